"""Erasing a case: what goes, which backups still hold it, and its code typed by hand before anything happens."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from relvald_desktop.documents.record_words import kind_word
from relvald_desktop.services.erasing import REASONS, ErasurePreview, preview_erasure, require_may_be_erased
from relvald_desktop.services.retention import CaseDue
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import day, translate, wording
from relvald_desktop.ui.widgets.fields import add_row, label, line
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.wording import QT_TRANSLATE_NOOP

IRREVOCABLE = QT_TRANSLATE_NOOP(
    "EraseForm", "! This can't be undone. Nobody can bring it back, only a backup that is restored."
)


class EraseDialog(FormDialog):
    """Gives the typed code and the reason (a key; empty when its time is over) once nothing stands in the way."""

    help_topic = "retention"

    def __init__(self, context: Context, case: CaseDue, parent: QWidget | None = None) -> None:
        title = translate("EraseForm", "Erase the case {code} for good").format(code=case.code)
        super().__init__(parent, title, "eraseForm", translate("EraseForm", "&Erase for good"))
        self._context, self._case = context, case
        preview = preview_erasure(context.work, case.case_id)
        self.form.addRow(
            label(
                translate("EraseForm", IRREVOCABLE),
                "danger",
            )
        )
        self.form.addRow(counted(preview))
        self.form.addRow(backups_of(preview))
        self.reason: QComboBox | None = None
        if not case.is_due(context.work.clock.today()):
            text = translate(
                "EraseForm",
                "Its time is not over until {day}. What social services have written must be kept until then, but for these reasons:",
            )
            self.form.addRow(label(text.format(day=day(case.due.due_on)), "warning"))
            self.reason = add_row(self.form, translate("EraseForm", "&Reason"), QComboBox(), "eraseReason")
            self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.reason.setMinimumContentsLength(10)
            self.reason.addItem(translate("EraseForm", "choose …"), "")
            for key, words in REASONS.items():
                self.reason.addItem(translate("Erasing", words), key)
        self.code = add_row(
            self.form,
            translate("EraseForm", "&Type the case's code to confirm"),
            line(placeholder="KV-0000"),
            "eraseCode",
        )
        self.code.setFocus()

    def save(self) -> Any:
        reason = str(self.reason.currentData()) if self.reason is not None else ""
        require_may_be_erased(self._context.work, self._case.case_id, self.code.text(), reason)
        return self.code.text(), reason


def counted(preview: ErasurePreview) -> Section:
    """What goes, by kinds."""
    made = Section(translate("EraseForm", "What goes"), "eraseCounts")
    made.clear(sum(preview.counts.values()))
    words = wording()
    made.add("  ·  ".join(f"{kind_word(kind, words)} {count}" for kind, count in preview.counts.items()))
    made.add_empty(
        translate(
            "EraseForm",
            "Also: its words in the search index, half-written forms, files, and what undo kept. The log stays; it holds no names.",
        )
    )
    return made


def backups_of(preview: ErasurePreview) -> Section:
    """Which backups hold it still."""
    made = Section(translate("EraseForm", "Backups that still hold it"), "eraseBackups")
    made.clear(len(preview.backups))
    for each in preview.backups:
        text = translate(
            "EraseForm", "{name}: kept until {day} at the latest, as long as a backup is made every month"
        ).format(name=each.name, day=day(each.until))
        made.add(text, (), "warning")
    if not preview.backups_known:
        made.add(
            translate(
                "EraseForm",
                "! The folder of backups is not known or can't be looked into now. Backups may hold it.",
            ),
            (),
            "warning",
        )
    elif not preview.backups:
        made.add_empty(translate("EraseForm", "None in the usual folder."))
    return made
