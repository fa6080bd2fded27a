"""Choosing a PIN that opens the store for the rest of the day."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.session.pin_entry import pin_field
from relvald_desktop.ui.session.quick import QuickUnlock
from relvald_desktop.ui.widgets.fields import add_row, label
from relvald_desktop.ui.work import Job
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.pin import ObviousPin, PinsDiffer, require_good_pin
from relvald_desktop.vault.store_key import StoreKey


class QuickUnlockDialog(FormDialog):
    """Asks for a PIN twice. The work is done beside the window; the key store may keep one waiting."""

    help_topic = "locking"

    def __init__(
        self, folder: StoreFolder, key: StoreKey, quick: QuickUnlock, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            parent, translate("Quick", "Quick unlock"), "quickUnlockDialog", translate("Quick", "&Turn on")
        )
        self._folder, self._key, self._quick = folder, key, quick
        self._job: Job | None = None
        text = translate(
            "Quick",
            "For twelve hours after you wrote the passphrase, a PIN opens the store on this computer. It ends after "
            "five wrong tries, when you hide the window or leave the program, and the passphrase always works. Whoever "
            "is logged in as you on this computer has a PIN to guess, not a passphrase.",
        )
        self.form.addRow(label(text))
        self.pin = add_row(
            self.form, translate("Quick", "&PIN, six digits or more"), pin_field("newPin", ""), "newPin"
        )
        self.again = add_row(
            self.form, translate("Quick", "A&gain"), pin_field("newPinAgain", ""), "newPinAgain"
        )

    def _save(self) -> None:
        if self._job is not None:
            return
        try:
            require_good_pin(self.pin.text())
            if self.pin.text() != self.again.text():
                raise PinsDiffer()
        except (ObviousPin, PinsDiffer) as error:
            self.notice.warn(say(error))
            return
        pin, quick, folder, key = self.pin.text(), self._quick, self._folder, self._key
        self.save_button.setEnabled(False)
        self.notice.tell(translate("Quick", "Turning on …"))
        self._job = Job(self)
        self._job.start(lambda told: quick.turn_on(folder, key, pin), self._done, self._failed)

    def _done(self, _nothing: Any) -> None:
        self._job = None
        self.pin.clear()
        self.again.clear()
        self.result_value = True
        self.accept()

    def _failed(self, text: str) -> None:
        self._job = None
        self.save_button.setEnabled(True)
        self.notice.warn(text)
