"""Goal 10: resident memory after a day's scripted work on a very large store, against the same day on an empty one."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path
from typing import Any


def memory(bench: Any, large: Path, empty: Path) -> None:
    """Two processes, one after the other, each with the real window; megabytes at the end of the day."""
    ours, floor = _day_in_a_process(large), _day_in_a_process(empty)
    bench.add(
        "10", "resident memory after a day / on an empty store (MB in place of ms)", ours, floor, 1.3,
        extra=f"{ours:.0f} MB against {floor:.0f} MB",
    )  # fmt: skip


def _day_in_a_process(store: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.memory", str(store)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(done.stdout.split()[-1])


def a_day(store: Path) -> float:
    """Every place looked at, lists scrolled, cases opened, words searched, signals and notes written; gives the resident
    memory in megabytes (10^6 bytes)."""
    from PySide6.QtWidgets import QApplication

    from relvald_desktop.services.opening import open_store
    from relvald_desktop.ui.language import use_language
    from relvald_desktop.ui.places import PLACES
    from relvald_desktop.ui.preferences import Preferences
    from relvald_desktop.ui.theme import use_theme
    from relvald_desktop.ui.workspace import Workspace
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import unlock
    from tests.conftest import PASSPHRASE

    application = QApplication([])
    assert application is not None
    use_language("sv")
    use_theme("light")
    folder = StoreFolder(store)
    work = open_store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)))
    workspace = Workspace(work, Preferences(store / "window.ini"))
    workspace.resize(1280, 720)
    workspace.show()
    for round_ in range(3):
        for place in PLACES:
            workspace.go(place)
            settle()
            scroll_all(workspace)
        _work_on_cases(work, workspace, round_)
    resident = _resident()
    workspace.leave()
    return resident


def scroll_all(window: Any) -> None:
    """Scroll every list in sight a few pages down, as looking for something does."""
    from PySide6.QtWidgets import QTableView

    for table in window.findChildren(QTableView):
        if table.isVisible():
            for _ in range(20):
                table.scrollToBottom()
                settle()


def settle() -> None:
    """What the event loop of the program does between two keys, the taking away of closed pages included."""
    from PySide6.QtCore import QCoreApplication, QEvent

    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _work_on_cases(work: Any, workspace: Any, round_: int) -> None:
    from relvald_desktop.records.codes import Source
    from relvald_desktop.services.casework import CaseForm, open_case
    from relvald_desktop.services.finding import find
    from relvald_desktop.services.intake import SignalForm, receive_signal
    from relvald_desktop.services.journal import ContactForm, write_contact
    from relvald_desktop.store.queries.cases import CaseFilters, case_list

    open_case(work, CaseForm())
    with work.reading() as session:
        cases = [row.id for row in case_list(session, CaseFilters(open=None), None).rows][:20]
    for case_id in cases:
        workspace.show_case(case_id, "journal")
        settle()
        write_contact(work, case_id, ContactForm(text="Ringde, lugnt idag.", minutes=10))
    for number in range(50):
        receive_signal(
            work, SignalForm(seen_or_heard=f"Skrik hörs {round_} {number}", source=Source.NEIGHBOUR)
        )
        find(work, "skrik", 50)
        settle()


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("this system does not tell how much memory a process has")


if __name__ == "__main__":
    print(a_day(Path(sys.argv[1])))
