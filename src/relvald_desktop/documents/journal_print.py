"""The journal of a case on paper, for the file inside the unit: signed notes with what was added to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer

from relvald_desktop.documents.blocks import Block, Trailed, heading, led, text
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.theme import style
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("JournalPrint", "Journal")


@dataclass(frozen=True)
class JournalNote:
    """A signed note with its additions, in the words that stand on the paper."""

    head: str
    texts: tuple[str, ...]
    signed: str
    additions: tuple[str, ...]


@dataclass(frozen=True)
class Journal:
    """What is printed: the notes, oldest first, and how many drafts were left out."""

    case_code: str
    notes: tuple[JournalNote, ...]
    drafts_left_out: int
    printed: str
    practice: bool


def journal_note(contact: Contact, added: Sequence[ContactAddendum], wording: Wording) -> JournalNote:
    """A signed note as it stands on paper; its moment in the zone it was written in."""
    here = contact.at.astimezone(ZoneInfo(contact.zone))
    parts = [f"{wording.date(contact.on)} {wording.time(here)}", wording.code(contact.how)]
    parts.append(wording.code(contact.attempt or contact.outcome))
    if contact.minutes:
        parts.append(wording.translate("JournalPrint", "{minutes} min").format(minutes=contact.minutes))
    texts = [contact.participants, contact.text]
    if contact.next_step:
        step = wording.translate("JournalPrint", "Next step: {step}").format(step=contact.next_step)
        texts.append(f"{step} {wording.date(contact.next_step_on) if contact.next_step_on else ''}".strip())
    signed_on = (
        contact.signed_at.astimezone(ZoneInfo(contact.zone)).date() if contact.signed_at else contact.on
    )
    signed = wording.translate("JournalPrint", "Signed {day} by {name}").format(
        day=wording.date(signed_on), name=contact.signed_by
    )
    return JournalNote(
        "  ·  ".join(parts), tuple(text for text in texts if text.strip()), signed,
        tuple(_addition(each, wording) for each in added),
    )  # fmt: skip


def _addition(added: ContactAddendum, wording: Wording) -> str:
    kind = (
        wording.translate("JournalPrint", "Correction")
        if added.is_correction
        else wording.translate("JournalPrint", "Addition")
    )
    on = added.created_at.astimezone(ZoneInfo(added.zone)).date() if added.created_at else None
    return f"{kind} {wording.date(on) if on else ''}, {added.created_by}: {added.text}"


def draw_journal(journal: Journal, wording: Wording) -> bytes:
    """The journal as PDF, A4."""

    def say(text: str) -> str:
        return wording.translate("JournalPrint", text)

    parts: list[Flowable] = [
        heading(f"{say(TITLE)}  {journal.case_code}", 1), Spacer(1, 8), text(journal.printed, "quiet"),
    ]  # fmt: skip
    if journal.drafts_left_out:
        told = say(QT_TRANSLATE_NOOP("JournalPrint", "Unsigned drafts left out: {count}."))
        parts.append(text(told.format(count=journal.drafts_left_out), "quiet"))
    if not journal.notes:
        parts.append(text(say(QT_TRANSLATE_NOOP("JournalPrint", "No note is signed yet."))))
    for note in journal.notes:
        parts += _note(note)
    return draw_paper(parts, say(TITLE), wording, practice=journal.practice, foot=journal.case_code)


def _note(note: JournalNote) -> list[Flowable]:
    """A note; who signed it stands on the same page as its last words."""
    lines = [text(line) for words in note.texts for line in words.splitlines() if line.strip()]
    signed = text(note.signed, "quiet")
    closing = Trailed([lines[-1], signed]) if lines else signed
    head = text(note.head, ParagraphStyle("ruled", parent=style("heading"), spaceBefore=17), role="H2")
    if isinstance(head, Block):
        head.ruled = True
    return [*led(head, *lines[:-1], closing), *map(text, note.additions)]
