"""Takes a case, a signal or a person in no case out for good: every record that hangs on it, every word of it that the store keeps elsewhere, and what is
left of it on the disk.

What belongs to a case is found through the links of the records (foreign keys), not from a list of kinds, so that a kind
that is added later is not forgotten. What has no link but names a record by its id is listed in `LOOSE`.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.columns import Moment
from relvald_desktop.records.handover import ExchangedImage, HandedLogEntry
from relvald_desktop.records.helpers import Merge
from relvald_desktop.records.keeping import Draft, SearchEntry, UndoStep
from relvald_desktop.records.person import Person
from relvald_desktop.records.task import Task
from relvald_desktop.store import search
from relvald_desktop.store.erased_words import forget_own_words, own_words_in_use, telling_words

LOOSE: dict[type[Record], tuple[str, ...]] = {Merge: ("kept_id", "gone_id"), Task: ("about_id",)}
"""Fields that hold the id of a record without being a link."""
AT_ONCE = 500
"""Ids that are asked for in one statement."""


@dataclass
class Belongings:
    """What goes with a case: the ids of records by their kind, and the links of records that stay, which are cleared."""

    records: dict[str, set[str]] = field(default_factory=dict)
    released: list[tuple[type[Record], str, str]] = field(default_factory=list)

    def all_ids(self) -> set[str]:
        """The ids of every record."""
        return {record_id for ids in self.records.values() for record_id in ids}

    def add(self, kind: type[Record], ids: set[str]) -> bool:
        """Take records in; whether any of them is new."""
        known = self.records.setdefault(kind.kind, set())
        new = ids - known
        known |= new
        return bool(new)


@dataclass(frozen=True)
class Link:
    """A field of a kind that holds the id of a record of another kind."""

    kind: type[Record]
    field: str
    to: str
    may_be_empty: bool


def links() -> Iterator[Link]:
    """Every link between kinds of records, by the tables' foreign keys."""
    tables = {kind.__tablename__: name for name, kind in KINDS.items()}
    for kind in KINDS.values():
        for attribute in kind.__mapper__.column_attrs:
            column = attribute.columns[0]
            for key in column.foreign_keys:
                if (target := tables.get(key.column.table.name)) is not None:
                    yield Link(kind, attribute.key, target, bool(column.nullable))


def belongings(session: Session, case_id: str) -> Belongings:
    """Everything that goes with a case and the cases merged into it: what links to it, to what links to it, and the people
    nobody else's record speaks of. What belongs to another case stays, and its link is cleared."""
    found = Belongings()
    found.add(Case, _merged_cases(session, case_id))
    cases = found.records["case"]
    while True:
        grown = _add_linked(session, found)
        grown |= found.add(Person, _people_of_no_other(session, cases))
        if not grown:
            break
    _release(session, found)
    return found


def belongings_of(session: Session, kind: type[Record], ids: set[str]) -> Belongings:
    """Everything that goes with signals or people who stand in no case, by the same links."""
    found = Belongings()
    found.add(kind, ids)
    while _add_linked(session, found):
        pass
    _release(session, found)
    return found


def people_in_no_case(session: Session) -> set[str]:
    """The people who are in no case and of whom no record of one speaks, with those who were merged into them: what is left
    where two were merged, a case was erased and the merge was taken apart."""
    into = {row.id: row.merged_into for row in session.execute(select(Person.id, Person.merged_into))}
    spoken: set[str] = set()
    for link in links():
        if link.to == Person.kind and hasattr(link.kind, "case_id"):
            spoken |= {
                _root(into, each)
                for each in session.scalars(select(getattr(link.kind, link.field)).distinct())
            }
    return {person for person in into if _root(into, person) not in spoken}


def _root(into: dict[str, str | None], person: str | None) -> str:
    seen: set[str] = set()
    while person is not None and (kept := into.get(person)) is not None and person not in seen:
        seen.add(person)
        person = kept
    return person or ""


