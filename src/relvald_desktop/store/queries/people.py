"""People by what identifies them: for recognising whom a signal or a search hit is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import ChannelKind, Role
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.rules.similar import Candidate

_PHONES = (ChannelKind.MOBILE, ChannelKind.PHONE, ChannelKind.WORK_PHONE, ChannelKind.MESSAGE)


def candidates(session: Session) -> list[Candidate]:
    """Every woman with a name, a number or at least a code, for ranking by likeness."""
    phones: dict[str, list[str]] = defaultdict(list)
    numbers = select(ContactChannel.person_id, ContactChannel.value).where(
        ContactChannel.channel.in_(_PHONES)
    )
    for person_id, value in session.execute(numbers):
        phones[person_id].append(value)
    women = (
        select(Case.id, Case.code, Person.id, Person.given_name, Person.family_name, Person.identity_number)
        .outerjoin(CasePerson, (CasePerson.case_id == Case.id) & (CasePerson.role == Role.CLIENT))
        .outerjoin(Person, Person.id == CasePerson.person_id)
    )
    return [
        Candidate(
            case_id,
            code,
            f"{given or ''} {family or ''}".strip(),
            tuple(phones.get(person_id, ())),
            number or "",
        )
        for case_id, code, person_id, given, family, number in session.execute(women)
    ]


def owners(session: Session, record_ids: Collection[str]) -> dict[str, str]:
    """The person that each of these contact channels and protected values belongs to."""
    found: dict[str, str] = {}
    for kind in (ContactChannel, ProtectedValue):
        found |= {
            row.id: row.person_id
            for row in session.execute(select(kind.id, kind.person_id).where(kind.id.in_(record_ids)))
        }
    return found


def cases_of_people(session: Session, person_ids: Collection[str]) -> dict[str, str]:
    """The newest case of each person."""
    links = select(CasePerson.person_id, CasePerson.case_id).where(CasePerson.person_id.in_(person_ids))
    return {row.person_id: row.case_id for row in session.execute(links.order_by(CasePerson.id))}


def names(session: Session, person_ids: Collection[str]) -> dict[str, str]:
    """The name of each person."""
    return {
        person.id: person.name for person in session.scalars(select(Person).where(Person.id.in_(person_ids)))
    }


def codes(session: Session, case_ids: Collection[str]) -> dict[str, str]:
    """The code of each case."""
    return {
        row.id: row.code for row in session.execute(select(Case.id, Case.code).where(Case.id.in_(case_ids)))
    }
