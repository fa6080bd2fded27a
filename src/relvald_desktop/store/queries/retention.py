"""What the rules of retention need to know of cases: the newest note of each, and what speaks for keeping it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.child import ChildNotice
from relvald_desktop.records.codes import Role
from relvald_desktop.records.columns import Day, Moment
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.legal import LegalMatter
from relvald_desktop.records.person import Person
from relvald_desktop.records.retention import RetentionException
from relvald_desktop.records.sender import SenderFeedback
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import LivesWith
from relvald_desktop.records.task import Task
from relvald_desktop.records.values import LOCAL_ZONE
from relvald_desktop.rules.identity import birth_date

AHEAD = frozenset(
    {
        "until", "review_by", "snoozed_until", "next_expected_on", "next_step_on", "follow_up_on", "due_on", "remind_on",
        "last_on", "changed_at", "created_at",
    }
)  # fmt: skip
"""Dates that say when something is to be done or ends, not that something was noted; and when a record was touched by the
program, which `written` counts where it should."""
NO_NOTE: tuple[type[Record], ...] = (RetentionException, Departure)
"""Kinds that are kept about a case and are no note in it."""
SUBJECT_ACCESS = "subject_access"


def newest_notes(session: Session) -> dict[str, dt.date]:
    """The local date of the newest note of each case, merged cases counted with the one that was kept.

    A note counts by the day it is about and by the day it was written, whichever is later; what was imported from an older
    register was written there, and counts by its own days only; so does a task that a rule reckoned, which nobody wrote.
    """
    newest: dict[str, dt.date] = {}
    kept = _kept_cases(session)
    for kind in KINDS.values():
        if kind is not Case and (not hasattr(kind, "case_id") or kind in NO_NOTE):
            continue
        for case_id, day in _days(session, kind, kind.id if kind is Case else kind.case_id):
            root = kept.get(case_id, case_id)
            newest[root] = max(day, newest.get(root, dt.date.min))
    return newest


def _days(session: Session, kind: Any, owner: Any) -> Iterator[tuple[str, dt.date]]:
    """The newest day of each column of a kind, for each id that stands in `owner`."""
    columns = [
        getattr(kind, attribute.key)
        for attribute in kind.__mapper__.column_attrs
        if isinstance(attribute.columns[0].type, Day | Moment) and attribute.key not in AHEAD
    ]
    for column in columns:
        for case_id, day in session.execute(
            select(owner, func.max(column, type_=column.type)).group_by(owner)
        ):
            if case_id is not None and day is not None:
                yield case_id, _local(day) if isinstance(day, dt.datetime) else day
    written = select(owner, func.max(kind.created_at, type_=Moment())).group_by(owner)
    if hasattr(kind, "import_key"):
        written = written.where(kind.import_key.is_(None))
    elif hasattr(kind, "case_id"):
        written = written.where(~_came_with_its_case(kind))
    if kind is Task:
        written = written.where(Task.rule == "")
    for case_id, at in session.execute(written):
        if case_id is not None and at is not None:
            yield case_id, _local(at)


def _came_with_its_case(kind: Any) -> Any:
    """Whether a record came out of the same row of an older register as its case."""
    return exists().where(
        Case.id == kind.case_id, Case.import_key.is_not(None), Case.created_at == kind.created_at
    )


def newest_of_signals(session: Session) -> dict[str, dt.date]:
    """The local date of the newest note of each signal, counted as those of cases are; what its sender was told of it is
    one."""
    newest: dict[str, dt.date] = {}
    for kind, owner in ((Signal, Signal.id), (SenderFeedback, SenderFeedback.signal_id)):
        for signal_id, day in _days(session, kind, owner):
            newest[signal_id] = max(day, newest.get(signal_id, dt.date.min))
    return newest


def signals_without_case(session: Session) -> list[Signal]:
    """The signals that led to no case, the oldest first."""
    return list(
        session.scalars(
            select(Signal).where(Signal.case_id.is_(None)).order_by(Signal.received_on, Signal.id)
        )
    )


def _local(at: dt.datetime) -> dt.date:
    """The local date of a moment: a note of New Year's night belongs to the new year, and so does its time."""
    return at.astimezone(ZoneInfo(LOCAL_ZONE)).date()


def _kept_cases(session: Session) -> dict[str, str]:
    """Of each case that was merged into another the one that was kept in the end."""
    into = {
        row.id: row.merged_into
        for row in session.execute(select(Case.id, Case.merged_into))
        if row.merged_into
    }
    kept = {}
    for case_id in into:
        root = case_id
        while root in into:
            root = into[root]
        kept[case_id] = root
    return kept


def births(session: Session, today: dt.date) -> tuple[dict[str, list[dt.date]], dict[str, list[dt.date]]]:
    """The days of birth of the women and children of each case by their numbers; and those of the children alone, with the
    first day of the year where only that is known."""
    known: dict[str, list[dt.date]] = defaultdict(list)
    children: dict[str, list[dt.date]] = defaultdict(list)
    people = select(CasePerson.case_id, CasePerson.role, Person.identity_number, Person.birth_year)
    people = people.join(Person, Person.id == CasePerson.person_id).where(
        CasePerson.role.in_((Role.CLIENT, Role.CHILD))
    )
    for case_id, role, number, year in session.execute(people):
        born = birth_date(number, today) if number else None
        if born is not None:
            known[case_id].append(born)
        if role is Role.CHILD and (born is not None or year):
            children[case_id].append(born or dt.date(year or today.year, 1, 1))
    return known, children


def open_matters(session: Session) -> dict[str, int]:
    """How many legal matters of each case are not ended."""
    query = (
        select(LegalMatter.case_id, func.count())
        .where(LegalMatter.ended_on.is_(None))
        .group_by(LegalMatter.case_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def open_tasks(session: Session) -> dict[str, int]:
    """How many tasks of each case are not done."""
    query = select(Task.case_id, func.count()).where(Task.done_on.is_(None), Task.case_id.is_not(None))
    found = session.execute(query.group_by(Task.case_id))
    return {case_id: count for case_id, count in found if case_id is not None}


def placed_children(session: Session) -> set[str]:
    """The cases in which a child is or was placed."""
    return set(session.scalars(select(ChildNotice.case_id).where(ChildNotice.lives_with == LivesWith.PLACED)))


def asked_on(session: Session) -> dict[str, dt.date]:
    """The local date of the newest extract for somebody in each case."""
    query = select(Departure.case_id, func.max(Departure.on, type_=Day())).where(
        Departure.noun == SUBJECT_ACCESS
    )
    return {
        case_id: on
        for case_id, on in session.execute(query.group_by(Departure.case_id))
        if case_id is not None
    }


def exceptions(session: Session, today: dt.date) -> dict[str, list[RetentionException]]:
    """The exceptions of each case that hold on a local date."""
    found: dict[str, list[RetentionException]] = defaultdict(list)
    query = select(RetentionException).order_by(RetentionException.created_at, RetentionException.id)
    for each in session.scalars(query):
        if each.until is None or each.until >= today:
            found[each.case_id].append(each)
    return found
