"""A summary as a workbook: figures to go on counting with, tables of each part, what it all means, and how to read it."""

from __future__ import annotations

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from relvald_desktop.documents import summary_words as words
from relvald_desktop.documents.paper import PRACTICE
from relvald_desktop.documents.sheets import PERCENT, TENTHS, WHOLE, Head, Pen, Value
from relvald_desktop.documents.summary_charts import known_months
from relvald_desktop.documents.summary_csv import definitions
from relvald_desktop.documents.summary_words import HIDDEN_MARK, TITLE, require_suppressed
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS, TABLES, indicators_of, tables_of
from relvald_desktop.rules.figures.declared import (
    Group,
    Hours,
    Kind,
    Part,
    PerHalfYear,
    Quantile,
    Unit,
    Within,
)
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Why
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

UNITS = {
    Unit.SHARE: QT_TRANSLATE_NOOP("Summary", "per cent"),
    Unit.WORKING_DAYS: QT_TRANSLATE_NOOP("Summary", "working days"),
    Unit.DAYS: QT_TRANSLATE_NOOP("Summary", "days"),
    Unit.COUNT: QT_TRANSLATE_NOOP("Summary", "number"),
    Unit.HOURS: QT_TRANSLATE_NOOP("Summary", "hours"),
    Unit.PER_HALF_YEAR: QT_TRANSLATE_NOOP("Summary", "for each half-year"),
}
"""What an indicator's value is, in a column of its own."""
FIGURES = QT_TRANSLATE_NOOP("Summary", "Figures")
DEFINITIONS = QT_TRANSLATE_NOOP("Summary", "Definitions")
ABOUT = QT_TRANSLATE_NOOP("Summary", "About")
_PERIODS = (
    QT_TRANSLATE_NOOP("Summary", "This period"),
    QT_TRANSLATE_NOOP("Summary", "Period before"),
    QT_TRANSLATE_NOOP("Summary", "Last year"),
)
_FIGURE_HEAD = (
    Head(QT_TRANSLATE_NOOP("Summary", "Part"), 18), Head(QT_TRANSLATE_NOOP("Summary", "Figure"), 46),
    Head(QT_TRANSLATE_NOOP("Summary", "Value"), 11, figures=True), Head(QT_TRANSLATE_NOOP("Summary", "Measured in"), 15),
    Head(QT_TRANSLATE_NOOP("Summary", "Numerator"), 12, figures=True), Head(QT_TRANSLATE_NOOP("Summary", "Denominator"), 14, figures=True),
    Head(QT_TRANSLATE_NOOP("Summary", "Not known"), 11, figures=True), Head(QT_TRANSLATE_NOOP("Summary", "Lowest"), 10, figures=True),
    Head(QT_TRANSLATE_NOOP("Summary", "Highest"), 10, figures=True),
)  # fmt: skip
_WHY_EMPTY = QT_TRANSLATE_NOOP("Summary", "Why there is no value")
_DEFINITION_HEAD = (
    Head(QT_TRANSLATE_NOOP("Summary", "Key"), 26), Head(QT_TRANSLATE_NOOP("Summary", "Kind"), 12),
    Head(QT_TRANSLATE_NOOP("Summary", "Name"), 36), Head(QT_TRANSLATE_NOOP("Summary", "Definition"), 60),
    Head(QT_TRANSLATE_NOOP("Summary", "Numerator"), 30), Head(QT_TRANSLATE_NOOP("Summary", "Denominator"), 30),
    Head(QT_TRANSLATE_NOOP("Summary", "Not known"), 30), Head(QT_TRANSLATE_NOOP("Summary", "Read from"), 30),
)  # fmt: skip
_KINDS = {"indicator": QT_TRANSLATE_NOOP("Summary", "figure"), "table": QT_TRANSLATE_NOOP("Summary", "table")}
_TOTAL = QT_TRANSLATE_NOOP("Summary", "Total")
_ALL_COUNTED = QT_TRANSLATE_NOOP("Summary", "All counted (several rows may hold the same one)")
_EMPTY_CELL = QT_TRANSLATE_NOOP(
    "Summary", "There is no such figure, or no such row in that period. It does not mean none: none is 0."
)
_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "Summary",
    "Counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out.",
)
_SHARES_SHOWN = QT_TRANSLATE_NOOP(
    "Summary",
    "Shares are given of 20 or more, and only where neither the part nor the rest is a count that is not shown. Medians are given of five or more, percentiles of 20 or more.",
)
_BOUNDS = QT_TRANSLATE_NOOP(
    "Summary",
    "The 95 % interval of a share; or, where a value is only known roughly, the least and the most it can be.",
)
_MORE_HIDDEN = QT_TRANSLATE_NOOP(
    "Summary",
    "Further counts are not shown because of what was given out before: side by side, the reports would tell them.",
)
_COUNTED_TWICE = QT_TRANSLATE_NOOP(
    "Summary",
    "The figures of {number} registers are added up. Nobody’s name left any of them, so whoever is in several is counted once in each.",
)  # fmt: skip


