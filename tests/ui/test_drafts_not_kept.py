"""A draft that can't be kept is told while it is written, and the form is not left unseen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.widgets import draft_keeper
from relvald_desktop.vault.troubles import DiskFull
from tests.ui.conftest import Desk
from tests.ui.driver import write


@pytest.fixture
def form(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> QDialog:
    def full(*_: Any) -> None:
        raise DiskFull

    monkeypatch.setattr(draft_keeper, "SAVE_AFTER_MILLISECONDS", 50)
    monkeypatch.setattr(draft_keeper, "keep_draft", full)
    dialog = SignalDialog(desk.shell.workspace.context, desk.shell)
    dialog.show()
    write(dialog.seen, "Hör skrik genom väggen")
    return dialog


def test_a_full_disk_is_told_soon_after_the_last_key(desk: Desk, form: Any) -> None:
    desk.driver.wait(lambda: form.notice.isVisible())
    assert "full" in form.notice.text.text()


def test_leaving_such_a_form_takes_a_second_try(desk: Desk, form: Any) -> None:
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "en gång till" in form.notice.text.text()
    desk.driver.bot.keyClick(form, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_such_a_form_does_not_keep_the_store_open(desk: Desk, form: Any) -> None:
    desk.shell.lock()
    assert desk.shell.workspace is None
    assert not [each for each in desk.shell.findChildren(SignalDialog) if each.isVisible()]
