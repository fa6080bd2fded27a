"""The summary for the board: figures with what they mean and what is unknown, and nobody in them."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    PageBreak,
    Spacer,
    TableStyle,
)

from relvald_desktop.documents.blocks import Figure, Grid, cell, heading, text
from relvald_desktop.documents.charts import bar_chart
from relvald_desktop.documents.paper import draw_paper
from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import ACCENT, CELL_FONT, RULE, WIDTH
from relvald_desktop.rules.figures import Indicator, Row, Summary, Unit
from relvald_desktop.rules.figures import Table as Figures
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

MOST_ROWS_TOGETHER = 14
TITLE = QT_TRANSLATE_NOOP("Summary", "Summary of the work against violence in close relationships")
GROUPS = (
    ("signals", QT_TRANSLATE_NOOP("Summary", "Signals"), ("signals_by_month", "signals_by_source")),
    ("delay", QT_TRANSLATE_NOOP("Summary", "Delay"), ("signals_by_answer",)),
    ("women", QT_TRANSLATE_NOOP("Summary", "Women in support"), ("women_by_status",)),
    (
        "legal",
        QT_TRANSLATE_NOOP("Summary", "Legal process"),
        ("accompaniments_by_kind", "ended_with_company", "ended_without_company"),
    ),
    ("work", QT_TRANSLATE_NOOP("Summary", "Work"), ("contacts_by_kind",)),
)
CHART = QT_TRANSLATE_NOOP("Summary", "{title}, as a bar chart. The figures are those of the table below.")
METHOD = (
    QT_TRANSLATE_NOOP(
        "Summary",
        "Counts from 1 to {last} are not shown (“–”), and neither are further counts from which they could be worked out.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Shares are given of 20 or more, and only where neither the part nor the rest is a count that is not shown. Medians and percentiles are given of five or more.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Working days are Monday to Friday without public holidays (lagen 1989:253) and without midsummer's, Christmas and New Year's eves. The day of the signal is day 0.",
    ),
    QT_TRANSLATE_NOOP(
        "Summary",
        "Waiting times count those who still wait by the estimate of Kaplan and Meier (1958), so that long waits are not left out because they are not over.",
    ),
    QT_TRANSLATE_NOOP("Summary", "Only “police” as the source counts as the police in “reach”."),
    QT_TRANSLATE_NOOP(
        "Summary",
        "The figures come from one support worker's register. They describe the work, not how common violence is.",
    ),
)


def draw_summary(summary: Summary, wording: Wording, *, unit_name: str, practice: bool) -> bytes:
    """The report as a PDF. The summary must have its small counts hidden already; ValueError otherwise."""
    if not summary.threshold:
        raise ValueError("only a suppressed summary may be drawn")
    parts = _title_page(summary, wording, unit_name)
    for group, title, tables in GROUPS:
        parts += _group(summary, wording, group, title, tables)
    parts += _method(summary, wording)
    foot = wording.translate("Summary", "{from_on} to {to_on}").format(
        from_on=summary.from_on, to_on=summary.to_on
    )
    return draw_paper(parts, wording.translate("Summary", TITLE), wording, practice=practice, foot=foot)


def row_label(row: Row, wording: Wording) -> str:
    """What a row is called in a language."""
    if isinstance(row.label, StrEnum):
        words = wording.code(row.label)
    elif isinstance(row.label, dt.date):
        words = wording.month(row.label)
    else:
        words = wording.translate("Summary", row.label)
    return words[:1].upper() + words[1:]


def indicator_title(indicator: Indicator, wording: Wording) -> str:
    """What an indicator is called in a language."""
    title, _, detail = indicator.title.partition("|")
    return (
        wording.translate("Summary", title, hand=wording.translate("Summary", detail), days=detail)
        if detail
        else wording.translate("Summary", title)
    )


def indicator_value(indicator: Indicator, wording: Wording) -> str:
    """An indicator's value in words and figures, or why there is none."""
    if indicator.value is None:
        return wording.translate("Summary", indicator.why_empty) if indicator.why_empty else "–"
    if indicator.unit is Unit.SHARE:
        share = f"{wording.number(indicator.value * 100)} %"
        if indicator.numerator is not None and indicator.denominator is not None:
            share += " " + wording.translate("Summary", "({part} of {whole})").format(
                part=indicator.numerator, whole=indicator.denominator
            )
        return share
    if indicator.unit is Unit.DAYS:
        return wording.translate("Summary", "{days} working days").format(
            days=wording.number(indicator.value)
        )
    if indicator.unit is Unit.HOURS:
        return wording.translate("Summary", "{hours} h").format(hours=wording.number(indicator.value, 1))
    return wording.number(indicator.value)


