"""The disk is full while a store is backed up or migrated: told in words, and everything is as it was."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services import opening
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import create_backup, verify_backup
from relvald_desktop.store.backup import making
from relvald_desktop.store.engine import Store
from relvald_desktop.store.generations import NotEnoughRoom, count_records, generations
from relvald_desktop.store.schema import HEAD, revision_of
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from relvald_desktop.vault.store_key import StoreKey
from tests.conftest import PASSPHRASE, StandingClock, make_store
from tests.faults.backing_up import fill

OLD = Path(__file__).parents[1] / "data" / "stores" / "0004"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of four megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("no right to mount a small disk here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill_up(disk: Path, leave: int) -> Path:
    """Leave so many bytes free."""
    ballast = disk / "ballast"
    free = shutil.disk_usage(disk).free
    ballast.write_bytes(bytes(max(0, free - leave)))
    return ballast


@pytest.mark.fault(6)
@pytest.mark.parametrize("leave", [0, 4096, 60_000, 200_000, 400_000])
def test_a_backup_to_a_full_disk_leaves_the_earlier_one_and_nothing_half(
    tmp_path: Path, small_disk: Path, monkeypatch: pytest.MonkeyPatch, clock: StandingClock, leave: int
) -> None:
    """Also when the room is taken by somebody else after it was looked at."""
    vault, work = make_store(tmp_path / "store", clock)
    fill(work, 10, 2)
    first = create_backup(work, small_disk)
    fill(work, 10, 2)
    before = {file for file in small_disk.rglob("*") if file != small_disk / "ballast"}
    ballast = fill_up(small_disk, leave)
    with pytest.raises(NotEnoughRoom):
        create_backup(work, small_disk)
    monkeypatch.setattr(making, "require_room", lambda *_: None)
    with pytest.raises(NotEnoughRoom):
        create_backup(work, small_disk)
    assert {file for file in small_disk.rglob("*") if file != ballast} == before
    verify_backup(first, vault.key)
    ballast.unlink()
    monkeypatch.undo()
    clock.at += dt.timedelta(days=1)
    create_backup(work, small_disk)
    assert len(generations(small_disk)) == 2
    work.store.close()


@pytest.mark.fault(6)
@pytest.mark.parametrize("copied", [True, False], ids=["copied before", "not copied"])
@pytest.mark.parametrize("leave", [0, 4096, 100_000, 500_000, 700_000, 900_000])
def test_a_migration_on_a_full_disk_leaves_the_store_as_it_was(
    small_disk: Path, monkeypatch: pytest.MonkeyPatch, leave: int, copied: bool
) -> None:
    """Where the store is not copied first, the migration itself is what finds no room."""
    if not copied:
        monkeypatch.setattr(opening, "keep_beside", lambda *_: None)
    path = Path(shutil.copytree(OLD, small_disk / "store"))
    key = unlock(StoreFolder(path), PASSPHRASE, dt.datetime.now(dt.UTC))
    before = held(path, key)
    monkeypatch.setattr(making, "require_room", lambda *_: None)
    ballast = fill_up(small_disk, leave)
    try:
        open_store(StoreFolder(path), key.copy()).store.close()
        migrated = True
    except (RelvaldError, OSError):
        migrated = False
    ballast.unlink()
    revision, counts = held(path, key)
    if migrated:
        assert revision == HEAD
    else:
        assert (revision, counts) == before
    assert leave > 100_000 or not migrated
    work = open_store(StoreFolder(path), key.copy())
    with work.reading() as session:
        after = count_records(session)
    assert before[1].items() <= after.items()
    work.store.close()


def held(path: Path, key: StoreKey) -> tuple[str | None, dict[str, int]]:
    """The revision and the records of a store as it lies there."""
    store = Store(StoreFolder(path), key.copy())
    try:
        with store.reading() as session:
            return revision_of(store), count_records(session)
    finally:
        store.close()


@pytest.mark.fault(7)
@pytest.mark.skipif(os.geteuid() == 0 and shutil.which("mount") is None, reason="no right to mount")
def test_a_stick_that_becomes_read_only_is_told_and_harms_nothing(tmp_path: Path, small_disk: Path) -> None:
    vault, work = make_store(tmp_path / "store")
    fill(work, 5, 1)
    first = create_backup(work, small_disk)
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(RelvaldError) as caught:
        create_backup(work, small_disk)
    assert str(small_disk) in caught.value.text()
    verify_backup(first, vault.key)
    work.store.close()
