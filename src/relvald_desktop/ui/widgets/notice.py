"""A line that says what happened or what is wrong, in its place, instead of a window in the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.announcing import announce
from relvald_desktop.ui.widgets.fields import button, label, look, named


class Notice(QFrame):
    """Hidden until it has something to say; announced to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text: QLabel = named(label(""), "noticeText", translate("Notice", "Message"))
        self._action: QPushButton | None = None
        self._is_new = False
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(
            button("✕", "noticeClose", self.hide, "", translate("Notice", "Close the message"))
        )
        self.hide()

    def tell(self, text: str, action: str = "", pressed: Callable[[], Any] | None = None) -> None:
        """Say that something was done, perhaps with one thing to do about it (undo, show)."""
        self._say(text, "notice", action, pressed)
        self._is_new = True

    def age(self) -> None:
        """A change was made. What was told of the change before it goes, with its Undo; what is wrong stays."""
        if self.property("look") == "notice" and not self._is_new:
            self.hide()
        self._is_new = False

    def warn(self, text: str) -> None:
        """Say what is wrong and what to do."""
        self._say(text, "alarm", "", None)

    def _say(self, text: str, kind: str, action: str, pressed: Callable[[], Any] | None) -> None:
        if self._action is not None:
            self._action.hide()
            self._action.deleteLater()
            self._action = None
        if action and pressed is not None:
            self._action = button(action, "noticeAction", pressed)
            self._row.insertWidget(1, self._action)
        look(self, kind)
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.show()
        announce(self.text, text, at_once=kind == "alarm")
