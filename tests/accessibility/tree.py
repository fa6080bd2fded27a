"""The accessibility tree of a window, read as a screen reader reads it, and the chain of Tab."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)

MOST_PARTS = 12
"""Presses of Tab that may stay in one control: it goes through the parts of a date, and the links of a text."""


def spoken(widget: QWidget) -> QAccessibleInterface:
    """What stands for a widget in the accessibility tree."""
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    return spoken(widget).text(QAccessible.Text.Name)


def where(widget: QWidget) -> str:
    """A widget as a developer finds it: its class, its object name and what it is called."""
    return f"{type(widget).__name__}#{widget.objectName()} “{name_of(widget)[:60]}”"


def is_part(widget: QWidget) -> bool:
    """Whether it is a part of another control, that Qt made: the line of a spin box, the list of a combo box."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractSpinBox | QComboBox | QAbstractItemView):
            return True
        above = above.parentWidget()
    return False


def in_sight(window: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that is shown, also further down in what scrolls."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield widget


def tab_stops(window: QWidget) -> list[QWidget]:
    """Where Tab stops, in the order of the focus chain."""
    stops, widget = [], window.nextInFocusChain()
    while widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled() and widget.window() is window:
            stops.append(widget.focusProxy() or widget)
        widget = widget.nextInFocusChain()
    return stops


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """Press and let go of a key in a widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def tab_round(window: QWidget, start: QWidget) -> list[QWidget]:
    """Where Tab really leads, from a control until it is back there or stays where it is."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    way: list[QWidget] = []
    stayed = 0
    while stayed < MOST_PARTS:
        here = window.focusWidget()
        if here is None or here in way[:-1]:
            break
        stayed = stayed + 1 if way and here is way[-1] else 0
        if not stayed:
            way.append(here)
        press(here, Qt.Key.Key_Tab, "\t")
    return way


def place_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget stands in its window, also where it is scrolled out of sight."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def places_beside(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Where two widgets stand as a reader sees it: what scrolls counts as its frame for what stands outside it."""
    above_one, above_other = list(_above(one)), list(_above(other))

    def seen(widget: QWidget, above: list[QWidget], others: list[QWidget]) -> QWidget:
        frames = [each for each in above if isinstance(each, QAbstractScrollArea) and each not in others]
        return frames[-1] if frames else widget

    return (
        place_of(seen(one, above_one, above_other), window),
        place_of(seen(other, above_other, above_one), window),
    )


def _above(widget: QWidget) -> Iterator[QWidget]:
    above: QWidget | None = widget
    while above is not None:
        yield above
        if above.isWindow():
            return
        above = above.parentWidget()
