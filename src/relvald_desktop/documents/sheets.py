"""A workbook in memory (XLSX, ISO/IEC 29500): how its sheets look, and what of a text may stand in a cell.

A text is always a text, never a formula (OWASP, CSV injection); the properties name nobody, no program and no machine;
the same content gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import re
import unicodedata
import zipfile
from collections.abc import Sequence
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.functions import tostring

from relvald_desktop.documents.summary_words import HIDDEN_MARK

Value = str | int | float | None
PERCENT, WHOLE, TENTHS = "0 %", "#,##0", "#,##0.0"
"""Number formats; a program shows them with the marks of its own language."""
LONGEST_NAME = 31
"""Letters in the name of a sheet."""
LONGEST_TEXT = 32_767
"""Letters in a cell."""
_HEAD, _TITLE, _INK, _QUIET = "D9E4EF", "EEF2F6", "111820", "444C56"
_A4 = 9
_LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
_FORBIDDEN = re.compile(r"[^\t\n\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")
"""What XML 1.0 can't hold."""
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""A spreadsheet reads "_x0041_" as "A" (ISO/IEC 29500-1 section 22.9.2.19)."""
_STARTS_FORMULA = re.compile(r"[=+\-@\t\r\n]")
_NO_PROGRAM = (
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)


def starts_formula(text: str) -> bool:
    """Whether a spreadsheet might take a text for a formula: it begins, after what can't be seen, with =, +, -, @, a
    tab or a line end, also in full width (OWASP, CSV injection)."""
    wide = unicodedata.normalize("NFKC", text)
    seen = "".join(
        each for each in wide if each in "\t\r\n" or unicodedata.category(each) not in ("Cc", "Cf")
    )
    return _STARTS_FORMULA.match(seen.lstrip(" ")) is not None


class Head(NamedTuple):
    """A column's head, and its width in letters. `figures`: the head stands over figures, to the right."""

    text: str
    width: int
    figures: bool = False


_LINE_HEIGHT = 15.0
"""Points."""
_USUAL_WIDTH, _WIDE = 8.43, 1.05
"""Letters that fit into a column nobody has set, and how much wider a letter may be than the figures it is measured in."""


class Pen:
    """Writes the sheets of a new workbook, cell by cell. `warning` stands first on every sheet and every printed page;
    empty: none."""

    def __init__(self, warning: str = "") -> None:
        self.book = Workbook()
        self.book.remove(self.book.worksheets[0])
        self.warning = warning

    def sheet(self, title: str, head: Sequence[Head], *, frozen: int = 0) -> Worksheet:
        """A new sheet with a head that stays in sight, as do its first `frozen` columns. The next free row is the one after `max_row`."""
        sheet: Worksheet = self.book.create_sheet(
            re.sub(r"[\[\]:*?/\\]", " ", title)[:LONGEST_NAME].strip(" '")
        )
        row = 1
        if self.warning:
            self.put(sheet, 1, 1, self.warning, bold=True, wrap=False)
            row = 2
        for column, each in enumerate(head, start=1):
            side = "right" if each.figures else None
            self.put(sheet, row, column, each.text, bold=True, fill=_HEAD, side=side)
            sheet.column_dimensions[get_column_letter(column)].width = each.width
        sheet.freeze_panes = f"{get_column_letter(frozen + 1)}{row + 1}"
        self._prepare_print(sheet, row)
        return sheet

    def _prepare_print(self, sheet: Worksheet, last_of_head: int) -> None:
        """A4 across, as many pages as it takes, the head on each; the sheet's name and the page below."""
        sheet.print_title_rows = f"1:{last_of_head}"
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", _A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        head, foot = sheet.oddHeader, sheet.oddFooter
        assert head is not None
        assert foot is not None
        head.center.text = self.warning.replace("&", "&&") or None
        foot.left.text, foot.right.text = "&A", "&P / &N"

    def title(self, sheet: Worksheet, row: int, words: str, *, columns: int) -> None:
        """A title over some columns of a sheet."""
        for column in range(1, columns + 1):
            self.put(sheet, row, column, words if column == 1 else None, bold=True, fill=_TITLE)

    def put(
        self, sheet: Worksheet, row: int, column: int, value: Value, *, bold: bool = False, quiet: bool = False,
        fill: str = "", form: str = WHOLE, side: str | None = None, wrap: bool = True,
    ) -> None:  # fmt: skip
        """Write a value: a number in the format `form`, a text always as a text, the mark of what is hidden so too; None
        only the looks. `side` is where it stands, "left" or "right"; None: where spreadsheets put such a value."""
        cell = sheet.cell(row, column)
        assert isinstance(cell, Cell)
        hidden = value == HIDDEN_MARK
        cell.font = Font(name="Calibri", size=11, bold=bold, color=_QUIET if quiet or hidden else _INK)
        if fill:
            cell.fill = PatternFill("solid", start_color=fill)
        side = side or ("right" if hidden else None)
        beside = isinstance(value, str) and side is None and column > 1
        cell.alignment = Alignment(
            vertical="top",
            horizontal="left" if beside else side,
            indent=int(beside),
            wrap_text=wrap and not hidden,
        )
        if isinstance(value, str):
            if text := cell_text(value):
                cell.value, cell.data_type = text, "s"
                cell.quotePrefix = starts_formula(text)
        elif value is not None:
            cell.value, cell.number_format = value, form

    def finish(self, title: str, language: str, made_on: dt.date) -> bytes:
        """The workbook's bytes. `language` is "sv" or "en"; `made_on` the local date that stands as made and changed."""
        for sheet in self.book.worksheets:
            _fit_heights(sheet)
        out = io.BytesIO()
        self.book.save(out)
        told = ". ".join(filter(None, (self.warning, title)))
        moment = dt.datetime.combine(made_on, dt.time())
        properties = DocumentProperties(
            creator="", title=cell_text(told), language=_LANGUAGES[language], created=moment, modified=moment
        )
        return _sealed(out.getvalue(), tostring(properties.to_tree()))


def _fit_heights(sheet: Worksheet) -> None:
    """Rows as high as their longest text needs; not every program finds that out by itself."""
    for row, cells in enumerate(sheet.iter_rows(), start=1):
        wrapped = [
            (number, cell.value)
            for number, cell in enumerate(cells, start=1)
            if isinstance(cell.value, str) and cell.alignment.wrap_text
        ]
        lines = max((_lines(sheet, number, text) for number, text in wrapped), default=1)
        if lines > 1:
            sheet.row_dimensions[row].height = _LINE_HEIGHT * lines


def _lines(sheet: Worksheet, column: int, text: str) -> int:
    """How many lines a text takes in its column, reckoned with wide letters."""
    width = sheet.column_dimensions[get_column_letter(column)].width or _USUAL_WIDTH
    parts = text.split("\n")
    return sum(max(1, math.ceil(len(part) * _WIDE / width)) for part in parts)


def cell_text(text: str) -> str:
    """A text as a cell can hold it: without control characters, line ends alike, not too long."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ESCAPE.sub("_x005F_", _FORBIDDEN.sub("", lines))[:LONGEST_TEXT]


def _sealed(made: bytes, properties: str | bytes) -> bytes:
    """The package anew, so that neither the moment nor the program nor the machine stands in it."""
    out = io.BytesIO()
    own: dict[str, str | bytes] = {"docProps/core.xml": properties, "docProps/app.xml": _NO_PROGRAM}
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.compress_type = 0, zipfile.ZIP_DEFLATED
            new.writestr(entry, own.get(name) or old.read(name))
    return out.getvalue()
