"""Registers of cases: one woman a row."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case, RelationshipStatus
from relvald_desktop.records.codes import (
    ChannelKind,
    CloseReason,
    IdentityKind,
    ProtectedKind,
    Protection,
    RelationshipState,
    SaidBy,
)
from relvald_desktop.records.person import ContactChannel, ProtectedValue
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.records.values import PartialDate
from relvald_desktop.rules.identity import NotAnIdentity, read_identity
from relvald_desktop.rules.similar import identity_digits
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm, free_codes, put_case
from relvald_desktop.services.importing.case_fields import FIELDS
from relvald_desktop.services.importing.register import Register
from relvald_desktop.services.importing.rows import Known, Refused, Row
from relvald_desktop.services.importing.signals import NO_DATE, WRONG_IDENTITY
from relvald_desktop.services.importing.values import plain, yes_or_no
from relvald_desktop.services.importing.whose import KnownCases, phone_digits, plain_code, sound_of
from relvald_desktop.services.importing.words import CLOSE_REASON, PROTECTION, RELATIONSHIP, code_of
from relvald_desktop.store.queries.importing import import_keys
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

NOBODY = QT_TRANSLATE_NOOP("Import", "nothing says who she is: neither name, number nor code")
OPENED_LATER = QT_TRANSLATE_NOOP("Import", "the day it was opened lies in the future")
CLOSED_LATER = QT_TRANSLATE_NOOP("Import", "the day it was closed lies in the future")
UNREAL_CLOSED = QT_TRANSLATE_NOOP("Import", "the day it was closed is no real day")
CLOSED_BEFORE = QT_TRANSLATE_NOOP("Import", "it was closed before it was opened")
IS_KNOWN = QT_TRANSLATE_NOOP("Import", "she has the case {about} already; nothing is doubled")
IS_KNOWN_CODE = QT_TRANSLATE_NOOP("Import", "the case {about} has this code already; nothing is doubled")
NOW_CALLED = QT_TRANSLATE_NOOP(
    "Import", "she has the case {about} already; only the register's code is added to it"
)
SAME_NUMBER = QT_TRANSLATE_NOOP(
    "Import", "the same personal number stands in row {about}: one woman has one case, make one row of them"
)
SAME_CODE = QT_TRANSLATE_NOOP("Import", "the same code stands in row {about}; put it right in the file")
CODE_OF_ANOTHER = QT_TRANSLATE_NOOP(
    "Import", "the code is that of the case {about}, which has another personal number"
)
ALIKE = QT_TRANSLATE_NOOP(
    "Import", "same name or telephone as {about}; becomes a case of its own, look at both"
)
ALIKE_ROW = QT_TRANSLATE_NOOP(
    "Import", "same name or telephone as row {about}; becomes a case of its own, look at both"
)
UNKNOWN_PROTECTION = QT_TRANSLATE_NOOP(
    "Import", "“{about}” is no known protection; taken for a confidentiality marking"
)
UNKNOWN_REASON = QT_TRANSLATE_NOOP("Import", "unknown reason; became “something else”, the words are kept")
UNKNOWN_STATUS = QT_TRANSLATE_NOOP("Import", "unknown relationship status; kept as text")
REASON_WITHOUT_DAY = QT_TRANSLATE_NOOP(
    "Import", "a reason to close it but no day; it stays open, the words are kept"
)
ADDRESS_HIDDEN = QT_TRANSLATE_NOOP(
    "Import", "the address is protected and not written out; marked as confidential"
)


_NOT_KNOWN = frozenset(["", "okänd", "okänt", "vet ej", "saknas", "ingen", "inget", "unknown", "none"])
_STILL_OPEN = frozenset(["nej", "öppet", "öppen", "pågår", "pågående", "no", "open", ""])


@dataclass
class PlannedCase:
    """A case to be opened, or a known one (`case_id`) that only gets the register's code."""

    case_id: str | None = None
    register_code: str = ""
    client: PersonForm = field(default_factory=PersonForm)
    opened_on: dt.date | None = None
    closed_on: dt.date | None = None
    close_reason: CloseReason | None = None
    acute: bool = False
    responsible: str = ""
    channels: list[ChannelForm] = field(default_factory=list)
    address: str = ""
    status: RelationshipState | None = None
    status_on: dt.date | None = None
    note: str = ""


