"""What the summary counts, grouped by the store itself over covering indexes."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import func, select, type_coerce
from sqlalchemy.orm import Session

from relvald_desktop.records.case import RelationshipStatus
from relvald_desktop.records.codes import (
    AccompanimentKind,
    ContactKind,
    ContactOutcome,
    MatterEnd,
    RelationshipState,
    Source,
    TriageOutcome,
)  # fmt: skip
from relvald_desktop.records.columns import Day
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.signal import Signal


class SignalCount(NamedTuple):
    """So many signals of one day and source with the same answers. `closed_on`: passed on or closed with a reason."""

    received_on: dt.date
    source: Source
    closed_on: dt.date | None
    first_attempt_on: dt.date | None
    first_contact_on: dt.date | None
    first_support_on: dt.date | None
    number: int


class ContactCount(NamedTuple):
    """So many contacts of one kind and outcome in one case; `minutes` in all, and how many have none noted."""

    case_id: str
    how: ContactKind
    outcome: ContactOutcome
    number: int
    minutes: int
    without_minutes: int


class EndedMatter(NamedTuple):
    """A matter that ended in the period, and whether anybody went along with her in it."""

    end: MatterEnd | None
    accompanied: bool
    number: int


def signal_counts(session: Session, from_on: dt.date, to_on: dt.date) -> list[SignalCount]:
    """Signals received in a period."""
    closed = func.iif(
        Signal.triage.in_((TriageOutcome.PASSED_ON, TriageOutcome.NO_ACTION)), Signal.triaged_on, None
    )
    columns = (
        Signal.received_on, Signal.source, type_coerce(closed, Day), Signal.first_attempt_on, Signal.first_contact_on, Signal.first_support_on,
    )  # fmt: skip
    query = (
        select(*columns, func.count()).where(Signal.received_on.between(from_on, to_on)).group_by(*columns)
    )
    return [SignalCount(*row) for row in session.execute(query)]


def contact_counts(session: Session, from_on: dt.date, to_on: dt.date) -> list[ContactCount]:
    """Contacts in a period, drafts among them: the work was done."""
    columns = (Contact.case_id, Contact.how, Contact.outcome)
    without = func.sum(func.iif(Contact.minutes.is_(None), 1, 0))
    query = (
        select(*columns, func.count(), func.coalesce(func.sum(Contact.minutes), 0), without)
        .where(Contact.on.between(from_on, to_on))
        .group_by(*columns)
    )
    return [ContactCount(*row) for row in session.execute(query)]


def status_changes(session: Session, until: dt.date) -> dict[str, list[tuple[dt.date, RelationshipState]]]:
    """Every case's relationship statuses up to a day, the earliest first."""
    query = (
        select(RelationshipStatus.case_id, RelationshipStatus.since_earliest, RelationshipStatus.status)
        .where(RelationshipStatus.since_earliest <= until)
        .order_by(RelationshipStatus.case_id, RelationshipStatus.since_earliest, RelationshipStatus.id)
    )
    found: dict[str, list[tuple[dt.date, RelationshipState]]] = {}
    for case_id, since, status in session.execute(query):
        found.setdefault(case_id, []).append((since, status))
    return found


def accompaniment_counts(session: Session, from_on: dt.date, to_on: dt.date) -> dict[AccompanimentKind, int]:
    """Accompaniments that took place in a period, by what they were to."""
    query = (
        select(Accompaniment.purpose, func.count())
        .where(Accompaniment.on.between(from_on, to_on), Accompaniment.carried_out.is_(True))
        .group_by(Accompaniment.purpose)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def ended_matters(session: Session, from_on: dt.date, to_on: dt.date) -> list[EndedMatter]:
    """Matters that ended in a period, by why and by whether she had company."""
    company = (
        select(Accompaniment.id)
        .where(Accompaniment.matter_id == LegalMatter.id, Accompaniment.carried_out.is_(True))
        .exists()
    )
    query = (
        select(LegalMatter.end, company.label("accompanied"), func.count())
        .where(LegalMatter.ended_on.between(from_on, to_on))
        .group_by(LegalMatter.end, company.label("accompanied"))
    )
    return [EndedMatter(end, bool(accompanied), count) for end, accompanied, count in session.execute(query)]


def count_open_matters(session: Session, on: dt.date) -> int:
    """Matters reported up to a day and not ended then."""
    query = select(func.count()).select_from(LegalMatter).where(
        LegalMatter.reported_on <= on, (LegalMatter.ended_on.is_(None)) | (LegalMatter.ended_on > on)
    )  # fmt: skip
    return session.scalar(query) or 0


def cases_with_matter(session: Session, until: dt.date) -> set[str]:
    """Cases with a police report up to a day."""
    return set(
        session.scalars(select(LegalMatter.case_id).where(LegalMatter.reported_on <= until).distinct())
    )
