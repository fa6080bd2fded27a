"""Which chart belongs to which table of a summary, drawn for paper and screen alike, and the same in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing

from relvald_desktop.documents.charts import (
    Curve,
    Line,
    bar_chart,
    flow_chart,
    line_chart,
    row_chart,
    spoken_flow,
    spoken_lines,
    spoken_rows,
    spoken_survival,
    survival_chart,
)  # fmt: skip
from relvald_desktop.documents.summary_words import period_words, row_label, table_title
from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.declared import Kind
from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

HIDDEN = QT_TRANSLATE_NOOP("Summary", "not shown")
_TO = QT_TRANSLATE_NOOP("Summary", "to")
_MONTH = QT_TRANSLATE_NOOP("Summary", "month {number}")
_NOT_REACHED = QT_TRANSLATE_NOOP("Summary", "Share not there yet")
_WORKING_DAYS = QT_TRANSLATE_NOOP("Summary", "working days")
_DAYS = QT_TRANSLATE_NOOP("Summary", "days")
_SIDES = {
    "home": QT_TRANSLATE_NOOP("Summary", "Living with him"),
    "apart": QT_TRANSLATE_NOOP("Summary", "Separated"),
    "unknown": QT_TRANSLATE_NOOP("Summary", "Status not known"),
}
_ROW_CHARTS = frozenset(
    {"signals_by_source", "signals_by_violence", "women_police", "accompaniments_by_kind", "contacts_by_kind"}
)
_FEWEST_ROWS, _FEWEST_WAITS = 2, 5
_MOST_COMPARED = 2


@dataclass(frozen=True)
class Charted:
    """A chart, and the words that stand for it; a table with the same figures belongs beside it."""

    drawing: Drawing
    spoken: str


def chart_of(
    table_key: str, summary: Summary, wording: Wording, *, width: float, compared: Sequence[Summary] = ()
) -> Charted | None:
    """The chart of a table in a width in points; None where it has none, or where too little is shown to draw.

    `compared`: at most two summaries beside it, by month number in the months and as further curves in the waits; those
    with other months, or with a hidden wait, are left out. A chart says nothing that its table does not.
    """
    beside = tuple(compared)[:_MOST_COMPARED]
    if TABLES[table_key].kind is Kind.MONTHS:
        return _months(table_key, summary, wording, width, beside)
    if TABLES[table_key].kind is Kind.WAITS:
        return _waits(table_key, summary, wording, width, beside)
    if table_key == "women_flow":
        return _flow(table_key, summary, wording, width)
    return _rows(table_key, summary, wording, width) if table_key in _ROW_CHARTS else None


def known_months(table: Table, summary: Summary) -> list[str]:
    """The months of a table that had begun on the last day that is known."""
    return [key for key in table.rows if dt.date.fromisoformat(key) <= summary.until]


def _months(
    key: str, summary: Summary, wording: Wording, width: float, compared: Sequence[Summary]
) -> Charted | None:
    table, title = summary.tables[key], table_title(key, wording)
    months = known_months(table, summary)
    values = [table.rows[month] for month in months]
    beside = [each for each in compared if len(each.tables[key].rows) == len(table.rows)]
    if not any(values) or len(values) < _FEWEST_ROWS:
        return None
    hidden = wording.translate("Summary", HIDDEN)
    if not beside:
        spoken = spoken_rows(title, [row_label(key, month, wording) for month in months], values, hidden)
        return Charted(bar_chart([_short(month, months) for month in months], values, width=width), spoken)
    lines = [
        Line(period_words(each, wording), tuple(each.tables[key].rows.values())[: len(months)])
        for each in (summary, *beside)
    ]
    numbers = [str(number + 1) for number in range(len(months))]
    names = [wording.translate("Summary", _MONTH, number=number) for number in numbers]
    return Charted(line_chart(numbers, lines, width=width), spoken_lines(title, names, lines, hidden))


def _short(month: str, months: Sequence[str]) -> str:
    """A month as "07", or "2026-07" where the months are of several years."""
    return month[:7] if months[0][:4] != months[-1][:4] else month[5:7]


def _rows(key: str, summary: Summary, wording: Wording, width: float) -> Charted | None:
    rows = {row: count for row, count in summary.tables[key].rows.items() if count != 0}
    if sum(count is not None for count in rows.values()) < _FEWEST_ROWS:
        return None
    labels, values = [row_label(key, row, wording) for row in rows], list(rows.values())
    spoken = spoken_rows(table_title(key, wording), labels, values, wording.translate("Summary", HIDDEN))
    return Charted(row_chart(labels, values, width=width), spoken)


def _flow(key: str, summary: Summary, wording: Wording, width: float) -> Charted | None:
    table = summary.tables[key]
    if not any(table.rows.values()):
        return None
    sides, names = list(_SIDES), [wording.translate("Summary", name) for name in _SIDES.values()]
    flows = {}
    for row, count in table.rows.items():
        start, end = row.split("-")
        flows[sides.index(start), sides.index(end)] = count
    spoken = spoken_flow(
        table_title(key, wording), names, names, flows, wording.translate("Summary", HIDDEN),
        to_word=wording.translate("Summary", _TO),
    )  # fmt: skip
    return Charted(flow_chart(names, names, flows, width=width), spoken)


def _waits(
    key: str, summary: Summary, wording: Wording, width: float, compared: Sequence[Summary]
) -> Charted | None:
    """A curve of the share that is not there yet, with steps only where bins end.

    It is read from the counts of the table alone, and drawn only where all of them are shown. The estimate of Kaplan &
    Meier (1958, JASA 53:457–481) needs the day on which each open wait was last seen; a table of bins does not tell it.
    So every open wait, and every one that left, is taken to be longer than the last bin that ends: the curve is the
    estimate with all of them censored there, which is the plain share of all that had not ended by each bin's end. It
    never lies below the estimate from the days themselves, of which the medians are.
    """
    drawable = [each for each in (summary, *compared) if _is_told(each.tables[key])]
    if not drawable or drawable[0] is not summary:
        return None
    curves = [_curve(key, each, wording) for each in drawable]
    days = wording.translate("Summary", _DAYS if key.startswith("time_") else _WORKING_DAYS)
    share = wording.translate("Summary", _NOT_REACHED)
    spoken = spoken_survival(table_title(key, wording), curves, days_label=days, share_label=share)
    return Charted(survival_chart(curves, width=width, days_label=days, share_label=share), spoken)


def _is_told(table: Table) -> bool:
    return table.whole and (table.total or 0) >= _FEWEST_WAITS


def _curve(key: str, summary: Summary, wording: Wording) -> Curve:
    table = summary.tables[key]
    total, ended = table.total or 0, 0
    steps, last = [], 0
    for each in TABLES[key].bins:
        if each.last is not None:
            ended += table.rows[each.key] or 0
            last = each.last
            steps.append((float(last), 1 - ended / total))
    return Curve(period_words(summary, wording), tuple(steps), float(last))
