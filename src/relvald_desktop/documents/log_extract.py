"""An extract of the log: what was done in which case, when and by whom; as paper or as a table."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from reportlab.platypus import Spacer

from relvald_desktop.documents.blocks import heading, table, text
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.sheets import starts_formula
from relvald_desktop.documents.theme import WIDTH
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("LogReview", "Extract of the log")
HEAD = (
    QT_TRANSLATE_NOOP("LogReview", "No."), QT_TRANSLATE_NOOP("LogReview", "When"), QT_TRANSLATE_NOOP("LogReview", "What"),
    QT_TRANSLATE_NOOP("LogReview", "Case"), QT_TRANSLATE_NOOP("LogReview", "Who"),
)  # fmt: skip


@dataclass(frozen=True)
class LogExtract:
    """What stands in an extract: what it is of, whether the chain holds, and the rows as texts in the order of `HEAD`."""

    about: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    practice: bool


def draw_log_extract(extract: LogExtract, wording: Wording) -> bytes:
    """The extract as tagged PDF, A4."""
    title = wording.translate("LogReview", TITLE)
    head = [wording.translate("LogReview", each) for each in HEAD]
    widths = [WIDTH * share for share in (0.09, 0.22, 0.35, 0.13, 0.21)]
    parts = [heading(title, 1), Spacer(1, 8), *(text(each, "quiet") for each in extract.about), Spacer(1, 8)]
    if extract.rows:
        parts.append(table(head, extract.rows, widths))
    else:
        parts.append(
            text(wording.translate("LogReview", QT_TRANSLATE_NOOP("LogReview", "Nothing is logged there.")))
        )
    return draw_paper(parts, title, wording, practice=extract.practice, foot=title)


def write_log_extract(extract: LogExtract, wording: Wording) -> bytes:
    """The extract as CSV in UTF-8 with a byte order mark; a text that a spreadsheet might take for a formula begins with an
    apostrophe (OWASP, CSV injection)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";" if wording.language == "sv" else ",", lineterminator="\r\n")
    writer.writerow([wording.translate("LogReview", each) for each in HEAD])
    writer.writerows([f"'{each}" if starts_formula(each) else each for each in row] for row in extract.rows)
    return b"\xef\xbb\xbf" + out.getvalue().encode()
