"""Takes what can be read out of windows: first out of sight at once, then out of the widgets themselves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject
from PySide6.QtGui import QAction, QDrag, QIcon, QPainter, QPaintEvent, QPixmapCache
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QCompleter,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QTextEdit,
    QToolTip,
    QTreeWidget,
    QWidget,
)

_MOST_POPUPS = 20

BLANK = "blank"
"""The property of a widget that was emptied."""


class Curtain(QWidget):
    """An empty sheet over a whole window. `painted` tells that it has been on the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("curtain")
        self.painted = False
        self.setGeometry(window.rect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        QPainter(self).fillRect(self.rect(), self.palette().window())
        self.painted = True

    def draw(self) -> None:
        """Cover the window, and have that on the screen when this returns."""
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self.repaint()


def draw_curtains() -> list[Curtain]:
    """Cover every window of the program now, and close what floats: menus, lists of completers, tooltips."""
    QToolTip.hideText()
    for _ in range(_MOST_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    curtains = []
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            curtains.append(Curtain(window))
            curtains[-1].draw()
    return curtains


def open_dialogs() -> list[QWidget]:
    """Dialogs in sight, which closing keeps the drafts of."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]


def blank(root: QObject) -> None:
    """Empty a widget and all in it: texts, what undo remembers, models, pictures, tooltips, names for screen readers.
    Nothing of it can be used afterwards; it is meant for widgets that are about to be deleted."""
    root.setProperty(BLANK, True)
    widgets = [root, *root.findChildren(QWidget)] if isinstance(root, QWidget) else root.findChildren(QWidget)
    for widget in widgets:
        widget.blockSignals(True)
        widget.setUpdatesEnabled(False)
    for completer in root.findChildren(QCompleter):
        completer.setModel(None)
    for widget in widgets:
        _blank_words(widget)
        _blank_content(widget)
    for action in root.findChildren(QAction):
        for empty in (
            action.setText,
            action.setToolTip,
            action.setStatusTip,
            action.setWhatsThis,
            action.setIconText,
        ):
            empty("")


def forget_pictures() -> None:
    """Empty Qt's cache of pictures, and let go of what is being dragged."""
    QPixmapCache.clear()
    QDrag.cancel()


def _blank_words(widget: QWidget) -> None:
    """What every widget may carry. Only what is set is emptied: most carry nothing, and each call costs."""
    for read, empty in (
        (widget.toolTip, widget.setToolTip),
        (widget.accessibleName, widget.setAccessibleName),
        (widget.accessibleDescription, widget.setAccessibleDescription),
        (widget.statusTip, widget.setStatusTip),
        (widget.whatsThis, widget.setWhatsThis),
    ):
        if read():
            empty("")
    if widget.isWindow() and widget.windowTitle():
        widget.setWindowTitle("Relvåld")


def _blank_content(widget: QWidget) -> None:
    match widget:
        case QLineEdit():
            widget.setText("")  # forgets what undo remembers too; `clear` would not
            widget.setPlaceholderText("")
        case QPlainTextEdit() | QTextEdit():
            widget.setUndoRedoEnabled(False)
            widget.setPlainText("")
            widget.document().clear()
        case QLabel():
            widget.clear()
        case QAbstractButton():
            widget.setText("")
            widget.setIcon(QIcon())
        case QGroupBox():
            widget.setTitle("")
        case QComboBox():
            widget.clear()
        case QTabWidget():
            _blank_tabs(widget)
        case QListWidget() | QTreeWidget():
            widget.clear()
        case QTableWidget():
            widget.clear()
            widget.setRowCount(0)
        case QAbstractItemView():
            _blank_view(widget)
        case _:
            pass


def _blank_tabs(tabs: QTabWidget) -> None:
    for number in range(tabs.count()):
        tabs.setTabText(number, "")
        tabs.setTabToolTip(number, "")


def _blank_view(view: QAbstractItemView) -> None:
    model: QAbstractItemModel | None = view.model()
    view.setModel(None)
    if model is not None:
        model.blockSignals(True)
        if (empty := getattr(model, "forget", None)) is not None:
            empty()
