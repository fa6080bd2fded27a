"""Her copy of the court note, in words to her, and the neutral one that says nothing of a court."""

from __future__ import annotations

from reportlab.platypus import Flowable, KeepTogether, Spacer

from relvald_desktop.documents.blocks import WritingLines, bullets, facts, heading, led, paragraphs, text
from relvald_desktop.documents.card_texts import EMERGENCY, HEALTH
from relvald_desktop.documents.day_content import DayContent
from relvald_desktop.documents.note_parts import (
    BY_HAND,
    IN_COURT,
    TAKE_ALONG,
    fitted,
    place_rows,
    purpose,
    roles,
    somebody_else,
    tick_rows,
    when,
    worker,
)
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.records.codes import Need
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

HER_TITLE = QT_TRANSLATE_NOOP("CourtNote", "Your day")
NEUTRAL_TITLE = QT_TRANSLATE_NOOP("CourtNote", "Booked time")
MEETS_YOU = QT_TRANSLATE_NOOP("CourtNote", "Meets you")
YOUR_WORKER = QT_TRANSLATE_NOOP("CourtNote", "Your support worker")
ASKED_FOR = QT_TRANSLATE_NOOP("CourtNote", "We have asked for this")
NEEDS = {
    Need.SEPARATE_WAITING_ROOM: QT_TRANSLATE_NOOP("CourtNote", "that you wait in a room of your own"),
    Need.SCREEN: QT_TRANSLATE_NOOP("CourtNote", "a screen between you and him"),
    Need.SITTING_BEHIND: QT_TRANSLATE_NOOP("CourtNote", "that he sits with his back to you"),
    Need.VIDEO: QT_TRANSLATE_NOOP("CourtNote", "that you are heard by video"),
    Need.LISTENING_IN: QT_TRANSLATE_NOOP("CourtNote", "that he listens from another room"),
    Need.INTERPRETER: QT_TRANSLATE_NOOP("CourtNote", "an interpreter"),
    Need.TRAVEL: QT_TRANSLATE_NOOP("CourtNote", "help with the journey"),
    Need.CHILD_CARE: QT_TRANSLATE_NOOP("CourtNote", "somebody to look after the children"),
    Need.OTHER_WAY_IN: QT_TRANSLATE_NOOP("CourtNote", "another way in"),
}
"""What was asked for, in words to her."""
HER_ROLES = (
    (YOUR_WORKER, QT_TRANSLATE_NOOP("CourtNote", "sits with you, asks for breaks, goes with you in and out")),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Your counsel"),
        QT_TRANSLATE_NOOP(
            "CourtNote", "is on your side; ask everything about the law and about what you will say"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Prosecutor"),
        QT_TRANSLATE_NOOP("CourtNote", "tells the court what he is accused of, and asks you questions"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "Judge"),
        QT_TRANSLATE_NOOP("CourtNote", "leads the hearing; you may ask for a break"),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "His defence counsel"),
        QT_TRANSLATE_NOOP(
            "CourtNote", "speaks for him and may ask you questions; your counsel is at your side"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("CourtNote", "He"),
        QT_TRANSLATE_NOOP(
            "CourtNote",
            "is most often in the room. Say beforehand if you want to be heard without him there (he then listens from another room).",
        ),
    ),
)
YOU_MAY = (
    QT_TRANSLATE_NOOP("CourtNote", "You may ask for a break, for water, for a question again."),
    QT_TRANSLATE_NOOP("CourtNote", "You may say that you do not remember or do not know."),
)
YOU_MAY_IN_COURT = (
    *YOU_MAY,
    QT_TRANSLATE_NOOP(
        "CourtNote", "You need not look at him. If he speaks to you, you do not have to answer."
    ),
)


def draw_her_note(note: DayContent, wording: Wording) -> bytes:
    """Her copy: plain words to her, without the case code, on one page where that is possible.
    Raises `TooLongForPaper`."""
    return fitted(lambda scale: _parts(note, wording, scale), HER_TITLE, note, wording, wanted=1)


def draw_neutral_note(note: DayContent, wording: Wording) -> bytes:
    """A time and where to meet, as any appointment. Raises `TooLongForPaper`."""
    return fitted(
        lambda scale: _neutral(note, wording, scale), NEUTRAL_TITLE, note, wording, wanted=1, plain=True
    )


def _parts(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    rows = [
        *place_rows(note, wording),
        (say(MEETS_YOU), somebody_else(note)),
        (say(YOUR_WORKER), worker(note)),
    ]
    court = note.purpose in IN_COURT
    may = "\n".join(say(each) for each in (YOU_MAY_IN_COURT if court else YOU_MAY))
    take = [say(each) for each in TAKE_ALONG]
    you_may = say(QT_TRANSLATE_NOOP("CourtNote", "You may"))
    there = say(QT_TRANSLATE_NOOP("CourtNote", "Who is there"))
    questions = heading(say(QT_TRANSLATE_NOOP("CourtNote", "My questions")), scale=scale)
    return [
        text(purpose(note, wording), "quiet"), heading(say(HER_TITLE), 1), Spacer(1, 2 + 10 * scale),
        facts(rows, WIDTH, 2 + 2 * scale), Spacer(1, 6 * scale), *_asked_for(note, wording, scale),
        *tick_rows(say(QT_TRANSLATE_NOOP("CourtNote", "Take along")), take, wording, scale),
        roles(there, HER_ROLES if court else HER_ROLES[:2], wording, scale),
        KeepTogether([heading(you_may, scale=scale), *paragraphs(may, scale)]),
        *led(questions, WritingLines(2, 8)),
    ]  # fmt: skip


def _asked_for(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    asked = [wording.translate("CourtNote", NEEDS[need]) for need in note.needs]
    asked += [line.strip() for line in note.other_needs.splitlines() if line.strip()]
    if not asked:
        return []
    return led(heading(wording.translate("CourtNote", ASKED_FOR), scale=scale), bullets(asked))


def _neutral(note: DayContent, wording: Wording, scale: float) -> list[Flowable]:
    def say(words: str) -> str:
        return wording.translate("CourtNote", words)

    rows = [
        (say("When"), when(note, wording)), (say("We meet"), note.meeting_point or BY_HAND),
        (say(MEETS_YOU), somebody_else(note)), (say(QT_TRANSLATE_NOOP("CourtNote", "Questions")), worker(note)),
    ]  # fmt: skip
    numbers = say(
        QT_TRANSLATE_NOOP("CourtNote", "Good to know: {emergency} emergency, {health} health advice.")
    ).format(emergency=EMERGENCY, health=HEALTH)
    take = [say(each) for each in TAKE_ALONG]
    return [
        heading(say(NEUTRAL_TITLE), 1), Spacer(1, 12), facts(rows, WIDTH), Spacer(1, 6),
        *tick_rows(say("Take along"), take, wording, scale), Spacer(1, 10), text(numbers, "quiet"), WritingLines(3, 8),
    ]  # fmt: skip
