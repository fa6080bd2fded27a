"""Signals as figures count them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import Relation, Source, TriageOutcome, ViolenceType
from relvald_desktop.rules.figures.units import SignalUnit
from relvald_desktop.store.queries.figures.reading import codes, day_or_none, rows

_COLUMNS = (
    "SELECT id, case_id, received_on, source, relation, violence_types, children, triage, triaged_on, "
    "first_attempt_on, first_contact_on, first_support_on FROM signal "
)
_SIGNALS = f"{_COLUMNS}WHERE received_on BETWEEN :from_on AND :to_on"
_WAITING = (
    f"{_COLUMNS}WHERE received_on <= :until AND (first_support_on IS NULL OR first_support_on > :until) "
    "AND NOT (triage IN ('passed_on', 'no_action') AND coalesce(triaged_on, received_on) <= :until)"
)
_SOURCES = {str(each): each for each in Source}
_RELATIONS: dict[str | None, Relation | None] = {str(each): each for each in Relation} | {None: None}
_OUTCOMES = {str(each): each for each in TriageOutcome}


def signals(session: Session, from_on: dt.date, to_on: dt.date) -> list[SignalUnit]:
    """Signals received in a period (local dates, both included)."""
    return _units(rows(session, _SIGNALS, from_on=from_on, to_on=to_on))


def waiting(session: Session, until: dt.date) -> list[SignalUnit]:
    """Signals received up to a local date that had neither first support then nor been passed on or closed."""
    return _units(rows(session, _WAITING, until=until))


def _units(found: list[Any]) -> list[SignalUnit]:
    """Turned into values column by column, each different one once: a year has thousands."""
    if not found:
        return []
    columns = list(zip(*found, strict=True))
    read: list[dict[Any, Any] | None] = [
        None, None, _days(columns[2]), _SOURCES, _RELATIONS, {each: codes(ViolenceType, each) for each in set(columns[5])},
        None, _OUTCOMES, *(_days(column) for column in columns[8:]),
    ]  # fmt: skip
    values = [
        column if mapping is None else map(mapping.__getitem__, column)
        for column, mapping in zip(columns, read, strict=True)
    ]
    return list(map(SignalUnit._make, zip(*values, strict=True)))


def _days(column: Sequence[str | None]) -> dict[str | None, dt.date | None]:
    return {each: day_or_none(each) for each in set(column)}
