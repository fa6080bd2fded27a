"""One row of a register: its cells as texts, days, times and numbers, and what is to be said about it."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from collections.abc import Collection
from dataclasses import dataclass, field

from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.services.forms import clean
from relvald_desktop.services.importing.columns import Mapping
from relvald_desktop.services.importing.sheet import Sheet
from relvald_desktop.services.importing.values import day_of_serial, time_after_day, time_of, without_time

_SUMS = ("summa", "totalt", "total", "delsumma", "sum", "subtotal", "antal")
_MOST_IN_SUMS = 3
_TEXT_MARK = re.compile(r"^'(?=[\d+=@-])")
"""The apostrophe with which a spreadsheet is told that a number is a text."""


@dataclass(frozen=True)
class Remark:
    """Something about a row: its number in the file, the column's heading, and why (English, context "Import"; `{about}`
    in it stands for a case code, a row or a word of the cell)."""

    row: int
    column: str
    reason: str
    about: str = ""


class Refused(Exception):
    """The row is not imported; `field` names the column that is why."""

    def __init__(self, field: str, reason: str, about: str = "") -> None:
        super().__init__(reason)
        self.field, self.reason, self.about = field, reason, about


class Known(Refused):
    """What the row says is in the store already."""


@dataclass(frozen=True)
class Reader:
    """A sheet with its heading row (index, -1 for none), which column holds what, and the local date it is read on."""

    sheet: Sheet
    heading: int
    columns: Mapping
    today: dt.date

    def row(self, index: int) -> Row:
        """The row at an index."""
        return Row(self, self.sheet.rows[index], self.sheet.numbers[index])

    def title(self, name: str) -> str:
        """The heading of a field's column; its number where there is none, the field's name where it has no column."""
        column = self.columns.get(name)
        return name if column is None else self.title_of(column) or str(column + 1)

    def title_of(self, column: int) -> str:
        """The heading of a column; empty where there is none."""
        heading = self.sheet.rows[self.heading] if self.heading >= 0 else ()
        return heading[column].strip() if column < len(heading) else ""


@dataclass(frozen=True)
class Row:
    """A row; `notes` gathers what is to be said about it though it is imported."""

    reader: Reader
    cells: tuple[str, ...]
    number: int
    notes: list[Remark] = field(default_factory=list)

    def text(self, name: str, *, many_lines: bool = False) -> str:
        """A field's cell, cleaned; empty where the register has no such column. Raises `TooLong`."""
        column = self.reader.columns.get(name)
        cell = self.cells[column] if column is not None and column < len(self.cells) else ""
        return clean(_TEXT_MARK.sub("", cell.strip()), name, many_lines=many_lines)

    def date(self, name: str) -> dt.date | None:
        """The day a cell names; None where it names none."""
        return self._read_date(name, future=False)

    def near_date(self, name: str) -> tuple[dt.date | None, bool]:
        """The day a cell names, and whether its year was left out: then it is the nearest such day, before or after."""
        past, coming = self._read_date(name, future=False), self._read_date(name, future=True)
        if past is None or coming is None or past == coming:
            return past or coming, False
        today = self.reader.today
        return min((past, coming), key=lambda day: abs(day - today)), True

    def time(self, name: str, day: str) -> dt.time | None:
        """The time of day in a cell, or after the day in another where the first is empty."""
        words = self.text(name)
        return time_of(words) if words else time_after_day(self.text(day))

    def remark(self, name: str, reason: str, about: str = "") -> Remark:
        """Something about this row and one of its columns."""
        return Remark(self.number, self.reader.title(name), reason, about)

    def note(self, name: str, reason: str, about: str = "") -> None:
        """Say something about the row, which is imported all the same."""
        self.notes.append(self.remark(name, reason, about))

    def is_data(self) -> bool:
        """Whether it is more than an empty row, a sum or the heading once more."""
        filled = [cell.strip() for cell in self.cells if cell.strip()]
        if not filled:
            return False
        if filled[0].lower().split()[0].strip(":.") in _SUMS and len(filled) <= _MOST_IN_SUMS:
            return False
        reader = self.reader
        return reader.heading < 0 or [cell.strip() for cell in self.cells] != [
            cell.strip() for cell in reader.sheet.rows[reader.heading]
        ]

    def key(self) -> str:
        """The same for the same row in any file form: SHA-256 over its cells, single spaces, without empty ends."""
        cells = [" ".join(clean(cell, many_lines=True).split()) for cell in self.cells]
        while cells and not cells[-1]:
            cells.pop()
        return hashlib.sha256(json.dumps(cells, ensure_ascii=False).encode()).hexdigest()

    def in_words(self, names: Collection[str] = ()) -> str:
        """In the register's own words: the fields named, and every cell that has no field."""
        kept = [
            f"{self.reader.title(name)}: {text}"
            for name in names
            if (text := self.text(name, many_lines=True))
        ]
        mapped = set(self.reader.columns.values())
        for column, cell in enumerate(self.cells):
            if column not in mapped and cell.strip():
                title = self.reader.title_of(column) or column + 1
                kept.append(f"{title}: {clean(cell, many_lines=True)}")
        return "\n".join(kept)

    def _read_date(self, name: str, *, future: bool) -> dt.date | None:
        text = without_time(self.text(name))
        try:
            return read_date(text, self.reader.today, future=future)
        except NotADate:
            return day_of_serial(text)
