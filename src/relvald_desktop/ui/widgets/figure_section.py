"""A table of a summary with its title, what it counts, its picture and its rows."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from relvald_desktop.documents.summary_charts import chart_of
from relvald_desktop.documents.summary_words import count, row_label, table_definition, table_title
from relvald_desktop.rules.figures.catalogue import TABLES, indicators_of, tables_of
from relvald_desktop.rules.figures.declared import Group, Kind
from relvald_desktop.rules.figures.values import Report, Table
from relvald_desktop.ui.language import translate, wording
from relvald_desktop.ui.theme import load_fonts
from relvald_desktop.ui.widgets.chart import chart
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.figure_card import cards, compared
from relvald_desktop.ui.widgets.figure_source import Show, Source
from relvald_desktop.ui.widgets.figure_table import FigureTable, Line
from relvald_desktop.ui.widgets.section import Section

CHART_WIDTH, NARROWEST_CHART = 640, 420
"""Points."""
USUAL_SIZE = 10
"""Points of the text at 100 %."""
TOTAL = ""
"""The key of the row with the total."""


def table_section(key: str, report: Report, show: Show | None) -> Section:
    """A table with everything about it. With `show` its rows lead to the records behind them."""
    words = wording()
    title = table_title(key, words)
    section = Section(title, f"section_{key}")
    section.add_widget(label(table_definition(key, words), "quiet"))
    table = report.summary.tables[key]
    if table.total == 0:
        section.add_empty(translate("SummaryPage", "Nothing was noted in this period."))
        return section
    picture = _picture(key, report)
    if picture is not None:
        section.add_widget(picture)
    section.add_widget(_rows(table, report, title, show))
    if len(_filled(table, report)) < len(table.rows):
        section.add_widget(label(translate("SummaryPage", "Rows with 0 are left out here."), "quiet"))
    return section


def group_sections(group: Group, report: Report, show: Show | None) -> list[QWidget]:
    """A part of the summary: its indicators as cards, then its tables."""
    found: list[QWidget] = [cards([each.key for each in indicators_of(group)], report, show)]
    return found + [table_section(table.key, report, show) for table in tables_of(group)]


def _picture(key: str, report: Report) -> QWidget | None:
    """The chart of a table, drawn narrower and shown larger where the text is large."""
    load_fonts()
    larger = max(1.0, QApplication.font().pointSizeF() / USUAL_SIZE)
    width = max(NARROWEST_CHART, CHART_WIDTH / larger)
    drawn = chart_of(key, report.summary, wording(), width=width, compared=report.compared)
    if drawn is None:
        return None
    made = chart(drawn.drawing, drawn.spoken)
    made.setMinimumSize(round(NARROWEST_CHART * 0.75), round(drawn.drawing.height * min(larger, 1.5)))
    return made


def _filled(table: Table, report: Report) -> list[str]:
    """The rows that are not 0 in every period; months all stand."""
    if TABLES[table.key].kind is Kind.MONTHS:
        return list(table.rows)
    tables = [table, *(each.tables[table.key] for each in report.compared)]
    return [row for row in table.rows if any(each.rows[row] != 0 for each in tables)]


def _rows(table: Table, report: Report, title: str, show: Show | None) -> FigureTable:
    words, others = wording(), compared(report)
    if TABLES[table.key].kind is Kind.MONTHS:
        others = []  # other periods have other months: they stand in the picture
    tables = [table, *(summary.tables[table.key] for _, summary in others)]
    lines: list[Line] = [
        (row, row_label(table.key, row, words), tuple(count(each.rows[row], words) for each in tables))
        for row in _filled(table, report)
    ]
    lines.append(
        (TOTAL, translate("SummaryPage", "In all"), tuple(count(each.total, words) for each in tables))
    )
    headings = (
        translate("SummaryPage", "What"),
        translate("SummaryPage", "Period"),
        *(name for name, _ in others),
    )
    made = FigureTable(f"table_{table.key}", title, headings, lines, linked=show is not None)
    if show is not None:
        names, shown = {key: name for key, name, _ in lines}, show
        made.rowAsked.connect(
            lambda row: shown(Source(f"{title}: {names[row]}", table.key, (row,) if row else ()))
        )
    return made
