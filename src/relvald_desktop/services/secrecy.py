"""What must never leave about the people in a case, gathered for the leak check."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from sqlalchemy import select

from relvald_desktop.records.case import CasePerson
from relvald_desktop.records.codes import ProtectedKind, Protection, Role
from relvald_desktop.records.person import Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.store.queries.cases import CaseFile, case_file
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

CHANNEL = QT_TRANSLATE_NOOP("Secrets", "telephone number or other way to reach someone")
IDENTITY = QT_TRANSLATE_NOOP("Secrets", "personal identity number")
PROTECTED_NAME = QT_TRANSLATE_NOOP("Secrets", "protected name")
CHILD_NAME = QT_TRANSLATE_NOOP("Secrets", "name of a child")
OTHER_WOMAN = QT_TRANSLATE_NOOP("Secrets", "name of another woman")
OTHER_PERSON = QT_TRANSLATE_NOOP("Secrets", "name of a person in another case")
INFORMANT = QT_TRANSLATE_NOOP("Secrets", "who told")

BY_THEIR_WORK = (Role.PROFESSIONAL, Role.INTERPRETER)
"""Whoever is in a case only by their work is no secret of it."""

VALUE_LABELS = {
    ProtectedKind.ADDRESS: QT_TRANSLATE_NOOP("Secrets", "address"),
    ProtectedKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Secrets", "municipality where she stays"),
    ProtectedKind.SHELTER: QT_TRANSLATE_NOOP("Secrets", "shelter"),
    ProtectedKind.SCHOOL: QT_TRANSLATE_NOOP("Secrets", "school"),
    ProtectedKind.PRESCHOOL: QT_TRANSLATE_NOOP("Secrets", "preschool"),
    ProtectedKind.WORKPLACE: QT_TRANSLATE_NOOP("Secrets", "workplace"),
    ProtectedKind.VEHICLE: QT_TRANSLATE_NOOP("Secrets", "vehicle"),
    ProtectedKind.NEW_NAME: QT_TRANSLATE_NOOP("Secrets", "new name"),
    ProtectedKind.OTHER: QT_TRANSLATE_NOOP("Secrets", "protected value"),
}


def secrets_of_case(work: UnitOfWork, case_id: str) -> list[Secret]:
    """Every protected value of everybody in a case, and the names of people in other cases. Raises `NotFound`."""
    return secrets_of_cases(work, (case_id,))


def secrets_of_cases(work: UnitOfWork, case_ids: Iterable[str]) -> list[Secret]:
    """Every protected value of everybody in all the cases that something concerns, and the names of people in others.

    A woman's own name is a secret where it is protected or she lives under an assumed identity; a child's name
    always is. Numbers and addresses of every channel are, safe or not. What belongs to somebody with an assumed
    identity is absolute. Raises `NotFound`.
    """
    ids = tuple(dict.fromkeys(case_ids))
    with work.reading() as session:
        files = [case_file(session, case_id) for case_id in ids]
        others = session.execute(
            select(Person.given_name, Person.family_name, Person.id, CasePerson.role)
            .join(CasePerson, CasePerson.person_id == Person.id)
            .where(CasePerson.role.not_in(BY_THEIR_WORK), CasePerson.case_id.not_in(ids))
        ).all()
    secrets = [secret for file in files for secret in (*_of_people(file), *_of_signals(file.signals))]
    own = {person.id for file in files for _, person in file.people}
    own_names = {person.name for file in files for _, person in file.people}
    for given, family, person_id, role in others:
        name = f"{given} {family}".strip()
        if person_id not in own and given and family and name not in own_names:
            woman = role is Role.CLIENT
            kind, label = ("other_woman", OTHER_WOMAN) if woman else ("other_person", OTHER_PERSON)
            secrets.append(Secret(kind=kind, value=name, label_key=label))
    return list(dict.fromkeys(secrets))


def names_of_everybody(work: UnitOfWork) -> list[Secret]:
    """The full name of everybody in any case, for what concerns no case and may name nobody."""
    with work.reading() as session:
        found = session.execute(
            select(Person.given_name, Person.family_name)
            .join(CasePerson, CasePerson.person_id == Person.id)
            .where(CasePerson.role.not_in(BY_THEIR_WORK), Person.given_name != "", Person.family_name != "")
            .distinct()
        ).all()
    return [
        Secret(kind="other_person", value=f"{given} {family}", label_key=OTHER_PERSON)
        for given, family in found
    ]


def _of_people(file: CaseFile) -> Iterator[Secret]:
    for link, person in file.people:
        absolute = person.protection is Protection.ASSUMED_IDENTITY
        for secret in _of_person(file, person, link.role):
            yield dataclasses.replace(secret, absolute=absolute)


def _of_person(file: CaseFile, person: Person, role: Role) -> Iterator[Secret]:
    if person.identity_number:
        yield Secret(kind="identity_number", value=person.identity_number, label_key=IDENTITY)
    hidden = person.name_protected or person.protection is Protection.ASSUMED_IDENTITY
    if person.name and (hidden or role is Role.CHILD):
        label = CHILD_NAME if role is Role.CHILD else PROTECTED_NAME
        kind = "child_name" if role is Role.CHILD else "protected_name"
        yield Secret(kind=kind, value=person.name, label_key=label)
    for channel in file.channels.get(person.id, []):
        yield Secret(kind=str(channel.channel), value=channel.value, label_key=CHANNEL)
    for value in file.protected.get(person.id, []):
        yield Secret(kind=str(value.what), value=value.value, label_key=VALUE_LABELS[value.what])


def _of_signals(signals: tuple[Signal, ...]) -> Iterator[Secret]:
    for signal in signals:
        if signal.identity_number:
            yield Secret(kind="identity_number", value=signal.identity_number, label_key=IDENTITY)
        if signal.phone:
            yield Secret(kind="phone", value=signal.phone, label_key=CHANNEL)
        if signal.informant and signal.informant_protected:
            yield Secret(kind="informant", value=signal.informant, label_key=INFORMANT)
