"""The calendar by its visible controls: what stands on which day, how far it moves, where it leads."""

from __future__ import annotations

import datetime as dt
import sys
import types
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTabWidget,
)

from relvald_desktop.records.codes import AccompanimentKind, LegalState
from relvald_desktop.services import accompaniment, casework, legal
from relvald_desktop.services.accompaniment import AccompanimentForm
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.legal import MatterForm, StepForm
from relvald_desktop.services.tasks import TASKS, TaskForm
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.dialogs.calendar_export import CalendarChoice
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.widgets.day_table import QUIET
from tests.ui.conftest import Desk

TODAY = dt.date(2026, 11, 26)
EXPECTED_ON, APPEAL_BY = dt.date(2026, 12, 22), dt.date(2026, 12, 15)
BUSY = dt.date(2026, 12, 3)
PLACE = "Södertörns tingsrätt"


def fill(work: UnitOfWork) -> str:
    """A case with a matter judged on 24 November, a hearing on 3 December, and tasks on the same day."""
    case_id = casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga", family_name="Lind"))).id
    matter = legal.report_matter(work, case_id, MatterForm(reported_on=dt.date(2026, 3, 2)))
    for state, on in (
        (LegalState.INVESTIGATION_OPENED, dt.date(2026, 3, 9)), (LegalState.PROSECUTED, dt.date(2026, 9, 1)),
        (LegalState.JUDGMENT, dt.date(2026, 11, 24)),
    ):  # fmt: skip
        expected = EXPECTED_ON if state is LegalState.JUDGMENT else None
        legal.record_step(
            work, matter.id, StepForm(state=state, on=on, next_expected_on=expected, jump_reason="–")
        )
    accompaniment.plan_accompaniment(
        work, case_id,
        AccompanimentForm(
            purpose=AccompanimentKind.HEARING, starts_at=dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC), place=PLACE,
            room="Sal 3", minutes=120, follow_up_on=dt.date(2026, 12, 5),
        ),
    )  # fmt: skip
    for number in range(1, 5):
        TASKS.add(work, TaskForm(what=f"Uppgift {number}", due_on=BUSY), case_id=case_id)
    return case_id


@pytest.fixture
def case_id(desk: Desk) -> str:
    """The case, in an open window."""
    return fill(desk.work)


def said(text: str, context: str = "Weeks") -> str:
    """A text as it is read aloud in the window's language."""
    return translate(context, text).replace("&", "")


def open_calendar(desk: Desk) -> QTableWidget:
    """The calendar of Idag."""
    desk.place(Qt.Key.Key_1)
    desk.driver.find(QTabWidget, "Dag och veckor").setCurrentIndex(1)
    return desk.driver.find(QTableWidget, "Veckor")


def open_legal_calendar(desk: Desk) -> QTableWidget:
    """The calendar of the legal place."""
    desk.place(Qt.Key.Key_5)
    desk.driver.find(QTabWidget, "Rättsprocess").setCurrentIndex(2)
    return desk.driver.find(QTableWidget, said("Calendar", "LegalPage"))


def choose(desk: Desk, table: QTableWidget, on: dt.date) -> str:
    """Click a day; its text in the table."""
    for row in range(table.rowCount()):
        for column in range(7):
            item = table.item(row, column)
            if item.text().split()[0] == f"{on.day}/{on.month}":
                table.scrollToItem(item)
                middle = table.visualItemRect(item).center()
                desk.driver.bot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                assert table.currentItem() is item
                return str(item.text())
    raise AssertionError(f"{on} is not in sight")


def days_of(table: QTableWidget) -> list[str]:
    """The first and the last day in sight."""
    return [table.item(0, 0).text().split()[0], table.item(table.rowCount() - 1, 6).text().split()[0]]


def current_tab(desk: Desk) -> str:
    """The text of the tab of the case in sight."""
    tabs = [each for each in desk.shell.findChildren(QTabWidget, "caseTabs") if each.isVisible()]
    return str(tabs[0].tabText(tabs[0].currentIndex()))


