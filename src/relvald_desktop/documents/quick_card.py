"""The quick card: the keys and the day on one page, for the desk. Who finds it learns nothing of what the work is about:
the program's name and every word that would tell are left out."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer, TableStyle

from relvald_desktop.documents.blocks import (
    Grid,
    Look,
    Rows,
    WritingLines,
    bullets,
    captioned,
    heading,
    led,
    text,
)
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.tagged import Tag, tags_of
from relvald_desktop.documents.theme import CELL_FONT, WIDTH
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("QuickCard", "Quick card")
KEYS = (
    ("F1", QT_TRANSLATE_NOOP("QuickCard", "help for what you see")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("QuickCard", "new signal, also while locked")),
    ("Ctrl+J", QT_TRANSLATE_NOOP("QuickCard", "new contact")),
    ("Ctrl+K", QT_TRANSLATE_NOOP("QuickCard", "find anything")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("QuickCard", "go along")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("QuickCard", "paper")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("QuickCard", "save")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("QuickCard", "undo")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("QuickCard", "lock")),
    ("Esc Esc", QT_TRANSLATE_NOOP("QuickCard", "hide now")),
)
DAY = (
    QT_TRANSLATE_NOOP("QuickCard", "Unlock, and read Today from the top. The most urgent comes first."),
    QT_TRANSLATE_NOOP(
        "QuickCard", "Call while the time shown is open. Say only what stands beside the number."
    ),
    QT_TRANSLATE_NOOP("QuickCard", "Write the call down at once (Ctrl+J), and sign."),
    QT_TRANSLATE_NOOP("QuickCard", "Decide about what waits under Signals (Ctrl+2)."),
    QT_TRANSLATE_NOOP("QuickCard", "Back up when Today asks for it."),
    QT_TRANSLATE_NOOP("QuickCard", "Lock (Ctrl+L) whenever you leave the room."),
)
HIDE = (
    QT_TRANSLATE_NOOP("QuickCard", "Press Esc twice, or Pause. The screen is emptied and locked at once."),
    QT_TRANSLATE_NOOP("QuickCard", "What you were writing is kept. The passphrase brings it back."),
)
PAPER = (
    QT_TRANSLATE_NOOP("QuickCard", "Look at it first (Ctrl+P), and read all of it."),
    QT_TRANSLATE_NOOP("QuickCard", "What is framed is protected: mask it, or change the text."),
    QT_TRANSLATE_NOOP("QuickCard", "Choose who is to have it. Fetch it from the printer at once."),
)
FORGOTTEN = (
    QT_TRANSLATE_NOOP("QuickCard", "Fetch the recovery sheet from where it is locked in."),
    QT_TRANSLATE_NOOP(
        "QuickCard", "Choose “Forgotten the passphrase?” where you unlock, and write the groups."
    ),
    QT_TRANSLATE_NOOP("QuickCard", "Choose a new passphrase. Nothing is lost."),
)
CALL = (
    QT_TRANSLATE_NOOP("QuickCard", "IT support"), QT_TRANSLATE_NOOP("QuickCard", "Manager"),
    QT_TRANSLATE_NOOP("QuickCard", "Colleague"), QT_TRANSLATE_NOOP("QuickCard", "After hours"),
)  # fmt: skip
_KEY_ROOM, _GAP = 62, 18
"""Points for a key, and between two columns."""


def draw_quick_card(wording: Wording) -> bytes:
    """The card as a tagged PDF of one A4 page."""

    def say(words: str) -> str:
        return wording.translate("QuickCard", words)

    def part(caption: str, items: Sequence[str], *, counted: bool = False) -> list[Flowable]:
        numbers = [f"{number}." for number in range(1, len(items) + 1)] if counted else ()
        return led(heading(say(caption)), bullets([say(each) for each in items], numbers))

    rows = [(key, say(does)) for key, does in KEYS]
    half = len(rows) // 2
    look = Look(_KEY_ROOM, air=1.5)
    keys = _beside([captioned(rows[:half], look)], [captioned(rows[half:], look)])
    story: list[Flowable] = [
        heading(say(TITLE), 1), Spacer(1, 6), heading(say(QT_TRANSLATE_NOOP("QuickCard", "The ten keys"))), keys,
        *part(QT_TRANSLATE_NOOP("QuickCard", "Every day"), DAY, counted=True),
        *part(QT_TRANSLATE_NOOP("QuickCard", "When somebody comes in"), HIDE),
        *part(QT_TRANSLATE_NOOP("QuickCard", "Before a paper leaves you"), PAPER),
        *part(QT_TRANSLATE_NOOP("QuickCard", "Forgotten the passphrase"), FORGOTTEN, counted=True),
        heading(say(QT_TRANSLATE_NOOP("QuickCard", "Call (write the numbers by hand)"))), _lines([say(each) for each in CALL]),
    ]  # fmt: skip
    return draw_paper(story, say(TITLE), wording, practice=False, plain=True)


def _beside(left: list[Flowable], right: list[Flowable]) -> Grid:
    """Two columns, for a reader one after the other."""
    holder = Grid([[left, right]], colWidths=[(WIDTH - _GAP) / 2 + _GAP, (WIDTH - _GAP) / 2])
    holder.tag = Tag("Div", kids=[*tags_of(left), *tags_of(right)])
    holder.setStyle(
        TableStyle(
            [
                CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )  # fmt: skip
    return holder


def _lines(captions: Sequence[str]) -> Rows:
    """Captions, each with a line to write on."""
    named = [text(each, "headcell") for each in captions]
    tag = Tag("Div", kids=[each.tag for each in named if each.tag is not None])
    return Rows([(each, WritingLines(1, 1)) for each in named], Look(110, drop=8), tag)
