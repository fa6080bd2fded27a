"""Dokument in the window: adding by button and by dropping, showing, exporting, removing with undo."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QTableView

from relvald_desktop.rules.media.stripping import picture_facts
from relvald_desktop.services import casework
from relvald_desktop.services.attachments import AttachmentForm, attach
from relvald_desktop.ui.pages.case_attachments import AttachmentsTab
from relvald_desktop.vault.atomic import BegunFile
from tests.media import a_pdf, a_photograph
from tests.ui.conftest import Desk

PLACE = (57.5, 18.01)


@pytest.fixture
def case_id(desk: Desk) -> str:
    return casework.open_case(desk.work, casework.CaseForm()).id


def rows(desk: Desk) -> list[list[str]]:
    """What stands in the list of documents."""
    table = next(each for each in desk.shell.findChildren(QTableView) if each.objectName() == "attachments")
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def mark(desk: Desk, row: int = 0) -> None:
    """Mark a row of the list."""
    desk.settle()
    table = next(each for each in desk.shell.findChildren(QTableView) if each.objectName() == "attachments")
    table.selectRow(row)


def a_file(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def added(desk: Desk, case_id: str, file: Path) -> str:
    """Add a file through the service and show the tab."""
    record = attach(desk.work, case_id, file, AttachmentForm(title=file.stem))
    desk.show(case_id, "attachments")
    desk.settle()
    return record.id


def tab(desk: Desk) -> AttachmentsTab:
    return next(each for each in desk.shell.findChildren(AttachmentsTab) if each.isVisible())


def test_an_empty_case_says_what_to_do(desk: Desk, case_id: str) -> None:
    desk.show(case_id, "attachments")
    assert "Inget dokument är tillagt än" in desk.read()


def test_a_photograph_is_added_by_button_with_its_position_marked(
    desk: Desk, case_id: str, tmp_path: Path
) -> None:
    file = a_file(tmp_path, "foto.jpg", a_photograph("JPEG", PLACE))
    desk.show(case_id, "attachments")

    def fill_in(dialog: Any) -> None:
        desk.driver.type("Titel", "Skadan på armen", dialog)
        desk.driver.choose("Från vem", "Från polisen", dialog)
        desk.driver.click("Lägg till", dialog)

    def choose() -> None:
        desk.driver.in_file_dialog(file, lambda: desk.click_row("Lägg till dokument …"))

    desk.driver.meanwhile("addAttachments", fill_in, choose)
    desk.driver.wait(lambda: bool(rows(desk)))
    (row,) = rows(desk)
    assert row[0] == "Skadan på armen"
    assert row[2] == "bild"
    assert row[4] == "Från polisen"
    assert row[1] == "! plats"
    assert "Originalet ligger kvar" in desk.read()
    assert file.exists()


def test_several_files_are_dropped_at_once_and_a_program_is_named_and_refused(
    desk: Desk, case_id: str, tmp_path: Path
) -> None:
    files = [
        a_file(tmp_path, "ett.txt", b"Hej"), a_file(tmp_path, "tva.exe", b"MZ" + bytes(100)),
        a_file(tmp_path, "tre.png", a_photograph("PNG")),
    ]  # fmt: skip
    desk.show(case_id, "attachments")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(tab(desk).rect().center(), Qt.DropAction.CopyAction, data, *plain)
    QApplication.sendEvent(tab(desk), entering)
    assert entering.isAccepted()
    drop = QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, data, *plain)
    desk.driver.meanwhile(
        "addAttachments", lambda dialog: desk.driver.click("Lägg till", dialog),
        lambda: QApplication.sendEvent(tab(desk), drop),
    )  # fmt: skip
    desk.driver.wait(lambda: len(rows(desk)) == 2)
    assert sorted(row[0] for row in rows(desk)) == ["ett", "tre"]
    told = desk.read()
    assert "2 av 3 dokument lades till" in told
    assert "tva.exe: Filen tas inte emot: den är ett program" in told


def test_a_picture_is_shown_from_memory_with_its_place_and_camera(
    desk: Desk, case_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(desk, case_id, a_file(tmp_path, "foto.jpg", a_photograph("JPEG", PLACE, size=(200, 100), turned=6)))
    mark(desk)
    seen: dict[str, Any] = {}

    def no_file(*_: object) -> None:
        raise AssertionError("a temporary file was begun")

    def look(dialog: Any) -> None:
        seen["text"] = desk.driver.read(dialog)
        picture = next(
            each for each in dialog.findChildren(QLabel) if each.objectName() == "attachmentPicture"
        )
        seen["size"] = picture.pixmap().size()
        desk.driver.click("Stäng", dialog)

    monkeypatch.setattr(BegunFile, "__init__", no_file)
    desk.driver.meanwhile("attachmentPreview", look, lambda: desk.click_row("Visa"))
    assert "57.50000, 18.01000" in seen["text"]
    assert "Provkamera" in seen["text"]
    assert "2026-05-01 12:30" in seen["text"]
    assert seen["size"].height() > seen["size"].width(), "the picture stands the right way up"
    assert "attachment.looked_at" in desk.log()


def test_a_pdf_is_shown_page_by_page(desk: Desk, case_id: str, tmp_path: Path) -> None:
    added(desk, case_id, a_file(tmp_path, "intyg.pdf", a_pdf("Intyg")))
    mark(desk)
    pages: list[int] = []

    def look(dialog: Any) -> None:
        from relvald_desktop.ui.dialogs.preview import PaperView

        pages.append(dialog.findChild(PaperView).document.pageCount())
        desk.driver.click("Stäng", dialog)

    desk.driver.meanwhile("attachmentPreview", look, lambda: desk.click_row("Visa"))
    assert pages == [1]


def test_a_text_is_shown_and_an_unknown_kind_says_what_to_do(
    desk: Desk, case_id: str, tmp_path: Path
) -> None:
    added(desk, case_id, a_file(tmp_path, "sms.txt", "Du är död".encode("cp1252")))
    mark(desk)
    texts: list[str] = []

    def look(dialog: Any) -> None:
        texts.append(desk.driver.find(QPlainTextEdit, "sms", dialog).toPlainText())
        desk.driver.click("Stäng", dialog)

    desk.driver.meanwhile("attachmentPreview", look, lambda: desk.click_row("Visa"))
    assert texts == ["Du är död"]


def test_a_picture_is_exported_without_its_place_once_somebody_looked(
    desk: Desk, case_id: str, tmp_path: Path
) -> None:
    added(desk, case_id, a_file(tmp_path, "foto.jpg", a_photograph("JPEG", PLACE)))
    mark(desk)
    target = tmp_path / "ut"
    target.mkdir(mode=0o700)

    def export(dialog: Any) -> None:
        desk.driver.click("Välj var …", dialog)
        assert "tittat själv" in desk.driver.read(dialog), "it does not leave before somebody looked"
        assert not list(target.iterdir())
        desk.driver.click("Jag har tittat själv; inget i den kan skada henne", dialog)
        monkeypatched = target / "kopia.jpg"
        desk.driver.in_file_dialog(monkeypatched, lambda: desk.driver.click("Välj var …", dialog))
        desk.driver.wait(lambda: not dialog.isVisible())

    answer_warnings(desk)
    desk.driver.meanwhile("attachmentExport", export, lambda: desk.click_row("Exportera …"))
    desk.settle()
    content = (target / "kopia.jpg").read_bytes()
    assert not picture_facts("image/jpeg", content).has_place
    with Image.open(io.BytesIO(content)) as picture:
        picture.load()
    assert "attachment.saved" in desk.log()


def test_the_original_with_its_place_asks_why(desk: Desk, case_id: str, tmp_path: Path) -> None:
    added(desk, case_id, a_file(tmp_path, "foto.jpg", a_photograph("JPEG", PLACE)))
    mark(desk)
    told: list[str] = []

    def export(dialog: Any) -> None:
        dialog.findChild(QCheckBox, "looked").setChecked(True)
        dialog.findChild(QCheckBox, "asItCame").setChecked(True)
        desk.driver.click("Välj var …", dialog)
        told.append(desk.driver.read(dialog))
        desk.driver.click("Avbryt", dialog)

    desk.driver.meanwhile("attachmentExport", export, lambda: desk.click_row("Exportera …"))
    assert "Skriv varför den lämnas ut som den kom" in told[0]


def test_a_document_is_renamed_removed_and_brought_back(desk: Desk, case_id: str, tmp_path: Path) -> None:
    added(desk, case_id, a_file(tmp_path, "sms.txt", b"Hej"))
    mark(desk)

    def rename(dialog: Any) -> None:
        desk.driver.type("Titel", "Hotet den 3 maj", dialog)
        desk.driver.click("Spara", dialog)

    desk.in_form("editAttachment", rename, "Ändra …")
    assert rows(desk)[0][0] == "Hotet den 3 maj"
    mark(desk)
    desk.click_row("Ta bort")
    desk.settle()
    assert rows(desk) == []
    desk.driver.press(Qt.Key.Key_Z)
    desk.driver.wait(lambda: len(rows(desk)) == 1)


def answer_warnings(desk: Desk) -> None:
    """Say yes to the warning about a place, where one comes (temporary folders lie where others could look)."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QMessageBox

    timer = QTimer(desk.shell)
    timer.setInterval(50)

    def answer() -> None:
        window = QApplication.activeModalWidget()
        if isinstance(window, QMessageBox) and window.objectName() == "targetWarning":
            window.buttons()[0].click()
            timer.stop()

    timer.timeout.connect(answer)
    timer.start()
