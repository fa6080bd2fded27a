"""Ctrl+K: find people, codes, words and commands from one field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from relvald_desktop.records.kind_labels import KINDS
from relvald_desktop.services.finding import Found, find
from relvald_desktop.store.queries.helpers import saved_searches
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.dialogs.helper_forms import search_dialog
from relvald_desktop.ui.language import day, translate
from relvald_desktop.ui.places import TAB_OF
from relvald_desktop.ui.widgets.fields import button, label, line, named

_PLACES = {
    "liaison_meeting": "liaison", "liaison_action": "liaison", "sender": "signals", "sender_feedback": "signals",
    "task": "today",
}  # fmt: skip


class Palette(QDialog):
    """A field and what it finds; arrows choose, Enter goes there."""

    help_topic = "find"

    def __init__(
        self,
        context: Context,
        commands: Sequence[tuple[str, Callable[[], Any]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_help(self)
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
        hint = translate(
            "Palette", 'Filters: type:note  from:2026-03  from:police  case:KV-0001  "exact words"'
        )
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(button(translate("Palette", "Save the search …"), "saveSearch", self._keep_search))
        box = QVBoxLayout(self)
        box.addLayout(top)
        box.addWidget(label(hint, "quiet"))
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
        self._add_saved(words)
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

    def _add(self, text: str, command: Callable[[], Any], *, stays: bool = False) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, command)
        item.setData(Qt.ItemDataRole.UserRole + 1, stays)
        self.found.addItem(item)

    def _describe(self, hit: Found) -> str:
        context = " ".join(hit.context.replace("\x02", "»").replace("\x03", "«").split())
        parts = [day(hit.on), translate("Kinds", KINDS[hit.kind]), hit.case_code or "", hit.title, context]
        return "  ·  ".join(dict.fromkeys(part for part in parts if part))

    def _add_saved(self, words: str) -> None:
        """Saved searches whose name begins what is typed; all of them while nothing is."""
        with self._context.work.reading() as session:
            saved = saved_searches(session)
        for each in saved:
            if words.lower() in each.title.lower() and words != each.words:
                text = translate("Palette", "Saved search: {title}").format(title=each.title)
                self._add(text, lambda each=each: self._use(each.words), stays=True)

    def _use(self, words: str) -> None:
        self.words.setText(words)
        self.search()

    def _keep_search(self) -> None:
        if words := self.words.text().strip():
            search_dialog(self._context, words, self).exec()
            self.search()
        else:
            self.words.setFocus()

    def _go(self) -> None:
        if self._timer.isActive():
            self.search()
        item = self.found.currentItem()
        command = item.data(Qt.ItemDataRole.UserRole) if item else None
        if command is not None:
            if not item.data(Qt.ItemDataRole.UserRole + 1):
                self.accept()
            command()

    def _show(self, hit: Found) -> None:
        if hit.case_id is not None:
            self._context.caseAsked.emit(hit.case_id, TAB_OF.get(hit.kind, ""))
        elif hit.kind in _PLACES:
            self._context.placeAsked.emit(_PLACES[hit.kind])
        elif hit.kind == "signal":
            from relvald_desktop.ui.dialogs.triage_form import TriageDialog

            TriageDialog(self._context, hit.record_id, self.parentWidget()).exec()
