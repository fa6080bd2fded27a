"""The journal: write a contact down, sign it, add to it afterwards. A signed note is never changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import ContactKind, ContactOutcome, ContactState
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.support_codes import AttemptResult
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.services.intake import stop_clocks_by
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(kw_only=True)
class ContactForm(Form):
    """A contact as it is written down. `at` is an aware moment (now when left out), `minutes` its length."""

    required: ClassVar[tuple[str, ...]] = ("how", "outcome")
    long: ClassVar[tuple[str, ...]] = ("text", "next_step")

    at: dt.datetime | None = None
    how: ContactKind = ContactKind.PHONE
    outcome: ContactOutcome = ContactOutcome.SUPPORT
    minutes: int | None = None
    participants: str = ""
    text: str = ""
    next_step: str = ""
    next_step_on: dt.date | None = None


class SignedAlready(RelvaldError):
    """A signed note can't be changed."""

    key = "signed_already"
    message = QT_TRANSLATE_NOOP(
        "Errors", "This note is signed and can't be changed. Write an addition instead."
    )


class NotSigned(RelvaldError):
    """Only a signed note is added to."""

    key = "not_signed"
    message = QT_TRANSLATE_NOOP("Errors", "This note is still a draft. Change it instead of adding to it.")


def write_contact(work: UnitOfWork, case_id: str, form: ContactForm) -> Contact:
    """Write down a contact as a draft. Raises `Incomplete`, `NotFound`."""
    with work.change("contact.written") as change:
        change.require(Case, case_id)
        return change.add(_new_contact(change, case_id, form))


def write_and_sign_contact(work: UnitOfWork, case_id: str, form: ContactForm) -> Contact:
    """Write a contact down and sign it at once. Raises `Incomplete` also when the note says nothing, `NotFound`."""
    with work.change("contact.signed", undoable=False) as change:
        change.require(Case, case_id)
        contact = change.add(_new_contact(change, case_id, form))
        _sign(change, contact)
    return contact


def log_attempt(work: UnitOfWork, case_id: str, result: AttemptResult) -> Contact:
    """Note with one key that a call did not reach her, and how it ended. It stops the first hand of the delay clock;
    its length is not noted, for nobody measured it.

    Raises `NotFound`.
    """
    with work.change("contact.attempted") as change:
        change.require(Case, case_id)
        form = ContactForm(how=ContactKind.PHONE, outcome=ContactOutcome.ATTEMPT)
        contact = change.add(_new_contact(change, case_id, form))
        contact.attempt = result
        _sign(change, contact)
    return contact


def edit_contact(work: UnitOfWork, contact_id: str, form: ContactForm) -> Contact:
    """Change a draft. Raises `SignedAlready`."""
    with work.change("contact.changed") as change:
        contact = _draft(change, contact_id)
        at = contact.at
        form.put_on(contact)
        contact.at = form.at or at
        contact.on = _local_date(contact.at, contact.zone)
    return contact


def sign_contact(work: UnitOfWork, contact_id: str) -> Contact:
    """Sign a draft: from now on it can only be added to. Stops the delay clock of the case's signals.

    Raises `SignedAlready`, and `Incomplete` when the note says nothing.
    """
    with work.change("contact.signed", undoable=False) as change:
        contact = _draft(change, contact_id)
        _sign(change, contact)
    return contact


def add_to_contact(
    work: UnitOfWork, contact_id: str, text: str, *, is_correction: bool = False
) -> ContactAddendum:
    """Add to a signed note; a correction is visible as one. Raises `NotSigned`, `Incomplete`."""
    if not (cleaned := clean(text, many_lines=True)):
        raise Incomplete(fields="text")
    with work.change("contact.added_to", undoable=False) as change:
        contact = change.get(Contact, contact_id)
        if contact.state is not ContactState.SIGNED:
            raise NotSigned()
        return change.add(
            ContactAddendum(
                contact_id=contact_id, case_id=contact.case_id, text=cleaned, is_correction=is_correction
            )
        )


def take_over_contact(
    change: Change, case_id: str, form: ContactForm, *, signed_by: str, key: str, note: str
) -> Contact:
    """Add a note from an older register inside a change already begun. It is signed as of the day it is about: there it was
    final, here it can only be added to. `settle_case` goes with it, once for each case.

    Raises `Incomplete` when the form has no moment.
    """
    if form.at is None:
        raise Incomplete(fields="at")
    contact = _new_contact(change, case_id, form)
    contact.state, contact.signed_at, contact.signed_by = ContactState.SIGNED, form.at, signed_by
    contact.import_key, contact.import_note = key, note
    return change.add(contact)


def settle_case(change: Change, case_id: str, happened: Collection[tuple[ContactOutcome, dt.date]]) -> None:
    """Bring up to date what repeats the notes of a case: the clocks of its signals, and when she was last heard from."""
    stop_clocks_by(change, case_id, happened)
    heard = [on for outcome, on in happened if outcome in (ContactOutcome.CONTACT, ContactOutcome.SUPPORT)]
    if not heard:
        return
    last = change.get(Case, case_id).last_heard_on
    if last is None or max(heard) > last:
        change.edit(Case, case_id).last_heard_on = max(heard)


def _new_contact(change: Change, case_id: str, form: ContactForm) -> Contact:
    values = form.cleaned()
    at = values.pop("at") or change.at
    return Contact(case_id=case_id, at=at, on=_local_date(at, change.zone), **values)


def _draft(change: Change, contact_id: str) -> Contact:
    if change.get(Contact, contact_id).state is ContactState.SIGNED:
        raise SignedAlready()
    return change.edit(Contact, contact_id)


def _sign(change: Change, contact: Contact) -> None:
    if not contact.text and contact.attempt is None:
        raise Incomplete(fields="text")
    contact.state = ContactState.SIGNED
    contact.signed_at = change.at
    contact.signed_by = change.worker
    settle_case(change, contact.case_id, [(contact.outcome, contact.on)])


def _local_date(at: dt.datetime, zone: str) -> dt.date:
    return at.astimezone(ZoneInfo(zone)).date()