class CasePlanner:
    """Reads cases. A woman who is known by her personal number gets no second case."""

    def __init__(self, work: UnitOfWork, session: Session, wording: Wording) -> None:
        self.keys = import_keys(session, Case)
        self._known = KnownCases(session)
        self._rows: dict[tuple[str, str], int] = {}

    def plan(self, row: Row) -> PlannedCase:
        """The case of a row. Raises `Refused`, `Known`, `TooLong`."""
        client, code = _client(row), row.text("code")
        if not (client.given_name or client.family_name or client.identity_number or code):
            raise Refused("name" if "name" in row.reader.columns else "identity", NOBODY)
        identity = identity_digits(client.identity_number)
        self._require_new(identity, code)
        known = self._known_case(row, identity, code)
        planned = known or _planned(row, client, code)
        self._remember(row, identity, code, planned)
        return planned

    def _require_new(self, identity: str, code: str) -> None:
        """No row before says the same number or code: which of the two is right nobody here knows."""
        for name, value, reason in (
            ("identity", identity, SAME_NUMBER),
            ("code", plain_code(code), SAME_CODE),
        ):
            if value and (name, value) in self._rows:
                raise Refused(name, reason, str(self._rows[name, value]))

    def _known_case(self, row: Row, identity: str, code: str) -> PlannedCase | None:
        """What is to be done where she is known; None where she is not. Raises `Known`, `Refused`."""
        hers, called = self._known.by_identity(identity), self._known.by_code(code)
        if called and (hers or identity) and not called & hers and self._known.with_identity(called):
            raise Refused("code", CODE_OF_ANOTHER, self._known.codes(called))
        if called:
            raise Known("code", IS_KNOWN_CODE, self._known.codes(called))
        if not hers:
            return None
        case_id = min(hers)
        if len(hers) > 1 or not code or self._known.register_code[case_id]:
            raise Known("identity", IS_KNOWN, self._known.codes(hers))
        row.note("identity", NOW_CALLED, self._known.codes(hers))
        return PlannedCase(case_id=case_id, register_code=code)

    def _remember(self, row: Row, identity: str, code: str, planned: PlannedCase) -> None:
        for name, value in (("identity", identity), ("code", plain_code(code))):
            if value:
                self._rows[name, value] = row.number
        if planned.case_id is not None:
            return
        name = f"{planned.client.given_name} {planned.client.family_name}".strip()
        phones = [each.value for each in planned.channels]
        column = "name" if "name" in row.reader.columns else "family"
        if alike := self._known.alike(name, phones):
            row.note(column, ALIKE, self._known.codes(alike))
        for value in filter(None, (sound_of(name), *map(phone_digits, phones))):
            if self._rows.setdefault(("alike", value), row.number) != row.number:
                row.note(column, ALIKE_ROW, str(self._rows["alike", value]))
                break


class CaseWriter:
    """Opens cases."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._codes = free_codes(change)

    def write(self, key: str, planned: PlannedCase) -> None:
        """Open a case with everybody and everything a row names, or give a known one the register's code."""
        if planned.case_id is not None:
            self._change.edit(Case, planned.case_id).register_code = planned.register_code
            return
        form = CaseForm(client=planned.client, opened_on=planned.opened_on, acute=planned.acute)
        case, client = put_case(self._change, form, next(self._codes))
        case.register_code, case.import_key, case.import_note = planned.register_code, key, planned.note
        case.responsible = planned.responsible or case.responsible
        case.closed_on, case.close_reason = planned.closed_on, planned.close_reason
        if planned.status is not None:
            self._note_status(case, planned)
        if client is not None:
            self._reach(client.id, planned)

    def finish(self) -> None:
        """Nothing repeats a new case."""

    def _note_status(self, case: Case, planned: PlannedCase) -> None:
        since = PartialDate.of(planned.status_on or case.opened_on)
        case.relationship = planned.status or case.relationship
        self._change.add(
            RelationshipStatus(case_id=case.id, status=case.relationship, since=since, said_by=SaidBy.OTHER)
        )

    def _reach(self, person_id: str, planned: PlannedCase) -> None:
        for form in planned.channels:
            channel = ContactChannel(person_id=person_id)
            form.put_on(channel)
            self._change.add(channel)
        if planned.address:
            self._change.add(
                ProtectedValue(person_id=person_id, what=ProtectedKind.ADDRESS, value=planned.address)
            )


def _planned(row: Row, client: PersonForm, code: str) -> PlannedCase:
    opened_on = row.date("opened")
    if opened_on is None or opened_on > row.reader.today:
        raise Refused("opened", NO_DATE if opened_on is None else OPENED_LATER)
    kept: list[str] = ["children"]
    closed_on, reason = _closing(row, opened_on, kept)
    planned = PlannedCase(
        register_code=code, client=client, opened_on=opened_on, closed_on=closed_on, close_reason=reason,
        acute=bool(yes_or_no(row.text("acute"))) and closed_on is None, responsible=row.text("responsible"),
    )  # fmt: skip
    if words := row.text("status"):
        planned.status = code_of(words, RELATIONSHIP)
        planned.status_on = row.date("status_on")
        if planned.status is None:
            row.note("status", UNKNOWN_STATUS)
            kept.append("status")
    _add_ways(row, planned)
    if planned.client.is_empty():
        kept += ["phone", "email", "address"]
    planned.note = row.in_words(kept)
    return planned


