"""Tab goes as a page is read; what the order is worked out from is not held on to."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.widgets.reading_order import put_in_order

READ = ["over", "first", "second", "left", "right", "below left", "name", "last"]


def _button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName(name)
    return made


def _nested() -> QWidget:
    """Rows, a grid and a form, filled otherwise than they are read."""
    window = QWidget()
    outer, row, grid, form = QVBoxLayout(window), QHBoxLayout(), QGridLayout(), QFormLayout()
    outer.addLayout(form)
    outer.addWidget(_button("last"))
    outer.insertLayout(0, grid)
    outer.insertLayout(0, row)
    row.addStretch(1)
    row.addWidget(_button("second"))
    row.insertWidget(0, _button("first"))
    grid.addWidget(_button("below left"), 1, 0)
    grid.addWidget(_button("right"), 0, 1)
    grid.addWidget(_button("left"), 0, 0)
    field = QLineEdit(objectName="name")
    form.addRow("Namn", field)
    outer.insertWidget(0, _button("over"))
    return window


def _chain(window: QWidget) -> list[str]:
    """The ring from what is read first."""
    names, each = [], window.nextInFocusChain()
    while each is not window:
        names.append(each.objectName())
        each = each.nextInFocusChain()
    ring = [name for name in names if name in READ]
    begin = ring.index(READ[0])
    return ring[begin:] + ring[:begin]


def test_the_order_is_that_of_the_layouts(qtbot: QtBot) -> None:
    window = _nested()
    qtbot.addWidget(window)
    assert _chain(window) != READ
    put_in_order(window)
    assert _chain(window) == READ


def test_no_item_of_a_layout_is_held_on_to(qtbot: QtBot) -> None:
    """Qt deletes an item with its widget and does not tell Python: what comes to stand at its address would be taken for
    it, and Tab would end in an error, or the program."""

    def held() -> int:
        return sum(isinstance(each, QWidgetItem) for each in shiboken6.getAllValidWrappers())

    window = _nested()
    qtbot.addWidget(window)
    before = held()
    put_in_order(window)
    assert held() == before
