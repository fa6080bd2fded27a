"""Decides row by row, before anything is written: import, refuse with a reason, or seen before."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from relvald_desktop.records.codes import Source
from relvald_desktop.rules.identity import NotAnIdentity, read_identity
from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.services.forms import clean
from relvald_desktop.services.importing.columns import Field
from relvald_desktop.services.importing.sheet import Sheet
from relvald_desktop.services.importing.values import children_of, is_call, source_of, yes_or_no
from relvald_desktop.services.intake import SignalForm
from relvald_desktop.services.not_collecting import not_collecting
from relvald_desktop.store.queries.signals import import_keys
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

NO_DATE = QT_TRANSLATE_NOOP("Import", "no date that names a real day")
NO_TEXT = QT_TRANSLATE_NOOP("Import", "no text about what happened")
WRONG_IDENTITY = QT_TRANSLATE_NOOP("Import", "the personal number is wrong; kept as text")
UNKNOWN_SOURCE = QT_TRANSLATE_NOOP("Import", "unknown source; became “other”, the words are kept")
UNREAL_ACTION_DATE = QT_TRANSLATE_NOOP("Import", "the date of the action is no real day; kept as text")
ACTION_BEFORE = QT_TRANSLATE_NOOP("Import", "the action lies before the signal; kept as text")
UNKNOWN_CHILDREN = QT_TRANSLATE_NOOP("Import", "the number of children can't be read; kept as text")
FUTURE_DATE = QT_TRANSLATE_NOOP("Import", "the date lies in the future; imported as written")

_SUMS = ("summa", "totalt", "total", "delsumma", "sum", "subtotal", "antal")


@dataclass(frozen=True)
class Remark:
    """Something about a row: its number in the file, the column's heading, and why (English, context "Import")."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True)
class PlannedRow:
    """A row to be imported. `attempt_on`: the local date somebody rang her, where the register says so."""

    row: int
    form: SignalForm
    key: str
    note: str
    attempt_on: dt.date | None


@dataclass
class ImportPlan:
    """What an import would do. `read` rows of data are refused, duplicates or planned."""

    read: int = 0
    planned: list[PlannedRow] = field(default_factory=list)
    refused: list[Remark] = field(default_factory=list)
    duplicates: int = 0
    notes: list[Remark] = field(default_factory=list)


def plan_import(work: UnitOfWork, sheet: Sheet, heading: int, columns: Mapping[Field, int]) -> ImportPlan:
    """Go through the rows under the heading row (its index, -1 for none). Nothing is written.

    A row that repeats another one exactly, in this file or an earlier import, is a duplicate. Rows that are empty,
    repeat the heading or only sum up others are no data.
    """
    with work.reading() as session:
        known = import_keys(session)
    reader = _Reader(sheet, heading, columns, work.clock.today())
    plan = ImportPlan()
    with not_collecting():
        for index in range(heading + 1, len(sheet.rows)):
            row = reader.row(index)
            if row.is_data():
                plan.read += 1
                _decide(plan, row, known)
    return plan


def _decide(plan: ImportPlan, row: _Row, known: set[str]) -> None:
    received = row.date(Field.RECEIVED)
    refusals = []
    if received is None:
        refusals.append(row.remark(Field.RECEIVED, NO_DATE))
    if not row.text(Field.TEXT):
        refusals.append(row.remark(Field.TEXT, NO_TEXT))
    if refusals or received is None:
        plan.refused.append(refusals[0])
        return
    key = row.key()
    if key in known:
        plan.duplicates += 1
        return
    known.add(key)
    planned, notes = row.planned(received, key)
    plan.planned.append(planned)
    plan.notes += notes


@dataclass(frozen=True)
class _Reader:
    sheet: Sheet
    heading: int
    columns: Mapping[Field, int]
    today: dt.date

    def row(self, index: int) -> _Row:
        return _Row(self, self.sheet.rows[index], self.sheet.numbers[index])

    def title(self, wanted: Field) -> str:
        column = self.columns.get(wanted)
        if column is None:
            return str(wanted)
        if self.heading < 0 or column >= len(self.sheet.rows[self.heading]):
            return str(column + 1)
        return self.sheet.rows[self.heading][column].strip() or str(column + 1)


