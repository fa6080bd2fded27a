"""What the windows of this computer remember: their size, and which columns of a table are shown, how wide, in which order.
Kept by the names of windows and columns; nothing of what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QMainWindow, QMenu, QTableView

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.preferences import Preferences

_SETTLED_MILLISECONDS = 400
_preferences: list[Preferences] = []


def remember_in(preferences: Preferences) -> None:
    """Where windows built from now on remember."""
    _preferences[:] = [preferences]


def restore_window(window: QMainWindow) -> bool:
    """Give a window the size and place it was left with; Qt moves it to where a screen is. False: none is known."""
    state = _recall(f"window/{window.objectName()}")
    return not state.isEmpty() and window.restoreGeometry(state)


def keep_window(window: QMainWindow) -> None:
    """Remember how a window is left."""
    _keep(f"window/{window.objectName()}", window.saveGeometry())


def size_left(dialog: QDialog) -> QSize | None:
    """The size that a form was last drawn to by hand."""
    state = bytes(_recall(_size_name(dialog)).data())
    width, _, height = state.partition(b"x")
    return QSize(int(width), int(height)) if width.isdigit() and height.isdigit() else None


def keep_size(dialog: QDialog) -> None:
    """Remember the size that a form was drawn to."""
    _keep(_size_name(dialog), QByteArray(f"{dialog.width()}x{dialog.height()}".encode()))


def _size_name(dialog: QDialog) -> str:
    return f"size/{dialog.objectName()}-{_text_size()}"


class RememberedColumns:
    """The header of a table: columns are dragged, widened, and switched off and on in the header's menu, and stay so."""

    def __init__(self, table: QTableView) -> None:
        self.chosen = False
        """Whether the worker has set the columns: then nothing is shared out anew."""
        self._table, self._header = table, table.horizontalHeader()
        self._usual = self._header.saveState()
        self._sharing = False
        self._wait = QTimer(table)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SETTLED_MILLISECONDS)
        self._wait.timeout.connect(lambda: _keep(self._name(), self._header.saveState()))
        self._header.setSectionsMovable(True)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(
            lambda place: self.menu().exec(self._header.mapToGlobal(place))
        )
        state = _recall(self._name())
        self.chosen = not state.isEmpty() and self._header.restoreState(state)
        self._header.sectionMoved.connect(lambda: self._touched())
        self._header.sectionResized.connect(lambda: self._touched())

    @contextmanager
    def sharing(self) -> Iterator[None]:
        """Inside, the program itself sets widths: nothing to remember."""
        self._sharing = True
        try:
            yield
        finally:
            self._sharing = False

    def menu(self) -> QMenu:
        """The columns to tick, and the way back to the usual ones."""
        menu = QMenu(translate("Columns", "&Columns"), self._header)
        menu.setObjectName("columnsMenu")
        model = self._table.model()
        shown = self._header.count() - self._header.hiddenSectionCount()
        for number in range(self._header.count()):
            hidden = self._header.isSectionHidden(number)
            act = menu.addAction(str(model.headerData(number, Qt.Orientation.Horizontal) or ""))
            act.setCheckable(True)
            act.setChecked(not hidden)
            act.setEnabled(hidden or shown > 1)
            act.toggled.connect(lambda on, number=number: self._switch(number, on))
        menu.addSeparator()
        menu.addAction(translate("Columns", "The &usual columns"), self.reset)
        return menu

    def reset(self) -> None:
        """The columns as the program lays them out, from now on."""
        with self.sharing():
            self._header.restoreState(self._usual)
        self._wait.stop()
        self.chosen = False
        _keep(self._name(), QByteArray())

    def _switch(self, number: int, shown: bool) -> None:
        self._header.setSectionHidden(number, not shown)
        self._touched()

    def _touched(self) -> None:
        if not self._sharing:
            self.chosen = True
            self._wait.start()

    def _name(self) -> str:
        return f"columns/{self._table.objectName()}-{self._header.count()}-{_text_size()}"


def _text_size() -> int:
    return _preferences[0].text_size if _preferences else 100


def _recall(name: str) -> QByteArray:
    return _preferences[0].window_state(name) if _preferences else QByteArray()


def _keep(name: str, state: QByteArray) -> None:
    if _preferences:
        _preferences[0].keep_window_state(name, state)
