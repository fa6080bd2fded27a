"""Two cases or persons that are one: which is kept, what happens, and taking a merge apart again."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.person import Person
from relvald_desktop.services.finding import similar_cases
from relvald_desktop.services.merging import merge_cases, merge_persons
from relvald_desktop.store.queries.cases import CaseFile, CaseFilters, case_list
from relvald_desktop.store.queries.people import people_by_name
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.signal_form import similar_text
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, label


class MergeCasesDialog(FormDialog):
    """Another case is turned into the open one."""

    help_topic = "people"

    def __init__(self, context: Context, file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Merge", "Merge another case into this one"),
            "mergeCasesForm",
            translate("Merge", "&Merge"),
        )
        self._context, self._kept = context, file.case
        text = translate(
            "Merge", "Everything in the other case moves here and stays in the log of both. The other case is closed. It can be taken apart again."
        )  # fmt: skip
        self.form.addRow(label(text, "quiet"))
        self.other = add_row(self.form, translate("Merge", "&Other case"), QComboBox(), "otherCase")
        self.other.addItem(translate("Merge", "choose …"), None)
        if file.client is not None:
            for match in similar_cases(
                context.work, file.client.name, "", file.client.identity_number, limit=10
            ):
                if match.case_id != file.case.id:
                    self.other.addItem(similar_text(match), match.case_id)
        with context.work.reading() as session:
            rows = case_list(session, CaseFilters(open=None), limit=500).rows
        for row in rows:
            if row.id != file.case.id and self.other.findData(row.id) < 0:
                self.other.addItem(f"{row.code}  {row.client_name}", row.id)

    def save(self) -> Any:
        if self.other.currentData() is None:
            self.other.setFocus()
            raise Incomplete(fields=translate("Merge", "the other case"), names=self.other.objectName())
        return merge_cases(self._context.work, self._kept.id, self.other.currentData())


class MergePersonsDialog(FormDialog):
    """Another person turns out to be this one."""

    help_topic = "people"

    def __init__(self, context: Context, person: Person, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Merge", "Merge another person into this one"),
            "mergePersonsForm",
            translate("Merge", "&Merge"),
        )
        self._context, self._kept = context, person
        text = translate(
            "Merge", "Cases, channels and protected values of the other person become this one's. The stricter protection counts. It can be taken apart again."
        )  # fmt: skip
        self.form.addRow(label(text, "quiet"))
        self.other = add_row(self.form, translate("Merge", "&Other person"), QComboBox(), "otherPerson")
        self.other.addItem(translate("Merge", "choose …"), None)
        with context.work.reading() as session:
            known = people_by_name(session)
        for other, code in known:
            if other.id != person.id:
                self.other.addItem(f"{other.name}  ({code})", other.id)

    def save(self) -> Any:
        if self.other.currentData() is None:
            self.other.setFocus()
            raise Incomplete(fields=translate("Merge", "the other person"), names=self.other.objectName())
        return merge_persons(self._context.work, self._kept.id, self.other.currentData())
