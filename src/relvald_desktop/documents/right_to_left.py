"""Text that is read from right to left, whole or in part, on papers whose machinery only knows left to right.

The letters take their joined shapes (`arabic_reshaper`) and each line its visual order (the Unicode bidirectional
algorithm, UAX #9, `python-bidi`) after the lines were broken in reading order. The element carries the real words for
screen readers (/ActualText). The lines do not: viewers (pdfium, poppler) turn the drawn letters back by themselves, so
that a search finds them, and would turn real words the wrong way round.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import cache
from itertools import groupby

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import ARABIC, NO_SHAPE, REGULAR, load_fonts

_RESHAPER = ArabicReshaper({"delete_harakat": True, "support_ligatures": True})
_TURNED = ("R", "AL")


def is_right_to_left(text: str) -> bool:
    """Whether a text's first letter with a direction is read from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", *_TURNED):
            return direction != "L"
    return False


def has_right_to_left(text: str) -> bool:
    """Whether any letter of a text is read from right to left."""
    return not text.isascii() and any(letter in _turned_letters() for letter in set(text))


@cache
def _turned_letters() -> frozenset[str]:
    letters = map(chr, range(sys.maxunicode + 1))
    return frozenset(letter for letter in letters if unicodedata.bidirectional(letter) in _TURNED)


class RightToLeft(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph with words that are read from right to left; it begins at the margin of its first letter's direction.
    Latin words and figures in it keep their own order and font."""

    def __init__(
        self, text: str, style: ParagraphStyle, tag: Tag | None = None, *, turned: bool | None = None
    ) -> None:
        super().__init__()
        load_fonts()
        self._text, self._style, self.tag = text, style, tag
        self._turned = is_right_to_left(text) if turned is None else turned
        self._font = style.fontName if style.fontName in ARABIC else REGULAR
        self._lines: list[str] = []
        self._width = 0.0
        self.spaceBefore, self.spaceAfter = style.spaceBefore, style.spaceAfter

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._width = available_width
        self._lines = [
            line for text in self._text.splitlines() for line in self._broken(text, available_width)
        ]
        return available_width, max(1, len(self._lines)) * self._style.leading

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Two parts of one element; neither is a line alone, where there are lines enough for that."""
        self.wrap(available_width, available_height)
        fits, count = int(available_height // self._style.leading), len(self._lines)
        if fits >= count:
            return [self]
        if fits == count - 1 and count > 3:
            fits -= 1
        if fits < 1 or (min(fits, count - fits) < 2 and count > 1):
            return []
        parts = ("\n".join(self._lines[:fits]), "\n".join(self._lines[fits:]))
        return [RightToLeft(part, self._style, self.tag, turned=self._turned) for part in parts]

    def draw(self) -> None:
        self.canv.tagging.begin(self.canv, self.tag)
        self.canv.setFillColor(self._style.textColor)
        height = len(self._lines) * self._style.leading
        for number, line in enumerate(self._lines, start=1):
            baseline = height - number * self._style.leading + self._style.fontSize * 0.35
            # a space keeps the words of two lines apart for whoever reads them one after the other
            self._draw_line(f"{line} " if number < len(self._lines) else line, baseline)
        self.canv.tagging.end(self.canv)

    def _draw_line(self, line: str, baseline: float) -> None:
        runs = self._runs(line)
        size = self._style.fontSize
        x = self._width - sum(stringWidth(run, font, size) for font, run in runs) if self._turned else 0
        for font, run in runs:
            self.canv.setFont(font, size)
            self.canv.drawString(x, baseline, run)
            x += stringWidth(run, font, size)

    def _broken(self, text: str, width: float) -> list[str]:
        lines: list[str] = []
        words: list[str] = []
        for word in text.split():
            if words and self._wide(" ".join([*words, word])) > width:
                lines.append(" ".join(words))
                words = []
            words.append(word)
        return [*lines, " ".join(words)]

    def _wide(self, line: str) -> float:
        return sum(float(stringWidth(text, font, self._style.fontSize)) for font, text in self._runs(line))

    def _runs(self, line: str) -> list[tuple[str, str]]:
        """The line as it is seen from left to right, in pieces of one font each."""
        seen = str(get_display(_RESHAPER.reshape(line), base_dir="R" if self._turned else "L"))
        fonts = [(self._font_of(letter), letter) for letter in seen if letter.isprintable()]
        drawn = [(font or self._font, letter if font else NO_SHAPE) for font, letter in fonts]
        return [
            (font, "".join(each for _, each in run)) for font, run in groupby(drawn, key=lambda pair: pair[0])
        ]

    def _font_of(self, letter: str) -> str:
        """The font that has the letter; empty when none has."""
        for font in (ARABIC[self._font], self._font):
            if ord(letter) in pdfmetrics.getFont(font).face.charToGlyph:
                return font
        return ""
