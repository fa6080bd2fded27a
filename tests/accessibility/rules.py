"""What holds in every window, each as a function that tells what breaks it. Numbers are those of WCAG 2.2."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QWidget,
    QWizard,
)

from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.widgets.choice_words import room_in
from relvald_desktop.ui.widgets.fields import Tick
from tests.accessibility.tree import (
    in_sight,
    is_part,
    name_of,
    places_beside,
    press,
    spoken,
    tab_round,
    tab_stops,
    where,
)

Rule = Callable[[QWidget], Iterator[str]]
Role = QAccessible.Role
SMALLEST_TARGET = 24
"""Pixels (2.5.8)."""
LEEWAY = 12
"""Pixels that two controls of one row may stand apart in height."""
SCREEN = (1280, 720)
SIGNS = ("!", "✗")
"""What a row in the colour of danger has in its words."""
ALIKE = ("toOtherKind",)
"""Buttons that do what another of the same name does."""

ROLES: tuple[tuple[type[QWidget], tuple[Role, ...]], ...] = (
    (QCheckBox, (Role.CheckBox,)), (QRadioButton, (Role.RadioButton,)), (QPushButton, (Role.Button, Role.ButtonMenu)),
    (QToolButton, (Role.Button, Role.ButtonMenu)), (QComboBox, (Role.ComboBox,)), (QAbstractSpinBox, (Role.SpinBox,)),
    (QLineEdit, (Role.EditableText,)), (QPlainTextEdit, (Role.EditableText,)), (QTextBrowser, (Role.StaticText,)), (QTextEdit, (Role.EditableText,)),
    (QTableView, (Role.Table,)), (QListWidget, (Role.List,)), (QTabBar, (Role.PageTabList,)),
)  # fmt: skip
"""What each kind of control is to a screen reader (4.1.2)."""


def every_stop_has_a_name(window: QWidget) -> Iterator[str]:
    """4.1.2: where Tab stops there is a name, and it is words rather than the developer's."""
    for stop in tab_stops(window):
        name = name_of(stop).strip()
        if not isinstance(stop, QTabBar) and (not name or name == stop.objectName()):
            yield where(stop)


def every_stop_has_a_fitting_role(window: QWidget) -> Iterator[str]:
    """4.1.2: a screen reader says what kind of control it is, and that it takes the focus."""
    for stop in tab_stops(window):
        interface = spoken(stop)
        wanted = next((roles for kind, roles in ROLES if isinstance(stop, kind)), None)
        if wanted is not None and interface.role() not in wanted:
            yield f"{where(stop)} is {interface.role().name}"
        elif not interface.state().focusable:
            yield f"{where(stop)} is not told to take the focus"


def a_name_begins_with_what_is_seen(window: QWidget) -> Iterator[str]:
    """2.5.3: the words on a button stand in its name, for those who speak to the computer."""
    for button in in_sight(window):
        if isinstance(button, QAbstractButton) and button.text().strip(" ✕…+-×"):
            seen, said = _plain(button.text()), _plain(name_of(button))
            if seen not in said:
                yield f"{where(button)} shows “{button.text()}”"


def no_two_buttons_are_called_alike(window: QWidget) -> Iterator[str]:
    """2.4.6: what is heard without its surroundings still tells which one it is."""
    seen: dict[str, QAbstractButton] = {}
    for button in in_sight(window):
        if isinstance(button, QPushButton) and not is_part(button):
            before = seen.setdefault(name_of(button), button)
            if before is not button and button.objectName() not in ALIKE and beside(before) != beside(button):
                yield where(button)


def fields_are_tied_to_their_labels(window: QWidget) -> Iterator[str]:
    """1.3.1, 3.3.2: a label that leads to a field gives it its name."""
    for caption in in_sight(window):
        field = caption.buddy() if isinstance(caption, QLabel) else None
        if isinstance(field, QComboBox):  # its name is what is chosen, where labels are told as relations
            continue
        if field is not None and field.isVisible() and _plain(caption.text()) not in _plain(name_of(field)):  # type: ignore[attr-defined]
            yield f"{where(field)} stands beside “{caption.text()}”"  # type: ignore[attr-defined]
    for field in in_sight(window):
        if isinstance(field, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox) and not is_part(
            field
        ):
            labels = [
                each for each, kind in spoken(field).relations() if kind & QAccessible.RelationFlag.Label
            ]
            if not labels and (isinstance(field, QComboBox) or not field.accessibleName()):
                yield f"{where(field)} has no label"


