"""How an attacker cuts time: parts of a population that the issued summaries count together or not at all."""

from __future__ import annotations

import datetime as dt
import itertools
from bisect import bisect_left
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.declared import Kind, TableDef
from relvald_desktop.rules.figures.values import Summary
from relvald_desktop.rules.figures.women import HORIZONS, months_later
from tests.figures.attacker_program import Form, Program, plus

DAY = dt.timedelta(days=1)
MOVING = frozenset(
    {
        "signals_by_triage", "delay_attempt", "delay_contact", "delay_support", "time_to_decision", "time_to_judgment",
        "ended_by_company", "orders_by_state", "breaches_told", "children_reported", "children_supported",
        "delay_concern", "delay_man",
    }
)  # fmt: skip
"""Tables in which a unit may stand elsewhere on a later day."""
FROM_START = frozenset({"women_flow", "women_ever_home"})
"""Tables that depend on the first day of the period."""
BALANCED = frozenset({"cases_opened", "cases_closed", "matters_reported", "matters_ended"})


@dataclass(frozen=True)
class Issue:
    """A summary as it was issued. `moment` counts the reports: what was entered after one is not in it."""

    moment: int
    summary: Summary

    @property
    def name(self) -> str:
        """Its period and day."""
        return f"{self.summary.from_on}–{self.summary.to_on} @{self.summary.as_of}#{self.moment}"


@dataclass(frozen=True)
class Part:
    """Units that the same issues count (by their places), with the same `mark`; the stretches of days (first and last) and
    the months they lie in."""

    name: Hashable
    stretches: tuple[tuple[dt.date, dt.date], ...]
    covered: frozenset[int]
    mark: Hashable
    months: tuple[dt.date | None, ...]

    @property
    def first(self) -> dt.date:
        """Its first day."""
        return self.stretches[0][0]

    def __hash__(self) -> int:
        return hash((self.name, self.covered, self.mark))


class Cut:
    """A population as some issues count it, cut into parts; and its numbers in the program."""

    def __init__(
        self, program: Program, population: str, issues: Sequence[Issue], *, late: bool, name: Hashable = None
    ) -> None:
        self.program, self.population, self.issues, self.late = program, population, issues, late
        self.name = (population, name)
        self.tables = [table for table in TABLES.values() if table.population.key == population]
        self.untils = sorted({issue.summary.until for issue in issues})
        self.days = sorted({issue.summary.as_of for issue in issues})
        self.parts = self._parts()

    def total(self, part: Part) -> Form:
        """All units of a part."""
        return plus(*(self.program.number(("all", part, month)) for month in part.months))

    def cell(self, table: TableDef, row: str, part: Part, issue: Issue) -> Form:
        """The units of a part in a row, as an issue counts them."""
        if table.kind is Kind.MONTHS:
            month = dt.date.fromisoformat(row)
            return self.program.number(("all", part, month)) if month in part.months else {}
        if table.key.startswith("cohort_"):
            come = has_come(part.first, int(table.key.removeprefix("cohort_")), issue.summary.as_of)
            if row == "not_yet":
                return {} if come else self.total(part)
            if not come:
                return {}
        return self.program.number(("row", part, table.key, row, self.state(table, issue)))

    def state(self, table: TableDef, issue: Issue) -> Hashable:
        """What a unit's row depends on besides the unit."""
        if table.key in MOVING:
            return (issue.summary.until, issue.moment if self.late else 0)
        if table.key in FROM_START:
            return issue.summary.from_on
        return issue.moment if self.late and table.key.startswith("cohort_") else None

    def of(self, issue: Issue, without: Issue | None = None) -> list[Part]:
        """The parts that an issue counts, and another does not."""
        place = self.issues.index(issue)
        out = -1 if without is None else self.issues.index(without)
        return [part for part in self.parts if place in part.covered and out not in part.covered]

    def sum(self, table: TableDef, row: str | None, issue: Issue, without: Issue | None = None) -> Form:
        """What an issue tells as one count; row None: the total."""
        return plus(
            *(
                self.total(part) if row is None else self.cell(table, row, part, issue)
                for part in self.of(issue, without)
            )
        )

    def _parts(self) -> list[Part]:
        grouped: dict[tuple[frozenset[int], Hashable], dict[tuple[dt.date, dt.date], None]] = {}
        for first, last in self._stretches():
            for since in range(max(issue.moment for issue in self.issues) + 1 if self.late else 1):
                covered = frozenset(
                    place for place, issue in enumerate(self.issues)
                    if issue.summary.from_on <= first and last <= issue.summary.until and since <= issue.moment
                )  # fmt: skip
                if covered:
                    stretches = grouped.setdefault((covered, self.mark(first)), {})
                    stretches[first, last] = None
        return [
            Part(self.name, tuple(stretches), *key, self._months(list(stretches)))
            for key, stretches in grouped.items()
        ]

    def _months(self, stretches: list[tuple[dt.date, dt.date]]) -> tuple[dt.date | None, ...]:
        if self.population != "signals":
            return (None,)
        return tuple(dict.fromkeys(first.replace(day=1) for first, _ in stretches))

    def _stretches(self) -> list[tuple[dt.date, dt.date]]:
        first = min(issue.summary.from_on for issue in self.issues)
        end = max(self.untils) + DAY
        cuts = {first, end}
        for issue in self.issues:
            cuts |= {issue.summary.from_on, issue.summary.until + DAY}
        if self.population == "signals":
            month = first.replace(day=1)
            while month < end:
                cuts |= {month} if month > first else set()
                month = (month + 32 * DAY).replace(day=1)
        if self.population == "met":
            cuts |= {
                day
                for until in self.days
                for months in HORIZONS
                if first < (day := not_come(until, months)) < end
            }
        ordered = sorted(cuts)
        return [(one, other - DAY) for one, other in itertools.pairwise(ordered)]

    def mark(self, first: dt.date) -> Hashable:
        """What else than the issues tells units of a day from those of others."""
        if self.population == "met":
            return tuple(has_come(first, months, until) for until in self.days for months in HORIZONS)
        return bisect_left(self.untils, first) if self.population in BALANCED else None


def has_come(day: dt.date, months: int, until: dt.date) -> bool:
    """Whether so many months have passed since a day."""
    return months_later(day, months) <= until


def not_come(until: dt.date, months: int) -> dt.date:
    """The first day since which so many months have not passed."""
    day = until - dt.timedelta(days=31 * months + 4)
    while has_come(day, months, until):
        day += DAY
    return day
