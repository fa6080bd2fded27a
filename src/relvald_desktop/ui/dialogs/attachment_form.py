"""What the worker says about files: before they are added, and later."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.keeping_codes import AttachmentOrigin
from relvald_desktop.services.attachments import AttachmentForm, change_attachment, filled
from relvald_desktop.services.forms import clean
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, choice, label, line, paragraph

_MOST_NAMED = 8


class _AttachmentFields(FormDialog):
    """The fields that adding and changing share."""

    help_topic = "attachments"

    def __init__(
        self, title: str, name: str, known: AttachmentForm, parent: QWidget | None, save_text: str = ""
    ) -> None:
        super().__init__(parent, title, name, save_text)
        self.title: QLineEdit = add_row(
            self.form, translate("Attachments", "&Title"), line(known.title), "attachmentTitle"
        )
        self.origin: QComboBox = add_row(
            self.form, translate("Attachments", "&From whom"), choice(AttachmentOrigin, known.origin), "attachmentOrigin"
        )  # fmt: skip
        self.origin_words: QLineEdit = add_row(
            self.form, translate("Attachments", "&More exactly"), line(known.origin_words), "attachmentOriginWords"
        )  # fmt: skip
        self.note = add_row(
            self.form, translate("Attachments", "&Note"), paragraph(known.note, rows=3), "attachmentNote"
        )

    def filled_in(self, title: str) -> AttachmentForm:
        """What is written, with this title. Raises `Incomplete`."""
        if not title.strip():
            self.title.setFocus()
            raise Incomplete(fields=self.title.accessibleName(), names=self.title.objectName())
        return AttachmentForm(
            title=title, origin=AttachmentOrigin(self.origin.currentData()), origin_words=self.origin_words.text(),
            note=self.note.toPlainText(),
        )  # fmt: skip


class AddAttachmentsDialog(_AttachmentFields):
    """Its `result_value` is a form for each file, in their order. Several files share everything but their titles, which
    are then their names."""

    def __init__(self, files: Sequence[Path], parent: QWidget | None = None) -> None:
        one = files[0] if len(files) == 1 else None
        super().__init__(
            translate("Attachments", "Add documents"), "addAttachments", AttachmentForm(title=one.stem if one else ""),
            parent, translate("Attachments", "&Add"),
        )  # fmt: skip
        self._files = tuple(files)
        names = "\n".join(clean(file.name) for file in files[:_MOST_NAMED])
        more = len(files) - _MOST_NAMED
        if more > 0:
            names += "\n" + translate("Attachments", "and {count} more").format(count=more)
        self.form.insertRow(0, label(names))
        self.form.setRowVisible(self.title, one is not None)
        told = translate(
            "Attachments",
            "Each file is copied into the register, encrypted. The original stays where it is: delete it yourself when it "
            "is no longer needed there. On an SSD or a stick traces of a deleted file can remain.",
        )
        self.form.addRow(label(told, "quiet"))
        (self.title if one else self.origin).setFocus()

    def save(self) -> list[AttachmentForm]:
        """A form for each file. Raises `Incomplete`."""
        if len(self._files) == 1:
            return [self.filled_in(self.title.text())]
        return [self.filled_in(clean(file.stem) or "–") for file in self._files]


class EditAttachmentDialog(_AttachmentFields):
    """Changes what is said about a file; its content stays."""

    def __init__(self, context: Context, record: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Attachments", "Edit what is said about it"), "editAttachment", filled(record), parent
        )
        self._context, self._record = context, record
        self.form.addRow(
            label(translate("Attachments", "The content of a document can't be changed."), "quiet")
        )
        self.title.setFocus()

    def save(self) -> Attachment:
        """Keep it. Raises `Incomplete`, `TooLong`."""
        form = self.filled_in(self.title.text())
        return change_attachment(self._context.work, self._record.id, form)
