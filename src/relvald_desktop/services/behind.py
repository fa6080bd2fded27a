"""From a figure to its records, for the worker's own screen: nothing of it leaves."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.counting import rows_of
from relvald_desktop.rules.figures.declared import Frame, TableDef
from relvald_desktop.store.queries.cases import case_codes
from relvald_desktop.store.queries.figures.everything import units
from relvald_desktop.store.queries.figures.women import each_contact
from relvald_desktop.store.work import UnitOfWork

_KINDS = {
    "signals": "signal",
    "signals_waiting": "signal", "women": "case", "status_changes": "case", "met": "case", "matters_reported": "legal_matter",
    "matters_prosecuted": "legal_matter", "matters_open": "legal_matter", "matters_ended": "legal_matter",
    "accompaniments": "accompaniment", "orders": "restraining_order", "breaches": "order_breach", "children": "person",
    "concerns": "concern_report", "men": "referral", "meetings": "liaison_meeting", "actions": "liaison_action",
    "contacts": "contact", "cases_opened": "case", "cases_closed": "case", "cases_open": "case",
    "risk_reviews": "risk_review",
}  # fmt: skip
"""What kind of record a unit of each population is."""


@dataclass(frozen=True)
class Behind:
    """One record behind a figure, with the local date by which it is counted; a signal or meeting may have no case."""

    kind: str
    id: str
    case_id: str | None
    case_code: str
    on: dt.date


def records_behind(
    work: UnitOfWork,
    from_on: dt.date,
    to_on: dt.date,
    table: str,
    rows: tuple[str, ...] = (),
    limit: int = 500,
) -> list[Behind]:
    """The records counted in some rows of a table (none: in all) in a period (local dates, both included), the latest
    first. Raises KeyError for a table there is none of."""
    defined = TABLES[table]
    today = work.clock.today()
    frame = Frame(from_on, to_on, min(to_on, today), today)
    with work.reading() as session:
        counted = _units(session, defined, frame)
        found = [each for each in counted if not rows or set(rows_of(defined, each, frame)) & set(rows)]
        found.sort(key=lambda each: (defined.population.day_of(each), each.id), reverse=True)
        codes = case_codes(session)
    kind = _KINDS[defined.population.key]
    return [
        Behind(
            kind, each.id, each.case_id, codes.get(each.case_id or "", ""), defined.population.day_of(each)
        )
        for each in found[:limit]
    ]


def _units(session: Session, table: TableDef, frame: Frame) -> list[Any]:
    if table.population.key == "contacts":
        return each_contact(session, frame.from_on, frame.until)
    return units(session, frame.from_on, frame.until)[table.population.key]
