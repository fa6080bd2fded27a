"""How papers look: one open font with every Swedish letter, black on white, one quiet colour."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from html import escape

from reportlab.graphics import shapes
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from relvald_desktop import resources

PAGE = A4
MARGIN = 20 * mm
WIDTH = PAGE[0] - 2 * MARGIN
REGULAR, BOLD, ITALIC = "RelvaldSans", "RelvaldSans-Bold", "RelvaldSans-Italic"
ARABIC = {REGULAR: "RelvaldArabic", BOLD: "RelvaldArabic-Bold"}
"""The font that draws Arabic letters in the place of each other font."""
INK, QUIET, ACCENT, RULE, TINT = (
    HexColor("#111820"), HexColor("#444c56"), HexColor("#1f4e79"), HexColor("#9aa5b1"), HexColor("#eef2f6"),
)  # fmt: skip
WATERMARK = HexColor("#eceff3")
"""So pale that text over it keeps its contrast."""
BODY_SIZE = 11
CELL_FONT = ("FONT", (0, 0), (-1, -1), REGULAR, BODY_SIZE)
"""Stands in every table style: a table names reportlab's own font, which is not embedded, unless it is told."""
NO_SHAPE = "\N{REPLACEMENT CHARACTER}"


@cache
def load_fonts() -> None:
    """Make Noto Sans and Noto Sans Arabic (SIL Open Font License 1.1) known to reportlab; what is used of them is
    embedded in every paper."""
    for name, file in (
        (REGULAR, "NotoSans-Regular.ttf"),
        (BOLD, "NotoSans-Bold.ttf"),
        (ITALIC, "NotoSans-Italic.ttf"),
        (ARABIC[REGULAR], "NotoSansArabic-Regular.ttf"),
        (ARABIC[BOLD], "NotoSansArabic-Bold.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", file))))
    # reportlab's own first font is not embedded; drawings would name it
    shapes.STATE_DEFAULTS["fontName"] = REGULAR
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


@lru_cache(maxsize=256)
def style(name: str, *, scale: float = 1.0) -> ParagraphStyle:
    """A paragraph style by name: body, quiet, heading, title, cell, headcell, item, figure, headfigure. `scale` tightens the spacing,
    never the letters."""
    load_fonts()
    font, size, colour, before, after = _STYLES[name]
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=size * (1.22 + 0.14 * scale), textColor=colour,
        spaceBefore=before * scale, spaceAfter=after * scale, splitLongWords=1, spaceShrinkage=0, allowWidows=0, allowOrphans=0,
        alignment=TA_RIGHT if name in _RIGHT else TA_LEFT,
    )  # fmt: skip


_RIGHT = ("figure", "headfigure")
_STYLES = {
    "body": (REGULAR, BODY_SIZE, INK, 0, 5),
    "quiet": (REGULAR, BODY_SIZE, QUIET, 0, 4),
    "heading": (BOLD, 12.5, ACCENT, 9, 3),
    "title": (BOLD, 20, INK, 0, 2),
    "cell": (REGULAR, BODY_SIZE, INK, 0, 0),
    "figure": (REGULAR, BODY_SIZE, INK, 0, 0),
    "headfigure": (BOLD, BODY_SIZE, INK, 0, 0),
    "headcell": (BOLD, BODY_SIZE, INK, 0, 0),
    "item": (REGULAR, BODY_SIZE, INK, 0, 1.5),
}


def safe(text: str) -> str:
    """A text from a person as reportlab markup: nothing in it is taken for a tag; line breaks stay, every kind of
    space is a space, and a letter the font lacks is seen as “�” rather than lost."""
    return "<br/>".join(escape(drawable(line)) for line in text.splitlines())


def drawable(line: str) -> str:
    """A line in letters the fonts have: every kind of space is a space, and a letter they lack is “�”."""
    if _as_they_stand().fullmatch(line):
        return line
    return unicodedata.normalize("NFC", line).translate(_SHAPES)


@cache
def _as_they_stand() -> re.Pattern[str]:
    """Lines of the Latin letters and signs that stand in the fonts, which need no more looking at."""
    letters = (chr(code) for code in range(0x20, 0x2100) if not 0x300 <= code < 0x2000)
    plain = (each for each in letters if unicodedata.is_normalized("NFC", each) and _drawable(each) == each)
    return re.compile(f"[{''.join(map(re.escape, plain))}]*")


class _Shapes(dict[int, str]):
    """How each letter is drawn; a letter is looked up in the fonts when it is met the first time."""

    def __missing__(self, code: int) -> str:
        self[code] = shape = _drawable(chr(code))
        return shape


_SHAPES = _Shapes()


def _drawable(letter: str) -> str:
    if letter.isspace():
        return " "
    # Marks that are not seen (soft hyphen, joiners, direction) are no loss; a letter without a shape would be.
    if not letter.isprintable():
        return ""
    return letter if ord(letter) in _letters() else NO_SHAPE


@cache
def _letters() -> frozenset[int]:
    """The letters that both the regular and the bold font can draw."""
    load_fonts()
    shapes = (pdfmetrics.getFont(name).face.charToGlyph for name in (REGULAR, BOLD))
    return frozenset.intersection(*map(frozenset, shapes))
