"""One worker's whole day in the real window, by its visible controls only."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from relvald_desktop.records.codes import ContactState, RelationshipState, TriageOutcome
from relvald_desktop.rules.leaks import MASK
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.generations import count_records
from relvald_desktop.store.queries.cases import CaseFilters, case_file, case_list
from relvald_desktop.store.queries.journal import contacts
from relvald_desktop.ui.shell import Shell
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from relvald_desktop.vault.recovery import groups
from tests.conftest import PASSPHRASE
from tests.reading import texts_of
from tests.ui.driver import Driver

ADDRESS = "Björkgatan 12"
LEAK = "Hämta henne på Björkgatan 12 kl 8."
HEARD = "Grannen hör skrik varje helg"
SAID = "Vi talade om väskan och om barnen"


def test_a_whole_day_from_first_run_to_a_restored_backup(
    driver: Driver, shell: Shell, tmp_path: Path
) -> None:
    first_run(driver, shell)
    write_signal(driver)
    open_case(driver)
    protect_address(driver)
    note_status(driver)
    sign_contact(driver)
    report_matter(driver)
    court_note = tmp_path / "note.pdf"
    plan_and_print(driver, court_note)
    summary = tmp_path / "summary.pdf"
    save_summary(driver, shell, summary)
    backups = tmp_path / "usb"
    backups.mkdir()
    backup = back_up(driver, backups)
    lock_and_unlock(driver, shell)
    restored = tmp_path / "restored"
    restore(driver, backup, restored)

    paper = "\n".join(texts_of(court_note.read_bytes()))
    assert "Björkgatan" not in paper
    assert MASK in paper
    assert "Signaler" in "\n".join(texts_of(summary.read_bytes()))
    assert_same_records(tmp_path / "store", restored)


def first_run(driver: Driver, shell: Shell) -> None:
    driver.click("Nästa")
    driver.click("Nästa")
    driver.type("Ny lösenfras", PASSPHRASE)
    driver.type("En gång till", PASSPHRASE)
    driver.click("Skapa registret")
    driver.wait(lambda: "Återställningsbladet" in visible_title(shell))
    shown = {int(name.text().split(".")[0]): name.text().split()[1] for name in group_labels(shell)}
    assert len(shown) == 10
    driver.click("Nästa")
    for number in (2, 7):
        driver.type(f"Grupp {number}", shown[number].lower())
    driver.click("Nästa")
    driver.type("Ditt namn", "Stina Testsson")
    driver.type("Tjänstetelefon", "010-000 00 00")
    driver.click("Börja")
    driver.wait(lambda: shell.workspace is not None)
    assert groups("AGE-SECRET-KEY-1" + "".join(shown[number] for number in sorted(shown))) == list(
        shown.values()
    )


def visible_title(shell: Shell) -> str:
    page: Any = shell.centralWidget().currentWidget()  # type: ignore[attr-defined]
    return page.currentPage().title() if hasattr(page, "currentPage") else ""


def group_labels(shell: Shell) -> list[QLabel]:
    found = [
        each
        for each in shell.findChildren(QLabel)
        if each.objectName().startswith("group") and each.isVisible()
    ]
    return sorted(found, key=lambda each: int(each.objectName().removeprefix("group")))


def write_signal(driver: Driver) -> None:
    def fill(dialog: Any) -> None:
        driver.click("Spara", dialog)
        assert "vad du har sett eller hört" in driver.read(dialog)
        driver.type("Vad har du sett eller hört?", HEARD, dialog)
        driver.click("Granne", dialog)
        driver.type("Vem gäller det?", "Olga", dialog)
        driver.click("Spara", dialog)

    driver.meanwhile("signalForm", fill, lambda: driver.press(Qt.Key.Key_N))
    assert "Signalen är sparad" in driver.read()


def open_case(driver: Driver) -> None:
    driver.press(Qt.Key.Key_2)
    driver.meanwhile(
        "triageForm", lambda dialog: driver.click("Spara", dialog), lambda: driver.click("Besluta …")
    )
    driver.wait(lambda: "KV-0001" in driver.read())


def protect_address(driver: Driver) -> None:
    def fill_person(dialog: Any) -> None:
        driver.type("Förnamn", "Olga", dialog)
        driver.type("Efternamn", "Provsson", dialog)
        driver.click("Spara", dialog)

    def fill_address(dialog: Any) -> None:
        driver.choose("Vad", "Adress", dialog)
        driver.type("Uppgift", ADDRESS, dialog)
        driver.click("Spara", dialog)

    driver.meanwhile("personForm", fill_person, lambda: driver.click("Ändra hennes uppgifter …"))
    driver.meanwhile("protectedForm", fill_address, lambda: driver.click("Lägg till skyddat …"))
    driver.wait(lambda: ADDRESS in driver.read())


def show_tab(driver: Driver, title: str) -> None:
    tabs = driver.find(QTabWidget, "Ärendets delar")
    titles = [tabs.tabText(number) for number in range(tabs.count())]
    driver.bot.mouseClick(
        tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(titles.index(title)).center()
    )


def note_status(driver: Driver) -> None:
    def fill(dialog: Any) -> None:
        driver.choose("Status", "Bor med honom", dialog)
        driver.type("Sedan", "2026-03", dialog)
        driver.click("Spara", dialog)

    show_tab(driver, "Stöd")
    driver.meanwhile("statusForm", fill, lambda: driver.click("Ändra status …"))
    driver.wait(lambda: "Bor med honom" in driver.read())


def sign_contact(driver: Driver) -> None:
    def fill(dialog: Any) -> None:
        driver.type("Vad som sades och gjordes", SAID, dialog)
        driver.click("Signera", dialog)

    driver.meanwhile("contactForm", fill, lambda: driver.press(Qt.Key.Key_J))
    show_tab(driver, "Journal")
    driver.wait(lambda: "signerad av Stina Testsson" in driver.read())


def report_matter(driver: Driver) -> None:
    def fill(dialog: Any) -> None:
        driver.click("Misshandel", dialog)
        driver.type("Målnummer", "B 1234-26", dialog)
        driver.click("Spara", dialog)

    show_tab(driver, "Rättsprocess")
    driver.meanwhile("matterForm", fill, lambda: driver.click("Ny rättsprocess …"))
    driver.wait(lambda: "misshandel" in driver.read())


def plan_and_print(driver: Driver, target: Path) -> None:
    def plan(dialog: Any) -> None:
        driver.type("Domstol eller plats", "Provstadens tingsrätt", dialog)
        driver.type("Anteckning som skrivs ut", LEAK, dialog)
        driver.meanwhile("preview", look, lambda: driver.click("Förhandsgranska papper …", dialog))

    def look(dialog: Any) -> None:
        assert "STOPPAT" in driver.read(dialog)
        assert "adress, sida" in driver.read(dialog)
        assert not dialog.save_button.isEnabled()
        assert not dialog.print_button.isEnabled()
        driver.click("Maskera det skyddade", dialog)
        driver.in_file_dialog(target, lambda: driver.click("Spara som PDF …", dialog))
        driver.click("Stäng", dialog)

    driver.meanwhile("accompanimentForm", plan, lambda: driver.click("Planera medföljning …"))
    assert target.exists()


def save_summary(driver: Driver, shell: Shell, target: Path) -> None:
    def save(preview: Any) -> None:
        driver.in_file_dialog(target, lambda: driver.click("Spara som PDF …", preview))
        driver.click("Stäng", preview)

    driver.press(Qt.Key.Key_7)
    driver.wait(lambda: bool(shell.findChildren(QWidget, "card_women")))
    driver.meanwhile("preview", save, lambda: driver.click("Förhandsgranska och spara …"))
    assert target.exists()


def back_up(driver: Driver, backups: Path) -> Path:
    driver.press(Qt.Key.Key_8)
    driver.in_file_dialog(backups, lambda: driver.click("Säkerhetskopiera till en mapp …"))
    driver.wait(lambda: "är skriven och hel" in driver.read())
    return next(backups.iterdir())


def lock_and_unlock(driver: Driver, shell: Shell) -> None:
    driver.press(Qt.Key.Key_L)
    assert shell.workspace is None
    assert "KV-0001" not in driver.read()
    assert "Olga" not in driver.read()
    driver.type("Lösenfras", PASSPHRASE)
    driver.click("Lås upp")
    driver.wait(lambda: shell.workspace is not None)


def restore(driver: Driver, backup: Path, target: Path) -> None:
    target.mkdir()
    driver.press(Qt.Key.Key_8)
    driver.in_file_dialogs(
        [backup, target], lambda: driver.click("Återläs en säkerhetskopia bredvid detta register …")
    )
    driver.wait(lambda: "Återläst till" in driver.read())


def assert_same_records(store: Path, restored: Path) -> None:
    now = dt.datetime.now(dt.UTC)
    folder = StoreFolder(restored)
    work = open_store(folder, unlock(folder, PASSPHRASE, now))
    try:
        with work.reading() as session:
            (row,) = case_list(session, CaseFilters()).rows
            file = case_file(session, row.id)
            (contact,) = contacts(session, row.id).rows
            counts = count_records(session)
    finally:
        work.store.close()
    assert row.relationship is RelationshipState.LIVES_WITH_HIM
    assert contact.text == SAID
    assert contact.state is ContactState.SIGNED
    assert [signal.seen_or_heard for signal in file.signals] == [HEARD]
    assert file.signals[0].triage is TriageOutcome.NEW_CASE
    assert counts["accompaniment"] == counts["legal_matter"] == 1
    assert store != restored
