"""Two programs on one store: the second is told who holds it, and a holder that died blocks nobody."""

from __future__ import annotations

import json
import multiprocessing
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.instance_lock import InstanceLock, StoreInUse
from relvald_desktop.vault.opening import NewVault
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE, make_store
from tests.faults.killing import Tell, kill

ROOT = Path(__file__).parents[2]


def holder(tell: Tell, store: str) -> None:
    """A program that has the store open and does nothing."""
    import os
    import time

    from relvald_desktop.vault.folder import StoreFolder

    lock = InstanceLock(StoreFolder(Path(store)))
    lock.acquire()
    tell(os.getpid())
    time.sleep(600)


@pytest.fixture
def vault(tmp_path: Path) -> NewVault:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    return vault


@pytest.fixture
def held(vault: NewVault) -> Iterator[int]:
    """Another program has the store; its number."""
    context = multiprocessing.get_context("forkserver")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_hold, args=(theirs, holder, str(vault.folder.path)), daemon=True)
    process.start()
    assert ours.poll(60)
    yield int(ours.recv())
    process.kill()


def _hold(pipe: Any, victim: Callable[..., None], store: str) -> None:
    victim(pipe.send, store)


def command(vault: NewVault, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Run the command line; its exit code and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "relvald_desktop.cli.main", "--store", str(vault.folder.path), "--json",
         "--passphrase-stdin", *arguments],
        cwd=ROOT, input=PASSPHRASE + "\n", capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    return done.returncode, json.loads(done.stdout)


@pytest.mark.fault(13)
def test_the_command_line_is_told_who_has_the_store(vault: NewVault, held: int) -> None:
    code, said = command(vault, "list", "signals")
    assert (code, said["error"]) == (1, "store_in_use")
    assert str(held) in said["message"]
    assert platform.node() in said["message"]


@pytest.mark.fault(13)
def test_the_doctor_says_from_outside_that_it_is_open(vault: NewVault, held: int) -> None:
    code, said = command(vault, "doctor", "--outside")
    assert code == 0
    assert any("annat program" in finding["message"] for finding in said["findings"])


@pytest.mark.fault(13)
def test_the_window_is_told_who_has_the_store_and_opens_nothing(
    qtbot: QtBot, tmp_path: Path, vault: NewVault, held: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_language("sv")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: told.append(text))
    window = Shell(Preferences(tmp_path / "window.ini"), vault.folder.path, factor=LOWEST)
    qtbot.addWidget(window)
    window.open_store(vault.folder, vault.key)
    assert window.workspace is None
    assert str(held) in told[0]
    assert QApplication.activeModalWidget() is None


@pytest.mark.fault(13)
def test_a_holder_that_was_killed_blocks_nobody(vault: NewVault) -> None:
    kill(holder, str(vault.folder.path), seed=1, longest=0.05)
    assert (vault.folder.path / "lock.holder").exists()
    code, said = command(vault, "list", "signals")
    assert (code, said["items"]) == (0, [])


@pytest.mark.fault(13)
@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b'{"pid": "\xff"}', b'{"pid": {}}', b"[" * 100_000]
)
def test_a_damaged_note_of_the_holder_still_says_that_it_is_in_use(
    vault: NewVault, held: int, content: bytes
) -> None:
    (vault.folder.path / "lock.holder").write_bytes(content)
    with pytest.raises(StoreInUse):
        InstanceLock(vault.folder).acquire()
