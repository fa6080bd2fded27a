"""Where a figure comes from: the rows of a table whose records stand behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Part, PerHalfYear, Share, Within


@dataclass(frozen=True)
class Source:
    """Some rows of a table (none: all of it), and what the figure that was asked about is called."""

    title: str
    table: str
    rows: tuple[str, ...] = ()


Show = Callable[[Source], None]
"""Shows the records behind a figure."""


def source_of(key: str, title: str) -> Source:
    """The records that an indicator's numerator counts; all of its table where it is an estimate or a sum."""
    formula = INDICATORS[key].formula
    rows: tuple[str, ...] = ()
    if isinstance(formula, Part | Share | PerHalfYear):
        rows = formula.rows
    elif isinstance(formula, Within):
        bins = TABLES[formula.table].bins
        rows = tuple(each.key for each in bins if each.last is not None and each.last <= formula.days)
    return Source(title, formula.table, rows)
