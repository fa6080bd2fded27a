"""Everything that belongs to some cases, gathered by the links of the catalogue, and the log of those cases."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.case import Case
from relvald_desktop.records.handover import HandedLogEntry
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.person import Person
from relvald_desktop.services.handover.kinds import ALONG, handed_kinds, home_of, links_of
from relvald_desktop.store.images import to_image

AT_A_TIME = 500
"""How many ids stand in one question to the store."""


@dataclass
class Contents:
    """Records by kind and id, and the ids of the cases they belong to."""

    cases: tuple[str, ...]
    records: dict[str, dict[str, Record]] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many records there are."""
        return sum(map(len, self.records.values()))

    def images(self) -> dict[tuple[str, str], str]:
        """Each record as it looks, by kind and id."""
        return {
            (kind, record_id): to_image(record)
            for kind, found in self.records.items()
            for record_id, record in found.items()
        }


def contents_of(session: Session, case_ids: Iterable[str]) -> Contents:
    """Everything of some cases, and of those they were merged with."""
    cases = _with_merged(session, Case, set(case_ids))
    found = Contents(tuple(sorted(cases)))
    _take(found, session, Case, cases)
    before = -1
    while found.count != before:  # people bring what is theirs, and that may bring more
        before = found.count
        for kind in handed_kinds():
            if home := home_of(kind):
                _take_by(found, session, kind, home)
        _take_along(found, session)
    return found


def log_of(session: Session, cases: Collection[str], own_key: str) -> Iterator[dict[str, Any]]:
    """The log lines of the cases: this store's own, and those that came from colleagues before; where several brought the
    same line, as its own writer told it."""
    own: list[Any] = []
    handed: dict[tuple[str, int], HandedLogEntry] = {}
    for some in in_portions(sorted(cases)):
        own += session.scalars(select(LogEntry).where(LogEntry.case_id.in_(some)))
        for entry in session.scalars(select(HandedLogEntry).where(HandedLogEntry.case_id.in_(some))):
            other = handed.setdefault((entry.verifying_key, entry.seq), entry)
            if _trust(entry) > _trust(other):
                handed[entry.verifying_key, entry.seq] = entry
    for each in (*own, *handed.values()):
        yield {
            "key": getattr(each, "verifying_key", own_key), "seq": each.seq, "at": each.at.isoformat(),
            "who": each.who, "action": each.action, "kind": each.kind, "record_id": each.record_id,
            "case_id": each.case_id, "details": each.details, "hash": each.hash.hex(),
        }  # fmt: skip


def _trust(entry: HandedLogEntry) -> tuple[bool, str]:
    return entry.told_by == entry.verifying_key, entry.told_by


def in_portions(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """The ids in portions that one question to the store takes."""
    for start in range(0, len(ids), AT_A_TIME):
        yield ids[start : start + AT_A_TIME]


def _take(found: Contents, session: Session, kind: type[Record], ids: Collection[str]) -> None:
    kept = found.records.setdefault(kind.kind, {})
    for some in in_portions(sorted(set(ids) - kept.keys())):
        kept |= {record.id: record for record in session.scalars(select(kind).where(kind.id.in_(some)))}


def _take_by(found: Contents, session: Session, kind: type[Record], home: str) -> None:
    """Every record of a kind that belongs to something found already."""
    kept = found.records.setdefault(kind.kind, {})
    targets = [link.kind for link in links_of(kind) if link.field == home] or [each.kind for each in ALONG]
    owners = sorted(record_id for target in targets for record_id in found.records.get(target, ()))
    for some in in_portions(owners):
        query = select(kind).where(getattr(kind, home).in_(some))
        kept |= {record.id: record for record in session.scalars(query)}


def _take_along(found: Contents, session: Session) -> None:
    """The people and senders that something found points to, and the people merged with them."""
    for kind in ALONG:
        if kind is Case:
            continue
        wanted = {
            getattr(record, link.field)
            for records in found.records.values()
            for record in records.values()
            for link in links_of(type(record))
            if link.kind == kind.kind and getattr(record, link.field)
        }
        _take(found, session, kind, _with_merged(session, kind, wanted) if kind is Person else wanted)


def _with_merged(session: Session, kind: type[Any], ids: set[str]) -> set[str]:
    """The ids, of what was merged into them, and of what they were merged into."""
    while True:
        more = set(ids)
        for some in in_portions(sorted(ids)):
            query = select(kind.id, kind.merged_into).where(
                or_(kind.id.in_(some), kind.merged_into.in_(some))
            )
            more |= {each for row in session.execute(query) for each in row if each}
        if more == ids:
            return ids
        ids = more
