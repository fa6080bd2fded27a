"""The log with filters, for looking it through."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, not_, or_, select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.rules.log_review import PATTERNS, Group, Seen
from relvald_desktop.store.queries.log import LogRow
from relvald_desktop.store.queries.paging import Cursor, Page, page


@dataclass(frozen=True)
class LogFilters:
    """Which entries: from and to local dates in `zone`, both included; of one case; of one group."""

    from_on: dt.date | None = None
    to_on: dt.date | None = None
    case_id: str | None = None
    group: Group | None = None
    zone: str = "Europe/Stockholm"


def filtered(
    session: Session, filters: LogFilters, after: Cursor | None = None, limit: int = 100
) -> Page[LogRow]:
    """The entries that the filters let through, newest first."""
    query = select(
        LogEntry.seq, LogEntry.at, LogEntry.who, LogEntry.action, LogEntry.kind, LogEntry.record_id, LogEntry.case_id, Case.code
    ).outerjoin(Case, Case.id == LogEntry.case_id)  # fmt: skip
    return page(
        session, query.where(*_conditions(filters)), [LogEntry.seq], LogRow, after, limit, descending=True
    )


def seen(session: Session, filters: LogFilters) -> Iterator[Seen]:
    """The entries that the filters let through, oldest first, as the rules look at them; in local time."""
    zone = ZoneInfo(filters.zone)
    columns = (LogEntry.seq, LogEntry.at, LogEntry.who, LogEntry.action, LogEntry.case_id, LogEntry.details)
    query = (
        select(*columns).where(*_conditions(filters)).order_by(LogEntry.seq).execution_options(yield_per=1000)
    )
    for seq, at, who, action, case_id, details in session.execute(query):
        overridden = '"overridden"' in details and bool(json.loads(details).get("overridden"))
        yield Seen(seq, at.astimezone(zone), who, action, case_id, overridden)


def closed_cases(session: Session) -> dict[str, dt.date]:
    """The local date on which each closed case was closed."""
    query = select(Case.id, Case.closed_on).where(Case.closed_on.is_not(None))
    return {row.id: row.closed_on for row in session.execute(query)}


def _conditions(filters: LogFilters) -> list[Any]:
    zone, made = ZoneInfo(filters.zone), []
    if filters.from_on is not None:
        made.append(LogEntry.at >= dt.datetime.combine(filters.from_on, dt.time(), zone))
    if filters.to_on is not None:
        made.append(LogEntry.at < dt.datetime.combine(filters.to_on + dt.timedelta(days=1), dt.time(), zone))
    if filters.case_id is not None:
        merged = select(Case.id).where(Case.merged_into == filters.case_id)
        made.append(or_(LogEntry.case_id == filters.case_id, LogEntry.case_id.in_(merged)))
    if filters.group is Group.CHANGED:
        made.append(not_(or_(*(_like(each) for patterns in PATTERNS.values() for each in patterns))))
    elif filters.group is not None:
        made.append(and_(or_(*(_like(each) for each in PATTERNS[filters.group]))))
    return made


def _like(pattern: str) -> Any:
    return LogEntry.action.like(pattern.replace("_", "\\_"), escape="\\")
