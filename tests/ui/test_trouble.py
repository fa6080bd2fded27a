"""An error that nobody foresaw: the window says so, loses nothing, and its diagnosis quotes nobody."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from relvald_desktop.ui.dialogs.trouble import TroubleDialog
from relvald_desktop.ui.trouble import TroubleTeller
from tests.ui.conftest import Desk


@pytest.fixture
def told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A window that hears of errors."""
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: None)
    TroubleTeller(desk.shell).watch()
    return desk


def go_wrong() -> None:
    """What a click must never do."""
    raise ValueError("Zyxqvanja, Björkgatan 12")


def test_the_window_tells_of_it_and_quotes_nobody(told: Desk) -> None:
    seen: list[str] = []

    def look(dialog: Any) -> None:
        seen.append(dialog.findChild(QPlainTextEdit, "troubleDiagnosis").toPlainText())
        seen.append(told.driver.read(dialog))
        told.driver.click("Fortsätt", dialog)

    told.driver.meanwhile("troubleDialog", look, lambda: QTimer.singleShot(0, go_wrong))
    diagnosis, text = seen
    assert diagnosis.startswith("ValueError at test_trouble.py:")
    assert "Relvåld: " in diagnosis
    assert "Zyxqvanja" not in diagnosis + text
    assert told.shell.workspace is not None


def test_the_same_error_at_the_same_place_is_told_once(told: Desk) -> None:
    shown: list[int] = []

    def look(dialog: Any) -> None:
        shown.append(1)
        told.driver.click("Fortsätt", dialog)

    told.driver.meanwhile("troubleDialog", look, lambda: QTimer.singleShot(0, go_wrong))
    QTimer.singleShot(0, go_wrong)
    told.driver.bot.wait(300)
    assert told.driver.root.findChildren(QPushButton, "goOn") == [] or not any(
        each.isVisible() for each in told.driver.root.findChildren(QPushButton, "goOn")
    )
    assert shown == [1]


def test_it_can_be_locked_from_there(told: Desk) -> None:
    told.driver.meanwhile(
        "troubleDialog", lambda dialog: told.driver.click("Lås", dialog), lambda: QTimer.singleShot(0, go_wrong)
    )  # fmt: skip
    told.driver.wait(lambda: told.shell.workspace is None)


def test_a_lock_in_the_middle_of_a_form_is_no_trouble(told: Desk) -> None:
    told.place(Qt.Key.Key_8)
    told.driver.tab("Överlämning")
    told.settle()
    shown: list[str] = []
    looking = QTimer(told.shell)

    def look() -> None:
        if isinstance(window := QApplication.activeModalWidget(), TroubleDialog):
            shown.append(window.diagnosis.toPlainText())
            window.close()

    looking.timeout.connect(look)
    looking.start(20)
    told.driver.meanwhile(
        "addColleague", lambda dialog: told.shell.lock(), lambda: told.click_row("Lägg till en kollega …")
    )
    told.driver.bot.wait(300)
    assert told.shell.workspace is None
    assert shown == []
