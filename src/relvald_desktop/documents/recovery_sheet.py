"""The recovery sheet: the key in groups with check words, a QR code, and what to do with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import segno
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, TableStyle

from relvald_desktop.documents.blocks import Figure, Grid, Words, bullets, cell, heading, text
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.tagged import Tag, tags_of
from relvald_desktop.documents.theme import CELL_FONT, INK, RULE, TINT, WIDTH, style
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")
PREFIX = "AGE-SECRET-KEY-1"
GROUP = 6

WHAT = QT_TRANSLATE_NOOP(
    "RecoverySheet",
    "This key opens the store when the passphrase is forgotten. Whoever has it and the computer can read everything.",
)
KEEP = (
    QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Keep it locked in, away from the computer: a safe, or a sealed envelope with the manager.",
    ),
    QT_TRANSLATE_NOOP(
        "RecoverySheet", "Never photograph it, never send it, never keep it as a file on this computer."
    ),
    QT_TRANSLATE_NOOP("RecoverySheet", "If it is lost or seen: unlock, and make a new sheet under Settings."),
)
USE = (
    QT_TRANSLATE_NOOP("RecoverySheet", "Start Relvåld and choose “Forgotten the passphrase?”."),
    QT_TRANSLATE_NOOP(
        "RecoverySheet",
        "Write the groups in order. Small letters and spaces are fine. The word after a group is for reading aloud; it is not written.",
    ),
    QT_TRANSLATE_NOOP("RecoverySheet", "Choose a new passphrase."),
)


def draw_recovery_sheet(
    recovery_key: str,
    store_name: str,
    wording: Wording,
    *,
    created_on: dt.date,
    check_words: tuple[str, ...],
    practice: bool = False,
) -> bytes:
    """One A4 page. `recovery_key` is an age identity; `check_words` has one word for each group of six letters."""

    def say(words: str) -> str:
        return wording.translate("RecoverySheet", words)

    made = wording.translate("RecoverySheet", "Store “{name}”, made {day}").format(
        name=store_name, day=wording.date(created_on)
    )
    picture = Figure(_qr(recovery_key), say(QT_TRANSLATE_NOOP("RecoverySheet", "The key as a QR code")))
    parts: list[Flowable] = [
        text("Relvåld", "quiet"), heading(say(TITLE), 1), text(made, "quiet"), Spacer(1, 8), text(say(WHAT)), Spacer(1, 6),
        _key(recovery_key, check_words), Spacer(1, 10), _beside(picture, _advice(say)),
    ]  # fmt: skip
    return draw_paper(parts, wording.translate("RecoverySheet", TITLE), wording, practice=practice)


def _key(recovery_key: str, check_words: tuple[str, ...]) -> Flowable:
    """The groups in two columns, each with its number and its check word; read one after the other."""
    body = recovery_key.removeprefix(PREFIX)
    groups = [body[start : start + GROUP] for start in range(0, len(body), GROUP)]
    tag = Tag("Table")
    large = ParagraphStyle("group", parent=style("headcell"), fontSize=17, leading=20)
    rows = []
    for number, (group, word) in enumerate(zip(groups, check_words, strict=True), 1):
        row = tag.add("TR")
        rows.append([cell(row, f"{number}.", scope="Row"), cell(row, group, large), cell(row, word)])
    half = -(-len(rows) // 2)
    # two columns drawn one after the other, as they are read
    table = Grid([[_column(rows[:half]), _column(rows[half:])]], colWidths=[WIDTH / 2] * 2)
    table.tag = tag
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("BACKGROUND", (0, 0), (-1, -1), TINT), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )  # fmt: skip
    return table


def _column(rows: list[list[Words]]) -> Grid:
    column = Grid(rows, colWidths=[30, WIDTH / 2 - 120, 90], rowHeights=[26] * len(rows))
    column.setStyle(
        TableStyle(
            [CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE)]
        )
    )
    return column


def _beside(picture: Figure, advice: list[Flowable]) -> Flowable:
    """The code beside what to do with it; for a reader one after the other."""
    holder = Grid([[picture, advice]], colWidths=[150, WIDTH - 150])
    holder.tag = Tag("Div", kids=[picture.tag, *tags_of(advice)])
    holder.setStyle(
        TableStyle([CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    )
    return holder


def _advice(say: Callable[[str], str]) -> list[Flowable]:
    numbers = [f"{number}." for number in range(1, len(USE) + 1)]
    return [
        heading(say(QT_TRANSLATE_NOOP("RecoverySheet", "Keeping it"))), bullets([say(each) for each in KEEP]),
        heading(say(QT_TRANSLATE_NOOP("RecoverySheet", "Using it"))), bullets([say(each) for each in USE], numbers),
    ]  # fmt: skip


def _qr(text: str) -> Drawing:
    """The key as a QR code (ISO/IEC 18004), for typing it without typing."""
    matrix = [bytes(row) for row in segno.make(text, error="m", micro=False).matrix]
    size, quiet = 140, 4
    module = size / (len(matrix) + 2 * quiet)
    drawing = Drawing(size, size)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                top = size - (y + quiet + 1) * module
                drawing.add(
                    Rect(
                        (x + quiet) * module,
                        top,
                        module + 0.05,
                        module + 0.05,
                        fillColor=INK,
                        strokeColor=None,
                    )
                )
    return drawing
