"""What stands in a case beside the journal and the legal process: risk, plans, children, referrals, consents, tasks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.child import ChildNotice, ConcernReport
from relvald_desktop.records.consent import Consent, Disclosure
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.helpers import Merge
from relvald_desktop.records.referral import Referral, StaffRiskNote
from relvald_desktop.records.risk import InstrumentResult, RiskReview
from relvald_desktop.records.safety_plan import SafetyPlan, SilenceSnooze
from relvald_desktop.records.task import Task

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class SupportFile:
    """Everything of one case, the newest first; tasks by their day."""

    reviews: tuple[RiskReview, ...]
    instruments: tuple[InstrumentResult, ...]
    plans: tuple[SafetyPlan, ...]
    snoozes: tuple[SilenceSnooze, ...]
    notices: tuple[ChildNotice, ...]
    concerns: tuple[ConcernReport, ...]
    referrals: tuple[Referral, ...]
    staff_risks: tuple[StaffRiskNote, ...]
    consents: tuple[Consent, ...]
    disclosures: tuple[Disclosure, ...]
    tasks: tuple[Task, ...]


def support_file(session: Session, case_id: str) -> SupportFile:
    """Everything of a case."""
    return SupportFile(
        reviews=_of_case(session, RiskReview, case_id, "on"), instruments=_of_case(session, InstrumentResult, case_id, "on"),
        plans=_of_case(session, SafetyPlan, case_id, "version"), snoozes=_of_case(session, SilenceSnooze, case_id, "until"),
        notices=_of_case(session, ChildNotice, case_id, "on"), concerns=_of_case(session, ConcernReport, case_id, "noticed_on"),
        referrals=_of_case(session, Referral, case_id, "sent_on"), staff_risks=_of_case(session, StaffRiskNote, case_id, "on"),
        consents=_of_case(session, Consent, case_id, "given_on"), disclosures=_of_case(session, Disclosure, case_id, "on"),
        tasks=tuple(reversed(_of_case(session, Task, case_id, "due_on"))),
    )  # fmt: skip


def merges_of(session: Session, ids: list[str]) -> tuple[Merge, ...]:
    """The merges, not taken apart, in which one of these persons or cases was kept; newest first."""
    query = select(Merge).where(Merge.kept_id.in_(ids), Merge.undone.is_(False))
    return tuple(session.scalars(query.order_by(Merge.id.desc())))


def _of_case(session: Session, kind: type[R], case_id: str, newest: str) -> tuple[R, ...]:
    columns = kind.__table__.columns
    query = select(kind).where(columns["case_id"] == case_id)
    return tuple(session.scalars(query.order_by(columns[newest].desc(), columns["id"].desc())))


def departures(session: Session, case_id: str) -> list[Departure]:
    """What left about a case, the latest first."""
    query = select(Departure).where(Departure.case_id == case_id)
    return list(session.scalars(query.order_by(Departure.on.desc(), Departure.id.desc())))
