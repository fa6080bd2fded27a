"""The real window on a fresh folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.vault.slots import LOWEST
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
