"""Milliseconds from the call of *Hide now* to blank, to the wiped key, and to the end, with
large lists, open forms and a running job, beside a window with nothing in it."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from relvald_desktop.services.demo import fill_store
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.session import blanking
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.work import Job
from relvald_desktop.vault.store_key import StoreKey
from tests.conftest import make_store

ROUNDS = 3
LONGEST = 100.0


def hidden(folder: Path, key: StoreKey, *, full: bool) -> tuple[float, float, float]:
    """One hiding: blank, wiped, done."""
    from relvald_desktop.vault.folder import StoreFolder

    shell = Shell(Preferences(folder.parent / "window.ini"), folder)
    shell.resize(1920, 1080)
    shell.show()
    shell.open_store(StoreFolder(folder), key.copy())
    workspace: Any = shell.workspace
    kept = []
    if full:
        for place in ("today", "signals", "cases", "support", "legal", "summary", "settings"):
            workspace.go(place)
            QApplication.processEvents()
        for _ in range(2):
            kept.append(SignalDialog(workspace.context, workspace))
            kept[-1].seen.setPlainText("ord " * 2000)
            kept[-1].show()
        Job(workspace).start(wait_until_told, lambda _: None, lambda _: None)
    QApplication.processEvents()
    moments: dict[str, float] = {}
    draw, wipe = blanking.draw_curtains, StoreKey.wipe
    import relvald_desktop.ui.shell as module

    def drawn() -> list[blanking.Curtain]:
        curtains = draw()
        moments["blank"] = time.perf_counter()
        return curtains

    def wiped(key: StoreKey) -> None:
        wipe(key)
        moments["wiped"] = time.perf_counter()

    module.draw_curtains, StoreKey.wipe = drawn, wiped  # type: ignore[method-assign]
    start = time.perf_counter()
    shell.hide_now()
    end = time.perf_counter()
    module.draw_curtains, StoreKey.wipe = draw, wipe  # type: ignore[method-assign]
    QApplication.processEvents()
    shell.close()
    shell.deleteLater()
    return tuple(round((each - start) * 1000, 1) for each in (moments["blank"], moments["wiped"], end))  # type: ignore[return-value]


def wait_until_told(told: Any) -> None:
    """Work in steps of ten milliseconds."""
    while told(0, 1):
        time.sleep(0.01)


def hiding(bench: Any) -> None:
    """Medians beside the 100 ms in which the screen must be empty, the window away and the key wiped."""
    application = QApplication.instance() or QApplication([])
    assert application is not None
    use_language("sv")
    use_theme("light")
    with tempfile.TemporaryDirectory() as folder:
        vault, work = make_store(Path(folder) / "store")
        fill_store(work, cases=40, seed=1, today=work.clock.today())
        work.store.close()
        for name, full in (("nothing open", False), ("large lists, two forms, a job", True)):
            rounds = [hidden(vault.folder.path, vault.key, full=full) for _ in range(ROUNDS)]
            blank, wiped, done = (statistics.median(each) for each in zip(*rounds, strict=True))
            for what, reached in (("blank", blank), ("key wiped", wiped)):
                bench.add(
                    "",
                    f"hide now, {name}: {what} / 100 ms",
                    reached,
                    LONGEST,
                    1.0,
                    extra=f"all done {done:.0f} ms",
                )
