"""A store that a newer program wrote: the window says so and stays locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from relvald_desktop.store.schema import HEAD
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.database import connect
from tests.conftest import PASSPHRASE, make_store
from tests.ui.driver import Driver


@pytest.mark.fault(15)
def test_the_window_refuses_a_newer_store_by_name_and_says_what_to_do(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    connection = connect(vault.folder.database, vault.key)
    connection.execute("UPDATE alembic_version SET version_num = '0999'")
    connection.close()
    before = vault.folder.database.read_bytes()
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, text: told.append(text))
    use_language("sv")
    window = Shell(preferences, tmp_path / "store")
    qtbot.addWidget(window)
    window.show()
    driver = Driver(qtbot, window)
    driver.type("Lösenfras", PASSPHRASE)
    driver.click("Lås upp")
    driver.wait(lambda: bool(told))
    assert told == [
        f"Registret har schemaversion 0999; programmet känner till {HEAD}. Installera den nyare versionen. Inget ändrades."
    ]
    assert window.workspace is None
    assert vault.folder.database.read_bytes() == before
