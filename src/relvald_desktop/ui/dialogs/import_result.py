"""What an import did, row by row, and the way back."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services.importing import REGISTERS, ImportResult
from relvald_desktop.services.undo import next_undo, undo_last
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.language import translate, translate_count
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.import_table import RemarkTable, dressed
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.work import Job, run_with_progress
from relvald_desktop.wording import QT_TRANSLATE_N_NOOP

IMPORTED = {
    RegisterKind.SIGNALS: QT_TRANSLATE_N_NOOP("ImportForm", "{n} signals imported."),
    RegisterKind.CASES: QT_TRANSLATE_N_NOOP("ImportForm", "{n} cases imported."),
    RegisterKind.CONTACTS: QT_TRANSLATE_N_NOOP("ImportForm", "{n} contacts imported."),
    RegisterKind.COURT_DATES: QT_TRANSLATE_N_NOOP("ImportForm", "{n} court dates imported."),
}


class ResultDialog(QDialog):
    """Every refused row with its column and reason, then what to look at and what was here already."""

    help_topic = "importing"

    def __init__(self, context: Context, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_help(self)
        self._context, self._result = context, result
        self._job: Job | None = None
        self.setObjectName("importResult")
        self.setWindowTitle("Relvåld")
        text = self._summary()
        self.setAccessibleName(text)
        self.notice = Notice()
        self.undo_button = button(translate("ImportForm", "&Undo the import"), "undoImport", self._undo)
        self._undoable = next_undo(context.work)
        self.undo_button.setEnabled(
            bool(result.imported)
            and self._undoable is not None
            and self._undoable.action == REGISTERS[result.kind].action
        )
        row = QHBoxLayout()
        row.addWidget(self.undo_button)
        row.addStretch(1)
        row.addWidget(button(translate("ImportForm", "&Close"), "close", self.accept, "main"))
        box = QVBoxLayout(self)
        box.addWidget(label(text, "heading"))
        box.addWidget(self.notice)
        box.addWidget(self._table(), 1)
        box.addLayout(row)
        letter, screen = self.fontMetrics().averageCharWidth(), self.screen().availableGeometry()
        self.resize(min(letter * 110, screen.width() - 40), min(letter * 60, screen.height() - 60))

    def _summary(self) -> str:
        result = self._result
        imported = translate_count("ImportForm", IMPORTED[result.kind], result.imported)
        rest = translate(
            "ImportForm", "Here already: {known}, refused: {refused}, to look at: {notes}."
        ).format(
            known=result.duplicates,
            refused=len(result.refused),
            notes=len({each.row for each in result.notes}),
        )
        return f"{imported} {rest}"

    def _table(self) -> QTableView:
        kinds = (
            (translate("ImportForm", "✗ refused"), self._result.refused),
            (translate("ImportForm", "! look at it"), self._result.notes),
            (translate("ImportForm", "= here already"), self._result.known),
        )
        remarks = [(kind, each) for kind, found in kinds for each in found]
        spoken = translate("ImportForm", "Refused rows and notes")
        view = dressed(named(QTableView(), "remarks", spoken), RemarkTable(remarks))
        view.horizontalHeader().setStretchLastSection(True)
        return view

    def _undo(self) -> None:
        work, imported = self._context.work, self._undoable
        assert imported is not None
        self.undo_button.setEnabled(False)

        def done(_: Any) -> None:
            self.notice.tell(translate("ImportForm", "The import is taken back. Nothing of it is left."))

        title = translate("ImportForm", "Taking the import back …")
        self._job = run_with_progress(
            self, title, lambda told: undo_last(work, told, only=imported.seq), done, self.notice.warn
        )
