"""Puts paragraphs on A4 pages in memory, with page numbers, language and title, and no name in the metadata."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from reportlab.lib.pagesizes import A6
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from relvald_desktop.documents.theme import (
    ACCENT,
    BODY_SIZE,
    BOLD,
    MARGIN,
    PAGE,
    QUIET,
    REGULAR,
    RULE,
    load_fonts,
)
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

PAGE_OF = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
PRACTICE = QT_TRANSLATE_NOOP("Paper", "ÖVNING – fictitious people")
_LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
_FOOT = 14


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Knows how many pages there are when it writes the number of each."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        # reportlab's own first font is not embedded, and a page would name it without using it
        super().__init__(*arguments, **{**options, "initialFontName": REGULAR})
        self._kept: list[dict[str, Any]] = []
        self.footer: Any = None

    def showPage(self) -> None:  # noqa: N802  (reportlab's name)
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, state in enumerate(self._kept, start=1):
            self.__dict__.update(state)
            self.footer(self, number, len(self._kept))
            super().showPage()
        super().save()


class TickBox(Flowable):  # type: ignore[misc]  # reportlab has no types
    """An empty box to tick by hand, as high as a capital letter."""

    SIZE = 9.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.SIZE, self.SIZE

    def draw(self) -> None:
        self.canv.setStrokeColor(ACCENT)
        self.canv.setLineWidth(0.8)
        self.canv.rect(0, 0, self.SIZE, self.SIZE)


class WritingLines(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Lines to write on by hand: as many as the rest of the page holds, between `least` and `most`."""

    STEP = 24.0

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._count = least
        self._width = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._width = available_width
        self._count = max(self._least, min(self._most, int(available_height // self.STEP)))
        return available_width, self._count * self.STEP

    def draw(self) -> None:
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.5)
        for number in range(self._count):
            self.canv.line(0, number * self.STEP, self._width, number * self.STEP)


@dataclass(frozen=True)
class Sheet:
    """The size of a paper and its margin, in points."""

    size: tuple[float, float] = PAGE
    margin: float = MARGIN

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.size[0] - 2 * self.margin


A4_SHEET = Sheet()
POCKET = Sheet(A6, 9 * mm)
"""Folds once into a purse."""


def draw_paper(
    flowables: Sequence[Flowable], title: str, wording: Wording, *, practice: bool, foot: str = "",
    sheet: Sheet = A4_SHEET, plain: bool = False, language: str = "",
) -> bytes:  # fmt: skip
    """A finished PDF. `title` is what the paper is, never whom it is about; `foot` stands at the foot of each page.

    A `plain` paper has no foot and no page numbers. `language` (BCP 47) is the paper's, where it is not the wording's.
    """
    load_fonts()
    buffer = io.BytesIO()
    margin, height = sheet.margin, sheet.size[1] - 2 * sheet.margin
    frame = Frame(
        margin, margin, sheet.width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    document = BaseDocTemplate(
        buffer, pagesize=sheet.size, title=title, author="", subject="", creator="", producer=""
    )
    document.addPageTemplates(PageTemplate(id="page", frames=[frame]))

    def footer(canvas: Canvas, page: int, pages: int) -> None:
        if not plain:
            number = wording.translate("Paper", PAGE_OF, page=page, pages=pages)
            _draw_foot(canvas, number, foot, sheet)
        if practice:
            _draw_practice(canvas, wording.translate("Paper", PRACTICE), sheet)

    def make_canvas(*arguments: Any, **options: Any) -> _NumberedCanvas:
        canvas = _NumberedCanvas(*arguments, **options)
        canvas.footer = footer
        return canvas

    document.build(list(flowables), canvasmaker=make_canvas)
    return _finished(buffer.getvalue(), title, language or _LANGUAGES[wording.language])


def _draw_foot(canvas: Canvas, number: str, foot: str, sheet: Sheet) -> None:
    margin = sheet.margin
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(margin, margin - 5, margin + sheet.width, margin - 5)
    canvas.setFont(REGULAR, BODY_SIZE)
    canvas.setFillColor(QUIET)
    canvas.drawString(margin, margin - 5 - _FOOT, foot)
    canvas.drawRightString(margin + sheet.width, margin - 5 - _FOOT, number)


def _draw_practice(canvas: Canvas, text: str, sheet: Sheet) -> None:
    canvas.setFont(BOLD, BODY_SIZE)
    canvas.setFillColor(ACCENT)
    canvas.drawCentredString(
        sheet.size[0] / 2, sheet.size[1] - sheet.margin + min(12, sheet.margin / 3), text
    )


def _finished(content: bytes, title: str, language: str) -> bytes:
    """The same pages with language and title for screen readers, and nothing about who made it and when."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        del pdf.docinfo
        pdf.docinfo["/Title"] = title
        pdf.Root.Lang = pikepdf.String(language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
    return out.getvalue()
