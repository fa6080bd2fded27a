"""What must never leave about the people in a case, gathered for the leak check."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import ChannelKind, ProtectedKind, Protection, Role
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.safety_plan import SafetyPlan
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
OTHER_CASE = QT_TRANSLATE_NOOP("Secrets", "number or address from another case")
INFORMANT = QT_TRANSLATE_NOOP("Secrets", "who told")
TOLD_WORDS = QT_TRANSLATE_NOOP("Secrets", "words that can show who told")
CODE_WORD = QT_TRANSLATE_NOOP("Secrets", "the word that means: get help")
IN_PLAN = QT_TRANSLATE_NOOP("Secrets", "number or address from her safety plan")
IN_REGISTER = QT_TRANSLATE_NOOP("Secrets", "number or address from an older register")
IN_SIGNAL = QT_TRANSLATE_NOOP("Secrets", "number or address from a signal")
HER_NAME = QT_TRANSLATE_NOOP("Secrets", "her name")
HIS_NAME = QT_TRANSLATE_NOOP("Secrets", "his name")

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
BY_THEIR_WORK = (Role.PROFESSIONAL, Role.INTERPRETER)
"""Whoever is in a case only by their work is no secret of it."""
_NUMBERED = (ChannelKind.MOBILE, ChannelKind.PHONE, ChannelKind.WORK_PHONE, ChannelKind.EMAIL)
_PRECISE = (ProtectedKind.VEHICLE,)
"""Values of other cases that are only found where they really stand: a street or a school is somebody else's too."""
_PHONE = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
_STREET = re.compile(
    r"[\w-]+(?:gatan|vägen|gränd|gränden|stigen|torget|allén|backen)\s+\d+\w?", re.IGNORECASE
)


def secrets_of_case(work: UnitOfWork, case_id: str, *, with_plan: bool = True) -> list[Secret]:
    """Every protected value of everybody in a case, and what gives people of other cases away. Raises `NotFound`."""
    return secrets_of_cases(work, (case_id,), with_plan=with_plan)


def secrets_of_cases(work: UnitOfWork, case_ids: Iterable[str], *, with_plan: bool = True) -> list[Secret]:
    """Every protected value of everybody in all the cases that something concerns, and what gives people of other cases
    away: full names, numbers, plates.

    With a case go all other cases of the same woman and of her children. A woman's own name is a secret where it is
    protected or she lives under an assumed identity; a child's name always is, and so is who told. Numbers and addresses
    of every channel are, safe or not; those of the safety plan and its word for help unless it is the plan that leaves
    (`with_plan` False). What belongs to somebody with an assumed identity is absolute, in whichever case.
    """
    ids = tuple(dict.fromkeys(case_ids))
    with work.reading() as session:
        own_cases = _with_other_cases_of_hers(session, ids)
        files = [case_file(session, case_id) for case_id in own_cases]
        secrets = [secret for file in files for secret in (*_of_people(file), *of_signals(file.signals))]
        secrets += _of_registers(session, own_cases)
        if with_plan:
            secrets += _of_plans(session, own_cases)
        own = {person.id for file in files for _, person in file.people}
        own_names = {person.name for file in files for _, person in file.people}
        secrets += _of_others(session, own, own_names)
    return list(dict.fromkeys(secrets))


def names_in_case(work: UnitOfWork, case_id: str) -> list[Secret]:
    """Her name and his, for papers on which neither may stand. Raises `NotFound`."""
    with work.reading() as session:
        people = case_file(session, case_id).people
    labels = {Role.CLIENT: HER_NAME, Role.PERPETRATOR: HIS_NAME}
    return [
        Secret(
            "protected_name", person.name, labels[link.role], person.protection is Protection.ASSUMED_IDENTITY
        )
        for link, person in people
        if link.role in labels and person.name
    ]


def names_of_everybody(work: UnitOfWork) -> list[Secret]:
    """What gives anybody in any case away, for what concerns no case and may name nobody."""
    with work.reading() as session:
        return list(dict.fromkeys(_of_others(session, set(), set())))


def _with_other_cases_of_hers(session: Session, case_ids: tuple[str, ...]) -> tuple[str, ...]:
    """These cases, those merged into them or they into, and every other case of the same women and children."""
    merged = select(Case.id, Case.merged_into).where(
        or_(Case.merged_into.in_(case_ids), Case.id.in_(case_ids))
    )
    found = {each for row in session.execute(merged) for each in row if each is not None} | set(case_ids)
    hers = select(CasePerson.person_id).where(
        CasePerson.case_id.in_(found), CasePerson.role.in_((Role.CLIENT, Role.CHILD))
    )
    others = select(CasePerson.case_id).where(
        CasePerson.person_id.in_(hers), CasePerson.role.in_((Role.CLIENT, Role.CHILD))
    )
    return (*case_ids, *sorted((found | set(session.scalars(others))) - set(case_ids)))


