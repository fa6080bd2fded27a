"""Inställningar: quick unlock, and what keeps the windows out of pictures."""

from __future__ import annotations

from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.opening import note_event
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.session.capture import system_block
from relvald_desktop.ui.widgets.fields import button, label
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.work import Job
from relvald_desktop.vault.key_store import SystemKeyStore


class QuickUnlockSettings(Section):
    """Turns quick unlock on and off. Where there is no safe key store, it says so instead."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__(translate("Settings", "Quick unlock with a PIN"), "quickUnlockSettings")
        self._context, self._notice = context, notice
        self._job: Job | None = None
        self._known = False
        self.state = label("", "quiet")
        self.turn_on = button(translate("Settings", "Turn on quick unlock …"), "quickUnlockOn", self._turn_on)
        self.turn_off = button(
            translate("Settings", "Turn off quick unlock"), "quickUnlockOff", self._turn_off
        )
        for widget in (self.state, self.turn_on, self.turn_off):
            self.add_widget(widget)
        self.turn_on.hide()
        self.turn_off.hide()

    def refresh(self) -> None:
        """Show whether it is on. The key store is asked once, beside the window: it may be slow or silent."""
        if not self._context.work.policy.quick_unlock:
            self._say(translate("Settings", "Your unit's IT support has turned this off on this computer."))
        elif self._known:
            self._show()
        elif self._job is None:
            self._say(translate("Settings", "Asking the computer's key store …"))
            key_store = self._context.quick.key_store
            self._job = Job(self)
            self._job.start(lambda told: _refusal(key_store), self._heard, self._say)

    def _heard(self, refusal: RelvaldError | None) -> None:
        self._job = None
        if refusal is not None:
            self._say(say(refusal))
            return
        self._known = True
        self._show()

    def _show(self) -> None:
        is_on = self._context.quick.is_on(self._context.work.store.folder.path)
        self.turn_on.setVisible(not is_on)
        self.turn_off.setVisible(is_on)
        self._say(
            translate("Settings", "On, until twelve hours after you wrote the passphrase.")
            if is_on
            else translate("Settings", "Off. Only the passphrase and the recovery key open the store.")
        )

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setAccessibleName(text)

    def _turn_on(self) -> None:
        from relvald_desktop.ui.dialogs.quick_unlock_form import QuickUnlockDialog

        store = self._context.work.store
        if QuickUnlockDialog(store.folder, store.key, self._context.quick, self).exec():
            self._context.preferences.quick_unlock = True
            note_event(self._context.work, "quick_unlock.on")
            self._notice.tell(translate("Settings", "A PIN opens the store for the rest of the day."))
        self._show()

    def _turn_off(self) -> None:
        self._context.quick.end(self._context.work.store.folder.path)
        self._context.preferences.quick_unlock = False
        note_event(self._context.work, "quick_unlock.off")
        self._show()


def _refusal(key_store: Any) -> RelvaldError | None:
    try:
        if isinstance(key_store, SystemKeyStore):
            key_store.require()
    except RelvaldError as error:
        return error
    return None


def capture_section() -> Section:
    """What this computer can do against pictures of the screen."""
    section = Section(translate("Settings", "Pictures of the screen"), "captureSettings")
    if system_block() is not None:
        text = translate(
            "Settings", "Other programs see an empty window when they take pictures of the screen."
        )
    else:
        text = translate(
            "Settings",
            "This system lets no program keep its windows out of pictures of the screen. Close programs that share or "
            "record the screen before you unlock.",
        )
    section.add_widget(label(text, "quiet"))
    return section
