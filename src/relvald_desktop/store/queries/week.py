"""A span of days with everything that has a day: court, tasks, next steps, reviews, meetings."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.liaison import LiaisonAction, LiaisonMeeting
from relvald_desktop.records.task import Task


class Happening(StrEnum):
    """What kind of thing has a day."""

    ACCOMPANIMENT = "accompaniment"
    TASK = "task"
    CALL = "call"
    NEXT_STEP = "next_step"
    FOLLOW_UP = "follow_up"
    REVIEW = "review"
    MEETING = "meeting"
    ACTION = "action"
    DEADLINE = "deadline"
    EXPECTED = "expected"


class DayItem(NamedTuple):
    """Something on a local date; `at` is UTC where a time is set. `text` is words of the worker or a code; of a
    deadline it is the English text of its rule."""

    on: dt.date
    at: dt.datetime | None
    what: Happening
    text: str
    case_id: str | None
    case_code: str
    record_id: str


def days(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    """Everything from `first` to `last` (local dates, both included), by day and time; not what is done, cancelled
    or belongs to a closed case."""
    items = [
        *_accompaniments(session, first, last), *_tasks(session, first, last), *_steps(session, first, last),
        *_reviews(session, first, last), *_meetings(session, first, last), *_expected(session, first, last),
    ]  # fmt: skip
    return sorted(
        items, key=lambda item: (item.on, item.at is None, item.at or dt.datetime.min.replace(tzinfo=dt.UTC))
    )


def _accompaniments(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    query = (
        select(Accompaniment, Case.code)
        .join(Case, Case.id == Accompaniment.case_id)
        .where(Accompaniment.cancelled.is_(False))
    )
    found = []
    for record, code in session.execute(query.where(Accompaniment.on.between(first, last))):
        what = Happening.ACCOMPANIMENT
        found.append(
            DayItem(record.on, record.starts_at, what, record.purpose, record.case_id, code, record.id)
        )
    follow_ups = query.where(Accompaniment.follow_up_on.between(first, last))
    for record, code in session.execute(follow_ups):
        what = Happening.FOLLOW_UP
        found.append(
            DayItem(_known(record.follow_up_on), None, what, record.purpose, record.case_id, code, record.id)
        )
    return found


def _tasks(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    query = select(Task, Case.code).outerjoin(Case, Case.id == Task.case_id).where(Task.done_on.is_(None))
    return [
        DayItem(task.due_on, None, _kind_of(task), task.what, task.case_id, code or "", task.id)
        for task, code in session.execute(query.where(Task.due_on.between(first, last)))
    ]


def _kind_of(task: Task) -> Happening:
    if task.rule:
        return Happening.DEADLINE
    return Happening.CALL if task.is_call else Happening.TASK


def _expected(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    """The next steps that open matters wait for; a day on which she is gone along with stands there already."""
    query = (
        select(
            LegalMatter.next_expected_on, LegalMatter.state, LegalMatter.case_id, Case.code, LegalMatter.id
        )
        .join(Case, Case.id == LegalMatter.case_id)
        .where(LegalMatter.next_expected_on.between(first, last), LegalMatter.ended_on.is_(None))
        .where(Case.closed_on.is_(None))
    )
    gone_along = select(Accompaniment.matter_id, Accompaniment.on).where(
        Accompaniment.on.between(first, last), Accompaniment.cancelled.is_(False)
    )
    known = {(row[0], row[1]) for row in session.execute(gone_along)}
    return [
        DayItem(_known(on), None, Happening.EXPECTED, state, case_id, code, id_)
        for on, state, case_id, code, id_ in session.execute(query)
        if (id_, on) not in known
    ]


def _steps(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    query = (
        select(Contact.next_step_on, Contact.next_step, Contact.case_id, Case.code, Contact.id)
        .join(Case, Case.id == Contact.case_id)
        .where(Contact.next_step_on.between(first, last), Contact.state == ContactState.SIGNED)
        .where(Case.closed_on.is_(None))
    )
    return [
        DayItem(_known(on), None, Happening.NEXT_STEP, text, case_id, code, id_)
        for on, text, case_id, code, id_ in session.execute(query)
    ]


def _reviews(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    query = select(Case.review_by, Case.id, Case.code).where(
        Case.review_by.between(first, last), Case.closed_on.is_(None)
    )
    return [
        DayItem(_known(on), None, Happening.REVIEW, "", case_id, code, case_id)
        for on, case_id, code in session.execute(query)
    ]


def _meetings(session: Session, first: dt.date, last: dt.date) -> list[DayItem]:
    meetings = select(LiaisonMeeting).where(LiaisonMeeting.on.between(first, last))
    actions = select(LiaisonAction).where(
        LiaisonAction.due_on.between(first, last), LiaisonAction.done_on.is_(None)
    )
    found = [
        DayItem(each.on, None, Happening.MEETING, each.partners, None, "", each.id)
        for each in session.scalars(meetings)
    ]
    found += [
        DayItem(_known(each.due_on), None, Happening.ACTION, each.what, None, "", each.id)
        for each in session.scalars(actions)
    ]
    return found


def _known(day: dt.date | None) -> dt.date:
    """A date that the query asked for."""
    assert day is not None
    return day
