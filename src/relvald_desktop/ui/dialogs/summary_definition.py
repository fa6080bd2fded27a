"""A name for a summary that is made again and again."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QLineEdit, QWidget

from relvald_desktop.records.report import ReportDefinition
from relvald_desktop.services.reports import DEFINITIONS, DefinitionForm
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, label, line


class DefinitionDialog(FormDialog):
    """Saves the choices in `form` under a title, as a new saved summary or in place of `record_id`. Its `result_value`
    is the record."""

    help_topic = "summary"

    def __init__(
        self, context: Context, form: DefinitionForm, record_id: str | None, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        title = translate("SummaryPage", "Change the saved summary") if record_id else translate("SummaryPage", "Save the summary's choices")  # fmt: skip
        super().__init__(parent, title, "definitionForm")
        self._context, self._form, self._record_id = context, form, record_id
        hint = translate(
            "SummaryPage", "The period and what it is compared with are kept as they are chosen now; no figure is kept."
        )  # fmt: skip
        self.form.addRow(label(hint, "quiet"))
        self.title: QLineEdit = add_row(
            self.form, translate("SummaryPage", "&Title"), line(form.title), "definitionTitle"
        )
        self.title.setFocus()
        self.title.selectAll()

    def save(self) -> ReportDefinition:
        form = dataclasses.replace(self._form, title=self.title.text())
        if self._record_id:
            return DEFINITIONS.change(self._context.work, self._record_id, form)
        return DEFINITIONS.add(self._context.work, form)
