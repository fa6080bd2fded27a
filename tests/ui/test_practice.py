"""A practice store can't be taken for a real one, and the three things to begin with are ticked off by doing them."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relvald_desktop.records.codes import Source
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.places import PLACES
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import NewVault, create_vault
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE, StandingClock, make_store
from tests.ui.conftest import Desk
from tests.ui.driver import Driver

CASES = 12


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> NewVault:
    """A practice store that is only copied."""
    vault = create_vault(tmp_path_factory.mktemp("practice") / "övning", PASSPHRASE, factor=LOWEST)
    work = open_store(
        vault.folder, vault.key.copy(), StandingClock(dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC))
    )
    fill_store(work, cases=CASES, seed=7, today=dt.date(2026, 11, 26))
    work.store.close()
    return vault


@pytest.fixture
def practice(
    qtbot: QtBot, tmp_path: Path, preferences: Preferences, clock: StandingClock, made_up: NewVault
) -> Iterator[Desk]:
    """The window in Swedish on a practice store, opened for the first time."""
    use_language("sv")
    use_theme("light")
    shutil.copytree(made_up.folder.path, tmp_path / "övning")
    window = Shell(preferences, tmp_path / "store", factor=LOWEST, clock=clock)
    qtbot.addWidget(window)
    window.resize(1280, 900)
    window.show()
    qtbot.waitExposed(window)
    window.open_store(StoreFolder(tmp_path / "övning"), made_up.key.copy())
    yield Desk(Driver(qtbot, window), window, clock)
    window.lock()


def write_signal(desk: Desk) -> None:
    def fill(dialog: Any) -> None:
        desk.driver.type("Vad har du sett eller hört?", "Grannen hör skrik", dialog)
        desk.driver.click("Granne", dialog)
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    desk.driver.meanwhile("signalForm", fill, lambda: desk.driver.press(Qt.Key.Key_N))


def write_contact(desk: Desk) -> None:
    desk.driver.press(Qt.Key.Key_3)
    cases = desk.shell.findChild(QWidget, "caseList")
    cases.setFocus()
    desk.driver.bot.keyClick(cases, Qt.Key.Key_Down)
    desk.driver.bot.keyClick(cases, Qt.Key.Key_Return)

    def fill(dialog: Any) -> None:
        desk.driver.type("Vad som sades och gjordes", "Vi talade om väskan", dialog)
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    desk.driver.meanwhile("contactForm", fill, lambda: desk.driver.press(Qt.Key.Key_J))


def look_at_paper(desk: Desk) -> None:
    desk.driver.press(Qt.Key.Key_5)
    coming = desk.shell.findChild(QWidget, "accompanimentList")
    coming.setFocus()
    desk.driver.bot.keyClick(coming, Qt.Key.Key_Down)
    desk.driver.meanwhile("preview", lambda dialog: dialog.close(), lambda: desk.driver.press(Qt.Key.Key_P))


def test_practice_stands_on_every_place_and_in_the_title(practice: Desk) -> None:
    for number, place in enumerate(PLACES):
        practice.place(Qt.Key(Qt.Key.Key_1 + number))
        practice.settle()
        assert practice.shell.workspace is not None
        assert practice.shell.workspace.current_place() == place
        assert "Ingen här finns på riktigt" in practice.driver.read(), place
        assert practice.shell.windowTitle().startswith("ÖVNING")


def test_practice_stands_in_the_title_of_every_window(practice: Desk) -> None:
    titles: list[str] = []

    def look(dialog: Any) -> None:
        titles.append(dialog.windowTitle())
        dialog.close()

    practice.driver.meanwhile("signalForm", look, lambda: practice.driver.press(Qt.Key.Key_N))
    practice.driver.meanwhile("palette", look, lambda: practice.driver.press(Qt.Key.Key_K))
    assert [each.split(" – ")[0] for each in titles] == ["ÖVNING", "ÖVNING"]


def test_a_store_with_real_people_says_nothing_of_practising(desk: Desk) -> None:
    titles: list[str] = []

    def look(dialog: Any) -> None:
        titles.append(dialog.windowTitle())
        dialog.close()

    desk.driver.meanwhile("signalForm", look, lambda: desk.driver.press(Qt.Key.Key_N))
    assert "ÖVNING" not in desk.read() + titles[0] + desk.shell.windowTitle()


def test_after_practising_the_windows_of_a_real_store_are_not_marked(
    practice: Desk, tmp_path: Path, clock: StandingClock
) -> None:
    vault, work = make_store(tmp_path / "store", clock)
    work.store.close()
    practice.shell.lock()
    practice.shell.open_store(vault.folder, vault.key)
    titles: list[str] = []

    def look(dialog: Any) -> None:
        titles.append(dialog.windowTitle())
        dialog.close()

    practice.driver.meanwhile("signalForm", look, lambda: practice.driver.press(Qt.Key.Key_N))
    assert "ÖVNING" not in practice.read() + titles[0] + practice.shell.windowTitle()


def test_opening_a_practice_store_from_a_backup_marks_its_folder(practice: Desk, tmp_path: Path) -> None:
    practice.shell.lock()
    mark = StoreFolder(tmp_path / "övning").practice_mark
    assert mark.exists()
    mark.unlink()
    practice.driver.type("Lösenfras", PASSPHRASE)
    practice.driver.click("Lås upp")
    practice.driver.wait(lambda: practice.shell.workspace is not None)
    assert mark.exists()


def test_a_mark_laid_into_the_folder_of_a_real_store_is_taken_away(desk: Desk, tmp_path: Path) -> None:
    desk.shell.lock()
    folder = StoreFolder(tmp_path / "store")
    folder.mark_for_practice(True)
    desk.driver.type("Lösenfras", PASSPHRASE)
    desk.driver.click("Lås upp")
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    assert not folder.is_marked_for_practice()


def test_the_guide_is_ticked_off_by_doing_what_it_says_from_the_keyboard(practice: Desk) -> None:
    assert "Kom igång: 0 av 3 klara" in practice.read()
    write_signal(practice)
    assert "Kom igång: 1 av 3 klar" in practice.read()
    write_contact(practice)
    practice.place(Qt.Key.Key_1)
    assert "Kom igång: 2 av 3 klara" in practice.read()
    look_at_paper(practice)
    practice.place(Qt.Key.Key_1)
    shown = practice.read()
    assert "Kom igång: 3 av 3 klara" in shown
    assert "Nu: ditt eget register" in shown


def test_what_was_made_up_counts_for_nothing_in_the_guide(practice: Desk) -> None:
    assert {"signal.received", "contact.signed"} <= set(practice.log())
    assert "Kom igång: 0 av 3 klara" in practice.read()


@pytest.mark.parametrize(("number", "control"), [(0, "newSignal"), (1, "caseList"), (2, "accompanimentList")])
def test_show_me_leads_to_the_control_where_it_begins(practice: Desk, number: int, control: str) -> None:
    button = practice.buttons("Visa mig")[number]
    practice.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    focused = practice.shell.focusWidget()
    assert focused is not None
    assert focused.objectName() == control


def test_the_guide_stays_put_away_and_can_be_taken_out_by_its_name(practice: Desk) -> None:
    practice.driver.click("Lägg undan")
    assert "Kom igång" not in practice.read()
    practice.shell.lock()
    practice.driver.type("Lösenfras", PASSPHRASE)
    practice.driver.click("Lås upp")
    practice.driver.wait(lambda: practice.shell.workspace is not None)
    assert "Kom igång" not in practice.read()

    def choose(dialog: Any) -> None:
        practice.driver.type("Sök", "Kom igång", dialog)
        practice.driver.bot.keyClick(practice.driver.find(QWidget, "Sök", dialog), Qt.Key.Key_Return)

    practice.driver.meanwhile("palette", choose, lambda: practice.driver.press(Qt.Key.Key_K))
    assert "Kom igång: 0 av 3 klara" in practice.read()


def test_from_a_real_store_practising_is_found_by_its_name(desk: Desk) -> None:
    def choose(dialog: Any) -> None:
        desk.driver.type("Sök", "öva", dialog)
        desk.driver.bot.keyClick(desk.driver.find(QWidget, "Sök", dialog), Qt.Key.Key_Return)

    desk.driver.meanwhile("palette", choose, lambda: desk.driver.press(Qt.Key.Key_K))
    assert desk.shell.workspace is None
    desk.driver.click("Avbryt")
    assert "Registret är låst" in desk.read()


def test_the_first_day_of_a_real_store_says_where_to_begin(desk: Desk) -> None:
    assert "Skriv ner din första signal (Ctrl+N)" in desk.read()
    write_signal(desk)
    assert "Skriv ner din första signal" not in desk.read()


def test_a_real_store_in_use_is_not_told_where_to_begin(desk: Desk, tmp_path: Path) -> None:
    receive_signal(desk.work, SignalForm(seen_or_heard="Grannen hör skrik", source=Source.NEIGHBOUR))
    desk.shell.lock()
    desk.driver.type("Lösenfras", PASSPHRASE)
    desk.driver.click("Lås upp")
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    assert "Skriv ner din första signal" not in desk.read()
