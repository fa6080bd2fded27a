"""The part of the unlock page that asks for the PIN, shown only while quick unlock holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.session.quick import QuickUnlock
from relvald_desktop.ui.widgets.fields import button, label, line, named
from relvald_desktop.ui.work import Job
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.key_store import KeyStoreSilent
from relvald_desktop.vault.pin import LONGEST
from relvald_desktop.vault.quick_unlock import WrongPin


def pin_field(name: str, spoken: str) -> QLineEdit:
    """A field for a PIN: hidden, digits, not remembered by input methods."""
    made = named(line(), name, spoken)
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(LONGEST)
    hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
    made.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoPredictiveText)
    return made


class PinEntry(QWidget):
    """`opened` gives the store key and when the full unlock was; `refused` says why not, and the passphrase is asked for."""

    opened = Signal(object, object)
    refused = Signal(str)

    def __init__(self, folder: Path, quick: QuickUnlock) -> None:
        super().__init__()
        self._folder, self._quick = folder, quick
        self._job: Job | None = None
        self.pin = pin_field("pin", translate("Unlock", "PIN"))
        self.pin.returnPressed.connect(self.unlock)
        self.button = button(translate("Unlock", "Unlock with P&IN"), "unlockWithPin", self.unlock, "main")
        caption = label(translate("Unlock", "P&IN"), "heading")
        caption.setTextFormat(Qt.TextFormat.AutoText)
        caption.setBuddy(self.pin)
        row = QHBoxLayout()
        row.addWidget(self.pin, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(caption)
        column.addLayout(row)
        self.setFocusProxy(self.pin)

    def unlock(self) -> None:
        """Try the PIN, beside the window: the passphrase can be used meanwhile."""
        if self._job is not None or not self.pin.text():
            return
        typed, quick, folder = self.pin.text(), self._quick, StoreFolder(self._folder)
        self.pin.clear()
        self.button.setEnabled(False)
        self._job = Job(self)
        self._job.start(lambda told: _outcome(quick, folder, typed), self._tried, self._failed)

    def _tried(self, outcome: tuple[Any, RelvaldError | None]) -> None:
        self._rest()
        opened, error = outcome
        if error is None:
            self.opened.emit(*opened)
            return
        if not isinstance(error, WrongPin | KeyStoreSilent):
            self.hide()
        self.refused.emit(say(error))
        if isinstance(error, WrongPin):
            self.pin.setFocus()

    def _failed(self, text: str) -> None:
        self._rest()
        self.refused.emit(text)

    def _rest(self) -> None:
        self._job = None
        self.button.setEnabled(True)


def _outcome(quick: QuickUnlock, folder: StoreFolder, pin: str) -> tuple[Any, RelvaldError | None]:
    try:
        return quick.unlock(folder, pin), None
    except RelvaldError as error:
        return None, error
