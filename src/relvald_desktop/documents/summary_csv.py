"""A summary as one long table for statistics programs (CSV, RFC 4180), and the data dictionary that explains it.

A file that is opened by a double click is read by the rules of the office's language. In Swedish that is a semicolon
between columns and a decimal comma: there Excel leaves "0.77" as text, and makes a date of "3.5". In English it is a comma
and a point. The byte order mark makes Excel read UTF-8. The dictionary says which of them a file has.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from relvald_desktop.documents.sheets import Value, starts_formula
from relvald_desktop.documents.summary_charts import known_months
from relvald_desktop.documents.summary_words import (
    indicator_definition,
    indicator_title,
    part_words,
    require_suppressed,
    row_label,
    table_definition,
    table_title,
    why_words,
)  # fmt: skip
from relvald_desktop.records.kind_labels import KINDS
from relvald_desktop.rules.figures.catalogue import GROUPS, INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Bin, Group, Kind, Unit
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Table, Why
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

COLUMNS = {
    "period_from": QT_TRANSLATE_NOOP("Summary", "The first day of the period, as year-month-day."),
    "period_to": QT_TRANSLATE_NOOP("Summary", "The last day of the period, as year-month-day. The periods compared with stand below, in the same columns."),
    "kind": QT_TRANSLATE_NOOP("Summary", "indicator: a figure; row: a count in a table; total: how many a table counts."),
    "group": QT_TRANSLATE_NOOP("Summary", "The part of the summary: {groups}."),
    "key": QT_TRANSLATE_NOOP("Summary", "Which indicator or table it is. The keys are the same in every language and period, and explained below."),
    "row_key": QT_TRANSLATE_NOOP("Summary", "Which row of the table: a code, the first day of a month, or days_ and how many days. Empty for indicators and totals."),
    "name": QT_TRANSLATE_NOOP("Summary", "What the indicator, the row or the table is called."),
    "value": QT_TRANSLATE_NOOP("Summary", "The figure itself; empty where it is not shown or where there is none. Shares are between 0 and 1. The decimal mark is “{mark}”, and “{delimiter}” stands between columns."),
    "unit": QT_TRANSLATE_NOOP("Summary", "What the value is: {units}."),
    "numerator": QT_TRANSLATE_NOOP("Summary", "How many the numerator counts; empty where there is none or where it is not shown."),
    "denominator": QT_TRANSLATE_NOOP("Summary", "How many the denominator counts; empty where there is none or where it is not shown."),
    "unknown": QT_TRANSLATE_NOOP("Summary", "How many are not known; empty where nothing can be unknown or where it is not shown."),
    "low": QT_TRANSLATE_NOOP("Summary", "The lower end of the 95 % interval of a share; where a value is only known roughly, the least it can be."),
    "high": QT_TRANSLATE_NOOP("Summary", "The upper end of the same; empty beside a lower end where there is none."),
    "hidden": QT_TRANSLATE_NOOP("Summary", "1: the value is not shown, because it is small or would give a small one away. 0: it is shown, or there is none."),
    "why": QT_TRANSLATE_NOOP("Summary", "Why an indicator has no value: {reasons}."),
}  # fmt: skip
"""The columns of the table, in order, and what stands in each; the names are the same in every language."""
_DICTIONARY = ("kind", "key", "group", "name", "definition", "numerator", "denominator", "unknown", "sources")


@dataclass(frozen=True)
class Definition:
    """An indicator or a table in words. `kind` is "indicator" or "table"; a table has no numerator or denominator."""

    kind: str
    key: str
    group: Group
    name: str
    definition: str
    numerator: str
    denominator: str
    unknown: str
    sources: str


def definitions(wording: Wording) -> Iterator[Definition]:
    """Every indicator and every table there is, explained."""
    for key, indicator in INDICATORS.items():
        name, told = indicator_title(key, wording), indicator_definition(key, wording)
        sources = _records(indicator.formula.table, wording)
        yield Definition("indicator", key, indicator.group, name, told, *part_words(key, wording), sources)
    for key, table in TABLES.items():
        unknown = ", ".join(row_label(key, row, wording) for row in table.unknown)
        name, told = table_title(key, wording), table_definition(key, wording)
        yield Definition("table", key, table.group, name, told, "", "", unknown, _records(key, wording))


def write_csv(report: Report, wording: Wording) -> bytes:
    """The figures of the summary, then of those it is compared with, one a line; for the columns see
    `write_dictionary`. The names are in the language of `wording`. Raises ValueError if anything is unsuppressed."""
    require_suppressed(report)
    periods = (report.summary, *report.compared)
    lines = (line for summary in periods for line in _lines(summary, wording))
    return _written(tuple(COLUMNS), ([line.get(name) for name in COLUMNS] for line in lines), wording)


def write_dictionary(wording: Wording) -> bytes:
    """What the columns, indicators and tables of `write_csv` mean, as CSV of the same make, in the language."""
    columns = [["column", name, "", name, told] for name, told in _columns(wording)]
    rest = (
        [each.kind, each.key, str(each.group), each.name, each.definition, each.numerator, each.denominator,
         each.unknown, each.sources]
        for each in definitions(wording)
    )  # fmt: skip
    return _written(_DICTIONARY, [*(each + [""] * 4 for each in columns), *rest], wording)


def _columns(wording: Wording) -> Iterator[tuple[str, str]]:
    groups = ", ".join(f"{group} ({wording.translate('Summary', GROUPS[group])})" for group in Group)
    reasons = ", ".join(f"{why} ({why_words(why, wording)})" for why in Why)
    fill = {
        "groups": groups, "reasons": reasons, "units": ", ".join(Unit), "mark": _mark(wording),
        "delimiter": _delimiter(wording),
    }  # fmt: skip
    for name, told in COLUMNS.items():
        yield name, wording.translate("Summary", told, **fill)


def _records(table: str, wording: Wording) -> str:
    return ", ".join(wording.translate("Kinds", KINDS[each]) for each in TABLES[table].population.sources)


def _lines(summary: Summary, wording: Wording) -> Iterator[Mapping[str, Value]]:
    period = {"period_from": summary.from_on.isoformat(), "period_to": summary.to_on.isoformat()}
    for key in (key for key in INDICATORS if key in summary.figures):
        yield period | _indicator(summary.figures[key], wording)
    for key in (key for key in TABLES if key in summary.tables):
        for line in _table(summary.tables[key], summary, wording):
            yield period | line


def _indicator(figure: Figure, wording: Wording) -> dict[str, Value]:
    defined = INDICATORS[figure.key]
    return {
        "kind": "indicator", "group": str(defined.group), "key": figure.key, "name": indicator_title(figure.key, wording),
        "value": figure.value, "unit": str(defined.unit), "numerator": figure.numerator, "denominator": figure.denominator,
        "unknown": figure.unknown if defined.unknown is not None else None,
        "low": figure.low, "high": figure.high, "hidden": int(figure.value is None and figure.why in (None, Why.TOO_FEW)),
        "why": str(figure.why) if figure.why is not None else "",
    }  # fmt: skip


def _table(table: Table, summary: Summary, wording: Wording) -> Iterator[dict[str, Value]]:
    head: dict[str, Value] = {
        "group": str(TABLES[table.key].group),
        "key": table.key,
        "unit": str(Unit.COUNT),
    }
    months = TABLES[table.key].kind is Kind.MONTHS
    for row in known_months(table, summary) if months else table.rows:
        name = row_label(table.key, row, wording)
        yield (
            head
            | {"kind": "row", "row_key": _row_key(table.key, row), "name": name}
            | _count(table.rows[row])
        )
    yield head | {"kind": "total", "name": table_title(table.key, wording)} | _count(table.total)


def _row_key(table: str, row: str) -> str:
    """A bare "2-3" would be read as the second of March."""
    return f"days_{row}" if isinstance(TABLES[table].rows.get(row), Bin) else row


def _count(count: int | None) -> dict[str, Value]:
    return {"value": count, "hidden": int(count is None)}


def _delimiter(wording: Wording) -> str:
    return ";" if wording.language == "sv" else ","


def _mark(wording: Wording) -> str:
    return "," if wording.language == "sv" else "."


def _written(head: Sequence[str], lines: Iterable[Sequence[Value]], wording: Wording) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=_delimiter(wording), lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([_shown(value, wording) for value in line] for line in lines)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _shown(value: Value, wording: Wording) -> str:
    """A number in figures, with up to six decimals; a text that can't be taken for a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if starts_formula(value) else value
    figures = f"{value:.6f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    return figures.replace(".", _mark(wording))