def test_a_week_shows_everything_and_a_month_three_and_the_rest(desk: Desk, case_id: str) -> None:
    table = open_calendar(desk)
    desk.driver.click(said("&Week"))
    desk.driver.click(said("Later →"))
    assert table.rowCount() == 1
    assert table.verticalHeaderItem(0).text() == "v 49"
    text = choose(desk, table, BUSY)
    assert "09:00 KV-0001 huvudförhandling" in text
    assert [f"KV-0001 Uppgift {number}" in text for number in range(1, 5)] == [True] * 4
    assert "till" not in text
    desk.driver.click(said("&Month"))
    text = choose(desk, table, BUSY)
    assert text.count("KV-0001") == 3
    assert text.endswith("+ 2 till")
    assert days_of(table) == ["30/11", "3/1"]
    assert [table.verticalHeaderItem(row).text() for row in range(5)] == [
        "v 49",
        "v 50",
        "v 51",
        "v 52",
        "v 53",
    ]
    assert "Uppgift 4" in desk.read(), "everything of the chosen day stands below"
    assert "Uppgift 4" in table.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    desk.driver.click(said("F&our weeks"))
    assert days_of(table) == ["23/11", "20/12"]


def test_days_outside_the_month_are_quiet_and_today_is_bold(desk: Desk, case_id: str) -> None:
    table = open_calendar(desk)
    desk.driver.click(said("&Month"))
    assert desk.driver.read().count("November 2026") == 1
    quiet = [table.item(0, column).data(QUIET) for column in range(7)]
    assert quiet == [True] * 6 + [False]
    bold = [
        table.item(row, column).text()
        for row in range(table.rowCount())
        for column in range(7)
        if table.item(row, column).font().bold()
    ]
    assert bold == ["26/11 i dag"]


@pytest.mark.parametrize(
    ("span", "now", "later"),
    [
        ("&Week", ["23/11", "29/11"], ["30/11", "6/12"]), ("F&our weeks", ["23/11", "20/12"], ["21/12", "17/1"]),
        ("&Month", ["26/10", "6/12"], ["30/11", "3/1"]),
    ],
)  # fmt: skip
def test_earlier_and_later_move_by_what_is_shown(
    desk: Desk, span: str, now: list[str], later: list[str]
) -> None:
    table = open_calendar(desk)
    desk.driver.click(said(span))
    assert days_of(table) == now
    desk.driver.click(said("Later →"))
    assert days_of(table) == later
    desk.driver.click(said("← Earlier"))
    desk.driver.click(said("← Earlier"))
    assert days_of(table) not in (now, later)
    desk.driver.click(said("Today"))
    assert days_of(table) == now
    assert table.currentItem().text() == "26/11 i dag"
    table.setFocus()
    desk.driver.bot.keyClick(table, Qt.Key.Key_PageDown)
    assert days_of(table) == later


@pytest.mark.parametrize("where", [open_calendar, open_legal_calendar])
def test_a_deadline_and_an_expected_step_stand_on_their_days_and_lead_to_the_case(
    desk: Desk, case_id: str, where: Any
) -> None:
    appeal = translate("Deadlines", "Last day to appeal to the court of appeal")
    for on, short, full in (
        (APPEAL_BY, f"KV-0001 {appeal}", f"KV-0001  ·  {said('deadline')}  ·  {appeal}"),
        (EXPECTED_ON, said("expected after: {state}").format(state="dom"), said("next step expected")),
    ):
        table = where(desk)
        desk.driver.click(said("&Month"))
        if days_of(table)[0] != "30/11":
            desk.driver.click(said("Later →"))
        assert short in choose(desk, table, on)
        assert full in desk.read()
        desk.click_row("Öppna")
        desk.settle()
        assert current_tab(desk) == "Rättsprocess"


