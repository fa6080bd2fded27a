"""The rules of the walk find what they are for: each is given a window that breaks it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.theme import colours, use_theme
from relvald_desktop.ui.widgets.fields import add_row, line, named
from tests.accessibility.rules import LARGE_RULES, RULES


def _holding(*widgets: QWidget, kind: type[QWidget] = QWidget) -> QWidget:
    window = kind()
    box = QVBoxLayout(window)
    for each in widgets:
        box.addWidget(each)
    return window


def _said_otherwise() -> QWidget:
    return _holding(named(QPushButton("Spara"), "save", "Fortsätt"))


def _alike() -> QWidget:
    rows = []
    for text in ("Olga", "Vera"):
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.addWidget(QLabel(text))
        inner.addWidget(named(QPushButton("Ändra"), "edit", "Ändra"))
        rows.append(row)
    return _holding(*rows)


def _table(heading: str, first: str) -> QWidget:
    table = named(QTableWidget(1, 1), "table", "Tabell")
    table.setHorizontalHeaderLabels([heading])
    table.verticalHeader().hide()
    table.setItem(0, 0, QTableWidgetItem(first))
    return _holding(table)


def _red() -> QWidget:
    window = _table("Namn", "Olga")
    cell = window.findChild(QTableWidget).item(0, 0)
    cell.setForeground(QColor(colours().danger))
    return window


def _crooked_order() -> QWidget:
    window = _holding(*(named(QLineEdit(), name, name) for name in ("ett", "två", "tre")))
    first, second, third = window.findChildren(QLineEdit)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    return window


class _Trap(QPlainTextEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        event.accept()


class _NoWayOut(QDialog):
    def reject(self) -> None:
        return


class _AtItsButtons(FormDialog):
    def __init__(self) -> None:
        super().__init__(None, "Form", "form")
        add_row(self.form, "&Namn", line(), "name")

    def setVisible(self, visible: bool) -> None:  # noqa: N802  (Qt's name)
        super().setVisible(visible)
        self.save_button.setFocus()


def _tiny() -> QWidget:
    made = named(QPushButton("x"), "tiny", "x")
    made.setFixedSize(16, 16)
    return _holding(made)


def _cut() -> QWidget:
    made = QLabel("Ett ord som inte får plats alls")
    made.setFixedWidth(40)
    return _holding(made)


def _sideways() -> QWidget:
    area = QScrollArea()
    inner = QLabel("brett")
    inner.setFixedWidth(3000)
    area.setWidget(inner)
    return _holding(area)


def _outside() -> QWidget:
    window = QWidget()
    window.setFixedSize(300, 200)
    stray = QLabel("utanför", window)
    stray.setGeometry(window.width() + 200, 10, 80, 20)
    return window


def _too_wide() -> QWidget:
    window = QWidget()
    window.resize(1400, 400)
    return window


BROKEN: dict[str, Callable[[], QWidget]] = {
    "the_first_control_has_the_focus": _AtItsButtons,
    "every_stop_has_a_name": lambda: _holding(QLineEdit()),
    "every_stop_has_a_fitting_role": lambda: _holding(named(QPushButton("Meny"), "menu", "Meny")),
    "a_name_begins_with_what_is_seen": _said_otherwise,
    "no_two_buttons_are_called_alike": _alike,
    "fields_are_tied_to_their_labels": lambda: _holding(named(QComboBox(), "who", "Vem")),
    "tables_have_headings_and_rows_have_names": lambda: _table("", ""),
    "a_chosen_row_is_told": lambda: _table("Namn", "Olga"),
    "a_red_row_says_why": _red,
    "tab_follows_reading": _crooked_order,
    "targets_are_large_enough": _tiny,
    "tab_leads_everywhere_and_back": lambda: _holding(named(_Trap(), "trap", "Fälla"), named(QLineEdit(), "next", "Nästa")),
    "escape_closes": lambda: _holding(QLineEdit(), kind=_NoWayOut),
    "it_fits_the_screen": _too_wide,
    "no_text_is_cut": _cut,
    "only_tables_scroll_sideways": _sideways,
    "nothing_stands_outside_its_frame": _outside,
}  # fmt: skip
UNBREAKABLE = {"every_stop_has_a_fitting_role", "a_chosen_row_is_told"}
"""Qt's own controls hold to these; only a control drawn by hand could break them."""


@pytest.mark.parametrize("rule", [*RULES, *LARGE_RULES])
def test_a_rule_finds_what_breaks_it(qtbot: QtBot, rule: str) -> None:
    use_language("sv")
    use_theme("light")
    window = BROKEN[rule]()
    qtbot.addWidget(window)
    window.show()
    found = list((RULES | LARGE_RULES)[rule](window))
    assert bool(found) is (rule not in UNBREAKABLE)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
