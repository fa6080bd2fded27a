"""Letters of a day: to her counsel, and the confirmation for whoever must know where she was, but not why."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass

from docx import Document
from docx.shared import Pt
from reportlab.platypus import Flowable, KeepTogether, Spacer

from relvald_desktop.documents.blocks import WritingLines, bullets, facts, heading, text
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.nameless import tell_nothing
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.signing import signed
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.records.codes import Need
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TO_COUNSEL = QT_TRANSLATE_NOOP("Letters", "To the injured party's counsel")
SUBJECT = QT_TRANSLATE_NOOP("Letters", "Support at {purpose} {day}")
GREETING = QT_TRANSLATE_NOOP("Letters", "Dear {name},")
GREETING_NOBODY = QT_TRANSLATE_NOOP("Letters", "Hello,")
HELLO = QT_TRANSLATE_NOOP(
    "Letters",
    "I am a support worker in the social services and support your client. I will go along with her to:",
)
ASK = QT_TRANSLATE_NOOP("Letters", "Please ask the court or the investigator for this in good time:")
NEEDS = {
    Need.SEPARATE_WAITING_ROOM: QT_TRANSLATE_NOOP("Letters", "to wait in a room of her own"),
    Need.SCREEN: QT_TRANSLATE_NOOP("Letters", "a screen in the room"),
    Need.SITTING_BEHIND: QT_TRANSLATE_NOOP("Letters", "that he sits with his back to her"),
    Need.VIDEO: QT_TRANSLATE_NOOP("Letters", "to be heard by video"),
    Need.LISTENING_IN: QT_TRANSLATE_NOOP(
        "Letters",
        "that he listens from another room (chapter 36, section 18 of the Code of Judicial Procedure)",
    ),
    Need.INTERPRETER: QT_TRANSLATE_NOOP("Letters", "an interpreter"),
    Need.TRAVEL: QT_TRANSLATE_NOOP("Letters", "reimbursement for the journey"),
    Need.CHILD_CARE: QT_TRANSLATE_NOOP("Letters", "child care during the day"),
    Need.OTHER_WAY_IN: QT_TRANSLATE_NOOP("Letters", "another way in"),
}
"""What is asked of the court."""
SUPPORT = QT_TRANSLATE_NOOP(
    "Letters", "I go along as her support person under chapter 20, section 15 and chapter 23, section 10 of the Code of Judicial "
    "Procedure. I do not speak for her and do not talk with her about what happened before she has been heard."
)  # fmt: skip
TELL_ME = QT_TRANSLATE_NOOP(
    "Letters",
    "Please tell me about changed times, and when a judgment is given, so that she is not alone with it.",
)
CAREFUL = QT_TRANSLATE_NOOP(
    "Letters",
    "Please ask that her address, telephone number and workplace and the children's school are not taken into any document "
    "of the case.",
)
CLOSING = QT_TRANSLATE_NOOP("Letters", "Yours sincerely")
CALLED_TITLE = QT_TRANSLATE_NOOP("Letters", "Confirmation of an appointment")
CALLED = QT_TRANSLATE_NOOP(
    "Letters",
    "This is to certify that the person named below has been called to a meeting with an authority on {day} at {from_}.",
)
ATTENDED_TITLE = QT_TRANSLATE_NOOP("Letters", "Confirmation of attendance")
ATTENDED = QT_TRANSLATE_NOOP(
    "Letters",
    "This is to certify that the person named below took part in a meeting with an authority on {day}, {from_}–{to}.",
)
_BY_HAND = "…………"


@dataclass(frozen=True)
class _Letter:
    """The letter to counsel in words, the same for both formats. The names of its fields are its order."""

    address: tuple[str, ...]
    day: str
    subject: str
    greeting: str
    matter: tuple[tuple[str, str], ...]
    hello: str
    what: str
    ask: str
    needs: tuple[str, ...]
    paragraphs: tuple[str, ...]
    closing: str
    signature: tuple[str, ...]


def draw_counsel_letter(content: DayContent, wording: Wording) -> bytes:
    """The letter as PDF. Her name is written by hand: the paper alone tells nobody who she is."""
    letter = _letter(content, wording)
    parts: list[Flowable] = [
        *(text(each, "cell") for each in letter.address), Spacer(1, 14), text(letter.day, "quiet"), Spacer(1, 8),
        text(letter.subject, "heading", role="H1"), Spacer(1, 4), text(letter.greeting), text(letter.hello),
        text(letter.what, "headcell"), Spacer(1, 8), facts(letter.matter, WIDTH), Spacer(1, 10),
    ]  # fmt: skip
    if letter.needs:
        parts += [text(letter.ask), bullets(letter.needs), Spacer(1, 6)]
    *before, last = (text(each) for each in letter.paragraphs)
    # a signature never stands alone on the next page
    parts += [*before, KeepTogether([last, Spacer(1, 10), *signed(letter.closing, letter.signature)])]
    return draw_paper(parts, letter.subject, wording, practice=content.practice)


def draw_counsel_letter_docx(content: DayContent, wording: Wording) -> bytes:
    """The same letter to write on in a word processor; its properties name nobody."""
    words, letter = _letter(content, wording), Document()
    letter.styles["Normal"].font.name = "Noto Sans"
    letter.styles["Normal"].font.size = Pt(11)
    if content.practice:
        letter.add_paragraph(wording.translate("Paper", "ÖVNING – fictitious people"))
    letter.add_paragraph("\n".join(words.address))
    letter.add_paragraph(words.day)
    letter.add_heading(words.subject, level=1)
    for each in (words.greeting, words.hello):
        letter.add_paragraph(each)
    letter.add_paragraph(words.what).runs[0].bold = True
    for caption, told in words.matter:
        if told:
            letter.add_paragraph(f"{caption}: {told}")
    if words.needs:
        letter.add_paragraph(words.ask)
        for each in words.needs:
            letter.add_paragraph(each, style="List Bullet")
    for each in (*words.paragraphs, words.closing, "", "…………………………………………"):
        letter.add_paragraph(each)
    letter.add_paragraph("\n".join(words.signature))
    tell_nothing(letter, words.subject, wording.language, content.printed_at)
    out = io.BytesIO()
    letter.save(out)
    return out.getvalue()


def draw_attendance(content: DayContent, wording: Wording) -> bytes:
    """The confirmation as PDF: no court, no reason, no unit, and no word on what the one who signs works with; the name
    is written by hand. Before the day it says that she was called, afterwards that she was there."""

    def say(words: str) -> str:
        return wording.translate("Letters", words)

    starts = content.starts_at_local
    ends = wording.time(starts + dt.timedelta(minutes=content.minutes)) if content.minutes else _BY_HAND
    title, certified = (ATTENDED_TITLE, ATTENDED) if content.carried_out else (CALLED_TITLE, CALLED)
    words = say(certified).format(day=wording.long_date(starts.date()), from_=wording.time(starts), to=ends)
    issued = say(QT_TRANSLATE_NOOP("Letters", "Issued {day}")).format(
        day=wording.long_date(content.printed_at.date())
    )
    officer = say(QT_TRANSLATE_NOOP("Letters", "Case officer"))
    parts: list[Flowable] = [
        heading(say(title), 1), Spacer(1, 16), text(words), Spacer(1, 12),
        text(say(QT_TRANSLATE_NOOP("Letters", "Name")), "headcell"), WritingLines(1, 1), Spacer(1, 30),
        *signed(issued, (content.worker_name, officer, content.office_phone)),
    ]  # fmt: skip
    return draw_paper(parts, say(title), wording, practice=content.practice, plain=True)


def _letter(content: DayContent, wording: Wording) -> _Letter:
    def say(words: str) -> str:
        return wording.translate("Letters", words)

    counsel = [each for each in content.people if each.role is MatterRole.COUNSEL][:1]
    name = counsel[0].name.strip() if counsel else ""
    shown = [part for each in counsel for part in (each.name, each.organisation, each.email) if part]
    day = wording.long_date(content.starts_at_local.date())
    role = say(QT_TRANSLATE_NOOP("Letters", "Support worker, social services"))
    return _Letter(
        address=tuple(shown or [say(TO_COUNSEL)]),
        day=wording.long_date(content.printed_at.date()),
        subject=say(SUBJECT).format(purpose=wording.code(content.purpose), day=day),
        greeting=say(GREETING).format(name=name) if name else say(GREETING_NOBODY),
        matter=tuple(_matter(content, wording)),
        hello=say(HELLO),
        what=_what(content, wording),
        ask=say(ASK),
        needs=tuple(_needs(content, wording)),
        paragraphs=(say(SUPPORT), say(TELL_ME), say(CAREFUL)),
        closing=say(CLOSING),
        signature=tuple(filter(None, (content.worker_name, role, content.unit_name, content.office_phone))),
    )


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
    needs = [wording.translate("Letters", NEEDS[need]) for need in content.needs]
    return [*needs, *(line.strip() for line in content.other_needs.splitlines() if line.strip())]
