"""What Idag shows: the calls that are safe now, what waits, who is silent, and the court days of the week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, String, and_, case, func, literal, or_, select, text, type_coerce
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import AccompanimentKind, Role, Safety
from relvald_desktop.records.columns import Day
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.records.task import Task
from relvald_desktop.store.queries.cases import AT_HOME_NOW, CaseRow, case_rows


class CallRow(NamedTuple):
    """A safe channel of a woman in an open case, with its case."""

    case_id: str
    code: str
    acute: bool
    last_heard_on: dt.date | None
    channel: ContactChannel


class FollowUpRow(NamedTuple):
    """A next step of a contact, or a follow-up call after an accompaniment, that is due; `id` is the record's, `due_on` a
    local date. `what` are the worker's words or the kind of accompaniment."""

    id: str
    case_id: str
    code: str
    due_on: dt.date
    what: str | AccompanimentKind


class StandingRow(NamedTuple):
    """How a woman stands in what concerns danger."""

    case_id: str
    acute: bool
    risk_level: RiskLevel | None


class TaskRow(NamedTuple):
    """A task to do by a local date; `case_code` None for one that belongs to no case. `rule` is the key of the
    deadline it was reckoned by, empty for the worker's own."""

    id: str
    what: str
    due_on: dt.date
    is_call: bool
    case_id: str | None
    case_code: str | None
    acute: bool | None
    rule: str


class DraftRow(NamedTuple):
    """A contact written down and not yet signed."""

    contact_id: str
    case_id: str
    code: str
    on: dt.date


def channels_to_call(session: Session, on: dt.date) -> list[CallRow]:
    """Every safe channel in an open case with a weekly window on the weekday of a local date; which are safe at what hour
    is for `rules.safe_hours`."""
    return _channels(session, type_coerce(ContactChannel.windows, String).contains(f'"{on.weekday()} '))


def channels_of(session: Session, case_ids: Collection[str]) -> list[CallRow]:
    """Every safe channel with weekly windows in these cases, if they are open."""
    windows = type_coerce(ContactChannel.windows, String)
    return _channels(session, and_(Case.id.in_(case_ids), windows != "[]")) if case_ids else []


def _channels(session: Session, which: ColumnElement[bool]) -> list[CallRow]:
    query = (
        select(Case.id, Case.code, Case.acute, Case.last_heard_on, ContactChannel)
        .join(CasePerson, and_(CasePerson.case_id == Case.id, CasePerson.role == Role.CLIENT))
        .join(ContactChannel, ContactChannel.person_id == CasePerson.person_id)
        .where(Case.closed_on.is_(None), ContactChannel.safety == Safety.SAFE, which)
    )
    return [CallRow(*row) for row in session.execute(query)]


def standings(session: Session, case_ids: Collection[str]) -> dict[str, StandingRow]:
    """How the women of these cases stand, by case."""
    query = select(Case.id, Case.acute, Case.risk_level).where(Case.id.in_(case_ids))
    return {row[0]: StandingRow(*row) for row in session.execute(query)} if case_ids else {}


DUE_WITHIN_DAYS = 365
"""A next step that was due longer ago is no longer followed up."""


def follow_ups(session: Session, until: dt.date, limit: int = 50) -> list[FollowUpRow]:
    """Next steps of contacts and follow-ups of accompaniments that are due up to a local date, oldest first.

    A next step is done when something later was written in the case.
    """
    since = until - dt.timedelta(days=DUE_WITHIN_DAYS)
    steps = select(Contact.id, Contact.case_id, Contact.next_step_on, Contact.next_step).where(
        Contact.next_step_on.is_not(None), Contact.next_step_on.between(since, until)
    )
    calls = select(
        Accompaniment.id, Accompaniment.case_id, Accompaniment.follow_up_on, Accompaniment.purpose
    ).where(Accompaniment.cancelled.is_(False), Accompaniment.follow_up_on.between(since, until))
    due: list[Any] = [*session.execute(steps), *session.execute(calls)]
    cases = {row[1] for row in due}
    codes = {
        row.id: row.code
        for row in session.execute(
            select(Case.id, Case.code).where(Case.id.in_(cases), Case.closed_on.is_(None))
        )
    }
    latest = (
        select(Contact.case_id, func.max(Contact.on))
        .where(Contact.case_id.in_(cases))
        .group_by(Contact.case_id)
    )
    written: dict[str, dt.date] = {row[0]: row[1] for row in session.execute(latest)}
    rows = [
        FollowUpRow(id_, case_id, codes[case_id], due_on, what)
        for id_, case_id, due_on, what in due
        if case_id in codes and due_on > written.get(case_id, dt.date.min)
    ]
    return sorted(rows, key=lambda row: row.due_on)[:limit]


def silent_cases(
    session: Session, today: dt.date, allowed: Callable[[RiskLevel | None], int], limit: int
) -> tuple[list[CaseRow], int]:
    """Open cases of women at home whose silence alarm is raised on a local date, and how many there are in all: acute
    first, then those furthest beyond what their level allows (calendar days, without a review those of None).

    The same answer as `rules.silence` gives for each woman, without reading those who are not silent.
    """
    days = {level: allowed(level) for level in RiskLevel}

    def last_day(number: int) -> Any:
        return literal(today - dt.timedelta(days=number), Day)

    cutoff = case(
        *((Case.risk_level == level, last_day(number)) for level, number in days.items()),
        else_=last_day(allowed(None)),
    )
    given = case(*((Case.risk_level == level, number) for level, number in days.items()), else_=allowed(None))
    heard = func.coalesce(Case.last_heard_on, Case.opened_on)
    query = (
        select(Case.id, func.count().over())
        .where(AT_HOME_NOW, heard < cutoff, or_(Case.snoozed_until.is_(None), Case.snoozed_until < today))
        .order_by(Case.acute.desc(), func.julianday(heard) + given, Case.code)
    )
    found = session.execute(query.limit(limit)).all()
    places = {row[0]: place for place, row in enumerate(found)}
    rows = {row[0]: CaseRow(*row) for row in session.execute(case_rows().where(Case.id.in_(places)))}
    return sorted(rows.values(), key=lambda row: places[row.id]), found[0][1] if found else 0


def reviews_due(session: Session, until: dt.date, limit: int = 20) -> list[CaseRow]:
    """Open cases whose next risk review is due up to a local date, the oldest first."""
    query = case_rows().where(Case.closed_on.is_(None), Case.review_by <= until)
    return [CaseRow(*row) for row in session.execute(query.order_by(Case.review_by).limit(limit))]


def tasks_due(session: Session, until: dt.date, limit: int = 50) -> list[TaskRow]:
    """Tasks not done that are due up to a local date, or to be shown from it: those of acute cases first, then the
    oldest."""
    query = (
        select(Task.id, Task.what, Task.due_on, Task.is_call, Task.case_id, Case.code, Case.acute, Task.rule)
        .outerjoin(Case, Case.id == Task.case_id)
        .where(Task.done_on.is_(None), or_(Task.due_on <= until, Task.remind_on <= until))
        .order_by(func.coalesce(Case.acute, False).desc(), Task.due_on, Task.id)
    )
    return [TaskRow(*row) for row in session.execute(query.limit(limit))]


def unsigned_contacts(session: Session, limit: int = 20) -> list[DraftRow]:
    """Contacts that are still drafts, oldest first."""
    query = (
        select(Contact.id, Contact.case_id, Case.code, Contact.on)
        .join(Case, Case.id == Contact.case_id)
        .where(text("contact.state = 'draft'"))
    )
    return [DraftRow(*row) for row in session.execute(query.order_by(Contact.on).limit(limit))]
