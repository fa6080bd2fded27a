"""An update of the program never costs a word: what stood in a store of an earlier revision stands there afterwards, a proved
copy from before lies beside it, and an update that goes wrong leaves the store as it was."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import alembic.command
import pytest
from sqlalchemy import Connection, inspect, select, text

from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.exporting import export_store
from relvald_desktop.services.finding import find
from relvald_desktop.services.opening import open_case_file, open_store
from relvald_desktop.services.safekeeping import create_backup, prove_backup, restore_backup, verify_backup
from relvald_desktop.store.engine import Store
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.cases import CaseFilters, case_file, case_list
from relvald_desktop.store.schema import HEAD, MigrationFailed, StoreTooNew, revision_of
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock, unlock_backup
from relvald_desktop.vault.store_key import StoreKey
from tests.cli.test_command_line import run
from tests.conftest import PASSPHRASE

KEPT = sorted((Path(__file__).parent.parent / "data" / "stores").iterdir())
OF_THE_PROGRAM = ("alembic", "search", "sqlite")
"""Tables that hold nothing a worker wrote; those of the search are made anew."""
NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)


@pytest.fixture(params=KEPT, ids=[folder.name for folder in KEPT])
def old_store(request: pytest.FixtureRequest, tmp_path: Path) -> StoreFolder:
    return StoreFolder(Path(shutil.copytree(request.param, tmp_path / "old")))


def key_of(folder: StoreFolder) -> StoreKey:
    return unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC))


def words_in(store: Store) -> set[str]:
    """Every text in every table, also what the log and undo remember."""
    found: set[str] = set()
    with store.engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            if not table.startswith(OF_THE_PROGRAM):
                rows = connection.execute(text(f'SELECT * FROM "{table}"'))
                found |= {value for row in rows for value in row if isinstance(value, str) and value}
    return found


def words_before(folder: StoreFolder) -> tuple[set[str], str | None]:
    """The words of a store that this program did not open yet, and its revision."""
    store = Store(folder, key_of(folder))
    try:
        return words_in(store), revision_of(store)
    finally:
        store.close()


def copy_beside(folder: StoreFolder) -> Path:
    (copy,) = (each for each in folder.path.iterdir() if each.name.startswith("before-"))
    return copy


def test_there_is_a_kept_store_of_every_earlier_revision() -> None:
    assert [folder.name for folder in KEPT] == [f"{number:04}" for number in range(1, int(HEAD))]


def test_every_word_that_was_written_still_stands_in_the_store(old_store: StoreFolder) -> None:
    before, revision = words_before(old_store)
    assert revision == Path(old_store.path).name or revision in {each.name for each in KEPT}
    assert len(before) > 400
    work = open_store(old_store, key_of(old_store))
    assert before - words_in(work.store) == set()
    work.store.close()


def test_every_record_is_read_and_every_case_opens(old_store: StoreFolder) -> None:
    work = open_store(old_store, key_of(old_store))
    with work.reading() as session:
        read = {kind: len(session.scalars(select(record)).all()) for kind, record in KINDS.items()}
        cases = [row.id for row in case_list(session, CaseFilters(open=None)).rows]
        files = [case_file(session, case) for case in cases]
    assert read["case"] == len(cases) == len(files) == 3
    assert read["contact"] > 0
    assert [open_case_file(work, case).id for case in cases] == cases
    exported = json.loads(export_store(work).content)
    assert len(exported["records"]["case"]) == 3
    work.store.close()


def test_what_is_written_after_the_update_continues_the_log_and_is_found(old_store: StoreFolder) -> None:
    work = open_store(old_store, key_of(old_store))
    open_case(work, CaseForm(client=PersonForm(given_name="Petronella", family_name="Nyskriven")))
    assert [hit.kind for hit in find(work, "Nyskriven")]
    with work.reading() as session:
        verify_log(session)
    work.store.close()


def test_a_proved_copy_from_before_lies_beside_and_is_brought_back_without_a_word_missing(
    old_store: StoreFolder, tmp_path: Path
) -> None:
    before, revision = words_before(old_store)
    open_store(old_store, key_of(old_store)).store.close()
    copy = copy_beside(old_store)
    key = unlock_backup(StoreFolder(copy), PASSPHRASE)
    verify_backup(copy, key)
    scratch = tmp_path / "looked-at"
    shutil.copytree(copy, scratch)
    (scratch / "manifest.json").unlink()
    copied, copied_revision = words_before(StoreFolder(scratch))
    assert copied == before
    assert copied_revision == revision, "an earlier version of the program opens it"
    restore_backup(copy, key, tmp_path / "back")
    work = open_store(StoreFolder(tmp_path / "back"), key.copy())
    assert before - words_in(work.store) == set()
    work.store.close()


def test_the_copy_stays_until_a_backup_is_proved(old_store: StoreFolder, tmp_path: Path) -> None:
    open_store(old_store, key_of(old_store)).store.close()
    work = open_store(old_store, key_of(old_store))
    assert copy_beside(old_store).is_dir(), "opening it again does not take it away"
    (tmp_path / "usb").mkdir()
    backup = create_backup(work, tmp_path / "usb")
    prove_backup(work, backup)
    work.store.close()
    assert [each.name for each in old_store.path.iterdir() if each.name.startswith("before-")] == []


def loses_a_record(connection: Connection) -> None:
    """One on which nothing hangs."""
    connection.exec_driver_sql(
        "DELETE FROM relationship_status WHERE id = (SELECT max(id) FROM relationship_status)"
    )


def changes_the_log(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE log_entry SET action = 'case.opened' WHERE seq = 2")


def fails(connection: Connection) -> None:
    raise RuntimeError("planted")


@pytest.mark.parametrize(
    ("planted", "told"),
    [(loses_a_record, MigrationFailed), (changes_the_log, MigrationFailed), (fails, RuntimeError)],
    ids=["loses a record", "changes the log", "fails half way"],
)
def test_an_update_that_goes_wrong_leaves_the_store_as_it_was_and_the_next_one_brings_it_up(
    old_store: StoreFolder,
    monkeypatch: pytest.MonkeyPatch,
    planted: Callable[[Connection], None],
    told: type[Exception],
) -> None:
    before, revision = words_before(old_store)
    real = alembic.command.upgrade

    def upgrade(config: Any, target: str) -> None:
        real(config, target)
        planted(config.attributes["connection"])

    with monkeypatch.context() as bad:
        bad.setattr(alembic.command, "upgrade", upgrade)
        with pytest.raises(told):
            open_store(old_store, key_of(old_store))
    assert words_before(old_store) == (before, revision)
    work: UnitOfWork = open_store(old_store, key_of(old_store))
    assert before - words_in(work.store) == set()
    work.store.close()


@pytest.fixture
def newer_store(tmp_path: Path) -> StoreFolder:
    """The newest kept store, opened here and then taken further by a program of the future."""
    folder = StoreFolder(Path(shutil.copytree(KEPT[-1], tmp_path / "store")))
    open_store(folder, key_of(folder)).store.close()
    connection = connect(folder.database, key_of(folder))
    connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.execute("CREATE TABLE of_the_future (id TEXT)")
    connection.close()
    return folder


@pytest.mark.fault(15)
def test_the_command_line_refuses_a_newer_store_by_name_and_says_what_to_do(newer_store: StoreFolder) -> None:
    before = newer_store.database.read_bytes()
    code, told = run(newer_store.path, "list", "cases")
    assert code == 1
    assert told["error"] == "store_too_new"
    assert "0999" in told["message"]
    assert HEAD in told["message"]
    assert newer_store.database.read_bytes() == before


@pytest.mark.fault(15)
def test_an_earlier_program_does_not_touch_a_store_that_was_brought_up(newer_store: StoreFolder) -> None:
    """Whoever goes back to an earlier version is refused; the copy from before is what it opens."""
    with pytest.raises(StoreTooNew):
        open_store(newer_store, key_of(newer_store))
    copy = copy_beside(newer_store)
    verify_backup(copy, unlock_backup(StoreFolder(copy), PASSPHRASE))