def _client(row: Row) -> PersonForm:
    given, family = row.text("given"), row.text("family")
    if not given and not family:
        given, family = names_of(row.text("name"))
    form = PersonForm(
        given_name=given, family_name=family, protection=_protection(row), languages=row.text("languages"),
        needs_interpreter=bool(yes_or_no(row.text("interpreter"))),
    )  # fmt: skip
    form.name_protected = form.protection is Protection.ASSUMED_IDENTITY
    if text := row.text("identity"):
        try:
            found = read_identity(text, row.reader.today)
            form.identity_kind, form.identity_number = found.kind, found.number
        except NotAnIdentity:
            row.note("identity", WRONG_IDENTITY)
            form.identity_kind, form.identity_number = IdentityKind.UNKNOWN, text
    if (year := re.fullmatch(r"(19|20)\d{2}", row.text("birth_year"))) is not None:
        form.birth_year = int(year[0])
    return form


def names_of(name: str) -> tuple[str, str]:
    """Given name and family name: "Ek, Anna" and "Anna Ek" are both Anna Ek."""
    family, comma, given = name.partition(",")
    if comma:
        return given.strip(), family.strip()
    *before, last = name.split() or [""]
    return (" ".join(before), last) if before else (last, "")


def _protection(row: Row) -> Protection:
    """The protection that the row names. Whatever is no clear no is a protection: too much rather than too little."""
    words = row.text("protection")
    if not words:
        return Protection.NONE
    found = code_of(words, PROTECTION)
    if found is None and yes_or_no(words) is True:
        heading = code_of(row.reader.title("protection"), PROTECTION)
        found = heading if heading not in (None, Protection.NONE) else Protection.MARKING
    if found is None:
        row.note("protection", UNKNOWN_PROTECTION, words[:40])
    return found or Protection.MARKING


def _closing(row: Row, opened_on: dt.date, kept: list[str]) -> tuple[dt.date | None, CloseReason | None]:
    closed, words = row.text("closed"), row.text("reason")
    if not closed or plain(closed) in _STILL_OPEN:
        if words:
            row.note("reason", REASON_WITHOUT_DAY)
            kept.append("reason")
        return None, None
    closed_on = row.date("closed")
    if closed_on is None:
        raise Refused("closed", UNREAL_CLOSED)
    if closed_on < opened_on or closed_on > row.reader.today:
        raise Refused("closed", CLOSED_BEFORE if closed_on < opened_on else CLOSED_LATER)
    reason = code_of(words, CLOSE_REASON)
    if words and reason is None:
        row.note("reason", UNKNOWN_REASON)
        kept.append("reason")
    return closed_on, reason or CloseReason.OTHER


def _add_ways(row: Row, planned: PlannedCase) -> None:
    """Telephone, e-mail and address. Whether any of them is safe the register does not say: nobody knows until she is
    asked."""
    for value in filter(None, map(str.strip, re.split(r"[;,\n]| / | eller ", _known_text(row, "phone")))):
        planned.channels.append(ChannelForm(channel=_kind_of(value), value=value))
    if email := _known_text(row, "email"):
        planned.channels.append(ChannelForm(channel=ChannelKind.EMAIL, value=email))
    address = _known_text(row, "address")
    if code_of(address, PROTECTION) not in (None, Protection.NONE):
        row.note("address", ADDRESS_HIDDEN)
        if planned.client.protection is Protection.NONE:
            planned.client.protection = Protection.MARKING
    elif address and planned.client.protection is not Protection.NONE:
        planned.address = address
    elif address:
        planned.channels.append(ChannelForm(channel=ChannelKind.LETTER, value=address))


def _known_text(row: Row, name: str) -> str:
    """A cell, unless it says that nobody knows."""
    text = row.text(name)
    return "" if plain(text) in _NOT_KNOWN else text


def _kind_of(number: str) -> ChannelKind:
    national = re.sub(r"^(00|\+)46", "0", re.sub(r"[^\d+]", "", number))
    return ChannelKind.MOBILE if national.startswith("07") else ChannelKind.PHONE


CASES = Register(RegisterKind.CASES, FIELDS, "cases.imported", CasePlanner, CaseWriter)
