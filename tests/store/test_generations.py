"""Backups are whole, proved, and never overwrite anything."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
import hmac
import json
import os
import shutil
from pathlib import Path

import pytest

from relvald_desktop.records.codes import Source
from relvald_desktop.services import safekeeping
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.backup import snapshot
from relvald_desktop.store.generations import (
    BackupDamaged,
    BackupInsideStore,
    Cancelled,
    NotEnoughRoom,
    create_generation,
    generations,
    verify_generation,
)
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault import copying
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import FolderNotEmpty, FolderUnusable, StoreExists
from tests.conftest import StandingClock, make_store
from tests.faults.backing_up import a_case, attach


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


def names(folder: Path) -> set[str]:
    """What lies in a folder."""
    return {entry.name for entry in folder.iterdir()} if folder.is_dir() else set()


def test_what_is_saved_during_a_backup_changes_no_byte_of_it(
    work: UnitOfWork, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file stands still while it is copied, though signals are saved and checkpoints tried at every piece."""
    monkeypatch.setattr(copying, "PIECE", 1 << 17)
    for number in range(200):
        receive_signal(work, SignalForm(seen_or_heard=f"nummer {number} " * 300, source=Source.POLICE))
    other = connect(work.store.folder.database, work.store.key)
    other.execute("PRAGMA busy_timeout = 50")
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    seen, saved = [], 0

    def meanwhile(done: int, total: int) -> bool:
        nonlocal saved
        seen.append(hashlib.sha256(work.store.folder.database.read_bytes()).digest())
        receive_signal(work, SignalForm(seen_or_heard="mitt i kopian " * 3000, source=Source.POLICE))
        other.execute("PRAGMA wal_checkpoint(PASSIVE)")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        saved += 1
        return True

    made = create_generation(work.store, target, work.clock.now(), meanwhile)
    other.close()
    assert saved > 5
    assert len(set(seen)) == 1
    assert verify_generation(made, work.store.key).counts["signal"] == 200


def test_a_reader_in_the_way_makes_the_copy_slower_not_worse(
    work: UnitOfWork, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "PATIENCE_MILLISECONDS", 20)
    receive_signal(work, SignalForm(seen_or_heard="först", source=Source.POLICE))
    reader = connect(work.store.folder.database, work.store.key)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM signal").fetchone()
    receive_signal(work, SignalForm(seen_or_heard="sedan", source=Source.POLICE))
    made = safekeeping.create_backup(work, target)
    reader.close()
    assert safekeeping.verify_backup(made, work.store.key).counts["signal"] == 2


def test_encrypted_files_are_copied_once_and_shared(
    work: UnitOfWork, clock: StandingClock, target: Path
) -> None:
    case_id = a_case(work)
    attach(work, case_id, 1)
    first = safekeeping.create_backup(work, target)
    (one,) = (target / "attachments").iterdir()
    written = one.stat().st_mtime_ns, one.stat().st_ino
    attach(work, case_id, 2)
    clock.at += dt.timedelta(days=1)
    second = safekeeping.create_backup(work, target)
    assert len(names(target / "attachments")) == 2
    assert (one.stat().st_mtime_ns, one.stat().st_ino) == written
    for backup, number in ((first, 1), (second, 2)):
        manifest = safekeeping.verify_backup(backup, work.store.key)
        assert manifest.attachments is not None
        assert manifest.attachments.number == number


def test_a_restored_store_has_its_encrypted_files(work: UnitOfWork, target: Path, tmp_path: Path) -> None:
    attach(work, a_case(work), 1)
    backup = safekeeping.create_backup(work, target)
    safekeeping.restore_backup(backup, work.store.key, tmp_path / "new")
    own = work.store.folder.attachments
    assert {file.name: file.read_bytes() for file in own.iterdir()} == {
        file.name: file.read_bytes() for file in (tmp_path / "new" / "attachments").iterdir()
    }


def test_the_same_content_taken_in_again_does_not_spoil_older_backups(
    work: UnitOfWork, clock: StandingClock, target: Path
) -> None:
    """It has the same name in the store but another key: both are needed, each by its generation."""
    case_id = a_case(work)
    attach(work, case_id, 1)
    first = safekeeping.create_backup(work, target)
    (file,) = work.store.folder.attachments.iterdir()
    file.write_bytes(bytes(file.stat().st_size))
    attach(work, case_id, 1)
    clock.at += dt.timedelta(days=1)
    second = safekeeping.create_backup(work, target)
    assert len(names(target / "attachments")) == 2
    for backup in (first, second):
        safekeeping.verify_backup(backup, work.store.key)


def test_a_document_that_is_damaged_in_the_store_does_not_stop_the_backup_of_all_else(
    work: UnitOfWork, target: Path, tmp_path: Path
) -> None:
    case_id = a_case(work)
    attach(work, case_id, 1)
    attach(work, case_id, 2)
    broken = min(work.store.folder.attachments.iterdir())
    broken.write_bytes(b"x")
    backup = safekeeping.create_backup(work, target)
    manifest = safekeeping.verify_backup(backup, work.store.key)
    assert manifest.attachments is not None
    assert manifest.attachments.missing == (broken.name,)
    safekeeping.restore_backup(backup, work.store.key, tmp_path / "new")
    assert len(names(tmp_path / "new" / "attachments")) == 1


def test_the_backup_after_a_failed_proof_mends_the_documents(
    work: UnitOfWork, clock: StandingClock, target: Path
) -> None:
    attach(work, a_case(work), 1)
    backup = safekeeping.create_backup(work, target)
    (shared,) = (target / "attachments").iterdir()
    content = bytearray(shared.read_bytes())
    content[500] ^= 1
    shared.write_bytes(content)
    with pytest.raises(BackupDamaged):
        safekeeping.prove_backup(work, backup)
    clock.at += dt.timedelta(days=1)
    safekeeping.create_backup(work, target)
    safekeeping.prove_backup(work, backup)


