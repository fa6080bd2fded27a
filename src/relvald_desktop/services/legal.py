"""The legal process: what was reported, each dated step, and why a matter ended."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import LegalState, MatterEnd, Offence
from relvald_desktop.records.legal import LegalMatter, LegalStep
from relvald_desktop.rules.legal_process import ends_matter, is_jump
from relvald_desktop.services.forms import Form
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(kw_only=True)
class MatterForm(Form):
    """A legal matter as it is known. `reported_on` is the local date of the police report (today if left out)."""

    reported_on: dt.date | None = None
    offences: tuple[Offence, ...] = ()
    police_reference: str = ""
    prosecutor: str = ""
    court: str = ""
    court_case_number: str = ""
    counsel: str = ""
    child_representative: str = ""


@dataclass(kw_only=True)
class StepForm(Form):
    """One dated step. `confirmed_jump`: nothing is missing in between. `end` is needed when the step ends it."""

    required: ClassVar[tuple[str, ...]] = ("state", "on")
    long: ClassVar[tuple[str, ...]] = ("note",)

    state: LegalState | None = None
    on: dt.date | None = None
    source: str = ""
    next_expected_on: dt.date | None = None
    confirmed_jump: bool = False
    note: str = ""


class UnusualStep(RelvaldError):
    """The step does not follow from the one before; the worker can confirm that nothing is missing."""

    key = "unusual_step"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "Is something missing in between? The matter goes from {before} to {after}. Confirm if it is right.",
    )


def report_matter(work: UnitOfWork, case_id: str, form: MatterForm) -> LegalMatter:
    """Begin a legal matter with the police report as its first step."""
    with work.change("matter.reported") as change:
        change.get(Case, case_id)
        values = form.cleaned()
        values["reported_on"] = values["reported_on"] or change.today
        matter = change.add(LegalMatter(case_id=case_id, **values))
        matter.state_on = matter.reported_on
        change.add(
            LegalStep(matter_id=matter.id, case_id=case_id, state=LegalState.REPORTED, on=matter.reported_on)
        )
    return matter


def edit_matter(work: UnitOfWork, matter_id: str, form: MatterForm) -> LegalMatter:
    """Correct what is known about a matter."""
    with work.change("matter.changed") as change:
        matter = change.edit(LegalMatter, matter_id)
        reported_on = matter.reported_on
        form.put_on(matter)
        matter.reported_on = form.reported_on or reported_on
    return matter


def record_step(work: UnitOfWork, matter_id: str, form: StepForm, end: MatterEnd | None = None) -> LegalStep:
    """Note a dated step of a matter. A step dated before the latest one fills the timeline and leaves the state.

    Raises `UnusualStep` when something seems to be missing in between and the jump is not confirmed, `Incomplete`
    when the step ends the matter and the reason is not given.
    """
    with work.change("matter.step") as change:
        matter = change.edit(LegalMatter, matter_id)
        values = form.cleaned()
        is_latest = matter.state_on is None or values["on"] >= matter.state_on
        if is_latest and is_jump(matter.state, values["state"]) and not form.confirmed_jump:
            raise UnusualStep(before=matter.state, after=values["state"])
        step = change.add(LegalStep(matter_id=matter_id, case_id=matter.case_id, **values))
        if is_latest:
            _advance(change, matter, step, end)
    return step


def _advance(change: Change, matter: LegalMatter, step: LegalStep, end: MatterEnd | None) -> None:
    matter.state, matter.state_on = step.state, step.on
    matter.next_expected_on = step.next_expected_on
    if end is not None:
        matter.end = end
    if not ends_matter(step.state):
        matter.ended_on = None
        if step.state is LegalState.REOPENED:
            matter.end = None
        return
    if matter.end is None:
        raise Incomplete(fields="end")
    matter.ended_on = step.on


def withdraw_matter(work: UnitOfWork, matter_id: str, end: MatterEnd, on: dt.date) -> LegalMatter:
    """Note that the matter ended for a reason that is no step of the court: she took it back, it was time-barred or
    moved elsewhere. `on` is a local date."""
    with work.change("matter.ended") as change:
        matter = change.edit(LegalMatter, matter_id)
        matter.end, matter.ended_on = end, on
    return matter
