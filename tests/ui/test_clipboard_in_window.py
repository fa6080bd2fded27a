"""What she copies in the window passes: after twenty seconds and at every lock, and never what is somebody else's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget

from relvald_desktop.records.codes import Safety
from relvald_desktop.records.values import SafeWindow
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from tests.ui.conftest import Desk
from tests.ui.driver import write

NUMBER = "070-174 06 28"
ELSEWHERE = "Tid hos tandläkaren"
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Ownership:
    """Whose the clipboard is. Real systems know; Qt's platform without a screen always says: not this program's."""

    ours: bool = True


@pytest.fixture
def ownership(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ownership]:
    """Stands in for the system's knowledge of who put the text there."""
    known = Ownership()
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: known.ours)
    yield known
    QApplication.clipboard().clear()


def part(under: QWidget, name: str) -> Any:
    """The first visible control with an object name."""
    found = [each for each in under.findChildren(QWidget, name) if each.isVisible()]
    assert found, f"no visible {name!r}"
    return found[0]


def copy_in_the_window(desk: Desk, text: str, key: Qt.Key = Qt.Key.Key_C) -> Any:
    """Write a text where cases are looked for, mark it, and press Ctrl and a key. Gives the field."""
    desk.place(Qt.Key.Key_3)
    field = part(desk.shell, "caseWords")
    field.setFocus()
    desk.driver.bot.keyClick(field, Qt.Key.Key_A, CONTROL)
    desk.driver.bot.keyClick(field, Qt.Key.Key_Delete)
    write(field, text)
    desk.driver.bot.keyClick(field, Qt.Key.Key_A, CONTROL)
    desk.driver.bot.keyClick(field, key, CONTROL)
    return field


def copy_elsewhere(ownership: Ownership, text: str) -> None:
    """What another program puts on the clipboard."""
    ownership.ours = False
    QApplication.clipboard().setText(text)


def timer_of(desk: Desk) -> QTimer:
    assert desk.shell.workspace is not None
    timer = desk.shell.workspace.context.clipboard._timer
    assert timer.interval() == 20_000
    assert timer.isSingleShot()
    return timer


def time_is_up(timer: QTimer) -> None:
    """Twenty seconds, without waiting for them."""
    timer.timeout.emit()


def on_clipboard() -> str:
    return str(QApplication.clipboard().text())


@pytest.mark.fault(30)
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_what_is_copied_or_cut_out_of_a_field_is_cleared_after_twenty_seconds(
    desk: Desk, ownership: Ownership, key: Qt.Key
) -> None:
    timer = timer_of(desk)
    assert not timer.isActive()
    field = copy_in_the_window(desk, NUMBER, key)
    assert on_clipboard() == NUMBER
    assert timer.isActive()
    time_is_up(timer)
    assert on_clipboard() == ""
    assert not timer.isActive()
    assert field.text() == ("" if key == Qt.Key.Key_X else NUMBER)


@pytest.mark.fault(30)
def test_what_is_copied_out_of_a_field_is_gone_at_lock(desk: Desk, ownership: Ownership) -> None:
    timer = timer_of(desk)
    copy_in_the_window(desk, NUMBER)
    assert on_clipboard() == NUMBER
    desk.driver.press(Qt.Key.Key_L)
    assert desk.shell.workspace is None
    assert on_clipboard() == ""
    assert not timer.isActive()


def test_the_text_of_another_program_stays_when_the_time_is_up(desk: Desk, ownership: Ownership) -> None:
    timer = timer_of(desk)
    copy_in_the_window(desk, NUMBER)
    copy_elsewhere(ownership, ELSEWHERE)
    assert timer.isActive()
    time_is_up(timer)
    assert on_clipboard() == ELSEWHERE


def test_the_text_of_another_program_stays_at_lock(desk: Desk, ownership: Ownership) -> None:
    copy_in_the_window(desk, NUMBER)
    copy_elsewhere(ownership, ELSEWHERE)
    desk.driver.press(Qt.Key.Key_L)
    assert desk.shell.workspace is None
    assert on_clipboard() == ELSEWHERE


def test_what_another_program_copied_from_the_start_is_never_timed(desk: Desk, ownership: Ownership) -> None:
    timer = timer_of(desk)
    copy_elsewhere(ownership, ELSEWHERE)
    assert not timer.isActive()
    desk.driver.press(Qt.Key.Key_L)
    assert on_clipboard() == ELSEWHERE


def test_the_last_of_two_texts_is_cleared(desk: Desk, ownership: Ownership) -> None:
    timer = timer_of(desk)
    copy_in_the_window(desk, "Olga Lind")
    copy_in_the_window(desk, NUMBER)
    assert on_clipboard() == NUMBER
    time_is_up(timer)
    assert on_clipboard() == ""


def test_a_text_copied_again_after_another_programs_is_cleared(desk: Desk, ownership: Ownership) -> None:
    timer = timer_of(desk)
    copy_in_the_window(desk, NUMBER)
    copy_elsewhere(ownership, ELSEWHERE)
    ownership.ours = True
    copy_in_the_window(desk, NUMBER)
    assert timer.isActive()
    time_is_up(timer)
    assert on_clipboard() == ""


def test_after_a_lock_nothing_is_watched_any_more(desk: Desk, ownership: Ownership) -> None:
    timer = timer_of(desk)
    desk.driver.press(Qt.Key.Key_L)
    QApplication.clipboard().setText(ELSEWHERE)
    assert not timer.isActive()
    assert on_clipboard() == ELSEWHERE


def test_a_number_copied_by_its_button_is_kept_out_of_histories_and_cleared(
    desk: Desk, ownership: Ownership
) -> None:
    case_id = casework.open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga"))).id
    who = casework.client_of(desk.work, case_id) or ""
    now = SafeWindow(3, dt.time(9), dt.time(11))
    form = ChannelForm(value=NUMBER, safety=Safety.SAFE, windows=(now,))
    casework.add_channel(desk.work, who, form)
    desk.show(case_id, "overview")
    desk.settle()
    timer = timer_of(desk)
    (button,) = [each for each in desk.shell.findChildren(QWidget, "copyChannel") if each.isVisible()]
    desk.driver.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert on_clipboard() == NUMBER
    marks = QApplication.clipboard().mimeData()
    assert bytes(marks.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert bytes(marks.data("CanIncludeInClipboardHistory").data()) == b"\0\0\0\0"
    assert timer.isActive()
    time_is_up(timer)
    assert on_clipboard() == ""
