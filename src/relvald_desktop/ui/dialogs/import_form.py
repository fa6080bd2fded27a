"""Importing an old register: which column holds what, what would happen, and then it happens once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QComboBox, QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from relvald_desktop.errors import Incomplete
from relvald_desktop.services.importing import (
    Field,
    ImportPlan,
    ImportResult,
    Sheet,
    guess_columns,
    plan_import,
    read_file,
    run_import,
)  # fmt: skip
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.files import ask_file
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, button, label, named
from relvald_desktop.ui.work import Job, run_with_progress
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FIELDS = {
    Field.RECEIVED: QT_TRANSLATE_NOOP("ImportForm", "Received"), Field.SOURCE: QT_TRANSLATE_NOOP("ImportForm", "From"),
    Field.ABOUT: QT_TRANSLATE_NOOP("ImportForm", "About"), Field.IDENTITY: QT_TRANSLATE_NOOP("ImportForm", "Personal number"),
    Field.PHONE: QT_TRANSLATE_NOOP("ImportForm", "Phone"), Field.TEXT: QT_TRANSLATE_NOOP("ImportForm", "What was seen or heard"),
    Field.CHILDREN: QT_TRANSLATE_NOOP("ImportForm", "Children"), Field.ACUTE: QT_TRANSLATE_NOOP("ImportForm", "Acute"),
    Field.ACTION: QT_TRANSLATE_NOOP("ImportForm", "Action"), Field.ACTION_ON: QT_TRANSLATE_NOOP("ImportForm", "Date of the action"),
}  # fmt: skip
PREVIEW_ROWS = 8


class ImportDialog(FormDialog):
    """Column mapping above, preview below; Import writes all of it in one change that can be undone."""

    def __init__(self, context: Context, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("ImportForm", "Import a register"),
            "importForm",
            translate("ImportForm", "&Import"),
        )
        self._context, self._sheet = context, sheet
        self._job: Job | None = None
        self.heading, guessed = guess_columns(sheet)
        width = max((len(row) for row in sheet.rows), default=0)
        titles = sheet.rows[self.heading] if self.heading >= 0 else ()
        self.choices: dict[Field, QComboBox] = {}
        for field, text in FIELDS.items():
            box = QComboBox()
            box.addItem(translate("ImportForm", "– none –"), -1)
            for column in range(width):
                title = titles[column].strip() if column < len(titles) else ""
                box.addItem(
                    title or translate("ImportForm", "column {number}").format(number=column + 1), column
                )
            box.setCurrentIndex(max(0, box.findData(guessed.get(field, -1))))
            box.activated.connect(lambda: self.look_again())
            self.choices[field] = add_row(self.form, translate("ImportForm", text), box, f"column_{field}")
        self.verdict = named(label(""), "importVerdict", translate("ImportForm", "What would happen"))
        self.body.addWidget(self.verdict)
        self.preview = named(
            QTableWidget(0, len(FIELDS)), "importPreview", translate("ImportForm", "Preview")
        )
        self.preview.setHorizontalHeaderLabels([translate("ImportForm", text) for text in FIELDS.values()])
        self.preview.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self.body.addWidget(self.preview)
        self.plan: ImportPlan | None = None
        self.look_again()

    def columns(self) -> dict[Field, int]:
        """Which column holds what, as chosen."""
        return {field: box.currentData() for field, box in self.choices.items() if box.currentData() >= 0}

    def look_again(self) -> None:
        """Show the first rows, and work out beside the window what would happen."""
        columns = self.columns()
        self._show_rows(columns)
        self.plan = None
        self.save_button.setEnabled(False)
        self._tell(translate("ImportForm", "Reading the rows …"))
        work, sheet, heading = self._context.work, self._sheet, self.heading
        self._job = Job(self)
        self._job.start(
            lambda told: (columns, plan_import(work, sheet, heading, columns)),
            self._planned,
            self.notice.warn,
        )

    def _planned(self, result: tuple[dict[Field, int], ImportPlan]) -> None:
        columns, plan = result
        if not isValid(self) or columns != self.columns():
            return
        self.plan = plan
        self.save_button.setEnabled({Field.RECEIVED, Field.TEXT} <= set(columns))
        text = translate(
            "ImportForm", "{read} rows of data: {planned} to import, {duplicates} seen before, {refused} refused.").format(read=plan.read, planned=len(plan.planned), duplicates=plan.duplicates, refused=len(plan.refused))  # fmt: skip
        self._tell(text)

    def _tell(self, text: str) -> None:
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)

    def _show_rows(self, columns: dict[Field, int]) -> None:
        rows = self._sheet.rows[self.heading + 1 : self.heading + 1 + PREVIEW_ROWS]
        self.preview.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for place, field in enumerate(FIELDS):
                column = columns.get(field, -1)
                cell = row[column] if 0 <= column < len(row) else ""
                self.preview.setItem(number, place, QTableWidgetItem(" ".join(cell.split())))
        self.preview.resizeColumnsToContents()

    def save(self) -> Any:
        if self.plan is None or not {Field.RECEIVED, Field.TEXT} <= set(self.columns()):
            raise Incomplete(fields=translate("ImportForm", "which column holds the date and which the text"))
        return self.plan


class ResultDialog(QDialog):
    """What the import did: every refused row with its column and reason."""

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importResult")
        self.setWindowTitle("Relvåld")
        text = translate(
            "ImportForm", "{imported} signals imported, {duplicates} seen before, {refused} refused, {notes} notes.").format(imported=result.imported, duplicates=result.duplicates, refused=len(result.refused), notes=len(result.notes))  # fmt: skip
        self.setAccessibleName(text)
        remarks = [(translate("ImportForm", "refused"), each) for each in result.refused]
        remarks += [(translate("ImportForm", "note"), each) for each in result.notes]
        table = named(
            QTableWidget(len(remarks), 4), "remarks", translate("ImportForm", "Refused rows and notes")
        )
        heads = (
            translate("ImportForm", "Kind"),
            translate("ImportForm", "Row"),
            translate("ImportForm", "Column"),
            translate("ImportForm", "Reason"),
        )
        table.setHorizontalHeaderLabels(list(heads))
        for number, (kind, remark) in enumerate(remarks):
            for place, cell in enumerate(
                (kind, str(remark.row), remark.column, translate("Import", remark.reason))
            ):
                table.setItem(number, place, QTableWidgetItem(cell))
        table.horizontalHeader().setStretchLastSection(True)
        table.resizeColumnsToContents()
        box = QVBoxLayout(self)
        box.addWidget(label(text, "heading"))
        box.addWidget(table, 1)
        box.addWidget(button(translate("ImportForm", "&Close"), "close", self.accept, "main"))
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 100, letter * 60)


def import_register(context: Context, parent: QWidget) -> None:
    """Ask for a file and lead through its import."""
    path = ask_file(
        parent, translate("ImportForm", "Choose a register"), "CSV, XLSX (*.csv *.txt *.tsv *.xlsx);;* (*)"
    )
    if path is not None:
        import_file(context, path, parent)


def import_file(context: Context, path: Path, parent: QWidget) -> None:
    """Lead through the import of a file; it is read beside the window."""
    from PySide6.QtWidgets import QMessageBox

    def failed(text: str) -> None:
        QMessageBox.warning(parent, "Relvåld", text)

    def ask(sheet: Sheet) -> None:
        dialog = ImportDialog(context, sheet, parent)
        if dialog.exec():
            plan = dialog.result_value
            run_with_progress(
                parent, translate("ImportForm", "Importing …"), lambda told: run_import(context.work, plan, told),
                lambda result: ResultDialog(result, parent).exec(), failed,
            )  # fmt: skip

    reading = translate("ImportForm", "Reading the file …")
    run_with_progress(parent, reading, lambda told: read_file(path), ask, failed)
