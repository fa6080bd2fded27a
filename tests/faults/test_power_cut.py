"""Power that goes at any moment: what was acknowledged is there, whatever the disk had not written yet."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.log import verify_log
from relvald_desktop.vault.database import check_integrity, connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock_backup
from relvald_desktop.vault.store_key import StoreKey
from tests.attached import damaged_attachments
from tests.conftest import PASSPHRASE, Rounds, make_store
from tests.faults.write_log import Disk, Step, record

CUTS = int(os.environ.get("RELVALD_POWER_CUTS", "40"))
"""At how many moments the power goes; at each, one loss by chance."""
NEW = "gul kamel dansar tyst i snön"

SAVING = """
import sys
from relvald_desktop.records.codes import Source
from relvald_desktop.services.intake import SignalForm, receive_signal
from tests.faults.killing import open_work
for opening in range(3):
    work = open_work(sys.argv[1], sys.argv[2])
    for number in range(14):
        text = f"nummer {opening} {number} " + "hallon " * (500 if number % 5 == 0 else 10)
        made = receive_signal(work, SignalForm(seen_or_heard=text, source=Source.POLICE))
        print(f"TOLD {made.id}", flush=True)
        if number == 9:
            with work.store.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    work.store.close()
    print("TOLD closed", flush=True)
"""
ADDING = """
import os, sys
from pathlib import Path
from relvald_desktop.services import casework
from relvald_desktop.services.attachments import AttachmentForm, attach
from tests.faults.killing import open_work
work = open_work(sys.argv[1], sys.argv[2])
case_id = casework.open_case(work, casework.CaseForm()).id
for number in range(6):
    Path(sys.argv[3]).write_bytes(os.urandom(9000))
    print(f"TOLD {attach(work, case_id, Path(sys.argv[3]), AttachmentForm(title=str(number))).id}", flush=True)
work.store.close()
"""
CHANGING = """
import sys
from pathlib import Path
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import change_passphrase
from relvald_desktop.vault.slots import LOWEST
from relvald_desktop.vault.store_key import StoreKey
change_passphrase(StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2])), sys.argv[3], factor=LOWEST)
print("TOLD changed", flush=True)
"""


def cuts(steps: list[Step], many: int) -> list[int]:
    """The moments at which the power goes: all of them when there are few, else some by chance."""
    return sorted(random.Random(18).sample(range(len(steps) + 1), min(many, len(steps) + 1)))


def lay_out(files: dict[str, bytes], folder: Path, target: Path) -> StoreFolder:
    """Put what was found after a cut into a folder."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for name, content in files.items():
        copy = target / Path(name).relative_to(folder)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(content)
    return StoreFolder(target)


@pytest.mark.fault(18)
@pytest.mark.timeout(7200)
@pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace here")
def test_every_acknowledged_save_survives_a_power_cut_at_any_moment(tmp_path: Path, rounds: Rounds) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    disk, first = Disk.of(vault.folder.path), Disk.of(vault.folder.path)
    steps = record(SAVING, vault.folder.path, vault.key.secret().hex())
    assert len([step for step in steps if step.call == "told"]) == 45
    assert len([step for step in steps if step.call in ("fsync", "fdatasync")]) >= 42
    moments = set(cuts(steps, CUTS))
    told: set[str] = set()
    for number, step in enumerate([*steps, Step("end", "")]):
        if number in moments:
            files = disk.after_the_cut(random.Random(number))
            require_saves(lay_out(files, vault.folder.path, tmp_path / "after"), vault.key, told)
            rounds(power_cuts=1, acknowledged=len(told))
        if step.call == "told":
            told.add(step.content.decode().split()[1])
        elif step.call != "end":
            disk.apply(step)
    assert first.durable.keys() <= disk.durable.keys() | {str(vault.folder.path / "lock")}


def require_saves(folder: StoreFolder, key: StoreKey, told: set[str]) -> None:
    """The store opens, is whole, and has every acknowledged save."""
    work = open_store(folder, key.copy())
    try:
        with work.reading() as session:
            verify_log(session)
            kept = set(session.scalars(select(Signal.id)))
        assert told - {"closed"} <= kept
        connection = connect(folder.database, key)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert check_integrity(connection) == []
        connection.close()
    finally:
        work.store.close()


@pytest.mark.fault(18)
@pytest.mark.timeout(7200)
@pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace here")
def test_every_file_that_was_taken_in_survives_a_power_cut_at_any_moment(
    tmp_path: Path, rounds: Rounds
) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    disk = Disk.of(vault.folder.path)
    steps = record(ADDING, vault.folder.path, vault.key.secret().hex(), str(tmp_path / "picture.bin"))
    assert len([step for step in steps if step.call == "told"]) == 6
    moments = set(cuts(steps, CUTS))
    told: set[str] = set()
    for number, step in enumerate([*steps, Step("end", "")]):
        if number in moments:
            files = disk.after_the_cut(random.Random(number))
            require_files(lay_out(files, vault.folder.path, tmp_path / "after"), vault.key, told)
            rounds(power_cuts=1, acknowledged=len(told))
        if step.call == "told":
            told.add(step.content.decode().split()[1])
        elif step.call != "end":
            disk.apply(step)


def require_files(folder: StoreFolder, key: StoreKey, told: set[str]) -> None:
    """Every file that was acknowledged is there, and every file that the store knows is whole."""
    work = open_store(folder, key.copy())
    try:
        with work.reading() as session:
            assert told <= set(session.scalars(select(Attachment.id)))
        assert damaged_attachments(work) == []
    finally:
        work.store.close()


@pytest.mark.fault(5, 18)
@pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace here")
def test_a_power_cut_while_the_passphrase_is_changed_leaves_one_of_the_two(
    tmp_path: Path, rounds: Rounds
) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    disk = Disk.of(vault.folder.path)
    steps = record(CHANGING, vault.folder.path, vault.key.secret().hex(), NEW)
    changed = False
    for number, step in enumerate([*steps, Step("end", "")]):
        for loss in range(3):
            files = disk.after_the_cut(random.Random(number * 10 + loss))
            folder = lay_out(files, vault.folder.path, tmp_path / "after")
            opened = [phrase for phrase in (PASSPHRASE, NEW) if opens(folder, phrase, vault.key)]
            assert opened == [NEW] if changed else len(opened) == 1
            rounds(power_cuts=1)
        changed = changed or step.call == "told"
        if step.call not in ("told", "end"):
            disk.apply(step)


def opens(folder: StoreFolder, passphrase: str, key: StoreKey) -> bool:
    """Whether a passphrase opens the store."""
    from relvald_desktop.vault.opening import WrongPassphrase

    try:
        return unlock_backup(folder, passphrase).secret() == key.secret()
    except WrongPassphrase:
        return False
