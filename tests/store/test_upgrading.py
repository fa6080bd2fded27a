"""Stores of every earlier revision open in this program with everything in them."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from relvald_desktop.records.legal import LegalMatter, MatterPerson
from relvald_desktop.records.legal_codes import MatterRole
from relvald_desktop.services.finding import find
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import create_backup, restore_backup
from relvald_desktop.services.undo import next_undo, undo_last
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.store.engine import Store
from relvald_desktop.store.generations import count_records, create_generation
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.cases import CaseFilters, case_list
from relvald_desktop.store.schema import HEAD, migrate, schema_revision
from relvald_desktop.store.work import UnitOfWork
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
    # The last days of its matters are tasks now, worked out when it was opened.
    assert {kind: after[kind] for kind in before if kind != "task"} == {
        kind: count for kind, count in before.items() if kind != "task"
    }
    assert after["task"] >= before.get("task", 0)
    assert after["task"] > 0
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


@pytest.fixture
def before_people(tmp_path: Path) -> StoreFolder:
    """A store of revision 0002, whose matter names a prosecutor, a counsel and a representative."""
    (kept,) = (folder for folder in KEPT if folder.name == "0002")
    return StoreFolder(Path(shutil.copytree(kept, tmp_path / "old")))


def test_the_names_of_a_matter_are_its_people_and_are_found(before_people: StoreFolder) -> None:
    work = open_store(before_people, unlock(before_people, PASSPHRASE, dt.datetime.now(dt.UTC)))
    with work.reading() as session:
        people = {person.role: person for person in session.query(MatterPerson)}
        (matter_id,) = {person.matter_id for person in people.values()}
        assert session.get_one(LegalMatter, matter_id).court_case_number == "B 1234-26"
    names = {role: person.name for role, person in people.items()}
    assert names == {
        MatterRole.PROSECUTOR: "Petra Provsson", MatterRole.COUNSEL: "Bodil Biträdesson",
        MatterRole.CHILD_REPRESENTATIVE: "Frans Företrädare",
    }  # fmt: skip
    for name in names.values():
        assert [hit.kind for hit in find(work, name)] == ["matter_person"]
    work.store.close()


def _migrated(folder: StoreFolder) -> UnitOfWork:
    """A store with this program's tables, before anything is worked out anew in it."""
    store = Store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)))
    migrate(store)
    return UnitOfWork(store, SystemClock())


def test_the_last_change_of_an_older_store_is_taken_back(old_store: StoreFolder) -> None:
    work = _migrated(old_store)
    last = next_undo(work)
    assert last is not None
    assert undo_last(work) == last
    with work.reading() as session:
        verify_log(session)
        assert count_records(session)["case"] in (2, 3)
    work.store.close()


def test_undo_in_an_older_store_gives_a_matter_its_look_before(before_people: StoreFolder) -> None:
    work = _migrated(before_people)
    undone = undo_last(work)
    assert undone.action == "matter.changed"
    with work.reading() as session:
        (matter_id,) = {person.matter_id for person in session.query(MatterPerson)}
        matter = session.get_one(LegalMatter, matter_id)
        assert (matter.court_case_number, matter.help_given, matter.joined_to) == ("", (), None)
    work.store.close()
