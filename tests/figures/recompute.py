"""Every table and indicator of a summary, made from the full export and from nothing of the program.

What each figure means was read from its definition. Where a definition leaves something open, the docstrings here say what
was chosen.
"""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any

from tests.figures.estimates import Wait, quantile, wilson, within
from tests.figures.facts import Facts, Row, Tables
from tests.figures.of_legal import legal_tables
from tests.figures.of_others import children_tables, men_tables, work_tables
from tests.figures.of_signals import HANDS, SOURCES, signal_tables
from tests.figures.of_women import LATER, women_tables

Indicators = dict[str, dict[str, Any]]


def recompute(export: Row, from_on: dt.date, to_on: dt.date, today: dt.date) -> dict[str, Any]:
    """The figures of a period (local dates, both included) as known today: "tables" by key with "rows" and "total",
    "indicators" by key with "value", "numerator", "denominator", "unknown", "low" and "high". Nothing is hidden."""
    facts = Facts(export, from_on, to_on, today)
    tables: Tables = women_tables(facts) | work_tables(facts)
    waits: dict[str, list[Wait]] = {}
    for make in (signal_tables, legal_tables, children_tables, men_tables):
        made, waited = make(facts)
        tables |= made
        waits |= waited
    told = Told(tables)
    found = told.all_counts() | told.all_shares() | _estimates(waits, told) | _work(facts, told)
    return {"tables": tables, "indicators": found}


def _figure(
    value: float | None, numerator: int | None = None, denominator: int | None = None, unknown: int = 0
) -> dict[str, Any]:
    return {
        "value": value, "numerator": numerator, "denominator": denominator, "unknown": unknown, "low": None, "high": None,
    }  # fmt: skip


