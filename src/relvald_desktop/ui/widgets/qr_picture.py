"""A QR code on the screen: always dark on white with a quiet zone, whatever the theme, so that cameras read it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.widgets.fields import named

_QUIET = 4
"""Modules of white around the code (ISO/IEC 18004)."""


class QrPicture(QWidget):
    """Shows modules: one byte each, 1 for dark, in rows as long as they are many."""

    def __init__(self, modules: bytes, spoken: str, pixels: int = 4) -> None:
        super().__init__()
        self._modules = modules
        self._rows = round(len(modules) ** 0.5)
        self._pixels = pixels
        named(self, "qrPicture", spoken)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Whole pixels for each module."""
        side = (self._rows + 2 * _QUIET) * self._pixels
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        for place, dark in enumerate(self._modules):
            if dark:
                row, column = divmod(place, self._rows)
                left, top = (column + _QUIET) * self._pixels, (row + _QUIET) * self._pixels
                painter.fillRect(QRectF(left, top, self._pixels, self._pixels), QColor("black"))
        painter.end()