def daily_backups(work: UnitOfWork, clock: StandingClock, target: Path, days: int) -> list[Path]:
    """A backup a day, each with a document of its own that is taken away again before the next."""
    made, start = [], clock.at
    case_id = a_case(work)
    for number in range(days):
        clock.at = start + dt.timedelta(days=number)
        attachment = attach(work, case_id, number)
        made.append(safekeeping.create_backup(work, target))
        with work.store.writing() as session:
            connection = session.connection()
            connection.exec_driver_sql("DELETE FROM attachment WHERE id = ?", (attachment.id,))
            connection.exec_driver_sql("DELETE FROM blob")
    return made


def test_old_backups_go_by_the_plan_and_their_documents_with_them(
    work: UnitOfWork, clock: StandingClock, target: Path
) -> None:
    plan = dataclasses.replace(read_settings(work), keep_daily=3, keep_weekly=1, keep_monthly=1)
    change_settings(work, plan)
    made = daily_backups(work, clock, target, 6)
    assert [each.path for each in generations(target)] == made[:-4:-1]
    assert len(names(target / "attachments")) == 3
    for each in made[-3:]:
        safekeeping.verify_backup(each, work.store.key)


def test_two_stores_in_one_folder_do_not_harm_each_other(
    work: UnitOfWork, clock: StandingClock, target: Path, tmp_path: Path
) -> None:
    other, opened = make_store(tmp_path / "other", clock)
    attach(opened, a_case(opened), 5)
    theirs = safekeeping.create_backup(opened, target)
    opened.store.close()
    (target / f".relvald-20260101-000000.{'0' * 16}.part").mkdir()
    change_settings(
        work, dataclasses.replace(read_settings(work), keep_daily=1, keep_weekly=1, keep_monthly=1)
    )
    made = daily_backups(work, clock, target, 4)
    assert {each.path for each in generations(target)} == {theirs, made[-1]}
    safekeeping.verify_backup(theirs, other.key)
    assert len(names(target / "attachments")) == 2
    assert f".relvald-20260101-000000.{'0' * 16}.part" in names(target), "another's backup under way"


def test_a_generation_that_cannot_be_read_keeps_every_document(
    work: UnitOfWork, clock: StandingClock, target: Path
) -> None:
    change_settings(
        work, dataclasses.replace(read_settings(work), keep_daily=2, keep_weekly=1, keep_monthly=1)
    )
    (first,) = daily_backups(work, clock, target, 1)
    (first / "manifest.json").write_text("{}")
    clock.at += dt.timedelta(days=1)
    daily_backups(work, clock, target, 4)
    assert first.is_dir()
    assert len(names(target / "attachments")) == 5


def test_the_last_good_backup_stays_when_a_new_one_cannot_be_proved(
    work: UnitOfWork, backup: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object, **__: object) -> None:
        raise BackupDamaged(file="store.db")

    monkeypatch.setattr(safekeeping.generations, "verify_generation", damaged)
    with pytest.raises(BackupDamaged):
        safekeeping.create_backup(work, target)
    assert [each.path for each in generations(target)] == [backup]


def test_a_backup_stopped_at_any_piece_leaves_nothing(work: UnitOfWork, backup: Path, target: Path) -> None:
    case_id = a_case(work)
    for number in range(3):
        attach(work, case_id, number)
    before = names(target)
    for stop_at in range(1, 4):
        told = 0

        def until(done: int, total: int, stop_at: int = stop_at) -> bool:
            nonlocal told
            told += 1
            return told < stop_at

        with pytest.raises(Cancelled):
            safekeeping.create_backup(work, target, until)
        assert names(target) - {"attachments"} == before
        assert names(target / "attachments") == set()
    with pytest.raises(Cancelled):
        safekeeping.create_backup(work, target, None, lambda done, total: False)
    assert names(target / "attachments") == set()


def test_a_backup_of_version_1_is_still_proved_and_restored(
    work: UnitOfWork, backup: Path, tmp_path: Path
) -> None:
    manifest = backup / "manifest.json"
    body = json.loads(manifest.read_text())
    for name in ("check", "schema", "store", "attachments"):
        del body[name]
    body["version"] = 1
    key = work.store.key.derive("relvald backup manifest authentication")
    canonical = json.dumps(body, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()
    manifest.write_text(json.dumps(body | {"check": hmac.new(key, canonical, hashlib.sha256).hexdigest()}))
    assert safekeeping.verify_backup(backup, work.store.key).counts["signal"] == 40
    safekeeping.restore_backup(backup, work.store.key, tmp_path / "new")


def test_no_backup_goes_into_the_store_itself(work: UnitOfWork) -> None:
    inside = work.store.folder.path / "backups"
    inside.mkdir()
    for folder in (inside, work.store.folder.path):
        with pytest.raises(BackupInsideStore):
            safekeeping.create_backup(work, folder)


def test_what_a_killed_drill_left_goes_at_the_next_start(work: UnitOfWork, backup: Path) -> None:
    from relvald_desktop.services.opening import open_store

    folder = work.store.folder
    shutil.copytree(backup, folder.path / ".relvald-drill")
    shutil.copytree(backup, folder.path / "..relvald-drill.restoring.part")
    (folder.path / ".keyslots.json.0000.part").write_text("half")
    key = work.store.key.copy()
    open_store(folder, key).store.close()
    assert not {name for name in names(folder.path) if name.startswith(".")}
