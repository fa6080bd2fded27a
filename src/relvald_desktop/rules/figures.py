"""A summary as figures: tables of counts and single indicators, each with what it means and what is unknown."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from relvald_desktop.rules.suppression import suppressed_counts

SCHEMA = "relvald-summary/1"


@dataclass(frozen=True)
class Row:
    """A count; None when it is hidden. `label` is a code, a month, or an English text of context "Summary"."""

    key: str
    label: StrEnum | dt.date | str
    count: int | None


@dataclass(frozen=True)
class Table:
    """Counts that add up to `total` (None when hidden). Tables of the same `population` count the same things."""

    key: str
    title: str
    definition: str
    population: str
    rows: tuple[Row, ...]
    total: int | None


class Unit(StrEnum):
    """What an indicator's value is."""

    SHARE = "share"
    DAYS = "days"
    COUNT = "count"
    HOURS = "hours"


@dataclass(frozen=True)
class Indicator:
    """One figure. `value` None: hidden, too few to say, or not reached yet; `why_empty` tells which. Titles and
    definitions are English texts of context "Summary"."""

    key: str
    title: str
    definition: str
    unit: Unit
    value: float | None
    numerator: int | None = None
    denominator: int | None = None
    unknown: int | None = 0
    why_empty: str = ""
    group: str = ""


@dataclass(frozen=True)
class Summary:
    """The figures of a period (local dates, both included). `threshold` is 0 when nothing is hidden."""

    from_on: dt.date
    to_on: dt.date
    made_on: dt.date
    tables: tuple[Table, ...]
    indicators: tuple[Indicator, ...]
    threshold: int = 0

    def table(self, key: str) -> Table:
        """The table with a key. Raises KeyError."""
        return next((table for table in self.tables if table.key == key), None) or _missing(key)

    def indicator(self, key: str) -> Indicator:
        """The indicator with a key. Raises KeyError."""
        return next((each for each in self.indicators if each.key == key), None) or _missing(key)


def _missing(key: str) -> Any:
    raise KeyError(key)


def suppressed_tables(tables: tuple[Table, ...], threshold: int) -> tuple[Table, ...]:
    """The tables with small counts hidden. Where one table must hide its total, every table of the same population
    hides everything, since each would give the total away."""
    found = {
        table.key: suppressed_counts([row.count or 0 for row in table.rows], threshold) for table in tables
    }
    closed = {table.population for table in tables if found[table.key] is None}
    return tuple(
        _all_hidden(table) if table.population in closed else _with_counts(table, found[table.key] or [])
        for table in tables
    )


def _with_counts(table: Table, counts: list[int | None]) -> Table:
    return replace(
        table, rows=tuple(replace(row, count=count) for row, count in zip(table.rows, counts, strict=True))
    )


def _all_hidden(table: Table) -> Table:
    return replace(table, rows=tuple(replace(row, count=None) for row in table.rows), total=None)


def to_json(summary: Summary) -> dict[str, Any]:
    """The summary as plain values for a JSON file; a hidden count is null."""
    return {
        "schema": SCHEMA, "from": summary.from_on.isoformat(), "to": summary.to_on.isoformat(),
        "made_on": summary.made_on.isoformat(), "threshold": summary.threshold,
        "tables": [
            {
                "key": table.key, "title": table.title, "definition": table.definition, "total": table.total,
                "rows": [{"key": row.key, "count": row.count} for row in table.rows],
            }
            for table in summary.tables
        ],
        "indicators": [
            {
                "key": each.key, "title": each.title, "definition": each.definition, "unit": str(each.unit),
                "value": each.value, "numerator": each.numerator, "denominator": each.denominator,
                "unknown": each.unknown,
            }
            for each in summary.indicators
        ],
    }  # fmt: skip
