"""A store with very many notes still opens, lists, searches, saves and can be examined."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select

from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.contact import Contact
from relvald_desktop.services.doctor import examining
from relvald_desktop.services.finding import find
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.today import agenda
from relvald_desktop.store.queries.journal import contacts
from relvald_desktop.store.work import UnitOfWork
from tests.bench.bulk import large_store
from tests.conftest import Rounds

NOTES = int(os.environ.get("RELVALD_MANY_NOTES", "3000"))
"""A million in `make faults`."""


def require_one_page_along_an_index(work: UnitOfWork, case_id: str) -> None:
    """The first page of a journal and the one after it come from an index, in its order: no more than a page is read,
    however many notes there are."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, values))

    event.listen(work.store.engine, "before_cursor_execute", note)
    fetched = 0
    with work.reading() as session:
        first = contacts(session, case_id, limit=10)
        second = contacts(session, case_id, first.next, limit=10)
        event.remove(work.store.engine, "before_cursor_execute", note)
        for statement, values in asked:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            said = " ".join(row[3] for row in plan)
            assert "USING INDEX ix_contact_case" in said
            assert "TEMP B-TREE" not in said
            fetched += len(session.connection().exec_driver_sql(statement, values).all())
    assert (len(first.rows), len(second.rows), len(asked)) == (10, 10, 2)
    assert fetched <= 22, "a page, and one note to know whether there are more"


@pytest.mark.fault(17)
@pytest.mark.timeout(7200)
def test_very_many_notes_are_opened_listed_searched_added_to_and_examined(
    tmp_path: Path, rounds: Rounds
) -> None:
    work = large_store(tmp_path / "store", women=100, notes=NOTES, signals=200)
    folder, key = work.store.folder, work.store.key.copy()
    work.store.close()
    work = open_store(folder, key)
    try:
        agenda(work)
        with work.reading() as session:
            assert session.scalar(select(func.count()).select_from(Contact)) == NOTES
            case_id = session.scalars(select(Contact.case_id).limit(1)).one()
        require_one_page_along_an_index(work, case_id)
        assert len(find(work, "blåmärken", 50)) == 50
        note = ContactForm(text="Alldeles nyss xylofonbil.", outcome=ContactOutcome.SUPPORT)
        made = write_and_sign_contact(work, case_id, note)
        assert [hit.record_id for hit in find(work, "xylofonbil")] == [made.id]
        receive_signal(work, SignalForm(seen_or_heard="Hör skrik", source=Source.POLICE))
        examination = examining.examine(work)
        assert {finding.area for finding in examination.damage} == set()
        rounds(notes=NOTES)
    finally:
        work.store.close()
