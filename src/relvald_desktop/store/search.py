"""The search index: the words of every record, found newest first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import String, column, delete, select, text
from sqlalchemy.orm import Session

from relvald_desktop.records.base import Record
from relvald_desktop.records.keeping import SearchEntry

# Written straight to the driver: these run in every change, and the time is the worker's.
_NEW_ENTRY = "INSERT INTO search_entry (record_id, kind, case_id) VALUES (?, ?, ?)"
_NEW_TEXT = "INSERT INTO search_text (rowid, body) VALUES (?, ?)"
_DELETE = text("DELETE FROM search_text WHERE rowid = :rowid")
_SEARCH = text(
    "SELECT e.kind, e.record_id, e.case_id, "
    "snippet(search_text, 0, char(2), char(3), '…', 12) AS context "
    "FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
    "WHERE search_text MATCH :query ORDER BY search_text.rowid DESC LIMIT :limit"
)
_LEXEMES = re.compile(r"\w+", re.UNICODE)


@dataclass(frozen=True)
class Hit:
    """A record found. In `context` the words found stand between the characters U+0002 and U+0003."""

    kind: str
    record_id: str
    case_id: str | None
    context: str


def index_new(session: Session, record: Record, body: str) -> None:
    """Put a record's words into the index as the newest entry."""
    connection = session.connection()
    result = connection.exec_driver_sql(_NEW_ENTRY, (record.id, record.kind, record.search_case()))
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


def match_query(words: str) -> str:
    """The FTS5 query for what a person typed: every word must be there, the last may be a beginning. Empty when
    there is no word in it."""
    found = _LEXEMES.findall(words.replace("\x00", " "))
    if not found:
        return ""
    quoted = [f'"{word}"' for word in found]
    return " ".join(quoted[:-1] + [quoted[-1] + "*"])


def search(session: Session, words: str, limit: int = 50) -> list[Hit]:
    """The newest `limit` records in which every word stands."""
    query = match_query(words)
    if not query:
        return []
    return [Hit(*row) for row in session.execute(_SEARCH, {"query": query, "limit": limit})]


def matching_ids(words: str, kind: str, limit: int = 5000) -> Any:
    """A subquery of the ids of the newest `limit` records of a kind in which every word stands."""
    found = text(
        "SELECT e.record_id FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
        "WHERE search_text MATCH :words_query AND e.kind = :words_kind ORDER BY search_text.rowid DESC LIMIT :words_limit"
    ).bindparams(words_query=match_query(words) or '""', words_kind=kind, words_limit=limit)
    return found.columns(column("record_id", String)).scalar_subquery()


def matching_cases(words: str, limit: int = 5000) -> Any:
    """A subquery of the ids of the cases that have a record, or a person, in which every word stands."""
    query = {"words_query": match_query(words) or '""', "words_limit": limit}
    found = text(
        "SELECT e.case_id AS id FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
        "WHERE search_text MATCH :words_query AND e.case_id IS NOT NULL "
        "UNION SELECT cp.case_id FROM search_text JOIN search_entry e ON e.rowid = search_text.rowid "
        "JOIN case_person cp ON cp.person_id = e.record_id "
        "WHERE search_text MATCH :words_query AND e.kind = 'person' LIMIT :words_limit"
    ).bindparams(**query)
    return found.columns(column("id", String)).scalar_subquery()
