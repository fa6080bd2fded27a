"""The court note, two pages at most: the worker's copy. Hers and the neutral one are in `her_note`."""

from __future__ import annotations

from reportlab.platypus import Flowable, Spacer

from relvald_desktop.documents.blocks import WritingLines, facts, heading, led, section, text
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.her_note import draw_her_note, draw_neutral_note
from relvald_desktop.documents.note_parts import (
    BOX,
    IN_COURT,
    TooLongForPaper,
    fitted,
    place_rows,
    printed_line,
    purpose,
    roles,
    somebody_else,
    tick_rows,
    worker,
)
from relvald_desktop.documents.right_to_left import is_right_to_left
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

__all__ = [
    "BOX", "LISTS", "TooLongForPaper", "draw_court_note", "draw_her_note", "draw_neutral_note", "printed_line",
]  # fmt: skip

TITLE = QT_TRANSLATE_NOOP("CourtNote", "Accompaniment")
ROLES = (
    (
        QT_TRANSLATE_NOOP("CourtNote", "Support worker"),
        QT_TRANSLATE_NOOP("CourtNote", "sits with her, gives calm, sees to breaks and to the way in and out"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Injured party's counsel"),
        QT_TRANSLATE_NOOP("CourtNote", "answers all questions of law and about what she says"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Prosecutor"),
        QT_TRANSLATE_NOOP("CourtNote", "leads the case for the prosecution"),
    ),
)
MAY_NOT = QT_TRANSLATE_NOOP(
    "CourtNote",
    "I support and accompany. I do not speak for her, do not advise on what she should say, and do not talk with her "
    "about what happened before she has been heard.",
)
LISTS = (
    QT_TRANSLATE_NOOP("CourtNote", "Before"),
    QT_TRANSLATE_NOOP("CourtNote", "During"),
    QT_TRANSLATE_NOOP("CourtNote", "After"),
)
MY_PART = QT_TRANSLATE_NOOP("CourtNote", "My part")
IF_HE_COMES = QT_TRANSLATE_NOOP("CourtNote", "If he approaches")
APPROACHES = QT_TRANSLATE_NOOP(
    "CourtNote",
    "If he comes near: stand between, go to the guards or the reception, do not answer him. In danger call 112. "
    "Write down the time and what was said.",
)


def draw_court_note(note: DayContent, wording: Wording) -> bytes:
    """The worker's copy: a PDF of at most two A4 pages. Spacing is tightened before the worker is asked to shorten it.

    Raises `TooLongForPaper`.
    """
    return fitted(lambda scale: _parts(note, wording, scale), TITLE, note, wording, foot=note.case_code)


def _parts(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    parts: list[Flowable] = [
        text(say(TITLE), "quiet"), heading(purpose(note, wording), 1), Spacer(1, 12),
        facts(_facts(note, wording), WIDTH, 2 + 2 * scale), Spacer(1, 6 * scale),
    ]  # fmt: skip
    for caption, words in (
        (QT_TRANSLATE_NOOP("CourtNote", "Practical needs"), _needs(note, wording)),
        (QT_TRANSLATE_NOOP("CourtNote", "Note"), note.paper_note),
        (QT_TRANSLATE_NOOP("CourtNote", "Plan if he is there"), note.if_he_is_there),
    ):
        if words.strip():
            parts += section(say(caption), words, scale)
    for caption, items in zip(LISTS, (note.before, note.during, note.after), strict=True):
        parts += tick_rows(say(caption), [item.text for item in items], wording, scale)
    shown = ROLES if note.purpose in IN_COURT else ROLES[:2]
    parts.append(roles(say(QT_TRANSLATE_NOOP("CourtNote", "Roles")), shown, wording, scale))
    for caption, words in ((MY_PART, MAY_NOT), (IF_HE_COMES, APPROACHES)):
        parts += section(say(caption), say(words), scale)
    lines = heading(say(QT_TRANSLATE_NOOP("CourtNote", "Notes from the day")), scale=scale)
    return [*parts, *led(lines, WritingLines(2, 8))]


def _facts(note: DayContent, wording: Wording) -> list[tuple[str, str]]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    return [
        *place_rows(note, wording),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Met by")), somebody_else(note)),
        (say(QT_TRANSLATE_NOOP("CourtNote", "Case code")), note.case_code),
        (say("Support worker"), worker(note)),
    ]


def _needs(note: DayContent, wording: Wording) -> str:
    """In one line, where all of it is read in the same direction."""
    needs, others = [wording.code(need) for need in note.needs], note.other_needs.strip()
    if is_right_to_left(others):
        return " · ".join(needs) + f"\n{others}"
    return " · ".join([*needs, *filter(None, [others])])
