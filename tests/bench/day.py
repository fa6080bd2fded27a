"""Goals 9 and 10 over a scripted day: how long the window does not answer at each step, and the memory at its end, on a very
large store and on an empty one."""

from __future__ import annotations

import datetime as dt
import json
import os
import statistics
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

LONGEST = 50.0


def a_days_work(bench: Any, large: Path, empty: Path) -> None:
    """Two processes, one after the other, each with the real window; megabytes at the end of the day, and the longest time
    that each kind of step held the window."""
    ours, floor = _day_in_a_process(large), _day_in_a_process(empty)
    for step, gaps in ours["held"].items():
        few = floor["held"][step]
        bench.add(
            "9", f"a day's work, {step}: longest / 50 ms", max(gaps), LONGEST, 1.0,
            extra=f"median {statistics.median(gaps):.1f} ms of {len(gaps)}; on an empty store {max(few):.1f} ms",
        )  # fmt: skip
    bench.add(
        "10", "resident memory after a day / on an empty store (MB in place of ms)", ours["resident"],
        floor["resident"], 1.3, extra=f"{ours['resident']:.0f} MB against {floor['resident']:.0f} MB",
    )  # fmt: skip


def _day_in_a_process(store: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.day", str(store)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


class Day:
    """Takes the time that each step keeps the event loop from its next turn, painting included; milliseconds by step."""

    def __init__(self) -> None:
        self.held: dict[str, list[float]] = defaultdict(list)

    def step(self, name: str, action: Callable[[], Any]) -> None:
        """Do one thing a worker does, until what it shows is painted."""
        from PySide6.QtCore import QCoreApplication, QEvent

        start = perf_counter()
        action()
        QCoreApplication.processEvents()
        self.held[name].append((perf_counter() - start) * 1000)
        for _ in range(2):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def a_day(store: Path) -> dict[str, Any]:
    """Every place looked at, lists scrolled, cases opened, words searched, signals and notes written; gives the resident
    memory in megabytes (10^6 bytes), and what each step held."""
    from PySide6.QtWidgets import QApplication

    from relvald_desktop.services.opening import open_store
    from relvald_desktop.ui.language import use_language
    from relvald_desktop.ui.places import PLACES
    from relvald_desktop.ui.preferences import Preferences
    from relvald_desktop.ui.theme import use_theme
    from relvald_desktop.ui.warming import load_all
    from relvald_desktop.ui.workspace import Workspace
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import unlock
    from tests.conftest import PASSPHRASE

    application = QApplication([])
    assert application is not None
    use_language("sv")
    use_theme("light")
    load_all()
    folder = StoreFolder(store)
    work = open_store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)))
    workspace = Workspace(work, Preferences(store / "window.ini"))
    workspace.resize(1280, 720)
    workspace.show()
    day = Day()
    day.step("Today after unlocking", lambda: None)
    day.held.clear()
    for round_ in range(3):
        for place in PLACES:
            day.step("a place shown", lambda place=place: workspace.go(place))
            _scroll_all(workspace, day)
        _work_on_cases(work, workspace, day, round_)
    told = {"resident": _resident(), "held": dict(day.held)}
    workspace.leave()
    return told


def _scroll_all(window: Any, day: Day) -> None:
    """Scroll every list in sight a few pages down, as looking for something does."""
    from PySide6.QtWidgets import QTableView

    for table in window.findChildren(QTableView):
        if table.isVisible():
            for _ in range(20):
                day.step("a list scrolled", table.scrollToBottom)


def _work_on_cases(work: Any, workspace: Any, day: Day, round_: int) -> None:
    from relvald_desktop.records.codes import Source
    from relvald_desktop.services.casework import CaseForm, open_case
    from relvald_desktop.services.finding import find
    from relvald_desktop.services.intake import SignalForm, receive_signal
    from relvald_desktop.services.journal import ContactForm, write_contact
    from relvald_desktop.store.queries.cases import CaseFilters, case_list

    day.step("a case begun", lambda: open_case(work, CaseForm()))
    with work.reading() as session:
        cases = [row.id for row in case_list(session, CaseFilters(open=None), None).rows][:20]
    note = ContactForm(text="Ringde, lugnt idag.", minutes=10)
    for case_id in cases:
        day.step("a case opened", lambda case_id=case_id: workspace.show_case(case_id, "journal"))
        day.step("a note saved", lambda case_id=case_id: write_contact(work, case_id, note))
    workspace.go("today")
    for number in range(50):
        form = SignalForm(seen_or_heard=f"Skrik hörs {round_} {number}", source=Source.NEIGHBOUR)
        day.step("a signal saved", lambda form=form: receive_signal(work, form))
        day.step("words searched", lambda: find(work, "skrik", 50))


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError("this system does not tell how much memory a process has")


if __name__ == "__main__":
    print(json.dumps(a_day(Path(sys.argv[1]))))