def write_workbook(report: Report, wording: Wording, *, unit_name: str, practice: bool) -> bytes:
    """The workbook (XLSX), the same bytes for the same report. `unit_name` is as somebody typed it; in a practice store
    every sheet says so. Raises ValueError if small counts are not hidden in all of the report."""
    require_suppressed(report)
    warning = wording.translate("Paper", PRACTICE) if practice else ""
    made = _Workbook(report, wording, Pen(warning))
    made.figures()
    for group in Group:
        if any(table.key in report.summary.tables for table in tables_of(group)):
            made.tables(group)
    made.definitions()
    made.about(unit_name)
    return made.pen.finish(wording.translate("Summary", TITLE), wording.language, report.summary.as_of)


class _Workbook:
    """The sheets of a report, one method for each kind."""

    def __init__(self, report: Report, wording: Wording, pen: Pen) -> None:
        self.report, self.wording, self.pen = report, wording, pen
        pairs = zip(_PERIODS, (report.summary, report.before, report.last_year), strict=True)
        self.periods = [
            (self.say(text), words.period_words(each, wording)) for text, each in pairs if each is not None
        ]
        self.heads = [Head(":\n".join(each), 30, figures=True) for each in self.periods]

    def say(self, text: str, **values: object) -> str:
        return self.wording.translate("Summary", text, **values)

    def figures(self) -> None:
        """Every indicator with its counts, in a list that can be filtered."""
        head = [Head(self.say(each.text), *each[1:]) for each in _FIGURE_HEAD]
        head += [*(each._replace(width=20) for each in self.heads[1:]), Head(self.say(_WHY_EMPTY), 30)]
        sheet = self.pen.sheet(self.say(FIGURES), head, frozen=2)
        first = row = sheet.max_row
        for key in (each.key for group in Group for each in indicators_of(group)):
            if (figure := self.report.summary.figures.get(key)) is not None:
                row += 1
                self._figure(sheet, row, figure)
        sheet.auto_filter.ref = f"A{first}:{get_column_letter(len(head))}{row}"

    def _figure(self, sheet: Worksheet, row: int, figure: Figure) -> None:
        defined, put, form = INDICATORS[figure.key], self.pen.put, _form(figure)
        put(sheet, row, 1, self.say(GROUPS[defined.group]))
        put(sheet, row, 2, words.indicator_title(figure.key, self.wording))
        put(sheet, row, 3, _value(figure), bold=True, form=form)
        put(sheet, row, 4, self.say(UNITS[defined.unit]))
        for column, count in enumerate(_counts(figure), start=5):
            put(sheet, row, column, count)
        put(sheet, row, 8, figure.low, form=form)
        put(sheet, row, 9, figure.high, form=form)
        for column, each in enumerate(self.report.compared, start=10):
            if (other := each.figures.get(figure.key)) is not None:
                value = _value(other)
                told = words.figure_value(other, self.wording) if value is None else value
                put(sheet, row, column, told, form=_form(other), side="right")
        if figure.value is None:
            put(sheet, row, 10 + len(self.report.compared), words.why_words(figure.why, self.wording))

    def tables(self, group: Group) -> None:
        """The tables of a part, one below the other."""
        title = self.say(GROUPS[group])
        sheet = self.pen.sheet(title, [Head(title, 64), *self.heads], frozen=1)
        row = sheet.max_row + 1
        for defined in tables_of(group):
            if defined.key in self.report.summary.tables:
                row = self._table(sheet, row, defined.key) + 2

    def _table(self, sheet: Worksheet, row: int, key: str) -> int:
        """Write a table from a row on; the row of its total is returned."""
        periods = (self.report.summary, *self.report.compared)
        counts = [_rows(each, key) for each in periods]
        keys = dict.fromkeys(name for rows in counts for name in rows)
        self.pen.title(sheet, row, words.table_title(key, self.wording), columns=len(periods) + 1)
        self.pen.put(sheet, row + 1, 1, words.table_definition(key, self.wording), quiet=True)
        row += 2
        for name in sorted(keys) if TABLES[key].kind is Kind.MONTHS else keys:
            self.pen.put(sheet, row, 1, words.row_label(key, name, self.wording))
            for column, rows in enumerate(counts, start=2):
                self.pen.put(sheet, row, column, rows.get(name))
            row += 1
        self.pen.put(
            sheet, row, 1, self.say(_ALL_COUNTED if TABLES[key].kind is Kind.FLAGS else _TOTAL), bold=True
        )
        for column, each in enumerate(periods, start=2):
            if (table := each.tables.get(key)) is not None:
                self.pen.put(sheet, row, column, _shown(table.total), bold=True)
        return row

    def definitions(self) -> None:
        """What every indicator and table means, and which records it is read from."""
        sheet = self.pen.sheet(
            self.say(DEFINITIONS), [Head(self.say(text), width) for text, width, _ in _DEFINITION_HEAD]
        )
        for row, each in enumerate(definitions(self.wording), start=sheet.max_row + 1):
            told = (each.key, self.say(_KINDS[each.kind]), each.name, each.definition)
            parts = (each.numerator, each.denominator, each.unknown, each.sources)
            for column, text in enumerate((*told, *parts), start=1):
                self.pen.put(sheet, row, column, text)

    def about(self, unit_name: str) -> None:
        """What the figures are of, and how to read them."""
        sheet = self.pen.sheet(self.say(ABOUT), [Head(self.say(TITLE), 36), Head("", 90)])
        told = [each for each in self._told(unit_name) if each[1]]
        for row, (name, value) in enumerate(told, start=sheet.max_row + 1):
            self.pen.put(sheet, row, 1, name, bold=True, side="left")
            self.pen.put(sheet, row, 2, value, side="left")

    def _told(self, unit_name: str) -> list[tuple[str, Value]]:
        summary, say = self.report.summary, self.say
        many = len(summary.sources)
        return [
            (say(QT_TRANSLATE_NOOP("Summary", "Unit")), unit_name),
            *self.periods,
            (say(QT_TRANSLATE_NOOP("Summary", "As the figures were known on")), self.wording.date(summary.as_of)),
            (say(QT_TRANSLATE_NOOP("Summary", "Smallest count shown, beside 0")), summary.threshold),
            (HIDDEN_MARK, say(_NOT_SHOWN, last=summary.threshold - 1)),
            (say(QT_TRANSLATE_NOOP("Summary", "Empty cell")), say(_EMPTY_CELL)),
            (say(QT_TRANSLATE_NOOP("Summary", "Per cent and medians")), say(_SHARES_SHOWN)),
            (say(QT_TRANSLATE_NOOP("Summary", "Lowest, highest")), say(_BOUNDS)),
            (say(QT_TRANSLATE_NOOP("Summary", "Earlier reports")), say(_MORE_HIDDEN) if summary.more_hidden else ""),
            (say(QT_TRANSLATE_NOOP("Summary", "Several registers")), say(_COUNTED_TWICE, number=many) if many > 1 else ""),
        ]  # fmt: skip


