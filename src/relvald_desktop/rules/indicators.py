"""Builds the summary from counts: what each figure means, how it is made, and when it may be shown."""

from __future__ import annotations

from dataclasses import replace

from relvald_desktop.records.codes import (
    RelationshipState,
    Source,
)  # fmt: skip
from relvald_desktop.rules.figures import Indicator, Summary, Unit, suppressed_tables
from relvald_desktop.rules.summary_tables import CARRIED_THROUGH, Hand, SummaryInputs, build_tables
from relvald_desktop.rules.suppression import (
    SMALLEST_DENOMINATOR,
    SMALLEST_SAMPLE,
    SMALLEST_SAMPLE_FOR_90TH,
    is_small,
    may_show_part,
    nested_shown,
    share,
)  # fmt: skip
from relvald_desktop.rules.survival import WaitingCurve, waiting_curve
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HIDDEN = QT_TRANSLATE_NOOP("Summary", "not shown: too few")
NOT_REACHED = QT_TRANSLATE_NOOP("Summary", "not reached yet: too many still wait")

_AT_HOME = (RelationshipState.LIVES_WITH_HIM, RelationshipState.PLANNING, RelationshipState.RETURNED)


def build_summary(inputs: SummaryInputs, threshold: int = 0) -> Summary:
    """The summary. With a `threshold` every count under it is hidden, and what would give it away; with 0 nothing
    is hidden, for the screen of the worker whose cases they are."""
    tables = build_tables(inputs)
    if threshold:
        tables = suppressed_tables(tables, threshold)
    summary = Summary(inputs.from_on, inputs.to_on, inputs.made_on, tables, (), threshold)
    indicators = (
        _reach(inputs, summary, threshold), _waiting(inputs, summary), *_delays(inputs, summary, threshold),
        *_women(inputs, summary, threshold), *_completion(inputs, summary, threshold), *_work(inputs, summary, threshold),
    )  # fmt: skip
    return replace(summary, indicators=indicators)


def _cell(summary: Summary, table: str, key: str) -> int | None:
    """A count of a table as it is shown; 0 when the table has no such row."""
    return next((row.count for row in summary.table(table).rows if row.key == key), 0)


def _part(
    key: str,
    title: str,
    definition: str,
    part: int,
    whole: int,
    *,
    shown: bool,
    threshold: int,
    unknown: int | None = 0,
    group: str = "",
) -> Indicator:
    """A share of a whole that may be hidden: `shown` says whether the whole and the tables allow it."""
    if threshold and not (shown and may_show_part(part, whole, threshold)):
        return Indicator(key, title, definition, Unit.SHARE, None, None, None, unknown, HIDDEN, group)
    value = share(part, whole, threshold) if threshold else part / whole if whole else None
    return Indicator(
        key,
        title,
        definition,
        Unit.SHARE,
        value,
        part,
        whole,
        unknown,
        "" if value is not None else HIDDEN,
        group,
    )


def _reach(inputs: SummaryInputs, summary: Summary, threshold: int) -> Indicator:
    total = sum(inputs.by_source.values())
    police = inputs.by_source.get(Source.POLICE, 0)
    shown = (
        _cell(summary, "signals_by_source", str(Source.POLICE)) is not None
        and summary.table("signals_by_source").total is not None
    )
    return _part(
        "reach", QT_TRANSLATE_NOOP("Summary", "Reach: signals that did not come from the police"),
        QT_TRANSLATE_NOOP("Summary", "Signals from any source but the police, of all signals. A police-based centre would only have met the others."),
        total - police, total, shown=shown, threshold=threshold,
        unknown=_cell(summary, "signals_by_source", str(Source.OTHER)), group="signals",
    )  # fmt: skip


