"""Random records and sequences of reports, each decided in view of those before, as the caller does."""

from __future__ import annotations

import calendar
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from relvald_desktop.rules.suppression import Arrival, Issued, Signature, decide_table, decide_total
from tests.rules.suppression_attack import Record, Report, Span

YEAR = 2025


def months_of(first: int, last: int) -> Span:
    return date(YEAR, first, 1), date(YEAR, last, calendar.monthrange(YEAR, last)[1])


def months_in(span: Span) -> list[Span]:
    first = span[0]
    found = []
    while first <= span[1]:
        after = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
        found.append((first, min(span[1], after - timedelta(days=1))))
        first = after
    return found


def realistic_spans(rng: random.Random) -> list[Span]:
    """Months, tertials, halves, the year, the year to date, and the same again."""
    tertials = [months_of(m, m + 3) for m in (1, 5, 9)]
    habits = [
        [months_of(m, m) for m in (1, 2, 3, 4)] + tertials[:1],
        [months_of(1, m) for m in (2, 4, 6, 9, 12)],
        [*tertials, months_of(1, 12)],
        [months_of(1, 6), months_of(7, 12), months_of(1, 12)],
        [months_of(1, 12), months_of(1, 12)],
        [months_of(m, m + 2) for m in (1, 4, 7, 10)] + [months_of(1, 12)],
    ]
    return rng.choice(habits)


def random_spans(rng: random.Random) -> list[Span]:
    """Any spans that start and end by halves of months, many of them adjacent, nested or overlapping."""
    days = [date(YEAR, month, day) for month in range(1, 13) for day in (1, 16)]
    few = sorted(rng.sample(days, rng.randint(2, 6)))
    spans = []
    for _ in range(rng.randint(1, 5)):
        start, end = sorted(rng.sample(few, 2))
        spans.append((start, end - timedelta(days=1)))
    return spans


def random_records(rng: random.Random, rows: Sequence[str], reports: int, late: float) -> list[Record]:
    """A unit's year: a few rows common, most of them rare."""
    weights = [1 / (place + 1) ** rng.choice((0.5, 1, 2)) for place in range(len(rows))]
    days = [
        date(YEAR, 1, 1) + timedelta(days=rng.randrange(365)) for _ in range(rng.choice((12, 30, 60, 120)))
    ]
    return [
        Record(day, rng.choices(rows, weights)[0], rng.randrange(reports) if rng.random() < late else 0)
        for day in days
    ]


def counted(record: Record, span: Span, by: int) -> bool:
    return span[0] <= record.day <= span[1] and record.entered <= by


def issue(
    rows: Sequence[str], records: Sequence[Record], spans: Sequence[Span], threshold: int, *, by_month: bool
) -> list[Report]:
    """The reports of some spans, one after the other."""
    reports: list[Report] = []
    for span in spans:
        reports.append(next_report(rows, records, span, reports, threshold, by_month=by_month))
    return reports


def next_report(
    rows: Sequence[str],
    records: Sequence[Record],
    span: Span,
    reports: Sequence[Report],
    threshold: int,
    *,
    by_month: bool,
) -> Report:
    by = len(reports)
    known = [record for record in records if record.entered <= by]
    inside = [record for record in known if counted(record, span, by)]
    parts = {part[0]: part for part in months_in(span)} if by_month else {}
    total, months = decide_total(
        span,
        len(inside),
        [(*report.span, report.total) for report in reports],
        {first: sum(part[0] <= record.day <= part[1] for record in inside) for first, part in parts.items()},
        [report.months for report in reports],
        Counter(Arrival(record.day, record.entered) for record in known),
        threshold,
    )
    spans = [*(report.span for report in reports), span]
    units = Counter(
        Signature(
            tuple(record.row if counted(record, part, number) else None for number, part in enumerate(spans)),
            frozenset(rows),
        )
        for record in known
    )
    shown_months = {part for report in reports for part, count in report.months.items() if count is not None}
    shown_months |= {parts[first] for first, count in months.items() if count is not None}
    counts = Counter(record.row for record in inside)
    shown = decide_table(
        {row: counts[row] for row in rows},
        total,
        span,
        [Issued(*report.span, report.rows, report.total) for report in reports],
        units,
        threshold,
        also_shown=sorted(shown_months),
    )
    if shown.total is None:
        months = dict.fromkeys(months)
    return Report(
        span, dict(shown.rows), shown.total, {parts[first]: count for first, count in months.items()}
    )


@dataclass(frozen=True)
class World:
    """A unit's records, and the reports it will issue."""

    rows: Sequence[str]
    records: Sequence[Record]
    spans: Sequence[Span]
    threshold: int
    by_month: bool


def random_world(seed: int) -> World:
    """A world of a given number: few rows or many, some records entered late in half of them."""
    rng = random.Random(seed)
    spans = rng.choice((realistic_spans, random_spans))(rng)
    rows = "abcdefghijkl"[: rng.choice((2, 3, 5, 8, 12))]
    records = random_records(rng, rows, len(spans), rng.choice((0, 0, 0.1, 0.3)))
    return World(rows, records, spans, rng.choice((3, 4, 5)), rng.random() < 0.5)
