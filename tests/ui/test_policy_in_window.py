"""The administrator's policy in the window: what is fixed can be read and not changed; the unit's key is proposed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from relvald_desktop.rules.policy import Policy, read_policy
from relvald_desktop.services.policy import lacks_unit_key
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import StandingClock, make_store
from tests.ui.conftest import Desk
from tests.ui.driver import Driver


@pytest.fixture
def under(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, clock: StandingClock
) -> Iterator[Callable[[Policy], Desk]]:
    """Opens the window on a store under a policy."""
    use_language("sv")
    opened: list[Shell] = []

    def open_under(policy: Policy) -> Desk:
        vault, work = make_store(tmp_path / "store", clock)
        work.store.close()
        window = Shell(preferences, tmp_path / "store", factor=LOWEST, clock=clock, policy=lambda: policy)
        qtbot.addWidget(window)
        window.resize(1280, 900)
        window.show()
        qtbot.waitExposed(window)
        window.open_store(vault.folder, vault.key)
        opened.append(window)
        return Desk(Driver(qtbot, window), window, clock)

    yield open_under
    for window in opened:
        window.lock()


def test_a_fixed_setting_is_shown_and_held(under: Callable[[Policy], Desk]) -> None:
    desk = under(read_policy({"settings": {"lock_minutes": 3}, "quick_unlock": False}, "policy.toml"))
    desk.place(Qt.Key.Key_9)
    desk.driver.tab("Nycklar och lås")
    field = desk.driver.find(QSpinBox, "Lås efter så många minuter utan beröring")
    assert (field.value(), field.isEnabled()) == (3, False)
    text = desk.read()
    assert "Bestämt på den här datorn av er it-support: Lås efter" in text
    assert "Er it-support har stängt av det här på datorn." in text
    desk.driver.tab("Om")
    assert "lock_minutes = 3" in desk.read()


def test_the_units_key_is_let_in_with_one_click(under: Callable[[Policy], Desk]) -> None:
    key = str(pyrage.x25519.Identity.generate().to_public())
    desk = under(read_policy({"unit_recipient": key}, "policy.toml"))
    assert "Enheten ber att dess egen nyckel" in desk.read()
    desk.driver.click("Släpp in enhetens nyckel")
    assert not lacks_unit_key(desk.work.store.folder, desk.work.policy)
    assert "unit_key.set" in desk.log()


def test_faults_are_told_when_the_store_is_opened(under: Callable[[Policy], Desk]) -> None:
    desk = under(read_policy({"settings": {"lock_minutes": 0}}, "policy.toml"))
    assert "lock_minutes: här behövs ett heltal från 1 till 60" in desk.read()


def test_a_pin_from_before_ends_where_the_policy_allows_none(under: Callable[[Policy], Desk]) -> None:
    desk = under(read_policy({"quick_unlock": False}, "policy.toml"))
    half = desk.work.store.folder.quick_unlock
    half.write_text("{}")
    desk.shell.lock()
    assert not half.exists()
    desk.shell.quick.wait_for_end()
