"""Copies a number or address to the clipboard for twenty seconds, kept out of clipboard histories where the system
has that."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER_SECONDS = 20

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"1",
}


class PassingClipboard:
    """Holds at most one copied text and clears it again, but not what the worker copied elsewhere since."""

    def __init__(self) -> None:
        self._copied = ""
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_SECONDS * 1000)
        self._timer.timeout.connect(self.clear)

    def copy(self, text: str) -> None:
        """Put a text on the clipboard until the time is up or the store locks."""
        data = QMimeData()
        data.setText(text)
        for name, value in _HINTS.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = text
        self._timer.start()

    def clear(self) -> None:
        """Take the copied text away if it is still there. Called when the time is up and at every lock."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._copied and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = ""