def oldest(session: Session, found: Belongings) -> dt.datetime:
    """When the oldest of the records was written (UTC): a signal is there before its case. Raises ValueError for nothing."""
    moments = (
        session.scalar(
            select(func.min(KINDS[name].created_at, type_=Moment())).where(KINDS[name].id.in_(some))
        )
        for name, ids in found.records.items()
        for some in _chunks(ids)
    )
    return min(at for at in moments if at is not None)


def _merged_cases(session: Session, case_id: str) -> set[str]:
    found, new = {case_id}, {case_id}
    while new:
        new = set(session.scalars(select(Case.id).where(Case.merged_into.in_(new)))) - found
        found |= new
    return found


def _add_linked(session: Session, found: Belongings) -> bool:
    """Records whose case goes; and of those without a case, what links to something that goes. People are another rule."""
    grown = False
    for link in links():
        if link.kind in (Case, Person) or not found.records.get(link.to):
            continue
        of_case = link.field == "case_id"
        free = None if of_case or not hasattr(link.kind, "case_id") else link.kind.case_id.is_(None)
        grown |= found.add(link.kind, _linked(session, link.kind, link.field, found.records[link.to], free))
    ids = found.all_ids()
    for kind, fields in LOOSE.items():
        for name in fields:
            free = kind.case_id.is_(None) if hasattr(kind, "case_id") else None
            grown |= found.add(kind, _linked(session, kind, name, ids, free))
    return grown


def _linked(session: Session, kind: type[Record], name: str, ids: set[str], condition: object) -> set[str]:
    found: set[str] = set()
    for some in _chunks(ids):
        query = select(kind.id).where(getattr(kind, name).in_(some))
        found |= set(session.scalars(query if condition is None else query.where(condition)))  # type: ignore[arg-type]
    return found


def _people_of_no_other(session: Session, cases: set[str]) -> set[str]:
    """The people of these cases of whom no record of another case speaks, and those who were merged into them."""
    candidates = _linked_people(session, CasePerson.case_id, cases)
    for link in links():
        if link.to == Person.kind and hasattr(link.kind, "case_id"):
            candidates |= {
                person
                for some in _chunks(cases)
                for person in session.scalars(
                    select(getattr(link.kind, link.field)).where(link.kind.case_id.in_(some))
                )
                if person is not None
            }
    for link in links():
        if link.to == Person.kind and hasattr(link.kind, "case_id"):
            others = select(getattr(link.kind, link.field)).where(
                link.kind.case_id.not_in(cases) | link.kind.case_id.is_(None)
            )
            candidates -= set(session.scalars(others))
    return candidates | _merged_into(session, candidates)


def _linked_people(session: Session, column: object, cases: set[str]) -> set[str]:
    return set(session.scalars(select(CasePerson.person_id).where(column.in_(cases))))  # type: ignore[attr-defined]


def _merged_into(session: Session, people: set[str]) -> set[str]:
    found, new = set(people), set(people)
    while new:
        new = {
            each
            for some in _chunks(new)
            for each in session.scalars(select(Person.id).where(Person.merged_into.in_(some)))
        } - found
        found |= new
    return found


def _release(session: Session, found: Belongings) -> None:
    """Links from what stays to what goes."""
    for link in links():
        gone, own = found.records.get(link.to, set()), found.records.get(link.kind.kind, set())
        for record_id in _linked(session, link.kind, link.field, gone, None) - own:
            found.released.append((link.kind, link.field, record_id))


def erase(session: Session, found: Belongings) -> None:
    """Take everything out, inside a transaction already begun: the records, their words in the search index, how they
    looked before (undo, exchanged), half-written forms about them, and a colleague's log of them. The log keeps its entries:
    they hold ids and keys only. Words that nobody else uses leave the vocabulary, and saved searches for them go."""
    telling = telling_words(session, found.records) | own_words_in_use(session)
    for kind, name, record_id in found.released:
        session.execute(update(kind).where(kind.id == record_id).values({name: None}))
    ids = found.all_ids()
    blobs = _linked_blobs(session, found)
    _forget_images(session, ids)
    _unindex(session, ids)
    for name, own in found.records.items():
        for some in _chunks(own):
            session.execute(delete(KINDS[name]).where(KINDS[name].id.in_(some)))
    session.execute(delete(Blob).where(Blob.name.in_(blobs - _blobs_in_use(session))))
    forget_words(session)
    forget_own_words(session, telling)


