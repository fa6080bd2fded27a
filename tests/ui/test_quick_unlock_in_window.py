"""Quick unlock in the window: turned on in the settings, asked for on the unlock page, over when it should be."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.key_store import KeyStoreSilent
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Desk
from tests.vault.quick_scenes import PIN
from tests.vault.test_quick_unlock import MemoryKeyStore


@pytest.fixture
def kept(desk: Desk) -> MemoryKeyStore:
    """A key store that answers, in the place of the system's."""
    store = MemoryKeyStore()
    desk.shell.quick.key_store = store
    return store


def turn_on(desk: Desk, pin: str = PIN) -> None:
    """Through the settings, as a worker does it."""

    def fill(dialog: QWidget) -> None:
        desk.driver.type("PIN, sex siffror eller fler", "123456", dialog)
        desk.driver.type("En gång till", "123456", dialog)
        desk.driver.click("Slå på", dialog)
        assert "sex siffror" in desk.driver.read(dialog)
        desk.driver.type("PIN, sex siffror eller fler", pin, dialog)
        desk.driver.type("En gång till", pin, dialog)
        desk.driver.click("Slå på", dialog)
        desk.driver.wait(lambda: not dialog.isVisible())

    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Nycklar och lås")
    desk.settle()
    desk.driver.meanwhile("quickUnlockDialog", fill, lambda: desk.driver.click("Slå på snabbupplåsning …"))
    desk.settle()


def type_pin(desk: Desk, pin: str) -> None:
    """On the unlock page."""
    desk.driver.type("PIN", pin)
    desk.driver.click("Lås upp med PIN")


def test_a_pin_opens_the_locked_window_until_it_is_hidden(desk: Desk, kept: MemoryKeyStore) -> None:
    turn_on(desk)
    assert "quick_unlock.on" in desk.log()
    desk.driver.press(Qt.Key.Key_L)
    type_pin(desk, PIN)
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    desk.driver.press(Qt.Key.Key_L)
    type_pin(desk, "918273")
    desk.driver.wait(lambda: "Försök kvar: 4" in desk.driver.read())
    desk.shell.hide_now()
    page: Any = desk.shell._stack.currentWidget()
    assert page.pin_entry is None
    assert not (desk.shell._store / "quickunlock.json").exists()
    desk.driver.wait(lambda: kept.secrets == {})


def test_leaving_the_program_removes_both_halves(desk: Desk, kept: MemoryKeyStore) -> None:
    turn_on(desk)
    assert len(kept.secrets) == 1
    desk.shell.close()
    assert kept.secrets == {}
    assert not (desk.shell._store / "quickunlock.json").exists()


def test_the_passphrase_opens_it_while_the_key_store_is_silent(desk: Desk, kept: MemoryKeyStore) -> None:
    turn_on(desk)
    desk.driver.press(Qt.Key.Key_L)
    kept.refusal = KeyStoreSilent()
    type_pin(desk, PIN)
    desk.driver.wait(lambda: "svarar inte" in desk.driver.read())
    desk.driver.type("Lösenfras", PASSPHRASE)
    desk.driver.click("Lås upp")
    desk.driver.wait(lambda: desk.shell.workspace is not None)


def test_after_a_full_unlock_a_worker_who_used_a_pin_is_asked_for_the_days(
    desk: Desk, kept: MemoryKeyStore
) -> None:
    turn_on(desk)
    desk.shell.hide_now()
    desk.shell.showNormal()
    desk.driver.type("Lösenfras", PASSPHRASE)
    desk.driver.click("Lås upp")
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    assert "Ska en PIN öppna registret" in desk.read()


def test_where_there_is_no_safe_key_store_the_choice_is_absent_and_explained(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends import null

    monkeypatch.setattr(keyring, "get_keyring", null.Keyring)
    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Nycklar och lås")
    desk.driver.wait(lambda: "ingen nyckelring som håller hemligheter krypterade" in desk.driver.read())
    assert desk.buttons("Slå på snabbupplåsning …") == []


def test_the_settings_tell_what_the_system_can_do_against_pictures(desk: Desk) -> None:
    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Nycklar och lås")
    assert "bilder av skärmen" in desk.read()


def test_the_lock_page_of_a_hidden_window_keeps_nothing_that_was_typed(desk: Desk) -> None:
    desk.driver.press(Qt.Key.Key_L)
    desk.driver.type("Lösenfras", "Zyxqvantel")
    shell: Shell = desk.shell
    shell.hide_now()
    page: Any = shell._stack.currentWidget()
    assert page.passphrase.text() == ""
