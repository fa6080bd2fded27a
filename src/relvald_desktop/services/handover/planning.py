"""What would happen if a bundle were taken in: record by record and field by field, against what both stores last had in
common. Nothing is changed here and nothing is decided silently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS, record_class
from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.handover import HandedLogEntry
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.person import Person
from relvald_desktop.records.task import Task
from relvald_desktop.services.handover.bases import (
    NO_BASE,
    UNKNOWN,
    Base,
    Key,
    common_bases,
    images_ever,
    is_continuous,
    missing_there,
)
from relvald_desktop.services.handover.contents import in_portions
from relvald_desktop.services.handover.errors import BundleDamaged
from relvald_desktop.services.handover.images import Image
from relvald_desktop.services.handover.kinds import compared_fields, links_of
from relvald_desktop.services.handover.reading import Received
from relvald_desktop.store.images import as_dict


class Sort(StrEnum):
    """What is to be said of a record."""

    NEW = "new"
    CHANGED_THERE = "changed_there"
    CHANGED_HERE = "changed_here"
    BOTH = "both"
    REMOVED_THERE = "removed_there"
    REMOVED_HERE = "removed_here"
    SAME = "same"


class Choice(StrEnum):
    """What is kept of a field that differs: what stands here, what stands there, or both texts."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True)
class Conflict:
    """A field in which both stores changed, with what stands here, there, and what both had before (in the form values
    have in the store). `has_base` is False when nobody knows; `joinable`: both texts may be kept."""

    field: str
    mine: Any
    theirs: Any
    base: Any
    has_base: bool
    joinable: bool


@dataclass(frozen=True)
class Item:
    """One record of the plan. `takes` are the fields that only she changed, `kept` those that only this store changed,
    `corrections` what differs in a signed note, which is added to and never changed."""

    kind: str
    id: str
    sort: Sort
    mine: Image | None
    theirs: Image | None
    takes: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    corrections: tuple[tuple[str, Any], ...] = ()
    changed_there: bool = False

    @property
    def key(self) -> Key:
        """Kind and id."""
        return self.kind, self.id


@dataclass(frozen=True)
class Plan:
    """Everything that would happen. `likely_same` are people (id there, id here) with the same identity number;
    `codes_taken` new cases whose code belongs to another case here; `continuous` is False when one of the stores was put
    back to an older state, so that every difference is asked about; `log_differs` counts log lines that stand here
    otherwise than they came now; `erased` are codes of cases that were erased for good here and would be here again."""

    received: Received
    items: tuple[Item, ...]
    likely_same: tuple[tuple[str, str], ...]
    codes_taken: tuple[str, ...]
    continuous: bool
    log_differs: int
    erased: tuple[str, ...] = ()

    def of(self, sort: Sort) -> tuple[Item, ...]:
        """The records of one sort."""
        return tuple(item for item in self.items if item.sort is sort)

    @property
    def conflicts(self) -> tuple[tuple[Item, Conflict], ...]:
        """Every field that somebody must decide about."""
        return tuple((item, conflict) for item in self.items for conflict in item.conflicts)


def plan_of(session: Session, received: Received) -> Plan:
    """Compare a bundle with this store. Raises `BundleDamaged` when something in it points nowhere."""
    manifest, colleague_id = received.manifest, received.colleague_id
    continuous = is_continuous(session, colleague_id, manifest.number, manifest.seen)
    bases = common_bases(session, colleague_id, manifest.seen) if continuous else {}
    mine = _present(session, received.images)
    if not continuous:
        bases = images_ever(session, colleague_id, received.images.keys() - mine.keys())
    theirs = {key: _joined_up(session, key, image, received) for key, image in received.images.items()}
    items = [_compared(key, mine.get(key), image, bases.get(key, NO_BASE)) for key, image in theirs.items()]
    items = [_twin(session, item) for item in items if not _is_reckoned_and_gone(item)]
    items += _gone_there(session, received, bases)
    order = {kind: place for place, kind in enumerate(KINDS)}
    items.sort(key=lambda item: (order[item.kind], item.id))
    return Plan(
        received, tuple(items), _likely_same(session, items), _codes_taken(session, items), continuous,
        _log_differences(session, received), _erased(session, items),
    )  # fmt: skip


def _present(session: Session, images: dict[Key, Image]) -> dict[Key, Image]:
    """How the records of a bundle look here, as far as they are here."""
    ids: dict[str, list[str]] = {}
    for kind, record_id in images:
        ids.setdefault(kind, []).append(record_id)
    found: dict[Key, Image] = {}
    for kind, wanted in ids.items():
        for some in in_portions(wanted):
            query = select(record_class(kind)).where(record_class(kind).id.in_(some))
            found |= {(kind, record.id): as_dict(record) for record in session.scalars(query)}
    return found


