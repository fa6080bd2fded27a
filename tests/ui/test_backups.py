"""Backing up, proving and restoring in the window, as a worker does it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMessageBox

from relvald_desktop.records.codes import Source
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.generations import count_records, generations
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.shell import Shell
from tests.conftest import PASSPHRASE, StandingClock, make_store
from tests.ui.conftest import Desk
from tests.ui.driver import Driver


def usb(tmp_path: Path) -> Path:
    folder = tmp_path / "usb"
    folder.mkdir()
    return folder


def plan(desk: Desk, folder: Path) -> None:
    change_settings(desk.work, dataclasses.replace(read_settings(desk.work), backup_folder=str(folder)))


def test_a_backup_is_made_and_proved_from_today_with_one_click(desk: Desk, tmp_path: Path) -> None:
    folder = usb(tmp_path)
    plan(desk, folder)
    desk.place(Qt.Key.Key_2)
    desk.place(Qt.Key.Key_1)
    assert "det finns ingen säkerhetskopia" in desk.read()
    desk.click_row("Säkerhetskopiera nu")
    desk.driver.wait(lambda: "är skriven och hel" in desk.driver.read())
    assert len(generations(folder)) == 1
    assert "senaste säkerhetskopia 2026-11-26, i dag" in desk.read()
    desk.click_row("Pröva nu")
    desk.driver.wait(lambda: "går att återläsa" in desk.driver.read())
    assert "återläsning prövad 2026-11-26, i dag" in desk.read()
    assert desk.log()[:2] == ["backup.proved", "backup.made"]


def test_a_backup_that_is_due_is_made_quietly_after_unlocking(desk: Desk, tmp_path: Path) -> None:
    folder = usb(tmp_path)
    plan(desk, folder)
    desk.driver.press(Qt.Key.Key_L)
    desk.driver.type("Lösenfras", PASSPHRASE)
    desk.driver.click("Lås upp")
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    desk.driver.wait(lambda: "är skriven och hel" in desk.driver.read())
    assert len(generations(folder)) == 1


def test_today_tells_since_when_the_backup_folder_is_out_of_reach(desk: Desk, tmp_path: Path) -> None:
    plan(desk, tmp_path / "stick that is in a drawer")
    for days in (0, 3):
        desk.clock.at += dt.timedelta(days=days)
        desk.driver.press(Qt.Key.Key_L)
        desk.driver.type("Lösenfras", PASSPHRASE)
        desk.driver.click("Lås upp")
        desk.driver.wait(lambda: desk.shell.workspace is not None)
        desk.driver.wait(lambda: "går inte att nå" in desk.driver.read())
    desk.place(Qt.Key.Key_2)
    desk.place(Qt.Key.Key_1)
    assert "har inte gått att nå sedan 2026-11-26" in desk.read()
    assert desk.log().count("backup.unreachable") == 1


def test_the_plan_is_chosen_and_a_folder_on_the_same_disk_is_warned_of(desk: Desk, tmp_path: Path) -> None:
    folder = usb(tmp_path)
    desk.place(Qt.Key.Key_8)
    desk.driver.in_file_dialog(folder, lambda: desk.click_row("Välj …"))
    assert "ligger på samma disk som registret" in desk.read()
    assert read_settings(desk.work).backup_folder == str(folder)
    desk.driver.type("Dagar mellan säkerhetskopior", "3")
    desk.driver.click("Spara planen")
    assert read_settings(desk.work).backup_days == 3


def lost(desk: Desk, tmp_path: Path) -> tuple[Path, str]:
    """A backup of another store that is gone, and its recovery key."""
    vault, work = make_store(tmp_path / "lost", desk.clock)
    receive_signal(work, SignalForm(seen_or_heard="en granne hörde skrik", source=Source.POLICE))
    folder = usb(tmp_path)
    create_backup(work, folder)
    work.store.close()
    return folder, vault.recovery_key


def test_a_backup_is_restored_from_the_unlock_page_with_the_recovery_key(desk: Desk, tmp_path: Path) -> None:
    folder, recovery_key = lost(desk, tmp_path)
    desk.driver.press(Qt.Key.Key_L)
    old = desk.shell.preferences.store

    def restore(dialog: Any) -> None:
        driver = desk.driver
        driver.type("Mapp med säkerhetskopiorna", str(folder), dialog)
        driver.type("eller återställningsnyckeln på bladet", recovery_key.lower(), dialog)
        driver.type("Tom mapp för registret", str(tmp_path / "new"), dialog)
        driver.click("Återläs och öppna", dialog)
        driver.wait(lambda: not dialog.isVisible())

    desk.driver.meanwhile(
        "restoreDialog", restore, lambda: desk.driver.click("Återläs från en säkerhetskopia …")
    )
    desk.driver.wait(lambda: desk.shell.workspace is not None)
    assert desk.work.store.folder.path == tmp_path / "new"
    with desk.work.reading() as session:
        assert count_records(session)["signal"] == 1
    assert desk.shell.preferences.replaced == old
    assert (old / "store.db").is_file()
    remove_the_old(desk, old)


def remove_the_old(desk: Desk, old: Path) -> None:
    """Only after she confirms."""
    desk.place(Qt.Key.Key_8)
    assert "är ersatt av det här registret" in desk.read()

    def answer(which: QMessageBox.StandardButton) -> None:
        box = next(each for each in desk.shell.findChildren(QMessageBox) if each.isVisible())
        box.button(which).click()

    QTimer.singleShot(300, lambda: answer(QMessageBox.StandardButton.No))
    desk.click_row("Ta bort för gott …")
    assert (old / "store.db").is_file()
    QTimer.singleShot(300, lambda: answer(QMessageBox.StandardButton.Yes))
    desk.click_row("Ta bort för gott …")
    desk.driver.wait(lambda: not old.exists())
    assert "Det tidigare registret är borttaget" in desk.read()


def test_a_wrong_passphrase_restores_nothing_and_says_so(desk: Desk, tmp_path: Path) -> None:
    folder, _ = lost(desk, tmp_path)
    desk.driver.press(Qt.Key.Key_L)

    def restore(dialog: Any) -> None:
        driver = desk.driver
        driver.type("Mapp med säkerhetskopiorna", str(folder), dialog)
        driver.type("Lösenfras", "inte den rätta frasen alls", dialog)
        driver.type("Tom mapp för registret", str(tmp_path / "new"), dialog)
        driver.click("Återläs och öppna", dialog)
        driver.wait(lambda: "öppnar inte registret" in driver.read(dialog))
        driver.click("Avbryt", dialog)

    desk.driver.meanwhile(
        "restoreDialog", restore, lambda: desk.driver.click("Återläs från en säkerhetskopia …")
    )
    assert desk.shell.workspace is None
    assert not (tmp_path / "new").exists()


def test_on_a_new_computer_the_first_run_leads_to_a_restore(
    driver: Driver, shell: Shell, tmp_path: Path, clock: StandingClock, preferences: Preferences
) -> None:
    _, work = make_store(tmp_path / "lost", clock)
    folder = usb(tmp_path)
    create_backup(work, folder)
    work.store.close()

    def restore(dialog: Any) -> None:
        driver.type("Mapp med säkerhetskopiorna", str(folder), dialog)
        driver.type("Lösenfras", PASSPHRASE, dialog)
        driver.type("Tom mapp för registret", str(tmp_path / "new"), dialog)
        driver.click("Återläs och öppna", dialog)
        driver.wait(lambda: not dialog.isVisible())

    driver.meanwhile("restoreDialog", restore, lambda: driver.click("Återläs från en säkerhetskopia …"))
    driver.wait(lambda: shell.workspace is not None)
    assert preferences.store == tmp_path / "new"
    assert preferences.replaced is None
