"""Drives windows as a person does: by the names of visible controls, clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.widgets.queue_list import QueueList

W = TypeVar("W", bound=QWidget)
PATIENCE = 10_000
"""Milliseconds to wait for something to appear."""


class Driver:
    """Finds controls by their accessible name under a root window, and only visible, enabled ones."""

    def __init__(self, bot: QtBot, root: QWidget) -> None:
        self.bot = bot
        self.root = root
        self.failure: BaseException | None = None

    def find(self, kind: type[W], name: str, under: QWidget | None = None) -> W:
        """The one visible control of a kind with this accessible name."""
        found = [
            each
            for each in (under or self.root).findChildren(kind)
            if each.accessibleName() == name and each.isVisible()
        ]
        assert found, f"no visible {kind.__name__} named {name!r}"
        return found[0]

    def click(self, name: str, under: QWidget | None = None) -> None:
        """Click a button by its name."""
        button = self.find(QAbstractButton, name, under)
        assert button.isEnabled(), f"{name!r} is disabled"
        beside_its_mark = isinstance(button, QCheckBox | QRadioButton)
        place = QPoint(8, button.height() // 2) if beside_its_mark else button.rect().center()
        self.bot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def type(self, name: str, text: str, under: QWidget | None = None) -> None:
        """Write into a field by its name, in place of what stands there."""
        field = self.find(QWidget, name, under)
        field.setFocus()
        self.bot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.bot.keyClick(field, Qt.Key.Key_Delete)
        write(field, text)

    def choose(self, name: str, text: str, under: QWidget | None = None) -> None:
        """Choose a row of a combo box by its text."""
        box = self.find(QComboBox, name, under)
        row = box.findText(text)
        assert row >= 0, f"{text!r} is not in {name!r}"
        box.setFocus()
        while box.currentIndex() != row:
            self.bot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)

    def tab(self, title: str) -> None:
        """Click a tab in sight by its title."""
        for bar in self.root.findChildren(QTabBar):
            titles = [bar.tabText(number).replace("&", "") for number in range(bar.count())]
            if title in titles and bar.isVisible():
                place = bar.tabRect(titles.index(title)).center()
                self.bot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
                return
        raise AssertionError(f"no visible tab {title!r}")

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Press a key in the main window."""
        self.root.activateWindow()
        self.wait(self.root.isActiveWindow)
        self.root.setFocus()
        self.bot.keyClick(self.root, key, modifier)

    def read(self, under: QWidget | None = None) -> str:
        """Every text in sight: labels, and the rows of the day's queue as they are drawn."""
        place = under or self.root
        texts = [each.text() for each in place.findChildren(QLabel) if each.isVisible()]
        for queue in place.findChildren(QueueList):
            if queue.isVisible():
                texts += [f"{shown.text.what}\n{shown.text.why}" for shown in queue.shown.rows]
        return "\n".join(texts)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.bot.waitUntil(condition, timeout=PATIENCE)

    def meanwhile(self, name: str, act: Callable[[Any], None], then: Callable[[], None]) -> None:
        """Do `then`, which opens the modal window `name` (object name), and in that window do `act`."""
        timer = QTimer(self.root)
        timer.setInterval(20)
        acted: list[QWidget] = []

        def look() -> None:
            window = QApplication.activeModalWidget()
            if window is None or window.objectName() != name or not window.isVisible():
                return
            if not window.isActiveWindow():
                window.activateWindow()  # keys reach a window only once it is the active one
                return
            timer.stop()
            acted.append(window)
            try:
                act(window)
            except BaseException as error:
                self.failure = error
                window.close()

        timer.timeout.connect(look)
        timer.start()
        then()
        if not acted:  # the window comes when work in the background is done
            self.wait(lambda: bool(acted))
        timer.stop()
        if self.failure is not None:
            raise self.failure

    def in_file_dialog(self, path: Path, then: Callable[[], None]) -> None:
        """Do `then`, which asks for a file or folder, and answer with a path."""
        self.in_file_dialogs([path], then)

    def in_file_dialogs(self, paths: list[Path], then: Callable[[], None]) -> None:
        """Do `then`, which asks for files or folders one after the other, and answer each."""

        def answer(dialog: QFileDialog) -> None:
            if len(paths) > 1:
                QTimer.singleShot(0, lambda: self.in_file_dialogs_later(paths[1:]))
            field = dialog.findChild(QLineEdit, "fileNameEdit")
            field.setText(str(paths[0]))
            dialog.accept()

        self.meanwhile("QFileDialog", answer, then)

    def in_file_dialogs_later(self, paths: list[Path]) -> None:
        """Answer file dialogs that are about to open."""
        self.in_file_dialogs(paths, lambda: self.bot.wait(1000))


def write(field: QWidget, text: str) -> None:
    """Type a text with every letter, also those that test keyboards lack."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
