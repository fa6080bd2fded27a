"""Adds up what several registers issued: only what all of them show is shown, and nobody is in it who was not before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, floor

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Bin, Hours, IndicatorDef, Kind, Quantile, Within
from relvald_desktop.rules.figures.indicating import read_counts, unknown_of
from relvald_desktop.rules.figures.values import Figure, Summary, Table, Why
from relvald_desktop.rules.figures.waits import LEFT, WAITING
from relvald_desktop.rules.suppression import SMALLEST_DENOMINATOR, SMALLEST_SAMPLE, is_small
from relvald_desktop.rules.suppression.one_table import hides_well
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class NothingToAdd(RelvaldError):
    """At least two summaries are needed."""

    key = "nothing_to_add"
    message = QT_TRANSLATE_NOOP("Errors", "Choose at least two summaries to add up.")


class PeriodsDiffer(RelvaldError):
    """The summaries are about different periods, or were made on different days of one that is not over."""

    key = "periods_differ"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The summaries are not about the same days: {first} and {other}. Ask for them again for the same period, after its last day.",
    )


class SameRegister(RelvaldError):
    """A register is in two of the summaries: everybody in it would be counted twice."""

    key = "same_register"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Two of the summaries come from the same register; everybody in it would be counted twice."
    )


class PracticeAndReal(RelvaldError):
    """Some of the figures are of made-up people."""

    key = "practice_and_real"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Some of the summaries are from practice registers, with made-up people. Leave them out."
    )


def add_up(parts: Sequence[Summary]) -> Summary:
    """The figures of several registers together, for the same period.

    A count is shown where every part shows it, and where the sum is not small by the highest threshold among them; the
    result says nothing that the parts, which are public, don't say together. Times are known from the bins of the parts
    only, so that a median is given as the days it lies between. A woman known to two registers counts in both.
    Raises `NothingToAdd`, `PeriodsDiffer`, `SameRegister`, `PracticeAndReal`; ValueError for a part with nothing hidden in it.
    """
    _require_addable(parts)
    first = parts[0]
    threshold = max(part.threshold for part in parts)
    tables = {
        key: _hidden_again(_sum(key, [part.tables[key] for part in parts]), threshold) for key in TABLES
    }
    tables = _totals_hidden_together(tables)
    summary = Summary(
        first.from_on, first.to_on, max(part.as_of for part in parts), tables, {}, threshold,
        tuple(source for part in parts for source in part.sources), any(part.more_hidden for part in parts), first.practice,
    )  # fmt: skip
    figures = {key: _figure(defined, summary, parts) for key, defined in INDICATORS.items()}
    return replace(summary, figures=figures)


def _require_addable(parts: Sequence[Summary]) -> None:
    if len(parts) < 2:
        raise NothingToAdd()
    if any(not part.threshold for part in parts):
        raise ValueError("only what was issued is added up")
    for part in parts[1:]:
        days, first = (part.from_on, part.until, part.to_on), parts[0]
        if days != (first.from_on, first.until, first.to_on):
            raise PeriodsDiffer(
                first=f"{first.from_on} – {first.until}", other=f"{part.from_on} – {part.until}"
            )
    if len({part.practice for part in parts}) > 1:
        raise PracticeAndReal()
    sources = [source for part in parts for source in part.sources]
    if len(set(sources)) < len(sources):
        raise SameRegister()


def _sum(key: str, tables: Sequence[Table]) -> Table:
    rows = {row: _plus([table.rows.get(row, 0) for table in tables]) for row in tables[0].rows}
    return Table(key, rows, _plus([table.total for table in tables]))


def _plus(counts: Sequence[int | None]) -> int | None:
    shown = [count for count in counts if count is not None]
    return sum(shown) if len(shown) == len(counts) else None


def _hidden_again(table: Table, threshold: int) -> Table:
    """The sum with small counts hidden by the highest threshold, and others so that the hidden ones hide each other."""
    defined = TABLES[table.key]
    if not defined.population.people:
        return table
    if table.total is None or is_small(table.total, threshold):
        return Table(table.key, dict.fromkeys(table.rows), None)
    if defined.kind is Kind.FLAGS:
        rows = {row: _flag(count, table.total, threshold) for row, count in table.rows.items()}
        return replace(table, rows=rows)
    shown = {
        row: count
        for row, count in table.rows.items()
        if count is not None and not is_small(count, threshold)
    }
    reserve = sorted((count, row) for row, count in shown.items() if count)
    while len(shown) < len(table.rows) and not _hides(table, shown, threshold):
        if not reserve:
            return replace(table, rows=dict.fromkeys(table.rows))
        del shown[reserve.pop(0)[1]]
    return replace(table, rows={row: shown.get(row) for row in table.rows})


def _flag(count: int | None, total: int, threshold: int) -> int | None:
    small = count is None or is_small(count, threshold) or is_small(total - count, threshold)
    return None if small else count


def _hides(table: Table, shown: dict[str, int], threshold: int) -> bool:
    """Whether the hidden rows, of which only the sum is known, hide each other."""
    hidden = len(table.rows) - len(shown)
    left = (table.total or 0) - sum(shown.values())
    return hides_well([left, *[0] * (hidden - 1)], threshold)


def _totals_hidden_together(tables: dict[str, Table]) -> dict[str, Table]:
    """Where one table of a population hides its total, so do the others."""
    closed = {TABLES[key].population.key for key, table in tables.items() if table.total is None}
    return {
        key: Table(key, dict.fromkeys(table.rows), None) if TABLES[key].population.key in closed else table
        for key, table in tables.items()
    }


def _figure(defined: IndicatorDef, summary: Summary, parts: Sequence[Summary]) -> Figure:
    unknown = unknown_of(defined, summary)
    table = summary.tables[defined.formula.table]
    if isinstance(defined.formula, Quantile | Within):
        return _between(defined, table, unknown)
    if isinstance(defined.formula, Hours):
        values = [part.figures[defined.key].value for part in parts]
        shown = [value for value in values if value is not None]
        whole = len(shown) == len(values) and table.total is not None
        value = round(sum(shown), 1) if whole else None
        return Figure(
            defined.key, value, None, table.total, unknown, why=None if value is not None else Why.TOO_FEW
        )
    return read_counts(defined.key, defined.formula, summary, unknown)


def _between(defined: IndicatorDef, table: Table, unknown: int | None) -> Figure:
    """What the bins tell of a time or a share: those still waiting, or gone, may have left at once or never."""
    if table.total == 0:
        return Figure(defined.key, None, None, 0, unknown, why=Why.NOBODY)
    if not table.whole or table.total is None:
        return Figure(defined.key, None, None, table.total, unknown, why=Why.TOO_FEW)
    open_ = sum(table.rows.get(row) or 0 for row in (WAITING, LEFT))
    assert isinstance(defined.formula, Quantile | Within)
    if table.total < (SMALLEST_SAMPLE if getattr(defined.formula, "at", 1) <= 0.5 else SMALLEST_DENOMINATOR):
        return Figure(defined.key, None, None, table.total, unknown, why=Why.TOO_FEW)
    ended = 0
    shares: list[tuple[Bin, float, float]] = []
    for each in TABLES[table.key].bins:
        ended += table.rows[each.key] or 0
        shares.append((each, ended / table.total, ended / max(table.total - open_, ended) if ended else 0.0))
    low, high = _bounds(defined.formula, shares)
    if low is None:
        return Figure(defined.key, None, None, table.total, unknown, why=Why.NOT_REACHED)
    if low == high:
        return Figure(defined.key, low, None, table.total, unknown)
    return Figure(defined.key, None, None, table.total, unknown, low, high, Why.BETWEEN)


def _bounds(
    formula: Quantile | Within, shares: list[tuple[Bin, float, float]]
) -> tuple[float | None, float | None]:
    if isinstance(formula, Within):
        _, least, most = next(each for each in shares if each[0].last == formula.days)
        return floor(least * 100) / 100, ceil(most * 100) / 100
    soonest = next((each for each, _, most in shares if most >= formula.at), None)
    latest = next((each for each, least, _ in shares if least >= formula.at), None)
    return (soonest.first if soonest else None), (latest.last if latest else None)