def _joined_up(session: Session, key: Key, image: Image, received: Received) -> Image:
    """The image with links only to what is in the bundle or here. Raises `BundleDamaged` where one can't be empty."""
    loose: dict[str, None] = {}
    for link in links_of(record_class(key[0])):
        target = image.get(link.field)
        if target is None or (link.kind, target) in received.images:
            continue
        if session.get(record_class(link.kind), target) is None:
            if not link.may_be_empty:
                raise BundleDamaged(part=f"{key[0]}.{link.field}")
            loose[link.field] = None
    return image | loose


def _compared(key: Key, mine: Image | None, theirs: Image, base: Base) -> Item:
    kind = record_class(key[0])
    if mine is None:
        if not base.was_there:
            return Item(*key, Sort.NEW, None, theirs)
        changed = any(base.value(name) != theirs[name] for name in _fields(kind, theirs))
        return Item(*key, Sort.REMOVED_HERE, None, theirs, changed_there=changed)
    differing = [name for name in _fields(kind, theirs) if mine[name] != theirs[name]]
    if kind is Attachment and "digest" in differing:  # the content of a file never changes
        raise BundleDamaged(part="attachment.digest")
    locked = _locked_fields(kind, mine, theirs)
    takes: list[str] = []
    kept: list[str] = []
    conflicts: list[Conflict] = []
    corrections: list[tuple[str, Any]] = []
    for name in differing:
        before = base.value(name)
        if name in locked:
            _settle_signed(name, mine, theirs, before, takes, corrections)
        elif before is not UNKNOWN and before == mine[name]:
            takes.append(name)
        elif before is not UNKNOWN and before == theirs[name]:
            kept.append(name)
        else:
            conflicts.append(_conflict(kind, name, mine, theirs, before))
    sort = _sort_of(takes or corrections, kept, conflicts)
    return Item(*key, sort, mine, theirs, tuple(takes), tuple(kept), tuple(conflicts), tuple(corrections))


def _settle_signed(
    name: str, mine: Image, theirs: Image, before: Any, takes: list[str], corrections: list[tuple[str, Any]]
) -> None:
    """A signed note stands as it was signed. What the other store has otherwise, and did not have before, is added."""
    if mine["state"] == ContactState.SIGNED:
        if theirs[name] != before and name not in _SIGNATURE:
            corrections.append((name, theirs[name]))
        return
    takes.append(name)
    if mine[name] != before and name not in _SIGNATURE:
        corrections.append((name, mine[name]))


_SIGNATURE = ("state", "signed_at", "signed_by")


def _locked_fields(kind: type[Record], mine: Image, theirs: Image) -> frozenset[str]:
    """The fields of a note that was signed here or there; which case it belongs to is none of them."""
    if kind is not Contact or ContactState.SIGNED not in (mine["state"], theirs["state"]):
        return frozenset()
    return frozenset(compared_fields(kind)) - {"case_id"}


def _fields(kind: type[Record], theirs: Image) -> Iterator[str]:
    """The fields that are compared: those that she has too, and of a reckoned task only what somebody did."""
    for name in compared_fields(kind):
        reckoned = kind is Task and theirs.get("rule")
        if name in theirs and (not reckoned or name in ("done_on", "done_by")):
            yield name


def _conflict(kind: type[Record], name: str, mine: Image, theirs: Image, before: Any) -> Conflict:
    known = before is not UNKNOWN
    return Conflict(
        name, mine[name], theirs[name], before if known else None, known,
        is_free_text(kind, name) and bool(mine[name]) and bool(theirs[name]),
    )  # fmt: skip


def is_free_text(kind: type[Record], name: str) -> bool:
    """Whether a field holds words that can stand one after the other."""
    column = kind.__mapper__.columns[name]
    return type(column.type).__name__ in ("String", "Text") and not column.foreign_keys and name in _WORDS


_WORDS = frozenset({
    "after_leaving", "bag_and_papers", "children", "children_ages", "code_word", "decisions", "help_note", "her_words",
    "how_she_was", "if_he_is_there", "import_note", "meeting_point", "need", "next_dates", "next_step", "note",
    "origin_words", "other_needs", "outcome_note", "paper_note", "participants", "passed_answer", "passed_to",
    "people_to_call", "phone_and_accounts", "place", "precautions", "reason", "reasons", "safe_places",
    "say_if_other_answers", "seen_or_heard", "support_needs", "text", "tonight", "triage_reason", "warning_signs",
    "way_out", "what", "what_gives_strength", "what_happened", "when_he_comes", "words",
})  # fmt: skip
"""Fields with running words; names, numbers and addresses are no sentences to be joined."""


