"""What a summary is made of: the counts of a period, and the tables they stand in."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from relvald_desktop.records.codes import AccompanimentKind, ContactKind, MatterEnd, RelationshipState, Source
from relvald_desktop.rules.figures import Row, Table
from relvald_desktop.rules.survival import Waiting
from relvald_desktop.wording import QT_TRANSLATE_NOOP

CARRIED_THROUGH = frozenset(
    {MatterEnd.CONVICTED, MatterEnd.ACQUITTED, MatterEnd.SUMMARY_PUNISHMENT, MatterEnd.WAIVED}
)
"""Ends in which the matter was tried or settled. Domain: "why a legal matter ends"."""

_WITHDREW = frozenset(end for end in MatterEnd if end.name.startswith("WITHDREW"))
_DISCONTINUED = frozenset(
    {
        MatterEnd.CANNOT_BE_PROVED, MatterEnd.NO_OFFENCE, MatterEnd.INJURED_PARTY_NOT_TAKING_PART,
        MatterEnd.NO_LEADS, MatterEnd.DISCONTINUED_OTHER,
    }
)  # fmt: skip


class Hand(StrEnum):
    """The three hands of the delay clock."""

    ATTEMPT = "attempt"
    CONTACT = "contact"
    SUPPORT = "support"


@dataclass(frozen=True)
class Women:
    """Women in support in the period: their statuses then, and whether the police knew."""

    status_at_end: Mapping[RelationshipState, int]
    at_home_at_start: int
    at_home_ever: int
    without_report: int

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.status_at_end.values())


@dataclass(frozen=True)
class SummaryInputs:
    """Counts of a period (local dates, both included), as the store gives them. Minutes of contacts are summed."""

    from_on: dt.date
    to_on: dt.date
    made_on: dt.date
    by_month: Mapping[dt.date, int]
    by_source: Mapping[Source, int]
    waits: Mapping[Hand, tuple[Waiting, ...]]
    women: Women
    accompaniments: Mapping[AccompanimentKind, int]
    ended_with: Mapping[MatterEnd | None, int]
    ended_without: Mapping[MatterEnd | None, int]
    open_matters: int
    contacts: Mapping[ContactKind, int]
    minutes: int
    contacts_without_minutes: int


def build_tables(inputs: SummaryInputs) -> tuple[Table, ...]:
    """Every table of the summary, nothing hidden."""
    supported = sum(wait.count for wait in inputs.waits[Hand.SUPPORT] if wait.ended)
    left = sum(wait.count for wait in inputs.waits[Hand.SUPPORT] if wait.left)
    waiting = sum(wait.count for wait in inputs.waits[Hand.SUPPORT]) - supported - left
    answered = {
        QT_TRANSLATE_NOOP("Summary", "support given"): supported,
        QT_TRANSLATE_NOOP("Summary", "still waiting"): waiting,
        QT_TRANSLATE_NOOP("Summary", "passed on or closed with a reason"): left,
    }
    return (
        _table(
            "signals_by_month", QT_TRANSLATE_NOOP("Summary", "Signals by month"),
            QT_TRANSLATE_NOOP("Summary", "Signals of violence received, by the month they came."),
            "signals", inputs.by_month,
        ),
        _table(
            "signals_by_source", QT_TRANSLATE_NOOP("Summary", "Signals by source"),
            QT_TRANSLATE_NOOP("Summary", "Who the signal came from. “Other” also holds those whose source was not recognised."),
            "signals", {source: inputs.by_source.get(source, 0) for source in Source if inputs.by_source.get(source)},
        ),
        _table(
            "signals_by_answer", QT_TRANSLATE_NOOP("Summary", "Signals by answer"),
            QT_TRANSLATE_NOOP("Summary", "Signals of the period by what had come of them at its end: first support given, still waiting for it, or passed on or closed with a reason."),
            "signals", answered,
        ),
        _table(
            "women_by_status", QT_TRANSLATE_NOOP("Summary", "Women in support by relationship status"),
            QT_TRANSLATE_NOOP("Summary", "Women with at least one contact in the period, by their status at its end. “Unknown” is where nobody has noted one."),
            "women", {status: inputs.women.status_at_end.get(status, 0) for status in RelationshipState},
        ),
        _table(
            "accompaniments_by_kind", QT_TRANSLATE_NOOP("Summary", "Accompaniments by kind"),
            QT_TRANSLATE_NOOP("Summary", "Accompaniments carried out in the period."),
            "accompaniments", {kind: inputs.accompaniments.get(kind, 0) for kind in AccompanimentKind},
        ),
        _table(
            "ended_with_company", QT_TRANSLATE_NOOP("Summary", "Legal matters ended, with accompaniment"),
            QT_TRANSLATE_NOOP("Summary", "Matters that ended in the period where the support worker went along at least once."),
            "matters_with", _ends(inputs.ended_with),
        ),
        _table(
            "ended_without_company", QT_TRANSLATE_NOOP("Summary", "Legal matters ended, without accompaniment"),
            QT_TRANSLATE_NOOP("Summary", "Matters that ended in the period where nobody went along."),
            "matters_without", _ends(inputs.ended_without),
        ),
        _table(
            "contacts_by_kind", QT_TRANSLATE_NOOP("Summary", "Contacts by kind"),
            QT_TRANSLATE_NOOP("Summary", "Contacts written down in the period, also those that were only tried."),
            "contacts", {kind: inputs.contacts.get(kind, 0) for kind in ContactKind},
        ),
    )  # fmt: skip


def _table(
    key: str,
    title: str,
    definition: str,
    population: str,
    counts: Mapping[Any, int],
) -> Table:
    rows = tuple(Row(str(label), label, count) for label, count in counts.items())
    return Table(key, title, definition, population, rows, sum(counts.values()))


def _ends(ended: Mapping[MatterEnd | None, int]) -> dict[str, int]:
    groups = {
        QT_TRANSLATE_NOOP("Summary", "carried through"): CARRIED_THROUGH,
        QT_TRANSLATE_NOOP("Summary", "discontinued"): _DISCONTINUED,
        QT_TRANSLATE_NOOP("Summary", "she no longer takes part"): _WITHDREW,
    }
    counts = {label: sum(ended.get(end, 0) for end in ends) for label, ends in groups.items()}
    rest = sum(ended.values()) - sum(counts.values())
    return counts | {QT_TRANSLATE_NOOP("Summary", "other or unknown end"): rest}


def count_by_month(days: Mapping[dt.date, int], from_on: dt.date, to_on: dt.date) -> dict[dt.date, int]:
    """Counts by month (its first day), every month of the period among them."""
    counts: Counter[dt.date] = Counter()
    for day, count in days.items():
        counts[day.replace(day=1)] += count
    months, month = {}, from_on.replace(day=1)
    while month <= to_on:
        months[month] = counts[month]
        month = (month + dt.timedelta(days=32)).replace(day=1)
    return months
