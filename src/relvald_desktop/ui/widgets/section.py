"""A group of rows under a heading, as Idag is made of; says what to do when it is empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
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
    area = named(QScrollArea(), "scrolled", translate("Section", "Content"))
    area.setWidgetResizable(True)
    area.setWidget(widget)
    return area


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
