"""Puts blocks on pages in memory, as tagged PDF with language and title, and nothing about who made it in the file."""

from __future__ import annotations

import hashlib
import io
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A6
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from relvald_desktop.documents.flowables import marked
from relvald_desktop.documents.tagged import Tag, Tagging, bookmarks, pdf_text, tags_of, write_tree
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


# pages as bytes, without remarks on which class of reportlab wrote which object
rl_config.useA85 = rl_config.pdfComments = 0
_SIGN = b" ReportLab Generated PDF document (opensource)"


class _TaggedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Knows how many pages there are when it writes the number of each, and ties them to the tree of elements."""

    def __init__(self, buffer: io.BytesIO, root: Tag, language: str, footer: Any, **options: Any) -> None:
        # reportlab's own first font is not embedded, and a page would name it without using it
        fixed = {"initialFontName": REGULAR, "pdfVersion": (1, 7), "invariant": 1, "lang": language}
        super().__init__(buffer, **{**options, **fixed})
        self._kept: list[dict[str, Any]] = []
        self._root, self._footer = root, footer
        self.tagging = Tagging()

    def showPage(self) -> None:  # noqa: N802  (reportlab's name)
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        pages = len(self._kept)
        told = list(bookmarks(self._root)) if pages >= PAGES_WITH_BOOKMARKS else []
        for number, state in enumerate(self._kept):
            self.__dict__.update(state)
            self._footer(self, number + 1, pages)
            for mark, (_, words, depth) in enumerate(told):
                if told[mark][0] == number:
                    self.bookmarkPage(str(mark), fit="Fit")
                    self.addOutlineEntry(words, str(mark), depth)
            super().showPage()
        write_tree(self._doc, self._root, self.tagging, pages)
        self._tell()
        super().save()

    def _tell(self) -> None:
        """What the file says about itself: title and language, and nothing about who made it and when."""
        document, title = self._doc, self._doc.info.title
        document.info.format = lambda _document: f"<</Title {pdf_text(title)}>>".encode()
        document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        about = f"{_XMP.format(title=escape(title), language=document.Catalog.Lang.s)}\n".encode()
        kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
        document.Catalog.Metadata = PDFStream(kind, about)
        # made of what is drawn, so that the same paper is the same file
        seen = hashlib.sha256()
        for number in range(len(self._kept)):
            seen.update(document.idToObject[f"Page{number + 1}"].stream.encode("latin-1"))
        document._ID = f"[<{seen.hexdigest()[:32]}> <{seen.hexdigest()[:32]}>]".encode()


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
    """A finished tagged PDF, as `draw_pages` makes it."""
    return draw_pages(
        flowables, title, wording, practice=practice, foot=foot, printed=printed, sheet=sheet, plain=plain,
        language=language,
    )[0]  # fmt: skip


def draw_pages(
    flowables: Sequence[Flowable], title: str, wording: Wording, *, practice: bool, foot: str = "", printed: str = "",
    sheet: Sheet = A4_SHEET, plain: bool = False, language: str = "",
) -> tuple[bytes, int]:  # fmt: skip
    """A finished tagged PDF and how many pages it has. `title` is what the paper is, never whom it is about; `foot` and, under it, `printed` (when
    and by whom) stand at the foot of each page.

    A `plain` paper has no foot and no page numbers. `language` (BCP 47) is the paper's, where it is not the wording's.
    A paper from a practice store has ÖVNING across every page.
    """
    load_fonts()
    story, buffer = list(flowables), io.BytesIO()
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

    def make_canvas(target: io.BytesIO, **options: Any) -> _TaggedCanvas:
        return _TaggedCanvas(target, root, language or _LANGUAGES[wording.language], footer, **options)

    document = BaseDocTemplate(buffer, pagesize=sheet.size, title=title, author="", subject="")
    document.addPageTemplates(PageTemplate(id="page", frames=[_frame(sheet)], onPage=behind))
    document.build(story, canvasmaker=make_canvas)
    # of the same length, as everything after it is found by its place
    return buffer.getvalue().replace(_SIGN, b" " * len(_SIGN), 1), document.page


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