def _value(figure: Figure) -> Value:
    """The value; the mark where it is hidden, nothing where there is none."""
    if figure.value is not None:
        return figure.value
    return HIDDEN_MARK if figure.why in (None, Why.TOO_FEW) else None


def _form(figure: Figure) -> str:
    if INDICATORS[figure.key].unit is Unit.SHARE:
        return PERCENT
    return WHOLE if figure.value is None or figure.value == int(figure.value) else TENTHS


def _counts(figure: Figure) -> tuple[Value, Value, Value]:
    """Numerator, denominator and how many are not known: the mark where hidden, nothing where there is none."""
    defined = INDICATORS[figure.key]
    formula = defined.formula
    above = not isinstance(formula, Quantile | Within | Hours)
    below = bool(formula.rows) if isinstance(formula, Part) else not isinstance(formula, PerHalfYear)
    return (
        _shown(figure.numerator) if above else figure.numerator,
        _shown(figure.denominator) if below else figure.denominator,
        _shown(figure.unknown) if defined.unknown is not None else None,
    )


def _rows(summary: Summary, key: str) -> dict[str, Value]:
    """The counts of a table, or their mark; without the months that had not begun."""
    table = summary.tables.get(key)
    if table is None:
        return {}
    names = known_months(table, summary) if TABLES[key].kind is Kind.MONTHS else table.rows
    return {name: _shown(table.rows[name]) for name in names}


def _shown(count: int | None) -> Value:
    return HIDDEN_MARK if count is None else count
