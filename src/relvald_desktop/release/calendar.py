"""Lets the times she is gone along with out into a calendar program: neutral, and without a place unless chosen."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass

from relvald_desktop.documents.calendar_content import taken_between
from relvald_desktop.documents.calendar_file import CalendarEntry, draw_calendar
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.outgoing import Outgoing, prepare
from relvald_desktop.services.secrecy import secrets_of_cases
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork

FILE_NAME = "kalender.ics"


@dataclass(frozen=True)
class CalendarContent:
    """What the file is made from."""

    title: str
    entries: tuple[CalendarEntry, ...]


def prepare_calendar(
    work: UnitOfWork, from_on: dt.date, to_on: dt.date, title: str, *, with_place: bool, with_alarm: bool
) -> Outgoing:
    """The accompaniments of a period (local dates, both included), checked against the secrets of every case whose
    times are in it. From a practice store every entry says so."""
    with work.reading() as session:
        taken = taken_between(session, from_on, to_on)
    case_ids = tuple(dict.fromkeys(each.case_id for each in taken))
    entries = tuple(each.entry for each in taken)
    if not with_place:
        entries = tuple(dataclasses.replace(entry, place="", room="") for entry in entries)
    if read_settings(work).practice:
        title = f"ÖVNING – {title}"
    content = CalendarContent(title, entries)
    made_at = work.clock.now()

    def draw(content: CalendarContent) -> bytes:
        return draw_calendar(
            content.entries, content.title, zone=work.zone, with_place=with_place, with_alarm=with_alarm,
            made_at=made_at,
        )  # fmt: skip

    return prepare(
        case_ids, "calendar", FILE_NAME, Format.ICS, content, draw, lambda: secrets_of_cases(work, case_ids),
        recipients=(Recipient.WORKER, Recipient.COLLEAGUE), details={"with_place": with_place},
    )  # fmt: skip
