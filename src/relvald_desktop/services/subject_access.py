"""An extract for somebody of what the register holds about them (dataskyddsförordningen (EU) 2016/679 art. 15).

What is about a person is found through the links of the records, so that a kind that is added later is not forgotten.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import NotFound
from relvald_desktop.records.base import Record, column_values
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import Protection, Role
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.referral import Referral
from relvald_desktop.records.sender import SenderFeedback
from relvald_desktop.records.signal import Signal
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.rules.leaks.secret import NAME_KINDS
from relvald_desktop.rules.retention import falls_due
from relvald_desktop.rules.similar import identities_in, identity_digits
from relvald_desktop.rules.subject_access import (
    FIELDS,
    ONLY,
    PERSONAL,
    STRICT,
    TOLD,
    WITHHELD,
    Asker,
    asker_in,
    may_be_told,
)
from relvald_desktop.services.secrecy import (
    BY_THEIR_WORK,
    CHILD_NAME,
    HER_NAME,
    HIS_NAME,
    OTHER_PERSON,
    of_signals,
    secrets_of_cases,
)
from relvald_desktop.store.erasing import belongings, links
from relvald_desktop.store.queries.retention import newest_notes, signals_without_case
from relvald_desktop.store.work import UnitOfWork

RECIPIENTS = ("departure", "disclosure")
"""Kinds that say who was told."""
NAME_LABELS = {Role.CLIENT: HER_NAME, Role.PERPETRATOR: HIS_NAME, Role.CHILD: CHILD_NAME}


@dataclass(frozen=True)
class Item:
    """A record that is given: its kind, the local date it is about, and its fields with their values."""

    kind: str
    on: dt.date | None
    values: tuple[tuple[str, Any], ...]


@dataclass(frozen=True)
class Withheld:
    """A record that is not given: its kind, its local date and on what ground (a key of `rules.subject_access`)."""

    kind: str
    on: dt.date | None
    ground: str


@dataclass(frozen=True)
class Look:
    """Somebody opened the case: when (UTC) and who."""

    at: dt.datetime
    who: str


@dataclass(frozen=True)
class CasePart:
    """What one case gives somebody who asks as `asker`. `kept_until` is the last local date by which it must be erased.
    `code` is empty where it is somebody else's case."""

    case_id: str
    asker: Asker
    code: str
    items: tuple[Item, ...]
    recipients: tuple[Item, ...]
    withheld: tuple[Withheld, ...]
    looks: tuple[Look, ...]
    kept_until: dt.date