def _sort_of(takes: Any, kept: Any, conflicts: Any) -> Sort:
    if conflicts or (takes and kept):
        return Sort.BOTH
    return Sort.CHANGED_THERE if takes else Sort.CHANGED_HERE if kept else Sort.SAME


def _twin(session: Session, item: Item) -> Item:
    """A reckoned task that is new here, where this store reckoned the same one: what was done with it is taken over."""
    theirs = item.theirs
    if item.kind != Task.kind or item.mine is not None or theirs is None or not theirs.get("rule"):
        return item
    query = select(Task).where(Task.rule == theirs["rule"], Task.about_id == theirs["about_id"])
    twin = session.scalar(query.order_by(Task.id).limit(1))
    if twin is None:
        return Item(*item.key, Sort.NEW, None, theirs)
    done = theirs["done_on"] is not None and twin.done_on is None
    return Item(
        Task.kind, twin.id, Sort.CHANGED_THERE if done else Sort.SAME, as_dict(twin), theirs | {"id": twin.id},
        ("done_on", "done_by") if done else (),
    )  # fmt: skip


def _is_reckoned_and_gone(item: Item) -> bool:
    """A reckoned task that is not here any more: whether it is needed is reckoned again."""
    return item.kind == Task.kind and item.sort is Sort.REMOVED_HERE and bool((item.theirs or {}).get("rule"))


def _gone_there(session: Session, received: Received, bases: dict[Key, Base]) -> list[Item]:
    """What is here, was exchanged once, and is not in the bundle though it would be."""
    missing = missing_there(session, received.colleague_id, received.images.keys())
    items = []
    for kind, record_id in sorted(key for key in missing if bases.get(key, NO_BASE).was_there):
        record = session.get(record_class(kind), record_id)
        if record is None or (isinstance(record, Task) and record.rule):
            continue
        items.append(Item(kind, record_id, Sort.REMOVED_THERE, as_dict(record), None))
    return items


def _likely_same(session: Session, items: list[Item]) -> tuple[tuple[str, str], ...]:
    """People who are new and have the same identity number as somebody here."""
    digits = {
        item.id: _digits(item.theirs["identity_number"])
        for item in items
        if item.kind == Person.kind and item.sort is Sort.NEW and item.theirs is not None
    }
    if not any(digits.values()):
        return ()
    query = select(Person.id, Person.identity_number).where(
        Person.identity_number != "", Person.merged_into.is_(None)
    )
    here = {_digits(number): person_id for person_id, number in session.execute(query)}
    return tuple(
        (theirs, here[number]) for theirs, number in sorted(digits.items()) if number and number in here
    )


def _digits(number: str) -> str:
    """The last ten digits: with and without the century."""
    found = "".join(letter for letter in number if letter.isdigit())
    return found[-10:] if len(found) >= 10 else ""


def _codes_taken(session: Session, items: list[Item]) -> tuple[str, ...]:
    new = {
        item.theirs["code"]
        for item in items
        if item.kind == Case.kind and item.mine is None and item.theirs is not None
    }
    return tuple(sorted(set(session.scalars(select(Case.code).where(Case.code.in_(new)))))) if new else ()


def _erased(session: Session, items: list[Item]) -> tuple[str, ...]:
    """Cases that are new and were erased here: the log keeps their ids."""
    new = {
        item.id: item.theirs["code"]
        for item in items
        if item.kind == Case.kind and item.mine is None and item.theirs
    }
    query = select(LogEntry.case_id).where(LogEntry.action == "case.erased", LogEntry.case_id.in_(new))
    return tuple(sorted({new[case_id] for case_id in session.scalars(query) if case_id}))


def _log_differences(session: Session, received: Received) -> int:
    """Log lines with a number that stands here already with another content, whoever told it."""
    keys = {line.key for line in received.log}
    query = select(HandedLogEntry.verifying_key, HandedLogEntry.seq, HandedLogEntry.hash)
    known: dict[tuple[str, int], set[bytes]] = {}
    for key, seq, digest in session.execute(query.where(HandedLogEntry.verifying_key.in_(keys))):
        known.setdefault((key, seq), set()).add(digest)
    return sum(not known.get((line.key, line.seq), set()) <= {line.hash} for line in received.log)
