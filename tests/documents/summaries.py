"""Summaries of invented counts, made straight from values: shown and hidden, none, one and many."""

from __future__ import annotations

import datetime as dt
from random import Random

from relvald_desktop.records.codes import Source
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import (
    Frame,
    Hours,
    IndicatorDef,
    Kind,
    Part,
    PerHalfYear,
    Share,
    TableDef,
    months_of,
)
from relvald_desktop.rules.figures.indicating import part_of
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Table, Why
from relvald_desktop.rules.intervals import wilson

FROM, TO, AS_OF = dt.date(2026, 1, 1), dt.date(2026, 6, 30), dt.date(2026, 8, 1)
COUNTS = (0, 0, 1, 2, 5, 6, 9, 12, 40, 1234)


def _table(defined: TableDef, frame: Frame, random: Random, hiding: float) -> Table:
    keys = months_of(frame.from_on, frame.to_on) if defined.kind is Kind.MONTHS else list(defined.rows)
    style = random.choice((COUNTS, (0,), (0, 1), (0, 0, 7), (30, 40, 50)))
    counts = {key: random.choice(style) for key in keys}
    total = max(counts.values()) if defined.kind is Kind.FLAGS else sum(counts.values())
    closed = hiding and random.random() < 0.2
    rows = {key: None if closed or random.random() < hiding else count for key, count in counts.items()}
    return Table(defined.key, rows, None if random.random() < hiding / 3 else total)


def _figure(defined: IndicatorDef, tables: dict[str, Table], random: Random) -> Figure:
    formula, key = defined.formula, defined.key
    table = tables[formula.table]
    unknown = (
        None if defined.unknown is None else part_of(tables[defined.unknown.table], defined.unknown.rows)
    )
    if isinstance(formula, Part):
        count = part_of(table, formula.rows)
        below = table.total if formula.rows else None
        return Figure(key, count, count, below, unknown, why=Why.TOO_FEW if count is None else None)
    if isinstance(formula, Share):
        return _share(formula, key, table, unknown)
    if table.total is None:
        return Figure(key, None, None, None, unknown, why=Why.TOO_FEW)
    if isinstance(formula, Hours):
        return Figure(key, random.choice((0.0, 1.0, 20.5)), None, table.total, unknown)
    if isinstance(formula, PerHalfYear):
        held = part_of(table, formula.rows)
        return Figure(key, held, held, None, unknown, why=Why.NOBODY if held is None else None)
    if table.total == 0:
        return Figure(key, None, None, 0, unknown, why=Why.NOBODY)
    value = random.choice((0, 1, 1, 7, 19, None) if defined.unit != "share" else (0.0, 0.29, 1.0, None))
    return Figure(
        key, value, None, table.total, unknown,
        why=random.choice((Why.NOT_REACHED, Why.TOO_FEW)) if value is None else None,
    )  # fmt: skip


def _share(formula: Share, key: str, table: Table, unknown: int | None) -> Figure:
    part, out = part_of(table, formula.rows), part_of(table, formula.without) if formula.without else 0
    if part is None or out is None or table.total is None:
        return Figure(key, None, None, None, unknown, why=Why.TOO_FEW)
    whole = table.total - out
    if whole <= 0 or part > whole:
        return Figure(key, None, part, 0, unknown, why=Why.NOBODY)
    if whole < 20:
        return Figure(key, None, part, whole, unknown, why=Why.TOO_FEW)
    low, high = wilson(part, whole) if formula.interval else (None, None)
    return Figure(key, part / whole, part, whole, unknown, low, high)


def summary(
    random: Random, hiding: float = 0.0, *, year: int = 2026, as_of: dt.date = AS_OF, sources: int = 1
) -> Summary:
    """A summary of a half-year, of whose counts about this share (0–1) is hidden."""
    frame = Frame(FROM.replace(year=year), TO.replace(year=year), min(as_of, TO.replace(year=year)), as_of)
    tables = {key: _table(each, frame, random, hiding) for key, each in TABLES.items()}
    figures = {key: _figure(each, tables, random) for key, each in INDICATORS.items()}
    names = tuple(f"source-{number}" for number in range(sources))
    return Summary(frame.from_on, frame.to_on, as_of, tables, figures, 5, names, random.random() < 0.5)


def report(seed: int, hiding: float = 0.3, *, compared: int = 2, as_of: dt.date = AS_OF) -> Report:
    """A report whose numbers follow from the seed, beside so many others."""
    random = Random(seed)
    own = summary(random, hiding, as_of=as_of, sources=random.choice((1, 2)))
    others = [summary(random, hiding, year=year, as_of=as_of) for year in (2025, 2024)][:compared]
    return Report(own, *others)


def steady() -> Report:
    """A report in which nothing is hidden and every row is 30."""
    random = Random(1)
    made = summary(random)
    tables = {
        key: Table(key, dict.fromkeys(each.rows, 30), 30 * max(len(each.rows), 1))
        for key, each in made.tables.items()
    }
    figures = {key: _figure(each, tables, Random(2)) for key, each in INDICATORS.items()}
    own = Summary(FROM, TO, AS_OF, tables, figures, 5, ("a",))
    assert Source.POLICE in tables["signals_by_source"].rows
    return Report(own, own, own)