@dataclass(frozen=True)
class SubjectFile:
    """Everything about a person in every case. `asker` is the strictest role; `own` are the records of herself, `signals`
    those that led to no case and carry her number."""

    person_id: str
    name: str
    asker: Asker
    own: tuple[Item, ...]
    cases: tuple[CasePart, ...]
    signals: tuple[Item, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    case_ids: tuple[str, ...] = field(default=())

    @property
    def gives_nothing(self) -> bool:
        """Whether there is nothing that may be given: then not even that is told."""
        return not self.own and not any(part.items for part in self.cases)


def subject_file(work: UnitOfWork, person_id: str, *, child_itself: bool = False) -> SubjectFile:
    """Gather what the register holds about a person and what of it may be given, by what she, he or the child is in each
    case. Nothing is changed. `child_itself`: the child asks, not somebody in its name who may be the man. Raises
    `NotFound`."""
    with work.reading() as session:
        person = session.get(Person, person_id)
        if person is None:
            raise NotFound(kind=Person.kind, id=person_id)
        person = _kept(session, person)
        people = _same_person(session, person)
        roles = _roles(session, people)
        newest = newest_notes(session)
        askers = {case_id: _as_what(held, child_itself) for case_id, held in roles.items()}
        parts = tuple(
            _part(session, case_id, asker, people, newest, work) for case_id, asker in askers.items()
        )
        everything = [role for held in roles.values() for role in held]
        strictest = _as_what(everything or [Role.CLOSE_PERSON], child_itself)
        shown, withheld = _own(session, people, strictest)
        free = _free_signals(session, people)
    mine, others = _signals(free, strictest)
    withheld = (*withheld, *others)
    if strictest in STRICT and not any(part.items for part in parts):
        withheld, shown = (*withheld, *(Withheld(each.kind, each.on, PERSONAL) for each in shown)), ()
    return SubjectFile(person.id, person.name, strictest, shown, parts, mine, withheld, tuple(roles))


def _as_what(roles: list[Role], child_itself: bool) -> Asker:
    asker = asker_in(roles)
    return Asker.OTHER if asker is Asker.CHILD and not child_itself else asker


def secrets_for(work: UnitOfWork, file: SubjectFile) -> list[Secret]:
    """What must not stand in an extract: every protected value of everybody else in the cases and the names of all who are
    not there by their work. Her own values and names are hers to read, but for an assumed identity, which never stands on
    paper. Of a name that others share with her only the other parts are secret."""
    secrets = secrets_of_cases(work, file.case_ids, with_plan=file.asker is not Asker.CLIENT)
    with work.reading() as session:
        person = session.get_one(Person, file.person_id)
        own = _own_values(session, _same_person(session, person))
        names = {part.casefold() for part in person.name.split()}
        secrets += [
            *_names_of_others(session, file),
            *of_signals(_free_signals(session, _same_person(session, person))),
        ]
    kept = (each if each.absolute else _without(each, own, names) for each in secrets)
    return list(dict.fromkeys(each for each in kept if each is not None))


def _without(secret: Secret, own: set[str], names: set[str]) -> Secret | None:
    if secret.kind in NAME_KINDS or secret.kind == "informant":
        left = " ".join(part for part in secret.value.split() if part.casefold() not in names)
        return replace(secret, value=left) if left else None
    hers = _plain(secret.value) in own or (
        secret.kind == "identity_number" and identity_digits(secret.value) in own
    )
    return None if hers else secret


def _own_values(session: Session, people: Iterable[str]) -> set[str]:
    values: set[str] = set()
    for person_id in people:
        number = session.get_one(Person, person_id).identity_number
        values |= {_plain(number), identity_digits(number)}
        for kind in (ContactChannel, ProtectedValue):
            values |= {
                _plain(each)
                for each in session.scalars(select(kind.value).where(kind.person_id == person_id))
            }
    return values - {""}


def _plain(value: str) -> str:
    return re.sub(r"[\s\-–+().]", "", value).casefold()


def _names_of_others(session: Session, file: SubjectFile) -> Iterator[Secret]:
    people = select(Person, CasePerson.role).join(CasePerson, CasePerson.person_id == Person.id)
    query = people.where(CasePerson.case_id.in_(file.case_ids), CasePerson.role.not_in(BY_THEIR_WORK))
    for person, role in session.execute(query):
        if person.id != file.person_id and person.name:
            absolute = person.protection is Protection.ASSUMED_IDENTITY
            kind = "child_name" if role is Role.CHILD else "protected_name"
            yield Secret(kind, person.name, NAME_LABELS.get(role, OTHER_PERSON), absolute)


def _same_person(session: Session, person: Person) -> tuple[str, ...]:
    """The person and those who were merged into her or him, also by way of another."""
    found = [person.id]
    for each in found:
        merged = select(Person.id).where(Person.merged_into == each).order_by(Person.id)
        found += [one for one in session.scalars(merged) if one not in found]
    return tuple(found)


def _kept(session: Session, person: Person) -> Person:
    """Whom a person was merged into in the end: everything hangs on that one."""
    seen: set[str] = set()
    while person.merged_into is not None and person.id not in seen:
        seen.add(person.id)
        person = session.get_one(Person, person.merged_into)
    return person


def _roles(session: Session, people: tuple[str, ...]) -> dict[str, list[Role]]:
    """What somebody is in each case; in one that only a record speaks of, another."""
    roles: dict[str, list[Role]] = {}
    query = (
        select(CasePerson.case_id, CasePerson.role)
        .where(CasePerson.person_id.in_(people))
        .order_by(CasePerson.id)
    )
    for case_id, role in session.execute(query):
        roles.setdefault(case_id, []).append(role)
    for link in links():
        if link.to != Person.kind or not hasattr(link.kind, "case_id"):
            continue
        of_case: Any = link.kind.case_id
        for case_id in session.scalars(
            select(of_case).where(getattr(link.kind, link.field).in_(people)).distinct()
        ):
            if case_id is not None and case_id not in roles:
                roles[case_id] = [Role.CHILD if link.field == "child_id" else Role.CLOSE_PERSON]
    return roles


def _free_signals(session: Session, people: tuple[str, ...]) -> list[Signal]:
    """The signals that led to no case and carry the person's number, written in whichever way."""
    own = {identity_digits(session.get_one(Person, each).identity_number) for each in people} - {""}
    return [
        each
        for each in signals_without_case(session)
        if own & identities_in(each.about, each.identity_number)
    ]


def _signals(signals: list[Signal], asker: Asker) -> tuple[tuple[Item, ...], tuple[Withheld, ...]]:
    """Signals that led to no case: hers to read, and nobody else's."""
    if asker is Asker.CLIENT:
        return tuple(_item(each, asker) for each in signals), ()
    return (), tuple(Withheld(each.kind, _day(each), PERSONAL) for each in signals)


def _own(
    session: Session, people: tuple[str, ...], asker: Asker
) -> tuple[tuple[Item, ...], tuple[Withheld, ...]]:
    """The person's own record, ways to reach her and protected values, as far as they may be given."""
    records: list[Record] = [session.get_one(Person, each) for each in people]
    for kind in (ContactChannel, ProtectedValue):
        records += session.scalars(select(kind).where(kind.person_id.in_(people)).order_by(kind.id))
    allowed = ONLY.get(asker)
    shown = [each for each in records if allowed is None or each.kind in allowed]
    withheld = [Withheld(each.kind, _day(each), PERSONAL) for each in records if each not in shown]
    return tuple(_item(each, asker) for each in shown), tuple(withheld)


def _part(
    session: Session, case_id: str, asker: Asker, people: tuple[str, ...], newest: dict[str, dt.date], work: UnitOfWork
) -> CasePart:  # fmt: skip
    case = session.get_one(Case, case_id)
    records = list(_records_of(session, case_id, people))
    given = [each for each in records if _may_be_given(each, asker, people)]
    told = {each.id for each in records if isinstance(each, Signal) and each.informant_protected}
    to_whom = [each for each in given if isinstance(each, SenderFeedback) and each.signal_id in told]
    given = [each for each in given if each not in to_whom]
    grounds = WITHHELD[asker]
    withheld = [
        Withheld(each.kind, _day(each), TOLD if each in to_whom else grounds.get(each.kind, PERSONAL))
        for each in records
        if each not in given
    ]
    items = sorted((_item(each, asker) for each in given), key=lambda each: each.on or dt.date.min)
    hers = asker is Asker.CLIENT
    due = falls_due(newest.get(case_id, case.opened_on), work.clock.today())
    return CasePart(
        case_id, asker, case.code if hers else "", tuple(each for each in items if each.kind not in RECIPIENTS),
        tuple(each for each in items if each.kind in RECIPIENTS), tuple(withheld),
        tuple(_looks(session, case_id)) if hers else (), due.finish_by,
    )  # fmt: skip


def _records_of(session: Session, case_id: str, people: tuple[str, ...]) -> Iterator[Record]:
    """Every record of a case but the people's own, which are told once. Of others' people in it, their records."""
    found = belongings(session, case_id).records
    for kind, ids in found.items():
        if kind == "merge":
            continue
        for record in session.scalars(
            select(KINDS[kind]).where(KINDS[kind].id.in_(ids)).order_by(KINDS[kind].id)
        ):
            mine = record.id in people or getattr(record, "person_id", "") in people
            if not (mine and kind in ("person", "contact_channel", "protected_value")):
                yield record


def _may_be_given(record: Record, asker: Asker, people: tuple[str, ...]) -> bool:
    whose = {getattr(record, name, None) for name in ("person_id", "child_id")} - {None}
    if asker is Asker.CLIENT:
        others = record.kind in ("person", "contact_channel", "protected_value")
        of_somebody_else = record.kind == "referral" and whose and not whose & set(people)
        return not others and not of_somebody_else and record.kind not in WITHHELD[asker]
    if record.kind not in ONLY[asker] or not whose & set(people):
        return False
    return asker not in STRICT or (isinstance(record, Referral) and record.agreed)


def _item(record: Record, asker: Asker) -> Item:
    allowed = FIELDS.get(asker, {}).get(record.kind)
    values = column_values(record).items()
    on = _day(record) if may_be_told(asker) else None  # the day he was written down tells when she came
    return Item(
        record.kind, on, tuple((name, value) for name, value in values if allowed is None or name in allowed)
    )


def _day(record: Record) -> dt.date | None:
    return record.search_day()


def _looks(session: Session, case_id: str) -> Iterator[Look]:
    query = select(LogEntry.at, LogEntry.who).where(
        LogEntry.case_id == case_id, LogEntry.action == "case.looked_into"
    )
    for at, who in session.execute(query.order_by(LogEntry.seq)):
        yield Look(at, who)