def tables_have_headings_and_rows_have_names(window: QWidget) -> Iterator[str]:
    """1.3.1: a column has a heading, and the first thing in a row tells what it is about."""
    for table in in_sight(window):
        if not isinstance(table, QTableView) or not table.model().rowCount() or is_part(table):
            continue
        model = table.model()
        for column in range(model.columnCount()):
            if not str(model.headerData(column, Qt.Orientation.Horizontal) or "").strip():
                yield f"{where(table)} column {column} has no heading"
        for row in range(min(model.rowCount(), 20)):
            cells = [
                model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
                or model.index(row, column).data()
                for column in range(model.columnCount())
            ]
            head = (
                None if table.verticalHeader().isHidden() else model.headerData(row, Qt.Orientation.Vertical)
            )
            if not any(str(each or "").strip() for each in (head, cells[0])):
                yield f"{where(table)} row {row} begins with nothing"


def a_chosen_row_is_told(window: QWidget) -> Iterator[str]:
    """4.1.2: the state of a chosen row reaches the tree."""
    for table in in_sight(window):
        if isinstance(table, QTableView) and table.model().rowCount() and not is_part(table):
            before = table.currentIndex()
            index = table.model().index(0, 0)
            table.setCurrentIndex(index)
            cell = spoken(table).childAt(*_middle(table, index))
            told = cell is not None and cell.isValid() and (cell.state().selected or cell.state().focused)
            if not told:
                yield where(table)
            table.setCurrentIndex(before) if before.isValid() else table.clearSelection()


def a_red_row_says_why(window: QWidget) -> Iterator[str]:
    """1.4.1: what the colour of a row says stands in its words, with a sign."""
    red = QColor(colours().danger)
    for table in in_sight(window):
        if isinstance(table, QTableView) and not is_part(table):
            model = table.model()
            for row in range(min(model.rowCount(), 50)):
                cells = [model.index(row, column) for column in range(model.columnCount())]
                inks = (cell.data(Qt.ItemDataRole.ForegroundRole) for cell in cells)
                is_red = any(isinstance(ink, QBrush) and ink.color() == red for ink in inks)
                if is_red and not any(sign in str(cell.data() or "") for cell in cells for sign in SIGNS):
                    yield f"{where(table)} row {row}: {cells[0].data()}"


def tab_follows_reading(window: QWidget) -> Iterator[str]:
    """1.3.2, 2.4.3: Tab goes down and to the right; a column beside is read after this one."""
    if stops := tab_stops(window):
        press(stops[0], Qt.Key.Key_Tab, "\t")  # puts the chain in order
    for one, other in pairwise(_as_it_begins(tab_stops(window), window)):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        here, there = places_beside(one, other, window)
        if here == there:
            continue
        above = there.bottom() < here.top() + LEEWAY and there.left() < here.right()
        same_row = abs(there.center().y() - here.center().y()) < LEEWAY
        if above or (same_row and there.right() <= here.left() + LEEWAY):
            yield f"{where(one)} at {_at(here)}, then {where(other)} at {_at(there)}"


def tab_leads_everywhere_and_back(window: QWidget) -> Iterator[str]:
    """2.1.2: Tab, really pressed, stops at everything and comes round."""
    stops = tab_stops(window)
    if not stops:
        return
    way = tab_round(window, stops[0])
    for stop in stops:
        if stop not in way and not (
            isinstance(stop, QRadioButton) and any(isinstance(each, QRadioButton) for each in way)
        ):
            yield f"{where(stop)} is never reached; the last stop was {where(way[-1]) if way else 'none'}"


def the_first_control_has_the_focus(window: QWidget) -> Iterator[str]:
    """2.4.3: a dialog does not begin at its buttons when there is something to fill in."""
    here, stops = window.focusWidget(), tab_stops(window)
    fields = [
        each for each in stops if isinstance(each, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox)
    ]
    if isinstance(window, FormDialog) and fields and (here is None or isinstance(here, QPushButton)):
        yield f"{where(window)} begins at {where(here) if here else 'nothing'}"


def targets_are_large_enough(window: QWidget) -> Iterator[str]:
    """2.5.8: what is clicked is at least 24 pixels high and wide."""
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit)
    for target in in_sight(window):
        if (
            isinstance(target, kinds)
            and not is_part(target)
            and not isinstance(target.parent(), QTabBar | QLineEdit | QTabWidget)
        ):
            if min(target.width(), target.height()) < SMALLEST_TARGET:
                yield f"{where(target)} is {target.width()} × {target.height()}"


def escape_closes(window: QWidget) -> Iterator[str]:
    """2.1.2: Esc leaves every dialog."""
    if isinstance(window, QDialog) and window.isWindow():
        press(window.focusWidget() or window, Qt.Key.Key_Escape)
        if window.isVisible():
            yield where(window)


