"""Deadlines of the legal process as tasks: worked out from the table of rules, and kept right when a date changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import CasePerson
from relvald_desktop.records.codes import LegalState, Offence, Role
from relvald_desktop.records.legal import LegalMatter
from relvald_desktop.records.legal_codes import ClaimKind, OrderState
from relvald_desktop.records.legal_rights import Claim, RestrainingOrder
from relvald_desktop.records.person import Person
from relvald_desktop.records.task import Task
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.deadlines import Deadline, Event, deadlines_from
from relvald_desktop.rules.identity import birth_date
from relvald_desktop.store.queries.legal import steps
from relvald_desktop.store.work import Change, UnitOfWork

_PROSECUTED = frozenset(
    {
        LegalState.PROSECUTED, LegalState.HEARING_SCHEDULED, LegalState.HEARING_HELD, LegalState.HEARING_CANCELLED,
        LegalState.JUDGMENT, LegalState.APPEALED, LegalState.LEAVE_TO_APPEAL, LegalState.APPEAL_HEARING,
        LegalState.APPEAL_JUDGMENT,
    }
)  # fmt: skip
"""Each says that there was a prosecution, also where the worker heard of it late and confirmed a jump."""
_CLOSED = frozenset({LegalState.DISCONTINUED, LegalState.SUMMARY_PUNISHMENT})


def settle_deadlines(change: Change, matter: LegalMatter) -> None:
    """Bring the tasks of a matter's deadlines up to date with its steps, children and claims."""
    change.session.flush()
    found = [*_of_matter(change.session, matter), *_of_children(change.session, matter, change.today)]
    _settle_tasks(change, matter.case_id, matter.id, found)


def settle_deadlines_of_case(change: Change, case_id: str) -> None:
    """The same for every matter of a case, when somebody in it changed."""
    query = select(LegalMatter).where(LegalMatter.case_id == case_id)
    for matter in change.session.scalars(query).all():
        settle_deadlines(change, matter)


def settle_every_deadline(work: UnitOfWork) -> None:
    """Work out the deadlines of every matter anew: for a store that was kept before they were tasks."""
    with work.change("deadlines.reckoned", undoable=False) as change:
        for matter in change.session.scalars(select(LegalMatter)).all():
            settle_deadlines(change, matter)


def settle_order(change: Change, order: RestrainingOrder) -> None:
    """Bring the task of an order's last day up to date; a refused or lifted order has none."""
    stands = order.state is OrderState.IN_FORCE and order.last_on is not None
    removed = order in change.session.deleted or change.session.get(RestrainingOrder, order.id) is None
    found = _from(Event.ORDER_ENDS, order.last_on) if stands and not removed else ()
    _settle_tasks(change, order.case_id, order.id, found)


def settle_claim(change: Change, claim: Claim) -> None:
    """A claim that was made ends the deadline of its matter, a child's claim that of the child; a claim that was moved
    to another matter gives the first one its deadline back."""
    query = select(LegalMatter).where(LegalMatter.case_id == claim.case_id)
    for matter in change.session.scalars(query).all():
        settle_deadlines(change, matter)


def _of_matter(session: Session, matter: LegalMatter) -> Iterator[Deadline]:
    """The appeal from the latest judgment, and the claim for compensation from what brottsskadelagen 15 § names."""
    known = [(step.state, step.on) for step in steps(session, matter.id)]
    dates = dict(known)
    latest = known[-1][0] if known else LegalState.REPORTED
    if latest is LegalState.JUDGMENT:
        yield from _from(Event.JUDGMENT, dates[latest])
    elif latest is LegalState.APPEAL_JUDGMENT:
        yield from _from(Event.APPEAL_JUDGMENT, dates[latest])
    if not _claimed(session, matter.id):
        yield from _compensation(matter, dates)


def _compensation(matter: LegalMatter, dates: dict[LegalState, dt.date]) -> Iterator[Deadline]:
    closed = [on for state, on in dates.items() if state in _CLOSED]
    if LegalState.FINAL in dates:
        yield from _from(Event.FINAL, dates[LegalState.FINAL])
    elif closed and not _PROSECUTED & dates.keys():
        yield from _from(Event.DISCONTINUED, max(closed))
    elif LegalState.INVESTIGATION_OPENED not in dates and not _PROSECUTED & dates.keys():
        yield from _from(Event.REPORTED, matter.reported_on)


def _of_children(session: Session, matter: LegalMatter, today: dt.date) -> Iterator[Deadline]:
    """A child who was made to see or hear violence has a claim of its own; counted where its birth date is known."""
    if Offence.CHILD_PEACE_OFFENCE not in matter.offences:
        return
    query = select(Person).join(CasePerson, CasePerson.person_id == Person.id)
    children = session.scalars(
        query.where(CasePerson.case_id == matter.case_id, CasePerson.role == Role.CHILD)
    )
    claimed = set(
        session.scalars(
            select(Claim.child_id).where(
                Claim.case_id == matter.case_id, Claim.what == ClaimKind.STATE_COMPENSATION,
                Claim.claimed_on.is_not(None),
            )
        )
    )  # fmt: skip
    born = (birth_date(child.identity_number, today) for child in children if child.id not in claimed)
    found = [deadline for on in born for deadline in _from(Event.CHILD_BORN, on) if deadline.last_on >= today]
    yield from sorted(found, key=lambda deadline: deadline.last_on)[:1]


def _claimed(session: Session, matter_id: str) -> bool:
    query = select(Claim.id).where(
        Claim.matter_id == matter_id, Claim.what == ClaimKind.STATE_COMPENSATION, Claim.child_id.is_(None),
        Claim.claimed_on.is_not(None),
    )  # fmt: skip
    return session.scalar(query.limit(1)) is not None


def _from(event: Event, on: dt.date | None) -> tuple[Deadline, ...]:
    return deadlines_from(event, on, swedish_calendar()) if on is not None else ()


def _settle_tasks(change: Change, case_id: str, about_id: str, found: Iterable[Deadline]) -> None:
    wanted = {deadline.rule.key: deadline for deadline in found}
    query = select(Task).where(Task.about_id == about_id, Task.rule != "")
    for task in change.session.scalars(query).all():
        deadline = wanted.pop(task.rule, None)
        if deadline is None:
            if task.done_on is None:
                change.remove(Task, task.id)
        elif task.due_on != deadline.last_on:
            moved = change.edit(Task, task.id)
            moved.due_on, moved.remind_on = deadline.last_on, deadline.remind_on
            moved.done_on, moved.done_by = None, ""
    for key, deadline in wanted.items():
        change.add(
            Task(
                case_id=case_id, what=deadline.rule.what, due_on=deadline.last_on, remind_on=deadline.remind_on,
                rule=key, about_id=about_id,
            )
        )  # fmt: skip
