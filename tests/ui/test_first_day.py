"""The first day with the program: what made somebody hesitate who had never seen it, mended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from relvald_desktop.records.codes import Source
from relvald_desktop.services import intake
from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.store.generations import generations
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from relvald_desktop.ui.shell import Shell
from tests.conftest import PASSPHRASE
from tests.ui.conftest import Desk
from tests.ui.driver import Driver, write
from tests.ui.test_first_run import key_groups


def held(desk: Desk | Driver) -> Any:
    """What has the focus."""
    driver = desk.driver if isinstance(desk, Desk) else desk
    driver.root.activateWindow()
    driver.wait(driver.root.isActiveWindow)
    return QApplication.focusWidget()


def press(
    desk: Desk | Driver, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key where the focus is."""
    QTest.keyClick(held(desk), key, modifier)


def a_signal(desk: Desk, heard: str) -> None:
    intake.receive_signal(desk.work, intake.SignalForm(seen_or_heard=heard, source=Source.POLICE))


def test_each_page_of_the_first_run_begins_in_its_first_field(driver: Driver, shell: Shell) -> None:
    press(driver, Qt.Key.Key_Down)
    press(driver, Qt.Key.Key_Space)
    press(driver, Qt.Key.Key_Return)
    write(held(driver), PASSPHRASE)
    assert driver.find(QLineEdit, "Ny lösenfras").text() == PASSPHRASE


def test_enter_goes_on_in_the_first_run_also_after_the_mouse_was_used(driver: Driver, shell: Shell) -> None:
    for _ in ("the choice", "the folder"):
        driver.click("Nästa")
    for name in ("Ny lösenfras", "En gång till"):
        driver.type(name, PASSPHRASE)
    driver.click("Skapa registret")
    driver.wait(lambda: bool(key_groups(driver)))
    shown = key_groups(driver)
    next_button = driver.find(QPushButton, "Nästa")
    next_button.setFocus(Qt.FocusReason.MouseFocusReason)
    driver.click("Nästa")
    for number in (2, 7):
        driver.type(f"Grupp {number}", shown[number])
    press(driver, Qt.Key.Key_Return)
    assert "Vem arbetar här?" in driver.read()


def test_the_arrows_work_in_the_queue_as_soon_as_the_store_is_open(desk: Desk) -> None:
    for heard in ("Skrik i natt", "Larm igen"):
        a_signal(desk, heard)
    desk.driver.press(Qt.Key.Key_L)
    desk.driver.type("Lösenfras", PASSPHRASE)
    desk.driver.click("Lås upp")
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    queue = held(desk)
    press(desk, Qt.Key.Key_Down)
    assert queue.objectName() == "queueList"
    assert queue.currentIndex().row() == 1


def test_a_case_is_opened_from_the_keyboard_as_the_guide_says(desk: Desk) -> None:
    open_case(desk.work, CaseForm(client=PersonForm(given_name="Sara", family_name="Lind")))
    desk.place(Qt.Key.Key_3)
    press(desk, Qt.Key.Key_Return)
    assert "KV-0001   Sara Lind" in desk.read()
    bar = held(desk)
    press(desk, Qt.Key.Key_Right)
    assert bar.tabText(bar.currentIndex()) == "Journal"


def test_what_is_told_of_one_change_is_gone_after_the_next_with_its_undo(desk: Desk) -> None:
    case = open_case(desk.work, CaseForm(acute=True))

    def write_down(dialog: Any) -> None:
        desk.driver.type("Vad har du sett eller hört?", "Skrik i natt", dialog)
        desk.driver.click("Polis", dialog)
        desk.driver.click("Spara", dialog)

    desk.driver.meanwhile("signalForm", write_down, lambda: desk.driver.press(Qt.Key.Key_N))
    assert "Signalen är sparad." in desk.read()
    desk.show(case.id, "overview")
    desk.driver.press(Qt.Key.Key_1)
    desk.driver.meanwhile("signalForm", write_down, lambda: desk.driver.press(Qt.Key.Key_N))
    assert desk.buttons("Ångra")
    a_signal(desk, "Larm igen")
    assert not desk.buttons("Ångra")


def test_a_contact_tells_whether_it_is_signed(desk: Desk) -> None:
    case = open_case(desk.work, CaseForm())
    desk.show(case.id, "journal")
    for button, told in (("Spara utkast", "som utkast"), ("Signera", "och signerad")):

        def note(dialog: Any, button: str = button) -> None:
            dialog.findChild(QPlainTextEdit, "contactText").setPlainText("Samtal")
            desk.driver.click(button, dialog)

        desk.driver.meanwhile("contactForm", note, lambda: desk.driver.press(Qt.Key.Key_J))
        assert f"Kontakten är sparad {told}" in desk.read()


def test_the_first_backup_asks_where_it_goes(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    desk.place(Qt.Key.Key_8)
    desk.driver.in_file_dialog(folder, lambda: desk.click_row("Säkerhetskopiera nu"))
    assert "samma disk" in desk.read(), "it is the store's own: said before anything is written there"
    assert not generations(folder)
    desk.click_row("Säkerhetskopiera nu")
    desk.driver.wait(lambda: "är skriven och hel" in desk.driver.read())


def test_a_form_that_fits_on_the_screen_has_no_bar(desk: Desk) -> None:
    assert desk.shell.workspace is not None
    dialog = SignalDialog(desk.shell.workspace.context, desk.shell)
    desk.driver.bot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea, "scrolled")
    most = desk.shell.screen().availableGeometry().height() - 60
    assert dialog.height() == most or area.verticalScrollBar().maximum() == 0


def test_a_field_that_is_refused_is_brought_into_sight(desk: Desk) -> None:
    case = open_case(desk.work, CaseForm())
    desk.show(case.id, "support")
    seen: list[bool] = []

    def refuse(dialog: QWidget) -> None:
        dialog.resize(dialog.width(), 400)
        desk.driver.find(QLineEdit, "Nästa bedömning senast", dialog).setText("snart")
        dialog.findChild(QScrollArea, "scrolled").verticalScrollBar().setValue(0)
        desk.driver.click("Spara", dialog)
        seen.append(
            not desk.driver.find(QLineEdit, "Nästa bedömning senast", dialog).visibleRegion().isEmpty()
        )
        desk.driver.click("Avbryt", dialog)

    desk.in_form("riskForm", refuse, "Ny riskbedömning …")
    assert seen == [True]
