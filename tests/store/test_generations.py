"""Backups are whole, proved, and never overwrite anything."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from relvald_desktop.records.codes import Source
from relvald_desktop.services import safekeeping
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.store.generations import (
    BackupDamaged,
    Cancelled,
    NotEnoughRoom,
    create_generation,
    generations,
)
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.folder import FolderNotEmpty, FolderUnusable, StoreExists
from tests.conftest import make_store


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


@pytest.fixture
def backup(work: UnitOfWork, target: Path) -> Path:
    for number in range(40):
        receive_signal(work, SignalForm(seen_or_heard=f"nummer {number} " * 50, source=Source.POLICE))
    return safekeeping.create_backup(work, target)


def test_a_backup_holds_every_record(work: UnitOfWork, backup: Path) -> None:
    manifest = safekeeping.verify_backup(backup, work.store.key)
    assert manifest.counts["signal"] == 40
    assert sorted(file.name for file in backup.iterdir()) == ["keyslots.json", "manifest.json", "store.db"]


def test_a_drill_restores_compares_and_takes_away(work: UnitOfWork, backup: Path) -> None:
    safekeeping.prove_backup(work, backup)
    assert safekeeping.backup_age(work).proved_at is not None
    assert not [file for file in work.store.folder.path.iterdir() if "drill" in file.name]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.35, 0.6, 0.99])
@pytest.mark.parametrize("name", ["store.db", "keyslots.json", "manifest.json"])
def test_a_flipped_bit_anywhere_is_named(work: UnitOfWork, backup: Path, name: str, share: float) -> None:
    file = backup / name
    content = bytearray(file.read_bytes())
    content[int(len(content) * share)] ^= 4
    file.write_bytes(content)
    with pytest.raises(BackupDamaged) as caught:
        safekeeping.verify_backup(backup, work.store.key)
    assert caught.value.details["file"] in (name, "manifest.json")


@pytest.mark.parametrize("name", ["store.db", "keyslots.json", "manifest.json"])
@pytest.mark.parametrize("length", [0, 1, 100, 4096])
def test_a_truncated_file_is_named(work: UnitOfWork, backup: Path, name: str, length: int) -> None:
    os.truncate(backup / name, min(length, (backup / name).stat().st_size - 1))
    with pytest.raises(BackupDamaged):
        safekeeping.verify_backup(backup, work.store.key)


def test_a_missing_file_is_named(work: UnitOfWork, backup: Path) -> None:
    (backup / "store.db").unlink()
    with pytest.raises(BackupDamaged) as caught:
        safekeeping.verify_backup(backup, work.store.key)
    assert caught.value.details["file"] == "store.db"


def test_a_backup_of_another_store_is_not_taken_for_this_one(
    work: UnitOfWork, backup: Path, tmp_path: Path
) -> None:
    other, opened = make_store(tmp_path / "other")
    opened.store.close()
    with pytest.raises(BackupDamaged):
        safekeeping.verify_backup(backup, other.key)


def test_restoring_never_overwrites(work: UnitOfWork, backup: Path, tmp_path: Path) -> None:
    with pytest.raises(StoreExists):
        safekeeping.restore_backup(backup, work.store.key, work.store.folder.path)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    with pytest.raises(FolderNotEmpty):
        safekeeping.restore_backup(backup, work.store.key, tmp_path / "full")


def test_a_read_only_backup_can_be_verified(work: UnitOfWork, backup: Path) -> None:
    for file in backup.iterdir():
        file.chmod(0o400)
    backup.chmod(0o500)
    try:
        assert safekeeping.verify_backup(backup, work.store.key).counts["signal"] == 40
    finally:
        backup.chmod(0o700)


def test_a_cancelled_backup_leaves_nothing(work: UnitOfWork, backup: Path, target: Path) -> None:
    with pytest.raises(Cancelled):
        safekeeping.create_backup(work, target, lambda done, total: False)
    assert list(target.iterdir()) == [backup]


def test_a_full_target_is_told_before_it_begins(
    work: UnitOfWork, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 99, 1))  # type: ignore[attr-defined]
    with pytest.raises(NotEnoughRoom):
        safekeeping.create_backup(work, target)
    assert list(target.iterdir()) == []


def test_a_missing_target_is_told(work: UnitOfWork, tmp_path: Path) -> None:
    with pytest.raises(FolderUnusable):
        safekeeping.create_backup(work, tmp_path / "nowhere")


def test_two_backups_in_one_second_keep_apart(work: UnitOfWork, target: Path) -> None:
    at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    first, second = create_generation(work.store, target, at), create_generation(work.store, target, at)
    assert first != second
    assert len(generations(target)) == 2