def it_fits_the_screen(window: QWidget) -> Iterator[str]:
    """1.4.4, 1.4.10: nothing of a window stands beside the screen."""
    size = window.size().expandedTo(window.minimumSizeHint())
    if size.width() > SCREEN[0] or size.height() > SCREEN[1]:
        yield f"{where(window)} is {size.width()} × {size.height()}"


def no_text_is_cut(window: QWidget) -> Iterator[str]:
    """1.4.4: a text has room, wraps, or is told in full when it is pointed at and by a screen reader."""
    for widget in in_sight(window):
        if is_part(widget) or widget.toolTip():
            continue
        if isinstance(widget, QLabel) and widget.text():
            room = widget.contentsRect().size()
            needed = (
                widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            )
            wide = 0 if widget.wordWrap() else widget.sizeHint().width()
            if widget.wordWrap():
                wide = max(
                    (widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()),
                    default=0,
                )
            if wide > room.width() + 2 or needed > widget.height() + 2:
                yield f"{where(widget)} wants {wide} × {needed}, has {room.width()} × {room.height()}"
        elif (
            isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget.parent(), QTabBar)
        ):
            wanted = widget.minimumSizeHint() if isinstance(widget, Tick) else widget.sizeHint()
            if wanted.width() > widget.width() + 2 or wanted.height() > widget.height() + 6:
                yield f"{where(widget)} wants {wanted.width()} × {wanted.height()}, has {widget.width()} × {widget.height()}"
        elif isinstance(widget, QComboBox):
            wide = widget.fontMetrics().horizontalAdvance(widget.currentText())
            told = any(
                each.text() == widget.currentText() and each.isVisible()
                for each in window.findChildren(QLabel)
            )
            if wide > room_in(widget) + 2 and not told:
                yield f"{where(widget)} shows “{widget.currentText()}” in {widget.width()}"
        elif isinstance(widget, QGroupBox):
            if widget.fontMetrics().horizontalAdvance(widget.title()) > widget.width():
                yield where(widget)


def only_tables_scroll_sideways(window: QWidget) -> Iterator[str]:
    """1.4.10: text is read by scrolling in one direction."""
    for area in in_sight(window):
        if (
            isinstance(area, QScrollArea | QPlainTextEdit | QTextEdit)
            and area.horizontalScrollBar().maximum()
        ):
            yield f"{where(area)} by {area.horizontalScrollBar().maximum()}"


def nothing_stands_outside_its_frame(window: QWidget) -> Iterator[str]:
    """1.4.4: no control is pushed out of the frame that it stands in."""
    for widget in in_sight(window):
        above = widget.parentWidget()
        if (
            is_part(widget)
            or isinstance(above, QTabBar)
            or isinstance(above.parentWidget(), QScrollArea | QAbstractItemView)
        ):
            continue
        if not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit):
            continue
        if not above.rect().adjusted(-2, -2, 2, 2).contains(widget.geometry()):
            yield f"{where(widget)} at {_at(widget.geometry())} in {above.width()} × {above.height()}"


def beside(button: QAbstractButton) -> list[str]:
    """The words that stand beside a button: two rows may say the same."""
    return [each.text() for each in button.parentWidget().findChildren(QLabel)]


def _as_it_begins(stops: list[QWidget], window: QWidget) -> list[QWidget]:
    """The round of Tab. A wizard begins on its page, and comes to its own buttons after that."""
    if not isinstance(window, QWizard):
        return stops
    first = next((number for number, each in enumerate(stops) if window.currentPage().isAncestorOf(each)), 0)
    return stops[first:] + stops[:first]


def _plain(text: str) -> str:
    return text.replace("&", "").replace("…", "").strip(" :✓←→+").casefold()


def _at(rect: QRect) -> str:
    return f"{rect.left()},{rect.top()} {rect.width()}×{rect.height()}"


def _middle(table: QTableView, index: object) -> tuple[int, int]:
    table.scrollTo(index)
    at = table.viewport().mapToGlobal(table.visualRect(index).center())
    return at.x(), at.y()


def _named(*rules: Rule) -> dict[str, Rule]:
    return {rule.__name__: rule for rule in rules}


RULES = _named(
    the_first_control_has_the_focus,
    every_stop_has_a_name, every_stop_has_a_fitting_role, a_name_begins_with_what_is_seen, no_two_buttons_are_called_alike,
    fields_are_tied_to_their_labels, tables_have_headings_and_rows_have_names, a_chosen_row_is_told, a_red_row_says_why,
    tab_follows_reading,
    targets_are_large_enough, tab_leads_everywhere_and_back, escape_closes,
)  # fmt: skip
"""At 100 %. Tab and Esc come last: they change what stands in the window."""
LARGE_RULES = _named(
    it_fits_the_screen, no_text_is_cut, only_tables_scroll_sideways, nothing_stands_outside_its_frame
)
"""At 200 % on a screen of 1280 × 720."""