def _linked_blobs(session: Session, found: Belongings) -> set[str]:
    return {
        blob
        for some in _chunks(found.records.get(Attachment.kind, set()))
        for blob in session.scalars(select(Attachment.blob).where(Attachment.id.in_(some)))
    }


def _blobs_in_use(session: Session) -> set[str]:
    """Files that another case has too, or that undo may bring back there."""
    steps = session.scalars(select(UndoStep.before).where(UndoStep.kind == Attachment.kind))
    return set(session.scalars(select(Attachment.blob))) | {
        str(json.loads(image).get("blob")) for image in steps
    }


def _forget_images(session: Session, ids: set[str]) -> None:
    """Undo steps, exchanged images and drafts that are of these records or tell of them, also of records that were taken
    away before: what an image links to tells whose it is."""
    gone = set(ids)
    images = [
        _Image(each, each.kind, each.record_id, _values(each.before))
        for each in session.scalars(select(UndoStep))
    ]
    images += [
        _Image(each, each.kind, each.record_id, _values(each.image))
        for each in session.scalars(select(ExchangedImage))
    ]
    while (
        more := {each.record_id for each in images if each.values & gone and not _stays(session, each)} - gone
    ):
        gone |= more
    for each in images:
        if each.record_id in gone or each.values & gone:
            session.delete(each.row)
    for draft in session.scalars(select(Draft)):
        if gone.intersection(draft.target.split(":")) or any(each in draft.content for each in gone):
            session.delete(draft)
    session.flush()
    for some in _chunks(gone):
        session.execute(
            delete(HandedLogEntry).where(
                HandedLogEntry.case_id.in_(some) | HandedLogEntry.record_id.in_(some)
            )
        )


class _Image(NamedTuple):
    """How a record once looked: the row that keeps it, whose it is, and the texts in it."""

    row: UndoStep | ExchangedImage
    kind: str
    record_id: str
    values: set[str]


def _stays(session: Session, image: _Image) -> bool:
    """Whether the record of an image is in the store still: of those it is known already which go."""
    kind = KINDS.get(image.kind)
    return kind is not None and session.get(kind, image.record_id) is not None


def _values(image: str) -> set[str]:
    return {each for each in json.loads(image or "{}").values() if isinstance(each, str)}


def _unindex(session: Session, ids: set[str]) -> None:
    for some in _chunks(ids):
        entries = session.scalars(
            select(SearchEntry.record_id).where(
                SearchEntry.record_id.in_(some) | SearchEntry.case_id.in_(some)
            )
        )
        for record_id in set(entries):
            search.unindex(session, record_id)


def forget_words(session: Session) -> None:
    """Take every word out of the vocabulary that stands in nothing that is searched, also those of texts that were changed
    long ago: a name would tell that somebody was here. The index is written anew without what was taken out of it."""
    connection = session.connection()
    for table in ("search_text", "search_part"):
        connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('optimize')")
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.used_word USING fts5vocab('main', 'search_text', 'row')"
    )
    unused = connection.exec_driver_sql(
        "SELECT id, word FROM search_word WHERE word NOT IN (SELECT term FROM temp.used_word)"
    ).fetchall()
    for number, word in unused:
        if not word.isalnum() and _is_used(session, word):
            continue
        connection.exec_driver_sql("DELETE FROM search_part WHERE rowid = ?", (number,))
        connection.exec_driver_sql("DELETE FROM search_word WHERE id = ?", (number,))
    connection.exec_driver_sql("DROP TABLE temp.used_word")
    connection.exec_driver_sql("INSERT INTO search_part(search_part) VALUES ('optimize')")


def _is_used(session: Session, word: str) -> bool:
    """Whether a word that the index parts into several stands somewhere."""
    phrase = word.replace('"', "")
    found = session.connection().exec_driver_sql(
        "SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1", (f'"{phrase}"',)
    )
    return found.first() is not None


def _chunks(ids: set[str]) -> Iterator[list[str]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), AT_ONCE):
        yield ordered[start : start + AT_ONCE]
