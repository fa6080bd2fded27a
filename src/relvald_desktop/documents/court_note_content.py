"""What stands on the court note, and what was left out of it and why (papers in a court file reach the other side)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from relvald_desktop.errors import NotFound
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind, Need
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.values import CheckItem
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LEFT_OUT = (
    QT_TRANSLATE_NOOP(
        "CourtNote",
        "Her name, number and every way to reach her: a paper can be lost or end up in a file he reads.",
    ),
    QT_TRANSLATE_NOOP(
        "CourtNote", "Address, municipality, workplace, school, shelter, vehicle, new name: protected."
    ),
    QT_TRANSLATE_NOOP("CourtNote", "The children's names and numbers: protected."),
    QT_TRANSLATE_NOOP(
        "CourtNote", "The offences and what she has said about what happened: it may become evidence."
    ),
    QT_TRANSLATE_NOOP(
        "CourtNote", "Risk reviews, journal notes, what happened and how she was: they stay in the store."
    ),
    QT_TRANSLATE_NOOP("CourtNote", "Names of counsel and prosecutor: the roles are enough on the day."),
)


@dataclass(frozen=True)
class CourtNote:
    """The note's content. `starts_at_local` is the local time without a zone. What is ticked already is not printed
    as done: the paper is for the day."""

    case_code: str
    purpose: AccompanimentKind
    starts_at_local: dt.datetime
    place: str
    room: str
    court_case_number: str
    meeting_point: str
    needs: tuple[Need, ...]
    before: tuple[CheckItem, ...]
    during: tuple[CheckItem, ...]
    after: tuple[CheckItem, ...]
    paper_note: str
    worker_name: str
    office_phone: str
    practice: bool
    left_out: tuple[str, ...] = LEFT_OUT


def court_note_of(work: UnitOfWork, accompaniment_id: str) -> CourtNote:
    """Gather the content of the note for an accompaniment. Raises `NotFound`."""
    settings = read_settings(work)
    with work.reading() as session:
        found = session.get(Accompaniment, accompaniment_id)
        if found is None:
            raise NotFound(kind=Accompaniment.kind, id=accompaniment_id)
        case = session.get_one(Case, found.case_id)
        matter = session.get(LegalMatter, found.matter_id) if found.matter_id else None
    return CourtNote(
        case_code=case.code,
        purpose=found.purpose,
        starts_at_local=found.starts_at.astimezone(ZoneInfo(found.zone)).replace(tzinfo=None),
        place=found.place,
        room=found.room,
        court_case_number=matter.court_case_number if matter else "",
        meeting_point=found.meeting_point,
        needs=found.needs,
        before=found.before,
        during=found.during,
        after=found.after,
        paper_note=found.paper_note,
        worker_name=settings.worker_name,
        office_phone=settings.office_phone,
        practice=settings.practice,
    )
