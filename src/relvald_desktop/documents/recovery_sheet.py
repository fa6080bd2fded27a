"""The recovery sheet: the key in groups with check words, a QR code, and what to do with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import segno
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.theme import BOLD, CELL_FONT, INK, RULE, TINT, WIDTH, safe, style
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
    recovery_key: str, store_name: str, wording: Wording, *, created_on: dt.date, check_words: tuple[str, ...]
) -> bytes:
    """One A4 page. `recovery_key` is an age identity; `check_words` has one word for each group of six letters."""

    def say(text: str) -> str:
        return safe(wording.translate("RecoverySheet", text))

    made = wording.translate("RecoverySheet", "Store “{name}”, made {day}").format(
        name=store_name, day=wording.date(created_on)
    )
    parts: list[Flowable] = [
        Paragraph("Relvåld", style("quiet")), Paragraph(say(TITLE), style("title")), Paragraph(safe(made), style("quiet")),
        Spacer(1, 8), Paragraph(say(WHAT), style("body")), Spacer(1, 6), _key(recovery_key, check_words), Spacer(1, 10),
        Table([[_qr(recovery_key), _advice(say)]], colWidths=[150, WIDTH - 150], style=TableStyle([CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])),
    ]  # fmt: skip
    return draw_paper(parts, wording.translate("RecoverySheet", TITLE), wording, practice=False)


def _key(recovery_key: str, check_words: tuple[str, ...]) -> Flowable:
    body = recovery_key.removeprefix(PREFIX)
    groups = [body[start : start + GROUP] for start in range(0, len(body), GROUP)]
    cells = [
        [f"{number}.", group, word]
        for number, (group, word) in enumerate(zip(groups, check_words, strict=True), 1)
    ]
    half = -(-len(cells) // 2)
    rows = [
        cells[row] + (cells[row + half] if row + half < len(cells) else ["", "", ""]) for row in range(half)
    ]
    table = Table(rows, colWidths=[26, WIDTH / 2 - 116, 90] * 2, rowHeights=[26] * half)
    style("body")
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("FONT", (1, 0), (1, -1), BOLD, 17),
                ("FONT", (4, 0), (4, -1), BOLD, 17), ("BACKGROUND", (0, 0), (-1, -1), TINT),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE),
                ("TEXTCOLOR", (0, 0), (-1, -1), INK),
            ]
        )
    )  # fmt: skip
    return table


def _advice(say: Callable[[str], str]) -> list[Flowable]:
    parts: list[Flowable] = [
        Paragraph(say(QT_TRANSLATE_NOOP("RecoverySheet", "Keeping it")), style("heading"))
    ]
    parts += [Paragraph("– " + say(text), style("item")) for text in KEEP]
    parts.append(Paragraph(say(QT_TRANSLATE_NOOP("RecoverySheet", "Using it")), style("heading")))
    parts += [Paragraph(f"{number}. " + say(text), style("item")) for number, text in enumerate(USE, 1)]
    return parts


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
