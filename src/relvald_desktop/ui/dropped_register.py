"""A register dropped onto a page is imported there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.context import Context

ENDINGS = (".csv", ".xlsx", ".tsv", ".txt")
"""Files that may be a register, by the end of their names."""


class RegisterDrop(QObject):
    """Lets a page take one file at a time; what else is dropped is left to others."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if isinstance(event, QDropEvent) and (file := register_in(event.mimeData())) is not None:
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                # The other program waits for the end of the drop: the questions come after it.
                QTimer.singleShot(0, self._page, lambda: self._import(file))
            return True
        return super().eventFilter(watched, event)

    def _import(self, file: Path) -> None:
        from relvald_desktop.ui.dialogs.import_form import import_file

        import_file(self._context, file, self._page)


def register_in(dropped: QMimeData) -> Path | None:
    """The one file of this computer that is dropped, where it may be a register."""
    files = [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in ENDINGS else None
