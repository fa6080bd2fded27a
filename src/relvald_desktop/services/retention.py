"""What falls due for erasure, and what is kept longer and why."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import Source, TriageOutcome
from relvald_desktop.records.keeping_codes import RetentionReason
from relvald_desktop.records.retention import Erasure, RetentionException
from relvald_desktop.rules.retention import CaseFacts, Due, KeptLonger, falls_due, is_listed, suggested
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.erasing import people_in_no_case
from relvald_desktop.store.queries import retention as reading
from relvald_desktop.store.work import UnitOfWork


@dataclass(kw_only=True)
class ExceptionForm(Form):
    """Why a case is kept although its time is over; without `until` (a local date, included) it holds until it is taken
    away."""

    required: ClassVar[tuple[str, ...]] = ("reason",)

    reason: RetentionReason | None = None
    until: dt.date | None = None
    note: str = ""


EXCEPTIONS: Keeper[RetentionException, ExceptionForm] = Keeper(
    RetentionException, ExceptionForm, "retention_exception"
)


@dataclass(frozen=True)
class CaseDue:
    """A case with when it falls due, what it is kept for, and what speaks for keeping it. `last_note` is local."""

    case_id: str
    code: str
    closed_on: dt.date | None
    last_note: dt.date
    due: Due
    open_tasks: int
    exceptions: tuple[RetentionException, ...]
    suggested: tuple[KeptLonger, ...]

    def is_due(self, today: dt.date) -> bool:
        """Whether its time is over on a local date."""
        return self.due.due_on <= today

    def may_be_erased(self, today: dt.date) -> bool:
        """Whether nothing stands in the way: its time is over, it is closed, and nothing keeps it."""
        return self.is_due(today) and self.closed_on is not None and not self.exceptions


def due_list(work: UnitOfWork) -> list[CaseDue]:
    """The cases whose time is over or will be within ninety days, the oldest first."""
    today = work.clock.today()
    return [each for each in every_case(work) if is_listed(each.due, today)]


def every_case(work: UnitOfWork) -> list[CaseDue]:
    """Every case that was not merged into another, with when it falls due, the oldest note first."""
    today = work.clock.today()
    with work.reading() as session:
        newest = reading.newest_notes(session)
        known, children = reading.births(session, today)
        matters, tasks = reading.open_matters(session), reading.open_tasks(session)
        placed, asked = reading.placed_children(session), reading.asked_on(session)
        kept = reading.exceptions(session, today)
        cases = list(session.scalars(select(Case).where(Case.merged_into.is_(None))))
    found = []
    for case in cases:
        facts = CaseFacts(
            newest[case.id], case.closed_on is None, tuple(known.get(case.id, ())), tuple(children.get(case.id, ())),
            matters.get(case.id, 0), tasks.get(case.id, 0), case.id in placed, asked.get(case.id),
        )  # fmt: skip
        found.append(
            CaseDue(
                case.id, case.code, case.closed_on, facts.last_note, falls_due(facts.last_note, today), facts.open_tasks,
                tuple(kept.get(case.id, ())), suggested(facts, today),
            )
        )  # fmt: skip
    return sorted(found, key=lambda each: (each.due.due_on, each.code))


@dataclass(frozen=True)
class SignalDue:
    """A signal that led to no case, with when it falls due. `waits`: nobody has decided about it yet. Dates are local."""

    signal_id: str
    source: Source
    received_on: dt.date
    last_note: dt.date
    due: Due
    waits: bool

    def may_be_erased(self, today: dt.date) -> bool:
        """Whether its time is over and somebody has decided about it."""
        return self.due.due_on <= today and not self.waits


@dataclass(frozen=True)
class WithoutCase:
    """What belongs to no case and has its time over or will have within ninety days: signals, the oldest note first; and how
    many people no case speaks of any more."""

    signals: tuple[SignalDue, ...]
    people: int

    def ripe(self, today: dt.date) -> tuple[SignalDue, ...]:
        """The signals that may be erased on a local date."""
        return tuple(each for each in self.signals if each.may_be_erased(today))

    def waiting(self) -> tuple[SignalDue, ...]:
        """The signals that still wait for a decision, however old: they fall due once somebody has decided."""
        return tuple(each for each in self.signals if each.waits)


def without_case(work: UnitOfWork) -> WithoutCase:
    """The signals that led to no case and whose time is over or will be within ninety days, and the people in no case."""
    today = work.clock.today()
    with work.reading() as session:
        newest = reading.newest_of_signals(session)
        found = [
            SignalDue(
                each.id, each.source, each.received_on, newest[each.id], falls_due(newest[each.id], today),
                each.triage is TriageOutcome.WAITING,
            )
            for each in reading.signals_without_case(session)
        ]  # fmt: skip
        people = len(people_in_no_case(session))
    listed = (each for each in found if is_listed(each.due, today))
    return WithoutCase(tuple(sorted(listed, key=lambda each: (each.due.due_on, each.signal_id))), people)


def erasures(work: UnitOfWork) -> list[Erasure]:
    """What was erased, the newest first."""
    with work.reading() as session:
        return list(session.scalars(select(Erasure).order_by(Erasure.created_at.desc(), Erasure.id.desc())))
