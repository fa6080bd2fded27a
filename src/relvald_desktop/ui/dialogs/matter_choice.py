"""A legal matter in a list of choices, and which one to begin with."""

from __future__ import annotations

from collections.abc import Iterable

from relvald_desktop.store.queries.legal import MatterRow
from relvald_desktop.ui.language import day, translate, word


def matter_name(row: MatterRow) -> str:
    """When it was reported and what it is about; an ended one says so."""
    offences = ", ".join(word(offence) for offence in row.offences)
    ended = translate("OrderForm", "(ended)") if row.ended_on is not None else ""
    return "  ".join(part for part in (day(row.reported_on), offences, ended) if part)


def newest_open(rows: Iterable[MatterRow]) -> MatterRow | None:
    """The latest reported matter that goes on and is not tried together with another that leads (rows: the latest
    reported first)."""
    return next((row for row in rows if row.ended_on is None and row.joined_to is None), None)
