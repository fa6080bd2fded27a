"""Puts blocks on pages in memory, as tagged PDF with language and title, and nothing about who made it in the file."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

import pikepdf
from reportlab.lib.pagesizes import A6
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from relvald_desktop.documents.flowables import marked
from relvald_desktop.documents.tagged import Tag, Tagging, tags_of, write_bookmarks, write_tree
from relvald_desktop.documents.theme import (
    ACCENT,
    BODY_SIZE,
    BOLD,
    MARGIN,
    PAGE,
    QUIET,
    REGULAR,
    RULE,
    WATERMARK,
    drawable,
    load_fonts,
)
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

PAGE_OF = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
PRACTICE_WORD = QT_TRANSLATE_NOOP("Paper", "ÖVNING")
PRACTICE = QT_TRANSLATE_NOOP("Paper", "ÖVNING – fictitious people")
_LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
_FOOT = 14
PAGES_WITH_BOOKMARKS = 5
"""From so many pages on a paper has its headings as bookmarks."""
_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
"""What the paper says about itself: that it is PDF/UA-1, its title, its language (XMP, ISO 16684-1); no more."""


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Knows how many pages there are when it writes the number of each."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        # reportlab's own first font is not embedded, and a page would name it without using it
        # streams are compressed once, when the finished paper is written
        super().__init__(*arguments, **{**options, "initialFontName": REGULAR, "pageCompression": 0})
        self._kept: list[dict[str, Any]] = []
        self.footer: Any = None
        self.tagging = Tagging()

    def showPage(self) -> None:  # noqa: N802  (reportlab's name)
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, state in enumerate(self._kept, start=1):
            self.__dict__.update(state)
            self.footer(self, number, len(self._kept))
            super().showPage()
        super().save()


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
    flowables: Sequence[Flowable], title: str, wording: Wording, *, practice: bool, foot: str = "", printed: str = "",
    sheet: Sheet = A4_SHEET, plain: bool = False, language: str = "",
) -> bytes:  # fmt: skip
    """A finished tagged PDF. `title` is what the paper is, never whom it is about; `foot` and, under it, `printed` (when
    and by whom) stand at the foot of each page.

    A `plain` paper has no foot and no page numbers. `language` (BCP 47) is the paper's, where it is not the wording's.
    A paper from a practice store has ÖVNING across every page.
    """
    load_fonts()
    tagging, story, buffer = Tagging(), list(flowables), io.BytesIO()
    root = Tag("Document", kids=list(tags_of(story)))
    word = wording.translate("Paper", PRACTICE_WORD)

    def behind(canvas: Canvas, _document: BaseDocTemplate) -> None:
        if practice:
            _draw_across(canvas, word, sheet)

    def footer(canvas: Canvas, page: int, pages: int) -> None:
        if not plain:
            number = wording.translate("Paper", PAGE_OF, page=page, pages=pages)
            _draw_foot(canvas, number, foot, printed, sheet)
        if practice:
            _draw_practice(canvas, wording.translate("Paper", PRACTICE), sheet)

    def make_canvas(*arguments: Any, **options: Any) -> _NumberedCanvas:
        canvas = _NumberedCanvas(*arguments, **options)
        canvas.footer, canvas.tagging = footer, tagging
        return canvas

    document = BaseDocTemplate(
        buffer, pagesize=sheet.size, title=title, author="", subject="", creator="", producer=""
    )
    document.addPageTemplates(PageTemplate(id="page", frames=[_frame(sheet)], onPage=behind))
    document.build(story, canvasmaker=make_canvas)
    return _finished(buffer.getvalue(), title, language or _LANGUAGES[wording.language], root, tagging)


def _frame(sheet: Sheet) -> Frame:
    margin, height = sheet.margin, sheet.size[1] - 2 * sheet.margin
    return Frame(
        margin, margin, sheet.width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )


@contextmanager
def _decoration(canvas: Canvas) -> Iterator[None]:
    """What is drawn inside is read by nobody."""
    with marked(canvas, None):
        canvas.saveState()
        yield
        canvas.restoreState()


def _draw_foot(canvas: Canvas, number: str, foot: str, printed: str, sheet: Sheet) -> None:
    margin = sheet.margin
    with _decoration(canvas):
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(margin, margin - 5, margin + sheet.width, margin - 5)
        canvas.setFont(REGULAR, BODY_SIZE)
        canvas.setFillColor(QUIET)
        room = sheet.width - stringWidth(number, REGULAR, BODY_SIZE) - _FOOT
        canvas.drawRightString(margin + sheet.width, margin - 5 - _FOOT, number)
        for row, told in enumerate(filter(None, (foot, printed)), start=1):
            canvas.drawString(margin, margin - 5 - row * _FOOT, _fitting(told, room))


def _fitting(text: str, width: float) -> str:
    """A line as it can be drawn, with “…” where it is cut because it is too long."""
    shown = drawable(text)
    if stringWidth(shown, REGULAR, BODY_SIZE) <= width:
        return shown
    while shown and stringWidth(f"{shown}…", REGULAR, BODY_SIZE) > width:
        shown = shown[:-1]
    return f"{shown.rstrip()}…"


def _draw_practice(canvas: Canvas, text: str, sheet: Sheet) -> None:
    with _decoration(canvas):
        canvas.setFont(BOLD, BODY_SIZE)
        canvas.setFillColor(ACCENT)
        canvas.drawCentredString(
            sheet.size[0] / 2, sheet.size[1] - sheet.margin + min(12, sheet.margin / 3), text
        )


def _draw_across(canvas: Canvas, word: str, sheet: Sheet) -> None:
    """The word in large pale letters from corner to corner, under what is written."""
    width, height = sheet.size
    with _decoration(canvas):
        canvas.setFillColor(WATERMARK)
        canvas.translate(width / 2, height / 2)
        canvas.rotate(math.degrees(math.atan2(height, width)))
        size = 0.62 * math.hypot(width, height) / max(stringWidth(word, BOLD, 1), 1)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(0, -size / 3, word)


def _finished(content: bytes, title: str, language: str, root: Tag, tagging: Tagging) -> bytes:
    """The same pages with the tree of elements, language and title, and nothing about who made it and when."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        del pdf.docinfo
        del pdf.trailer["/ID"]  # the first half would be made of the moment
        pdf.docinfo["/Title"] = title
        pdf.Root.Lang = pikepdf.String(language)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        write_tree(pdf, root, tagging)
        if len(pdf.pages) >= PAGES_WITH_BOOKMARKS:
            write_bookmarks(pdf, root)
        pdf.Root.Metadata = pdf.make_stream(
            _XMP.format(title=escape(title), language=language).encode(),
            Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML,
        )  # fmt: skip
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True, min_version="1.7")
    return out.getvalue()
