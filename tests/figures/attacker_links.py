"""What the definitions of the figures tell about how they hang together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

from relvald_desktop.records.codes import MatterEnd, RelationshipState
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.declared import Kind, TableDef
from relvald_desktop.rules.figures.legal import end_group
from relvald_desktop.rules.figures.women import side
from tests.figures.attacker_parts import Cut, Issue, Part
from tests.figures.attacker_program import Form, minus, plus

HANDS = ("delay_attempt", "delay_contact", "delay_support")
SIDES = ("home", "apart", "unknown")
GROWING = {
    "signals_by_triage": ("linked", "new_case", "passed_on", "no_action"),
    "orders_by_state": ("in_force", "refused", "lifted"),
    "breaches_told": ("told",), "children_reported": ("sent",), "children_supported": ("support",),
    "ended_by_company": ("with-carried", "with-discontinued", "with-withdrew", "with-other"),
}  # fmt: skip
"""Rows into which units come as time goes by, and which they do not leave."""
SHRINKING = {"signals_by_triage": ("waiting",), "children_reported": ("no_concern",)}
_CALENDAR = swedish_calendar()


def link(cut: Cut) -> None:
    """Tell the program how the tables of a population hang together, part by part."""
    for part in cut.parts:
        seen: set[object] = set()
        for place in sorted(part.covered):
            issue = cut.issues[place]
            for table in cut.tables:
                if (
                    key := (
                        table.key,
                        cut.state(table, issue),
                        table.key.startswith("cohort_") and issue.summary.as_of,
                    )
                ) not in seen:
                    seen.add(key)
                    _divide(cut, table, part, issue)
                    _not_longer_than_passed(cut, table, part, issue)
            if cut.population in _BETWEEN:
                _BETWEEN[cut.population](cut, part, issue)
        if not cut.late:
            _as_time_goes(cut, part)


def _divide(cut: Cut, table: TableDef, part: Part, issue: Issue) -> None:
    total, know = cut.total(part), cut.program
    if table.kind is Kind.MONTHS:
        return
    cells = {row: cut.cell(table, row, part, issue) for row in table.rows}
    if table.kind is not Kind.FLAGS:
        know.same(plus(*cells.values()), total, f"{table.key} adds up")
        return
    for row, cell in cells.items():
        know.at_most(
            plus(cell, cells["none"]) if "none" in cells and row != "none" else cell,
            total,
            f"{table.key} flags",
        )
    if "none" in cells:
        know.at_most(total, plus(*cells.values()), f"{table.key} has one or none")


def _not_longer_than_passed(cut: Cut, table: TableDef, part: Part, issue: Issue) -> None:
    if table.kind is not Kind.WAITS:
        return
    passed = (issue.summary.until - part.first).days
    if not table.key.startswith("time_to"):
        passed = working_days_between(part.first, issue.summary.until, _CALENDAR)
    for each in table.bins:
        if each.first > passed:
            cut.program.know(
                cut.cell(table, each.key, part, issue), 0, 0, "no wait is longer than the days that passed"
            )


def _as_time_goes(cut: Cut, part: Part) -> None:
    issues = [cut.issues[place] for place in part.covered]
    if cut.population == "women":
        ordered = sorted(issues, key=lambda issue: issue.summary.from_on, reverse=True)
        table = TABLES["women_ever_home"]
        for one, other in pairwise(ordered):
            cut.program.at_most(
                cut.cell(table, "home", part, one),
                cut.cell(table, "home", part, other),
                "ever home from earlier",
            )
        return
    ordered = sorted(issues, key=lambda issue: issue.summary.until)
    for table in cut.tables:
        growing = tuple(each.key for each in table.bins) or GROWING.get(table.key, ())
        shrinking = ("waiting",) if table.bins else SHRINKING.get(table.key, ())
        for one, other in pairwise(ordered):
            if one.summary.until < other.summary.until:
                for row in growing:
                    cut.program.at_most(
                        cut.cell(table, row, part, one), cut.cell(table, row, part, other), "grows"
                    )
                for row in shrinking:
                    cut.program.at_most(
                        cut.cell(table, row, part, other), cut.cell(table, row, part, one), "shrinks"
                    )


def _signals(cut: Cut, part: Part, issue: Issue) -> None:
    def cell(table: str, *rows: str) -> Form:
        return plus(*(cut.cell(TABLES[table], row, part, issue) for row in rows))

    bins = [each.key for each in TABLES[HANDS[0]].bins]
    for earlier, later in pairwise(HANDS):
        for place in range(len(bins)):
            cut.program.at_most(
                cell(later, *bins[: place + 1]), cell(earlier, *bins[: place + 1]), "hands in order"
            )
        for row in ("waiting", "left"):
            cut.program.at_most(cell(earlier, row), cell(later, row), f"{row} in order")
    closed = cell("signals_by_triage", "passed_on", "no_action")
    cut.program.at_most(cell("delay_support", "left"), closed, "left only if closed")
    undated = cell("signals_quality", "no_day")
    cut.program.at_most(
        plus(cell("delay_support", "waiting"), closed),
        plus(cut.total(part), undated),
        "who is closed waits no longer",
    )
    decided = cell("signals_by_triage", "linked", "new_case", "passed_on", "no_action")
    cut.program.at_most(undated, decided, "a decision without a day is one")
    cut.program.at_most(
        cell("signals_quality", "early"), cell("delay_attempt", bins[0]), "answered early is at once"
    )


def _women(cut: Cut, part: Part, issue: Issue) -> None:
    def cell(table: str, *rows: str) -> Form:
        return plus(*(cut.cell(TABLES[table], row, part, issue) for row in rows))

    for end in SIDES:
        statuses = [str(state) for state in RelationshipState if side(state) == end]
        flows = [f"{start}-{end}" for start in SIDES]
        cut.program.same(
            cell("women_by_status", *statuses), cell("women_flow", *flows), "status is where the flow ends"
        )
    home = [row for row in TABLES["women_flow"].rows if "home" in row]
    cut.program.at_most(
        cell("women_flow", *home), cell("women_ever_home", "home"), "at home at an end is ever"
    )


def _ended(cut: Cut, part: Part, issue: Issue) -> None:
    ends: list[MatterEnd | None] = [*MatterEnd, None]
    for group in ("carried", "discontinued", "withdrew", "other"):
        reasons = [str(end or "unknown") for end in ends if end_group(end) == group]
        company = [f"with-{group}", f"without-{group}"]
        cut.program.same(
            plus(*(cut.cell(TABLES["ended_by_reason"], row, part, issue) for row in reasons)),
            plus(*(cut.cell(TABLES["ended_by_company"], row, part, issue) for row in company)),
            "reasons make up the ways of ending",
        )


_BETWEEN = {"signals": _signals, "women": _women, "matters_ended": _ended}


def balance(opened: Cut, closed: Cut, standing: Sequence[tuple[dt.date, Cut]]) -> None:
    """What stands open on a day is what stood open before, and what came, without what ended."""
    for (earlier, before), (later, after) in pairwise(standing):
        stretch = [list(_within(cut, earlier, later)) for cut in (opened, closed)]
        if all(_days(parts) == (later - earlier).days for parts in stretch):
            came, went = (
                plus(*(cut.total(part) for part in parts))
                for cut, parts in zip((opened, closed), stretch, strict=True)
            )
            change = minus(after.total(after.parts[0]), before.total(before.parts[0]))
            opened.program.same(change, minus(came, went), f"open {earlier} and {later}")


def _within(cut: Cut, after: dt.date, until: dt.date) -> Iterator[Part]:
    return (
        part for part in cut.parts if all(after < first and last <= until for first, last in part.stretches)
    )


def _days(parts: list[Part]) -> int:
    return sum((last - first).days + 1 for part in parts for first, last in part.stretches)
