"""Summaries as somebody would issue them who only hides the small counts themselves: the attacker must see through them."""

from __future__ import annotations

from dataclasses import replace

from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.services.summary import summarise
from relvald_desktop.store.work import UnitOfWork
from tests.figures.attacker_plans import Step


def naive(work: UnitOfWork, step: Step, threshold: int) -> Summary:
    """The summary of a period with every count from 1 to threshold − 1 hidden, and nothing else; no indicators."""
    whole = summarise(work, step.from_on, step.to_on, suppress=False)
    tables = {key: _without_small(table, threshold) for key, table in whole.tables.items()}
    return replace(whole, tables=tables, figures={}, threshold=threshold)


def _without_small(table: Table, threshold: int) -> Table:
    def shown(count: int | None) -> int | None:
        return None if count is not None and 0 < count < threshold else count

    return Table(table.key, {row: shown(count) for row, count in table.rows.items()}, shown(table.total))
