"""People by what identifies them: for recognising whom a signal or a search hit is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import ChannelKind, ProtectedKind, Role
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.rules.alphabet import in_order
from relvald_desktop.rules.similar import Candidate

_PHONES = (ChannelKind.MOBILE, ChannelKind.PHONE, ChannelKind.WORK_PHONE, ChannelKind.MESSAGE)


def candidates(session: Session) -> list[Candidate]:
    """Everybody in every case with what they are known by, for ranking by likeness; a case without anybody has a
    candidate with its code only. Cases that were merged into others are left out."""
    phones = _values(session, ContactChannel, ContactChannel.channel.in_(_PHONES))
    addresses = _values(session, ProtectedValue, ProtectedValue.what == ProtectedKind.ADDRESS)
    everybody = (
        select(
            Case.id, Case.code, Person.id, Person.given_name, Person.family_name, Person.identity_number,
            CasePerson.role,
        )
        .outerjoin(CasePerson, CasePerson.case_id == Case.id)
        .outerjoin(Person, Person.id == CasePerson.person_id)
        .where(Case.merged_into.is_(None))
    )  # fmt: skip
    return [
        Candidate(
            case_id, code, f"{given or ''} {family or ''}".strip(), tuple(phones.get(person_id, ())), number or "",
            role or Role.CLIENT, tuple(addresses.get(person_id, ())),
        )
        for case_id, code, person_id, given, family, number, role in session.execute(everybody)
    ]  # fmt: skip


def people_by_name(session: Session) -> list[tuple[Person, str]]:
    """Everybody with a name who is in a case, with one of their cases' codes; for choosing whom to merge."""
    query = (
        select(Person, Case.code)
        .join(CasePerson, CasePerson.person_id == Person.id)
        .join(Case, Case.id == CasePerson.case_id)
        .where(Person.merged_into.is_(None))
    )
    found = {person.id: (person, code) for person, code in session.execute(query)}
    named = [pair for pair in found.values() if pair[0].name]
    return sorted(
        named, key=lambda pair: (in_order(pair[0].family_name), in_order(pair[0].given_name), pair[0].id)
    )


def _values(session: Session, kind: Any, condition: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for person_id, value in session.execute(select(kind.person_id, kind.value).where(condition)):
        found[person_id].append(value)
    return found


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
