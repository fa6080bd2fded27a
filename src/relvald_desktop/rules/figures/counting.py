"""Counts the units of a period into tables."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Frame, Kind, TableDef, months_of
from relvald_desktop.rules.figures.indicating import Timed, read_figure
from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.rules.figures.waits import row_of_wait
from relvald_desktop.rules.survival import Waiting, waiting_curve

Units = Mapping[str, Sequence[Any]]
"""The units of a period by the key of their population."""


def number(unit: Any) -> int:
    """How many records a unit stands for."""
    return int(getattr(unit, "number", 1))


def rows_of(table: TableDef, unit: Any, frame: Frame) -> tuple[str, ...]:
    """The rows a unit stands in: exactly one, but for FLAGS."""
    if table.kind is Kind.MONTHS:
        return (table.population.day_of(unit).replace(day=1).isoformat(),)
    if table.wait_of is not None:
        return (row_of_wait(table.wait_of(unit, frame), table.bins),)
    assert table.row_of is not None
    found = table.row_of(unit, frame)
    return found if isinstance(found, tuple) else (found,)


def how_many(units: Sequence[Any]) -> int:
    """The records that some units of one population stand for."""
    return sum(map(number, units)) if units and hasattr(units[0], "number") else len(units)


def alike(table: TableDef, units: Sequence[Any]) -> Iterable[tuple[Any, int]]:
    """Units of which each stands for so many others that are in the same row."""
    if not table.by or any(hasattr(unit, "number") for unit in units[:1]):
        return ((unit, number(unit)) for unit in units)
    keys = list(map(attrgetter(*table.by), units))
    examples = dict(zip(keys, units, strict=True))
    return ((examples[key], count) for key, count in Counter(keys).items())


def waits_of(table: TableDef, units: Sequence[Any], frame: Frame) -> list[Waiting]:
    """The waits of a table, the same ones counted together."""
    assert table.wait_of is not None
    counts: Counter[tuple[int, bool, bool]] = Counter()
    for unit, many in alike(table, units):
        wait = table.wait_of(unit, frame)
        counts[wait.days, wait.ended, wait.left] += many
    return [Waiting(days, ended, count, left) for (days, ended, left), count in counts.items()]


def count_table(
    table: TableDef, units: Sequence[Any], frame: Frame, waits: Sequence[Waiting] | None = None
) -> Table:
    """A table with nothing hidden. `waits` are those of a table of waits, where they are known already."""
    counts: Counter[str] = Counter()
    if waits is not None:
        for wait in waits:
            counts[row_of_wait(wait, table.bins)] += wait.many
    else:
        for unit, many in alike(table, units):
            for row in rows_of(table, unit, frame):
                counts[row] += many
    keys = months_of(frame.from_on, frame.to_on) if table.kind is Kind.MONTHS else table.rows
    return Table(table.key, {key: counts[key] for key in keys}, how_many(units))


def all_waits(units: Units, frame: Frame) -> dict[str, list[Waiting]]:
    """The waits of every table of waits."""
    return {
        key: waits_of(table, units[table.population.key], frame)
        for key, table in TABLES.items()
        if table.kind is Kind.WAITS
    }


def count_everything(
    units: Units, frame: Frame, as_of: dt.date, sources: tuple[str, ...] = ()
) -> tuple[Summary, dict[str, list[Waiting]]]:
    """The summary of a period with nothing hidden, for the screen of the worker whose cases they are; and its waits."""
    waits = all_waits(units, frame)
    tables = {
        key: count_table(table, units[table.population.key], frame, waits.get(key))
        for key, table in TABLES.items()
    }
    bare = Summary(frame.from_on, frame.to_on, as_of, tables, {}, 0, sources)
    return with_figures(bare, units, waits), waits


def with_figures(
    summary: Summary, units: Units, waits: Mapping[str, Sequence[Waiting]], told: frozenset[str] | None = None
) -> Summary:
    """The summary with its indicators, read from its tables as they are shown, so that they tell nothing more. `told`:
    the tables of waits whose quantiles may be told; None: all."""
    curves = {key: waiting_curve(each) for key, each in waits.items()}
    lengths = [each for each in units["contacts"] if each.timed]
    timed = Timed(how_many(lengths), sum(each.minutes for each in lengths))
    return replace(
        summary,
        figures={key: read_figure(each, summary, curves, timed, told) for key, each in INDICATORS.items()},
    )
