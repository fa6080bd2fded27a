"""Where the focus is can be seen (2.4.7, 2.4.11, 2.4.13), measured in pixels for each kind of control in each theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relvald_desktop.ui import theme
from relvald_desktop.ui.theme import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Colours
from relvald_desktop.ui.widgets.fields import button, tick
from tests.accessibility.colour import contrast

SEEN = 3.0
KINDS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: button("Spara", "save", lambda: None),
    "main button": lambda: button("Spara", "save", lambda: None, "main"),
    "link": lambda: button("Visa", "show", lambda: None, "link"),
    "tick": lambda: tick("Akut", "acute"),
    "ticked": lambda: tick("Akut", "acute", True),
    "radio": lambda: QRadioButton("Polis"),
    "line": QLineEdit,
    "paragraph": QPlainTextEdit,
    "combo": lambda: _combo(),
    "number": QSpinBox,
    "time": QDateTimeEdit,
    "list": lambda: _rows(QListWidget()),
    "rail": lambda: _rows(QListWidget(), "rail"),
    "table": lambda: QTableWidget(2, 2),
    "text": lambda: QTextBrowser(),
    "paper": lambda: QPdfView(None),
    "scrolled": lambda: _scrolled(),
    "tabs": lambda: _tabs(),
}


@pytest.mark.parametrize(
    "colours", [LIGHT, DARK, STRONG_LIGHT, STRONG_DARK], ids=["light", "dark", "strong light", "strong dark"]
)
def test_the_focus_is_seen_on_every_kind_of_control(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, colours: Colours
) -> None:
    monkeypatch.setattr(theme, "colours_of", lambda name: colours)
    theme.use_theme("light")
    window = QWidget()
    qtbot.addWidget(window)
    box = QVBoxLayout(window)
    elsewhere = QLineEdit()
    box.addWidget(elsewhere)
    controls = {name: make() for name, make in KINDS.items()}
    for control in controls.values():
        box.addWidget(control)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unseen = {
        name: area for name, each in controls.items() if (area := _changed(elsewhere, each)) < _least(each)
    }
    monkeypatch.undo()
    theme.use_theme("light")
    assert not unseen


def _changed(elsewhere: QWidget, control: QWidget) -> int:
    """How many pixels change by at least 3:1 when a control gets the focus."""
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    without = _seen(control)
    target = control.tabBar() if isinstance(control, QTabWidget) else control
    target.setFocus(Qt.FocusReason.TabFocusReason)
    with_it = _seen(control)
    return sum(
        contrast(without.pixelColor(x, y), with_it.pixelColor(x, y)) >= SEEN
        for x, y in _differing(without, with_it)
    )


def _seen(control: QWidget) -> QImage:
    return control.window().grab(control.geometry()).toImage()


def _differing(one: QImage, other: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(one.width())
        for y in range(one.height())
        if one.pixel(x, y) != other.pixel(x, y)
    ]


def _least(control: QWidget) -> int:
    """As much as half a line of one pixel around the control, or around its tab."""
    rect: QRect = control.tabBar().tabRect(0) if isinstance(control, QTabWidget) else control.rect()
    return rect.width() + rect.height() - 8


def _combo() -> QComboBox:
    made = QComboBox()
    made.addItems(["Polis", "Vård"])
    return made


def _rows(made: QListWidget, name: str = "") -> QListWidget:
    made.setObjectName(name)
    made.addItems(["Idag", "Signaler"])
    made.setCurrentRow(0)
    return made


def _scrolled() -> QScrollArea:
    made = QScrollArea()
    made.setWidget(QLabel("En lång text"))
    return made


def _tabs() -> QTabWidget:
    made = QTabWidget()
    made.addTab(QLabel("Översikt"), "Översikt")
    made.addTab(QLabel("Journal"), "Journal")
    return made
