"""The figures of a period as they are shown: tables and indicators, and what is taken out before they leave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from relvald_desktop.rules.suppression import Nested, Network, protect, withhold_nested
from relvald_desktop.wording import Wording

SCHEMA = "relvald-summary/1"
CONTEXT = "Summary"
"""The translation context of titles, definitions and labels."""

LEAST_FOR_PERCENTAGE = 20
LEAST_FOR_MEDIAN = 5

Label = str | StrEnum | dt.date
"""An English source text, a code of `records.codes`, or the first day of a month or year."""


class Unit(StrEnum):
    """What a figure counts. Days are working days."""

    NUMBER = "number"
    PERCENT = "percent"
    DAYS = "days"
    HOURS = "hours"


@dataclass(frozen=True)
class Period:
    """From one local date to another, both included. Raises ValueError when it ends before it begins."""

    from_on: dt.date
    to_on: dt.date

    def __post_init__(self) -> None:
        if self.to_on < self.from_on:
            raise ValueError("the period ends before it begins")

    @classmethod
    def months(cls, year: int, first: int, number: int) -> Period:
        """Whole months: `months(2026, 3, 1)` is March; 1, 4, 6 and 12 make a month, tertial, half-year, year."""
        begins = dt.date(year, first, 1)
        return cls(begins, _months_later(begins, number) - dt.timedelta(days=1))

    @property
    def whole_months(self) -> int:
        """How many calendar months it consists of; 0 when it does not begin and end with one."""
        after = self.to_on + dt.timedelta(days=1)
        if self.from_on.day != 1 or after.day != 1:
            return 0
        return (after.year - self.from_on.year) * 12 + after.month - self.from_on.month

    def before(self) -> Period:
        """The period of equal length just before: as many whole months, otherwise as many days."""
        last = self.from_on - dt.timedelta(days=1)
        if self.whole_months:
            return Period(_months_later(self.from_on, -self.whole_months), last)
        return Period(self.from_on - (self.to_on - self.from_on) - dt.timedelta(days=1), last)

    def parts(self) -> tuple[dt.date, ...]:
        """The first day of each calendar month that it touches."""
        found, month = [], self.from_on.replace(day=1)
        while month <= self.to_on:
            found.append(month)
            month = _months_later(month, 1)
        return tuple(found)


def _months_later(day: dt.date, number: int) -> dt.date:
    months = day.year * 12 + day.month - 1 + number
    return dt.date(months // 12, months % 12 + 1, 1)


@dataclass(frozen=True)
class Cell:
    """One figure. `value` None means that there is none, or with `suppressed` that it is withheld.

    `stands_on` names the counts that it is worked out from, `base` is the number of cases behind it and `needs` how
    many there must be for it to leave. None of the three is left in a suppressed summary.
    """

    value: float | None
    suppressed: bool = False
    stands_on: tuple[str, ...] = ()
    base: int = 0
    needs: int = 0


@dataclass(frozen=True)
class Row:
    """A row of a table: one cell for each of its columns."""

    label: Label
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """Counts by one or two things, with their total. `units` has one unit for each column."""

    key: str
    title: str
    definition: str
    columns: tuple[Label, ...]
    units: tuple[Unit, ...]
    rows: tuple[Row, ...]
    total: Row


@dataclass(frozen=True)
class Indicator:
    """A figure with its definition, what it is worked out from, and how many are unknown.

    `numerator`, `denominator` and `unknowns` are None where the figure has no such thing; `unknown_means` says who
    is counted as unknown.
    """

    key: str
    title: str
    definition: str
    unit: Unit
    value: Cell
    numerator: Cell | None = None
    denominator: Cell | None = None
    unknowns: Cell | None = None
    unknown_means: str = ""


@dataclass(frozen=True)
class Basis:
    """How the counts of a summary are worked out from each other; it never leaves."""

    networks: tuple[Network, ...] = ()
    nested: tuple[Nested, ...] = ()


@dataclass(frozen=True)
class Summary:
    """The figures of a period. `made_on` is the local date; `suppressed_below` is None while nothing is withheld."""

    period: Period
    made_on: dt.date
    tables: tuple[Table, ...]
    indicators: tuple[Indicator, ...]
    suppressed_below: int | None = None
    basis: Basis = Basis()

    def table(self, key: str) -> Table:
        """The table with this key. Raises KeyError."""
        return {table.key: table for table in self.tables}[key]

    def indicator(self, key: str) -> Indicator:
        """The indicator with this key. Raises KeyError."""
        return {indicator.key: indicator for indicator in self.indicators}[key]


def suppressed(summary: Summary, threshold: int) -> Summary:
    """The summary as it may leave: counts of 1 to `threshold` - 1 withheld, and with them what they could be worked
    out from. Raises ValueError for a threshold under 3. A summary that is suppressed already comes back unchanged."""
    if threshold < 3:
        raise ValueError("the suppression threshold is never under 3")
    if summary.suppressed_below is not None:
        return summary
    withheld = _withheld(summary.basis, threshold)

    def bare(cell: Cell | None) -> Cell | None:
        if cell is None:
            return None
        if withheld.isdisjoint(cell.stands_on) and cell.base >= max(cell.needs, threshold if cell.needs else 0):
            return Cell(cell.value)
        return Cell(None, suppressed=True)

    return replace(
        summary,
        tables=tuple(_bare_table(table, bare) for table in summary.tables),
        indicators=tuple(_bare_indicator(indicator, bare) for indicator in summary.indicators),
        suppressed_below=threshold,
        basis=Basis(),
    )
