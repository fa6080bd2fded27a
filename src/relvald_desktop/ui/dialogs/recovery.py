"""Getting in with the recovery key from the paper, and choosing a new passphrase."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, label, line, unlearned
from relvald_desktop.ui.widgets.strength import PassphraseFields
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import change_passphrase, set_unit_recipient, unlock_with_recovery_key
from relvald_desktop.vault.store_key import StoreKey


class RecoveryDialog(FormDialog):
    """Asks for the recovery key and a new passphrase; `key` is the store key afterwards."""

    help_topic = "passphrase"

    def __init__(self, folder: StoreFolder, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Recovery", "Unlock with the recovery key"),
            "recoveryDialog",
            translate("Recovery", "&Unlock"),
        )
        self._folder = folder
        self.key: StoreKey | None = None
        self.form.addRow(
            label(
                translate(
                    "Recovery",
                    "The recovery key stands on the sheet you printed. Small letters and spaces are fine.",
                )
            )
        )
        self.typed = add_row(
            self.form, translate("Recovery", "&Recovery key"), unlearned(line()), "recoveryKey"
        )
        self.passphrases = PassphraseFields(self.form)

    def save(self) -> Any:
        passphrase = self.passphrases.value()
        if not self.typed.text().strip():
            raise Incomplete(fields=translate("Recovery", "recovery key"), names=self.typed.objectName())
        key = unlock_with_recovery_key(self._folder, self.typed.text())
        change_passphrase(self._folder, key, passphrase)
        self.typed.clear()
        self.key = key
        return key


class PassphraseDialog(FormDialog):
    """Asks for a new passphrase while the store is open."""

    help_topic = "passphrase"

    def __init__(self, folder: StoreFolder, key: StoreKey, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Recovery", "Change the passphrase"), "passphraseDialog")
        self._folder, self._key = folder, key
        self.old = add_row(
            self.form, translate("Recovery", "&Present passphrase"), line(), "presentPassphrase"
        )
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrases = PassphraseFields(self.form)

    def save(self) -> Any:
        from relvald_desktop.store.clock import SystemClock
        from relvald_desktop.vault.opening import unlock

        passphrase = self.passphrases.value()
        unlock(self._folder, self.old.text(), SystemClock().now()).wipe()
        change_passphrase(self._folder, self._key, passphrase)
        return True


class UnitKeyDialog(FormDialog):
    """Asks for the unit's public key, which then opens the store too: when the worker has left, or is ill."""

    help_topic = "passphrase"

    def __init__(self, folder: StoreFolder, key: StoreKey, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("Recovery", "The unit's own key"), "unitKeyDialog")
        self._folder, self._key = folder, key
        text = translate(
            "Recovery",
            "The unit keeps a key of its own in a safe and gives you its public half, which begins with age1. "
            "With the secret half the unit can open this store.",
        )
        self.form.addRow(label(text))
        self.recipient = add_row(
            self.form, translate("Recovery", "The unit's &public key"), line(), "unitKey"
        )

    def save(self) -> Any:
        if not self.recipient.text().strip():
            raise Incomplete(
                fields=translate("Recovery", "the unit's public key"), names=self.recipient.objectName()
            )
        set_unit_recipient(self._folder, self._key, self.recipient.text())
        return True
