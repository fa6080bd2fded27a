"""The first run: practise first or begin to work, and the ways between the two stores, by visible controls."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from shiboken6 import isValid

from relvald_desktop.services.opening import open_store
from relvald_desktop.services.settings import read_settings
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from tests.conftest import PASSPHRASE, StandingClock
from tests.ui.driver import Driver

OWN_PASSPHRASE = "gul spade simmar tyst i grus"


@pytest.fixture(autouse=True)
def few_people(monkeypatch: pytest.MonkeyPatch) -> None:
    """Enough to see, soon made up."""
    monkeypatch.setattr("relvald_desktop.ui.first_run.practice.CASES", 3)


def practise(driver: Driver, shell: Shell) -> None:
    driver.click("Öva först")
    driver.click("Nästa")
    driver.type("Ny lösenfras", PASSPHRASE)
    driver.type("En gång till", PASSPHRASE)
    driver.click("Skapa övningsregistret")
    driver.wait(lambda: shell.workspace is not None)


def make_own(driver: Driver, shell: Shell) -> None:
    driver.click("Nästa")
    driver.type("Ny lösenfras", OWN_PASSPHRASE)
    driver.type("En gång till", OWN_PASSPHRASE)
    driver.click("Skapa registret")
    driver.wait(lambda: bool(key_groups(driver)))
    shown = key_groups(driver)
    driver.click("Nästa")
    for number in (2, 7):
        driver.type(f"Grupp {number}", shown[number])
    driver.click("Nästa")
    driver.click("Börja")
    assert "Skriv ditt namn" in driver.read()
    driver.type("Ditt namn", "Stina Testsson")
    driver.click("Börja")
    driver.wait(lambda: shell.workspace is not None)


def key_groups(driver: Driver) -> dict[int, str]:
    labels = [each for each in driver.root.findChildren(QLabel) if each.objectName().startswith("group")]
    return {
        int(each.objectName().removeprefix("group")): each.text().split()[1] for each in labels if each.isVisible()
    }  # fmt: skip


def test_practising_first_asks_for_a_passphrase_only_and_opens_a_filled_store(
    driver: Driver, shell: Shell, tmp_path: Path
) -> None:
    practise(driver, shell)
    assert "ÖVNING" in driver.read()
    assert shell.windowTitle() == "ÖVNING – Relvåld"
    assert "Kom igång: 0 av 3 klara" in driver.read()
    folder = StoreFolder(tmp_path / "övning")
    assert folder.holds_store()
    assert folder.is_marked_for_practice()


def test_what_was_made_for_practising_opens_with_the_passphrase_chosen(
    driver: Driver, shell: Shell, tmp_path: Path, clock: StandingClock
) -> None:
    practise(driver, shell)
    shell.lock()
    folder = StoreFolder(tmp_path / "övning")
    work = open_store(folder, unlock(folder, PASSPHRASE, clock.now()))
    assert read_settings(work).practice
    work.store.close()


def test_a_weak_passphrase_is_refused_for_practising_too(
    driver: Driver, shell: Shell, tmp_path: Path
) -> None:
    driver.click("Öva först")
    driver.click("Nästa")
    driver.type("Ny lösenfras", "hemligt")
    driver.type("En gång till", "hemligt")
    driver.click("Skapa övningsregistret")
    assert "minst 12 tecken" in driver.read()
    assert not (tmp_path / "övning").exists()


def test_giving_up_while_people_are_made_up_leaves_nothing_and_stays_on_the_page(
    driver: Driver, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("relvald_desktop.ui.first_run.practice.CASES", 400)
    driver.click("Öva först")
    driver.click("Nästa")
    driver.type("Ny lösenfras", PASSPHRASE)
    driver.type("En gång till", PASSPHRASE)
    driver.click("Skapa övningsregistret")
    driver.wait(lambda: (tmp_path / "övning").exists() and "två års arbete" in driver.read())
    driver.click("Avbryt")
    driver.wait(lambda: "två års arbete" not in driver.read())
    assert not (tmp_path / "övning").exists()
    assert driver.find(QLineEdit, "Ny lösenfras").text() == PASSPHRASE


def test_from_practising_one_button_leads_to_a_store_of_her_own(
    driver: Driver, shell: Shell, tmp_path: Path, preferences: Preferences
) -> None:
    practise(driver, shell)
    driver.click("Mitt eget register …")
    make_own(driver, shell)
    assert "ÖVNING" not in driver.read()
    assert shell.windowTitle() == "Relvåld"
    assert preferences.store == tmp_path / "store"
    assert preferences.practice_store == tmp_path / "övning"


def test_the_locked_pages_lead_from_one_store_to_the_other(driver: Driver, shell: Shell) -> None:
    practise(driver, shell)
    driver.click("Mitt eget register …")
    make_own(driver, shell)
    driver.press(Qt.Key.Key_L)
    assert "ÖVNING" not in driver.read()
    driver.click("Öva på påhittade människor …")
    assert "ÖVNING" in driver.read()
    assert shell.windowTitle() == "ÖVNING – Relvåld"
    driver.click("Mitt eget register …")
    driver.type("Lösenfras", OWN_PASSPHRASE)
    driver.click("Lås upp")
    driver.wait(lambda: shell.workspace is not None)
    assert "ÖVNING" not in driver.read()


def test_a_signal_is_never_sealed_among_made_up_people(driver: Driver, shell: Shell, tmp_path: Path) -> None:
    practise(driver, shell)
    driver.press(Qt.Key.Key_L)
    driver.press(Qt.Key.Key_N)
    assert "hör hemma i ditt eget register" in driver.read()
    assert not list((tmp_path / "övning" / "sealed").glob("*"))


def test_the_program_begins_with_her_own_store_once_she_has_one(
    driver: Driver, shell: Shell, preferences: Preferences, tmp_path: Path
) -> None:
    practise(driver, shell)
    assert preferences.store is None
    driver.click("Mitt eget register …")
    make_own(driver, shell)
    driver.press(Qt.Key.Key_L)
    driver.click("Öva på påhittade människor …")
    driver.type("Lösenfras", PASSPHRASE)
    driver.click("Lås upp")
    driver.wait(lambda: shell.workspace is not None)
    assert preferences.store == tmp_path / "store"


def test_a_forgotten_practice_passphrase_costs_a_new_practice_store_only(
    driver: Driver, shell: Shell, tmp_path: Path
) -> None:
    practise(driver, shell)
    driver.press(Qt.Key.Key_L)
    driver.click("Glömt lösenfrasen? Gör ett nytt övningsregister …")
    driver.type("Ny lösenfras", OWN_PASSPHRASE)
    driver.type("En gång till", OWN_PASSPHRASE)
    driver.click("Skapa övningsregistret")
    driver.wait(lambda: shell.workspace is not None)
    assert StoreFolder(tmp_path / "övning-2").is_marked_for_practice()
    assert StoreFolder(tmp_path / "övning").holds_store()


def step(driver: Driver, name: str, key: Qt.Key) -> None:
    """Choose the next or the last row of a box that is made anew by it."""
    box = driver.find(QComboBox, name)
    box.setFocus()
    driver.bot.keyClick(box, key)
    driver.wait(lambda: not isValid(box) or not box.isVisible())


def test_the_first_page_speaks_the_language_chosen_on_it(driver: Driver, preferences: Preferences) -> None:
    step(driver, "Språk (Language)", Qt.Key.Key_Down)
    assert "Welcome to Relvåld" in driver.read()
    assert driver.find(QComboBox, "Language").hasFocus()
    step(driver, "Language", Qt.Key.Key_Up)
    assert "Välkommen till Relvåld" in driver.read()
    assert preferences.language == "sv"


def test_the_first_page_gives_larger_text(driver: Driver, shell: Shell, preferences: Preferences) -> None:
    before = shell.fontMetrics().height()
    step(driver, "Textstorlek", Qt.Key.Key_Down)
    assert preferences.text_size == 125
    assert shell.fontMetrics().height() > before


def test_what_is_typed_as_a_passphrase_can_be_shown(driver: Driver) -> None:
    driver.click("Öva först")
    driver.click("Nästa")
    field = driver.find(QLineEdit, "Ny lösenfras")
    assert field.echoMode() is QLineEdit.EchoMode.Password
    driver.click("Visa vad jag skriver")
    assert field.echoMode() is QLineEdit.EchoMode.Normal
