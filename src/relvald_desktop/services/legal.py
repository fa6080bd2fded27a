"""The legal process: what was reported, each dated step, who has a part in it, and why a matter ended."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import LegalState, MatterEnd, Offence
from relvald_desktop.records.legal import LegalMatter, LegalStep, MatterPerson
from relvald_desktop.records.legal_codes import HelpGiven, MatterRole
from relvald_desktop.rules.legal_process import ends_matter, is_jump
from relvald_desktop.services.deadlines import settle_deadlines
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.queries.legal import steps
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(kw_only=True)
class MatterForm(Form):
    """A legal matter as it is known. `reported_on` is the local date of the police report (today if left out).
    `joined_to` is the matter it is tried together with; `help_given` what was done to help her carry it through."""

    long: ClassVar[tuple[str, ...]] = ("help_note",)

    reported_on: dt.date | None = None
    offences: tuple[Offence, ...] = ()
    police_reference: str = ""
    court: str = ""
    court_case_number: str = ""
    joined_to: str | None = None
    help_given: tuple[HelpGiven, ...] = ()
    help_note: str = ""


@dataclass(kw_only=True)
class StepForm(Form):
    """One dated step. `jump_reason`: a word on why nothing is missing in between, where something seems to be."""

    required: ClassVar[tuple[str, ...]] = ("state", "on")
    long: ClassVar[tuple[str, ...]] = ("note",)

    state: LegalState | None = None
    on: dt.date | None = None
    source: str = ""
    next_expected_on: dt.date | None = None
    jump_reason: str = ""
    note: str = ""


@dataclass(kw_only=True)
class MatterPersonForm(Form):
    """Somebody with a part in a matter: a role and at least a name or where from."""

    required: ClassVar[tuple[str, ...]] = ("role",)

    role: MatterRole | None = MatterRole.COUNSEL
    name: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""

    def require_complete(self) -> None:
        """Raise `Incomplete` also for somebody with neither a name nor where from."""
        super().require_complete()
        if not self.name and not self.organisation:
            raise Incomplete(fields="name")


MATTER_PEOPLE: Keeper[MatterPerson, MatterPersonForm] = Keeper(
    MatterPerson, MatterPersonForm, "matter_person"
)


class UnusualStep(RelvaldError):
    """The step does not follow from the one before; the worker can confirm with a word that nothing is missing."""

    key = "unusual_step"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Is something missing in between? The matter goes from “{before}” to “{after}”. If it is right, write a word "
        "on why and save again.",
    )


class JoinedInARing(RelvaldError):
    """A matter can't be tried together with one that is itself joined to it."""

    key = "joined_in_a_ring"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This matter already leads others, or the other one is joined itself. Choose the one that leads.",
    )


def report_matter(work: UnitOfWork, case_id: str, form: MatterForm) -> LegalMatter:
    """Begin a legal matter with the police report as its first step. Raises `JoinedInARing`."""
    with work.change("matter.reported") as change:
        change.require(Case, case_id)
        return begin_matter(change, case_id, form)


def begin_matter(change: Change, case_id: str, form: MatterForm) -> LegalMatter:
    """Begin a legal matter inside a change already begun. Raises `JoinedInARing`."""
    values = form.cleaned()
    values["reported_on"] = values["reported_on"] or change.today
    _require_leader(change.session, None, values["joined_to"])
    matter = change.add(LegalMatter(case_id=case_id, **values))
    matter.state_on = matter.reported_on
    change.add(
        LegalStep(matter_id=matter.id, case_id=case_id, state=LegalState.REPORTED, on=matter.reported_on)
    )
    settle_deadlines(change, matter)
    return matter


def edit_matter(work: UnitOfWork, matter_id: str, form: MatterForm) -> LegalMatter:
    """Correct what is known about a matter; its first step follows the day of the report. Raises `JoinedInARing`,
    `NotFound`, and `Incomplete` for an ended matter without its reason."""
    with work.change("matter.changed") as change:
        matter = change.edit(LegalMatter, matter_id)
        before = matter.reported_on
        form.reported_on = form.reported_on or before
        _require_leader(change.session, matter_id, form.joined_to)
        form.put_on(matter)
        if matter.reported_on != before:
            for step in steps(change.session, matter_id):
                if step.state is LegalState.REPORTED and step.on == before:
                    change.edit(LegalStep, step.id).on = matter.reported_on
        _settle(change, matter)
    return matter


def record_step(
    work: UnitOfWork,
    matter_id: str,
    form: StepForm,
    end: MatterEnd | None = None,
    *,
    joined_too: bool = False,
) -> LegalStep:
    """Note a dated step of a matter. A step dated before the latest one fills the timeline and leaves the state.
    `joined_too` notes the same step on the matters that are tried together with it.

    Raises `UnusualStep` when something seems to be missing in between and no word says why not, `Incomplete` when
    the step ends the matter and the reason is not given.
    """
    with work.change("matter.step") as change:
        first = _note_step(change, matter_id, form, end)
        for other in _joined(change.session, matter_id) if joined_too else ():
            form.jump_reason = form.jump_reason or "–"
            _note_step(change, other, form, end)
    return first


