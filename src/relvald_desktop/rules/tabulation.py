"""Counts by one or two things: their table, and how cells, groups and totals add up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from relvald_desktop.rules.figures import Cell, Label, Row, Table, Unit
from relvald_desktop.rules.suppression import Network, Sum
from relvald_desktop.wording import QT_TRANSLATE_NOOP

ALL = "*"
"""Stands for every row, or every column, in the name of a count."""
TOTAL = QT_TRANSLATE_NOOP("Summary", "Total")
NUMBER = QT_TRANSLATE_NOOP("Summary", "Number")


@dataclass(frozen=True)
class Tabulation:
    """Counts of whatever `key` names by row and, where there are `columns`, by column.

    `groups` divides the rows into named groups that figures use; with one thing only, the counts have the column
    `ALL`. `everybody` names the count of all; tables of the same people share it.
    """

    key: str
    rows: tuple[Label, ...]
    counts: Mapping[tuple[Label, Label], int]
    columns: tuple[Label, ...] = ()
    groups: Mapping[str, tuple[Label, ...]] = field(default_factory=dict)
    everybody: str = ""

    def name(self, row: Label, column: Label = ALL) -> str:
        """The name of one count; `ALL` for a total, a group's name for a group."""
        if row == ALL and column == ALL and self.everybody:
            return self.everybody
        return "|".join((self.key, _plain(row), _plain(column)))

    def count(self, row: Label, column: Label = ALL) -> int:
        """One count, group or total."""
        rows = self.rows if row == ALL else self.groups.get(row, (row,)) if type(row) is str else (row,)
        columns = self.columns if self.columns and column == ALL else (column,)
        return sum(self.counts.get((one, other), 0) for one in rows for other in columns)

    def network(self) -> Network:
        """Every count and how they add up. What stands in no cell of the table but follows from it is in it too."""
        names = {}
        for row in (*self.rows, *self.groups, ALL):
            for column in (*self.columns, ALL):
                names[self.name(row, column)] = self.count(row, column)
        return Network(names, tuple(self._sums()), kept=frozenset({self.name(ALL)}))

    def _sums(self) -> Iterator[Sum]:
        for row in self.rows if self.columns else ():
            yield Sum(self.name(row), tuple(self.name(row, column) for column in self.columns))
        for column in (*self.columns, ALL):
            for group, members in self.groups.items():
                yield Sum(self.name(group, column), tuple(self.name(row, column) for row in members))
            yield Sum(self.name(ALL, column), tuple(self.name(row, column) for row in self.groups or self.rows))
        if self.columns:
            yield Sum(self.name(ALL), tuple(self.name(ALL, column) for column in self.columns))

    def cell(self, row: Label, column: Label = ALL) -> Cell:
        """One count as it is shown."""
        return Cell(self.count(row, column), stands_on=(self.name(row, column),))

    def table(self, title: str, definition: str) -> Table:
        """The counts with their totals, the total of each row last."""
        headings = (*self.columns, TOTAL) if self.columns else (NUMBER,)
        rows = [self._row(row, row) for row in self.rows]
        units = (Unit.NUMBER,) * len(headings)
        return Table(self.key, title, definition, headings, units, tuple(rows), self._row(ALL, TOTAL))

    def _row(self, row: Label, label: Label) -> Row:
        return Row(label, tuple(self.cell(row, column) for column in (*self.columns, ALL)))


def _plain(label: Label) -> str:
    return label.isoformat() if isinstance(label, dt.date) else str(label)
