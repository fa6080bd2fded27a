"""A worker without a mouse: she presses keys, and hears where the focus is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.accessibility.tree import name_of
from tests.ui.driver import Driver, write

PATIENCE = 200
"""Presses of Tab before she gives up."""
Modifier = Qt.KeyboardModifier


class Keys:
    """Everything goes to whatever has the focus."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver

    def here(self) -> QWidget:
        """What has the focus."""
        QApplication.processEvents()
        if (
            QApplication.activeWindow() is None
        ):  # a window manager gives the window under a closed one the keys
            self._driver.root.activateWindow()
            self._driver.wait(self._driver.root.isActiveWindow)
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.here(), key, modifier)
        QApplication.processEvents()

    def with_control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Modifier.ControlModifier)

    def write(self, text: str) -> None:
        """Type a text."""
        write(self.here(), text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until something of this name has the focus."""
        heard = []
        for _ in range(PATIENCE):
            here = self.here()
            heard.append(name_of(here))
            if name in (heard[-1], here.accessibleName()):
                return here
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} is not where Tab leads: {list(dict.fromkeys(heard))}")

    def open_with(self, name: str, press: Callable[[], None], then: Callable[[Any], None]) -> None:
        """Press what opens the modal window `name`, and there do `then`."""
        self._driver.meanwhile(name, then, press)

    def reads(self, words: str, under: QWidget | None = None) -> None:
        """Wait until words stand in sight."""
        root = under or self._driver.root
        self._driver.wait(
            lambda: any(words in each.text() for each in root.findChildren(QLabel) if each.isVisible())
        )
