"""What the summary counts, grouped by the store itself over covering indexes."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from relvald_desktop.records.case import RelationshipStatus
from relvald_desktop.records.codes import (
    AccompanimentKind,
    ContactKind,
    MatterEnd,
    RelationshipState,
    Source,
)  # fmt: skip
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment, LegalMatter


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
    """So many contacts of one kind; `minutes` in all, and how many have none noted."""

    how: ContactKind
    number: int
    minutes: int
    without_minutes: int


class EndedMatter(NamedTuple):
    """A matter that ended in the period, and whether anybody went along with her in it."""

    end: MatterEnd | None
    accompanied: bool
    number: int


_SIGNALS = text(
    "SELECT received_on, source, CASE WHEN triage IN ('passed_on', 'no_action') THEN triaged_on END AS closed_on, "
    "first_attempt_on, first_contact_on, first_support_on, count(*) FROM signal "
    "WHERE received_on BETWEEN :from_on AND :to_on GROUP BY 1, 2, 3, 4, 5, 6"
)
_REACHED = text(
    'SELECT DISTINCT case_id FROM contact WHERE "on" BETWEEN :from_on AND :to_on '
    "AND outcome IN ('contact', 'support')"
)


def signal_counts(session: Session, from_on: dt.date, to_on: dt.date) -> list[SignalCount]:
    """Signals received in a period. Read as plain text and turned into dates here, each date once: a year has ten
    thousand groups and only a few hundred days."""
    period = {"from_on": from_on.isoformat(), "to_on": to_on.isoformat()}
    sources = {str(source): source for source in Source}
    return [
        SignalCount(
            _day(received),
            sources[source],
            closed and _day(closed),
            attempt and _day(attempt),
            contact and _day(contact),
            support and _day(support),
            number,
        )
        for received, source, closed, attempt, contact, support, number in session.connection().execute(
            _SIGNALS, period
        )
    ]


@lru_cache(maxsize=20_000)
def _day(text_: str) -> dt.date:
    return dt.date.fromisoformat(text_)


def contact_counts(session: Session, from_on: dt.date, to_on: dt.date) -> list[ContactCount]:
    """Contacts in a period by kind, drafts among them: the work was done."""
    without = func.sum(func.iif(Contact.minutes.is_(None), 1, 0))
    query = (
        select(Contact.how, func.count(), func.coalesce(func.sum(Contact.minutes), 0), without)
        .where(Contact.on.between(from_on, to_on))
        .group_by(Contact.how)
    )
    return [ContactCount(*row) for row in session.execute(query)]


def reached_cases(session: Session, from_on: dt.date, to_on: dt.date) -> set[str]:
    """Cases of women who were reached at least once in a period."""
    period = {"from_on": from_on.isoformat(), "to_on": to_on.isoformat()}
    return set(session.connection().execute(_REACHED, period).scalars())


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
