"""Cases: the list, and everything that stands in one case's file."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, String, and_, func, literal_column, select, text
from sqlalchemy.orm import Session

from relvald_desktop.errors import NotFound
from relvald_desktop.records.case import Case, CasePerson, RelationshipStatus
from relvald_desktop.records.codes import Protection, RelationshipState, Role
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.referral import StaffRiskNote
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.store.queries.paging import Cursor, Page, page
from relvald_desktop.store.search import matching_cases

AT_HOME = (RelationshipState.LIVES_WITH_HIM, RelationshipState.PLANNING, RelationshipState.RETURNED)
"""The statuses of a woman who still lives with him."""

# Written out as SQL: the list of women at home is read along an index of exactly these expressions (revision 0002);
# the plus keeps SQLite from taking the index of all open cases instead, and sorting.
AT_HOME_NOW = text(
    "+case_.closed_on IS NULL AND case_.relationship IN ('lives_with_him', 'planning', 'returned')"
)
_CALM: Any = literal_column("(NOT case_.acute)", Integer)
_SAFER: Any = literal_column(
    "(CASE case_.risk_level WHEN 'acute' THEN 0 WHEN 'high' THEN 1 WHEN 'raised' THEN 3 WHEN 'low' THEN 4 ELSE 2 END)",
    Integer,
)
_HEARD: Any = literal_column("coalesce(case_.last_heard_on, '')", String)


class CaseRow(NamedTuple):
    """A case in a list. `client_name` is empty when she is anonymous; `protection` is None then."""

    id: str
    code: str
    client_name: str
    protection: Protection | None
    opened_on: dt.date
    closed_on: dt.date | None
    acute: bool
    relationship: RelationshipState
    last_heard_on: dt.date | None
    responsible: str
    risk_level: RiskLevel | None
    review_by: dt.date | None
    snoozed_until: dt.date | None


@dataclass(frozen=True)
class CaseFilters:
    """What to show in the list. `open` None shows both open and closed cases."""

    text: str = ""
    open: bool | None = True
    relationship: RelationshipState | None = None
    acute: bool | None = None


@dataclass(frozen=True)
class CaseFile:
    """Everything in one case's file but the journal and the legal process."""

    case: Case
    client: Person | None
    people: tuple[tuple[CasePerson, Person], ...]
    channels: dict[str, list[ContactChannel]]
    protected: dict[str, list[ProtectedValue]]
    statuses: tuple[RelationshipStatus, ...]
    signals: tuple[Signal, ...]
    staff_risks: tuple[StaffRiskNote, ...]


def case_rows() -> Select[Any]:
    """Cases as they stand in lists, one row each."""
    name = func.trim(func.coalesce(Person.given_name, "") + " " + func.coalesce(Person.family_name, ""))
    client = and_(CasePerson.case_id == Case.id, CasePerson.role == Role.CLIENT)
    return (
        select(
            Case.id, Case.code, name, Person.protection, Case.opened_on, Case.closed_on, Case.acute,
            Case.relationship, Case.last_heard_on, Case.responsible, Case.risk_level,
            Case.review_by, Case.snoozed_until,
        )
        .outerjoin(CasePerson, client)
        .outerjoin(Person, Person.id == CasePerson.person_id)
    )  # fmt: skip


def case_list(
    session: Session, filters: CaseFilters, after: Cursor | None = None, limit: int = 100
) -> Page[CaseRow]:
    """Cases, the latest opened first."""
    query = case_rows()
    if filters.open is not None:
        query = query.where(Case.closed_on.is_(None) if filters.open else Case.closed_on.is_not(None))
    if filters.relationship is not None:
        query = query.where(Case.relationship == filters.relationship)
    if filters.acute is not None:
        query = query.where(Case.acute == filters.acute)
    if filters.text.strip():
        query = query.where(Case.id.in_(matching_cases(session, filters.text)))
    return page(session, query, [Case.opened_on, Case.id], CaseRow, after, limit, descending=True)


def at_home(session: Session, after: Cursor | None = None, limit: int = 100) -> Page[CaseRow]:
    """Open cases of women who still live with him: acute first, then by level of risk (without a review between
    raised and high, for nobody knows), then those not heard from for longest."""
    query = case_rows().where(AT_HOME_NOW)
    return page(session, query, [_CALM, _SAFER, _HEARD, Case.id], CaseRow, after, limit)


def case_row(session: Session, case_id: str) -> CaseRow:
    """One case as it stands in lists. Raises `NotFound`."""
    row = session.execute(case_rows().where(Case.id == case_id)).first()
    if row is None:
        raise NotFound(kind=Case.kind, id=case_id)
    return CaseRow(*row)


def case_file(session: Session, case_id: str) -> CaseFile:
    """The file of a case. Raises `NotFound`."""
    found_case = session.get(Case, case_id)
    if found_case is None:
        raise NotFound(kind=Case.kind, id=case_id)
    links = select(CasePerson, Person).join(Person, Person.id == CasePerson.person_id)
    found = session.execute(links.where(CasePerson.case_id == case_id).order_by(CasePerson.id))
    # After a merge two links may say the same; she is shown once.
    people = tuple({(link.role, person.id): (link, person) for link, person in found}.values())
    ids = [person.id for _, person in people]
    statuses = select(RelationshipStatus).where(RelationshipStatus.case_id == case_id)
    signals = select(Signal).where(Signal.case_id == case_id)
    return CaseFile(
        case=found_case,
        client=next((person for link, person in people if link.role is Role.CLIENT), None),
        people=people,
        channels=_by_person(session, ContactChannel, ids),
        protected=_by_person(session, ProtectedValue, ids),
        statuses=tuple(
            session.scalars(statuses.order_by(RelationshipStatus.since_earliest, RelationshipStatus.id))
        ),
        signals=tuple(session.scalars(signals.order_by(Signal.received_on, Signal.id))),
        staff_risks=tuple(
            session.scalars(
                select(StaffRiskNote).where(StaffRiskNote.case_id == case_id).order_by(StaffRiskNote.on)
            )
        ),
    )


def _by_person(session: Session, kind: Any, person_ids: list[str]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for record in session.scalars(select(kind).where(kind.person_id.in_(person_ids)).order_by(kind.id)):
        found[record.person_id].append(record)
    return dict(found)


def case_codes(session: Session) -> dict[str, str]:
    """The code of every case by its id."""
    return {row.id: row.code for row in session.execute(select(Case.id, Case.code))}
