"""The summary as a document to paste into an official reply: what the figures say, with their tables and the method."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from relvald_desktop.documents.nameless import tell_nothing
from relvald_desktop.documents.summary_method import method, period_notes
from relvald_desktop.documents.summary_phrases import NOT_CAUSE
from relvald_desktop.documents.summary_sentences import sentences
from relvald_desktop.documents.summary_shown import (
    MARK_MEANS,
    ShownIndicator,
    ShownTable,
    column_names,
    parted_indicators,
    shown_indicators,
    shown_table,
)
from relvald_desktop.documents.summary_words import TITLE, period_words, require_suppressed
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS, indicators_of, tables_of
from relvald_desktop.rules.figures.declared import Group
from relvald_desktop.rules.figures.values import Report
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

_CAPTION = QT_TRANSLATE_NOOP("Summary", "Table {number}. {title}")
_PRACTICE = QT_TRANSLATE_NOOP("Paper", "ÖVNING – fictitious people")
_LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
_FIGURE_WIDTH = Cm(3)
_TEXT_WIDTH = Cm(16)


def draw_reply(report: Report, wording: Wording, *, unit_name: str, practice: bool) -> bytes:
    """The report as DOCX, with headings, captioned tables whose head is repeated, and properties that name nobody.
    ValueError unless small counts are hidden in all of its summaries."""
    require_suppressed(report)
    reply = _Reply(report, wording)
    if practice:
        reply.say(wording.translate("Paper", _PRACTICE))
    reply.open(unit_name)
    told = sentences(report, wording)
    for group in GROUPS:
        reply.group(group, told[group])
    reply.title(wording.translate("Summary", "Method"), 2)
    for each in method(report, wording):
        reply.say(each, "List Bullet")
    return reply.saved()


class _Reply:
    """A document being written, with the number of its last table."""

    def __init__(self, report: Report, wording: Wording) -> None:
        self._report, self._wording = report, wording
        self._columns = column_names(report, wording)
        self._document: Any = Document()
        self._tables = 0
        section = self._document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        for name, size in (("Normal", 11), ("Heading 1", 18), ("Heading 2", 14), ("Caption", 11)):
            self._style(name, size)

    def _style(self, name: str, size: int) -> None:
        font = self._document.styles[name].font
        font.name, font.size = "Noto Sans", Pt(size)
        font.color.rgb = RGBColor(0x11, 0x18, 0x20)
        properties = self._document.styles[name].element.get_or_add_rPr()
        fonts = properties.find(qn("w:rFonts"))
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:hAnsi"), "Noto Sans")
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), _LANGUAGES[self._wording.language])
        properties.append(language)

    def title(self, words: str, level: int) -> None:
        """A heading of a level from 1."""
        self._document.add_heading(words, level=level)

    def say(self, words: str, style: str = "Normal") -> None:
        """A paragraph."""
        self._document.add_paragraph(words, style=style)

    def open(self, unit_name: str) -> None:
        """What the document is about, and the figures in short."""
        wording, report = self._wording, self._report
        self.title(wording.translate("Summary", TITLE), 1)
        told = [unit_name, period_words(report.summary, wording)]
        self.say(" · ".join(filter(None, told)))
        day = wording.date(report.summary.as_of)
        self.say(wording.translate("Summary", "Figures as known on {day}", day=day))
        for each in period_notes(report, wording):
            self.say(each)
        in_short = wording.translate("Summary", "In short")
        self.title(in_short, 2)
        keys = [key for key, each in INDICATORS.items() if each.in_short]
        self._indicators(in_short, list(shown_indicators(keys, report, wording, explained=False)))
        self.say(wording.translate("Summary", MARK_MEANS))
        self.say(wording.translate("Summary", NOT_CAUSE))

    def group(self, group: Group, told: Sequence[str]) -> None:
        """A part of the summary: its sentences, its indicators, its tables."""
        title = self._wording.translate("Summary", GROUPS[group])
        self.title(title, 2)
        for each in told:
            self.say(each, "List Bullet")
        keys = [each.key for each in indicators_of(group)]
        shown, hidden = parted_indicators(keys, self._report, self._wording)
        if shown:
            self._indicators(title, shown)
        if hidden:
            self.say(hidden)
        for table in tables_of(group):
            self._table(shown_table(table.key, self._report, self._wording))

    def _indicators(self, title: str, shown: Sequence[ShownIndicator]) -> None:
        rows = [("\n".join((each.title, *each.told)), *each.values) for each in shown]
        self._caption(title)
        head = (self._wording.translate("Summary", "Figure"), *self._columns)
        self._grid(head, rows)

    def _table(self, shown: ShownTable) -> None:
        self._caption(shown.title)
        self._document.add_paragraph(shown.definition).paragraph_format.keep_with_next = True
        if shown.total:
            head = (self._wording.translate("Summary", "Row"), *shown.head)
            self._grid(head, [*shown.rows, shown.total], total=True)
        for each in shown.notes:
            self.say(each)

    def _caption(self, title: str) -> None:
        self._tables += 1
        words = self._wording.translate("Summary", _CAPTION, number=self._tables, title=title)
        self._document.add_paragraph(words, style="Caption").paragraph_format.keep_with_next = True

    def _grid(self, head: Sequence[str], rows: Sequence[Sequence[str]], *, total: bool = False) -> None:
        grid = self._document.add_table(rows=0, cols=len(head), style="Table Grid")
        grid.autofit = False
        first = _TEXT_WIDTH - _FIGURE_WIDTH * (len(head) - 1)
        for place, column in enumerate(grid.columns):
            column.width = first if place == 0 else _FIGURE_WIDTH
        for number, words in enumerate((head, *rows)):
            row = grid.add_row()
            strong = number == 0 or (total and number == len(rows))
            for place, (cell, text) in enumerate(zip(row.cells, words, strict=True)):
                cell.width = first if place == 0 else _FIGURE_WIDTH
                _fill(cell.paragraphs[0], text, right=place > 0, strong=strong)
            _mark(row, "w:cantSplit")
            if number == 0:
                _mark(row, "w:tblHeader")
        self.say("")

    def saved(self) -> bytes:
        """The document, with properties that name nobody and no machine; its day is that of the figures."""
        title = self._wording.translate("Summary", TITLE)
        as_of = dt.datetime.combine(self._report.summary.as_of, dt.time())
        tell_nothing(self._document, title, _LANGUAGES[self._wording.language], as_of)
        out = io.BytesIO()
        self._document.save(out)
        return out.getvalue()


def _fill(paragraph: Any, text: str, *, right: bool, strong: bool) -> None:
    """Words in a cell; figures stand at the right, and a name is stronger than what is told under it."""
    paragraph.paragraph_format.space_after = Pt(2)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    first, *rest = text.split("\n")
    paragraph.add_run(first).bold = strong or (bool(rest) and not right)
    for line in rest:
        paragraph.add_run().add_break()
        paragraph.add_run(line)


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
