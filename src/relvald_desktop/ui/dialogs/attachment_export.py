"""Lets a file of a case out: to whom, on what ground, what the leak check found, the place where it was made."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.legal_codes import Recipient
from relvald_desktop.release.attachment import (
    LeavingFile,
    PlaceNeedsReason,
    prepare_attachment,
    save_attachment,
)  # fmt: skip
from relvald_desktop.release.checking import Finding
from relvald_desktop.rules.leaks import Secret
from relvald_desktop.rules.media.kinds import PDF
from relvald_desktop.rules.media.stripping import Way, way_of
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.checked_preview import OverrideDialog, in_words, may_write_to
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.fields import add_row, button, label, paragraph, tick
from relvald_desktop.ui.widgets.leaving_panel import LeavingPanel
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.work import Job, run_with_progress


class AttachmentExportDialog(FormDialog):
    """Its `result_value` is the file that was written. `file` is the copy without the place, or None where the place can't
    be taken out."""

    help_topic = "attachments"

    def __init__(
        self, context: Context, record: Attachment, file: LeavingFile | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent, translate("AttachmentExport", "Export a document"), "attachmentExport",
            translate("AttachmentExport", "Choose &where …"),
        )  # fmt: skip
        self._context, self._record, self._file = context, record, file
        self._reason, self._let_out = "", frozenset[Secret]()
        self._job: Job | None = None
        self.form.addRow(label(record.title, "heading"))
        self._add_place(file is None)
        self.stopped = Section(
            translate("AttachmentExport", "STOPPED: something protected stands in the document"), "leaks"
        )
        self._override = button(
            translate("AttachmentExport", "Let it out with a &reason …"), "override", self._let_something_out
        )
        self.form.addRow(self.stopped)
        self.form.addRow(self._override)
        self.looked: QCheckBox = tick(
            translate("AttachmentExport", "I have &looked at it myself; nothing in it may harm her"), "looked"
        )
        self.looked.setVisible(file is None or file.must_look)
        self.form.addRow(label(_cannot_read(), "warning") if self.looked.isVisibleTo(self) else label(""))
        self.form.addRow(self.looked)
        self.leaving = LeavingPanel(context, tuple(Recipient))
        self.leaving.offer_password(record.media_type == PDF)
        self.body.addWidget(self.leaving)
        self._show_findings()

    def _add_place(self, only_as_it_came: bool) -> None:
        may_tell = self._record.has_position or way_of(self._record.media_type) is not Way.NOT_THERE
        cleaned = None
        if only_as_it_came:
            text = translate(
                "AttachmentExport",
                "! The place where it was made can't be taken out of this kind of file. Give a picture of the screen or a "
                "paper copy instead where you can.",
            )
            self.form.addRow(label(text, "danger"))
        elif self._record.has_position:
            text = translate(
                "AttachmentExport", "The position is taken out of the copy. The pixels stay the same."
            )
            cleaned = label(text, "safe")
            self.form.addRow(cleaned)
        self.as_it_came: QCheckBox = tick(
            translate("AttachmentExport", "&As it came, with the position"), "asItCame"
        )  # fmt: skip
        self.as_it_came.setVisible(may_tell)
        self.form.addRow(self.as_it_came)
        if may_tell:
            original = translate("AttachmentExport", "A court may need the original. Your reason is noted.")
            self.form.addRow(label(original, "quiet"))
        self.why: QPlainTextEdit = add_row(
            self.form, translate("AttachmentExport", "Wh&y"), paragraph(rows=2), "asItCameWhy"
        )
        self.form.setRowVisible(self.why, False)
        self.as_it_came.toggled.connect(lambda on: self.form.setRowVisible(self.why, on))
        if cleaned is not None:
            self.as_it_came.toggled.connect(cleaned.setHidden)

    def _findings(self) -> tuple[Finding, ...]:
        found = self._file.outgoing.checked.findings if self._file is not None else ()
        return tuple(each for each in found if each.secret not in self._let_out)

    def _show_findings(self) -> None:
        stopping = self._findings()
        self.stopped.setVisible(bool(stopping))
        self._override.setVisible(any(not each.secret.absolute for each in stopping))
        self.stopped.clear(len(stopping))
        for each in stopping:
            self.stopped.add(in_words(each), (), "danger")
        if any(each.secret.absolute for each in stopping):
            told = translate("CheckedPreview", "It belongs to an assumed identity: no reason lets it out.")
            self.stopped.add(told, (), "danger")

    def _let_something_out(self) -> None:
        dialog = OverrideDialog(self._findings(), self)
        dialog.exec()
        if dialog.result_value is not None:
            reason, let_out = dialog.result_value
            self._reason = "; ".join(dict.fromkeys(filter(None, (self._reason, reason))))
            self._let_out |= let_out
            self._show_findings()

    def _save(self) -> None:
        """Ask where, warn about the place, and write in the background."""
        try:
            self._start()
        except RelvaldError as error:
            self.notice.warn(say(error))

    def _start(self) -> None:
        as_it_came, why = self.as_it_came.isChecked(), self.why.toPlainText().strip()
        if not self.looked.isHidden() and not self.looked.isChecked():
            raise Incomplete(fields=self.looked.accessibleName())
        if as_it_came and not why:
            raise PlaceNeedsReason()
        reason = "; ".join(filter(None, (self._reason, why if as_it_came else "")))
        leaving = self.leaving.leaving(reason, self._let_out)
        proposed = self._file.name if self._file is not None else ""
        work, record, file = self._context.work, self._record, self._file
        if file is None or as_it_came:
            if not as_it_came:
                raise Incomplete(fields=self.as_it_came.accessibleName())
            file = None
        target = ask_where(
            self, translate("AttachmentExport", "Save the copy"), proposed,
            translate("AttachmentExport", "All files (*)"),
        )  # fmt: skip
        if target is None or not may_write_to(target, self) or not self.isVisible():
            return
        looked = self.looked.isChecked()

        def job(told: Any) -> Any:
            ready = file or prepare_attachment(work, record.id, as_it_came=True, told=told)
            return save_attachment(work, ready, target, leaving, looked=looked, told=told, replace=True)

        title = translate("AttachmentExport", "Writing the copy …")
        self._job = run_with_progress(self, title, job, self._written, self.notice.warn)

    def _written(self, written: Any) -> None:
        self.result_value = written
        self.accept()


def _cannot_read() -> str:
    return translate(
        "AttachmentExport",
        "! The program reads texts, but no pictures, films and sounds: a house, a street sign, a face or a voice can tell "
        "where she is.",
    )