def correct_step(work: UnitOfWork, step_id: str, form: StepForm, end: MatterEnd | None = None) -> LegalStep:
    """Correct a step that was noted wrongly; where the matter stands is worked out anew. Raises `UnusualStep` and
    `Incomplete` as `record_step` does."""
    with work.change("matter.step_corrected") as change:
        step = change.edit(LegalStep, step_id)
        before = step.state
        known = steps(change.session, step.matter_id)
        is_report = step is next((each for each in known if each.state is LegalState.REPORTED), None)
        form.put_on(step)
        change.session.flush()
        matter = change.edit(LegalMatter, step.matter_id)
        if is_report and step.state is LegalState.REPORTED:
            matter.reported_on = step.on
        if step.state is not before:
            _require_no_gap(steps(change.session, matter.id), step)
        if end is not None:
            matter.end = end
        _settle(change, matter)
    return step


def remove_step(work: UnitOfWork, step_id: str, end: MatterEnd | None = None) -> None:
    """Take a step away that never happened; undo brings it back. Raises `Incomplete` when the matter has ended without
    it, and neither `end` nor the matter says how."""
    with work.change("matter.step_removed") as change:
        matter_id = change.get(LegalStep, step_id).matter_id
        change.remove(LegalStep, step_id)
        matter = change.edit(LegalMatter, matter_id)
        matter.end = end or matter.end
        _settle(change, matter)


def withdraw_matter(work: UnitOfWork, matter_id: str, end: MatterEnd, on: dt.date) -> LegalMatter:
    """Note that the matter ended for a reason that is no step of the court: she took it back, it was time-barred or
    moved elsewhere. `on` is a local date."""
    with work.change("matter.ended") as change:
        matter = change.edit(LegalMatter, matter_id)
        matter.end, matter.ended_on = end, on
        settle_deadlines(change, matter)
    return matter


def _note_step(change: Change, matter_id: str, form: StepForm, end: MatterEnd | None) -> LegalStep:
    matter = change.edit(LegalMatter, matter_id)
    values = form.cleaned()
    is_latest = matter.state_on is None or values["on"] >= matter.state_on
    if is_latest and is_jump(matter.state, values["state"]) and not form.jump_reason:
        raise UnusualStep(before=matter.state, after=values["state"])
    if not is_jump(matter.state, values["state"]):
        values["jump_reason"] = ""
    step = change.add(LegalStep(matter_id=matter_id, case_id=matter.case_id, **values))
    if is_latest:
        goes_on = ends_matter(matter.state) and step.state is not LegalState.REOPENED
        matter.end, matter.ended_on = end or (matter.end if goes_on else None), None
    _settle(change, matter)
    return step


def _require_no_gap(known: list[LegalStep], step: LegalStep) -> None:
    """A corrected step that is the latest follows from the one before it, or a word says why not."""
    if len(known) > 1 and known[-1] is step and is_jump(known[-2].state, step.state) and not step.jump_reason:
        raise UnusualStep(before=known[-2].state, after=step.state)


def _settle(change: Change, matter: LegalMatter) -> None:
    """Where the matter stands, from all its steps; one that was ended by no step of the court stays ended. Raises
    `Incomplete` when it ended and nobody said how."""
    change.session.flush()
    ended_otherwise = matter.ended_on is not None and not ends_matter(matter.state)
    latest = next(reversed(steps(change.session, matter.id)), None)
    matter.state = latest.state if latest is not None else LegalState.REPORTED
    matter.state_on = latest.on if latest is not None else matter.reported_on
    matter.next_expected_on = latest.next_expected_on if latest is not None else None
    if ends_matter(matter.state):
        matter.ended_on = matter.state_on
        if matter.end is None:
            raise Incomplete(fields="end")
    elif not ended_otherwise:
        matter.ended_on = matter.end = None
    settle_deadlines(change, matter)


def _joined(session: Session, matter_id: str) -> Iterator[str]:
    """The open matters that are tried together with this one."""
    query = select(LegalMatter.id).where(LegalMatter.joined_to == matter_id, LegalMatter.ended_on.is_(None))
    yield from session.scalars(query).all()


def _require_leader(session: Session, matter_id: str | None, leader_id: str | None) -> None:
    if leader_id is None:
        return
    leader = session.get(LegalMatter, leader_id)
    leads = matter_id is not None and session.scalar(
        select(LegalMatter.id).where(LegalMatter.joined_to == matter_id).limit(1)
    )
    if leader is None or leader.joined_to is not None or leader_id == matter_id or leads:
        raise JoinedInARing()
