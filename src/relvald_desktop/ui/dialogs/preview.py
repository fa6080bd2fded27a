"""Shows a finished paper from memory, page by page, and prints it from there."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.printing import Noting, print_paper
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.reading_order import ReadingOrder


class PaperView(QWidget):
    """A PDF shown from memory; no temporary file is ever made. `content` is what is shown, `digest` its SHA-256."""

    def __init__(self, spoken: str) -> None:
        super().__init__()
        self.content, self.digest = b"", ""
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = named(QPdfView(self), "paper", spoken)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # Always there: at some sizes a page fits only without it, and Qt would show and hide it for ever.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setDocument(self.document)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)

    def show_pdf(self, content: bytes, digest: str | None = None, marked: bytes | None = None) -> None:
        """Show a finished PDF. `digest` is the SHA-256 that the leak check noted, where there was one; `marked` is a
        copy with framed places, shown instead and never printed."""
        self.content, self.digest = content, digest or hashlib.sha256(content).hexdigest()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(marked or content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)


class Preview(ReadingOrder, QDialog):
    """A paper with print and save. `save` is called by the save button; left out where nothing is saved."""

    help_topic = "papers"

    def __init__(self, parent: QWidget | None, title: str, save: Callable[[], Any] | None = None) -> None:
        super().__init__(parent)
        give_help(self)
        self.setObjectName("preview")
        self.setWindowTitle("Relvåld")
        self.setAccessibleName(title)
        self.notice = Notice()
        self.paper = PaperView(title)
        self.print_button = button(translate("Preview", "&Print …"), "print", self.print_paper, "main")
        self.row = QHBoxLayout()
        self.row.addWidget(self.print_button)
        if save is not None:
            self.save_button = button(translate("Preview", "&Save as PDF …"), "savePaper", save)
            self.row.addWidget(self.save_button)
        self.row.addStretch(1)
        self.row.addWidget(button(translate("Preview", "&Close"), "close", self.accept))
        QShortcut(QKeySequence.StandardKey.Print, self, activated=self.print_paper)
        self.middle = QHBoxLayout()
        self.middle.addWidget(self.paper, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(label(title, "heading"))
        layout.addWidget(self.notice)
        layout.addLayout(self.middle, 1)
        layout.addLayout(self.row)
        screen = self.screen().availableGeometry()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(min(letter * 140, screen.width() - 40), min(letter * 110, screen.height() - 60))

    def print_paper(self) -> None:
        """Print what is shown."""
        if self.print_button.isEnabled():
            self.send_to_printer()

    def send_to_printer(self, noting: Noting = lambda spool: spool()) -> bool:
        """Print the bytes that are shown, once they are the ones that were noted; whether they were sent."""
        try:
            sent = print_paper(self.paper.content, self.paper.digest, self, noting)
        except RelvaldError as error:
            self.notice.warn(say(error))
            return False
        if sent:
            self.notice.tell(translate("Preview", "Sent to the printer."))
        return sent


def show_preview(
    parent: QWidget, title: str, content: bytes, save: Callable[..., None] | None = None
) -> None:
    """Show a paper that holds no record, to print, and where there is a `save` (content, target) to save."""
    dialog = Preview(parent, title, (lambda: _save(dialog, title, save)) if save is not None else None)
    dialog.paper.show_pdf(content)
    dialog.exec()


def _save(dialog: Preview, title: str, save: Callable[..., None]) -> None:
    target = ask_where(dialog, title, f"{title}.pdf")
    if target is None:
        return
    try:
        save(dialog.paper.content, target, replace=True)
    except RelvaldError as error:
        dialog.notice.warn(say(error))
    else:
        dialog.notice.tell(translate("CheckedPreview", "Saved as {file}.").format(file=target.name))
