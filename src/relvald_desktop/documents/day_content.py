"""What the papers of a day may carry, each no more than it must, and what was left out of it and why (a paper can be
lost, and papers in a court file reach the other side)."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from relvald_desktop.documents.safety_papers import MayNotKeep
from relvald_desktop.errors import NotFound
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind, Need
from relvald_desktop.records.legal import Accompaniment, LegalMatter, MatterPerson
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.records.values import CheckItem
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.queries.cases import AT_HOME
from relvald_desktop.store.queries.legal import people_of_matter
from relvald_desktop.store.queries.support import support_file
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class DayPaper(StrEnum):
    """Which paper of a day."""

    WORKER_NOTE = "worker_note"
    HER_NOTE = "her_note"
    NEUTRAL_NOTE = "neutral_note"
    CHECKLIST_CARD = "checklist_card"
    COUNSEL_LETTER = "counsel_letter"
    ATTENDANCE = "attendance"
    CONTACT_LIST = "contact_list"


_WHO = QT_TRANSLATE_NOOP(
    "CasePapers",
    "Her name, number and every way to reach her: a paper can be lost or end up in a file he reads.",
)
_PROTECTED = QT_TRANSLATE_NOOP(
    "CasePapers", "Address, municipality, workplace, school, shelter, vehicle, new name: protected."
)
_CHILDREN = QT_TRANSLATE_NOOP("CasePapers", "The children's names and numbers: protected.")
_FACTS = QT_TRANSLATE_NOOP(
    "CasePapers", "The offences and what she has said about what happened: it may become evidence."
)
_STORE = QT_TRANSLATE_NOOP(
    "CasePapers", "Risk reviews, journal notes, what happened and how she was: they stay in the store."
)
_ROLES = QT_TRANSLATE_NOOP("CasePapers", "Names of counsel and prosecutor: the roles are enough on the day.")
_COURT = QT_TRANSLATE_NOOP(
    "CasePapers", "Court, room, case number, roles and needs: nobody can tell what the time is for."
)
_LIST_TELLS = QT_TRANSLATE_NOOP(
    "CasePapers", "The list itself tells that it is about a court. It is only for you."
)
_TONIGHT = QT_TRANSLATE_NOOP("CasePapers", "The plan for tonight: where she is then stays in the store.")
_ABOUT_HER = QT_TRANSLATE_NOOP("CasePapers", "The printed note: it is written about her, not to her.")
_DEFENCE = QT_TRANSLATE_NOOP("CasePapers", "His defence counsel: that contact goes through her counsel.")
_WORK = QT_TRANSLATE_NOOP("CasePapers", "Your unit and what you work with: the paper goes to an employer.")
_CODE = QT_TRANSLATE_NOOP("CasePapers", "The case code.")
_BY_HAND = QT_TRANSLATE_NOOP("CasePapers", "Her name is written by hand, when the paper is handed over.")

LEFT_OUT = {
    DayPaper.WORKER_NOTE: (_WHO, _PROTECTED, _CHILDREN, _FACTS, _STORE, _TONIGHT, _ROLES),
    DayPaper.HER_NOTE: (_WHO, _PROTECTED, _CHILDREN, _FACTS, _STORE, _TONIGHT, _ABOUT_HER, _ROLES, _CODE),
    DayPaper.NEUTRAL_NOTE: (_WHO, _PROTECTED, _CHILDREN, _FACTS, _STORE, _COURT, _CODE),
    DayPaper.CHECKLIST_CARD: (_LIST_TELLS, _WHO, _PROTECTED, _CODE),
    DayPaper.COUNSEL_LETTER: (_BY_HAND, _PROTECTED, _CHILDREN, _FACTS, _STORE),
    DayPaper.ATTENDANCE: (_BY_HAND, _WORK, _PROTECTED, _COURT, _CODE),
    DayPaper.CONTACT_LIST: (_WHO, _PROTECTED, _CHILDREN, _FACTS, _DEFENCE),
}


@dataclass(frozen=True)
class OfficePerson:
    """Somebody who has a part in the matter by their work."""

    role: MatterRole
    name: str
    organisation: str
    phone: str
    email: str


@dataclass(frozen=True)
class DayContent:
    """What one paper of a day carries; what it must not carry is empty. `starts_at_local` is the local time without a
    zone, `minutes` how long it is expected to take, `carried_out` whether the day has been. What is ticked already is
    not printed as done: the paper is for the day. `printed_at` is when, local."""

    case_code: str
    purpose: AccompanimentKind
    starts_at_local: dt.datetime
    minutes: int | None
    place: str
    room: str
    court_case_number: str
    police_reference: str
    meeting_point: str
    met_by: str
    needs: tuple[Need, ...]
    other_needs: str
    before: tuple[CheckItem, ...]
    during: tuple[CheckItem, ...]
    after: tuple[CheckItem, ...]
    paper_note: str
    if_he_is_there: str
    tonight: str
    people: tuple[OfficePerson, ...]
    worker_name: str
    office_phone: str
    unit_name: str
    printed_at: dt.datetime
    practice: bool
    carried_out: bool = False


def day_content(work: UnitOfWork, accompaniment_id: str, paper: DayPaper) -> DayContent:
    """Gather what a paper of an accompaniment carries. Raises `NotFound`; `MayNotKeep` for her copy when she lives with
    him and has not said that paper is safe at home."""
    settings = read_settings(work)
    zone = ZoneInfo(work.zone)
    with work.reading() as session:
        found = session.get(Accompaniment, accompaniment_id)
        if found is None:
            raise NotFound(kind=Accompaniment.kind, id=accompaniment_id)
        case = session.get_one(Case, found.case_id)
        matter = session.get(LegalMatter, found.matter_id) if found.matter_id else None
        people = people_of_matter(session, matter.id) if matter else []
        if paper is DayPaper.HER_NOTE:
            _require_safe_at_home(session, case)
    whole = DayContent(
        case_code=case.code, purpose=found.purpose,
        starts_at_local=found.starts_at.astimezone(ZoneInfo(found.zone)).replace(tzinfo=None), minutes=found.minutes,
        place=found.place, room=found.room, court_case_number=matter.court_case_number if matter else "",
        police_reference=matter.police_reference if matter else "", meeting_point=found.meeting_point,
        met_by=found.met_by or settings.worker_name, needs=found.needs, other_needs=found.other_needs,
        before=found.before, during=found.during, after=found.after, paper_note=found.paper_note,
        if_he_is_there=found.if_he_is_there, tonight=found.tonight,
        people=_people(people, paper),
        worker_name=settings.worker_name, office_phone=settings.office_phone, unit_name=settings.unit_name,
        printed_at=work.clock.now().astimezone(zone).replace(tzinfo=None), practice=settings.practice,
        carried_out=found.carried_out,
    )  # fmt: skip
    return dataclasses.replace(
        whole, **{name: type(getattr(whole, name))() for name in (*_NOWHERE, *_EMPTIED[paper])}
    )


def _people(people: Iterable[MatterPerson], paper: DayPaper) -> tuple[OfficePerson, ...]:
    """Those a paper has to do with: a letter its counsel, a list of numbers nobody of his."""
    if paper is DayPaper.COUNSEL_LETTER:
        people = [each for each in people if each.role is MatterRole.COUNSEL]
    return tuple(
        OfficePerson(each.role, each.name, each.organisation, each.phone, each.email)
        for each in people
        if each.role is not MatterRole.DEFENCE
    )


_NOWHERE = ("tonight",)
"""Stands on no paper: it says where she sleeps."""
_LISTS = ("before", "during", "after")
_NOT_HERS = ("case_code", "people", "police_reference", "if_he_is_there", "during", "unit_name")
_EMPTIED: dict[DayPaper, tuple[str, ...]] = {
    DayPaper.WORKER_NOTE: ("people", "police_reference", "unit_name"),
    DayPaper.HER_NOTE: (*_NOT_HERS, "paper_note", "before", "after"),
    DayPaper.NEUTRAL_NOTE: (
        *_NOT_HERS, "place", "room", "court_case_number", "needs", "other_needs", "paper_note", "before", "after",
    ),
    DayPaper.CHECKLIST_CARD: (
        *_NOT_HERS[:4], "place", "room", "court_case_number", "needs", "other_needs", "paper_note", "unit_name",
        "meeting_point", "met_by",
    ),
    DayPaper.COUNSEL_LETTER: (*_LISTS, "case_code", "paper_note", "if_he_is_there", "meeting_point", "met_by"),
    DayPaper.ATTENDANCE: (
        *_LISTS, *_NOT_HERS[:4], "place", "room", "court_case_number", "needs", "other_needs", "paper_note",
        "unit_name", "meeting_point", "met_by",
    ),
    DayPaper.CONTACT_LIST: (
        *_LISTS, "needs", "other_needs", "paper_note", "if_he_is_there", "meeting_point",
        "police_reference", "unit_name",
    ),
}  # fmt: skip
"""What a paper does not carry: emptied before anything is drawn, so that it can't stand there by mistake."""


def _require_safe_at_home(session: Session, case: Case) -> None:
    plans = support_file(session, case.id).plans
    if case.relationship in AT_HOME and not (plans and plans[0].may_keep is True):
        raise MayNotKeep()