@dataclass(frozen=True)
class _Row:
    reader: _Reader
    cells: tuple[str, ...]
    number: int

    def text(self, wanted: Field, *, many_lines: bool = True) -> str:
        column = self.reader.columns.get(wanted)
        cell = self.cells[column] if column is not None and column < len(self.cells) else ""
        return clean(cell, str(wanted), many_lines=many_lines)

    def is_data(self) -> bool:
        filled = [cell.strip() for cell in self.cells if cell.strip()]
        if not filled:
            return False
        if filled[0].lower().split()[0].strip(":.") in _SUMS and len(filled) <= 3:
            return False
        reader = self.reader
        return reader.heading < 0 or [cell.strip() for cell in self.cells] != [
            cell.strip() for cell in reader.sheet.rows[reader.heading]
        ]

    def date(self, wanted: Field) -> dt.date | None:
        try:
            return read_date(self.text(wanted, many_lines=False), self.reader.today)
        except NotADate:
            return None

    def remark(self, wanted: Field, reason: str) -> Remark:
        return Remark(self.number, self.reader.title(wanted), reason)

    def key(self) -> str:
        """The same for the same row in any file form: SHA-256 over its cells, single spaces, without empty ends."""
        cells = [" ".join(clean(cell, many_lines=True).split()) for cell in self.cells]
        while cells and not cells[-1]:
            cells.pop()
        return hashlib.sha256(json.dumps(cells, ensure_ascii=False).encode()).hexdigest()

    def planned(self, received: dt.date, key: str) -> tuple[PlannedRow, list[Remark]]:
        notes = [self.remark(Field.RECEIVED, FUTURE_DATE)] if received > self.reader.today else []
        words = self.text(Field.SOURCE, many_lines=False)
        source = source_of(words)
        if source is Source.OTHER:
            notes.append(self.remark(Field.SOURCE, UNKNOWN_SOURCE))
        identity = self._identity(notes)
        children, ages = self._children(notes)
        attempt_on = self._attempt(received, notes)
        form = SignalForm(
            received_on=received, seen_or_heard=self.text(Field.TEXT), source=source, source_words=words,
            about=self.text(Field.ABOUT, many_lines=False), phone=self.text(Field.PHONE, many_lines=False),
            identity_number=identity, children=children, children_ages=ages,
            acute=yes_or_no(self.text(Field.ACUTE)),
        )  # fmt: skip
        return PlannedRow(self.number, form, key, self._note(), attempt_on), notes

    def _identity(self, notes: list[Remark]) -> str:
        text = self.text(Field.IDENTITY, many_lines=False)
        if not text:
            return ""
        try:
            return read_identity(text, self.reader.today).number
        except NotAnIdentity:
            notes.append(self.remark(Field.IDENTITY, WRONG_IDENTITY))
            return text

    def _children(self, notes: list[Remark]) -> tuple[int | None, str]:
        text = self.text(Field.CHILDREN, many_lines=False)
        children, ages = children_of(text)
        if text and children is None:
            notes.append(self.remark(Field.CHILDREN, UNKNOWN_CHILDREN))
        return children, ages

    def _attempt(self, received: dt.date, notes: list[Remark]) -> dt.date | None:
        if not self.text(Field.ACTION_ON):
            return None
        on = self.date(Field.ACTION_ON)
        if on is None:
            notes.append(self.remark(Field.ACTION_ON, UNREAL_ACTION_DATE))
        elif on < received:
            notes.append(self.remark(Field.ACTION_ON, ACTION_BEFORE))
        elif is_call(self.text(Field.ACTION)):
            return on
        return None

    def _note(self) -> str:
        """What the row says that has no field of its own, in the register's words."""
        mapped = set(self.reader.columns.values())
        kept = [
            f"{self.reader.title(wanted)}: {text}"
            for wanted in (Field.ACTION, Field.ACTION_ON)
            if (text := self.text(wanted))
        ]
        heading = self.reader.sheet.rows[self.reader.heading] if self.reader.heading >= 0 else ()
        for column, cell in enumerate(self.cells):
            if column not in mapped and cell.strip():
                title = heading[column].strip() if column < len(heading) else ""
                kept.append(f"{title or column + 1}: {clean(cell, many_lines=True)}")
        return "\n".join(kept)