def _of_people(file: CaseFile) -> Iterator[Secret]:
    for link, person in file.people:
        channels, values = file.channels.get(person.id, []), file.protected.get(person.id, [])
        yield from _of_person(person, link.role, channels, values)


def _of_person(
    person: Person, role: Role, channels: Iterable[ContactChannel], values: Iterable[ProtectedValue]
) -> Iterator[Secret]:
    absolute = person.protection is Protection.ASSUMED_IDENTITY
    if person.identity_number:
        yield Secret("identity_number", person.identity_number, IDENTITY, absolute)
    if person.name and (person.name_protected or absolute or role is Role.CHILD):
        child = role is Role.CHILD
        kind, label = ("child_name", CHILD_NAME) if child else ("protected_name", PROTECTED_NAME)
        yield Secret(kind, person.name, label, absolute)
    for channel in channels:
        yield Secret(str(channel.channel), channel.value, CHANNEL, absolute)
    for value in values:
        yield Secret(str(value.what), value.value, VALUE_LABELS[value.what], absolute)


def of_signals(signals: Iterable[Signal]) -> Iterator[Secret]:
    """Who told, and the numbers and addresses in signals."""
    for signal in signals:
        if signal.identity_number:
            yield Secret("identity_number", signal.identity_number, IDENTITY)
        if signal.phone:
            yield Secret("phone", signal.phone, CHANNEL)
        if signal.informant:
            yield Secret("informant", signal.informant, INFORMANT)
        yield from _of_text(signal.about, IN_SIGNAL)


def _of_plans(session: Session, case_ids: tuple[str, ...]) -> Iterator[Secret]:
    """The word for help, and the numbers and streets of every version of a plan."""
    for plan in session.scalars(select(SafetyPlan).where(SafetyPlan.case_id.in_(case_ids))):
        if plan.code_word.strip():
            yield Secret("code_word", plan.code_word, CODE_WORD)
        for text in (plan.safe_places, plan.people_to_call, plan.after_leaving):
            yield from _of_text(text, IN_PLAN)


def _of_registers(session: Session, case_ids: tuple[str, ...]) -> Iterator[Secret]:
    """The numbers and addresses that came with a register's row and have no field: where she lives often has none. A court
    day's row is left out: the address there is the court's."""
    for kind, link in ((Case, Case.id), (Contact, Contact.case_id), (Signal, Signal.case_id)):
        notes = select(kind.import_note).where(link.in_(case_ids), kind.import_note != "")
        for note in session.scalars(notes):
            yield from _of_text(note, IN_REGISTER)


def _of_text(text: str, label: str) -> Iterator[Secret]:
    """Numbers and addresses that stand in free words."""
    yield from (Secret("phone", match[0], label) for match in _PHONE.finditer(text))
    yield from (Secret("address", match[0], label) for match in _STREET.finditer(text))


def _of_others(session: Session, own: set[str], own_names: set[str]) -> Iterator[Secret]:
    """Of people in other cases: the full name, the numbers, the plates; everything of an assumed identity."""
    query = select(Person, CasePerson.role).join(CasePerson, CasePerson.person_id == Person.id)
    people = [
        (person, role)
        for person, role in session.execute(query.where(CasePerson.role.not_in(BY_THEIR_WORK)))
        if person.id not in own
    ]
    assumed = {person.id for person, _ in people if person.protection is Protection.ASSUMED_IDENTITY}
    known = {person.id: person for person, _ in people}
    for person, role in people:
        absolute = person.id in assumed
        if person.given_name and person.family_name and person.name not in own_names:
            kind, label = (
                ("other_woman", OTHER_WOMAN) if role is Role.CLIENT else ("other_person", OTHER_PERSON)
            )
            yield Secret(kind, person.name, label, absolute)
        if person.identity_number:
            yield Secret("identity_number", person.identity_number, OTHER_CASE, absolute)
    yield from _channels_of_others(session, known, assumed)
    for value in session.scalars(select(ProtectedValue)):
        if value.person_id in known and (value.what in _PRECISE or value.person_id in assumed):
            yield Secret(str(value.what), value.value, OTHER_CASE, value.person_id in assumed)


def _channels_of_others(session: Session, known: dict[str, Person], assumed: set[str]) -> Iterator[Secret]:
    """Numbers and addresses by which people of other cases are reached; one that is shared with this case is here."""
    columns = select(ContactChannel.person_id, ContactChannel.channel, ContactChannel.value)
    for person_id, channel, value in session.execute(columns):
        if person_id in known and (channel in _NUMBERED or person_id in assumed):
            yield Secret(str(channel), value, OTHER_CASE, person_id in assumed)
