"""Legal matters with their steps, and the times the worker goes along."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind, LegalState, MatterEnd, Offence
from relvald_desktop.records.legal import Accompaniment, LegalMatter, LegalStep, MatterPerson
from relvald_desktop.records.legal_codes import HelpGiven
from relvald_desktop.records.legal_rights import Claim, EntitlementNote, OrderBreach, RestrainingOrder
from relvald_desktop.records.task import Task
from relvald_desktop.store.queries.paging import Cursor, Page, page


class MatterRow(NamedTuple):
    """A legal matter in a list; dates are local."""

    id: str
    case_id: str
    case_code: str
    reported_on: dt.date
    offences: tuple[Offence, ...]
    state: LegalState
    state_on: dt.date | None
    next_expected_on: dt.date | None
    ended_on: dt.date | None
    end: MatterEnd | None
    court: str
    court_case_number: str
    police_reference: str
    joined_to: str | None
    help_given: tuple[HelpGiven, ...]
    help_note: str


class AccompanimentRow(NamedTuple):
    """An accompaniment in a list; `starts_at` is UTC, `on` the local date."""

    id: str
    case_id: str
    case_code: str
    matter_id: str | None
    purpose: AccompanimentKind
    starts_at: dt.datetime
    on: dt.date
    place: str
    room: str
    carried_out: bool
    cancelled: bool


def matters(
    session: Session, *, case_id: str | None = None, open_only: bool = False,
    after: Cursor | None = None, limit: int = 100,
) -> Page[MatterRow]:  # fmt: skip
    """Legal matters, the latest reported first; of one case when `case_id` is given."""
    query = select(
        LegalMatter.id, LegalMatter.case_id, Case.code, LegalMatter.reported_on, LegalMatter.offences,
        LegalMatter.state, LegalMatter.state_on, LegalMatter.next_expected_on, LegalMatter.ended_on,
        LegalMatter.end, LegalMatter.court, LegalMatter.court_case_number, LegalMatter.police_reference,
        LegalMatter.joined_to, LegalMatter.help_given, LegalMatter.help_note,
    ).join(Case, Case.id == LegalMatter.case_id)  # fmt: skip
    if case_id is not None:
        query = query.where(LegalMatter.case_id == case_id)
    if open_only:
        query = query.where(LegalMatter.ended_on.is_(None))
    keys = [LegalMatter.reported_on, LegalMatter.id]
    return page(session, query, keys, MatterRow, after, limit, descending=True)


def steps(session: Session, matter_id: str) -> list[LegalStep]:
    """The steps of a matter by date."""
    query = select(LegalStep).where(LegalStep.matter_id == matter_id)
    return list(session.scalars(query.order_by(LegalStep.on, LegalStep.id)))


@dataclass(frozen=True)
class LegalFile:
    """Everything of the legal process in one case. `steps`, `people`, `entitlements` and `deadlines` (tasks not done)
    are by matter, `breaches` by order."""

    matters: tuple[MatterRow, ...]
    steps: dict[str, list[LegalStep]]
    people: dict[str, list[MatterPerson]]
    entitlements: dict[str, list[EntitlementNote]]
    deadlines: dict[str, list[Task]]
    orders: tuple[RestrainingOrder, ...]
    breaches: dict[str, list[OrderBreach]]
    claims: tuple[Claim, ...]
    accompaniments: tuple[AccompanimentRow, ...]


def legal_file(session: Session, case_id: str) -> LegalFile:
    """The legal process of a case: matters the latest reported first, orders the latest day first."""

    def of_case(kind: Any, *order: Any) -> list[Any]:
        return list(session.scalars(select(kind).where(kind.case_id == case_id).order_by(*order)))

    return LegalFile(
        matters=tuple(matters(session, case_id=case_id).rows),
        steps=_grouped(of_case(LegalStep, LegalStep.on, LegalStep.id), "matter_id"),
        people=_grouped(of_case(MatterPerson, MatterPerson.id), "matter_id"),
        entitlements=_grouped(of_case(EntitlementNote, EntitlementNote.id), "matter_id"),
        deadlines=_grouped(
            [each for each in of_case(Task, Task.due_on, Task.id) if each.rule and each.done_on is None],
            "about_id",
        ),
        orders=tuple(of_case(RestrainingOrder, RestrainingOrder.last_on.desc(), RestrainingOrder.id)),
        breaches=_grouped(of_case(OrderBreach, OrderBreach.on.desc(), OrderBreach.id), "order_id"),
        claims=tuple(of_case(Claim, Claim.id)),
        accompaniments=tuple(accompaniments(session, case_id=case_id).rows),
    )


def people_of_matter(session: Session, matter_id: str) -> list[MatterPerson]:
    """The people with a part in a matter, as they were noted."""
    query = select(MatterPerson).where(MatterPerson.matter_id == matter_id)
    return list(session.scalars(query.order_by(MatterPerson.id)))


def _grouped(records: list[Any], by: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        found[getattr(record, by)].append(record)
    return dict(found)


def accompaniments(
    session: Session, *, case_id: str | None = None, matter_id: str | None = None,
    from_on: dt.date | None = None, to_on: dt.date | None = None,
    after: Cursor | None = None, limit: int = 100,
) -> Page[AccompanimentRow]:  # fmt: skip
    """Accompaniments by the time they start; from and to local dates, both included."""
    query = select(
        Accompaniment.id, Accompaniment.case_id, Case.code, Accompaniment.matter_id, Accompaniment.purpose,
        Accompaniment.starts_at, Accompaniment.on, Accompaniment.place, Accompaniment.room,
        Accompaniment.carried_out, Accompaniment.cancelled,
    ).join(Case, Case.id == Accompaniment.case_id)  # fmt: skip
    for column, value in ((Accompaniment.case_id, case_id), (Accompaniment.matter_id, matter_id)):
        if value is not None:
            query = query.where(column == value)
    if from_on is not None:
        query = query.where(Accompaniment.on >= from_on)
    if to_on is not None:
        query = query.where(Accompaniment.on <= to_on)
    keys = [Accompaniment.on, Accompaniment.starts_at, Accompaniment.id]
    return page(session, query, keys, AccompanimentRow, after, limit)
