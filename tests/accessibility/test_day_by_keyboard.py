"""One worker's day by keys alone (2.1.1): no click, no focus but where Tab and shortcuts lead."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget
from pytestqt.qtbot import QtBot

from relvald_desktop.store.queries.cases import CaseFilters, case_list
from relvald_desktop.store.queries.journal import contacts
from relvald_desktop.ui.language import use_language
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.vault.slots import LOWEST
from tests.accessibility.keys import Keys, Modifier
from tests.conftest import PASSPHRASE, StandingClock, make_store
from tests.ui.driver import Driver

HEARD = "Grannen hör skrik varje helg"
SAID = "Vi talade om väskan och om barnen"
Key = Qt.Key


@pytest.fixture
def shell(qtbot: QtBot, tmp_path: Path, clock: StandingClock) -> Any:
    """The window in Swedish, locked, on a store without cases."""
    use_language("sv")
    use_theme("light")
    _, work = make_store(tmp_path / "store", clock)
    work.store.close()
    window = Shell(Preferences(tmp_path / "window.ini"), tmp_path / "store", factor=LOWEST, clock=clock)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.lock()


def test_a_whole_day_without_a_mouse(qtbot: QtBot, shell: Shell) -> None:
    keys = Keys(Driver(qtbot, shell))
    unlock(qtbot, keys, shell)
    write_signal(keys)
    decide(keys)
    note_status(keys)
    sign_contact(keys)
    plan_and_look_at_the_paper(keys)
    look_at_the_summary(qtbot, keys, shell)
    assert_saved(shell)
    keys.with_control(Key.Key_L)
    assert shell.workspace is None
    assert keys.here().accessibleName() == "Lösenfras"


def unlock(qtbot: QtBot, keys: Keys, shell: Shell) -> None:
    assert keys.here().accessibleName() == "Lösenfras"
    keys.write(PASSPHRASE)
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: shell.workspace is not None, timeout=20_000)


def write_signal(keys: Keys) -> None:
    def fill(form: QWidget) -> None:
        keys.press(Key.Key_Return, Modifier.ControlModifier)
        keys.reads("Något saknas", form)
        keys.write(HEARD)  # the refusal led to the field
        keys.tab_to("Polis")
        keys.press(Key.Key_Space)
        keys.press(Key.Key_Return, Modifier.ControlModifier)

    keys.open_with("signalForm", lambda: keys.with_control(Key.Key_N), fill)
    keys.reads("Signalen är sparad")


def decide(keys: Keys) -> None:
    keys.with_control(Key.Key_2)
    keys.tab_to("Signaler som väntar på beslut")
    keys.press(Key.Key_Down)
    keys.open_with(
        "triageForm", lambda: keys.press(Key.Key_Return), lambda form: keys.press(Key.Key_Return, Modifier.ControlModifier)
    )  # fmt: skip
    keys.reads("KV-0001")


def to_tab(keys: Keys, title: str) -> None:
    """Tab to the row of tabs, and arrows along it."""
    while not isinstance(bar := keys.here(), QTabBar):
        keys.press(Key.Key_Tab)
    for _ in range(bar.count()):
        if bar.tabText(bar.currentIndex()).replace("&", "") == title:
            return
        keys.press(Key.Key_Right)
    raise AssertionError(f"no tab {title!r}")


def note_status(keys: Keys) -> None:
    def fill(form: QWidget) -> None:
        keys.tab_to("Status")
        keys.press(Key.Key_Down)
        keys.tab_to("Sedan")
        keys.with_control(Key.Key_A)
        keys.write("2026-03")
        keys.press(Key.Key_Return, Modifier.ControlModifier)

    to_tab(keys, "Stöd")
    keys.tab_to("Ändra status …")
    keys.open_with("statusForm", lambda: keys.press(Key.Key_Space), fill)


def sign_contact(keys: Keys) -> None:
    def fill(form: QWidget) -> None:
        keys.write(SAID)
        keys.tab_to("Signera")
        keys.press(Key.Key_Space)

    keys.open_with("contactForm", lambda: keys.with_control(Key.Key_J), fill)


def plan_and_look_at_the_paper(keys: Keys) -> None:
    def plan(form: QWidget) -> None:
        keys.tab_to("Domstol eller plats")
        keys.write("Provstadens tingsrätt")
        keys.tab_to("Förhandsgranska papper …")
        keys.open_with("preview", lambda: keys.press(Key.Key_Space), look)

    def look(preview: QWidget) -> None:
        keys.reads("Utelämnat", preview)
        keys.press(Key.Key_Escape)

    keys.open_with("accompanimentForm", lambda: keys.with_control(Key.Key_R), plan)


def look_at_the_summary(qtbot: QtBot, keys: Keys, shell: Shell) -> None:
    keys.with_control(Key.Key_7)
    qtbot.waitUntil(lambda: bool(shell.findChildren(QWidget, "card_women")), timeout=20_000)
    keys.tab_to("Förhandsgranska och spara …")
    keys.open_with("preview", lambda: keys.press(Key.Key_Space), lambda preview: keys.press(Key.Key_Escape))


def assert_saved(shell: Shell) -> None:
    assert shell.workspace is not None
    with shell.workspace.context.work.reading() as session:
        (case,) = case_list(session, CaseFilters()).rows
        (contact,) = contacts(session, case.id).rows
    assert contact.text == SAID
    assert contact.signed_at is not None
