"""Letters of a day: to her counsel, and the confirmation that somebody was away for an authority's sake."""

from __future__ import annotations

import datetime as dt
import io

from docx import Document
from docx.shared import Pt
from reportlab.platypus import Flowable, KeepTogether, Spacer

from relvald_desktop.documents.blocks import WritingLines, bullets, facts, heading, text
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

LETTER_TITLE = QT_TRANSLATE_NOOP("Letters", "To the injured party's counsel")
HELLO = QT_TRANSLATE_NOOP(
    "Letters",
    "I am a support worker in the social services and support your client. I will go along with her to:",
)
ASK = QT_TRANSLATE_NOOP("Letters", "Please take this up with the court or the investigator in good time:")
SUPPORT = QT_TRANSLATE_NOOP(
    "Letters", "I will sit with her as support person (Code of Judicial Procedure 20:15 and 23:10). I do not speak for her and do not talk "
    "with her about what happened before she has been heard."
)  # fmt: skip
TELL_ME = QT_TRANSLATE_NOOP(
    "Letters",
    "Please tell me about changed times, and when a judgment is given, so that she is not alone with it.",
)
CAREFUL = QT_TRANSLATE_NOOP(
    "Letters",
    "Her address, number and where she works or her children go to school are not to stand in any paper of the case.",
)
ATTENDANCE_TITLE = QT_TRANSLATE_NOOP("Letters", "Confirmation of attendance")
CERTIFIED = QT_TRANSLATE_NOOP(
    "Letters", "This is to certify that the person named below was called to a meeting with an authority on {day}, "
    "from {from_} to {to}, and could not be at work or in school during that time."
)  # fmt: skip
_UNKNOWN_LENGTH = "……"


def draw_counsel_letter(content: DayContent, wording: Wording) -> bytes:
    """The letter as PDF. Her name is written by hand: the paper alone tells nobody who she is."""

    def say(words: str) -> str:
        return wording.translate("Letters", words)

    counsel = _counsel(content)
    needs = _needs(content, wording)
    parts: list[Flowable] = [
        text("\n".join(counsel), "body"), Spacer(1, 14), text(_place_and_day(content, wording), "quiet"),
        heading(say(LETTER_TITLE), 1), Spacer(1, 6), facts(_matter(content, wording), WIDTH), Spacer(1, 10),
        text(say(HELLO)), text(_what(content, wording), "headcell"), Spacer(1, 6),
    ]  # fmt: skip
    if needs:
        parts += [text(say(ASK)), bullets(needs), Spacer(1, 6)]
    parts += [text(say(each)) for each in (SUPPORT, TELL_ME, CAREFUL)]
    parts.append(KeepTogether([Spacer(1, 14), *_signature(content, wording)]))
    return draw_paper(parts, say(LETTER_TITLE), wording, practice=content.practice)


def draw_counsel_letter_docx(content: DayContent, wording: Wording) -> bytes:
    """The same letter to write on in a word processor; its properties name nobody."""

    def say(words: str) -> str:
        return wording.translate("Letters", words)

    letter = Document()
    letter.styles["Normal"].font.name = "Noto Sans"
    letter.styles["Normal"].font.size = Pt(11)
    if content.practice:
        letter.add_paragraph(wording.translate("Paper", "ÖVNING – fictitious people"))
    for each in (*_counsel(content), _place_and_day(content, wording)):
        letter.add_paragraph(each)
    letter.add_heading(say(LETTER_TITLE), level=1)
    for caption, words in _matter(content, wording):
        letter.add_paragraph(f"{caption}: {words}")
    letter.add_paragraph(say(HELLO))
    letter.add_paragraph(_what(content, wording)).runs[0].bold = True
    if needs := _needs(content, wording):
        letter.add_paragraph(say(ASK))
        for each in needs:
            letter.add_paragraph(each, style="List Bullet")
    for each in (SUPPORT, TELL_ME, CAREFUL):
        letter.add_paragraph(say(each))
    letter.add_paragraph()
    for each in (content.worker_name, content.unit_name, content.office_phone):
        if each:
            letter.add_paragraph(each)
    _tell_nothing(letter, say(LETTER_TITLE), wording.language, content.printed_at)
    out = io.BytesIO()
    letter.save(out)
    return out.getvalue()


def draw_attendance(content: DayContent, wording: Wording) -> bytes:
    """The confirmation as PDF: no court, no reason, no unit; the name is written by hand."""

    def say(words: str) -> str:
        return wording.translate("Letters", words)

    starts = content.starts_at_local
    ends = (
        wording.time(starts + dt.timedelta(minutes=content.minutes)) if content.minutes else _UNKNOWN_LENGTH
    )
    words = say(CERTIFIED).format(day=wording.long_date(starts.date()), from_=wording.time(starts), to=ends)
    parts: list[Flowable] = [
        heading(say(ATTENDANCE_TITLE), 1), Spacer(1, 16), text(words), Spacer(1, 12),
        text(say(QT_TRANSLATE_NOOP("Letters", "Name")), "headcell"), WritingLines(1, 1), Spacer(1, 24),
        *_signature(content, wording),
    ]  # fmt: skip
    return draw_paper(parts, say(ATTENDANCE_TITLE), wording, practice=content.practice, plain=True)


def _counsel(content: DayContent) -> list[str]:
    for person in content.people:
        if person.role is MatterRole.COUNSEL:
            return [each for each in (person.name, person.organisation, person.email) if each]
    return []


def _matter(content: DayContent, wording: Wording) -> list[tuple[str, str]]:
    return [
        (wording.translate("CourtNote", "Court case number"), content.court_case_number),
        (wording.translate("Letters", "Police reference"), content.police_reference),
        (wording.translate("Letters", "Client (by hand)"), "……………………………………"),
    ]


def _what(content: DayContent, wording: Wording) -> str:
    when = f"{wording.long_date(content.starts_at_local.date())} {wording.time(content.starts_at_local)}"
    place = ", ".join(part for part in (content.place, content.room) if part)
    purpose = wording.code(content.purpose)
    return " · ".join(part for part in (purpose[:1].upper() + purpose[1:], when, place) if part)


def _needs(content: DayContent, wording: Wording) -> list[str]:
    needs = [wording.code(need) for need in content.needs]
    return [each[:1].upper() + each[1:] for each in (*needs, content.other_needs.strip()) if each]


def _place_and_day(content: DayContent, wording: Wording) -> str:
    return wording.long_date(content.printed_at.date())


def _signature(content: DayContent, wording: Wording) -> list[Flowable]:
    kind = wording.translate("Letters", "Support worker, social services")
    shown = [each for each in (content.worker_name, kind, content.unit_name, content.office_phone) if each]
    return [text(each) for each in shown]


def _tell_nothing(letter: object, title: str, language: str, made_at: dt.datetime) -> None:
    """Properties that name nobody and no machine; the times of a file are those of the letter."""
    known = letter.core_properties  # type: ignore[attr-defined]
    for name in (
        "author",
        "last_modified_by",
        "comments",
        "keywords",
        "subject",
        "category",
        "version",
        "identifier",
    ):
        setattr(known, name, "")
    known.title, known.language, known.revision = title, language, 1
    known.created = known.modified = made_at
