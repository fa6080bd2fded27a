"""What every page may use while the store is open: the way in, the announcements, the way to other pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.clipboard import PassingClipboard
from relvald_desktop.store.work import Changed, UnitOfWork
from relvald_desktop.ui.language import say
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.session.quick import QuickUnlock


class Context(QObject):
    """`recordsChanged` after every change; `caseAsked` and `placeAsked` lead to a case or a place of the rail,
    `storeAsked` leads to another store, `practiceAsked` to the practice store (True) or from there to the worker's own,
    `traySettled` after a change of what the tray shows, `undoableDone` says what was done and can be taken back."""

    recordsChanged = Signal(object)
    caseAsked = Signal(str, str)
    placeAsked = Signal(str)
    languageChanged = Signal()
    storeAsked = Signal(object)
    traySettled = Signal()
    practiceAsked = Signal(bool)
    undoableDone = Signal(str)
    _announced = Signal(object)

    def __init__(
        self, work: UnitOfWork, preferences: Preferences, clipboard: PassingClipboard,
        quick: QuickUnlock | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.work = work
        self.preferences = preferences
        self.clipboard = clipboard
        self.open_case: str | None = None
        self.quick = quick or QuickUnlock()
        self._announced.connect(self.recordsChanged, Qt.ConnectionType.QueuedConnection)
        self._stop_observing = work.observe(self._hear)

    def tell_undoable(self, text: str) -> None:
        """Say that something was done which one key takes back."""
        self.undoableDone.emit(text)

    def close(self) -> None:
        """Hear no more and tell no more, not even what is on its way; called at every lock."""
        self._stop_observing()
        self.blockSignals(True)

    def _hear(self, changed: Changed) -> None:
        self._announced.emit(changed)


def attempt(action: Callable[[], Any], notice: Callable[[str], None]) -> Any:
    """Do something through a service; a refusal is shown in place by `notice` and gives None."""
    try:
        return action()
    except RelvaldError as error:
        notice(say(error))
        return None
