"""What Windows does otherwise with files, names and drives, with the answers of Windows played by the test."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from relvald_desktop.release import door
from relvald_desktop.release.door import CannotSave, let_out, letting_out
from relvald_desktop.release.handover import proposed_name
from relvald_desktop.services.handover.endings import ENDINGS
from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault import atomic, drives, folder
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.file_names import is_refused_by_windows
from relvald_desktop.vault.folder import NETWORK, StoreFolder, warnings_about
from relvald_desktop.vault.instance_lock import InstanceLock, StoreInUse
from relvald_desktop.vault.process import RUNNING_NAME, hold_name

LONGEST_PATH = 260
"""Characters, where long paths are not switched on (MAX_PATH)."""


@pytest.mark.parametrize(
    "name",
    [
        "CON", "con.pdf", "Nul", "aux.tar.gz", "COM1", "com¹.txt", "LPT9.pdf", "CONOUT$", "con .pdf", "papper.", "papper ",
        "a:b.pdf", "a.pdf:gömt", "vad?.pdf", 'citat".pdf', "a|b", "a*b", "a<b>", "a\\b", "a/b", "a\tb", "a\x00b", "", "x" * 256,
    ],
)  # fmt: skip
def test_names_that_windows_refuses_or_takes_for_something_else_are_known(name: str) -> None:
    assert is_refused_by_windows(name)


@pytest.mark.parametrize(
    "name", ["papper.pdf", "åäö – 2026.pdf", "console.pdf", "com.pdf", "com10.txt", ".gömd", "x" * 255, "a.b.c", " ledande"]
)  # fmt: skip
def test_other_names_pass(name: str) -> None:
    assert not is_refused_by_windows(name)


@pytest.mark.parametrize("name", ["papper.pdf:gömt", "CON", "lpt1.pdf"])
def test_nothing_readable_is_written_under_such_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(door, "ON_WINDOWS", True)
    with pytest.raises(CannotSave):
        let_out(tmp_path / name, b"words", replace=True)
    with pytest.raises(CannotSave), letting_out(tmp_path / name) as begun:
        begun.file.write(b"words")
    assert list(tmp_path.iterdir()) == []


def test_every_name_the_program_gives_is_one_that_windows_takes(work: UnitOfWork, tmp_path: Path) -> None:
    (shelf := tmp_path / "shelf").mkdir()
    create_backup(work, shelf)
    made = [each for root in (tmp_path / "store", shelf) for each in root.rglob("*")]
    names = [each.name for each in made] + [proposed_name(work, ending) for ending in ENDINGS]
    assert len(names) > 10
    assert [each for each in names if is_refused_by_windows(each)] == []
    assert len({each.lower() for each in names}) == len(set(names)), (
        "none differs from another by its letters only"
    )


def test_the_names_below_a_store_leave_room_in_a_path_of_windows(work: UnitOfWork, tmp_path: Path) -> None:
    (shelf := tmp_path / "shelf").mkdir()
    create_backup(work, shelf)
    deepest = max(
        len(str(each.relative_to(root))) for root in (tmp_path / "store", shelf) for each in root.rglob("*")
    )
    attachment = len("attachments") + 1 + 64 + len(".part")
    usual = r"C:\Users\fornamn.efternamnsson\AppData\Local\relvald\store" + "\\"
    assert len(usual) + max(deepest, attachment) < LONGEST_PATH - 40


class Scanner:
    """Has a file open for some tries, as Windows tells it."""

    def __init__(self, tries: int) -> None:
        self.left, self.slept = tries, 0.0
        self._replace = os.replace

    def replace(self, one: Path, other: Path) -> None:
        if self.left:
            self.left -= 1
            raise PermissionError(errno.EACCES, "The process cannot access the file")
        self._replace(one, other)

    def sleep(self, seconds: float) -> None:
        self.slept += seconds


@pytest.fixture
def scanner(monkeypatch: pytest.MonkeyPatch) -> Scanner:
    made = Scanner(3)
    monkeypatch.setattr(atomic, "ON_WINDOWS", True)
    monkeypatch.setattr(atomic.os, "replace", made.replace)
    monkeypatch.setattr(atomic.time, "sleep", made.sleep)
    return made


def test_a_file_that_a_scanner_has_open_is_replaced_once_it_lets_go(tmp_path: Path, scanner: Scanner) -> None:
    (tmp_path / "slots").write_bytes(b"old")
    write_atomically(tmp_path / "slots", b"new")
    assert (tmp_path / "slots").read_bytes() == b"new"
    assert 0 < scanner.slept < 1


def test_a_file_that_stays_open_is_left_as_it_was_and_told(tmp_path: Path, scanner: Scanner) -> None:
    scanner.left = 10_000
    (tmp_path / "slots").write_bytes(b"old")
    with pytest.raises(PermissionError):
        write_atomically(tmp_path / "slots", b"new")
    assert scanner.slept < 5, "nobody waits long for a folder that can't be written"
    assert [each.name for each in tmp_path.iterdir()] == ["slots"]
    assert (tmp_path / "slots").read_bytes() == b"old"


def test_elsewhere_a_refusal_is_told_at_once(
    tmp_path: Path, scanner: Scanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(atomic, "ON_WINDOWS", False)
    with pytest.raises(PermissionError):
        write_atomically(tmp_path / "slots", b"new")
    assert scanner.slept == 0


def test_a_store_is_let_go_of_although_the_note_of_its_holder_can_not_be_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = StoreFolder(tmp_path)
    lock = InstanceLock(store)
    lock.acquire()

    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(path))

    with monkeypatch.context() as windows:
        windows.setattr(Path, "unlink", refuse)
        lock.release()
    assert not InstanceLock(store).is_held()
    with InstanceLock(store):
        assert InstanceLock(store).is_held()


def test_the_holder_is_told_without_reading_the_locked_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows lets nobody read a range that is locked."""
    store = StoreFolder(tmp_path)
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == store.lock:
            raise PermissionError(errno.EACCES, "another process has locked a portion of the file")
        return read(path)

    with InstanceLock(store):
        monkeypatch.setattr(Path, "read_bytes", refuse)
        with pytest.raises(StoreInUse) as told:
            InstanceLock(store).acquire()
    assert told.value.details["pid"] == os.getpid()


