"""Inställningar, Nycklar och lås: when the store locks, and what opens it."""

from __future__ import annotations

import dataclasses

from PySide6.QtWidgets import QMessageBox, QSpinBox

from relvald_desktop.services.opening import note_event
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.pages.fixed_settings import hold_fixed
from relvald_desktop.ui.pages.lock_settings import QuickUnlockSettings, capture_section
from relvald_desktop.ui.widgets.fields import add_row, button
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.sections import SectionStack, form_in


class LockSettings(Section):
    """After how many minutes without a touch the store locks."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__(translate("Settings", "Locking"), "lockSettings")
        self._context, self._notice = context, notice
        form = form_in(self)
        self.minutes = add_row(
            form,
            translate("Settings", "Lock after so many &minutes without a touch"),
            QSpinBox(),
            "lockMinutes",
        )
        self.minutes.setRange(1, 60)
        form.addRow("", button(translate("Settings", "&Save"), "saveLocking", self.save, "main"))
        hold_fixed(context, self, {"lock_minutes": self.minutes})

    def refresh(self) -> None:
        """Show what is set."""
        self.minutes.setValue(read_settings(self._context.work).lock_minutes)

    def save(self) -> None:
        """Write it; the rest of the settings stays."""
        now = read_settings(self._context.work)
        change_settings(self._context.work, dataclasses.replace(now, lock_minutes=self.minutes.value()))
        self._notice.tell(translate("Settings", "The settings are saved."))


class KeySettings(Section):
    """The passphrase, the recovery sheet and the unit's own key."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__(translate("Settings", "Keys to the store"), "keySettings")
        self._context, self._notice = context, notice
        form = form_in(self)
        for text, name, pressed in (
            (translate("Settings", "Change the &passphrase …"), "changePassphrase", self._change_passphrase),
            (translate("Settings", "Make a new &recovery sheet …"), "newRecoveryKey", self._new_recovery_key),
            (translate("Settings", "Let the unit's own key open the store …"), "setUnitKey", self._set_unit_key),
        ):  # fmt: skip
            form.addRow(button(text, name, pressed))

    def _change_passphrase(self) -> None:
        from relvald_desktop.ui.dialogs.recovery import PassphraseDialog

        store = self._context.work.store
        if PassphraseDialog(store.folder, store.key, self).exec():
            note_event(self._context.work, "passphrase.changed")
            self._notice.tell(
                translate(
                    "Settings", "The passphrase is changed. Backups made before still open with the old one."
                )
            )

    def _set_unit_key(self) -> None:
        from relvald_desktop.ui.dialogs.recovery import UnitKeyDialog

        store = self._context.work.store
        if UnitKeyDialog(store.folder, store.key, self).exec():
            note_event(self._context.work, "unit_key.set")
            self._notice.tell(translate("Settings", "The unit's key opens the store from now on."))

    def _new_recovery_key(self) -> None:
        from relvald_desktop.release.recovery_sheet import prepare_recovery_sheet
        from relvald_desktop.ui.dialogs.preview import show_preview
        from relvald_desktop.ui.language import wording
        from relvald_desktop.vault.opening import replace_recovery_key

        question = translate("Settings", "The sheet you have will no longer open this store. Make a new one?")
        if QMessageBox.question(self, "Relvåld", question) != QMessageBox.StandardButton.Yes:
            return
        store = self._context.work.store
        recovery_key = replace_recovery_key(store.folder, store.key)
        note_event(self._context.work, "recovery_key.replaced")
        sheet = prepare_recovery_sheet(
            recovery_key, store.folder.path.name, wording(), self._context.work.clock.today(),
            practice=read_settings(self._context.work).practice,
        )  # fmt: skip
        show_preview(self, translate("Settings", "The recovery sheet"), sheet)


def make_tab(context: Context, notice: Notice) -> SectionStack:
    """This tab."""
    return SectionStack(
        LockSettings(context, notice), KeySettings(context, notice), QuickUnlockSettings(context, notice), capture_section()
    )  # fmt: skip
