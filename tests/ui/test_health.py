"""Förvaring, Hälsa: examining, mending and copying a diagnosis, in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.doctor import examining
from tests.ui.conftest import Desk


def examine(desk: Desk) -> str:
    """Examine the store and read what was found."""
    assert desk.shell.workspace is not None
    desk.place(Qt.Key.Key_8)
    page = desk.shell.workspace.page("safekeeping")
    desk.shell.workspace.go("safekeeping")
    page.show_tab("keeping_health")
    desk.click_row("Undersök registret")
    desk.driver.wait(lambda: page.tab("keeping_health").examination is not None)
    return desk.read()


def test_a_healthy_store_is_told_so_and_offers_no_mending(desk: Desk) -> None:
    open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga")))
    said = examine(desk)
    assert "✓ Varje sida i databasen är hel." in said
    assert "✓ Sökregistret stämmer med posterna." in said
    assert desk.buttons("Laga det som tryggt kan lagas") == []


def test_a_damaged_index_is_mended_by_one_button(desk: Desk) -> None:
    open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga")))
    with desk.work.store.writing() as session:
        session.execute(text("DELETE FROM search_word"))
    assert "! Sökregistret skiljer sig" in examine(desk)
    desk.click_row("Laga det som tryggt kan lagas")
    desk.driver.wait(lambda: "store.mended" in desk.log())
    desk.driver.wait(lambda: "✓ Sökregistret stämmer" in desk.driver.read())
    assert examining.examine(desk.work).repairs == ()


def test_the_diagnosis_is_copied_without_names(desk: Desk, tmp_path: Path) -> None:
    open_case(desk.work, CaseForm(client=PersonForm(given_name="Olga", family_name="Rönn")))
    examine(desk)
    desk.click_row("Kopiera som felbeskrivning")
    copied = QApplication.clipboard().text()
    assert "SQLCipher" in copied
    assert "Olga" not in copied
    assert str(tmp_path) not in copied