@pytest.mark.parametrize(
    ("answer", "warned"), [(drives.REMOTE, True), (drives.REMOVABLE, False), (3, False)], ids=["net", "stick", "disk"]
)  # fmt: skip
def test_a_store_on_a_network_drive_of_windows_is_warned_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int, warned: bool
) -> None:
    monkeypatch.setattr(folder, "ON_WINDOWS", True)
    messages = [message for message, _ in warnings_about(tmp_path, lambda drive: answer)]
    assert (NETWORK in messages) == warned


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        (r"\\server\delat\relvald", None), (r"\\?\UNC\server\delat\relvald", None), (r"C:\relvald", "C:\\"),
        (r"\\?\D:\relvald", "D:\\"), (r"z:\relvald", "z:\\"),
    ],
)  # fmt: skip
def test_windows_is_asked_for_the_drive_of_a_path_and_never_over_the_network(
    path: str, asked: str | None
) -> None:
    heard: list[str] = []

    def ask(drive: str) -> int:
        heard.append(drive)
        return 3

    kind = drives.drive_of(Path(path), ask)
    assert heard == ([asked] if asked else [])
    assert (kind == drives.REMOTE) == (asked is None)


def test_the_name_that_the_installer_looks_for_is_held() -> None:
    held: list[tuple[object, ...]] = []

    class Kernel:
        def CreateMutexW(self, *arguments: object) -> int:  # noqa: N802
            held.append(arguments)
            return 1

    hold_name(Kernel())
    assert held == [(None, False, RUNNING_NAME)]
