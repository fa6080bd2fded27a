"""Importing an old register: what its rows are, which column holds what, what would happen, and then it happens once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing import (
    ImportPlan,
    KeptMapping,
    Reading,
    Sheet,
    find_mapping,
    forget_mapping,
    likeliest,
    plan_import,
    read_as,
    read_file,
    run_import,
)
from relvald_desktop.services.importing.columns import HEADING_ROWS, columns_of
from relvald_desktop.services.importing.verdicts import Judged, Verdict, judged_rows
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.files import ask_file
from relvald_desktop.ui.dialogs.import_result import ResultDialog
from relvald_desktop.ui.language import day, sentence, translate, wording
from relvald_desktop.ui.widgets.fields import add_row, button, clear_layout, label, named
from relvald_desktop.ui.widgets.figure_flow import captioned
from relvald_desktop.ui.widgets.import_table import ImportTable, dressed
from relvald_desktop.ui.widgets.wrap_grid import ROOM
from relvald_desktop.ui.work import Job, run_with_progress
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SHOWN = {
    None: QT_TRANSLATE_NOOP("ImportForm", "All rows"),
    Verdict.REFUSED: QT_TRANSLATE_NOOP("ImportForm", "Refused rows"),
    Verdict.NOTED: QT_TRANSLATE_NOOP("ImportForm", "Rows to look at"),
    Verdict.KNOWN: QT_TRANSLATE_NOOP("ImportForm", "Rows that are here already"),
    Verdict.IMPORTED: QT_TRANSLATE_NOOP("ImportForm", "Rows without a remark"),
}
_LOOK_FOR_A_CASE = (RegisterKind.CONTACTS, RegisterKind.COURT_DATES)
_HEADING_LETTERS = 60
_ACROSS, _FEW_ACROSS = 4, 2
"""So many choices of columns stand beside each other, at large text sizes fewer."""
SMALLEST_WINDOW = 1280
"""Pixels: the narrowest screen on which everything must work."""
_PREVIEW_LETTERS = 130


class ImportDialog(FormDialog):
    """What the rows are and the columns above, every row's fate below; Import writes all of it in one change that can be
    undone."""

    help_topic = "importing"

    def __init__(self, context: Context, sheets: Sequence[Sheet], parent: QWidget | None = None) -> None:
        title, go = translate("ImportForm", "Import a register"), translate("ImportForm", "&Import")
        super().__init__(parent, title, "importForm", go)
        self._context, self._sheets = context, tuple(sheets)
        self._job: Job | None = None
        self._kept = next(filter(None, (find_mapping(context.work, sheet) for sheet in sheets)), None)
        self.reading: Reading = self._kept.reading if self._kept else likeliest(sheets)
        self.plan: ImportPlan | None = None
        self.choices: dict[str, QComboBox] = {}
        self._build()
        self._show_reading()

    def look_again(self) -> None:
        """Work out beside the window what would happen to each row."""
        self.plan = None
        self.save_button.setEnabled(False)
        self._tell(translate("ImportForm", "Reading the rows …"))
        work, reading, words = self._context.work, self.reading, wording()
        self._job = Job(self)

        def judge(told: Any) -> tuple[ImportPlan, list[Judged]]:
            plan = plan_import(work, reading, words)
            return plan, judged_rows(plan)

        self._job.start(judge, self._planned, self.notice.warn)

    def save(self) -> Any:
        if missing := self._missing():
            raise Incomplete(fields=missing)
        if self.plan is None:
            raise Incomplete(fields=translate("ImportForm", "the rows are still being read"))
        return self.plan

    def _build(self) -> None:
        self.kinds = QComboBox()
        for kind in RegisterKind:
            self.kinds.addItem(sentence(kind), kind)
        add_row(self.form, translate("ImportForm", "The rows are"), self.kinds, "registerKind")
        self.sheets = QComboBox()
        for number, sheet in enumerate(self._sheets):
            self.sheets.addItem(sheet.title or str(number + 1), number)
        add_row(self.form, translate("ImportForm", "Sheet"), self.sheets, "registerSheet")
        self.form.setRowVisible(self.sheets, len(self._sheets) > 1)
        self.headings = QComboBox()
        add_row(self.form, translate("ImportForm", "Row with the headings"), self.headings, "registerHeading")
        for box, chosen in (
            (self.kinds, self._choose_kind), (self.sheets, self._choose_kind), (self.headings, self._choose_heading)
        ):  # fmt: skip
            box.activated.connect(lambda _, chosen=chosen: chosen())
        self.as_before = named(label(""), "columnsAsBefore", "")
        self.forget = button(translate("ImportForm", "&Guess anew"), "forgetColumns", self._forget, "link")
        row = QHBoxLayout()
        row.addWidget(self.as_before, 1)
        row.addWidget(self.forget)
        self._columns = QVBoxLayout()
        self.verdict = named(label(""), "importVerdict", translate("ImportForm", "What would happen"))
        self.shown = QComboBox()
        for verdict, text in SHOWN.items():
            self.shown.addItem(translate("ImportForm", text), verdict)
        self.table = ImportTable()
        self.shown.currentIndexChanged.connect(lambda: self.table.show_only(self.shown.currentData()))
        preview = named(QTableView(), "importPreview", translate("ImportForm", "Preview"))
        self.preview = dressed(preview, self.table)
        room = self.screen().availableGeometry().width() - 4 * _HEADING_LETTERS
        self.preview.setMinimumWidth(min(self._letter() * _PREVIEW_LETTERS, room))
        for each in (row, self._columns):
            self.body.addLayout(each)
        rows = captioned(translate("ImportForm", "Rows sho&wn"), self.shown, "importShown")
        for widget in (self.verdict, rows, self.preview):
            self.body.addWidget(widget)

    def _show_reading(self) -> None:
        """Show how the file is read, and what comes of it."""
        reading = self.reading
        self.kinds.setCurrentIndex(self.kinds.findData(reading.register.kind))
        self.sheets.setCurrentIndex(self._sheets.index(reading.sheet))
        self.headings.clear()
        self.headings.addItem(translate("ImportForm", "– none –"), -1)
        for index, row in enumerate(reading.sheet.rows[:HEADING_ROWS]):
            begins = " | ".join(" ".join(cell.split()) for cell in row if cell.strip())[:_HEADING_LETTERS]
            self.headings.addItem(f"{reading.sheet.numbers[index]}: {begins}", index)
        self.headings.setCurrentIndex(max(0, self.headings.findData(reading.heading)))
        text = (
            translate("ImportForm", "The columns are chosen as the last time, {day}.").format(
                day=day(self._kept.on)
            )
            if self._kept is not None
            else ""
        )
        self.as_before.setText(text)
        self.as_before.setAccessibleName(text)
        for widget in (self.as_before, self.forget):
            widget.setVisible(self._kept is not None)
        self._show_columns()
        self.look_again()

    def _show_columns(self) -> None:
        """A choice for each field of the register, beside each other where there is room."""
        clear_layout(self._columns)
        reading = self.reading
        titles = reading.sheet.rows[reading.heading] if reading.heading >= 0 else ()
        width = max((len(row) for row in reading.sheet.rows), default=0)
        self.choices = {}
        grid = QGridLayout()
        across = _FEW_ACROSS if self._letter() * ROOM > SMALLEST_WINDOW else _ACROSS
        for number, field in enumerate(reading.register.fields.all):
            box = QComboBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
            box.addItem(translate("ImportForm", "– none –"), -1)
            for column in range(width):
                title = " ".join(titles[column].split()) if column < len(titles) else ""
                unnamed = translate("ImportForm", "column {number}").format(number=column + 1)
                box.addItem(title or unnamed, column)
            box.setCurrentIndex(max(0, box.findData(reading.columns.get(field.name, -1))))
            box.activated.connect(lambda _: self._choose_columns())
            text = translate("ImportForm", field.label)
            self.choices[field.name] = named(box, f"column_{field.name}", text)
            grid.addWidget(_pair(text, box), number // across, number % across)
        self._columns.addLayout(grid)

    def _letter(self) -> int:
        return self.fontMetrics().averageCharWidth()

    def _choose_kind(self) -> None:
        """Another kind of register or sheet: as the last time, else guessed."""
        sheet, kind = self._sheets[self.sheets.currentData()], RegisterKind(self.kinds.currentData())
        self._use(find_mapping(self._context.work, sheet, kind), read_as(sheet, kind))

    def _choose_heading(self) -> None:
        index, reading = self.headings.currentData(), self.reading
        columns = columns_of(reading.sheet.rows[index], reading.register.fields) if index >= 0 else {}
        self._use(None, replace(reading, heading=index, columns=columns))

    def _choose_columns(self) -> None:
        columns = {name: box.currentData() for name, box in self.choices.items() if box.currentData() >= 0}
        self.reading = replace(self.reading, columns=columns)
        self.look_again()

    def _forget(self) -> None:
        if self._kept is not None:
            forget_mapping(self._context.work, self._kept.id)
            self._use(None, read_as(self.reading.sheet, self.reading.register.kind))

    def _use(self, kept: KeptMapping | None, guessed: Reading) -> None:
        self._kept = kept
        self.reading = kept.reading if kept is not None else guessed
        self._show_reading()

    def _planned(self, result: tuple[ImportPlan, list[Judged]]) -> None:
        plan, judged = result
        if not isValid(self) or plan.reading is not self.reading:
            return
        self.plan = plan
        self.table.show(plan.reading, judged)
        missing = self._missing()
        self.save_button.setEnabled(not missing and bool(plan.planned))
        counts = translate(
            "ImportForm", "Rows of data: {read}. To import: {planned}, here already: {known}, refused: {refused}."
        ).format(
            read=plan.read, planned=len(plan.planned), known=len(plan.known), refused=len(plan.refused)
        )  # fmt: skip
        ask = (
            translate("ImportForm", "Choose a column for: {fields}.").format(fields=missing)
            if missing
            else ""
        )
        if plan.refused and not plan.planned and plan.reading.register.kind in _LOOK_FOR_A_CASE:
            ask = ask or translate("ImportForm", "Import the cases first, so that each row finds its own.")
        self._tell(" ".join(filter(None, (ask, counts))))

    def _missing(self) -> str:
        """What must be chosen, in words; "or" between fields of which one is enough."""
        fields, either = self.reading.register.fields, translate("ImportForm", "or")
        groups = (
            f" {either} ".join(translate("ImportForm", fields.label(name)) for name in group)
            for group in self.reading.missing()
        )
        return ", ".join(groups)

    def _tell(self, text: str) -> None:
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)


def _pair(text: str, box: QComboBox) -> QWidget:
    """A caption over its field."""
    pair = QWidget()
    over = QVBoxLayout(pair)
    over.setContentsMargins(0, 0, 0, 0)
    caption = label(text)
    caption.setBuddy(box)
    over.addWidget(caption)
    over.addWidget(box)
    return pair


def import_register(context: Context, parent: QWidget) -> None:
    """Ask for a file and lead through its import."""
    path = ask_file(
        parent, translate("ImportForm", "Choose a register"), "CSV, XLSX (*.csv *.txt *.tsv *.xlsx);;* (*)"
    )
    if path is not None:
        import_file(context, path, parent)


def import_file(context: Context, path: Path, parent: QWidget) -> None:
    """Lead through the import of a file; it is read beside the window."""

    def failed(text: str) -> None:
        QMessageBox.warning(parent, "Relvåld", text)

    def ask(sheets: tuple[Sheet, ...]) -> None:
        dialog = ImportDialog(context, sheets, parent)
        if dialog.exec():
            plan = dialog.result_value
            run_with_progress(
                parent, translate("ImportForm", "Importing …"), lambda told: run_import(context.work, plan, told),
                lambda result: ResultDialog(context, result, parent).exec(), failed,
            )  # fmt: skip

    reading = translate("ImportForm", "Reading the file …")
    run_with_progress(parent, reading, lambda told: read_file(path), ask, failed)
