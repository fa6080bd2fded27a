"""Stores of every earlier revision open in this program with everything in them."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from relvald_desktop.services.finding import find
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import create_backup, restore_backup
from relvald_desktop.services.undo import next_undo
from relvald_desktop.store.engine import Store
from relvald_desktop.store.generations import count_records, create_generation
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.cases import CaseFilters, case_list
from relvald_desktop.store.schema import HEAD, schema_revision
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from tests.conftest import PASSPHRASE

KEPT = sorted((Path(__file__).parent.parent / "data" / "stores").iterdir())


@pytest.fixture(params=KEPT, ids=[folder.name for folder in KEPT])
def old_store(request: pytest.FixtureRequest, tmp_path: Path) -> StoreFolder:
    return StoreFolder(Path(shutil.copytree(request.param, tmp_path / "old")))


def _counts(folder: StoreFolder) -> dict[str, int]:
    store = Store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)))
    try:
        with store.reading() as session:
            return count_records(session)
    finally:
        store.close()


def test_an_older_store_opens_with_everything_in_it(old_store: StoreFolder, tmp_path: Path) -> None:
    before = _counts(old_store)
    assert before["case"] == 3
    work = open_store(old_store, unlock(old_store, PASSPHRASE, dt.datetime.now(dt.UTC)))
    with work.reading() as session:
        assert schema_revision(session.connection()) == HEAD
        after = count_records(session)
        verify_log(session)
        assert len(case_list(session, CaseFilters(open=None)).rows) == 3
    assert {kind: after[kind] for kind in before} == before
    assert next_undo(work) is not None
    create_backup(work, tmp_path)
    work.store.close()


def test_the_words_of_an_older_store_are_found_in_every_form(old_store: StoreFolder) -> None:
    work = open_store(old_store, unlock(old_store, PASSPHRASE, dt.datetime.now(dt.UTC)))
    with work.reading() as session:
        word = session.scalar(text("SELECT word FROM search_word WHERE word != folded AND length(word) > 5"))
        plain = session.scalar(text("SELECT folded FROM search_word WHERE word = :word"), {"word": word})
    with_marks, without = ({hit.record_id for hit in find(work, each, 1000)} for each in (word, plain))
    assert with_marks
    assert with_marks <= without
    work.store.close()


def test_a_backup_of_an_older_store_is_restored_and_opens(old_store: StoreFolder, tmp_path: Path) -> None:
    key = unlock(old_store, PASSPHRASE, dt.datetime.now(dt.UTC))
    store = Store(old_store, key.copy())
    backup = create_generation(store, tmp_path, dt.datetime.now(dt.UTC))
    store.close()
    restore_backup(backup, key, tmp_path / "new")
    work = open_store(StoreFolder(tmp_path / "new"), key.copy())
    with work.reading() as session:
        assert count_records(session)["case"] == 3
    work.store.close()
