"""Ctrl+K: find people, codes, words and commands from one field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from relvald_desktop.services.finding import Found, find
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import line, named
from relvald_desktop.wording import QT_TRANSLATE_NOOP

KINDS = {
    "person": QT_TRANSLATE_NOOP("Palette", "person"), "contact_channel": QT_TRANSLATE_NOOP("Palette", "contact channel"),
    "protected_value": QT_TRANSLATE_NOOP("Palette", "protected value"), "case": QT_TRANSLATE_NOOP("Palette", "case"),
    "relationship_status": QT_TRANSLATE_NOOP("Palette", "relationship status"),
    "signal": QT_TRANSLATE_NOOP("Palette", "signal"), "contact": QT_TRANSLATE_NOOP("Palette", "note"),
    "contact_addendum": QT_TRANSLATE_NOOP("Palette", "addition to a note"),
    "legal_matter": QT_TRANSLATE_NOOP("Palette", "legal matter"), "legal_step": QT_TRANSLATE_NOOP("Palette", "step"),
    "accompaniment": QT_TRANSLATE_NOOP("Palette", "accompaniment"),
}  # fmt: skip
_TABS = {
    "contact": "journal",
    "contact_addendum": "journal",
    "legal_matter": "legal",
    "legal_step": "legal",
    "accompaniment": "legal",
    "relationship_status": "support",
}


class Palette(QDialog):
    """A field and what it finds; arrows choose, Enter goes there."""

    def __init__(
        self,
        context: Context,
        commands: Sequence[tuple[str, Callable[[], Any]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._commands = context, commands
        self.setObjectName("palette")
        self.setWindowTitle("Relvåld")
        self.setAccessibleName(translate("Palette", "Find"))
        self.words = named(
            line(placeholder=translate("Palette", "Name, code, number, words or a command")),
            "paletteWords",
            translate("Palette", "Find"),
        )
        self.found = named(QListWidget(), "paletteFound", translate("Palette", "Found"))
        box = QVBoxLayout(self)
        box.addWidget(self.words)
        box.addWidget(self.found, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self.search)
        self.words.textChanged.connect(lambda: self._timer.start())
        self.words.returnPressed.connect(self._go)
        self.words.installEventFilter(self)
        self.found.itemActivated.connect(lambda: self._go())
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 90, letter * 50)
        self.search()

    def search(self) -> None:
        """Find what is typed, commands first."""
        self._timer.stop()
        words = self.words.text().strip()
        self.found.clear()
        for title, command in self._commands:
            if words.lower() in title.lower():
                self._add(title, command)
        for hit in find(self._context.work, words) if words else ():
            self._add(self._describe(hit), lambda hit=hit: self._show(hit))
        if self.found.count():
            self.found.setCurrentRow(0)
        else:
            item = QListWidgetItem(translate("Palette", "Nothing found. Try fewer letters."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.found.addItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.found.setCurrentRow(max(0, min(self.found.count() - 1, self.found.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def _add(self, text: str, command: Callable[[], Any]) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, command)
        self.found.addItem(item)

    def _describe(self, hit: Found) -> str:
        context = " ".join(hit.context.replace("\x02", "").replace("\x03", "").split())
        parts = [translate("Palette", KINDS[hit.kind]), hit.case_code or "", hit.title, context]
        return "  ·  ".join(dict.fromkeys(part for part in parts if part))

    def _go(self) -> None:
        if self._timer.isActive():
            self.search()
        item = self.found.currentItem()
        command = item.data(Qt.ItemDataRole.UserRole) if item else None
        if command is not None:
            self.accept()
            command()

    def _show(self, hit: Found) -> None:
        if hit.case_id is not None:
            self._context.caseAsked.emit(hit.case_id, _TABS.get(hit.kind, ""))
        elif hit.kind == "signal":
            from relvald_desktop.ui.dialogs.triage_form import TriageDialog

            TriageDialog(self._context, hit.record_id, self.parentWidget()).exec()
