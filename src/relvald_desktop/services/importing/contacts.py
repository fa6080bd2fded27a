"""Registers of contacts: what was said and done, one contact a row."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import ContactKind, ContactOutcome
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing.columns import Fields, field
from relvald_desktop.services.importing.register import Register
from relvald_desktop.services.importing.rows import Refused, Row
from relvald_desktop.services.importing.signals import NO_DATE
from relvald_desktop.services.importing.values import minutes_of
from relvald_desktop.services.importing.whose import BY, WHOSE, KnownCases
from relvald_desktop.services.importing.words import CONTACT_KIND, OUTCOME, code_of
from relvald_desktop.services.journal import ContactForm, settle_case, take_over_contact
from relvald_desktop.store.queries.importing import import_keys
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

NOT_YET = QT_TRANSLATE_NOOP("Import", "the day lies in the future: a contact that has not been is no note")
NOTHING_SAID = QT_TRANSLATE_NOOP("Import", "neither a text, how it happened nor how long it was")
UNKNOWN_TIME = QT_TRANSLATE_NOOP("Import", "the time can't be read; noon was written, the words are kept")
UNKNOWN_MINUTES = QT_TRANSLATE_NOOP("Import", "the length can't be read; kept as text")
UNKNOWN_HOW = QT_TRANSLATE_NOOP(
    "Import", "it is not known how it happened; became “phone”, the words are kept"
)
UNKNOWN_OUTCOME = QT_TRANSLATE_NOOP("Import", "unknown outcome; became “contact”, the words are kept")

NOON = dt.time(12)
"""The time of day of a contact of which only the day is known."""
LONGEST = 24 * 60
"""Minutes; a contact that is longer was mistyped."""

FIELDS = Fields(
    (
        *WHOSE,
        field(
            "day", QT_TRANSLATE_NOOP("ImportForm", "Day"),
            "datum|dag|när|kontaktdatum|besöksdatum|date|day|when|datum och tid|datum tid",
        ),
        field("time", QT_TRANSLATE_NOOP("ImportForm", "Time"), "tid|klockslag|kl|klockan|starttid|time|at"),
        field(
            "minutes", QT_TRANSLATE_NOOP("ImportForm", "Minutes"),
            "minuter|min|längd|tidsåtgång|antal minuter|hur länge|tid i minuter|minutes|duration|length",
        ),
        field(
            "how", QT_TRANSLATE_NOOP("ImportForm", "How"),
            "hur|sätt|kontaktsätt|typ|slag|form|kontakttyp|typ av kontakt|kontaktform|how|kind|type",
        ),
        field("outcome", QT_TRANSLATE_NOOP("ImportForm", "How far it came"), "utfall|resultat|nådd|outcome|result"),
        field(
            "who", QT_TRANSLATE_NOOP("ImportForm", "Who took part"),
            "deltagare|närvarande|vilka|med vem|deltog|participants|who|present",
        ),
        field(
            "text", QT_TRANSLATE_NOOP("ImportForm", "What was said and done"),
            "anteckning|anteckningar|text|notering|innehåll|vad sades|journalanteckning|beskrivning|vad|kommentar|note|notes|"
            "what was said",
        ),
        field(
            "by", QT_TRANSLATE_NOOP("ImportForm", "Written by"),
            "handläggare|stödjare|av|sign|signatur|kvinnostödjare|skrivet av|antecknat av|by|written by|worker",
        ),
    ),
    needed=(BY, ("day",), ("text", "how", "minutes")),
)  # fmt: skip


class PlannedContact(NamedTuple):
    """A note to be taken over into a case. `signed_by` is empty where the register does not say who wrote it."""

    case_id: str
    form: ContactForm
    signed_by: str
    note: str


class ContactPlanner:
    """Reads contacts."""

    def __init__(self, work: UnitOfWork, session: Session, wording: Wording) -> None:
        self.keys = import_keys(session, Contact)
        self._cases = KnownCases(session)
        self._zone = ZoneInfo(work.zone)

    def plan(self, row: Row) -> PlannedContact:
        """The note of a row. Raises `Refused`, `TooLong`."""
        on = row.date("day")
        if on is None or on > row.reader.today:
            raise Refused("day", NO_DATE if on is None else NOT_YET)
        case_id = self._cases.of(row)
        text, how, minutes = row.text("text", many_lines=True), row.text("how"), row.text("minutes")
        if not (text or how or minutes):
            raise Refused(
                next(each for each in ("text", "how", "minutes") if each in row.reader.columns), NOTHING_SAID
            )
        kept: list[str] = []
        form = ContactForm(
            at=dt.datetime.combine(on, self._time(row, kept), self._zone), text=text,
            participants=row.text("who"), minutes=_minutes(row, kept),
        )  # fmt: skip
        form.how, form.outcome = _how(row, kept), ContactOutcome.CONTACT
        form.outcome = _outcome(row, form.how, kept)
        return PlannedContact(case_id, form, row.text("by"), row.in_words(kept))

    def _time(self, row: Row, kept: list[str]) -> dt.time:
        found = row.time("time", "day")
        if row.text("time") and found is None:
            row.note("time", UNKNOWN_TIME)
            kept.append("time")
        return found or NOON


class ContactWriter:
    """Takes notes over, and brings every case up to date once."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._happened: dict[str, list[tuple[ContactOutcome, dt.date]]] = defaultdict(list)

    def write(self, key: str, planned: PlannedContact) -> None:
        """Add a note."""
        contact = take_over_contact(
            self._change, planned.case_id, planned.form, key=key, note=planned.note,
            signed_by=planned.signed_by or self._change.worker,
        )  # fmt: skip
        self._happened[planned.case_id].append((contact.outcome, contact.on))

    def finish(self) -> None:
        """The clocks of the cases' signals stop, and when she was last heard from is known."""
        for case_id, happened in self._happened.items():
            settle_case(self._change, case_id, happened)


def _minutes(row: Row, kept: list[str]) -> int | None:
    words = row.text("minutes")
    found = minutes_of(words) if words else None
    if words and (found is None or found > LONGEST):
        row.note("minutes", UNKNOWN_MINUTES)
        kept.append("minutes")
        return None
    return found


def _how(row: Row, kept: list[str]) -> ContactKind:
    words = row.text("how")
    found = code_of(words, CONTACT_KIND)
    if found is None and words and code_of(words, OUTCOME) is None:
        row.note("how", UNKNOWN_HOW)
        kept.append("how")
    return found or ContactKind.PHONE


def _outcome(row: Row, how: ContactKind, kept: list[str]) -> ContactOutcome:
    """How far it came. A register that does not say has no support in it: a contact is counted, never more."""
    words = row.text("outcome")
    found = code_of(words, OUTCOME) or code_of(row.text("how"), OUTCOME)
    if words and found is None:
        row.note("outcome", UNKNOWN_OUTCOME)
        kept.append("outcome")
    if found is None and how is ContactKind.ABOUT_HER:
        return ContactOutcome.NOT_WITH_HER
    return found or ContactOutcome.CONTACT


CONTACTS = Register(RegisterKind.CONTACTS, FIELDS, "contacts.imported", ContactPlanner, ContactWriter)
