"""Catching signals: write one down in seconds, decide what to do with it, stop the delay clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import (
    ContactOutcome,
    ContactState,
    NextStep,
    Relation,
    Source,
    TriageOutcome,
    ViolenceType,
)  # fmt: skip
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.casework import CaseForm, begin_case
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import Change, UnitOfWork


@dataclass(kw_only=True)
class SignalForm(Form):
    """A signal as it is written down. Only what was seen or heard and the source are required.

    `received_on` is the local date (today when left out), `received_at` the moment in UTC where it is known.
    """

    required: ClassVar[tuple[str, ...]] = ("seen_or_heard", "source")
    long: ClassVar[tuple[str, ...]] = ("seen_or_heard", "import_note")

    seen_or_heard: str = ""
    source: Source | None = None
    source_words: str = ""
    informant: str = ""
    informant_protected: bool = False
    about: str = ""
    identity_number: str = ""
    phone: str = ""
    received_on: dt.date | None = None
    received_at: dt.datetime | None = None
    violence_types: tuple[ViolenceType, ...] = ()
    relation: Relation | None = None
    children: int | None = None
    children_ages: str = ""
    acute: bool | None = None
    weapon: bool | None = None
    pregnant: bool | None = None
    next_step: NextStep | None = None
    sender_id: str | None = None


def receive_signal(work: UnitOfWork, form: SignalForm, *, case_id: str | None = None) -> Signal:
    """Record a signal of violence, and link it to `case_id` when it is already known whom it concerns.

    Raises `Incomplete` naming every missing field.
    """
    with work.change("signal.received") as change:
        signal = change.add(new_signal(change, form))
        if case_id is not None:
            change.require(Case, case_id)
            _decide(change, signal, TriageOutcome.LINKED, case_id=case_id)
    return signal


def answer_passed_on(work: UnitOfWork, signal_id: str, answer: str, on: dt.date) -> Signal:
    """Note what came back from where a signal was passed on to, on a local date. Raises `Incomplete`."""
    words = clean(answer, many_lines=True)
    if not words:
        raise Incomplete(fields="passed_answer")
    with work.change("signal.answered") as change:
        signal = change.edit(Signal, signal_id)
        signal.passed_answer, signal.passed_answer_on = words, on
    return signal


def new_signal(change: Change, form: SignalForm) -> Signal:
    """The record of a filled-in form, not yet added to the change."""
    values = form.cleaned()
    if values["received_on"] is None:
        values["received_on"] = change.today
        values["received_at"] = values["received_at"] or change.at
    return Signal(**values)


def edit_signal(work: UnitOfWork, signal_id: str, form: SignalForm) -> Signal:
    """Correct what was written down, or complete it. A day left out stays as it was; the moment goes when the day is
    another. Raises `Incomplete`, `NotFound`."""
    with work.change("signal.changed") as change:
        signal = change.edit(Signal, signal_id)
        received_on, received_at = signal.received_on, signal.received_at
        form.put_on(signal)
        if form.received_on in (None, received_on):
            signal.received_on, signal.received_at = received_on, received_at
        else:
            signal.received_at = None
    return signal


@dataclass(frozen=True)
class SignalKeeper(Keeper[Signal, SignalForm]):
    """Signals as a form keeps them; a new one begins with `receive_signal`."""

    def change(self, work: UnitOfWork, record_id: str, form: SignalForm) -> Signal:
        """As `edit_signal`."""
        return edit_signal(work, record_id, form)


SIGNALS = SignalKeeper(Signal, SignalForm, "signal")


def triage_signal(
    work: UnitOfWork, signal_id: str, outcome: TriageOutcome, *,
    case_id: str | None = None, passed_to: str = "", reason: str = "",
) -> Signal:  # fmt: skip
    """Decide about a signal: link it to a case, pass it on, close it with a reason, or let it wait again.

    Raises `Incomplete` when the outcome lacks what it needs (a case, to whom, why).
    """
    needed = {
        TriageOutcome.LINKED: ("case", case_id),
        TriageOutcome.NEW_CASE: ("case", case_id),
        TriageOutcome.PASSED_ON: ("passed_to", passed_to.strip()),
        TriageOutcome.NO_ACTION: ("reason", reason.strip()),
    }
    name, value = needed.get(outcome, ("", "-"))
    if not value:
        raise Incomplete(fields=name)
    with work.change("signal.triaged") as change:
        signal = change.edit(Signal, signal_id)
        if case_id is not None:
            change.require(Case, case_id)
        _decide(change, signal, outcome, case_id=case_id, passed_to=passed_to, reason=reason)
    return signal


def open_case_for(work: UnitOfWork, signal_id: str, form: CaseForm | None = None) -> Case:
    """Open a new case for the woman a signal is about, and link the signal to it."""
    with work.change("case.opened") as change:
        signal = change.edit(Signal, signal_id)
        if form is None:
            form = CaseForm(acute=bool(signal.acute))
        case = begin_case(change, form)
        _decide(change, signal, TriageOutcome.NEW_CASE, case_id=case.id)
    return case


def record_response(work: UnitOfWork, signal_id: str, outcome: ContactOutcome, on: dt.date) -> Signal:
    """Note that somebody tried to reach her, reached her, or gave first support, on a local date. Raises `NotFound`."""
    with work.change("signal.responded") as change:
        signal = change.edit(Signal, signal_id)
        stop_clock(signal, outcome, on)
    return signal


def stop_clock(signal: Signal, outcome: ContactOutcome, on: dt.date) -> None:
    """Stop the hands of the delay clock that this outcome stops and that still run. Support is also a contact, and
    a contact is also an attempt. A date before the signal came stops nothing."""
    reach = {ContactOutcome.ATTEMPT: 1, ContactOutcome.CONTACT: 2, ContactOutcome.SUPPORT: 3}.get(outcome, 0)
    if on < signal.received_on:
        return
    hands = ("first_attempt_on", "first_contact_on", "first_support_on")
    for hand in hands[:reach]:
        stopped = getattr(signal, hand)
        if stopped is None or on < stopped:
            setattr(signal, hand, on)


def stop_clocks_by(change: Change, case_id: str, happened: Iterable[tuple[ContactOutcome, dt.date]]) -> None:
    """Stop the clock of every signal of the case that still runs by all that happened, on local dates."""
    running = select(Signal.id).where(Signal.case_id == case_id, Signal.first_support_on.is_(None))
    for signal_id in change.session.scalars(running).all():
        signal = change.edit(Signal, signal_id)
        for outcome, on in happened:
            stop_clock(signal, outcome, on)


def _decide(
    change: Change, signal: Signal, outcome: TriageOutcome, *,
    case_id: str | None = None, passed_to: str = "", reason: str = "",
) -> None:  # fmt: skip
    moved = signal.case_id is not None and signal.case_id != case_id
    signal.triage = outcome
    signal.case_id = case_id
    signal.passed_to = passed_to.strip()
    signal.triage_reason = reason.strip()
    waiting = outcome is TriageOutcome.WAITING
    signal.triaged_on = None if waiting else change.today
    signal.triaged_by = "" if waiting else change.worker
    if moved:
        # What was done for another woman stops no hand of this signal's clock.
        signal.first_attempt_on = signal.first_contact_on = signal.first_support_on = None
    if case_id is not None:
        _stop_by_contacts(change, signal, case_id)


def _stop_by_contacts(change: Change, signal: Signal, case_id: str) -> None:
    """What was signed in the case since the signal came stops its hands."""
    signed = select(Contact.outcome, Contact.on).where(
        Contact.case_id == case_id, Contact.state == ContactState.SIGNED, Contact.on >= signal.received_on
    )
    for outcome, on in change.session.execute(signed.order_by(Contact.on)):
        stop_clock(signal, outcome, on)
