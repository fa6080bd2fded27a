"""The search index: the words of every record, found newest first, in any form they were written."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, String, column, delete, select, text
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.keeping import SearchEntry
from relvald_desktop.rules.search_words import Wanted, read_search
from relvald_desktop.store.vocabulary import forms_of

# Written straight to the driver: these run in every change, and the time is the worker's.
_NEW_ENTRY = 'INSERT INTO search_entry (record_id, kind, case_id, "on") VALUES (?, ?, ?, ?)'
_NEW_TEXT = "INSERT INTO search_text (rowid, body) VALUES (?, ?)"
_DELETE = text("DELETE FROM search_text WHERE rowid = :rowid")
_FOUND = (
    'SELECT e.kind, e.record_id, e.case_id, e."on", '
    "snippet(search_text, 0, char(2), char(3), '…', 12) AS context "
    "FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid WHERE search_text MATCH ?"
)
_LISTED = (
    'SELECT e.kind, e.record_id, e.case_id, e."on", substr(t.body, 1, 120) AS context '
    "FROM search_entry e JOIN search_text t ON t.rowid = e.rowid WHERE 1"
)


@dataclass(frozen=True)
class Hit:
    """A record found. `on` is the local date it is about. In `context` the words found stand between the characters
    U+0002 and U+0003."""

    kind: str
    record_id: str
    case_id: str | None
    on: dt.date | None
    context: str


def index_new(session: Session, record: Record, body: str) -> None:
    """Put a record's words into the index as the newest entry."""
    connection = session.connection()
    day = record.search_day()
    entry = (record.id, record.kind, record.search_case(), day.isoformat() if day else None)
    result = connection.exec_driver_sql(_NEW_ENTRY, entry)
    connection.exec_driver_sql(_NEW_TEXT, (result.lastrowid, body))


def index_again(session: Session, record: Record, body: str) -> None:
    """Replace a record's words in the index; an empty body takes it out."""
    unindex(session, record.id)
    if body:
        index_new(session, record, body)


def unindex(session: Session, record_id: str) -> None:
    """Take a record's words out of the index."""
    rowids = session.scalars(select(SearchEntry.rowid).where(SearchEntry.record_id == record_id)).all()
    for rowid in rowids:
        session.execute(_DELETE, {"rowid": rowid})
    session.execute(delete(SearchEntry).where(SearchEntry.record_id == record_id))


def match_query(connection: Connection, wanted: Wanted) -> str:
    """The FTS5 query for a search: every word in one of its forms, every phrase as it stands."""
    parts = [f'"{phrase}"' for phrase in wanted.phrases]
    for word in wanted.words:
        forms, many = forms_of(connection, word)
        choices = [f'"{form}"' for form in forms] + ([f'"{word}"*'] if many else [])
        parts.append(f"({' OR '.join(choices)})")
    return " AND ".join(parts)


def search(session: Session, wanted: Wanted, limit: int = 50) -> list[Hit]:
    """The newest `limit` records that a search means."""
    if wanted.is_empty():
        return []
    connection = session.connection()
    query = match_query(connection, wanted)
    values: list[object] = [query] if query else []
    statement = (_FOUND if query else _LISTED) + _narrowed(wanted, values)
    order = "search_text.rowid" if query else "e.rowid"
    rows = connection.exec_driver_sql(f"{statement} ORDER BY {order} DESC LIMIT ?", (*values, limit))
    return [Hit(kind, id_, case, _day(on), context) for kind, id_, case, on, context in rows]


def _narrowed(wanted: Wanted, values: list[object]) -> str:
    """The conditions of the filters; what they need is added to `values`."""
    said = ""
    if wanted.kinds:
        said += f" AND e.kind IN ({', '.join('?' * len(wanted.kinds))})"
        values += wanted.kinds
    if wanted.since:
        said += ' AND e."on" >= ?'
        values.append(wanted.since.isoformat())
    if wanted.sources:
        said += (
            " AND e.kind = 'signal' AND e.record_id IN "
            f"(SELECT id FROM signal WHERE source IN ({', '.join('?' * len(wanted.sources))}))"
        )
        values += [str(source) for source in wanted.sources]
    if wanted.case_code:
        said += " AND e.case_id = (SELECT id FROM case_ WHERE code = ?)"
        values.append(wanted.case_code)
    return said


def _day(stored: str | None) -> dt.date | None:
    return dt.date.fromisoformat(stored) if stored else None


def matching_ids(session: Session, words: str, kind: str, limit: int = 5000) -> Any:
    """A subquery of the ids of the newest `limit` records of a kind in which every word stands."""
    found = text(
        "SELECT e.record_id FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
        "WHERE search_text MATCH :words_query AND e.kind = :words_kind ORDER BY search_text.rowid DESC LIMIT :words_limit"
    ).bindparams(words_query=_plain_query(session, words), words_kind=kind, words_limit=limit)
    return found.columns(column("record_id", String)).scalar_subquery()


def matching_cases(session: Session, words: str, limit: int = 5000) -> Any:
    """A subquery of the ids of the cases that have a record, or a person, in which every word stands."""
    query = {"words_query": _plain_query(session, words), "words_limit": limit}
    found = text(
        "SELECT e.case_id AS id FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
        "WHERE search_text MATCH :words_query AND e.case_id IS NOT NULL "
        "UNION SELECT cp.case_id FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
        "JOIN case_person cp ON cp.person_id = e.record_id "
        "WHERE search_text MATCH :words_query AND e.kind = 'person' LIMIT :words_limit"
    ).bindparams(**query)
    return found.columns(column("id", String)).scalar_subquery()


def _plain_query(session: Session, words: str) -> str:
    wanted = read_search(words.replace(":", " "), dt.date.min)
    return match_query(session.connection(), wanted) or '""'
