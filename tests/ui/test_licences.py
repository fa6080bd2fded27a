"""The licences of everything in the program are read and searched in it, offline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.dialogs.licences import LicencesDialog
from relvald_desktop.ui.language import use_language
from tests.ui.driver import Driver


@pytest.fixture
def driver(qtbot: QtBot) -> Driver:
    use_language("sv")
    dialog = LicencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return Driver(qtbot, dialog)


def chosen(driver: Driver) -> tuple[str, int]:
    cursor = driver.find(QPlainTextEdit, "Licenstexter").textCursor()
    return cursor.selectedText(), cursor.selectionStart()


def test_words_are_found_one_place_after_the_other_and_from_the_top_again(driver: Driver) -> None:
    driver.type("Sök i texten", "zetetic llc")
    places = [chosen(driver)]
    for _ in range(20):
        driver.click("Sök nästa")
        places.append(chosen(driver))
        if places[-1] == places[0]:
            break
    assert {text.lower() for text, _ in places} == {"zetetic llc"}
    assert 2 < len(places) < 20
    assert places[-1] == places[0]


def test_enter_goes_on_and_does_not_close(driver: Driver) -> None:
    driver.type("Sök i texten", "Qt")
    first = chosen(driver)
    field = driver.root.findChild(QPlainTextEdit)
    assert field is not None
    words = driver.root.focusWidget()
    assert words is not None
    driver.bot.keyClick(words, Qt.Key.Key_Return)
    assert driver.root.isVisible()
    assert chosen(driver) != first


def test_words_that_are_not_there_are_told(driver: Driver) -> None:
    driver.type("Sök i texten", "kronbladsvals")
    assert "De orden finns inte i texten." in driver.read()
    driver.type("Sök i texten", "MPL")
    assert "De orden finns inte i texten." not in driver.read()


def test_the_text_can_be_read_and_not_changed(driver: Driver) -> None:
    text = driver.find(QPlainTextEdit, "Licenstexter")
    before = text.toPlainText()
    driver.bot.keyClick(text, Qt.Key.Key_X)
    assert text.toPlainText() == before
    assert "EUPL-1.2" in before
    assert [each.text() for each in driver.root.findChildren(QPushButton)] == ["Sök &nästa", "S&täng"]
