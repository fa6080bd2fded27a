"""The real window on a fresh folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from relvald_desktop.store.queries.log import entries
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import StandingClock, copy_store
from tests.ui.driver import Driver


@pytest.fixture(autouse=True)
def plain_dialogs(qapp: object) -> None:
    """File dialogs of Qt's own, which can be driven."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Choices in a file of the test's own."""
    return Preferences(tmp_path / "config" / "window.ini")


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> Iterator[Shell]:
    """The main window in Swedish, on a folder without a store."""
    use_language("sv")
    use_theme("light")
    window = Shell(preferences, tmp_path / "store", factor=LOWEST)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.lock()


@pytest.fixture
def driver(qtbot: QtBot, shell: Shell) -> Driver:
    """Hands on the main window."""
    return Driver(qtbot, shell)


@dataclass
class Desk:
    """The real window on an open store, at a time that a test sets."""

    driver: Driver
    shell: Shell
    clock: StandingClock

    @property
    def work(self) -> UnitOfWork:
        """The way into the store."""
        assert self.shell.workspace is not None
        return self.shell.workspace.context.work

    def show(self, case_id: str, tab: str) -> None:
        """Go to a tab of a case."""
        assert self.shell.workspace is not None
        self.shell.workspace.show_case(case_id, tab)

    def place(self, key: Qt.Key) -> None:
        """Go to a place by its key."""
        self.driver.press(key)

    def settle(self) -> None:
        """Let announcements reach the pages: until what stands there stays the same for a while."""
        before, same = "", 0
        for _ in range(50):
            self.driver.bot.wait(40)
            now = self.driver.read()
            same = same + 1 if now == before else 0
            before = now
            if same >= 3:
                return

    def read(self) -> str:
        """Every text in sight."""
        self.settle()
        return self.driver.read()

    def buttons(self, caption: str) -> list[QPushButton]:
        """The buttons in sight with this text."""
        self.settle()
        return [
            each
            for each in self.shell.findChildren(QPushButton)
            if each.text().replace("&", "") == caption and each.isVisible()
        ]

    def click_row(self, caption: str) -> None:
        """Click the first button in sight with this text."""
        found = self.buttons(caption)[0]
        self.driver.bot.mouseClick(found, Qt.MouseButton.LeftButton)

    def in_form(self, name: str, act: Callable[[Any], None], caption: str) -> None:
        """Click the first button in sight with this text, which opens the form `name`, and there do `act`."""
        self.driver.meanwhile(name, act, lambda: self.click_row(caption))
        self.settle()

    def log(self) -> list[str]:
        """The actions of the log, newest first."""
        with self.work.reading() as session:
            return [row.action for row in entries(session).rows]


@pytest.fixture
def practice_cases() -> int:
    """How many made-up cases are in the store of the desk; a module that wants some says so."""
    return 0


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, clock: StandingClock, practice_cases: int
) -> Iterator[Desk]:
    """The window in Swedish on an open store, Thursday 26 November 2026, 10:00 in Stockholm."""
    use_language("sv")
    use_theme("light")
    vault, work = copy_store(tmp_path / "store", clock, cases=practice_cases, seed=5)
    work.store.close()
    window = Shell(preferences, tmp_path / "store", factor=LOWEST, clock=clock)
    qtbot.addWidget(window)
    window.resize(1280, 900)
    window.show()
    qtbot.waitExposed(window)
    window.open_store(vault.folder, vault.key)
    yield Desk(Driver(qtbot, window), window, clock)
    window.lock()


@pytest.fixture
def driver_after_lock(desk: Desk) -> Driver:
    """Hands on the window once it is locked."""
    desk.driver.press(Qt.Key.Key_L)
    assert desk.shell.workspace is None
    return desk.driver
