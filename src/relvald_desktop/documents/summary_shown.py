"""The tables and indicators of a report as rows of words, the same for the board's paper and for a reply."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from relvald_desktop.documents.summary_charts import known_months
from relvald_desktop.documents.summary_words import (
    HIDDEN_MARK,
    count,
    figure_value,
    indicator_definition,
    indicator_title,
    interval_words,
    is_hidden,
    row_label,
    table_definition,
    table_title,
    unknown_words,
)  # fmt: skip
from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.declared import Kind
from relvald_desktop.rules.figures.values import Figure, Report, Why
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

_THIS = QT_TRANSLATE_NOOP("Summary", "This period")
_BEFORE = QT_TRANSLATE_NOOP("Summary", "Period before")
_LAST_YEAR = QT_TRANSLATE_NOOP("Summary", "Last year")
_TOTAL = QT_TRANSLATE_NOOP("Summary", "Total")
_ALL_COUNTED = QT_TRANSLATE_NOOP("Summary", "All counted (several rows may hold the same one)")
_ZERO_IN = QT_TRANSLATE_NOOP("Summary", "0 in: {rows}.")
_HIDDEN_IN = QT_TRANSLATE_NOOP("Summary", "Not shown, too few or hidden to protect others: {rows}.")
_CLOSED = QT_TRANSLATE_NOOP("Summary", "The rows are too few to show. Total: {totals}.")
_ROWS_TO_ADD = QT_TRANSLATE_NOOP("Summary", "The rows and the total are too few to show.")
_NOTHING = QT_TRANSLATE_NOOP("Summary", "Nothing to count.")
_BY_PLACE = QT_TRANSLATE_NOOP(
    "Summary", "The columns beside show the month at the same place in the period they are of."
)
_ALL_HIDDEN = QT_TRANSLATE_NOOP("Summary", "Too few to show: {what}.")
_NOT_REACHED = QT_TRANSLATE_NOOP("Summary", "not reached yet")
MARK_MEANS = QT_TRANSLATE_NOOP("Summary", "“–” means that too few are counted to show it.")
_GATHERED = 4
"""So many rows of nothing, or of dashes, are gathered in a line."""


@dataclass(frozen=True)
class ShownTable:
    """A table in words: `rows` of a name and a figure for each column of `head`, `total` the same (empty: the rows are
    not drawn), `notes` what is told under it."""

    key: str
    title: str
    definition: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class ShownIndicator:
    """An indicator in words: a value for each period, and what is told under its name."""

    key: str
    title: str
    values: tuple[str, ...]
    told: tuple[str, ...]


def column_names(report: Report, wording: Wording) -> tuple[str, ...]:
    """What the columns of figures are called: this period, and those it is compared with."""
    names = [_THIS]
    if report.before is not None:
        names.append(_BEFORE)
    if report.last_year is not None:
        names.append(_LAST_YEAR)
    return tuple(wording.translate("Summary", name) for name in names)


def parted_indicators(
    keys: Sequence[str], report: Report, wording: Wording
) -> tuple[list[ShownIndicator], str]:
    """The explained indicators of which a period shows something, and a line that names the others."""
    periods = (report.summary, *report.compared)
    hidden = [key for key in keys if all(is_hidden(each.figures[key]) for each in periods)]
    shown = [key for key in keys if key not in hidden]
    names = "; ".join(indicator_title(key, wording) for key in hidden)
    line = wording.translate("Summary", _ALL_HIDDEN, what=names) if hidden else ""
    return list(shown_indicators(shown, report, wording, explained=True)), line


def shown_indicators(
    keys: Iterable[str], report: Report, wording: Wording, *, explained: bool
) -> Iterator[ShownIndicator]:
    """Indicators with their values; where `explained`, with their definition (told once for those that share it) and
    what is unknown."""
    before = ""
    for key in keys:
        figures = [each.figures[key] for each in (report.summary, *report.compared)]
        told = [interval_words(figures[0], wording)]
        if explained:
            definition = indicator_definition(key, wording)
            again, before = definition == before, definition
            told += [] if again else [definition]
            told += [] if again and figures[0].unknown == 0 else [unknown_words(figures[0], wording)]
        values = tuple(_value(each, wording) for each in figures)
        yield ShownIndicator(key, indicator_title(key, wording), values, tuple(filter(None, told)))


def _value(figure: Figure, wording: Wording) -> str:
    """A value as it stands in a column: the counts behind a share under it, and a mark where too few are counted."""
    if figure.value is not None:
        return figure_value(figure, wording).replace(" (", "\n(")
    if figure.why is Why.NOT_REACHED:
        return wording.translate("Summary", _NOT_REACHED)
    return HIDDEN_MARK if is_hidden(figure) else figure_value(figure, wording)


def shown_table(key: str, report: Report, wording: Wording) -> ShownTable:
    """A table with its columns. Rows of nothing but zeros or dashes are gathered in a line where they are many; a table
    of which no row is shown is one line with its total."""
    columns = _columns(key, report)
    totals = [each.tables[key].total for each in (report.summary, *report.compared)][: len(columns)]
    shown, gathered = _parted(key, columns, wording)
    notes = [*gathered.values()]
    head: tuple[str, ...] = column_names(report, wording)[: len(columns)]
    total: tuple[str, ...] = ()
    if not any(value for column in columns for value in column.values()):
        zeros = [gathered[0]] if 0 in gathered and any(totals) else []
        shown, notes = [], [_closed(head, totals, wording), *zeros]
    else:
        word = _ALL_COUNTED if TABLES[key].kind is Kind.FLAGS else _TOTAL
        total = (wording.translate("Summary", word), *(count(each, wording) for each in totals))
    if TABLES[key].kind is Kind.MONTHS and len(columns) > 1 and shown:
        notes.append(wording.translate("Summary", _BY_PLACE))
    return ShownTable(
        key, table_title(key, wording), table_definition(key, wording), head, tuple(shown), total, tuple(notes)
    )  # fmt: skip


Column = dict[str, int | None]


def _columns(key: str, report: Report) -> list[Column]:
    """The counts of each period by the rows of this one; months stand beside each other by their place."""
    first = report.summary.tables[key]
    if TABLES[key].kind is not Kind.MONTHS:
        return [each.tables[key].rows for each in (report.summary, *report.compared)]
    rows = known_months(first, report.summary)
    periods = [first.rows, *(each.tables[key].rows for each in report.compared)]
    if any(len(each) != len(first.rows) for each in periods):
        periods = periods[:1]
    return [dict(zip(rows, each.values(), strict=False)) for each in periods]


def _parted(
    key: str, columns: Sequence[Column], wording: Wording
) -> tuple[list[tuple[str, ...]], dict[int | None, str]]:
    """The rows that are drawn, and the lines that gather the others: those of nothing (0), those hidden (None)."""
    rows: list[str] = list(columns[0])
    notes: dict[int | None, str] = {}
    for text, value in ((_ZERO_IN, 0), (_HIDDEN_IN, None)):
        same = [row for row in rows if all(column[row] == value for column in columns)]
        if len(same) >= _GATHERED and TABLES[key].kind not in (Kind.MONTHS, Kind.WAITS):
            rows = [row for row in rows if row not in same]
            names = ", ".join(row_words(key, row, wording) for row in same)
            notes[value] = wording.translate("Summary", text, rows=names)
    shown = [
        (row_label(key, row, wording), *(count(column[row], wording) for column in columns)) for row in rows
    ]
    return shown, notes


def row_words(table: str, row: str, wording: Wording) -> str:
    """What a row is called within a sentence; its label where it is a month or so many days."""
    label = TABLES[table].rows.get(row)
    if isinstance(label, StrEnum):
        return wording.code(label)
    return wording.translate("Summary", label) if isinstance(label, str) else row_label(table, row, wording)


def _closed(head: Sequence[str], totals: Sequence[int | None], wording: Wording) -> str:
    """What is told of a table of which no row is drawn."""
    if all(total == 0 for total in totals):
        return wording.translate("Summary", _NOTHING)
    if all(total is None for total in totals):
        return wording.translate("Summary", _ROWS_TO_ADD)
    told = ", ".join(
        f"{count(total, wording)} ({name.lower()})" for total, name in zip(totals, head, strict=True)
    )
    if len(head) == 1:
        told = count(totals[0], wording)
    return wording.translate("Summary", _CLOSED, totals=told)
