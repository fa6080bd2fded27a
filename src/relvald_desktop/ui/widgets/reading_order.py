"""Tab goes as a page is read, also when rows were made anew: the chain is put in order whenever Tab is pressed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QTabBar,
    QWidget,
)

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QTabBar)
"""What is one stop, whatever Qt makes it of."""


class ReadingOrder:
    """For a widget that holds a whole page or window (named before the class of Qt)."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  (Qt's name)
        """Move the focus to the next stop as it is read."""
        widget: Any = self
        if widget.isVisible():  # Qt asks for it also as a window is taken down
            put_in_order(widget)
        return bool(super().focusNextPrevChild(forward))


def put_in_order(root: QWidget, *, whole: bool = False) -> None:
    """Let Tab go through what a widget shows in the order of its layouts. What scrolls is a stop itself only where
    nothing in it is. `whole`: also what is hidden now."""
    for area in root.findChildren(QScrollArea):
        holds = next(_stops(area.viewport()), None) is not None
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus if holds else Qt.FocusPolicy.StrongFocus)
    for box in root.findChildren(QDialogButtonBox):
        box.setFocusProxy(None)  # its first button would take the focus wherever the box stands in the chain
    for one, other in pairwise(list(_stops(root, whole=whole))):
        QWidget.setTabOrder(one, other)


def first_stop(root: QWidget) -> QWidget | None:
    """Where Tab begins in what a widget shows; None where there is nothing to stop at."""
    return next(_stops(root), None)


def begin_in(page: QWidget) -> None:
    """Give the keys to the first list of a page, with a row marked, so that the arrows work at once; to what is read first
    where there is none."""
    first = next((each for each in page.findChildren(QAbstractItemView) if _holds_rows(each, page)), None)
    if first is not None and not first.currentIndex().isValid():
        first.setCurrentIndex(first.model().index(0, 0))
    if (begins := first or first_stop(page)) is not None:
        begins.setFocus()


def _holds_rows(view: QAbstractItemView, page: QWidget) -> bool:
    seen = view.isVisibleTo(page) and view.isEnabled() and view.focusPolicy() != Qt.FocusPolicy.NoFocus
    return seen and view.model() is not None and view.model().rowCount() > 0


def _stops(widget: QWidget, *, whole: bool = False) -> Iterator[QWidget]:
    for child in _children(widget):
        if child.isWindow() or (_is_put_away(child) and not whole):
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and child.isEnabled():
            yield child
        if not isinstance(child, _WHOLE):
            yield from _stops(child, whole=whole)


def _is_put_away(widget: QWidget) -> bool:
    """Hidden for itself, not only because its window is not shown yet."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _children(widget: QWidget) -> list[QWidget]:
    """Those in the layout as it is read, then the others from the top."""
    children = [each for each in widget.children() if isinstance(each, QWidget)]
    laid = list(_laid_out(widget.layout(), children)) if widget.layout() is not None else []
    known = set(laid)
    return laid + _by_rows([each for each in children if each not in known])


def _by_rows(widgets: list[QWidget]) -> list[QWidget]:
    """From the top, and within a row from the left; what begins above the middle of its row's first belongs to it."""
    rows: list[list[QWidget]] = []
    for each in sorted(widgets, key=lambda one: one.geometry().center().y()):
        if rows and each.y() < rows[-1][0].geometry().center().y():
            rows[-1].append(each)
        else:
            rows.append([each])
    return [each for row in rows for each in sorted(row, key=QWidget.x)]


def _laid_out(layout: QLayout, children: list[QWidget]) -> Iterator[QWidget]:
    """Those of a widget's children that stand in a layout, as they are read. The layout is asked where each stands, never
    for its items: Qt deletes an item together with its widget and does not tell Python, which would then take the next
    object at the same address for that item."""
    numbered = {layout.indexOf(each): each for each in (*children, *_inner(layout))}
    numbered.pop(-1, None)
    for number in _as_read(layout, list(numbered)):
        one = numbered[number]
        if isinstance(one, QLayout):
            yield from _laid_out(one, children)
        else:
            yield one


def _inner(layout: QLayout) -> Iterator[QLayout]:
    return (each for each in layout.children() if isinstance(each, QLayout))


def _as_read(layout: QLayout, numbers: list[int]) -> list[int]:
    if isinstance(layout, QGridLayout):
        return sorted(numbers, key=lambda number: _row_and_column(layout, number))
    if isinstance(layout, QFormLayout):
        return sorted(numbers, key=lambda number: _row_and_role(layout, number))
    return sorted(numbers)


def _row_and_column(layout: QGridLayout, number: int) -> tuple[int, int]:
    position: Any = layout.getItemPosition(number)
    return position[0], position[1]


def _row_and_role(layout: QFormLayout, number: int) -> tuple[int, int]:
    position: Any = layout.getItemPosition(number)
    return position[0], position[1].value
