"""The summary for the board: what the figures say, the figures with what is unknown, how they are made; nobody in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer, TableStyle

from relvald_desktop.documents.blocks import Figure, Grid, bullets, cell, heading, text
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.summary_charts import chart_of
from relvald_desktop.documents.summary_method import background, definitions, method, period_notes
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
from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import ACCENT, CELL_FONT, RULE, WIDTH
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS, indicators_of, tables_of
from relvald_desktop.rules.figures.declared import Group
from relvald_desktop.rules.figures.values import Report
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

_MOST_ROWS_TOGETHER = 14
_FIGURES_FROM = QT_TRANSLATE_NOOP("Summary", "Figures as known on {day}")
_IN_SHORT = QT_TRANSLATE_NOOP("Summary", "In short")
_IN_WORDS = QT_TRANSLATE_NOOP("Summary", "In words")
_BACKGROUND = QT_TRANSLATE_NOOP("Summary", "Background")
_METHOD = QT_TRANSLATE_NOOP("Summary", "Method")
_DEFINITIONS = QT_TRANSLATE_NOOP("Summary", "Definitions")
_INDICATOR = QT_TRANSLATE_NOOP("Summary", "Figure")
_ROW = QT_TRANSLATE_NOOP("Summary", "Row")
_CHART = QT_TRANSLATE_NOOP("Summary", "{title}, as a chart. Its figures are those of the table below.")
_LEADING = {
    Group.REACH: 2, Group.SIGNALS: 1, Group.DELAY: 1, Group.WOMEN: 1, Group.LEGAL: 2, Group.CHILDREN: 1, Group.MEN: 1,
}  # fmt: skip
"""How many of the first sentences of each part make the summary in words."""


def draw_summary(report: Report, wording: Wording, *, unit_name: str, practice: bool) -> bytes:
    """The report as a tagged PDF. ValueError unless small counts are hidden in all of its summaries."""
    require_suppressed(report)
    told = sentences(report, wording)
    parts = _title_page(report, wording, unit_name) + _in_words(told, wording)
    for group in GROUPS:
        parts += _group(group, report, told[group], wording)
    parts += _method(report, wording) + _definitions(wording)
    title, foot = wording.translate("Summary", TITLE), period_words(report.summary, wording)
    return draw_paper(parts, title, wording, practice=practice, foot=foot)


def _title_page(report: Report, wording: Wording, unit_name: str) -> list[Flowable]:
    day = wording.date(report.summary.as_of)
    keys = [key for key, each in INDICATORS.items() if each.in_short]
    return [
        text(unit_name or "Relvåld", "quiet"), heading(wording.translate("Summary", TITLE), 1), Spacer(1, 6),
        text(period_words(report.summary, wording), "heading"),
        text(wording.translate("Summary", _FIGURES_FROM, day=day), "quiet"),
        *(text(each, "quiet") for each in period_notes(report, wording)),
        heading(wording.translate("Summary", _IN_SHORT)),
        _indicators(list(shown_indicators(keys, report, wording, explained=False)), report, wording),
        Spacer(1, 6), text(wording.translate("Summary", MARK_MEANS), "quiet"),
        text(wording.translate("Summary", NOT_CAUSE)), PageBreak(),
    ]  # fmt: skip


def _in_words(told: dict[Group, list[str]], wording: Wording) -> list[Flowable]:
    leading = [sentence for group, most in _LEADING.items() for sentence in told[group][:most]]
    return [
        _part_title(wording.translate("Summary", _IN_WORDS)), Spacer(1, 6), bullets(leading), Spacer(1, 14),
        _part_title(wording.translate("Summary", _BACKGROUND)), Spacer(1, 6),
        *(text(each) for each in background(wording)),
    ]  # fmt: skip


def _part_title(words: str) -> Flowable:
    return text(words, "title", role="H2")


def _group(group: Group, report: Report, told: Sequence[str], wording: Wording) -> list[Flowable]:
    title = _part_title(wording.translate("Summary", GROUPS[group]))
    parts: list[Flowable] = [
        CondPageBreak(260),
        Spacer(1, 14),
        title,
        Spacer(1, 6),
        bullets(told),
        Spacer(1, 8),
    ]
    keys = [each.key for each in indicators_of(group)]
    shown, hidden = parted_indicators(keys, report, wording)
    if shown:
        parts.append(_indicators(shown, report, wording))
    if hidden:
        parts += [Spacer(1, 4), text(hidden, "quiet")]
    for table in tables_of(group):
        parts += _table(table.key, report, wording)
    return parts


def _table(key: str, report: Report, wording: Wording) -> list[Flowable]:
    """A table with its definition and chart; short ones on one page, long ones go on with their head."""
    shown = shown_table(key, report, wording)
    head: list[Flowable] = [heading(shown.title, 3), text(shown.definition, "quiet")]
    chart = chart_of(key, report.summary, wording, width=WIDTH, compared=report.compared)
    if chart is not None:
        # the table right below has every figure, so that nobody needs to hear them twice
        alt = wording.translate("Summary", _CHART, title=shown.title)
        head += [Spacer(1, 4), Figure(chart.drawing, alt), Spacer(1, 6)]
    notes: list[Flowable] = [text(each, "quiet") for each in shown.notes]
    if not shown.total:
        return [KeepTogether([*head, *notes])]
    grid = _counts(shown, wording)
    if len(shown.rows) > _MOST_ROWS_TOGETHER:
        return [KeepTogether(head), CondPageBreak(120), grid, Spacer(1, 4), *notes]
    if chart is not None:
        return [KeepTogether(head), KeepTogether([grid, Spacer(1, 4), *notes])]
    return [KeepTogether([*head, grid, Spacer(1, 4), *notes])]


def _widths(columns: int, first: float) -> list[float]:
    return [WIDTH * first, *[WIDTH * (1 - first) / columns] * columns]


def _counts(shown: ShownTable, wording: Wording) -> Grid:
    tag = Tag("Table")
    cells = [_head(tag, wording.translate("Summary", _ROW), shown.head)]
    for name, *figures in shown.rows:
        cells.append(_figure_row(tag, name, figures, "cell", "figure"))
    name, *figures = shown.total
    cells.append(_figure_row(tag, name, figures, "headcell", "headfigure"))
    lines = [("LINEABOVE", (0, -1), (-1, -1), 0.9, ACCENT)]
    return _grid(tag, cells, _widths(len(shown.head), 1 - 0.16 * len(shown.head)), 2, lines)


def _indicators(shown: Sequence[ShownIndicator], report: Report, wording: Wording) -> Grid:
    tag = Tag("Table")
    columns = column_names(report, wording)
    cells = [_head(tag, wording.translate("Summary", _INDICATOR), columns)]
    for each in shown:
        row = tag.add("TR")
        name: list[Flowable] = [cell(row, each.title, "headcell", scope="Row")]
        for told in each.told:
            block = text(told, "quiet")
            if block.tag is not None:
                row.kids[0].kids.append(block.tag)
            name.append(block)
        cells.append([name, *(cell(row, value, "figure") for value in each.values)])
    return _grid(tag, cells, _widths(len(columns), (0.66, 0.6, 0.52)[len(columns) - 1]), 3)


def _head(tag: Tag, first: str, columns: Iterable[str]) -> list[Flowable | list[Flowable]]:
    row = tag.add("TR")
    return [
        cell(row, first, "headcell", scope="Column", once=True),
        *(cell(row, each, "headfigure", scope="Column", once=True) for each in columns),
    ]


def _figure_row(
    tag: Tag, name: str, figures: Sequence[str], look: str, figure: str
) -> list[Flowable | list[Flowable]]:
    row = tag.add("TR")
    return [cell(row, name, look, scope="Row"), *(cell(row, each, figure) for each in figures)]


def _grid(
    tag: Tag, cells: list[list[Flowable | list[Flowable]]], widths: Sequence[float], pad: float,
    lines: Sequence[tuple[str, tuple[int, int], tuple[int, int], float, Color]] = (),
) -> Grid:  # fmt: skip
    """A table whose head is repeated on every page and never stands alone."""
    made = Grid(cells, colWidths=list(widths), repeatRows=1)
    made.tag = tag
    made.setStyle(
        TableStyle(
            [
                CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                ("LEFTPADDING", (0, 0), (-1, -1), 4), ("LEFTPADDING", (0, 0), (0, -1), 0), ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
                ("LINEBELOW", (0, 0), (-1, 0), 0.9, ACCENT), ("LINEBELOW", (0, 1), (-1, -1), 0.3, RULE),
                ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad + 1),
                ("NOSPLIT", (0, 0), (-1, 1)), ("NOSPLIT", (0, -3), (-1, -1)), *lines,
            ]
        )
    )  # fmt: skip
    return made


def _method(report: Report, wording: Wording) -> list[Flowable]:
    title = _part_title(wording.translate("Summary", _METHOD))
    return [CondPageBreak(300), Spacer(1, 14), title, Spacer(1, 6), bullets(method(report, wording))]


def _definitions(wording: Wording) -> list[Flowable]:
    parts: list[Flowable] = [
        PageBreak(),
        _part_title(wording.translate("Summary", _DEFINITIONS)),
        Spacer(1, 4),
    ]
    for title, lines in definitions(wording):
        first, *rest = lines
        body = [text(first), text(" · ".join(rest), "quiet")]
        parts.append(KeepTogether([heading(title, 3), *body]))
    return parts
