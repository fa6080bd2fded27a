"""Backups that lost a bit or an end, are opened as a store, or come from a newer program."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import create_backup, restore_backup, verify_backup
from relvald_desktop.store.generations import BackupDamaged, BackupTooNew
from relvald_desktop.store.schema import StoreTooNew
from relvald_desktop.vault.folder import IsBackup, StoreFolder
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.opening import unlock, unlock_backup, unlock_with_recovery_key
from relvald_desktop.vault.store_key import StoreKey
from tests.conftest import PASSPHRASE, StandingClock, make_store
from tests.faults.backing_up import fill

PARTS = ("store.db", "keyslots.json", "manifest.json", "attachment")


class Shelf:
    """One whole backup, kept for all tests; each works on a copy."""

    def __init__(self, path: Path) -> None:
        vault, work = make_store(path / "store")
        fill(work, 30, 1)
        (path / "usb").mkdir()
        self.name = create_backup(work, path / "usb").name
        work.store.close()
        self.path, self.key, self.recovery_key = path / "usb", vault.key, vault.recovery_key

    def copy(self, to: Path) -> Path:
        return Path(shutil.copytree(self.path, to)) / self.name


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory.mktemp("shelf"))


@pytest.fixture
def backup(shelf: Shelf, tmp_path: Path) -> Path:
    return shelf.copy(tmp_path / "usb")


def part_of(backup: Path, part: str) -> Path:
    return next((backup.parent / "attachments").iterdir()) if part == "attachment" else backup / part


def looked_at(backup: Path) -> dict[str, tuple[bytes, int]]:
    """Every file of the folder with its content and the time of its last change."""
    found: Iterator[Path] = (file for file in backup.parent.rglob("*") if file.is_file())
    return {str(file): (file.read_bytes(), file.stat().st_mtime_ns) for file in found}


@pytest.mark.fault(8)
@pytest.mark.parametrize("share", [0.0, 0.003, 0.2, 0.5, 0.8, 0.9999])
@pytest.mark.parametrize("part", PARTS)
def test_a_flipped_bit_is_found_and_named_and_nothing_is_restored(
    shelf: Shelf, backup: Path, tmp_path: Path, part: str, share: float
) -> None:
    file = part_of(backup, part)
    content = bytearray(file.read_bytes())
    content[int(len(content) * share)] ^= 0x10
    file.write_bytes(content)
    for act in (
        lambda: verify_backup(backup, shelf.key),
        lambda: restore_backup(backup, shelf.key, tmp_path / "new"),
    ):
        with pytest.raises(BackupDamaged) as caught:
            act()
        assert Path(str(caught.value.details["file"])).name in (file.name, "manifest.json")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["usb"]


@pytest.mark.fault(9)
@pytest.mark.parametrize("length", ["0", "1", "15", "100", "4095", "4096", "4097", "half", "less one"])
@pytest.mark.parametrize("part", PARTS)
def test_a_file_cut_off_is_found_and_named(
    shelf: Shelf, backup: Path, tmp_path: Path, part: str, length: str
) -> None:
    file = part_of(backup, part)
    size = file.stat().st_size
    wanted = {"half": size // 2, "less one": size - 1}.get(length) if not length.isdigit() else int(length)
    assert wanted is not None
    os.truncate(file, min(wanted, size - 1))
    with pytest.raises(BackupDamaged) as caught:
        verify_backup(backup, shelf.key)
    assert Path(str(caught.value.details["file"])).name == file.name
    with pytest.raises(BackupDamaged):
        restore_backup(backup, shelf.key, tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.fault(8)
def test_a_manifest_made_by_somebody_else_is_not_believed(shelf: Shelf, backup: Path) -> None:
    """Without the store key nobody can say that another file is the right one."""
    manifest = backup / "manifest.json"
    body = json.loads(manifest.read_text())
    body["files"]["store.db"][1] = hashlib.sha256(b"another").hexdigest()
    manifest.write_text(json.dumps(body))
    with pytest.raises(BackupDamaged):
        verify_backup(backup, shelf.key)


@pytest.mark.fault(39)
@pytest.mark.parametrize("name", ["../store.db", "/etc/passwd", "sub/store.db", "extra.txt", ""])
def test_no_name_in_a_manifest_leads_out_of_its_folder(shelf: Shelf, backup: Path, name: str) -> None:
    """Not even when the manifest is authentic."""
    body = json.loads((backup / "manifest.json").read_text())
    body["files"][name] = body["files"].pop("store.db")
    sign(backup, body, shelf.key)
    with pytest.raises(BackupDamaged) as caught:
        verify_backup(backup, shelf.key)
    assert caught.value.details["file"] == "manifest.json"


@pytest.mark.fault(14)
def test_a_backup_is_never_opened_as_a_store_and_nothing_in_it_changes(
    shelf: Shelf, backup: Path, clock: StandingClock
) -> None:
    backup.chmod(0o755)
    before, folder = looked_at(backup), StoreFolder(backup)
    for act in (
        lambda: unlock(folder, PASSPHRASE, clock.now()),
        lambda: unlock(folder, "fel fras helt och hållet", clock.now()),
        lambda: unlock_with_recovery_key(folder, shelf.recovery_key),
        lambda: open_store(folder, shelf.key.copy(), clock),
        lambda: InstanceLock(folder).acquire(),
    ):
        with pytest.raises(IsBackup):
            act()
    assert looked_at(backup) == before
    assert backup.stat().st_mode & 0o777 == 0o755


@pytest.mark.fault(14)
def test_proving_and_restoring_write_nothing_to_the_backup(
    shelf: Shelf, backup: Path, tmp_path: Path
) -> None:
    before = looked_at(backup)
    key = unlock_backup(StoreFolder(backup), PASSPHRASE)
    verify_backup(backup, key)
    restore_backup(backup, key, tmp_path / "new")
    assert looked_at(backup) == before


@pytest.mark.fault(15)
def test_a_backup_of_a_newer_program_is_refused_by_name(shelf: Shelf, backup: Path, tmp_path: Path) -> None:
    body = json.loads((backup / "manifest.json").read_text())
    sign(backup, body | {"version": 3}, shelf.key)
    before = looked_at(backup)
    with pytest.raises(BackupTooNew, match="3"):
        restore_backup(backup, shelf.key, tmp_path / "new")
    assert looked_at(backup) == before
    assert not (tmp_path / "new").exists()


@pytest.mark.fault(15)
def test_a_backup_of_a_newer_schema_is_proved_but_not_restored(tmp_path: Path) -> None:
    vault, work = make_store(tmp_path / "store")
    with work.store.writing() as session:
        session.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0999'")
    (tmp_path / "usb").mkdir()
    backup = create_backup(work, tmp_path / "usb")
    work.store.close()
    with pytest.raises(StoreTooNew, match="0999"):
        restore_backup(backup, vault.key, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def sign(backup: Path, body: dict[str, object], key: StoreKey) -> None:
    """Write a manifest as the program would."""
    body.pop("check", None)
    canonical = json.dumps(body, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()
    check = hmac.new(
        key.derive("relvald backup manifest authentication"), canonical, hashlib.sha256
    ).hexdigest()
    (backup / "manifest.json").write_text(json.dumps(body | {"check": check}))


def test_every_refusal_says_what_to_do() -> None:
    for error in (IsBackup, BackupTooNew, BackupDamaged):
        assert issubclass(error, RelvaldError)
        assert len(error.message) > 60
