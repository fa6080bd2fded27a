"""Registers of court dates: hearings, interviews and meetings to go along to."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.accompaniment import AccompanimentForm, put_accompaniment
from relvald_desktop.services.checklists import Lists, unit_checklists
from relvald_desktop.services.importing.columns import Fields
from relvald_desktop.services.importing.columns import field as column
from relvald_desktop.services.importing.register import Register
from relvald_desktop.services.importing.rows import Known, Refused, Row
from relvald_desktop.services.importing.signals import NO_DATE
from relvald_desktop.services.importing.values import minutes_of, plain, yes_or_no
from relvald_desktop.services.importing.whose import BY, WHOSE, KnownCases
from relvald_desktop.services.importing.words import PURPOSE, code_of
from relvald_desktop.services.legal import MatterForm, begin_matter
from relvald_desktop.store.queries.importing import accompaniment_times, import_keys, matter_numbers
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

NO_TIME = QT_TRANSLATE_NOOP("Import", "no time: ask when it begins, a guess could make her come too late")
NO_PURPOSE = QT_TRANSLATE_NOOP("Import", "nothing says whether it is an interview, a meeting or a hearing")
UNKNOWN_PURPOSE = QT_TRANSLATE_NOOP("Import", "“{about}” is no known kind of accompaniment")
FROM_COURT = QT_TRANSLATE_NOOP("Import", "no kind is given; taken for a hearing in that court")
HAS_BEEN = QT_TRANSLATE_NOOP("Import", "the day has been, and nothing says that you went along")
YEAR_LEFT_OUT = QT_TRANSLATE_NOOP("Import", "the year is left out; read as {about}")
PLANNED_ALREADY = QT_TRANSLATE_NOOP("Import", "this is planned in the case {about} already")
OF_ANOTHER = QT_TRANSLATE_NOOP("Import", "the legal matter with this number belongs to the case {about}")
NO_SUCH_MATTER = QT_TRANSLATE_NOOP(
    "Import", "no legal matter has this number, and nothing says which case it belongs to"
)
NO_REPORT_DAY = QT_TRANSLATE_NOOP(
    "Import", "no day of the police report: planned without a legal matter, the number is kept as text"
)

FIELDS = Fields(
    (
        *WHOSE,
        column(
            "day", QT_TRANSLATE_NOOP("ImportForm", "Day"),
            "datum|dag|när|förhandlingsdag|förhandlingsdatum|date|day|when|datum och tid|datum tid",
        ),
        column("time", QT_TRANSLATE_NOOP("ImportForm", "Time"), "tid|klockslag|kl|klockan|starttid|time|at"),
        column(
            "what", QT_TRANSLATE_NOOP("ImportForm", "What it is"),
            "vad|typ|slag|förhandling|typ av förhandling|vad det gäller|händelse|what|kind|type|hearing",
        ),
        column(
            "court", QT_TRANSLATE_NOOP("ImportForm", "Court or place"),
            "domstol|tingsrätt|rätt|plats|var|court|place|where",
        ),
        column("room", QT_TRANSLATE_NOOP("ImportForm", "Room"), "sal|rättssal|rum|salnr|room|courtroom"),
        column(
            "number", QT_TRANSLATE_NOOP("ImportForm", "Court case number"),
            "målnummer|målnr|mål nr|mål|målets nummer|court case number|court case",
        ),
        column(
            "police", QT_TRANSLATE_NOOP("ImportForm", "Police reference"),
            "k nummer|knummer|k nr|knr|polisens nummer|polisens diarienummer|police reference|police number",
        ),
        column(
            "reported", QT_TRANSLATE_NOOP("ImportForm", "Day of the police report"),
            "anmäld|anmälan|anmälningsdatum|polisanmäld|polisanmälan|anmäld datum|reported|date reported|report date",
        ),
        column(
            "went", QT_TRANSLATE_NOOP("ImportForm", "Went along (yes or no)"),
            "medföljning|följde med|följt med|var med|vi var med|medföljt|went along|accompanied",
        ),
        column("minutes", QT_TRANSLATE_NOOP("ImportForm", "Minutes"), "minuter|min|längd|minutes|duration|length"),
    ),
    needed=((*BY, "number", "police"), ("day",), ("what", "court")),
)  # fmt: skip


@dataclass
class PlannedDate:
    """An accompaniment to be planned; the legal matter it is part of (an id, or a key within the file for one that is to be
    made), and what the row says about that."""

    case_id: str
    form: AccompanimentForm
    note: str = ""
    matter: str = ""
    about_matter: MatterForm = field(default_factory=MatterForm)


class CourtDatePlanner:
    """Reads court dates, and finds the legal matter of each by the court's or the police's number."""

    def __init__(self, work: UnitOfWork, session: Session, wording: Wording) -> None:
        self.keys = import_keys(session, Accompaniment)
        self._cases = KnownCases(session)
        self._zone = ZoneInfo(work.zone)
        self._times = accompaniment_times(session)
        self._matters: dict[str, dict[str, str]] = defaultdict(dict)
        for matter in matter_numbers(session):
            for number in (matter.court_case_number, matter.police_reference):
                if plain_number(number):
                    self._matters[plain_number(number)][matter.case_id] = matter.id
        self._lists: dict[AccompanimentKind, Lists] = {
            kind: unit_checklists(work, kind, wording) for kind in AccompanimentKind
        }

    def plan(self, row: Row) -> PlannedDate:
        """The accompaniment of a row. Raises `Refused`, `Known`, `TooLong`."""
        starts_at, went = self._moment(row)
        purpose = _purpose(row)
        case_id = self._case(row)
        if (case_id, starts_at.astimezone(dt.UTC), purpose) in self._times:
            raise Known("day", PLANNED_ALREADY, self._cases.codes([case_id]))
        before, during, after = self._lists[purpose]
        form = AccompanimentForm(
            purpose=purpose, starts_at=starts_at, place=row.text("court"), room=row.text("room"),
            minutes=minutes_of(row.text("minutes")), before=before, during=during, after=after, carried_out=went,
        )  # fmt: skip
        planned = PlannedDate(case_id, form)
        kept = self._join_matter(row, planned)
        planned.note = row.in_words(kept)
        self._times.add((case_id, starts_at.astimezone(dt.UTC), purpose))
        return planned

    def _moment(self, row: Row) -> tuple[dt.datetime, bool]:
        """When it begins, and whether somebody went along to it already."""
        on, guessed = row.near_date("day")
        if on is None:
            raise Refused("day", NO_DATE)
        went = yes_or_no(row.text("went")) is True
        if on < row.reader.today and not went:
            raise Refused("day", HAS_BEEN)
        time = row.time("time", "day")
        if time is None:
            raise Refused("time" if "time" in row.reader.columns else "day", NO_TIME)
        if guessed:
            row.note("day", YEAR_LEFT_OUT, on.isoformat())
        return dt.datetime.combine(on, time, self._zone), went and on <= row.reader.today

    def _case(self, row: Row) -> str:
        """The case that the row names, else the one of the matter with its number."""
        if any(row.text(each) for each in BY):
            return self._cases.of(row)
        name = "number" if row.text("number") else "police"
        cases = set(self._matters.get(plain_number(row.text(name)), {}))
        if len(cases) != 1:
            raise Refused(name if name in row.reader.columns else "code", NO_SUCH_MATTER)
        return cases.pop()

    def _join_matter(self, row: Row, planned: PlannedDate) -> list[str]:
        """Find the matter, or plan to make it; gives the fields that have no other place than the note."""
        numbers = [each for each in ("number", "police") if plain_number(row.text(each))]
        known = {name: self._matters.get(plain_number(row.text(name)), {}) for name in numbers}
        for name, cases in known.items():
            if cases and planned.case_id not in cases:
                raise Refused(name, OF_ANOTHER, self._cases.codes(cases))
        matter = next((cases[planned.case_id] for cases in known.values() if cases), None)
        reported_on = row.date("reported")
        if matter is None and (not numbers or reported_on is None or reported_on > row.reader.today):
            if numbers:
                row.note(numbers[0], NO_REPORT_DAY)
            return [*numbers, "reported"]
        planned.matter = matter or f"{_NEW}{row.number}"
        planned.about_matter = MatterForm(
            reported_on=reported_on, court_case_number=row.text("number"), police_reference=row.text("police"),
            court=row.text("court") if planned.form.purpose in _IN_COURT else "",
        )  # fmt: skip
        for name in numbers:
            self._matters[plain_number(row.text(name))][planned.case_id] = planned.matter
        return []


_NEW = "row "
"""Begins the key of a matter that an earlier row of the file makes."""
_IN_COURT = (AccompanimentKind.HEARING, AccompanimentKind.APPEAL_HEARING)


class CourtDateWriter:
    """Plans accompaniments, and makes the legal matters that they need."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._made: dict[str, str] = {}

    def write(self, key: str, planned: PlannedDate) -> None:
        """Add an accompaniment, after its matter where that is new."""
        if planned.matter:
            planned.form.matter_id = self._matter(planned)
        made = put_accompaniment(self._change, planned.case_id, planned.form)
        made.import_key, made.import_note = key, planned.note

    def finish(self) -> None:
        """Nothing repeats an accompaniment."""

    def _matter(self, planned: PlannedDate) -> str:
        """The id of the matter, made where it is new; what is not known of it yet is filled in from the row."""
        if planned.matter.startswith(_NEW) and planned.matter not in self._made:
            made = begin_matter(self._change, planned.case_id, planned.about_matter)
            self._made[planned.matter] = made.id
        matter_id = self._made.get(planned.matter, planned.matter)
        known = self._change.get(LegalMatter, matter_id)
        for name in ("court", "court_case_number", "police_reference"):
            if (said := getattr(planned.about_matter, name)) and not getattr(known, name):
                setattr(self._change.edit(LegalMatter, matter_id), name, said)
        return matter_id


def plain_number(number: str) -> str:
    """A court's or the police's number without case, spaces and signs: "B 1234-26" and "b1234/26" are the same."""
    return re.sub(r"[\W_]+", "", number.casefold())


def _purpose(row: Row) -> AccompanimentKind:
    words, court = row.text("what"), plain(row.text("court"))
    found = code_of(words, PURPOSE)
    if found is AccompanimentKind.HEARING and "hovrätt" in court:
        return AccompanimentKind.APPEAL_HEARING
    if found is not None:
        return found
    if words:
        raise Refused("what", UNKNOWN_PURPOSE, words[:40])
    for name, kind in (
        ("tingsrätt", AccompanimentKind.HEARING),
        ("hovrätt", AccompanimentKind.APPEAL_HEARING),
    ):
        if name in court:
            row.note("court", FROM_COURT)
            return kind
    raise Refused("what" if "what" in row.reader.columns else "court", NO_PURPOSE)


COURT_DATES = Register(
    RegisterKind.COURT_DATES, FIELDS, "court_dates.imported", CourtDatePlanner, CourtDateWriter
)
