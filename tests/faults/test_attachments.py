"""Faults committed for real while files are added: kill -9, a full disk, a film larger than the memory should be."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.services import casework
from relvald_desktop.services.attachments import (
    AttachmentForm,
    CannotTakeIn,
    attach,
    clear_unused_files,
    read_attachment,
)  # fmt: skip
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.work import UnitOfWork
from tests.attached import damaged_attachments
from tests.conftest import make_store
from tests.faults.killing import kill_rounds

ROOT = Path(__file__).parents[2]
ROUNDS = kill_rounds("attachment", default=6)
OPENING = """
import os, sys
from pathlib import Path
from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.attachments import AttachmentForm, attach, read_attachment
from relvald_desktop.services.opening import open_store
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
work = open_store(StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2])))
case_id, scratch = sys.argv[3], Path(sys.argv[4])
"""
ADDER = (
    OPENING
    + """
for number in range(100000):
    file = scratch / f"{number}.bin"
    file.write_bytes(os.urandom(400_000))
    print(attach(work, case_id, file, AttachmentForm(title=str(number))).id, flush=True)
    file.unlink()
"""
)
FILLER = (
    OPENING
    + """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[5]), resource.RLIM_INFINITY))
try:
    attach(work, case_id, scratch / "stor.bin", AttachmentForm(title="Stor"))
except RelvaldError as error:
    print(error.key, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(attach(work, case_id, scratch / "liten.bin", AttachmentForm(title="Liten")).id, flush=True)
work.store.close()
"""
)
LARGE = (
    OPENING
    + """
def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
film = scratch / "film.mp4"
class Sink:
    def write(self, piece): return len(piece)
from relvald_desktop.services.attachments import pour_attachment
before = peak()
record = attach(work, case_id, film, AttachmentForm(title="Film"))
pour_attachment(work, record.id, Sink())
print(peak() - before, record.size, flush=True)
"""
)


def run(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A Python process that says what it did."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


def a_store(tmp_path: Path) -> tuple[list[str], object]:
    """A store with a case, and what a process needs to open it."""
    vault, work = make_store(tmp_path / "store")
    case_id = casework.open_case(work, casework.CaseForm()).id
    work.store.close()
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return [str(tmp_path / "store"), vault.key.secret().hex(), case_id, str(scratch)], vault


@pytest.mark.fault(1)
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_kill_while_a_file_is_added_leaves_the_earlier_ones_whole_and_nothing_half(
    tmp_path: Path, seed: int
) -> None:
    arguments, vault = a_store(tmp_path)
    process = run(ADDER, *arguments)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(random.Random(seed).random() * 0.5)
    process.send_signal(signal.SIGKILL)
    told = [line.strip() for line in (first, *process.stdout) if line.endswith("\n")]
    process.wait(timeout=20)
    again = open_store(vault.folder, vault.key.copy())  # type: ignore[attr-defined]
    try:
        clear_unused_files(again)
        with again.reading() as session:
            kept = {each.id: each for each in session.scalars(select(Attachment))}
        assert set(told) <= set(kept)
        assert len(kept) - len(told) in (0, 1)
        assert damaged_attachments(again) == []
        assert all(len(read_attachment(again, each)) == 400_000 for each in kept)
        files = {file.name for file in again.store.folder.attachments.iterdir()}
        assert files == {each.blob for each in kept.values()}
        assert examine(again).is_well
    finally:
        again.store.close()


@pytest.mark.fault(6)
def test_a_file_that_may_grow_no_further_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    arguments, vault = a_store(tmp_path)
    (tmp_path / "scratch" / "stor.bin").write_bytes(os.urandom(8 << 20))
    (tmp_path / "scratch" / "liten.bin").write_bytes(b"liten")
    process = run(FILLER, *arguments, str(3 << 20))
    said, _ = process.communicate(timeout=60)
    key, added = said.split()
    assert key == "cannot_take_in"
    again = open_store(vault.folder, vault.key.copy())  # type: ignore[attr-defined]
    try:
        with again.reading() as session:
            (kept,) = session.scalars(select(Attachment))
        assert kept.id == added
        assert [file.name for file in again.store.folder.attachments.iterdir()] == [kept.blob]
        assert examine(again).is_well
    finally:
        again.store.close()


@pytest.mark.fault(6)
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    """On a disk of 24 MB that is really full; only somebody with root can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no small disk can be made here; the test with a limit on file sizes stands in")
    try:
        _fill_and_look(tmp_path, disk)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _fill_and_look(tmp_path: Path, disk: Path) -> None:
    _, work = make_store(disk / "store")
    try:
        _fill(work, tmp_path)
    finally:
        work.store.close()


def _fill(work: UnitOfWork, tmp_path: Path) -> None:
    case_id = casework.open_case(work, casework.CaseForm()).id
    small, large = tmp_path / "liten.bin", tmp_path / "stor.bin"
    small.write_bytes(b"liten")
    large.write_bytes(os.urandom(40 << 20))
    first = attach(work, case_id, small, AttachmentForm(title="Liten"))
    with pytest.raises(CannotTakeIn) as told:
        attach(work, case_id, large, AttachmentForm(title="Stor"))
    assert "No space left" in told.value.text()
    assert read_attachment(work, first.id) == b"liten"
    small.write_bytes(b"mer")
    attach(work, case_id, small, AttachmentForm(title="Efteråt"))
    assert len(list(work.store.folder.attachments.iterdir())) == 2
    assert examine(work).is_well


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_a_film_of_300_megabytes_does_not_fill_the_memory(tmp_path: Path) -> None:
    size = int(os.environ.get("RELVALD_FILM_MB", "300")) << 20
    arguments, _ = a_store(tmp_path)
    with (tmp_path / "scratch" / "film.mp4").open("wb") as film:
        head = b"\0\0\0\x14ftypmp42\0\0\0\0mp42"
        film.write(head + b"\0\0\0\x01mdat" + (size - len(head)).to_bytes(8, "big"))
        film.truncate(size)
    process = run(LARGE, *arguments)
    said, _ = process.communicate(timeout=200)
    grown, taken = (int(each) for each in said.split())
    assert taken == size
    assert grown < 40_000, f"{grown} kB more than before"
