"""A group of rows under a heading, as Idag is made of; says what to do when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button, clear_layout, label, look, named

Action = tuple[str, Callable[[], Any]]
FITTINGS = 6
"""So many sizes are tried one after the other, with nothing between, before what scrolls keeps its bar."""


@dataclass(frozen=True)
class Line:
    """A row of a section. `about` is what its actions are about: where that is the same too, the row is left as it is."""

    text: str
    actions: Sequence[Action] = ()
    look: str = ""
    about: object = None


class Section(QFrame):
    """A heading with rows of text, each with its buttons."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        look(self, "card")
        self.setObjectName(name)
        self._title = title
        self._shown: object = None
        self.heading: QLabel = named(label(title, "heading"), f"{name}Heading", title)
        self._rows = QVBoxLayout()
        self._head = QHBoxLayout()
        self._head.addWidget(self.heading, 1)
        box = QVBoxLayout(self)
        box.addLayout(self._head)
        box.addLayout(self._rows)

    def add_head_action(self, text: str, name: str, pressed: Callable[[], Any]) -> QPushButton:
        """A button beside the heading."""
        made = button(text, name, pressed)
        self._head.addWidget(made)
        return made

    def rename(self, title: str) -> None:
        """Give the section another heading; it is shown at the next `clear`."""
        self._title = title

    def clear(self, count: int | None = None) -> None:
        """Take every row away; `count` stands in the heading."""
        self._shown = None
        clear_layout(self._rows)
        text = self._title if count is None else f"{self._title} ({count})"
        self.heading.setText(text)
        self.heading.setAccessibleName(text)

    def show_lines(self, count: int, lines: Sequence[Line], empty: str) -> None:
        """Show these rows, or `empty` where there is none; what is shown already is not made anew."""
        shown = (count, empty, [(line.text, line.look, line.about) for line in lines])
        if shown == self._shown:
            return
        self.clear(count)
        for line in lines:
            self.add(line.text, line.actions, line.look)
        if not lines:
            self.add_empty(empty)
        self._shown = shown

    def add(self, text: str, actions: Sequence[Action] = (), kind: str = "") -> QLabel:
        """Add a row."""
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 2, 0, 2)
        shown = label(text, kind)
        inner.addWidget(shown, 1)
        for caption, pressed in actions:
            inner.addWidget(button(caption, "rowAction", pressed, "", f"{caption}: {text}"))
            row.addAction(caption, pressed)
        if actions:
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._rows.addWidget(row)
        return shown

    def add_widget(self, widget: QWidget) -> None:
        """Add anything as a row."""
        self._rows.addWidget(widget)

    def add_empty(self, text: str) -> None:
        """Say that there is nothing, and what that means."""
        self._rows.addWidget(label(text, "quiet"))


def scrolled(widget: QWidget) -> QScrollArea:
    """A widget in a frame that scrolls when the window is small or the text large."""
    area = named(Scrolled(), "scrolled", translate("Section", "Content"))
    area.setWidgetResizable(True)
    area.setWidget(widget)
    return area


class Scrolled(QScrollArea):
    """Keeps its bar where what it holds fits without it, breaks its lines for the bar, and fits again: Qt would show and hide
    it without an end."""

    def __init__(self) -> None:
        super().__init__()
        self._tried, self._known = 0, self.size()
        self._at_rest = QTimer(self)
        self._at_rest.timeout.connect(self._rest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Qt fits the bars to what is held, as that tells of another size."""
        if event.type() == QEvent.Type.Resize:
            self._tried += 1
            self._at_rest.start(0)
            if self._tried == FITTINGS:
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Another size of the frame itself may do without the bar; Qt calls this also as the bar comes and goes."""
        if self.size() != self._known:
            self._tried, self._known = 0, self.size()
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        super().resizeEvent(event)

    def _rest(self) -> None:
        self._at_rest.stop()
        self._tried = 0


def stacked(*rows: QWidget | QLayout) -> QScrollArea:
    """Widgets and rows one under the other, in a frame that scrolls."""
    inner = QWidget()
    box = QVBoxLayout(inner)
    for row in rows:
        if isinstance(row, QWidget):
            box.addWidget(row)
        else:
            box.addLayout(row)
    box.addStretch(1)
    return scrolled(inner)
