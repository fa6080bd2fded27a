"""The lists that `relvald list` prints, whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy.orm import Session

from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import days_waiting, is_running
from relvald_desktop.store.queries import cases, legal, signals
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.store.work import UnitOfWork

Item = dict[str, Any]


def items(work: UnitOfWork, what: str) -> list[Item]:
    """Every record of a list. Raises KeyError for a list there is none of."""
    makers: dict[
        str, tuple[Callable[[Session, Cursor | None], Page[Any]], Callable[[Any, dt.date], Item]]
    ] = {
        "signals": (lambda s, after: signals.register(s, signals.SignalFilters(), after, 1000), _signal),
        "cases": (lambda s, after: cases.case_list(s, cases.CaseFilters(open=None), after, 1000), _case),
        "matters": (lambda s, after: legal.matters(s, after=after, limit=1000), _matter),
        "accompaniments": (lambda s, after: legal.accompaniments(s, after=after, limit=1000), _accompaniment),
    }
    read, make = makers[what]
    today = work.clock.today()
    with work.reading() as session:
        return [make(row, today) for row in _all(session, read)]


def _all(session: Session, read: Callable[[Session, Cursor | None], Page[Any]]) -> Iterator[Any]:
    after: Cursor | None = None
    while True:
        page = read(session, after)
        yield from page.rows
        if page.next is None:
            return
        after = page.next


def _signal(row: signals.SignalRow, today: dt.date) -> Item:
    waited = days_waiting(row.received_on, row.first_support_on, today, swedish_calendar())
    return {
        "id": row.id, "source": str(row.source), "received_on": row.received_on.isoformat(), "acute": row.acute,
        "delay_working_days": waited, "waiting": is_running(row.triage, row.first_support_on), "triage": str(row.triage),
        "case": row.case_code, "children": row.children,
        "first_attempt_on": _day(row.first_attempt_on), "first_contact_on": _day(row.first_contact_on),
        "first_support_on": _day(row.first_support_on),
    }  # fmt: skip


def _case(row: cases.CaseRow, today: dt.date) -> Item:
    return {
        "id": row.id, "code": row.code, "opened_on": row.opened_on.isoformat(), "closed_on": _day(row.closed_on),
        "acute": row.acute, "relationship": str(row.relationship), "last_heard_on": _day(row.last_heard_on),
    }  # fmt: skip


def _matter(row: legal.MatterRow, today: dt.date) -> Item:
    return {
        "id": row.id, "case": row.case_code, "reported_on": row.reported_on.isoformat(),
        "offences": [str(offence) for offence in row.offences], "state": str(row.state),
        "state_on": _day(row.state_on), "ended_on": _day(row.ended_on), "end": row.end and str(row.end),
    }  # fmt: skip


def _accompaniment(row: legal.AccompanimentRow, today: dt.date) -> Item:
    return {
        "id": row.id, "case": row.case_code, "purpose": str(row.purpose), "on": row.on.isoformat(),
        "starts_at": row.starts_at.isoformat(), "place": row.place, "room": row.room,
        "carried_out": row.carried_out, "cancelled": row.cancelled,
    }  # fmt: skip


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()
