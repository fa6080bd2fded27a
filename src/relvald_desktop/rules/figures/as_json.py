"""A summary as plain values for a JSON file, and back: what one laptop issues and another adds up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.values import Figure, Summary, Table, Why
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SCHEMA = "relvald-summary/2"


class NotASummary(RelvaldError):
    """The file is no summary that this program knows."""

    key = "not_a_summary"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is no summary that this version knows. Ask for it again as JSON from the same version.",
    )


def to_json(summary: Summary) -> dict[str, Any]:
    """The summary as plain values; a hidden count is null. Every figure carries its English definition. What counts no
    people but the unit's own meetings (`own_tables`, `own_indicators`) is never hidden and stands apart."""
    tables: dict[bool, list[dict[str, Any]]] = {True: [], False: []}
    for key, table in summary.tables.items():
        tables[TABLES[key].population.people].append(_table_values(table))
    figures: dict[bool, list[dict[str, Any]]] = {True: [], False: []}
    for key, figure in summary.figures.items():
        figures[TABLES[INDICATORS[key].formula.table].population.people].append(_indicator(figure))
    return {
        "schema": SCHEMA, "from": summary.from_on.isoformat(), "to": summary.to_on.isoformat(),
        "as_of": summary.as_of.isoformat(), "threshold": summary.threshold, "sources": list(summary.sources),
        "more_hidden": summary.more_hidden, "tables": tables[True], "indicators": figures[True],
        "own_tables": tables[False], "own_indicators": figures[False],
    }  # fmt: skip


def _table_values(table: Table) -> dict[str, Any]:
    defined = TABLES[table.key]
    return {
        "key": table.key, "title": defined.title, "definition": defined.definition,
        "population": defined.population.key, "kind": str(defined.kind), "total": table.total,
        "rows": [{"key": row, "count": count} for row, count in table.rows.items()],
    }  # fmt: skip


def _indicator(figure: Figure) -> dict[str, Any]:
    defined = INDICATORS[figure.key]
    fill = defined.fill
    return {
        "key": figure.key, "title": defined.title.format(**fill) if fill else defined.title,
        "definition": defined.definition, "numerator_is": defined.above, "denominator_is": defined.below,
        "unknown_is": defined.missing, "unit": str(defined.unit), "value": figure.value,
        "numerator": figure.numerator, "denominator": figure.denominator, "unknown": figure.unknown,
        "low": figure.low, "high": figure.high, "why": figure.why and str(figure.why),
    }  # fmt: skip


def from_json(content: Any, name: str) -> Summary:
    """A summary read from plain values; `name` names the file in the error. Raises `NotASummary`."""
    try:
        if content["schema"] != SCHEMA:
            raise NotASummary(file=name)
        found = {each["key"]: _table(each) for each in (*content["tables"], *content["own_tables"])}
        values = {each["key"]: _figure(each) for each in (*content["indicators"], *content["own_indicators"])}
        summary = Summary(
            dt.date.fromisoformat(content["from"]), dt.date.fromisoformat(content["to"]),
            dt.date.fromisoformat(content["as_of"]), {}, {}, _whole(content["threshold"]),
            tuple(str(each) for each in content["sources"]), bool(content["more_hidden"]),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotASummary(file=name) from error
    if set(found) != set(TABLES) or set(values) != set(INDICATORS) or not summary.sources:
        raise NotASummary(file=name)
    ordered = {key: found[key] for key in TABLES}
    return replace(summary, tables=ordered, figures={key: values[key] for key in INDICATORS})


def _table(content: dict[str, Any]) -> Table:
    rows = {str(row["key"]): _count(row["count"]) for row in content["rows"]}
    declared = TABLES[content["key"]].rows
    if declared and set(declared) != set(rows):
        raise ValueError("not the rows of this table")
    return Table(content["key"], rows, _count(content["total"]))


def _figure(content: dict[str, Any]) -> Figure:
    why = content["why"]
    numbers = [content[name] for name in ("value", "low", "high")]
    if not all(each is None or isinstance(each, int | float) for each in numbers):
        raise TypeError("not a number")
    return Figure(
        content["key"], numbers[0], _count(content["numerator"]), _count(content["denominator"]),
        _count(content["unknown"]), numbers[1], numbers[2], Why(why) if why else None,
    )  # fmt: skip


def _count(value: Any) -> int | None:
    return None if value is None else _whole(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("not a count")
    return value
