"""Makes the summary of a period from grouped counts: reach, delay, women in support, completion, work done."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from relvald_desktop.records.codes import (
    AccompanimentKind, ContactKind, MatterEnd, Relation, RelationshipState, Source, TriageOutcome,
)  # fmt: skip
from relvald_desktop.rules.calendar import Calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.figures import (
    LEAST_FOR_MEDIAN, LEAST_FOR_PERCENTAGE, Basis, Cell, Indicator, Label, Period, Row, Summary, Table, Unit,
)  # fmt: skip
from relvald_desktop.rules.indicator_texts import TABLES, indicator_text
from relvald_desktop.rules.suppression import Nested, Network, Sum
from relvald_desktop.rules.survival import Wait, kaplan_meier
from relvald_desktop.rules.tabulation import ALL, NUMBER, Tabulation
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HANDS = ("support", "contact", "attempt")
"""The three hands of the delay clock, the innermost first: who was supported was reached, who was reached was tried."""
LIMITS = (7, 3, 1)
"""Working days within which a share is shown."""

AT_HOME = (RelationshipState.LIVES_WITH_HIM, RelationshipState.PLANNING, RelationshipState.RETURNED)
"""The statuses of a woman who still lives with him."""
AWAY = tuple(status for status in RelationshipState if status not in AT_HOME)
CARRIED_THROUGH = (MatterEnd.CONVICTED, MatterEnd.ACQUITTED, MatterEnd.SUMMARY_PUNISHMENT, MatterEnd.WAIVED)
"""Ends by which the question of guilt was decided."""
LEFT_THE_QUEUE = (TriageOutcome.PASSED_ON, TriageOutcome.NO_ACTION)
"""Decisions after which nobody here is waited for."""

NOT_KNOWN = QT_TRANSLATE_NOOP("Summary", "Not known")
WITH = QT_TRANSLATE_NOOP("Summary", "With accompaniment")
WITHOUT = QT_TRANSLATE_NOOP("Summary", "Without accompaniment")
CONTACTS = QT_TRANSLATE_NOOP("Summary", "Contacts")
HOURS = QT_TRANSLATE_NOOP("Summary", "Hours")


class SignalCount(NamedTuple):
    """Signals received in a month (its first day)."""

    month: dt.date
    source: Source
    triage: TriageOutcome
    relation: Relation | None
    number: int


class DelayCount(NamedTuple):
    """Signals received on one local date and answered on another (None: not yet), by hand of the clock."""

    hand: str
    received_on: dt.date
    answered_on: dt.date | None
    number: int


class WomenCount(NamedTuple):
    """Women in support. `start` and `end` are their statuses on the first and last day."""

    start: RelationshipState
    end: RelationshipState
    ever_at_home: bool
    reported: bool
    number: int


class MatterCount(NamedTuple):
    """Legal matters, by whether they were reported in the period and how, if at all, they ended in or before it."""

    reported_in_period: bool
    ended_in_period: bool
    end: MatterEnd | None
    accompanied: bool
    number: int


class ContactCount(NamedTuple):
    """Contacts of one kind: how many, of how many the length is noted, and their minutes."""

    how: ContactKind
    number: int
    timed: int
    minutes: int


@dataclass(frozen=True)
class Counts:
    """Everything that a summary is made of, grouped."""

    signals: Sequence[SignalCount]
    delays: Sequence[DelayCount]
    women: Sequence[WomenCount]
    accompaniments: Sequence[tuple[AccompanimentKind, int]]
    matters: Sequence[MatterCount]
    contacts: Sequence[ContactCount]


class _Part(NamedTuple):
    tables: list[Table]
    indicators: list[Indicator]
    networks: list[Network]
    nested: list[Nested]


def make_summary(counts: Counts, period: Period, today: dt.date, calendar: Calendar) -> Summary:
    """The figures of a period, nothing withheld. `today` is the local date: what happened later is not counted."""
    ends = min(period.to_on, today)
    parts = (
        _signals(counts.signals, period),
        _delays(counts.delays, ends, calendar),
        _women(counts.women),
        _accompaniments(counts.accompaniments),
        _matters(counts.matters),
        _contacts(counts.contacts),
    )
    basis = Basis(
        tuple(network for part in parts for network in part.networks),
        tuple(nested for part in parts for nested in part.nested),
    )
    tables = tuple(table for part in parts for table in part.tables)
    return Summary(period, today, tables, tuple(i for part in parts for i in part.indicators), None, basis)


def _indicator(key: str, unit: Unit, value: Cell, *rest: Cell | None) -> Indicator:
    title, definition, unknown_means = indicator_text(key)
    return Indicator(key, title, definition, unit, value, *rest, unknown_means=unknown_means)


def percent(part: float, whole: float) -> int | None:
    """The share in whole per cent, halves upwards; None of nobody."""
    return math.floor(100 * part / whole + 0.5) if whole else None


def _share(key: str, numerator: Cell, denominator: Cell, unknowns: Cell | None = None) -> Indicator:
    part, whole = numerator.value or 0, denominator.value or 0
    value = Cell(
        percent(part, whole), stands_on=numerator.stands_on + denominator.stands_on, base=int(whole),
        needs=LEAST_FOR_PERCENTAGE,
    )  # fmt: skip
    return _indicator(key, Unit.PERCENT, value, numerator, denominator, unknowns)


def _signals(counts: Sequence[SignalCount], period: Period) -> _Part:
    sources, triage, relations = Counter[tuple[Label, Label]](), Counter[tuple[Label, Label]](), Counter[tuple[Label, Label]]()
    for item in counts:
        sources[item.source, period.part_of(item.month)] += item.number
        triage[item.triage, ALL] += item.number
        relations[item.relation or NOT_KNOWN, ALL] += item.number
    others = tuple(source for source in Source if source is not Source.POLICE)
    by_source = Tabulation(
        "signals", tuple(Source), sources, period.parts(), {"@police": (Source.POLICE,), "@others": others}
    )
    everybody = by_source.name(ALL)
    tabulations = (
        by_source,
        Tabulation("triage", tuple(TriageOutcome), triage, everybody=everybody),
        Tabulation("relation", (*Relation, NOT_KNOWN), relations, everybody=everybody),
    )
    reach = _share("reach", by_source.cell("@others"), by_source.cell(ALL), by_source.cell(Source.OTHER))
    return _Part([_table(one) for one in tabulations], [reach], [one.network() for one in tabulations], [])


def _table(tabulation: Tabulation) -> Table:
    return tabulation.table(*TABLES[tabulation.key][:2])
