"""The log as it is read on screen, newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import case, exists, func, select
from sqlalchemy.orm import Session, aliased

from relvald_desktop.records.case import Case
from relvald_desktop.records.handover import Colleague, HandedLogEntry
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.store.queries.paging import Cursor, Page, page


class LogRow(NamedTuple):
    """A line of the log; `at` is UTC."""

    seq: int
    at: dt.datetime
    who: str
    action: str
    kind: str
    record_id: str
    case_id: str | None
    case_code: str | None


def entries(
    session: Session, *, case_id: str | None = None, after: Cursor | None = None, limit: int = 100
) -> Page[LogRow]:
    """The log, newest first; of one case, and those merged into it, when `case_id` is given."""
    query = select(
        LogEntry.seq, LogEntry.at, LogEntry.who, LogEntry.action, LogEntry.kind, LogEntry.record_id,
        LogEntry.case_id, Case.code,
    ).outerjoin(Case, Case.id == LogEntry.case_id)  # fmt: skip
    if case_id is not None:
        merged = select(Case.id).where(Case.merged_into == case_id)
        query = query.where((LogEntry.case_id == case_id) | LogEntry.case_id.in_(merged))
    return page(session, query, [LogEntry.seq], LogRow, after, limit, descending=True)


def actions_since(session: Session, first: str, actions: Collection[str]) -> set[str] | None:
    """Which of some actions were logged after the latest `first`; None when `first` never was."""
    since = session.scalar(select(func.max(LogEntry.seq)).where(LogEntry.action == first))
    if since is None:
        return None
    later = select(LogEntry.action).where(LogEntry.seq > since, LogEntry.action.in_(actions)).distinct()
    return set(session.scalars(later))


class HandedRow(NamedTuple):
    """A line of a colleague's log; `at` is UTC, `colleague` whose log it is, empty when she is not known any more; `told_by`
    who brought it where that was somebody else (else None), whose word for it is all there is."""

    seq: int
    at: dt.datetime
    who: str
    action: str
    colleague: str | None
    verifying_key: str
    told_by: str | None


def handed_entries(
    session: Session, case_id: str, after: Cursor | None = None, limit: int = 100
) -> Page[HandedRow]:
    """What colleagues' logs say about a case, newest first: each line as its own writer told it, or, where she did not, as
    others did."""
    teller, same = aliased(Colleague), aliased(HandedLogEntry)
    by_others = HandedLogEntry.told_by != HandedLogEntry.verifying_key
    by_herself = exists().where(
        same.verifying_key == HandedLogEntry.verifying_key, same.seq == HandedLogEntry.seq,
        same.told_by == same.verifying_key,
    )  # fmt: skip
    query = (
        select(
            HandedLogEntry.seq, HandedLogEntry.at, HandedLogEntry.who, HandedLogEntry.action, Colleague.name,
            HandedLogEntry.verifying_key, case((by_others, func.coalesce(teller.name, ""))),
        )
        .outerjoin(Colleague, Colleague.verifying_key == HandedLogEntry.verifying_key)
        .outerjoin(teller, teller.verifying_key == HandedLogEntry.told_by)
        .where(HandedLogEntry.case_id == case_id, ~(by_others & by_herself))
    )  # fmt: skip
    keys = [HandedLogEntry.at, HandedLogEntry.verifying_key, HandedLogEntry.seq, HandedLogEntry.told_by]
    return page(session, query, keys, HandedRow, after, limit, descending=True)
