"""A register imported in the window: read beside it, shown before anything happens, told afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from relvald_desktop.records.signal import Signal
from relvald_desktop.ui.dialogs.import_form import import_file
from tests.ui.conftest import Desk


def signals(desk: Desk) -> int:
    with desk.work.reading() as session:
        return session.query(Signal).count()


def test_a_register_is_shown_and_then_imported(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.csv"
    register.write_text(
        "Datum;Från;Vad har hänt\n2026-01-05;Polis;Skrik i trapphuset\nigår kväll nån gång;Polis;Oläsligt datum\n",
        encoding="utf-8",
    )
    shown: list[str] = []

    def look(dialog: Any) -> None:
        desk.driver.wait(lambda: "1 att importera" in dialog.verdict.text())
        shown.append(dialog.preview.item(0, 5).text())
        assert signals(desk) == 0
        desk.driver.click("Importera", dialog)

    desk.place(Qt.Key.Key_2)
    context = desk.shell.workspace.context
    desk.driver.meanwhile(
        "importResult",
        lambda dialog: dialog.accept(),
        lambda: desk.driver.meanwhile("importForm", look, lambda: import_file(context, register, desk.shell)),
    )
    assert signals(desk) == 1
    assert shown == ["Skrik i trapphuset"]


def test_a_file_that_is_no_register_is_told_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.xlsx"
    register.write_bytes(b"PK\x03\x04 no workbook")
    told: list[str] = []

    def read(box: Any) -> None:
        told.append(" ".join(each.text() for each in box.findChildren(QLabel)))
        box.accept()

    desk.driver.meanwhile("", read, lambda: import_file(desk.shell.workspace.context, register, desk.shell))
    assert "register.xlsx" in told[0]
    assert signals(desk) == 0
