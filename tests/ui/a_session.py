"""Run as a program on a bus of its own: `python -m tests.ui.a_session STORE ACT`: the real window on an open store; the
stand-in for the login service does ACT, and what came of it is printed, line by line."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.session.logind import LogindWatch
from relvald_desktop.ui.shell import Shell
from tests.conftest import make_store


def main() -> None:
    """One act."""
    application = QApplication(sys.argv[:1])
    use_language("sv")
    vault, work = make_store(Path(sys.argv[1]))
    work.store.close()
    shell = Shell(Preferences(), Path(sys.argv[1]))
    shell.open_store(vault.folder, vault.key)
    python = shutil.which("python3", path="/usr/bin") or "python3"
    service = subprocess.Popen(
        [python, str(Path(__file__).with_name("login_service.py"))],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    )  # fmt: skip
    assert service.stdin is not None
    assert service.stdout is not None
    assert service.stdout.readline() == "ready\n"
    watch = LogindWatch(shell, QDBusConnection.sessionBus(), QDBusConnection.sessionBus())

    def lock() -> None:
        assert watch._delay is not None, "the delay lock is held while the store locks"
        shell.lock()
        print("locked", flush=True)

    assert watch.start(shell, lock)
    print(service.stdout.readline().strip(), flush=True)
    spin(application, lambda: watch._delay is not None)
    for act in sys.argv[2:]:
        service.stdin.write(f"{act}\n")
        if act == "sleep":
            spin(application, lambda: watch._delay is None)
            print(service.stdout.readline().strip(), flush=True)
        elif act == "wake":
            spin(application, lambda: watch._delay is not None)
            print(service.stdout.readline().strip(), flush=True)
        else:
            spin(application, lambda: shell.workspace is None)
    service.stdin.close()
    service.wait(timeout=10)


def spin(application: QApplication, until: object) -> None:
    """Turn the event loop until something is so."""
    end = time.monotonic() + 10
    while not until():  # type: ignore[operator]
        assert time.monotonic() < end
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main()