def _title_page(summary: Summary, wording: Wording, unit_name: str) -> list[Flowable]:
    period = wording.translate("Summary", "{from_on} to {to_on}").format(
        from_on=wording.date(summary.from_on), to_on=wording.date(summary.to_on)
    )
    made = wording.translate("Summary", "Made {day}").format(day=wording.date(summary.made_on))
    head: list[Flowable] = [
        Spacer(1, 30), text(unit_name or "Relvåld", "quiet"), heading(wording.translate("Summary", TITLE), 1),
        Spacer(1, 14), text(period, "heading"), text(made, "quiet"), Spacer(1, 10),
    ]  # fmt: skip
    keys = (
        "reach",
        "still_waiting",
        "delay_support_median",
        "delay_support_p90",
        "at_home_end",
        "without_report",
        "completion_with",
        "completion_without",
    )
    grid = _indicators([(summary.indicator(key), False) for key in keys], wording)
    return [*head, heading(wording.translate("Summary", "In short")), grid, PageBreak()]


def _group(
    summary: Summary, wording: Wording, group: str, title: str, tables: tuple[str, ...]
) -> list[Flowable]:
    caption = text(wording.translate("Summary", title), "title", role="H2")
    parts: list[Flowable] = [CondPageBreak(220), caption, Spacer(1, 8)]
    indicators = [each for each in summary.indicators if each.group == group]
    if indicators:
        told = [each.definition for each in indicators]
        rows = [(each, each.definition not in told[:number]) for number, each in enumerate(indicators)]
        parts += [_indicators(rows, wording), Spacer(1, 8)]
    for key in tables:
        figures = summary.table(key)
        if key == "signals_by_month" and any(row.count is not None for row in figures.rows):
            parts.append(_chart(figures, wording))
        parts += _figures(figures, wording)
    parts.append(Spacer(1, 14))
    return parts


def _indicators(rows: list[tuple[Indicator, bool]], wording: Wording) -> Grid:
    """Each indicator with its value; those marked also with their definition."""
    tag = Tag("Table")
    cells = [_indicator_row(tag.add("TR"), each, wording, explained=explained) for each, explained in rows]
    table = Grid(cells, colWidths=[WIDTH * 0.68, WIDTH * 0.32])
    table.tag = tag
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE), ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ]
        )
    )  # fmt: skip
    return table


def _indicator_row(row: Tag, indicator: Indicator, wording: Wording, *, explained: bool) -> list[Flowable]:
    name, value = row.add("TH", scope="Row"), row.add("TD")
    left = [text(indicator_title(indicator, wording), "headcell")]
    told = [wording.translate("Summary", indicator.definition)] if explained else []
    # Where the definition stands beside a figure before, an unknown count of nothing need not be said again.
    if explained or indicator.unknown != 0:
        unknown = "–" if indicator.unknown is None else str(indicator.unknown)
        told.append(wording.translate("Summary", "Unknown: {count}.").format(count=unknown))
    if told:
        left.append(text(" ".join(told), "quiet"))
    right = text(indicator_value(indicator, wording), "cell")
    name.kids = [each.tag for each in left if each.tag is not None]
    value.kids = [each.tag for each in (right,) if each.tag is not None]
    return [left, right]


def _figures(figures: Figures, wording: Wording) -> list[Flowable]:
    """A table with its definition, on one page where it is short enough for that to leave no great gap."""
    tag = Tag("Table")
    shown = [_count_row(tag, row_label(row, wording), row.count, "cell", "figure") for row in figures.rows]
    total = _count_row(tag, wording.translate("Summary", "Total"), figures.total, "headcell", "headfigure")
    table = Grid([*shown, total], colWidths=[WIDTH * 0.8, WIDTH * 0.2], repeatRows=0)
    table.tag = tag
    table.setStyle(
        TableStyle(
            [
                CELL_FONT, ("LEFTPADDING", (0, 0), (0, -1), 0), ("LINEBELOW", (0, 0), (-1, -2), 0.3, RULE),
                ("LINEABOVE", (0, -1), (-1, -1), 0.9, ACCENT), ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )  # fmt: skip
    head: list[Flowable] = [
        heading(wording.translate("Summary", figures.title), 3),
        text(wording.translate("Summary", figures.definition), "quiet"),
    ]
    whole = [*head, table, Spacer(1, 8)]
    return [KeepTogether(whole)] if len(shown) <= MOST_ROWS_TOGETHER else [CondPageBreak(140), *whole]


def _count_row(tag: Tag, name: str, count: int | None, look: str, figure: str) -> list[Flowable]:
    row = tag.add("TR")
    return [cell(row, name, look, scope="Row"), cell(row, "–" if count is None else str(count), figure)]


def _chart(figures: Figures, wording: Wording) -> Flowable:
    labels = [f"{row.label:%m}" if len(figures.rows) <= 12 else f"{row.label:%y-%m}" for row in figures.rows]
    drawing = bar_chart(labels, [row.count for row in figures.rows], width=WIDTH)
    title = wording.translate("Summary", figures.title)
    alt = wording.translate("Summary", CHART).format(title=title)
    return KeepTogether([heading(title, 3), Figure(drawing, alt), Spacer(1, 6)])


def _method(summary: Summary, wording: Wording) -> list[Flowable]:
    caption = text(wording.translate("Summary", "Method"), "title", role="H2")
    parts: list[Flowable] = [CondPageBreak(300), caption, Spacer(1, 6)]
    last = summary.threshold - 1
    texts = [
        wording.translate("Summary", each, last=last)
        if "{last}" in each
        else wording.translate("Summary", each)
        for each in METHOD
    ]
    return parts + [text(each) for each in texts]
