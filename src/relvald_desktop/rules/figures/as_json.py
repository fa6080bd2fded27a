"""A summary as plain values for a JSON file, and back: what one laptop issues and another adds up."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Kind, months_of
from relvald_desktop.rules.figures.values import Figure, Summary, Table, Why
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SCHEMA = "relvald-summary/2"
LARGEST = 1_000_000_000
"""More than any count or number of hours can be."""
LONGEST_DAYS = 3660


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
        "more_hidden": summary.more_hidden, "practice": summary.practice, "tables": tables[True], "indicators": figures[True],
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
            tuple(str(each) for each in content["sources"]), bool(content["more_hidden"]), bool(content["practice"]),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotASummary(file=name) from error
    if set(found) != set(TABLES) or set(values) != set(INDICATORS) or not summary.sources:
        raise NotASummary(file=name)
    ordered = {key: found[key] for key in TABLES}
    whole = replace(summary, tables=ordered, figures={key: values[key] for key in INDICATORS})
    if not _is_sound(whole):
        raise NotASummary(file=name)
    return whole


def from_own_json(content: dict[str, Any]) -> Summary:
    """A summary that this register issued, also by an earlier version: what was not counted then is not shown."""
    found = {each["key"]: each for each in (*content["tables"], *content["own_tables"])}
    values = {each["key"]: each for each in (*content["indicators"], *content["own_indicators"])}
    tables = {key: _own_table(key, found.get(key)) for key in TABLES}
    figures = {
        key: _figure(values[key]) if key in values else Figure(key, None, unknown=None, why=Why.TOO_FEW)
        for key in INDICATORS
    }
    return Summary(
        dt.date.fromisoformat(content["from"]), dt.date.fromisoformat(content["to"]),
        dt.date.fromisoformat(content["as_of"]), tables, figures, content["threshold"], tuple(content["sources"]),
        content["more_hidden"], content["practice"],
    )  # fmt: skip


def _own_table(key: str, content: dict[str, Any] | None) -> Table:
    rows = {row["key"]: row["count"] for row in content["rows"]} if content else {}
    declared = TABLES[key].rows
    kept = {row: rows.get(row) for row in declared} if declared else rows
    return Table(key, kept, content["total"] if content else None)


def _is_sound(summary: Summary) -> bool:
    """Whether the figures can be true together: a file may be damaged, or written by somebody else."""
    days = summary.from_on <= summary.to_on and summary.from_on <= summary.as_of
    totals: dict[str, set[int | None]] = {}
    for key, table in summary.tables.items():
        totals.setdefault(TABLES[key].population.key, set()).add(table.total)
    return (
        days
        and (summary.to_on - summary.from_on).days <= LONGEST_DAYS
        and all(len(each) == 1 for each in totals.values())
        and list(summary.tables["signals_by_month"].rows) == months_of(summary.from_on, summary.to_on)
        and all(_adds_up(table) for table in summary.tables.values())
    )


def _adds_up(table: Table) -> bool:
    shown = [count for count in table.rows.values() if count is not None]
    if table.total is None:
        return not shown or TABLES[table.key].kind is Kind.FLAGS
    if TABLES[table.key].kind is Kind.FLAGS:
        return all(count <= table.total for count in shown)
    return sum(shown) == table.total if len(shown) == len(table.rows) else sum(shown) <= table.total


def _table(content: dict[str, Any]) -> Table:
    rows = {str(row["key"]): _count(row["count"]) for row in content["rows"]}
    declared = TABLES[content["key"]].rows
    if declared and set(declared) != set(rows):
        raise ValueError("not the rows of this table")
    return Table(content["key"], rows, _count(content["total"]))


def _figure(content: dict[str, Any]) -> Figure:
    why = content["why"]
    numbers = [content[name] for name in ("value", "low", "high")]
    if not all(each is None or _is_number(each) for each in numbers):
        raise TypeError("not a number")
    return Figure(
        content["key"], numbers[0], _count(content["numerator"]), _count(content["denominator"]),
        _count(content["unknown"]), numbers[1], numbers[2], Why(why) if why else None,
    )  # fmt: skip


def _is_number(value: Any) -> bool:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return plain and 0 <= value <= LARGEST


def _count(value: Any) -> int | None:
    return None if value is None else _whole(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST:
        raise ValueError("not a count")
    return value
