"""Choosing a passphrase: twice, with its strength in words."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, label, line, look, named, tick, unlearned
from relvald_desktop.vault.passphrase import PassphrasesDiffer, require_strong, strength_of


class PassphraseFields:
    """Two fields and a line that says how strong the passphrase is."""

    def __init__(self, form: QFormLayout) -> None:
        self.first = add_row(form, translate("Strength", "Ne&w passphrase"), line(), "newPassphrase")
        self.again = add_row(form, translate("Strength", "A&gain"), line(), "newPassphraseAgain")
        self.shown = tick(translate("Strength", "Show w&hat I write"), "showPassphrase")
        self.shown.toggled.connect(self._show)
        form.addRow("", self.shown)
        self.verdict = named(label("", "quiet"), "strength", translate("Strength", "Strength"))
        form.addRow("", self.verdict)
        self._show(False)
        self._timer = QTimer(self.first)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._judge)
        self.first.textChanged.connect(lambda: self._timer.start())
        self._judge()

    def value(self) -> str:
        """The passphrase. Raises `WeakPassphrase`, `PassphrasesDiffer`."""
        require_strong(self.first.text())
        if self.first.text() != self.again.text():
            raise PassphrasesDiffer()
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self.shown.setChecked(False)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.again):
            field.setEchoMode(mode)
            unlearned(field)  # the mode has hints of its own

    def _judge(self) -> None:
        text = self.first.text()
        if not text:
            self._tell(
                translate("Strength", "At least 12 characters. Four or five unusual words are good."), "quiet"
            )
        elif strength_of(text).is_enough:
            self._tell(translate("Strength", "✓ Strong enough"), "safe")
        else:
            self._tell(translate("Strength", "✗ Too easy to guess: make it longer or more unusual"), "danger")

    def _tell(self, text: str, kind: str) -> None:
        self.verdict.setText(text)
        self.verdict.setAccessibleName(text)
        look(self.verdict, kind)
