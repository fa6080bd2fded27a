"""The licences of everything in the program, offline: read, and searched by words."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from relvald_desktop import resources
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button, label, line, named


class LicencesDialog(QDialog):
    """The texts are in English, as their authors wrote them."""

    help_topic = "settings"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        title = translate("Licences", "Licences")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        give_help(self)
        self.words = named(
            line(placeholder=translate("Licences", "Find in the text")),
            "licenceWords",
            translate("Licences", "Find in the text"),
        )
        self.text = named(
            QPlainTextEdit(resources.licences()), "licenceText", translate("Licences", "Licence texts")
        )
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.found = named(label("", "quiet"), "licenceFound", translate("Licences", "Result of the search"))
        self.words.textChanged.connect(lambda: self._find(from_here=True))
        self.words.returnPressed.connect(self.find_next)
        QShortcut(QKeySequence("F3"), self, activated=self.find_next)
        QShortcut(QKeySequence("Ctrl+F"), self, activated=self.words.setFocus)
        self._build()

    def find_next(self) -> None:
        """Go to the next place with the words, from the top again after the last."""
        self._find(from_here=False)

    def _find(self, *, from_here: bool) -> None:
        wanted = self.words.text().strip()
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart() if from_here else cursor.selectionEnd())
        self.text.setTextCursor(cursor)
        self.found.setText("")
        if not wanted or self.text.find(wanted):
            return
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if not self.text.find(wanted):
            self.found.setText(translate("Licences", "These words do not stand in the text."))

    def _build(self) -> None:
        search = QHBoxLayout()
        search.addWidget(self.words, 1)
        search.addWidget(button(translate("Licences", "Find &next"), "findNext", self.find_next))
        close = button(translate("Licences", "&Close"), "close", self.accept)
        below = QHBoxLayout()
        below.addWidget(self.found, 1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        hint = translate(
            "Licences",
            "Relvåld is free software. What it is made of, and the terms of each part, in English.",
        )
        layout.addWidget(label(hint))
        layout.addLayout(search)
        layout.addWidget(self.text, 1)
        layout.addLayout(below)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter in the words finds; it must not close
        letter, screen = self.fontMetrics().averageCharWidth(), self.screen().availableGeometry()
        self.resize(min(letter * 120, screen.width() - 40), min(letter * 80, screen.height() - 60))
        self.words.setFocus()