def _waiting(inputs: SummaryInputs, summary: Summary) -> Indicator:
    count = _cell(summary, "signals_by_answer", "still waiting")
    return Indicator(
        "still_waiting", QT_TRANSLATE_NOOP("Summary", "Signals still waiting for first support"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period without first support at its end, and not passed on or closed. They are counted in the waiting times below."),
        Unit.COUNT, count, count, summary.table("signals_by_answer").total, 0, "" if count is not None else HIDDEN, "delay",
    )  # fmt: skip


_DELAY_TITLES = {
    Hand.ATTEMPT: QT_TRANSLATE_NOOP("Summary", "first attempt to reach her"),
    Hand.CONTACT: QT_TRANSLATE_NOOP("Summary", "first contact"),
    Hand.SUPPORT: QT_TRANSLATE_NOOP("Summary", "first support"),
}
MEDIAN = QT_TRANSLATE_NOOP("Summary", "Median working days to {hand}")
NINETIETH = QT_TRANSLATE_NOOP("Summary", "90th percentile, working days to {hand}")
WITHIN_DAYS = (1, 3, 7)
WITHIN = QT_TRANSLATE_NOOP("Summary", "Support within {days} working days")
_DELAY_MEANING = QT_TRANSLATE_NOOP(
    "Summary",
    "Swedish working days from the signal; those still waiting, passed on or closed are counted by the Kaplan–Meier estimate for as long as they waited, not left out.",
)


def _delays(inputs: SummaryInputs, summary: Summary, threshold: int) -> list[Indicator]:
    made = []
    shown = not threshold or summary.table("signals_by_answer").total is not None
    for hand in Hand:
        curve = waiting_curve(inputs.waits[hand])
        for name, title, at, least in (
            ("median", MEDIAN, 0.5, SMALLEST_SAMPLE),
            ("p90", NINETIETH, 0.9, SMALLEST_SAMPLE_FOR_90TH),
        ):
            enough = shown and curve.size >= (least if threshold else 1)
            value = curve.quantile(at) if enough else None
            why = "" if value is not None else NOT_REACHED if enough else HIDDEN
            size = curve.size if enough else None
            made.append(
                Indicator(
                    f"delay_{hand}_{name}",
                    f"{title}|{_DELAY_TITLES[hand]}",
                    _DELAY_MEANING,
                    Unit.DAYS,
                    value,
                    None,
                    size,
                    0,
                    why,
                    "delay",
                )
            )
    return made + _within(waiting_curve(inputs.waits[Hand.SUPPORT]), shown, threshold)


def _within(curve: WaitingCurve, shown: bool, threshold: int) -> list[Indicator]:
    """The shares reached within some days, in whole per cent where counts are hidden."""
    shares = [curve.share_within(days) for days in WITHIN_DAYS]
    allowed = list(range(len(shares))) if curve.size else []
    if threshold:
        enough = shown and curve.size >= SMALLEST_DENOMINATOR
        counts = [round(value * curve.size) for value in shares]
        allowed = nested_shown(counts, curve.size, threshold) if enough else []
        shares = [round(value, 2) for value in shares]
    return [
        Indicator(
            f"support_within_{days}", f"{WITHIN}|{days}", _DELAY_MEANING, Unit.SHARE,
            shares[place] if place in allowed else None, None, curve.size if shown else None, 0,
            "" if place in allowed else HIDDEN, "delay",
        )
        for place, days in enumerate(WITHIN_DAYS)
    ]  # fmt: skip


def _women(inputs: SummaryInputs, summary: Summary, threshold: int) -> list[Indicator]:
    table, women = summary.table("women_by_status"), inputs.women
    shown = table.total is not None
    whole_table = all(row.count is not None for row in table.rows)
    at_home_at_end = sum(women.status_at_end.get(status, 0) for status in _AT_HOME)
    unknown = _cell(summary, "women_by_status", str(RelationshipState.UNKNOWN))
    at_home = (women.at_home_at_start, women.at_home_ever, at_home_at_end)
    together = nested_shown(at_home, women.total, threshold) if threshold else [0, 1, 2]
    together = together if whole_table else []
    home = QT_TRANSLATE_NOOP(
        "Summary",
        "Women whose status was living with him, planning to leave or back with him, of all in support.",
    )
    parts = (
        ("at_home_start", QT_TRANSLATE_NOOP("Summary", "Still living with him at the start"), home, women.at_home_at_start, shown and 0 in together, unknown),
        ("at_home_end", QT_TRANSLATE_NOOP("Summary", "Still living with him at the end"), home, at_home_at_end, shown and 2 in together, unknown),
        ("at_home_ever", QT_TRANSLATE_NOOP("Summary", "Living with him at some time in the period"), home, women.at_home_ever, shown and 1 in together, unknown),
        (
            "without_report", QT_TRANSLATE_NOOP("Summary", "Supported without a police report"),
            QT_TRANSLATE_NOOP("Summary", "Women in support with no police report noted by the end of the period."),
            women.without_report, shown, 0,
        ),
    )  # fmt: skip
    return [
        _part(
            key,
            title,
            meaning,
            count,
            women.total,
            shown=allowed,
            threshold=threshold,
            unknown=missing,
            group="women",
        )
        for key, title, meaning, count, allowed, missing in parts
    ]


def _completion(inputs: SummaryInputs, summary: Summary, threshold: int) -> list[Indicator]:
    meaning = QT_TRANSLATE_NOOP(
        "Summary",
        "Matters that ended in judgment, summary punishment order or waived prosecution, of all that ended.",
    )
    made = []
    for key, table_key, title, ended in (
        (
            "completion_with",
            "ended_with_company",
            QT_TRANSLATE_NOOP("Summary", "Carried through, with accompaniment"),
            inputs.ended_with,
        ),
        (
            "completion_without",
            "ended_without_company",
            QT_TRANSLATE_NOOP("Summary", "Carried through, without accompaniment"),
            inputs.ended_without,
        ),
    ):
        cell = _cell(summary, table_key, "carried through")
        shown = cell is not None and summary.table(table_key).total is not None
        count = sum(ended.get(end, 0) for end in CARRIED_THROUGH)
        unknown = _cell(summary, table_key, "other or unknown end")
        made.append(
            _part(
                key,
                title,
                meaning,
                count,
                sum(ended.values()),
                shown=shown,
                threshold=threshold,
                unknown=unknown,
                group="legal",
            )
        )
    count = inputs.open_matters
    hidden = bool(threshold) and is_small(count, threshold)
    made.append(
        Indicator(
            "open_matters", QT_TRANSLATE_NOOP("Summary", "Legal matters open at the end"),
            QT_TRANSLATE_NOOP("Summary", "Matters reported and not ended at the end of the period."),
            Unit.COUNT, None if hidden else count, None if hidden else count, None, 0, HIDDEN if hidden else "", "legal",
        )
    )  # fmt: skip
    return made


def _work(inputs: SummaryInputs, summary: Summary, threshold: int) -> list[Indicator]:
    total = summary.table("contacts_by_kind").total
    small = bool(threshold) and (total is None or total < threshold)
    missing = inputs.contacts_without_minutes
    unknown = (
        None
        if threshold and (small or not may_show_part(missing, sum(inputs.contacts.values()), threshold))
        else missing
    )
    return [
        Indicator(
            "hours", QT_TRANSLATE_NOOP("Summary", "Hours of contact"),
            QT_TRANSLATE_NOOP("Summary", "The length of all contacts of the period; those without a length are the unknown."),
            Unit.HOURS, None if small else round(inputs.minutes / 60, 1), None, total, unknown, HIDDEN if small else "", "work",
        )
    ]  # fmt: skip
