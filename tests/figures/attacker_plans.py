"""Random sequences of reports as units make them, issued from a random store."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from relvald_desktop.rules.figures.as_json import from_json, to_json
from relvald_desktop.services.reports import note_issued
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.services.summary import prepare_report
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock
from tests.figures.attacker_parts import DAY, Issue
from tests.figures.attacker_stores import Life
from tests.figures.random_stores import Template

YEAR = 2025


@dataclass(frozen=True)
class Step:
    """A report on a period (local dates, both included), made on a day; `late`: after records were entered late."""

    made_on: dt.date
    from_on: dt.date
    to_on: dt.date
    before: bool = False
    last_year: bool = False
    late: bool = False


@dataclass(frozen=True)
class Story:
    """What a unit issued: the issues, when (UTC) each report was made, and the store."""

    work: UnitOfWork
    issues: list[Issue]
    moments: list[dt.datetime]
    steps: list[Step]
    late: bool


def months(first: int, count: int) -> tuple[dt.date, dt.date]:
    """So many whole months of the year."""
    after = dt.date(YEAR + (first + count - 1) // 12, (first + count - 1) % 12 + 1, 1)
    return dt.date(YEAR, first, 1), after - DAY


def _tiers(random: Random) -> list[Step]:
    start = random.choice((1, 5, 9))
    periods = [months(start + place, 1) for place in range(4)] + [
        months(start, 4),
        months(1 if start < 6 else 7, 6),
        months(1, 12),
    ]
    return _after(random, periods)


def _to_date(random: Random) -> list[Step]:
    start = random.randrange(1, 6)
    return _after(random, [months(1, count) for count in range(start, start + 7)])


def _twice(random: Random) -> list[Step]:
    first, count = random.randrange(1, 7), random.choice((1, 3, 6))
    (step,) = _after(random, [months(first, count)])
    later = replace(step, made_on=step.made_on + 20 * DAY, late=True)
    return [
        step,
        later,
        replace(later, made_on=later.made_on + 20 * DAY),
        replace(later, made_on=later.made_on + 60 * DAY, from_on=dt.date(YEAR, 1, 1)),
    ]


def _own(random: Random) -> list[Step]:
    start = dt.date(YEAR, 1, 1) + random.randrange(150) * DAY
    length = random.choice((20, 45, 90, 180))
    steps = []
    for _ in range(6):
        first = start + random.randrange(-6, 7) * DAY
        last = first + (length + random.randrange(-6, 7)) * DAY
        steps.append(Step(max(last + 5 * DAY, first) - random.choice((0, 0, 8)) * DAY, first, last))
    return sorted(steps, key=lambda step: step.made_on)


def _compared(random: Random) -> list[Step]:
    count = random.choice((1, 4, 6, 12))
    first = random.choice(list(range(1, 14 - count)))
    periods = [months(first, count), months(1, 6), months(7, 6), months(1, 12)]
    steps = _after(random, sorted(periods, key=lambda period: period[1]))
    return [replace(step, before=random.random() < 0.7, last_year=random.random() < 0.5) for step in steps]


def _after(random: Random, periods: list[tuple[dt.date, dt.date]]) -> list[Step]:
    delay = random.randrange(1, 20) * DAY
    return [Step(last + delay, first, last) for first, last in periods]


PLANS = (_tiers, _to_date, _twice, _own, _compared)


def tell_story(template: Template, folder: Path, seed: int) -> Story:
    """A random store, and the reports that were issued from it one after the other, read as JSON."""
    random = Random(seed)
    size = random.choice((15, 25, 40, 60, 100, 150, 220, 300))
    clock = StandingClock(dt.datetime(2024, 1, 1, 9, tzinfo=dt.UTC))
    work = template.copy(folder, clock)
    change_settings(work, replace(read_settings(work), suppress_below=random.choice((3, 4, 5, 5, 6))))
    life = Life(random, size)
    _enter(work, life.records())
    steps = PLANS[seed % len(PLANS)](random)
    issues, moments = [], []
    for moment, step in enumerate(sorted(steps, key=lambda each: each.made_on)):
        clock.at = dt.datetime(
            step.made_on.year, step.made_on.month, step.made_on.day, 8, moment, tzinfo=dt.UTC
        )
        if step.late:
            _enter(work, life.few())
        clock.at = clock.at.replace(hour=9)
        moments.append(clock.at)
        issues += [Issue(moment, summary) for summary in _issue(work, step)]
    return Story(work, issues, moments, steps, any(step.late for step in steps))


def _enter(work: UnitOfWork, records: list) -> None:  # type: ignore[type-arg]
    with work.change("test.filled", undoable=False) as change:
        for record in records:
            change.add(record)


def _issue(work: UnitOfWork, step: Step) -> list:  # type: ignore[type-arg]
    prepared = prepare_report(work, step.from_on, step.to_on, before=step.before, last_year=step.last_year)
    with work.change("report.issued", undoable=False) as change:
        note_issued(change, prepared, "")
    return [
        from_json(json.loads(json.dumps(to_json(part.summary))), "issued") for part in prepared.parts.values()
    ]
