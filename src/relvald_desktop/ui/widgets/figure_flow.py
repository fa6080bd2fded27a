"""Controls in rows that break where the window ends, at every text size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from relvald_desktop.ui.widgets.fields import named

_GAP = 8


class Flow(QWidget):
    """Puts each widget after the one before it, or on the next line where there is no room."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets, self._laid_out = widgets, False
        for each in widgets:
            each.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """As many lines as are needed."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as the widest widget, as high as the lines are once they are laid out."""
        hints = [_size_of(each) for each in self._widgets]
        lines = self._place(self.width(), move=False) if self._laid_out else 0
        return QSize(max(each.width() for each in hints), max(lines, *(each.height() for each in hints)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Break the lines anew."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)
        if not self._laid_out or event.oldSize().width() != event.size().width():
            self._laid_out = True
            self.updateGeometry()

    def _place(self, room: int, *, move: bool) -> int:
        y = 0
        for line in self._lines(room):
            x, tallest = 0, max(_size_of(each).height() for each in line)
            for each in line:
                size = _size_of(each)
                width = min(size.width(), room)
                if move:
                    each.setGeometry(QRect(x, y + (tallest - size.height()) // 2, width, size.height()))
                x += width + _GAP
            y += tallest + _GAP
        return max(0, y - _GAP)

    def _lines(self, room: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for each in self._widgets:
            needed = _size_of(each).width()
            if not lines or needed > left:
                lines.append([])
                left = room
            lines[-1].append(each)
            left -= needed + _GAP
        return lines


def _size_of(widget: QWidget) -> QSize:
    return widget.sizeHint().expandedTo(widget.minimumSize())


def flowing(*widgets: QWidget) -> Flow:
    """The widgets one after the other, over as many lines as they need."""
    return Flow(widgets)


def captioned(text: str, field: QWidget, name: str) -> QWidget:
    """A field with its caption before it, kept together; the caption's mnemonic leads to the field."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    caption = QLabel(text)
    caption.setBuddy(field)
    row.addWidget(caption)
    row.addWidget(named(field, name, text))
    return holder
