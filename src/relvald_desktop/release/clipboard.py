"""Copies a number or address to the clipboard for twenty seconds, kept out of clipboard histories where the system
has that."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_SECONDS = 20

_MARK = "x-kde-passwordManagerHint"

_HINTS = {
    _MARK: b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}


class PassingClipboard:
    """Holds at most one copied text and clears it again, but not what the worker copied elsewhere since. What she
    copies out of a field of this program with Ctrl+C passes as quickly."""

    def __init__(self) -> None:
        self._copied = ""
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_SECONDS * 1000)
        self._timer.timeout.connect(self.clear)
        QGuiApplication.clipboard().dataChanged.connect(self._notice)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard until the time is up or the store locks."""
        self._copied = text
        QGuiApplication.clipboard().setMimeData(_marked(text))
        self._timer.start()

    def clear(self) -> None:
        """Take the copied text away if it is still there, and what is marked in the window (X11's selection). Called
        when the time is up and at every lock."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        self._copied = ""

    def close(self) -> None:
        """Clear, and watch no more; called when the store is shut."""
        self.clear()
        QGuiApplication.clipboard().dataChanged.disconnect(self._notice)

    def _notice(self) -> None:
        """Something was copied: by this program where it owns the clipboard."""
        clipboard = QGuiApplication.clipboard()
        text = clipboard.text() if clipboard.ownsClipboard() else ""
        if not text:
            return
        if not clipboard.mimeData().hasFormat(_MARK):
            self.copy(text)  # a field put it there: once more, with the marks for histories
        elif text != self._copied:
            self._copied = text
            self._timer.start()


def _marked(text: str) -> QMimeData:
    """A text with the marks that ask histories to keep nothing."""
    data = QMimeData()
    data.setText(text)
    for name, value in _HINTS.items():
        data.setData(name, value)
    return data