class Told:
    """The indicators that are read from the tables."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    def rows(self, table: str, *rows: str) -> int:
        """How many stand in these rows."""
        return sum(self.tables[table]["rows"][row] for row in rows)

    def total(self, table: str) -> int:
        """How many are counted in a table."""
        total: int = self.tables[table]["total"]
        return total

    def all_counts(self) -> Indicators:
        """The counts: everybody in a table, or those in one row of all."""
        whole = {
            "signals": "signals_by_source", "waiting_now": "signals_waiting", "women": "women_by_status", "met": "cohort_3", "reports": "matters_by_offence",
            "open_matters": "matters_open", "accompaniments": "accompaniments_by_kind", "children": "children_reported",
            "men": "delay_man", "actions_open": "actions_open", "contacts": "contacts_by_kind",
            "cases_opened": "cases_opened", "cases_closed": "cases_closed", "cases_open": "cases_open",
            "risk_reviews": "reviews_by_level",
        }  # fmt: skip
        parts = {"still_waiting": ("delay_support", "waiting"), "left": ("status_changes", "left"),
                 "returned": ("status_changes", "returned")}  # fmt: skip
        found = {key: _figure(count := self.total(table), count) for key, table in whole.items()}
        for key, (table, row) in parts.items():
            count = self.rows(table, row)
            found[key] = _figure(count, count, self.total(table))
        return found

    def share(self, part: int, whole: int, unknown: int = 0) -> dict[str, Any]:
        """A share of all; of nobody there is none."""
        return _figure(part / whole if whole else None, part, whole, unknown)

    def of(self, table: str, rows: tuple[str, ...], unknown: tuple[str, ...] = ()) -> dict[str, Any]:
        """The share of a table that stands in some rows."""
        return self.share(self.rows(table, *rows), self.total(table), self.rows(table, *unknown))

    def all_shares(self) -> Indicators:
        """The shares."""
        not_police = tuple(source for source in SOURCES if source != "police")
        found = {
            "reach": self.of("signals_by_source", not_police, ("anonymous", "other")),
            "signals_to_case": self.of("signals_by_triage", ("linked", "new_case"), ("waiting",)),
            "without_report": self.of("women_police", ("no_report",)),
            "before_report": self.of("women_police", ("support_first",)),
            "only_police_centre": self.of("women_police", ("report_first",)),
            "before_leaving": self.of("women_leaving", ("home",), ("unknown",)),
            "children_reported": self.of("children_reported", ("sent",)),
            "children_supported": self.of("children_supported", ("support",)),
            "men_reached": self.share(
                self.total("delay_man") - self.rows("delay_man", "waiting", "left"), self.total("delay_man")
            ),
        }
        return found | self._women() | self._legal() | self._unknown()

    def _women(self) -> Indicators:
        sides = ("home", "apart", "unknown")
        at_start = {side: tuple(f"{side}-{last}" for last in sides) for side in sides}
        at_end = {side: tuple(f"{first}-{side}" for first in sides) for side in sides}
        found = {
            "home_start": self.of("women_flow", at_start["home"], at_start["unknown"]),
            "home_end": self.of("women_flow", at_end["home"], at_end["unknown"]),
            "home_ever": self.of("women_ever_home", ("home",))
            | {"unknown": self.rows("women_flow", "unknown-unknown")},
        }
        for months in LATER:
            table = f"cohort_{months}"
            come = self.total(table) - self.rows(table, "not_yet")
            found[f"apart_after_{months}"] = self.share(
                self.rows(table, "apart"), come, self.rows(table, "unknown")
            )
        return found

    def _legal(self) -> Indicators:
        found = {}
        for how in ("with", "without"):
            ends = [
                self.rows("ended_by_company", f"{how}-{end}")
                for end in ("carried", "discontinued", "withdrew", "other")
            ]
            found[f"completion_{how}"] = self.share(ends[0], sum(ends), ends[3])
            if sum(ends):
                low, high = wilson(ends[0], sum(ends))
                found[f"completion_{how}"] |= {"low": low, "high": high}
        granted = self.rows("orders_by_state", "in_force", "lifted")
        waiting = self.rows("orders_by_state", "applied")
        found["orders_granted"] = self.share(granted, self.total("orders_by_state") - waiting, waiting)
        return found

    def _unknown(self) -> Indicators:
        rows = {
            "relation": ("signals_by_relation", "unknown"), "violence": ("signals_by_violence", "none"),
            "children": ("signals_quality", "children"), "status": ("women_by_status", "unknown"),
            "length": ("contacts_quality", "no_length"), "end": ("ended_by_reason", "unknown"),
        }  # fmt: skip
        return {f"unknown_{key}": self.of(table, (row,)) for key, (table, row) in rows.items()}


def _estimates(waits: dict[str, list[Wait]], told: Told) -> Indicators:
    early = told.rows("signals_quality", "early")
    found = {}

    def median(table: str, at: str = "1/2", unknown: int = 0) -> dict[str, Any]:
        return _figure(quantile(waits[table], Fraction(at)), denominator=len(waits[table]), unknown=unknown)

    for hand in HANDS:
        table = f"delay_{hand}"
        found[f"{table}_median"] = median(table, unknown=early)
        found[f"{table}_p90"] = median(table, "9/10", early)
        for days in (1, 3, 7):
            value = within(waits[table], days)
            found[f"{hand}_within_{days}"] = _figure(value, denominator=len(waits[table]), unknown=early)
    for table in ("time_to_decision", "time_to_judgment"):
        found[f"{table}_median"] = median(table)
    return found | {"concern_median": median("delay_concern"), "men_median": median("delay_man")}


def _work(facts: Facts, told: Told) -> Indicators:
    meetings = told.rows("meetings", "police")
    half_years = ((facts.until - facts.from_on).days + 1) / 182.6
    minutes = sum(each["minutes"] or 0 for each in facts.during("contact", "on"))
    return {
        "police_meetings": _figure(round(meetings / half_years, 1), meetings),
        "hours": _figure(
            round(minutes / 60, 1), denominator=told.total("contacts_quality"),
            unknown=told.rows("contacts_quality", "no_length"),
        ),
    }  # fmt: skip
