"""Reads the indicators of a summary from its tables as they are shown, so that they tell nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.declared import (
    Formula,
    Hours,
    IndicatorDef,
    Kind,
    Part,
    PerHalfYear,
    Quantile,
    Share,
    Within,
)  # fmt: skip
from relvald_desktop.rules.figures.values import Figure, Summary, Table, Why
from relvald_desktop.rules.intervals import wilson
from relvald_desktop.rules.suppression import SMALLEST_DENOMINATOR, SMALLEST_SAMPLE, SMALLEST_SAMPLE_FOR_90TH
from relvald_desktop.rules.survival import WaitingCurve

DAYS_OF_HALF_YEAR = 365.25 / 2


class Timed(NamedTuple):
    """The contacts with a length, and their minutes in all."""

    number: int
    minutes: int


def part_of(table: Table, rows: tuple[str, ...]) -> int | None:
    """How many stand in some rows, where that can be read from what is shown; no rows: the total."""
    if not rows:
        return table.total
    shown = [table.rows[row] for row in rows]
    if None not in shown:
        return sum(count for count in shown if count is not None)
    rest = [count for row, count in table.rows.items() if row not in rows]
    if TABLES[table.key].kind is Kind.FLAGS or table.total is None or None in rest:
        return None
    return table.total - sum(count for count in rest if count is not None)


def unknown_of(defined: IndicatorDef, summary: Summary) -> int | None:
    """How many are not known, None where that is hidden."""
    if defined.unknown is None:
        return 0
    return part_of(summary.tables[defined.unknown.table], defined.unknown.rows)


def read_figure(
    defined: IndicatorDef, summary: Summary, curves: Mapping[str, WaitingCurve], timed: Timed,
    told: frozenset[str] | None,
) -> Figure:  # fmt: skip
    """An indicator of a summary. `curves` are its waits by table, `timed` its contacts with a length; `told`: the tables
    of waits whose percentiles may be told, None: all."""
    formula = defined.formula
    unknown = unknown_of(defined, summary)
    table = summary.tables[formula.table]
    if isinstance(formula, Quantile):
        may = told is None or formula.table in told
        return _quantile(
            defined.key, formula, table, summary.threshold, unknown, curves[formula.table], may=may
        )
    if isinstance(formula, Within):
        return _within(defined.key, formula, table, summary.threshold, unknown, curves[formula.table])
    if isinstance(formula, Hours):
        few = table.total is None or 0 < timed.number < summary.threshold
        value = None if few else round(timed.minutes / 60, 1)
        return Figure(
            defined.key, value, None, table.total, unknown, why=None if value is not None else Why.TOO_FEW
        )
    return read_counts(defined.key, formula, summary, unknown)


def read_counts(key: str, formula: Formula, summary: Summary, unknown: int | None) -> Figure:
    """A count, a share or a number for each half-year. Raises TypeError for another formula."""
    table = summary.tables[formula.table]
    if isinstance(formula, Part):
        count = part_of(table, formula.rows)
        below = table.total if formula.rows else None
        return Figure(key, count, count, below, unknown, why=Why.TOO_FEW if count is None else None)
    if isinstance(formula, Share):
        return _share(key, formula, summary, unknown)
    if isinstance(formula, PerHalfYear):
        held = part_of(table, formula.rows)
        halves = ((summary.until - summary.from_on).days + 1) / DAYS_OF_HALF_YEAR
        value = None if held is None else round(held / halves, 1)
        return Figure(key, value, held, None, unknown, why=Why.TOO_FEW if value is None else None)
    raise TypeError("not read from counts")


def _share(key: str, formula: Share, summary: Summary, unknown: int | None) -> Figure:
    table = summary.tables[formula.table]
    part, left_out = part_of(table, formula.rows), part_of(table, formula.without) if formula.without else 0
    if part is None or left_out is None or table.total is None:
        return Figure(key, None, None, None, unknown, why=Why.TOO_FEW)
    whole = table.total - left_out
    if whole == 0:
        return Figure(key, None, part, 0, unknown, why=Why.NOBODY)
    if summary.threshold and whole < SMALLEST_DENOMINATOR:
        return Figure(key, None, part, whole, unknown, why=Why.TOO_FEW)
    low, high = wilson(part, whole) if formula.interval else (None, None)
    return Figure(key, part / whole, part, whole, unknown, low, high)


def _quantile(
    key: str, formula: Quantile, table: Table, threshold: int, unknown: int | None, curve: WaitingCurve, *, may: bool
) -> Figure:  # fmt: skip
    if not curve.size and (table.total is not None or not threshold):
        return Figure(key, None, None, 0, unknown, why=Why.NOBODY)
    least = SMALLEST_SAMPLE if formula.at <= 0.5 else SMALLEST_SAMPLE_FOR_90TH
    if threshold and not (may and table.total is not None and curve.size >= least):
        return Figure(key, None, None, table.total, unknown, why=Why.TOO_FEW)
    value = curve.quantile(formula.at)
    return Figure(key, value, None, table.total, unknown, why=Why.NOT_REACHED if value is None else None)


def _within(
    key: str, formula: Within, table: Table, threshold: int, unknown: int | None, curve: WaitingCurve
) -> Figure:
    if not curve.size and (table.total is not None or not threshold):
        return Figure(key, None, None, 0, unknown, why=Why.NOBODY)
    if threshold and not _may_tell_within(table, formula.days):
        return Figure(key, None, None, table.total, unknown, why=Why.TOO_FEW)
    estimate = curve.share_within(formula.days)
    return Figure(key, round(estimate, 2) if threshold else estimate, None, table.total, unknown)


def _may_tell_within(table: Table, days: int) -> bool:
    """An estimate is told where the counts it is made of are shown: the waits ended until then, and those that ended in
    no support. It says then little more than they do."""
    bins = TABLES[table.key].bins
    ended = tuple(each.key for each in bins if each.last is not None and each.last <= days)
    others = [row for row in table.rows if row not in {each.key for each in bins}]
    counts = [part_of(table, ended), *(table.rows[row] for row in others)]
    return table.total is not None and table.total >= SMALLEST_DENOMINATOR and None not in counts
