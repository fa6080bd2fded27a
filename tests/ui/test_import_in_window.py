"""A register imported in the window: read beside it, shown before anything happens, told afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTableView, QWidget

from relvald_desktop.records.case import Case
from relvald_desktop.records.signal import Signal
from relvald_desktop.ui.dialogs.import_form import import_file
from tests.ui.conftest import Desk

REGISTER = (
    "Datum;Från;Vad har hänt\n2026-01-05;Polis;Skrik i trapphuset\nigår kväll nån gång;Polis;Oläsligt datum\n"
)
CASES = "Dnr;Namn;Öppnat\nKF-1;Asta Ek;2021-03-02\nKF-2;Elin Dal;2021-04-02\nKF-3;Olga Ros;ingen aning\n"


def count(desk: Desk, kind: type[Any]) -> int:
    with desk.work.reading() as session:
        return session.query(kind).count()


def a_file(folder: Path, text: str) -> Path:
    file = folder / "register.csv"
    file.write_text(text, encoding="utf-8")
    return file


def import_with(desk: Desk, file: Path, look: Any, afterwards: Any = lambda dialog: dialog.accept()) -> None:
    """Import a file: `look` acts in the form, `afterwards` in the result."""
    context = desk.shell.workspace.context
    desk.driver.meanwhile(
        "importResult",
        afterwards,
        lambda: desk.driver.meanwhile("importForm", look, lambda: import_file(context, file, desk.shell)),
    )


def ready(desk: Desk, dialog: QWidget, text: str) -> None:
    """Wait until what would happen is told."""
    desk.driver.wait(lambda: text in desk.driver.find(QLabel, dialog.verdict.accessibleName(), dialog).text())


def cells(dialog: Any, row: int) -> list[str]:
    model = dialog.preview.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_a_register_is_shown_and_then_imported(desk: Desk, tmp_path: Path) -> None:
    shown: list[list[str]] = []

    def look(dialog: Any) -> None:
        ready(desk, dialog, "Läses in: 1")
        shown.extend(cells(dialog, row) for row in range(2))
        assert count(desk, Signal) == 0
        desk.driver.click("Importera", dialog)

    desk.place(Qt.Key.Key_2)
    import_with(desk, a_file(tmp_path, REGISTER), look)
    assert count(desk, Signal) == 1
    assert shown[0][:3] == ["2", "✓ läses in", ""]
    assert shown[0][-1] == "Skrik i trapphuset"
    assert shown[1][:3] == ["3", "✗ läses inte in", "Datum: inget datum som är en verklig dag"]


def test_only_the_refused_rows_can_be_shown(desk: Desk, tmp_path: Path) -> None:
    rows: list[str] = []

    def look(dialog: Any) -> None:
        ready(desk, dialog, "Läses in: 1")
        desk.driver.choose("Rader som visas", "Rader som inte läses in", dialog)
        rows.extend(cells(dialog, row)[0] for row in range(dialog.preview.model().rowCount()))
        dialog.reject()

    context, file = desk.shell.workspace.context, a_file(tmp_path, REGISTER)
    desk.driver.meanwhile("importForm", look, lambda: import_file(context, file, desk.shell))
    assert rows == ["3"]


def test_cases_are_recognised_imported_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    told: list[str] = []

    def look(dialog: Any) -> None:
        ready(desk, dialog, "Läses in: 2")
        told.append(desk.driver.find(QComboBox, "Raderna är", dialog).currentText())
        desk.driver.click("Importera", dialog)

    def take_back(dialog: Any) -> None:
        assert count(desk, Case) == 2
        told.append(dialog.accessibleName())
        table = desk.driver.find(QTableView, "Rader som inte lästes in, och anmärkningar", dialog).model()
        told.append(" ".join(str(table.index(0, column).data()) for column in range(4)))
        desk.driver.click("Ångra importen", dialog)
        desk.driver.wait(lambda: "Importen är ångrad" in desk.driver.read(dialog))
        desk.driver.click("Stäng", dialog)

    import_with(desk, a_file(tmp_path, CASES), look, take_back)
    assert told == [
        "Ärenden",
        "2 ärenden importerade. Fanns redan: 0, lästes inte in: 1, att se efter: 0.",
        "✗ läses inte in 4 Öppnat inget datum som är en verklig dag",
    ]
    assert count(desk, Case) == 0


def test_the_next_file_with_the_same_headings_is_read_as_the_last_time(desk: Desk, tmp_path: Path) -> None:
    odd = "Nr;Vem;Uppläggning\n{}\n"
    told: list[str] = []

    def choose(dialog: Any) -> None:
        desk.driver.choose("Raderna är", "Ärenden", dialog)
        desk.driver.choose("Rad med rubrikerna", "1: Nr | Vem | Uppläggning", dialog)
        desk.driver.choose("Öppnat", "Uppläggning", dialog)
        ready(desk, dialog, "Läses in: 1")
        desk.driver.click("Importera", dialog)

    def as_before(dialog: Any) -> None:
        ready(desk, dialog, "Läses in: 1")
        told.append(dialog.as_before.text())
        told.append(desk.driver.find(QComboBox, "Öppnat", dialog).currentText())
        desk.driver.click("Gissa på nytt", dialog)
        desk.driver.wait(lambda: not dialog.as_before.isVisible() and dialog.choices["opened"].isVisible())
        told.append(desk.driver.find(QComboBox, "Öppnat", dialog).currentText())
        dialog.reject()

    import_with(desk, a_file(tmp_path, odd.format("7;Asta Ek;2021-03-02")), choose)
    assert count(desk, Case) == 1
    context, file = desk.shell.workspace.context, a_file(tmp_path, odd.format("8;Elin Dal;2022-03-02"))
    desk.driver.meanwhile("importForm", as_before, lambda: import_file(context, file, desk.shell))
    assert told[0].startswith("Kolumnerna är valda som förra gången")
    assert told[1:] == ["Uppläggning", "– ingen –"]


def test_what_must_be_chosen_is_said(desk: Desk, tmp_path: Path) -> None:
    said: list[str] = []

    def look(dialog: Any) -> None:
        ready(desk, dialog, "Rader med uppgifter")
        desk.driver.choose("Öppnat", "– ingen –", dialog)
        ready(desk, dialog, "Välj kolumn för: Öppnat.")
        said.append(dialog.verdict.text())
        assert not dialog.save_button.isEnabled()
        dialog.reject()

    context, file = desk.shell.workspace.context, a_file(tmp_path, CASES)
    desk.driver.meanwhile("importForm", look, lambda: import_file(context, file, desk.shell))
    assert said


def test_a_register_dropped_onto_the_signals_is_imported(desk: Desk, tmp_path: Path) -> None:
    file = a_file(tmp_path, REGISTER)
    desk.place(Qt.Key.Key_2)
    page = desk.shell.workspace.page("signals")

    def drop() -> None:
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(file))])
        held = (Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), *held))
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), *held, QEvent.Type.Drop))

    def look(dialog: Any) -> None:
        ready(desk, dialog, "Läses in: 1")
        desk.driver.click("Importera", dialog)

    desk.driver.meanwhile(
        "importResult",
        lambda dialog: dialog.accept(),
        lambda: desk.driver.meanwhile("importForm", look, drop),
    )
    assert count(desk, Signal) == 1


def test_a_file_that_is_no_register_is_told_and_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    register = tmp_path / "register.xlsx"
    register.write_bytes(b"PK\x03\x04 no workbook")
    told: list[str] = []

    def read(box: Any) -> None:
        told.append(" ".join(each.text() for each in box.findChildren(QLabel)))
        box.accept()

    desk.driver.meanwhile("", read, lambda: import_file(desk.shell.workspace.context, register, desk.shell))
    assert "register.xlsx" in told[0]
    assert count(desk, Signal) == 0
