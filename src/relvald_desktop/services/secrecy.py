"""What must never leave about the people in a case, gathered for the leak check."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from relvald_desktop.records.case import CasePerson
from relvald_desktop.records.codes import ProtectedKind, Protection, Role
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
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
INFORMANT = QT_TRANSLATE_NOOP("Secrets", "who told")

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
    """Every protected value of everybody in a case, and the names of women in other cases.

    A woman's own name is a secret where it is protected or she lives under an assumed identity; a child's name
    always is. Numbers and addresses of every channel are, safe or not. Raises `NotFound`.
    """
    with work.reading() as session:
        file = case_file(session, case_id)
        others = session.execute(
            select(Person.given_name, Person.family_name, Person.id)
            .join(CasePerson, CasePerson.person_id == Person.id)
            .where(CasePerson.role == Role.CLIENT, CasePerson.case_id != case_id)
        ).all()
    own = {person.id for _, person in file.people}
    own_names = {person.name for _, person in file.people}
    secrets = [*_of_people(file), *_of_signals(file.signals)]
    for given, family, person_id in others:
        name = f"{given} {family}".strip()
        if person_id not in own and given and family and name not in own_names:
            secrets.append(Secret(kind="other_woman", value=name, label_key=OTHER_WOMAN))
    return secrets


def _of_people(file: CaseFile) -> Iterator[Secret]:
    for link, person in file.people:
        if person.identity_number:
            yield Secret(kind="identity_number", value=person.identity_number, label_key=IDENTITY)
        hidden = person.name_protected or person.protection is Protection.ASSUMED_IDENTITY
        if person.name and (hidden or link.role is Role.CHILD):
            label = CHILD_NAME if link.role is Role.CHILD else PROTECTED_NAME
            kind = "child_name" if link.role is Role.CHILD else "protected_name"
            yield Secret(kind=kind, value=person.name, label_key=label)
        yield from _of_channels(file.channels.get(person.id, []))
        yield from _of_values(file.protected.get(person.id, []))


def _of_channels(channels: list[ContactChannel]) -> Iterator[Secret]:
    for channel in channels:
        yield Secret(kind=str(channel.channel), value=channel.value, label_key=CHANNEL)


def _of_values(values: list[ProtectedValue]) -> Iterator[Secret]:
    for value in values:
        yield Secret(kind=str(value.what), value=value.value, label_key=VALUE_LABELS[value.what])


def _of_signals(signals: tuple[Signal, ...]) -> Iterator[Secret]:
    for signal in signals:
        if signal.identity_number:
            yield Secret(kind="identity_number", value=signal.identity_number, label_key=IDENTITY)
        if signal.phone:
            yield Secret(kind="phone", value=signal.phone, label_key=CHANNEL)
        if signal.informant and signal.informant_protected:
            yield Secret(kind="informant", value=signal.informant, label_key=INFORMANT)
