"""Long work beside the window: progress, cancel, error, result. Nothing over a tenth of a second blocks a click."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.motion import show_unknown

Told = Callable[[int, int], bool]

SWITCH_SECONDS = 0.0005
"""How soon work beside the window lets the window in. The interpreter's own 5 ms are waited for at every call into Qt,
hundreds of times for one page."""


class _Signals(QObject):
    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)


class _Run:
    """One piece of work on its way: asked to stop, and ended."""

    def __init__(self, signals: _Signals) -> None:
        self.signals = signals
        self.stop, self.ended = threading.Event(), threading.Event()


_under_way: set[_Run] = set()
"""Changed in the window's thread only."""


def ask_all_to_stop() -> None:
    """Ask all work to stop at its next step. What comes of it is told to nobody."""
    for run in _under_way:
        run.signals.blockSignals(True)
        run.stop.set()


def wait_for_all(seconds: float) -> bool:
    """Wait for all work. False when some was not done in time; it goes on without the store and tells nobody."""
    end = time.monotonic() + seconds
    ended = [run.ended.wait(max(0.0, end - time.monotonic())) for run in _under_way]
    _under_way.clear()
    return all(ended)


class _Runner(QRunnable):
    def __init__(self, job: Callable[[], Any], signals: _Signals, on_its_way: _Run) -> None:
        super().__init__()
        self._job = job
        self._signals = signals
        self._on_its_way = on_its_way

    def run(self) -> None:
        try:
            result = self._job()
        except Exception as error:
            self._on_its_way.ended.set()
            self._signals.failed.emit(error)
        else:
            self._on_its_way.ended.set()
            self._signals.finished.emit(result)


class Job(QObject):
    """One piece of long work. Keep it until it ended; its callbacks run in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = _Signals()
        self._run = _Run(self._signals)

    def start(
        self, work: Callable[[Told], Any], done: Callable[[Any], None], failed: Callable[[str], None]
    ) -> Job:
        """Run `work(told)` in the background; `told(done, total)` answers False once it should stop."""
        self._signals.finished.connect(done, Qt.ConnectionType.QueuedConnection)
        self._signals.failed.connect(lambda error: failed(explain(error)), Qt.ConnectionType.QueuedConnection)
        _under_way.difference_update([run for run in _under_way if run.ended.is_set()])
        _under_way.add(self._run)
        sys.setswitchinterval(SWITCH_SECONDS)
        QThreadPool.globalInstance().start(_Runner(lambda: work(self._told), self._signals, self._run))
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._run.stop.set()

    def _told(self, done: int, total: int) -> bool:
        self._signals.progressed.emit(done, total)
        return not self._run.stop.is_set()

    @property
    def progressed(self) -> Any:
        """The signal (done, total)."""
        return self._signals.progressed


def run_with_progress(
    parent: QWidget,
    title: str,
    work: Callable[[Told], Any],
    done: Callable[[Any], None],
    failed: Callable[[str], None],
) -> Job:
    """Run long work behind a small window with progress and a cancel button, shown when it takes over a second. When
    `parent` is gone by its end, nobody hears of it."""
    job = Job(parent)
    dialog = QProgressDialog(title, translate("Work", "Cancel"), 0, 0, parent)
    dialog.setWindowTitle("Relvåld")
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(1000)
    show_unknown(dialog)
    dialog.canceled.connect(job.cancel)

    def advanced(now: int, total: int) -> None:
        if isValid(dialog):
            dialog.setMaximum(total)
            dialog.setValue(min(now, max(total - 1, 0)))

    def ended(told: Callable[[Any], None], what: Any) -> None:
        if isValid(dialog):
            dialog.canceled.disconnect(job.cancel)
            dialog.close()
            dialog.deleteLater()
        if isValid(parent):
            told(what)

    job.progressed.connect(advanced)
    return job.start(work, lambda result: ended(done, result), lambda text: ended(failed, text))


def explain(error: BaseException) -> str:
    """What to tell the worker about any error; never a record's content."""
    if isinstance(error, RelvaldError):
        return say(error)
    if isinstance(error, OSError) and error.strerror:
        return translate("Work", "The computer could not do this: {why}. Nothing is lost.").format(
            why=error.strerror
        )
    return translate(
        "Work", "Something went wrong that the program did not foresee ({kind}). Nothing saved is lost.").format(kind=type(error).__name__)  # fmt: skip
