"""Cases: open and close them, know the people in them, how to reach her safely, and where she is in leaving."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import ClassVar

from sqlalchemy import Integer, cast, func, or_, select

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.case import Case, CasePerson, RelationshipStatus
from relvald_desktop.records.codes import (
    ChannelKind,
    CloseReason,
    IdentityKind,
    ProtectedKind,
    Protection,
    RelationshipState,
    Role,
    Safety,
    SaidBy,
)  # fmt: skip
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.retention import Erasure
from relvald_desktop.records.values import DayRange, PartialDate, SafeWindow
from relvald_desktop.services.deadlines import settle_deadlines_of_case
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(kw_only=True)
class PersonForm(Form):
    """What is known about a person; everything may be empty."""

    given_name: str = ""
    family_name: str = ""
    name_protected: bool = False
    protection: Protection = Protection.NONE
    identity_kind: IdentityKind = IdentityKind.UNKNOWN
    identity_number: str = ""
    birth_year: int | None = None
    languages: str = ""
    needs_interpreter: bool = False
    support_needs: str = ""

    def is_empty(self) -> bool:
        """Whether nothing at all was filled in."""
        return self.values() == PersonForm().values()


@dataclass(kw_only=True)
class ChannelForm(Form):
    """A way to reach a person. `windows` are weekly in local time."""

    required: ClassVar[tuple[str, ...]] = ("value",)

    channel: ChannelKind = ChannelKind.MOBILE
    value: str = ""
    safety: Safety = Safety.UNKNOWN
    windows: tuple[SafeWindow, ...] = ()
    exceptions: tuple[DayRange, ...] = ()
    not_after: dt.date | None = None
    say_if_other_answers: str = ""
    message_allowed: bool = False


@dataclass(kw_only=True)
class CaseForm:
    """A new case: perhaps with her name, perhaps with nothing. Without `code` the next free one is taken."""

    client: PersonForm = field(default_factory=PersonForm)
    code: str = ""
    opened_on: dt.date | None = None
    acute: bool = False


class CodeTaken(RelvaldError):
    """Another case has this code."""

    key = "code_taken"
    message = QT_TRANSLATE_NOOP("Errors", "Another case already has the code {code}.")


def open_case(work: UnitOfWork, form: CaseForm) -> Case:
    """Open a case. Raises `CodeTaken`."""
    with work.change("case.opened") as change:
        return begin_case(change, form)


def begin_case(change: Change, form: CaseForm) -> Case:
    """Open a case inside a change already begun. Raises `CodeTaken`."""
    code = clean(form.code).upper() or next_code(change)
    if any(change.session.scalar(select(kind.id).where(kind.code == code)) for kind in (Case, Erasure)):
        raise CodeTaken(code=code)
    return put_case(change, form, code)[0]


def put_case(change: Change, form: CaseForm, code: str) -> tuple[Case, Person | None]:
    """Open a case under a code that is known to be free, inside a change already begun; gives her too, unless nothing is
    known of her."""
    case = Case(
        code=code, opened_on=form.opened_on or change.today, acute=form.acute, responsible=change.worker
    )
    change.add(case)
    known = not form.client.is_empty()
    return case, join_case(change, case.id, form.client, Role.CLIENT) if known else None


def next_code(change: Change) -> str:
    """The next of the `free_codes`."""
    return next(free_codes(change))


def free_codes(change: Change) -> Iterator[str]:
    """Neutral codes that no case has, "KV-0001" and up; they say nothing about her. That of an erased case is not given
    again: it stands on papers."""
    given = [
        change.session.scalar(
            select(func.max(cast(func.substr(kind.code, 4), Integer))).where(
                or_(*(kind.code.op("GLOB")("KV-" + "[0-9]" * digits) for digits in (4, 5)))
            )
        )
        for kind in (Case, Erasure)
    ]
    for number in count(max(each or 0 for each in given) + 1):
        yield f"KV-{number:04d}"


def close_case(work: UnitOfWork, case_id: str, reason: CloseReason, on: dt.date | None = None) -> Case:
    """Close a case with its reason, on a local date (today when left out)."""
    with work.change("case.closed") as change:
        case = change.edit(Case, case_id)
        case.closed_on = on or change.today
        case.close_reason = reason
        case.acute = False
    return case


def reopen_case(work: UnitOfWork, case_id: str) -> Case:
    """Open a closed case again."""
    with work.change("case.reopened") as change:
        case = change.edit(Case, case_id)
        case.closed_on = None
        case.close_reason = None
    return case


def mark_acute(work: UnitOfWork, case_id: str, acute: bool) -> Case:
    """Set or take away the acute flag."""
    with work.change("case.acute_marked") as change:
        case = change.edit(Case, case_id)
        case.acute = acute
    return case


def add_person(work: UnitOfWork, case_id: str, form: PersonForm, role: Role, note: str = "") -> Person:
    """Put a new person into a case."""
    with work.change("person.added") as change:
        change.require(Case, case_id)
        person = join_case(change, case_id, form, role, note)
        if role is Role.CHILD:
            settle_deadlines_of_case(change, case_id)
        return person


def join_case(change: Change, case_id: str, form: PersonForm, role: Role, note: str = "") -> Person:
    """Put a new person into a case inside a change already begun."""
    person = Person()
    form.put_on(person)
    change.add(person)
    change.add(CasePerson(case_id=case_id, person_id=person.id, role=role, note=clean(note)))
    return person


def edit_person(work: UnitOfWork, person_id: str, form: PersonForm) -> Person:
    """Correct what is known about a person."""
    with work.change("person.changed") as change:
        person = change.edit(Person, person_id)
        form.put_on(person)
        children = select(CasePerson.case_id).where(
            CasePerson.person_id == person_id, CasePerson.role == Role.CHILD
        )
        for case_id in change.session.scalars(children).all():
            settle_deadlines_of_case(change, case_id)
    return person


def add_channel(work: UnitOfWork, person_id: str, form: ChannelForm) -> ContactChannel:
    """Add a way to reach a person. Raises `Incomplete`."""
    with work.change("channel.added") as change:
        change.require(Person, person_id)
        channel = ContactChannel(person_id=person_id)
        form.put_on(channel)
        return change.add(channel)


def edit_channel(work: UnitOfWork, channel_id: str, form: ChannelForm) -> ContactChannel:
    """Change a way to reach a person. Raises `Incomplete`."""
    with work.change("channel.changed") as change:
        channel = change.edit(ContactChannel, channel_id)
        form.put_on(channel)
    return channel


def remove_channel(work: UnitOfWork, channel_id: str) -> None:
    """Take away a way to reach a person; undo brings it back."""
    with work.change("channel.removed") as change:
        change.remove(ContactChannel, channel_id)


def protect_value(work: UnitOfWork, person_id: str, what: ProtectedKind, value: str) -> ProtectedValue:
    """Write down something about a person that must never be seen where he could see it. Raises `Incomplete`."""
    if not (cleaned := clean(value)):
        raise Incomplete(fields="value")
    with work.change("protected.added") as change:
        change.require(Person, person_id)
        return change.add(ProtectedValue(person_id=person_id, what=what, value=cleaned))


def remove_protected_value(work: UnitOfWork, value_id: str) -> None:
    """Take away a protected value; undo brings it back."""
    with work.change("protected.removed") as change:
        change.remove(ProtectedValue, value_id)


def change_relationship(
    work: UnitOfWork, case_id: str, status: RelationshipState, since: PartialDate, *,
    said_by: SaidBy = SaidBy.HERSELF, note: str = "",
) -> RelationshipStatus:  # fmt: skip
    """Note a dated change in where she is in leaving. The case shows the status with the latest date."""
    with work.change("relationship.changed") as change:
        case = change.edit(Case, case_id)
        entry = RelationshipStatus(
            case_id=case_id, status=status, since=since, said_by=said_by, note=clean(note, many_lines=True)
        )
        latest = change.session.scalar(
            select(func.max(RelationshipStatus.since_earliest)).where(RelationshipStatus.case_id == case_id)
        )
        change.add(entry)
        if latest is None or entry.since_earliest >= latest:
            case.relationship = status
    return entry


def client_of(work: UnitOfWork, case_id: str) -> str | None:
    """The id of the woman whose case it is; None while she is anonymous."""
    query = select(CasePerson.person_id).where(CasePerson.case_id == case_id, CasePerson.role == Role.CLIENT)
    with work.reading() as session:
        return session.scalar(query)
