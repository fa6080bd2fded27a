"""Whether the search index says what the records say, and making it anew where it does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.store import search, vocabulary
from relvald_desktop.store.backup.telling import Meter
from relvald_desktop.store.engine import Store

_AT_ONCE = 500
_ENTRIES = (
    'SELECT e.record_id, e.kind, e.case_id, e."on", t.body FROM search_entry e '
    "LEFT JOIN search_text t ON t.rowid = e.rowid WHERE e.kind = ?"
)
_WHOLE = text("INSERT INTO search_text (search_text) VALUES ('integrity-check')")
_ORPHANS = "SELECT count(*) FROM search_text WHERE rowid NOT IN (SELECT rowid FROM search_entry)"
_EMPTY = (
    "DELETE FROM search_text",
    "DELETE FROM search_entry",
    "DELETE FROM search_part",
    "DELETE FROM search_word",
)
_WORDS = "SELECT word FROM search_word"

Entry = tuple[str | None, str | None, str]
"""Case, day and words, as the index holds them."""


@dataclass(frozen=True)
class Disagreement:
    """How many records the index lacks or tells wrongly, how many entries have no record, and how many words are not in
    the vocabulary."""

    records: int = 0
    surplus: int = 0
    words: int = 0


def count_searched(session: Session) -> int:
    """How many records there are to compare, for telling progress."""
    return sum(session.scalar(select(func.count()).select_from(kind)) or 0 for kind in KINDS.values())


def compare_index(session: Session, meter: Meter) -> Disagreement:
    """Hold the whole index against the records. Tells each record to `meter`; raises `Cancelled`."""
    connection = session.connection()
    known = set(connection.exec_driver_sql(_WORDS).scalars())
    records = words = 0
    surplus = connection.exec_driver_sql(_ORPHANS).scalar_one()
    for kind, record_class in KINDS.items():
        stored: dict[str, list[Entry]] = {}
        for record_id, _, case_id, on, body in connection.exec_driver_sql(_ENTRIES, (kind,)):
            stored.setdefault(record_id, []).append((case_id, on, body))
        for record in _each(session, record_class):
            meter(1)
            body = record.search_text()
            expected = [_entry(record, body)] if body else []
            records += stored.pop(record.id, []) != expected
            words += len(_learnt(body) - known)
        surplus += sum(len(entries) for entries in stored.values())
    return Disagreement(records, surplus, words)


def is_index_whole(store: Store) -> bool:
    """Whether the index of words holds together in itself, as FTS5 examines it."""
    from sqlalchemy.exc import DatabaseError

    from relvald_desktop.vault.troubles import StoreDamaged

    try:
        with store.writing() as session:
            session.execute(_WHOLE)
    except (DatabaseError, StoreDamaged):
        return False
    return True


def rebuild_index(session: Session, meter: Meter) -> None:
    """Make index and vocabulary anew from the records, within a change: the oldest record first, so that the newest is
    found first. Raises `Cancelled`; nothing is changed then."""
    connection = session.connection()
    for statement in _EMPTY:
        connection.exec_driver_sql(statement)
    learned: set[str] = set()
    order = sorted(
        (moment, kind, record_id)
        for kind, record_class in KINDS.items()
        for record_id, moment in session.execute(
            select(record_class.id, func.coalesce(record_class.created_at, ""))
        )
    )
    for start in range(0, len(order), _AT_ONCE):
        some = order[start : start + _AT_ONCE]
        for kind in {kind for _, kind, _ in some}:
            ids = [record_id for _, each, record_id in some if each == kind]
            session.scalars(select(KINDS[kind]).where(KINDS[kind].id.in_(ids))).all()
        for _, kind, record_id in some:
            meter(1)
            record = session.get_one(KINDS[kind], record_id)
            if body := record.search_text():
                search.index_new(session, record, body)
                learned |= vocabulary.learn(connection, body, learned)
        session.expunge_all()


def _each(session: Session, kind: type[Record]) -> Iterator[Record]:
    for record in session.scalars(select(kind).execution_options(yield_per=_AT_ONCE)):
        session.expunge(record)
        yield record


def _entry(record: Record, body: str) -> Entry:
    day = record.search_day()
    return record.search_case(), day.isoformat() if day else None, body


def _learnt(body: str) -> set[str]:
    return {word for word in vocabulary.words_of(body) if len(word) <= vocabulary.LONGEST_WORD}
