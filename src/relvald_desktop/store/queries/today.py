"""What Idag shows: the calls that are safe now, what waits, who is silent, and the court days of the week."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from sqlalchemy import String, and_, func, or_, select, text, type_coerce
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import Role, Safety
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.task import Task
from relvald_desktop.store.queries.cases import AT_HOME, CaseRow, case_rows


class CallRow(NamedTuple):
    """A safe channel of a woman in an open case, with its case."""

    case_id: str
    code: str
    acute: bool
    channel: ContactChannel


class FollowUpRow(NamedTuple):
    """A next step or a follow-up call that is due; `due_on` is a local date."""

    case_id: str
    code: str
    due_on: dt.date
    what: str


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


def channels_to_call(session: Session) -> list[CallRow]:
    """Every safe channel with weekly windows in an open case; which are safe now is for `rules.safe_hours`."""
    query = (
        select(Case.id, Case.code, Case.acute, ContactChannel)
        .join(CasePerson, and_(CasePerson.case_id == Case.id, CasePerson.role == Role.CLIENT))
        .join(ContactChannel, ContactChannel.person_id == CasePerson.person_id)
        .where(
            Case.closed_on.is_(None),
            ContactChannel.safety == Safety.SAFE,
            type_coerce(ContactChannel.windows, String) != "[]",
        )
    )
    return [CallRow(*row) for row in session.execute(query)]


DUE_WITHIN_DAYS = 365
"""A next step that was due longer ago is no longer followed up."""


def follow_ups(session: Session, until: dt.date, limit: int = 50) -> list[FollowUpRow]:
    """Next steps of contacts and follow-ups of accompaniments that are due up to a local date, oldest first.

    A next step is done when something later was written in the case.
    """
    since = until - dt.timedelta(days=DUE_WITHIN_DAYS)
    steps = select(Contact.case_id, Contact.next_step_on, Contact.next_step).where(
        Contact.next_step_on.is_not(None), Contact.next_step_on.between(since, until)
    )
    calls = select(Accompaniment.case_id, Accompaniment.follow_up_on, Accompaniment.purpose).where(
        Accompaniment.cancelled.is_(False), Accompaniment.follow_up_on.between(since, until)
    )
    due: list[Any] = [*session.execute(steps), *session.execute(calls)]
    cases = {row[0] for row in due}
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
        FollowUpRow(case_id, codes[case_id], due_on, what)
        for case_id, due_on, what in due
        if case_id in codes and due_on > written.get(case_id, dt.date.min)
    ]
    return sorted(rows, key=lambda row: row.due_on)[:limit]


def cases_at_home(session: Session) -> list[CaseRow]:
    """Every open case of a woman at home; who of them is silent is for `rules.silence`."""
    query = case_rows().where(Case.closed_on.is_(None), Case.relationship.in_(AT_HOME))
    return [CaseRow(*row) for row in session.execute(query)]


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