def test_a_deadline_is_done_on_its_day(desk: Desk, case_id: str) -> None:
    table = open_legal_calendar(desk)
    desk.driver.click(said("Later →"))
    choose(desk, table, APPEAL_BY)
    desk.click_row("Klart")
    assert "Inget är planerat den här dagen." in desk.read()
    assert table.item(2, 1).text() == "15/12"
    assert desk.log()[0] == "task.finished"


def test_a_holiday_is_named(desk: Desk) -> None:
    table = open_calendar(desk)
    desk.driver.click(said("&Month"))
    desk.driver.click(said("Later →"))
    holiday = said("holiday")
    assert choose(desk, table, dt.date(2026, 12, 25)) == f"25/12 {holiday}"
    assert choose(desk, table, dt.date(2026, 12, 23)) == "23/12"
    assert holiday in table.item(3, 4).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_legal_place_shows_only_what_is_legal(desk: Desk, case_id: str) -> None:
    table = open_legal_calendar(desk)
    desk.driver.click(said("Later →"))
    assert choose(desk, table, BUSY) == "3/12\n09:00 KV-0001 huvudförhandling"
    assert choose(desk, table, dt.date(2026, 12, 5)) == "5/12\nKV-0001 uppföljningssamtal"
    assert not desk.buttons("Ny uppgift …")
    texts = [table.item(row, column).text() for row in range(5) for column in range(7)]
    assert sum("KV-0001" in text for text in texts) == 4


def test_the_span_is_remembered_while_the_window_is_open(desk: Desk) -> None:
    open_calendar(desk)
    desk.driver.click(said("&Week"))
    table = open_legal_calendar(desk)
    assert table.rowCount() == 6, "each calendar has its own"
    assert desk.shell.workspace is not None
    before = desk.shell.workspace
    before.context.languageChanged.emit()
    desk.driver.wait(lambda: desk.shell.workspace is not before)
    assert open_calendar(desk).rowCount() == 1
    assert desk.driver.find(QRadioButton, said("&Week")).isChecked()


def test_the_keyboard_reaches_every_control(desk: Desk, case_id: str) -> None:
    table = open_legal_calendar(desk)
    desk.driver.click(said("Later →"))
    choose(desk, table, APPEAL_BY)
    desk.settle()
    place = table.parentWidget()
    wanted = {each for each in place.findChildren(QAbstractButton) if each.isVisible() and each.focusPolicy()}
    wanted = {each for each in wanted if not isinstance(each, QRadioButton) or each.isChecked()} | {table}
    assert len(wanted) == 3 + 1 + 1 + 1 + 2
    reached = set()
    desk.driver.find(QPushButton, said("← Earlier")).setFocus()
    for _ in range(40):
        reached.add(QApplication.focusWidget())
        desk.driver.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= reached
    table.setFocus()
    desk.driver.bot.keyClick(table, Qt.Key.Key_Left)
    assert table.currentItem().text() == "14/12"
    desk.driver.bot.keyClick(table, Qt.Key.Key_Right)
    desk.driver.bot.keyClick(table, Qt.Key.Key_Return)
    assert QApplication.focusWidget().text() == "Klart"
    month = desk.driver.find(QRadioButton, said("&Month"))
    month.setFocus()
    desk.driver.bot.keyClick(month, Qt.Key.Key_Left)
    assert desk.driver.find(QRadioButton, said("F&our weeks")).isChecked()
    assert table.rowCount() == 4


@pytest.mark.parametrize("span", ["&Week", "F&our weeks", "&Month"])
def test_nothing_is_lost_at_twice_the_text_size(desk: Desk, case_id: str, span: str) -> None:
    use_theme("light", 200)
    try:
        desk.shell.resize(1280, 720)
        table = open_legal_calendar(desk)
        desk.driver.click(said(span))
        desk.driver.click(said("Later →"))
        desk.settle()
        assert desk.shell.size().toTuple() == (1280, 720)
        assert sum(table.columnWidth(column) for column in range(7)) <= table.viewport().width()
        assert sum(table.rowHeight(row) for row in range(table.rowCount())) <= table.viewport().height()
        for row in range(table.rowCount()):
            for column in range(7):
                needed = table.sizeHintForIndex(table.model().index(row, column)).height()
                assert needed <= table.rowHeight(row), table.item(row, column).text()
        place = table.parentWidget()
        assert place.width() <= place.parentWidget().width(), "it scrolls up and down, never sideways"
        for control in place.findChildren(QAbstractButton) + place.findChildren(QLabel):
            if control.isVisible() and control.text():
                wraps = isinstance(control, QLabel) and control.wordWrap()
                needed = control.heightForWidth(control.width()) if wraps else control.sizeHint().height()
                assert control.height() >= needed, control.text()
                assert wraps or control.width() >= control.sizeHint().width(), control.text()
    finally:
        use_theme("light")


