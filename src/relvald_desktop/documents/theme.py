"""How papers look: one open font with every Swedish letter, black on white, one quiet colour."""

from __future__ import annotations

from functools import cache
from html import escape

from reportlab.lib.colors import HexColor
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
INK, QUIET, ACCENT, RULE, TINT = (
    HexColor("#111820"), HexColor("#444c56"), HexColor("#1f4e79"), HexColor("#9aa5b1"), HexColor("#eef2f6"),
)  # fmt: skip
BODY_SIZE = 11


@cache
def load_fonts() -> None:
    """Make Noto Sans (SIL Open Font License 1.1) known to reportlab; it is embedded in every paper."""
    for name, file in (
        (REGULAR, "NotoSans-Regular.ttf"),
        (BOLD, "NotoSans-Bold.ttf"),
        (ITALIC, "NotoSans-Italic.ttf"),
    ):
        pdfmetrics.registerFont(TTFont(name, str(resources.path("fonts", file))))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)


def style(name: str, *, scale: float = 1.0) -> ParagraphStyle:
    """A paragraph style by name: body, quiet, heading, title, cell, headcell, item. `scale` tightens the spacing,
    never the letters."""
    load_fonts()
    font, size, colour, before, after = _STYLES[name]
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=size * (1.22 + 0.14 * scale), textColor=colour,
        spaceBefore=before * scale, spaceAfter=after * scale, splitLongWords=1,
    )  # fmt: skip


_STYLES = {
    "body": (REGULAR, BODY_SIZE, INK, 0, 5),
    "quiet": (REGULAR, BODY_SIZE, QUIET, 0, 4),
    "heading": (BOLD, 12.5, ACCENT, 9, 3),
    "title": (BOLD, 20, INK, 0, 2),
    "cell": (REGULAR, BODY_SIZE, INK, 0, 0),
    "figure": (REGULAR, BODY_SIZE, INK, 0, 0),
    "headcell": (BOLD, BODY_SIZE, INK, 0, 0),
    "item": (REGULAR, BODY_SIZE, INK, 0, 1.5),
}


def safe(text: str) -> str:
    """A text from a person as reportlab markup: nothing in it is taken for a tag; line breaks stay."""
    visible = "".join(letter for letter in text if letter in "\n\t" or letter.isprintable())
    return escape(visible).replace("\n", "<br/>")
