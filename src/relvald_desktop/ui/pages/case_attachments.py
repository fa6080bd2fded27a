"""Dokument: the files of a case; added by button, by key or by dropping them here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.attachment import CannotTakePlaceOut, prepare_attachment
from relvald_desktop.rules.media.kinds import Family, family
from relvald_desktop.services.attachments import (
    AttachmentForm,
    attach,
    find_attachment,
    open_to_look,
    remove_attachment,
)  # fmt: skip
from relvald_desktop.store.queries.attachments import AttachmentRow, attachments
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.paging import Cursor, Page
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.attachment_form import AddAttachmentsDialog, EditAttachmentDialog
from relvald_desktop.ui.dialogs.files import ask_files
from relvald_desktop.ui.language import day, say, sentence, translate, translate_count
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.paged_table import Column, ListView, PagedTable
from relvald_desktop.ui.widgets.section import scrolled
from relvald_desktop.ui.widgets.wrap_grid import WrapGrid
from relvald_desktop.ui.work import Job, Told, run_with_progress
from relvald_desktop.vault.sealed_file import StoppedByWorker
from relvald_desktop.wording import QT_TRANSLATE_NOOP

ADD_KEY = "Ctrl+B"
LINES = 7
"""Lines of text that the list has room for at least."""
_KINDS = {
    Family.PICTURE: QT_TRANSLATE_NOOP("Attachments", "picture"), Family.FILM: QT_TRANSLATE_NOOP("Attachments", "film"),
    Family.SOUND: QT_TRANSLATE_NOOP("Attachments", "sound"), Family.TEXT: QT_TRANSLATE_NOOP("Attachments", "text"),
    Family.PDF: QT_TRANSLATE_NOOP("Attachments", "PDF"), Family.OFFICE: QT_TRANSLATE_NOOP("Attachments", "document"),
    Family.OTHER: QT_TRANSLATE_NOOP("Attachments", "other file"),
}  # fmt: skip


class AttachmentsTab(QWidget):
    """A list with what can be done to the marked row."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self._zone = ZoneInfo(context.work.zone)
        self._job: Job | None = None
        self.notice = Notice()
        self.setAcceptDrops(True)
        self.list = ListView(
            PagedTable(self._columns(), self._read), "attachments", translate("Attachments", "Documents"),
            translate("Attachments", "No document is added yet. Press “Add documents”, or drop files here: photographs, "
                      "screenshots, certificates, films. They are kept encrypted and never changed."),
        )  # fmt: skip
        self.list.rowChosen.connect(lambda row: self.look())
        self.list.rowMarked.connect(lambda row: self._show_state())
        self.list.model.modelReset.connect(self._show_state)
        self._buttons: list[QPushButton] = []
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        hint = label(translate("Attachments", "A document is only shown here, in this window. To use another program, "
                               "export a copy."), "quiet")  # fmt: skip
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._row())
        box.addWidget(self.list, 1)
        box.addWidget(hint)
        outer = QVBoxLayout(self)
        outer.addWidget(self.notice)
        outer.addWidget(scrolled(inner), 1)
        QShortcut(QKeySequence(ADD_KEY), self, activated=self.add)

    def show_case(self, file: CaseFile) -> None:
        """Read the list again."""
        self.list.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Files of this computer may be dropped."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Add what is dropped."""
        event.acceptProposedAction()
        self.add_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def add(self) -> None:
        """Ask for files and add them."""
        self.add_files(ask_files(self, translate("Attachments", "Add documents")))

    def add_files(self, files: Sequence[Path]) -> None:
        """Ask what they are, and take them in one after the other."""
        if not files:
            return
        dialog = AddAttachmentsDialog(files, self)
        dialog.exec()
        if dialog.result_value is None:
            return
        forms: list[AttachmentForm] = dialog.result_value
        work, case_id = self._context.work, self._case_id

        def job(told: Told) -> list[tuple[str, str]]:
            failed = []
            for number, (file, form) in enumerate(zip(files, forms, strict=True)):
                try:
                    attach(work, case_id, file, form, _part_of(told, number, len(files)))
                except StoppedByWorker:
                    raise
                except RelvaldError as error:
                    failed.append((file.name, say(error)))
            return failed

        self._run(
            translate("Attachments", "Encrypting …"), job, lambda failed: self._added(len(files), failed)
        )

    def look(self) -> None:
        """Show the marked file."""
        from relvald_desktop.ui.dialogs.attachment_preview import AttachmentPreview, make_ready

        row, work = self.list.current(), self._context.work
        if row is None:
            return
        record, _ = find_attachment(work, row.id)

        def job(told: Told) -> Any:
            content, facts = open_to_look(work, row.id, told)
            return make_ready(record, content), facts

        self._run(
            translate("Attachments", "Opening …"), job,
            lambda found: AttachmentPreview(record, found[0], found[1], self).exec(),
        )  # fmt: skip

    def export(self) -> None:
        """Let the marked file out."""
        row, work = self.list.current(), self._context.work
        if row is None:
            return

        def job(told: Told) -> Any:
            try:
                return prepare_attachment(work, row.id, told=told)
            except CannotTakePlaceOut:
                return None

        self._run(translate("Attachments", "Making the copy …"), job, lambda file: self._export(row, file))

    def edit(self) -> None:
        """Change what is said about the marked file."""
        if (row := self.list.current()) is not None:
            record, _ = find_attachment(self._context.work, row.id)
            EditAttachmentDialog(self._context, record, self).exec()

    def remove(self) -> None:
        """Take the marked file out of the case."""
        if (row := self.list.current()) is not None:
            remove_attachment(self._context.work, row.id)
            self._context.tell_undoable(translate("Attachments", "The document is removed from the case."))

    def _export(self, row: AttachmentRow, file: Any) -> None:
        from relvald_desktop.ui.dialogs.attachment_export import AttachmentExportDialog

        record, _ = find_attachment(self._context.work, row.id)
        dialog = AttachmentExportDialog(self._context, record, file, self)
        dialog.exec()
        if dialog.result_value is not None:
            told = translate(
                "Attachments", "The copy is saved as {file}. It can be read by anyone who gets hold of it."
            )
            self.notice.tell(told.format(file=dialog.result_value.name))

    def _added(self, count: int, failed: list[tuple[str, str]]) -> None:
        added = count - len(failed)
        if failed:
            lines = [f"{name}: {why}" for name, why in failed]
            head = translate_count("Attachments", "{added} of {n} documents were added.", count, added=added)
            self.notice.warn("\n".join((head, *lines)))
            return
        told = translate(
            "Attachments",
            "Added: {count}. The original stays where it was; delete it there yourself when it is not needed.",
        )
        self.notice.tell(told.format(count=added))

    def _run(self, title: str, job: Callable[[Told], Any], done: Callable[[Any], None]) -> None:
        self._job = run_with_progress(self, title, job, done, self.notice.warn)

    def _row(self) -> QWidget:
        add = button(translate("Attachments", "Add &documents …"), "addAttachment", self.add, "main")
        add.setToolTip(ADD_KEY)
        for text, name, pressed in (
            (translate("Attachments", "&Show"), "showAttachment", self.look),
            (translate("Attachments", "E&xport …"), "exportAttachment", self.export),
            (translate("Attachments", "&Edit …"), "changeAttachment", self.edit),
            (translate("Attachments", "&Remove"), "removeAttachment", self.remove),
        ):
            self._buttons.append(button(text, name, pressed))
        return WrapGrid([add, *self._buttons], 5)

    def _show_state(self) -> None:
        for each in self._buttons:
            each.setEnabled(self.list.current() is not None)

    def _read(self, after: Cursor | None) -> Page[AttachmentRow]:
        with self._context.work.reading() as session:
            return attachments(session, self._case_id, after)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(translate("Attachments", "Title"), lambda row: joined(row.title, row.note)),
            Column(translate("Attachments", "Position"), lambda row: _position_text(row), 9),
            Column(translate("Attachments", "Kind"), lambda row: kind_text(row.media_type), 10),
            Column(translate("Attachments", "Size"), lambda row: size_text(row.size), 8),
            Column(translate("Attachments", "From whom"), lambda row: joined(sentence(row.origin), row.origin_words), 22),
            Column(translate("Attachments", "Added"), self._added_text, 24),
        )  # fmt: skip

    def _added_text(self, row: AttachmentRow) -> str:
        return joined(day(row.created_at.astimezone(self._zone).date()), row.created_by)


def kind_text(media_type: str) -> str:
    """What a media type is called."""
    return translate("Attachments", _KINDS[family(media_type)])


def size_text(size: int) -> str:
    """A size (bytes) for people."""
    if size < 1 << 20:
        return translate("Attachments", "{count} kB").format(count=max(1, round(size / 1024)))
    return translate("Attachments", "{count} MB").format(count=round(size / (1 << 20)))


def _position_text(row: AttachmentRow) -> str:
    return translate("Attachments", "! position") if row.has_position else ""


def _part_of(told: Told, number: int, count: int) -> Told:
    """Progress of one of several files, as progress of all, in thousandths."""
    return lambda done, total: told(number * 1000 + done * 1000 // max(total, 1), count * 1000)
