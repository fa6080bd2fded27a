"""Signals: the register, what waits for a decision, and whom a new one may be about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import Source, TriageOutcome
from relvald_desktop.records.signal import Signal
from relvald_desktop.store.queries.paging import Cursor, Page, page
from relvald_desktop.store.search import matching_ids


class SignalRow(NamedTuple):
    """A signal in a list; dates are local. `seen_or_heard` is its beginning."""

    id: str
    received_on: dt.date
    source: Source
    source_words: str
    seen_or_heard: str
    about: str
    children: int | None
    acute: bool | None
    triage: TriageOutcome
    case_id: str | None
    case_code: str | None
    first_attempt_on: dt.date | None
    first_contact_on: dt.date | None
    first_support_on: dt.date | None


@dataclass(frozen=True)
class SignalFilters:
    """What to show in the register; empty shows everything. Dates are local and both included."""

    text: str = ""
    source: Source | None = None
    triage: TriageOutcome | None = None
    acute: bool | None = None
    from_on: dt.date | None = None
    to_on: dt.date | None = None


def _rows() -> Select[Any]:
    return select(
        Signal.id, Signal.received_on, Signal.source, Signal.source_words,
        func.substr(Signal.seen_or_heard, 1, 200), Signal.about, Signal.children, Signal.acute, Signal.triage,
        Signal.case_id, Case.code, Signal.first_attempt_on, Signal.first_contact_on, Signal.first_support_on,
    ).outerjoin(Case, Case.id == Signal.case_id)  # fmt: skip


def register(
    session: Session, filters: SignalFilters, after: Cursor | None = None, limit: int = 100
) -> Page[SignalRow]:
    """The register, newest first."""
    query = _rows()
    exact = {Signal.source: filters.source, Signal.triage: filters.triage, Signal.acute: filters.acute}
    for column, value in exact.items():
        if value is not None:
            query = query.where(column == value)
    if filters.from_on:
        query = query.where(Signal.received_on >= filters.from_on)
    if filters.to_on:
        query = query.where(Signal.received_on <= filters.to_on)
    if filters.text.strip():
        query = query.where(Signal.id.in_(matching_ids(session, filters.text, Signal.kind)))
    return page(session, query, [Signal.received_on, Signal.id], SignalRow, after, limit, descending=True)


def triage_queue(session: Session, after: Cursor | None = None, limit: int = 100) -> Page[SignalRow]:
    """Signals waiting for a decision: acute first, then those that have waited longest."""
    query = _rows().where(Signal.triage == TriageOutcome.WAITING)
    calm = func.coalesce(Signal.acute, False) == False  # noqa: E712  (SQL, not Python)
    return page(session, query, [calm, Signal.received_on, Signal.id], SignalRow, after, limit)


def count_waiting(session: Session) -> int:
    """How many signals wait for a decision."""
    query = select(func.count()).select_from(Signal).where(Signal.triage == TriageOutcome.WAITING)
    return session.scalar(query) or 0


def import_keys(session: Session) -> set[str]:
    """The keys of every signal that came from a file."""
    return set(session.scalars(select(Signal.import_key).where(Signal.import_key.is_not(None))))
