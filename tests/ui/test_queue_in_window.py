"""The day's queue on Idag is worked from the keyboard."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QScrollArea

from relvald_desktop.records.codes import AccompanimentKind, RelationshipState, Safety, Source
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import AttemptResult
from relvald_desktop.records.task import Task
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.services import accompaniment, casework, intake
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.tasks import TASKS, TaskForm
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.widgets.queue_list import QueueList
from tests.ui.conftest import Desk

TODAY = dt.date(2026, 11, 26)
THURSDAY = 3
NUMBER = "070-174 06 28"
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def a_task(
    desk: Desk, what: str, *, days_late: int = 0, case_id: str | None = None, call: bool = False
) -> Task:
    form = TaskForm(what=what, due_on=TODAY - dt.timedelta(days=days_late), is_call=call)
    return TASKS.add(desk.work, form, case_id=case_id)


def a_case(desk: Desk, begins: int = 9, ends: int = 11, *, acute: bool = False) -> str:
    """A woman who can be called on Thursdays between these hours."""
    case_id = casework.open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga"), acute=acute)).id
    window = SafeWindow(THURSDAY, dt.time(begins), dt.time(ends))
    form = ChannelForm(
        value=NUMBER, safety=Safety.SAFE, windows=(window,), say_if_other_answers="biblioteket"
    )
    casework.add_channel(desk.work, casework.client_of(desk.work, case_id) or "", form)
    return case_id


def the_queue(desk: Desk) -> QueueList:
    """The list, with the focus in it."""
    desk.place(Qt.Key.Key_1)
    desk.settle()
    found = desk.shell.findChild(QueueList)
    found.setFocus()
    return found


def said(queue: QueueList) -> list[str]:
    """The rows as they are read aloud."""
    model = queue.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(number, 0).data(role) for number in range(model.rowCount())]


def marked(queue: QueueList) -> str:
    return str(queue.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def press(desk: Desk, queue: QueueList, key: Qt.Key) -> None:
    desk.driver.bot.keyClick(queue, key)
    desk.settle()


def choose_from_menu(desk: Desk, words: str) -> None:
    """Choose from the menu that has opened, by the letters it holds."""
    desk.driver.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu: Any = QApplication.activePopupWidget()
    (action,) = [each for each in menu.actions() if words in each.text().replace("&", "")]
    menu.setActiveAction(action)
    desk.driver.bot.keyClick(menu, Qt.Key.Key_Return)
    desk.settle()


def a_signal(desk: Desk, **more: Any) -> Signal:
    form = intake.SignalForm(seen_or_heard="Hör skrik", source=Source.POLICE, **more)
    return intake.receive_signal(desk.work, form)


def test_each_row_says_in_one_sentence_what_is_to_be_done_and_why_it_stands_there(desk: Desk) -> None:
    a_task(desk, "Boka rum")
    a_task(desk, "Ring henne", days_late=9, case_id=a_case(desk, 13, 15), call=True)
    a_signal(desk, acute=True)
    a_task(desk, "Skriv intyg", days_late=2, case_id=a_case(desk))
    queue = the_queue(desk)
    assert said(queue) == [
        "Signal från polis, Hör skrik: akut fara, första försöket väntar 0 d.",
        "KV-0002, Skriv intyg: 2 arbetsdagar försenad (skulle ha gjorts 2026-11-24).",
        "Boka rum: i dag.",
        "KV-0001, Ring henne, ring på säker tid: 7 arbetsdagar försenad (skulle ha gjorts 2026-11-17), "
        "inte säkert att ringa nu, säkert från 13:00.",
    ]
    assert "Dagens kö (4)" in desk.read()
    reader = QAccessible.queryAccessibleInterface(queue)
    assert reader.role() is QAccessible.Role.List
    assert reader.child(1).text(QAccessible.Text.Name) == said(queue)[1]


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Space])
def test_a_task_is_done_with_one_key_the_next_is_marked_and_undo_brings_it_back(
    desk: Desk, key: Qt.Key
) -> None:
    for days, what in ((3, "första"), (2, "andra"), (1, "tredje")):
        a_task(desk, what, days_late=days)
    queue = the_queue(desk)
    press(desk, queue, Qt.Key.Key_Down)
    assert marked(queue).startswith("Andra")
    press(desk, queue, key)
    assert [row.split(":")[0] for row in said(queue)] == ["Första", "Tredje"]
    assert marked(queue).startswith("Tredje")
    assert queue.hasFocus()
    assert "Klart: andra." in desk.read()
    desk.driver.click("Ångra")
    desk.settle()
    assert [row.split(":")[0] for row in said(queue)] == ["Första", "Andra", "Tredje"]
    assert marked(queue).startswith("Tredje")


def test_a_key_held_down_and_a_letter_typed_elsewhere_do_nothing(desk: Desk) -> None:
    a_task(desk, "första", days_late=1)
    a_task(desk, "andra")
    queue = the_queue(desk)
    desk.shell.workspace.rail.setFocus()  # type: ignore[union-attr]
    desk.driver.bot.keyClick(desk.shell.workspace.rail, Qt.Key.Key_D)  # type: ignore[union-attr]
    queue.setFocus()
    QApplication.sendEvent(queue, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_D, NO_MODIFIER, "d", True))
    desk.settle()
    assert len(said(queue)) == 2
    desk.driver.bot.keyClick(queue, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    assert len(said(queue)) == 2


def test_enter_calls_her_in_her_window_and_the_attempt_is_one_key(desk: Desk) -> None:
    a_task(desk, "Ring", case_id=a_case(desk), call=True)
    queue = the_queue(desk)
    assert "säkert nu: mobil till 11:00, säg ”biblioteket”" in marked(queue)

    def call(dialog: Any) -> None:
        assert NUMBER in desk.driver.read(dialog)
        desk.driver.bot.keyClick(dialog, Qt.Key.Key_F6)

    desk.driver.meanwhile("callDialog", call, lambda: press(desk, queue, Qt.Key.Key_Return))
    with desk.work.reading() as session:
        assert session.query(Contact).one().attempt is AttemptResult.NO_ANSWER
    assert desk.log()[:2] == ["contact.attempted", "channel.dialled"]


def test_a_call_outside_its_window_is_never_dialled(desk: Desk) -> None:
    a_task(desk, "Ring", case_id=a_case(desk, 13, 15), call=True)
    queue = the_queue(desk)
    assert not desk.buttons("Ring")
    press(desk, queue, Qt.Key.Key_Return)
    desk.driver.wait(
        lambda: "KV-0001" in desk.driver.read() and "Så kontaktar du henne" in desk.driver.read()
    )
    assert "channel.dialled" not in desk.log()


def test_a_window_that_closed_since_the_row_was_drawn_is_not_dialled(desk: Desk) -> None:
    a_task(desk, "Ring", case_id=a_case(desk), call=True)
    queue = the_queue(desk)
    desk.clock.at += dt.timedelta(hours=2)
    press(desk, queue, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None
    assert "Inte säkert längre" in desk.read()
    assert "channel.dialled" not in desk.log()


def test_a_task_is_put_off_from_the_keyboard_and_taken_back(desk: Desk) -> None:
    task = a_task(desk, "Boka rum")
    queue = the_queue(desk)
    press(desk, queue, Qt.Key.Key_S)
    choose_from_menu(desk, "I morgon")
    assert not said(queue)
    assert "Flyttat till 2026-11-27: Boka rum." in desk.read()
    desk.driver.press(Qt.Key.Key_Z)
    desk.settle()
    assert len(said(queue)) == 1
    with desk.work.reading() as session:
        assert session.get_one(Task, task.id).due_on == TODAY


def test_another_day_is_chosen_in_the_tasks_form(desk: Desk) -> None:
    task = a_task(desk, "Boka rum")
    queue = the_queue(desk)
    press(desk, queue, Qt.Key.Key_S)

    def later(dialog: Any) -> None:
        field = next(
            each
            for each in dialog.findChildren(QLineEdit)
            if each.isVisible() and "2026-11-26" in each.text()
        )
        field.selectAll()
        desk.driver.bot.keyClicks(field, "2026-12-03")
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("taskForm", later, lambda: choose_from_menu(desk, "En annan dag"))
    with desk.work.reading() as session:
        assert session.get_one(Task, task.id).due_on == dt.date(2026, 12, 3)


def test_a_signal_is_not_put_off_but_an_attempt_is_noted_when_that_is_chosen(desk: Desk) -> None:
    signal = a_signal(desk)
    queue = the_queue(desk)
    press(desk, queue, Qt.Key.Key_S)
    desk.driver.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    desk.driver.bot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
    with desk.work.reading() as session:
        assert session.get_one(Signal, signal.id).first_attempt_on is None
    press(desk, queue, Qt.Key.Key_S)
    choose_from_menu(desk, "Notera att du har försökt")
    with desk.work.reading() as session:
        assert session.get_one(Signal, signal.id).first_attempt_on == TODAY
    assert len(said(queue)) == 1, "it still waits for a decision"
    press(desk, queue, Qt.Key.Key_S)
    assert "Ett försök noterades 2026-11-26" in desk.read()


def test_a_day_in_court_can_not_be_put_off_and_it_is_said(desk: Desk) -> None:
    form = accompaniment.AccompanimentForm(
        purpose=AccompanimentKind.HEARING, starts_at=desk.clock.at + dt.timedelta(hours=1)
    )
    accompaniment.plan_accompaniment(desk.work, a_case(desk), form)
    queue = the_queue(desk)
    assert "börjar 11:00" in marked(queue)
    press(desk, queue, Qt.Key.Key_S)
    assert "kan inte skjutas upp" in desk.read()


def test_o_opens_the_case_where_the_row_belongs(desk: Desk) -> None:
    case_id = a_case(desk)
    casework.change_relationship(desk.work, case_id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026))
    desk.clock.at += dt.timedelta(days=21)
    queue = the_queue(desk)
    assert "21 dagar sedan hon hördes av, gränsen är 14" in marked(queue)
    press(desk, queue, Qt.Key.Key_O)
    assert desk.shell.workspace is not None
    assert desk.shell.workspace.current_place() == "cases"
    assert desk.shell.workspace.page("cases").help_topic() == "support"


def test_what_comes_in_meanwhile_moves_neither_the_mark_nor_the_view(desk: Desk) -> None:
    for number in range(30):
        a_task(desk, f"uppgift {number:02}", days_late=number)
    queue = the_queue(desk)
    for _ in range(20):
        desk.driver.bot.keyClick(queue, Qt.Key.Key_Down)
    before, scrolled = marked(queue), queue.verticalScrollBar().value()
    assert scrolled > 0
    a_task(desk, "sist av allt")
    desk.settle()
    assert (marked(queue), queue.verticalScrollBar().value()) == (before, scrolled)
    a_signal(desk, acute=True)
    desk.settle()
    assert said(queue)[0].startswith("Signal från polis")
    assert marked(queue) == before


def test_the_marked_row_is_in_sight_wherever_the_keys_lead(desk: Desk) -> None:
    desk.shell.resize(1000, 480)
    for number in range(12):
        a_task(desk, f"uppgift {number:02}", days_late=number)
    queue = the_queue(desk)
    page = queue.parentWidget()
    while not isinstance(page, QScrollArea):
        page = page.parentWidget()
    for key in (*[Qt.Key.Key_Down] * 11, *[Qt.Key.Key_Up] * 11):
        desk.driver.bot.keyClick(queue, key)
        row = queue.visualRect(queue.currentIndex())
        assert queue.viewport().rect().contains(row)
        top = queue.viewport().mapTo(page.viewport(), row.topLeft()).y()
        assert 0 <= top <= page.viewport().height() - row.height()


def test_the_buttons_and_the_menu_say_what_the_keys_do(desk: Desk) -> None:
    a_task(desk, "Boka rum", case_id=a_case(desk))
    queue = the_queue(desk)
    captions = ["Öppna ärendet", "Klart", "Senare …"]
    names = [each.accessibleName() for text in captions for each in desk.buttons(text)]
    assert names == [f"{text}: KV-0001, Boka rum: i dag." for text in captions]
    queue.customContextMenuRequested.emit(QPoint(20, 8))
    desk.driver.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu: Any = QApplication.activePopupWidget()
    assert [each.text() for each in menu.actions()] == ["Öppna ärendet\tEnter", "Klart\tD", "Senare …\tS"]
    desk.driver.bot.keyClick(menu, Qt.Key.Key_Escape)
    assert "Enter gör det" in queue.toolTip()


def test_an_empty_queue_says_so_and_what_to_do(desk: Desk) -> None:
    desk.place(Qt.Key.Key_1)
    text = desk.read()
    assert "Dagens kö (0)" in text
    assert "Kön är tom." in text
    assert not desk.buttons("Klart")


def test_nothing_is_lost_at_twice_the_text_size(desk: Desk) -> None:
    use_theme("light", 200)
    try:
        desk.shell.resize(1280, 720)
        a_task(desk, "Ring", days_late=3, case_id=a_case(desk, 13, 15), call=True)
        a_task(desk, "Fråga om biträde, tolk, resa, barnpassning och var hon vill vänta " * 2)
        queue = the_queue(desk)
        desk.settle()
        assert desk.shell.size().toTuple() == (1280, 720)
        for number in range(2):
            index = queue.model().index(number, 0)
            assert queue.visualRect(index).height() == queue.sizeHintForIndex(index).height()
            assert queue.visualRect(index).width() <= queue.viewport().width()
        page = queue.parentWidget()
        for control in [*page.findChildren(QAbstractButton), *page.findChildren(QLabel)]:
            if control.isVisible() and control.text():
                wraps = isinstance(control, QLabel) and control.wordWrap()
                needed = control.heightForWidth(control.width()) if wraps else control.sizeHint().height()
                assert control.height() >= needed, control.text()
                assert wraps or control.width() >= control.sizeHint().width(), control.text()
    finally:
        use_theme("light")
