"""Signals: the register, what waits for a decision, and whom a new one may be about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, or_, select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import Source, TriageOutcome, ViolenceType
from relvald_desktop.records.signal import Signal
from relvald_desktop.store.queries.paging import Cursor, Page, page
from relvald_desktop.store.search import matching_ids


class SignalRow(NamedTuple):
    """A signal in a list; dates are local. `seen_or_heard` is its beginning. `danger`: 2 where danger is immediate, 1
    where a weapon, strangulation or pregnancy is named, else 0."""

    id: str
    received_on: dt.date
    source: Source
    source_words: str
    seen_or_heard: str
    about: str
    children: int | None
    acute: bool | None
    danger: int
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


# As the index ix_signal_waiting says it, word for word: only then it is used, and no queue needs to be sorted.
DANGER: ColumnElement[int] = literal_column(
    "CASE WHEN signal.acute IS 1 THEN 2 WHEN signal.weapon IS 1 OR signal.pregnant IS 1 "
    f"OR instr(signal.violence_types, '\"{ViolenceType.STRANGULATION}\"') > 0 THEN 1 ELSE 0 END",
    Integer,
)
_LEAST_DANGER: ColumnElement[int] = literal_column(f"2 - {DANGER}", Integer)
_WAITS = Signal.triage == literal_column(f"'{TriageOutcome.WAITING}'")


def _rows() -> Select[Any]:
    return select(
        Signal.id, Signal.received_on, Signal.source, Signal.source_words,
        func.substr(Signal.seen_or_heard, 1, 200), Signal.about, Signal.children, Signal.acute, DANGER,
        Signal.triage,
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
    """Signals waiting for a decision: by danger, then those that have waited longest."""
    # Naming every level of danger is what makes SQLite take the index in which the queue is sorted already.
    query = _rows().where(_WAITS, _LEAST_DANGER.in_((0, 1, 2)))
    return page(session, query, [_LEAST_DANGER, Signal.received_on, Signal.id], SignalRow, after, limit)


def count_waiting(session: Session) -> int:
    """How many signals wait for a decision."""
    query = select(func.count()).select_from(Signal).where(Signal.triage == TriageOutcome.WAITING)
    return session.scalar(query) or 0


def unanswered(session: Session, since: dt.date, limit: int = 5) -> list[SignalRow]:
    """Signals that were passed on since a local date and not answered yet, the oldest first."""
    query = _rows().where(
        Signal.triage == TriageOutcome.PASSED_ON,
        Signal.triaged_on >= since,
        Signal.passed_answer_on.is_(None),
    )
    return [
        SignalRow(*row) for row in session.execute(query.order_by(Signal.triaged_on, Signal.id).limit(limit))
    ]


def others_about_her(session: Session, signal: Signal, limit: int = 20) -> list[SignalRow]:
    """Other signals of the same case, or with the same number, telephone or name as it was written; newest first."""
    same = [
        column == value
        for column, value in (
            (Signal.case_id, signal.case_id), (Signal.identity_number, signal.identity_number),
            (Signal.phone, signal.phone), (func.lower(Signal.about), signal.about.lower()),
        )
        if value
    ]  # fmt: skip
    if not same:
        return []
    query = _rows().where(or_(*same), Signal.id != signal.id)
    return [
        SignalRow(*row) for row in session.execute(query.order_by(Signal.received_on.desc()).limit(limit))
    ]
