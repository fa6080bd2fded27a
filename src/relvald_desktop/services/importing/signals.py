"""Registers of signals."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.rules.identity import NotAnIdentity, read_identity
from relvald_desktop.services.importing.columns import Fields, field
from relvald_desktop.services.importing.register import Register
from relvald_desktop.services.importing.rows import Refused, Row
from relvald_desktop.services.importing.values import children_of, is_call, source_of, yes_or_no
from relvald_desktop.services.intake import SignalForm, new_signal, stop_clock
from relvald_desktop.store.queries.importing import import_keys
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

NO_DATE = QT_TRANSLATE_NOOP("Import", "no date that names a real day")
NO_TEXT = QT_TRANSLATE_NOOP("Import", "no text about what happened")
WRONG_IDENTITY = QT_TRANSLATE_NOOP("Import", "the personal number is wrong; kept as text")
UNKNOWN_SOURCE = QT_TRANSLATE_NOOP("Import", "unknown source; became “other”, the words are kept")
UNREAL_ACTION_DATE = QT_TRANSLATE_NOOP("Import", "the date of the action is no real day; kept as text")
ACTION_BEFORE = QT_TRANSLATE_NOOP("Import", "the action lies before the signal; kept as text")
UNKNOWN_CHILDREN = QT_TRANSLATE_NOOP("Import", "the number of children can't be read; kept as text")
FUTURE_DATE = QT_TRANSLATE_NOOP("Import", "the date lies in the future; imported as written")

FIELDS = Fields(
    (
        field(
            "received", QT_TRANSLATE_NOOP("ImportForm", "Received"),
            "inkom|inkommit|datum|mottagen|mottaget|inkom datum|ankom|received|date|date received|dag",
        ),
        field(
            "source", QT_TRANSLATE_NOOP("ImportForm", "From"),
            "från|fran|källa|avsändare|anmälare|uppgiftslämnare|vem anmälde|from|source|inkom från|signal från",
        ),
        field(
            "about", QT_TRANSLATE_NOOP("ImportForm", "About"),
            "gäller|galler|namn|kvinna|kvinnans namn|klient|avser|vem|about|name|concerns",
        ),
        field(
            "identity", QT_TRANSLATE_NOOP("ImportForm", "Personal number"),
            "personnr|personnummer|pnr|person nr|födelsenummer|personal number|identity number",
        ),
        field(
            "phone", QT_TRANSLATE_NOOP("ImportForm", "Phone"),
            "telefon|tel|telefonnummer|tel nr|mobil|tfn|phone|telephone",
        ),
        field(
            "text", QT_TRANSLATE_NOOP("ImportForm", "What was seen or heard"),
            "vad har hänt|händelse|vad som hänt|beskrivning|text|signal|innehåll|anteckning|what happened|description|notes",
        ),
        field("children", QT_TRANSLATE_NOOP("ImportForm", "Children"), "barn|antal barn|barn i hemmet|children"),
        field("acute", QT_TRANSLATE_NOOP("ImportForm", "Acute"), "akut|akut fara|brådskande|acute|urgent"),
        field(
            "action", QT_TRANSLATE_NOOP("ImportForm", "Action"),
            "åtgärd|atgard|vad gjordes|insats|beslut|action|measure",
        ),
        field(
            "action_on", QT_TRANSLATE_NOOP("ImportForm", "Date of the action"),
            "åtg datum|åtgärdsdatum|åtgärd datum|datum åtgärd|action date|date of action",
        ),
    ),
    needed=(("received",), ("text",)),
)  # fmt: skip


class PlannedSignal(NamedTuple):
    """A signal to be written down. `attempt_on`: the local date somebody rang her, where the register says so."""

    form: SignalForm
    note: str
    attempt_on: dt.date | None


class SignalPlanner:
    """Reads signals; what has no field is kept as a note in the register's words."""

    def __init__(self, work: UnitOfWork, session: Session, wording: Wording) -> None:
        self.keys = import_keys(session, Signal)

    def plan(self, row: Row) -> PlannedSignal:
        """The signal of a row. Raises `Refused`, `TooLong`."""
        received, text = row.date("received"), row.text("text", many_lines=True)
        if received is None:
            raise Refused("received", NO_DATE)
        if not text:
            raise Refused("text", NO_TEXT)
        if received > row.reader.today:
            row.note("received", FUTURE_DATE)
        words = row.text("source")
        source = source_of(words)
        if source is Source.OTHER:
            row.note("source", UNKNOWN_SOURCE)
        identity = _identity(row)
        children, ages = _children(row)
        attempt_on = _attempt(row, received)
        form = SignalForm(
            received_on=received, seen_or_heard=text, source=source, source_words=words, about=row.text("about"),
            phone=row.text("phone"), identity_number=identity, children=children, children_ages=ages,
            acute=yes_or_no(row.text("acute")),
        )  # fmt: skip
        return PlannedSignal(form, row.in_words(("action", "action_on")), attempt_on)


class SignalWriter:
    """Writes signals down."""

    def __init__(self, change: Change) -> None:
        self._change = change

    def write(self, key: str, planned: PlannedSignal) -> None:
        """Add a signal, its clock stopped by the call that the register knows of."""
        signal = new_signal(self._change, planned.form)
        signal.import_key, signal.import_note = key, planned.note
        if planned.attempt_on is not None:
            stop_clock(signal, ContactOutcome.ATTEMPT, planned.attempt_on)
        self._change.add(signal)

    def finish(self) -> None:
        """Nothing repeats a signal."""


def _identity(row: Row) -> str:
    text = row.text("identity")
    try:
        return read_identity(text, row.reader.today).number if text else ""
    except NotAnIdentity:
        row.note("identity", WRONG_IDENTITY)
        return text


def _children(row: Row) -> tuple[int | None, str]:
    text = row.text("children")
    children, ages = children_of(text)
    if text and children is None:
        row.note("children", UNKNOWN_CHILDREN)
    return children, ages


def _attempt(row: Row, received: dt.date) -> dt.date | None:
    if not row.text("action_on"):
        return None
    on = row.date("action_on")
    if on is None:
        row.note("action_on", UNREAL_ACTION_DATE)
    elif on < received:
        row.note("action_on", ACTION_BEFORE)
    elif is_call(row.text("action", many_lines=True)):
        return on
    return None


SIGNALS = Register(RegisterKind.SIGNALS, FIELDS, "signals.imported", SignalPlanner, SignalWriter)