def test_a_task_that_was_worked_out_is_done_but_not_edited(desk: Desk, case_id: str) -> None:
    appeal = translate("Deadlines", "Last day to appeal to the court of appeal")
    for task in TASKS.add(desk.work, TaskForm(what="Egen", due_on=TODAY), case_id=case_id), None:
        desk.show(case_id, "support")
        rows = [each.accessibleName() for each in desk.shell.findChildren(QPushButton, "rowAction")]
        assert any(row.startswith("Klart: ") and appeal in row for row in rows)
        assert not [row for row in rows if appeal in row and row.startswith(("Ändra", "Ta bort"))]
        assert any(row.startswith(("Ändra", "Redigera")) and "Egen" in row for row in rows) is (
            task is not None
        )
        if task is not None:
            TASKS.remove(desk.work, task.id)
            desk.settle()
    desk.place(Qt.Key.Key_1)
    text = desk.read()
    assert f"KV-0001  ·  {appeal}" in text
    assert str(APPEAL_BY) in text


def test_a_calendar_file_is_chosen_and_shown_before_it_is_made(
    desk: Desk, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[CalendarChoice] = []
    door = types.ModuleType("relvald_desktop.ui.dialogs.calendar_door")
    door.__dict__["send_calendar"] = lambda context, choice, parent: sent.append(choice)
    monkeypatch.setitem(sys.modules, door.__name__, door)
    meeting = said("Meeting", "CalendarFile")

    def fill_in(dialog: Any) -> None:
        def read(_: Any) -> str:
            desk.driver.bot.wait(50)  # rows are shown when the window has laid them out
            return desk.driver.read(dialog)

        assert f"torsdag 3 december 2026  ·  09:00–11:00  ·  {meeting}" in read(dialog)
        assert PLACE not in read(dialog)
        assert "KV-0001" not in read(dialog)
        assert "!" in read(dialog)
        desk.driver.click(said("With the &place", "CalendarFile"), dialog)
        assert f"{meeting}  ·  {PLACE}, Sal 3" in read(dialog)
        desk.driver.click(said("With the &place", "CalendarFile"), dialog)
        desk.driver.click(said("With a &reminder", "CalendarFile"), dialog)
        desk.driver.type(said("&To", "CalendarFile"), "2026-11-01", dialog)
        save = said("&Continue …", "CalendarFile")
        desk.driver.click(save, dialog)
        assert "ligger före" in read(dialog)
        desk.driver.type(said("&To", "CalendarFile"), "2026-12-01", dialog)
        desk.driver.click(save, dialog)
        assert said("No accompaniment is planned in this period. Choose other days.", "Errors") in read(
            dialog
        )
        desk.driver.type(said("&To", "CalendarFile"), "31/12", dialog)
        desk.driver.type(said("Title of every &entry", "CalendarFile"), "Upptagen", dialog)
        assert "09:00–11:00  ·  Upptagen" in read(dialog)
        desk.driver.click(save, dialog)

    open_legal_calendar(desk)
    button = said("&Calendar file …")
    desk.driver.meanwhile("calendarExport", fill_in, lambda: desk.driver.click(button))
    assert sent == [
        CalendarChoice(TODAY, dt.date(2026, 12, 31), "Upptagen", with_place=False, with_alarm=True)
    ]
