"""The sign in the tray locks, and its reminders name nobody."""

from __future__ import annotations

import datetime as dt

import pytest

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import Safety
from relvald_desktop.records.values import SafeWindow
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.tasks import TASKS, TaskForm
from relvald_desktop.ui.session import tray as trays
from relvald_desktop.ui.session.tray import Reminders, TrayKeeper
from tests.ui.conftest import Desk


class Heard:
    """What the system was asked to show."""

    def __init__(self) -> None:
        self.messages: list[tuple[str, str]] = []

    def showMessage(self, title: str, text: str) -> None:  # noqa: N802  (Qt's name)
        self.messages.append((title, text))


def a_call_that_cannot_wait(desk: Desk) -> Case:
    """A call due today, and a window that closes at a quarter past ten; it is ten."""
    case = casework.open_case(
        desk.work, CaseForm(client=PersonForm(given_name="Zyxqvanja", family_name="Hemlund"))
    )
    person = casework.client_of(desk.work, case.id)
    assert person is not None
    window = SafeWindow(3, dt.time(9), dt.time(10, 15))
    casework.add_channel(
        desk.work, person, ChannelForm(value="070-174 06 28", safety=Safety.SAFE, windows=(window,))
    )
    TASKS.add(desk.work, TaskForm(what="Ring", due_on=dt.date(2026, 11, 26), is_call=True), case_id=case.id)
    return case


def test_a_reminder_names_nobody_and_comes_once(desk: Desk) -> None:
    case = a_call_that_cannot_wait(desk)
    heard = Heard()
    reminders = Reminders(desk.shell, desk.work, heard, in_use=lambda: None)
    reminders.look()
    desk.driver.wait(lambda: bool(heard.messages))
    reminders.look()
    desk.driver.bot.wait(300)
    assert len(heard.messages) == 1
    text = " ".join(heard.messages[0])
    assert case.code not in text
    assert "Zyxqvanja" not in text


def test_nothing_is_shown_while_the_window_is_in_use(desk: Desk) -> None:
    a_call_that_cannot_wait(desk)
    heard = Heard()
    Reminders(desk.shell, desk.work, heard, in_use=lambda: desk.shell).look()
    desk.driver.bot.wait(300)
    assert heard.messages == []


def test_the_sign_is_there_only_when_it_is_wanted_and_locks(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trays, "tray_is_there", lambda: True)
    keeper = TrayKeeper(desk.shell)
    assert keeper.tray is None
    desk.shell.preferences.tray = True
    assert desk.shell.workspace is not None
    desk.shell.workspace.context.traySettled.emit()
    assert keeper.tray is not None
    assert keeper.tray.icon.toolTip() == "Öppet"
    menu = keeper.tray.icon.contextMenu()
    next(act for act in menu.actions() if act.text() == "&Lås").trigger()
    assert desk.shell.workspace is None
    assert keeper.tray.icon.toolTip() == "Låst"
