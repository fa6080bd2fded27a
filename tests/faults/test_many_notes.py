"""A store with very many notes still opens, lists, searches, saves and can be examined."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlalchemy import func, select

from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.contact import Contact
from relvald_desktop.services.doctor import examining
from relvald_desktop.services.finding import find
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.today import agenda
from relvald_desktop.store.queries.journal import contacts
from tests.bench.bulk import large_store
from tests.conftest import Rounds

NOTES = int(os.environ.get("RELVALD_MANY_NOTES", "3000"))
"""A million in `make faults`."""


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
            assert contacts(session, case_id).rows
        assert find(work, "blåmärken", 50)
        note = ContactForm(text="Alldeles nyss xylofonbil.", outcome=ContactOutcome.SUPPORT)
        made = write_and_sign_contact(work, case_id, note)
        assert [hit.record_id for hit in find(work, "xylofonbil")] == [made.id]
        receive_signal(work, SignalForm(seen_or_heard="Hör skrik", source=Source.POLICE))
        examination = examining.examine(work)
        assert {finding.area for finding in examination.damage} == set()
        rounds(notes=NOTES)
    finally:
        work.store.close()
