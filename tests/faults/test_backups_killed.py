"""A process killed while it backs up, restores or migrates harms nothing that was there."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import create_backup, restore_backup
from relvald_desktop.store.engine import Store
from relvald_desktop.store.generations import count_records, generations, verify_generation
from relvald_desktop.store.schema import HEAD, migrate, schema_revision
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from relvald_desktop.vault.store_key import StoreKey
from tests.conftest import PASSPHRASE, Rounds, make_store
from tests.faults.backing_up import backer, fill, migrator, restorer
from tests.faults.killing import kill, kill_rounds

OLD = Path(__file__).parents[1] / "data" / "stores"


@pytest.mark.fault(3)
@pytest.mark.timeout(7200)
def test_a_backup_killed_at_any_moment_leaves_the_earlier_ones_whole(tmp_path: Path, rounds: Rounds) -> None:
    vault, work = make_store(tmp_path / "store")
    fill(work, 20, 2)
    target = tmp_path / "usb"
    target.mkdir()
    told = {create_backup(work, target).name}
    work.store.close()
    key = vault.key.secret().hex()
    for number in range(kill_rounds(3, default=4)):
        told |= set(
            kill(backer, str(tmp_path / "store"), key, str(target), number, seed=number, longest=0.7)
        ) - {"ready"}
        found = {each.path.name: each.path for each in generations(target)}
        assert found, "not even the earlier ones"
        for path in found.values():
            verify_generation(path, vault.key)
        assert max(map(age, found)) >= max(map(age, told)), (
            "the newest that was told, or one after it, is there"
        )
        again = open_store(vault.folder, vault.key.copy())
        try:
            made = create_backup(again, target)
        finally:
            again.store.close()
        told.add(made.name)
        whole = {each.path for each in generations(target)} | {target / "attachments"}
        half = set(target.iterdir()) - whole
        half |= {each for each in (target / "attachments").iterdir() if each.name.startswith(".")}
        assert half == set(), "what was half is gone after the next backup"
        rounds(killed=1, whole=len(found))


def age(name: str) -> tuple[str, int]:
    """When a generation was made: the second, and the number within it."""
    return name[8:23], int(name[24:] or 1)


@pytest.mark.fault(4)
@pytest.mark.timeout(7200)
def test_a_restore_killed_at_any_moment_leaves_no_half_store(tmp_path: Path, rounds: Rounds) -> None:
    vault, work = make_store(tmp_path / "store")
    fill(work, 20, 3)
    target = tmp_path / "usb"
    target.mkdir()
    backup = create_backup(work, target)
    work.store.close()
    before = {file: file.read_bytes() for file in backup.parent.rglob("*") if file.is_file()}
    key = vault.key.secret().hex()
    for number in range(kill_rounds(4, default=4)):
        folder = tmp_path / f"round-{number}"
        told = [
            each
            for each in kill(restorer, str(backup), key, str(folder), seed=number, longest=0.5)
            if each != "ready"
        ]
        for path in folder.glob("new-*"):
            _require_whole_store(path, vault.key)
        assert all((folder / f"new-{done}").is_dir() for done in told)
        last = folder / f"new-{len(told) + 1}"
        if not last.exists():
            restore_backup(backup, vault.key, last)
        _require_whole_store(last, vault.key)
        assert not list(folder.glob(".*")), "what was half is gone after the next try"
        shutil.rmtree(folder)
        rounds(killed=1, restored=len(told))
    assert before == {file: file.read_bytes() for file in backup.parent.rglob("*") if file.is_file()}


def _require_whole_store(path: Path, key: StoreKey) -> None:
    work = open_store(StoreFolder(path), key.copy())
    try:
        assert examine(work).is_well
        with work.reading() as session:
            assert count_records(session)["signal"] == 20
        assert len(list((path / "attachments").iterdir())) == 3
    finally:
        work.store.close()


@pytest.mark.fault(2)
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("revision", ["0002", "0004"])
def test_a_migration_killed_at_any_moment_loses_nothing(
    tmp_path: Path, revision: str, rounds: Rounds
) -> None:
    kept = shutil.copytree(OLD / revision, tmp_path / "kept")
    key = unlock(StoreFolder(kept), PASSPHRASE, dt.datetime.now(dt.UTC))
    everything = _held(kept, key)
    whole = _migrated(shutil.copytree(kept, tmp_path / "whole"), key)
    for number in range(kill_rounds(2, default=4, tests=2)):
        path = shutil.copytree(kept, tmp_path / f"store-{number}")
        kill(migrator, str(path), key.secret().hex(), seed=number, longest=0.6)
        assert everything.items() <= (_held(path, key) | {"task": everything.get("task", 0)}).items()
        assert _migrated(path, key) == whole, "as if it had never been killed"
        shutil.rmtree(path)
        rounds(killed=1)


def _held(path: Path, key: StoreKey) -> dict[str, int]:
    """What a store holds as it lies there, old or new."""
    store = Store(StoreFolder(path), key.copy())
    try:
        with store.reading() as session:
            return count_records(session)
    finally:
        store.close()


def _migrated(path: Path, key: StoreKey) -> dict[str, int]:
    """What a store holds once it was opened."""
    work = open_store(StoreFolder(path), key.copy())
    try:
        assert examine(work).is_well
        with work.reading() as session:
            assert schema_revision(session.connection()) == HEAD
            assert session.scalar(text("SELECT count(*) FROM setting WHERE name = 'migrated_from'")) == 0
            return count_records(session)
    finally:
        work.store.close()


@pytest.mark.fault(2)
def test_what_follows_from_a_migration_is_done_though_the_program_died_before_it(tmp_path: Path) -> None:
    """Died between the commit of the migration and the deadlines that are worked out anew after it."""
    path = shutil.copytree(OLD / "0002", tmp_path / "store")
    key = unlock(StoreFolder(path), PASSPHRASE, dt.datetime.now(dt.UTC))
    whole = _migrated(shutil.copytree(path, tmp_path / "whole"), key)
    store = Store(StoreFolder(path), key.copy())
    migrate(store)
    store.close()
    assert whole["task"] > 0
    assert _migrated(path, key) == whole
