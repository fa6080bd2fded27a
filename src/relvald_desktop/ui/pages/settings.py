"""Inställningar: language, theme, text size, when it locks, who works here, and the keys to the store."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from relvald_desktop.services.opening import note_event
from relvald_desktop.services.settings import LOWEST_THRESHOLD, change_settings, read_settings
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate, use_language
from relvald_desktop.ui.pages.checklist_settings import ChecklistSettings
from relvald_desktop.ui.pages.lock_settings import QuickUnlockSettings, capture_section
from relvald_desktop.ui.pages.unit_settings import TemplateSettings, UnitSettings
from relvald_desktop.ui.preferences import TEXT_SIZES, THEMES
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.widgets.fields import add_row, button, label, line
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled


class SettingsPage(QWidget):
    """Language, theme and text size take effect at once; the rest when it is saved."""

    lockMinutesChanged = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.notice = Notice()
        inner = QWidget()
        box = QVBoxLayout(inner)
        self.unit_settings, self.templates = UnitSettings(context), TemplateSettings(context)
        self.checklists = ChecklistSettings(context)
        self.quick_unlock = QuickUnlockSettings(context, self.notice)
        for section in (
            self._window_section(),
            self._store_section(),
            self.unit_settings,
            self.templates,
            self.checklists,
            self._key_section(),
            self.quick_unlock,
            capture_section(),
            self._about_section(),
        ):
            box.addWidget(section)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(label(translate("Settings", "Settings"), "title"))
        outer.addWidget(self.notice)
        outer.addWidget(scrolled(inner), 1)

    def refresh(self) -> None:
        """Show what is set."""
        settings = read_settings(self._context.work)
        self.name.setText(settings.worker_name)
        self.phone.setText(settings.office_phone)
        self.unit.setText(settings.unit_name)
        self.minutes.setValue(settings.lock_minutes)
        self.threshold.setValue(settings.suppress_below)
        self.unit_settings.refresh()
        self.templates.refresh()
        self.checklists.refresh()
        self.quick_unlock.refresh()

    def save(self) -> None:
        """Write the store's settings."""
        now = read_settings(self._context.work)
        settings = dataclasses.replace(
            now, worker_name=self.name.text(), office_phone=self.phone.text(), unit_name=self.unit.text(),
            suppress_below=self.threshold.value(), lock_minutes=self.minutes.value(),
        )  # fmt: skip
        change_settings(self._context.work, settings)
        self.lockMinutesChanged.emit(settings.lock_minutes)
        self.notice.tell(translate("Settings", "The settings are saved."))

    def _window_section(self) -> Section:
        preferences = self._context.preferences
        themes = {
            "system": translate("Settings", "As the system"),
            "light": translate("Settings", "Light"),
            "dark": translate("Settings", "Dark"),
        }
        self.language = self._choice({"sv": "Svenska", "en": "English"}, preferences.language)
        self.theme = self._choice({name: themes[name] for name in THEMES}, preferences.theme)
        self.text_size = self._choice({size: f"{size} %" for size in TEXT_SIZES}, preferences.text_size)
        section, form = self._section(translate("Settings", "Window"), "windowSettings")
        add_row(form, translate("Settings", "&Language"), self.language, "language")
        add_row(form, translate("Settings", "&Theme"), self.theme, "theme")
        add_row(form, translate("Settings", "Text si&ze"), self.text_size, "textSize")
        for field in (self.language, self.theme, self.text_size):
            field.activated.connect(lambda: self._dress())
        return section

    def _store_section(self) -> Section:
        section, form = self._section(translate("Settings", "The store and who works in it"), "storeSettings")
        self.name = add_row(form, translate("Settings", "Your &name"), line(), "workerName")
        self.phone = add_row(form, translate("Settings", "&Office phone"), line(), "officePhone")
        self.unit = add_row(form, translate("Settings", "&Unit"), line(), "unitName")
        self.minutes = add_row(
            form,
            translate("Settings", "Lock after so many &minutes without a touch"),
            QSpinBox(),
            "lockMinutes",
        )
        self.minutes.setRange(1, 60)
        self.threshold = add_row(
            form,
            translate("Settings", "&Hide counts under, in everything that leaves"),
            QSpinBox(),
            "suppressBelow",
        )
        self.threshold.setRange(LOWEST_THRESHOLD, 20)
        form.addRow("", button(translate("Settings", "&Save"), "saveSettings", self.save, "main"))
        return section

    def _key_section(self) -> Section:
        section, form = self._section(translate("Settings", "Keys to the store"), "keySettings")
        form.addRow(
            button(
                translate("Settings", "Change the &passphrase …"), "changePassphrase", self._change_passphrase
            )
        )
        form.addRow(
            button(
                translate("Settings", "Make a new &recovery sheet …"),
                "newRecoveryKey",
                self._new_recovery_key,
            )
        )
        unit = button(
            translate("Settings", "Let the unit's own key open the store …"), "setUnitKey", self._set_unit_key
        )
        form.addRow(unit)
        return section

    def _about_section(self) -> Section:
        from importlib.metadata import version

        section, form = self._section(translate("Settings", "About"), "about")
        form.addRow(
            label(
                translate(
                    "Settings",
                    "Relvåld {version}, EUPL-1.2. Works without network. Nothing here is legal advice.",
                ).format(version=version("relvald-desktop"))
            )
        )
        return section

    def _section(self, title: str, name: str) -> tuple[Section, QFormLayout]:
        section = Section(title, name)
        holder = QWidget()
        form = QFormLayout(holder)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        section.add_widget(holder)
        return section, form

    def _choice(self, texts: dict[Any, str], chosen: Any) -> QComboBox:
        field = QComboBox()
        for value, text in texts.items():
            field.addItem(text, value)
        field.setCurrentIndex(max(0, field.findData(chosen)))
        return field

    def _dress(self) -> None:
        preferences = self._context.preferences
        preferences.theme, preferences.text_size = self.theme.currentData(), self.text_size.currentData()
        preferences.language = self.language.currentData()
        use_language(preferences.language)
        use_theme(preferences.theme, preferences.text_size)
        self._context.languageChanged.emit()

    def _change_passphrase(self) -> None:
        from relvald_desktop.ui.dialogs.recovery import PassphraseDialog

        store = self._context.work.store
        if PassphraseDialog(store.folder, store.key, self).exec():
            note_event(self._context.work, "passphrase.changed")
            self.notice.tell(
                translate(
                    "Settings", "The passphrase is changed. Backups made before still open with the old one."
                )
            )

    def _set_unit_key(self) -> None:
        from relvald_desktop.ui.dialogs.recovery import UnitKeyDialog

        store = self._context.work.store
        if UnitKeyDialog(store.folder, store.key, self).exec():
            note_event(self._context.work, "unit_key.set")
            self.notice.tell(translate("Settings", "The unit's key opens the store from now on."))

    def _new_recovery_key(self) -> None:
        from PySide6.QtWidgets import QMessageBox

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
            recovery_key, store.folder.path.name, wording(), self._context.work.clock.today()
        )
        show_preview(self, translate("Settings", "The recovery sheet"), sheet)


def make_page(context: Context) -> SettingsPage:
    """The page of this place."""
    return SettingsPage(context)
