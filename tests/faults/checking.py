"""Proves from outside that a store is whole: every page, the log's chain, and an index that says what the records say."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select, text

from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.records.codes import ContactState
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.keeping import Draft
from relvald_desktop.records.person import Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.vocabulary import LONGEST_WORD, words_of
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.database import check_integrity, connect


def require_whole(work: UnitOfWork) -> None:
    """Nothing is half: pages, log, references, index and vocabulary."""
    connection = connect(work.store.folder.database, work.store.key)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert check_integrity(connection) == []
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()
    with work.store.writing() as session:
        session.execute(text("INSERT INTO search_text (search_text) VALUES ('integrity-check')"))
    with work.reading() as session:
        verify_log(session)
        require_index(session)


def require_index(session: Any) -> None:
    """What the search index holds is exactly what the records say, computed again here."""
    expected, words = {}, set()
    for kind, record_class in KINDS.items():
        for record in session.scalars(select(record_class)):
            if body := record.search_text():
                day = record.search_day()
                expected[record.id] = (kind, record.search_case(), day.isoformat() if day else None, body)
                words |= {word for word in words_of(body) if len(word) <= LONGEST_WORD}
    rows = session.execute(
        text(
            'SELECT e.record_id, e.kind, e.case_id, e."on", t.body FROM search_entry e '
            "LEFT JOIN search_text t ON t.rowid = e.rowid"
        )
    ).all()
    assert len(rows) == len(expected)
    assert {row[0]: tuple(row[1:]) for row in rows} == expected
    assert session.scalar(text("SELECT count(*) FROM search_text")) == len(expected)
    assert words <= set(session.scalars(text("SELECT word FROM search_word")))


def require_kept(
    work: UnitOfWork, promised: dict[tuple[str, str], str | None], *, exactly: bool = False
) -> dict[tuple[str, str], str | None]:
    """Each acknowledged save stands there with its content; gives what stands there. The one save that was not
    acknowledged yet may have come on top of one of them: unless `exactly`, one may hold a newer text."""
    found: dict[tuple[str, str], str | None] = {}
    with work.reading() as session:
        names = set(session.scalars(select(Person.given_name)))
        for what, id_ in promised:
            if what == "draft":
                draft = session.get(Draft, ("contact", id_))
                found[what, id_] = None if draft is None else json.loads(draft.content)["text"]
            elif what == "case":
                assert session.get(Case, id_) is not None
                found[what, id_] = promised[what, id_] if promised[what, id_] in names else None
            elif what == "signal":
                signal = session.get(Signal, id_)
                found[what, id_] = None if signal is None else signal.seen_or_heard
            else:
                contact = session.get_one(Contact, id_)
                found[what, id_] = contact.text if contact.state is ContactState.SIGNED else "not signed"
    different = [each for each in promised if found[each] != promised[each]]
    assert len(different) <= (0 if exactly else 1), different
    return found
