"""Long work beside the window: progress, cancel, error, result. Nothing over a tenth of a second blocks a click."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.language import say, translate

Told = Callable[[int, int], bool]


class _Signals(QObject):
    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)


class _Runner(QRunnable):
    def __init__(self, job: Callable[[], Any], signals: _Signals) -> None:
        super().__init__()
        self._job = job
        self._signals = signals

    def run(self) -> None:
        try:
            result = self._job()
        except Exception as error:
            self._signals.failed.emit(error)
        else:
            self._signals.finished.emit(result)


class Job(QObject):
    """One piece of long work. Keep it until it ended; its callbacks run in the window's thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._signals = _Signals()
        self._stop = threading.Event()

    def start(
        self, work: Callable[[Told], Any], done: Callable[[Any], None], failed: Callable[[str], None]
    ) -> Job:
        """Run `work(told)` in the background; `told(done, total)` answers False once it should stop."""
        self._signals.finished.connect(done, Qt.ConnectionType.QueuedConnection)
        self._signals.failed.connect(lambda error: failed(explain(error)), Qt.ConnectionType.QueuedConnection)
        QThreadPool.globalInstance().start(_Runner(lambda: work(self._told), self._signals))
        return self

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def _told(self, done: int, total: int) -> bool:
        self._signals.progressed.emit(done, total)
        return not self._stop.is_set()

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
    dialog.setValue(0)
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
