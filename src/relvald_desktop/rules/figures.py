"""The figures of a period as they are shown: tables and indicators, and what is taken out before they leave."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
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
"""An English source text, a code of `records.codes`, or the first day of a month."""


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

    def part_of(self, day: dt.date) -> Label:
        """The month that a date stands under, or its year when the period touches more than twelve months."""
        after_a_year = _months_later(self.from_on.replace(day=1), 12)
        return day.replace(day=1) if self.to_on < after_a_year else str(day.year)

    def parts(self) -> tuple[Label, ...]:
        """The months, or years, that it is shown by."""
        months, month = [], self.from_on.replace(day=1)
        while month <= self.to_on:
            months.append(month)
            month = _months_later(month, 1)
        return tuple(dict.fromkeys(self.part_of(month) for month in months))


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

    def bare(cell: Cell) -> Cell:
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


def text_of(label: Label, wording: Wording) -> str:
    """A row's or column's label in words."""
    if isinstance(label, StrEnum):
        return wording.code(label)
    return wording.month(label) if isinstance(label, dt.date) else wording.translate(CONTEXT, label)


def to_json(summary: Summary) -> dict[str, Any]:
    """The summary as plain values: a number, None where there is no figure, "suppressed" where it is withheld.

    Only what the tables and indicators show is in it. Dates are ISO 8601, both included.
    """
    return {
        "schema": SCHEMA,
        "from": summary.period.from_on.isoformat(),
        "to": summary.period.to_on.isoformat(),
        "made_on": summary.made_on.isoformat(),
        "suppressed_below": summary.suppressed_below,
        "tables": [_table_json(table) for table in summary.tables],
        "indicators": [_indicator_json(indicator) for indicator in summary.indicators],
    }


def _withheld(basis: Basis, threshold: int) -> frozenset[str]:
    withheld: set[str] = set()
    for network in basis.networks:
        withheld |= protect(network, threshold)
    counts = {name: count for network in basis.networks for name, count in network.counts.items()}
    shown = {name: count for name, count in counts.items() if name not in withheld}
    return frozenset(withheld | withhold_nested(basis.nested, shown, threshold))


def _bare_table(table: Table, bare: Callable[[Cell], Cell]) -> Table:
    def bare_row(row: Row) -> Row:
        return Row(row.label, tuple(bare(cell) for cell in row.cells))

    return replace(table, rows=tuple(bare_row(row) for row in table.rows), total=bare_row(table.total))


def _bare_indicator(indicator: Indicator, bare: Callable[[Cell], Cell]) -> Indicator:
    def bare_or_none(cell: Cell | None) -> Cell | None:
        return None if cell is None else bare(cell)

    return replace(
        indicator,
        value=bare(indicator.value),
        numerator=bare_or_none(indicator.numerator),
        denominator=bare_or_none(indicator.denominator),
        unknowns=bare_or_none(indicator.unknowns),
    )


def _plain(cell: Cell | None) -> float | str | None:
    if cell is None:
        return None
    return "suppressed" if cell.suppressed else cell.value


def _label_json(label: Label) -> str:
    return f"{label:%Y-%m}" if isinstance(label, dt.date) else str(label)


def _table_json(table: Table) -> dict[str, Any]:
    return {
        "key": table.key,
        "title": table.title,
        "definition": table.definition,
        "columns": [_label_json(column) for column in table.columns],
        "units": [str(unit) for unit in table.units],
        "rows": [
            {"label": _label_json(row.label), "cells": [_plain(cell) for cell in row.cells]} for row in table.rows
        ],
        "total": [_plain(cell) for cell in table.total.cells],
    }


def _indicator_json(indicator: Indicator) -> dict[str, Any]:
    return {
        "key": indicator.key,
        "title": indicator.title,
        "definition": indicator.definition,
        "unit": str(indicator.unit),
        "value": _plain(indicator.value),
        "numerator": _plain(indicator.numerator),
        "denominator": _plain(indicator.denominator),
        "unknowns": _plain(indicator.unknowns),
        "unknown_means": indicator.unknown_means,
    }
