"""When something in the program goes wrong that nobody foresaw: say so, with a diagnosis that holds nothing about anybody."""

from __future__ import annotations

import sys
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from relvald_desktop.vault.process import kind_and_place

if TYPE_CHECKING:
    from relvald_desktop.ui.shell import Shell


class TroubleTeller(QObject):
    """Hears of errors that nobody caught, in any thread, and shows each kind at each place once."""

    _heard = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._told: set[str] = set()
        self._showing = False
        self._before = sys.excepthook
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self) -> None:
        """Hear of errors from now on; what heard of them before still does."""
        self._before, sys.excepthook = sys.excepthook, self.hear

    def hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an error as `sys.excepthook` gets it. Of the error itself only its kind and place are kept."""
        self._before(kind, error, trace)
        if issubclass(kind, Exception) and not self._came_of_the_lock(kind):
            self._heard.emit(kind_and_place(kind, trace))

    def _came_of_the_lock(self, kind: type[BaseException]) -> bool:
        """What was under way when the store was locked finds it shut: as it should."""
        from relvald_desktop.store.engine import StoreLocked

        return issubclass(kind, StoreLocked) and self._shell.workspace is None

    def _show(self, place: str) -> None:
        if place in self._told or self._showing:
            return
        from relvald_desktop.ui.dialogs.trouble import TroubleDialog

        self._told.add(place)
        self._showing = True
        try:
            TroubleDialog(place, self._shell.lock, self._shell).exec()
        finally:
            self._showing = False
