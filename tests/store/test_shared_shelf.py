"""A folder of backups that several computers use, and that a program left in the middle of its work."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import shutil
import time
from pathlib import Path

import pytest

from relvald_desktop.services import safekeeping
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.backup import thinning
from relvald_desktop.store.backup.manifest import owner_name, store_name
from relvald_desktop.store.engine import Store, StoreLocked
from relvald_desktop.store.generations import BackupDamaged, generations, thin_out
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.folder import StoreFolder
from tests.conftest import StandingClock
from tests.faults.backing_up import a_case, attach


class Killed(BaseException):
    """Stands in for the end of the program."""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def names(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


@pytest.mark.parametrize("step", ["replace", "unlink", "remove"])
def test_what_a_thinning_out_killed_in_the_middle_left_goes_with_the_next_backup(
    work: UnitOfWork, clock: StandingClock, target: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    case_id = a_case(work)
    document = attach(work, case_id, 1)
    first = safekeeping.create_backup(work, target)
    with work.change("attachment.removed", undoable=False) as change:
        change.remove(type(document), document.id)
    with work.store.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM blob")
    clock.at += dt.timedelta(days=1)
    safekeeping.create_backup(work, target)
    assert len(names(target / "attachments")) == 1
    owner = owner_name(work.store.folder.path, work.store.key)

    def killed(*_: object, **__: object) -> None:
        raise Killed()

    with monkeypatch.context() as dying, pytest.raises(Killed):
        if step == "replace":  # right after the generation lost its name
            dying.setattr(thinning, "_take_away", killed)
        elif step == "unlink":
            dying.setattr(Path, "unlink", killed)
        else:
            dying.setattr(thinning, "remove", killed)
        thin_out(target, work.store.key, lambda own: own[1:], owner)
    assert not first.exists()
    clock.at += dt.timedelta(days=1)
    safekeeping.create_backup(work, target)
    assert names(target / "attachments") == set()
    assert not [name for name in names(target) if name.startswith(".")]


def test_what_another_computer_has_under_way_stays_until_it_is_old(
    work: UnitOfWork, target: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "other computer"
    shutil.copytree(work.store.folder.path, copy)
    theirs = owner_name(copy, work.store.key)
    assert theirs != owner_name(work.store.folder.path, work.store.key)
    assert theirs.startswith(store_name(work.store.key))
    part = target / f".relvald-20260101-000000.{theirs}.part"
    part.mkdir()
    (part / "store.db").write_bytes(b"half")
    safekeeping.create_backup(work, target)
    assert part.exists()
    long_ago = time.time() - thinning.OLD_SECONDS - 60
    for each in (part / "store.db", part):
        os.utime(each, (long_ago, long_ago))
    safekeeping.create_backup(work, target)
    assert not part.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_or_a_huge_file_in_the_place_of_a_manifest_is_refused_at_once(
    work: UnitOfWork, target: Path
) -> None:
    backup = safekeeping.create_backup(work, target)
    manifest = backup / "manifest.json"
    manifest.unlink()
    os.mkfifo(manifest)
    with pytest.raises(BackupDamaged):
        safekeeping.verify_backup(backup, work.store.key)
    manifest.unlink()
    manifest.touch()
    os.truncate(manifest, 1 << 40)
    with pytest.raises(BackupDamaged):
        safekeeping.verify_backup(backup, work.store.key)
    assert [each.path for each in generations(target)] == [backup]


def test_a_closed_store_is_neither_compacted_nor_stood_still(work: UnitOfWork) -> None:
    store = Store(StoreFolder(work.store.folder.path), work.store.key.copy())
    store.close()
    with pytest.raises(StoreLocked):
        store.compact()
    with pytest.raises(StoreLocked), store.standing_still():
        pytest.fail("it stood still")
    plan = dataclasses.replace(read_settings(work), keep_daily=1)
    change_settings(work, plan)  # the store that is open works on
