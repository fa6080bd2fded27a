"""Inställningar, Fönster: language, theme and text size; they take effect at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate, use_language
from relvald_desktop.ui.preferences import TEXT_SIZES, THEMES
from relvald_desktop.ui.session.tray import tray_is_there
from relvald_desktop.ui.theme import use_theme
from relvald_desktop.ui.widgets.fields import add_row, button, tick
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.sections import SectionStack, form_in
from relvald_desktop.wording import QT_TRANSLATE_NOOP

THEME_NAMES = {
    "system": QT_TRANSLATE_NOOP("Settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("Settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("Settings", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("Settings", "High contrast"),
}


class LookSettings(Section):
    """How the window looks on this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(translate("Settings", "Window"), "windowSettings")
        self._context = context
        preferences = context.preferences
        themes = {name: translate("Settings", THEME_NAMES[name]) for name in THEMES}
        self.language = _choice({"sv": "Svenska", "en": "English"}, preferences.language)
        self.theme = _choice(themes, preferences.theme)
        self.text_size = _choice({size: f"{size} %" for size in TEXT_SIZES}, preferences.text_size)
        form = form_in(self)
        add_row(form, translate("Settings", "&Language"), self.language, "language")
        add_row(form, translate("Settings", "&Theme"), self.theme, "theme")
        add_row(form, translate("Settings", "Text si&ze"), self.text_size, "textSize")
        for field in (self.language, self.theme, self.text_size):
            field.activated.connect(lambda: self._dress())

    def _dress(self) -> None:
        preferences = self._context.preferences
        preferences.theme, preferences.text_size = self.theme.currentData(), self.text_size.currentData()
        preferences.language = self.language.currentData()
        use_language(preferences.language)
        use_theme(preferences.theme, preferences.text_size)
        self._context.languageChanged.emit()


class SystemSettings(Section):
    """What the window has to do with the rest of the computer: the tray, reminders, what is remembered of windows."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__(translate("Settings", "Tray, reminders, windows"), "systemSettings")
        self._context, self._notice = context, notice
        preferences = context.preferences
        self.tray = tick(
            translate("Settings", "A sign in the &tray, to lock and hide from"),
            "trayWanted",
            preferences.tray,
        )
        self.reminders = tick(
            translate("Settings", "A &reminder, naming nobody, when a call can't wait much longer"),
            "remindersWanted", preferences.reminders,
        )  # fmt: skip
        for box in (self.tray, self.reminders):
            self.add_widget(box)
            box.toggled.connect(lambda: self._keep())
            box.setEnabled(tray_is_there())
        if not tray_is_there():
            self.add_empty(translate("Settings", "This system has no tray."))
        self.add_widget(
            button(translate("Settings", "The &usual windows and columns"), "usualWindows", self._forget)
        )

    def _keep(self) -> None:
        preferences = self._context.preferences
        preferences.tray, preferences.reminders = self.tray.isChecked(), self.reminders.isChecked()
        self._context.traySettled.emit()

    def _forget(self) -> None:
        self._context.preferences.forget_windows()
        self._notice.tell(
            translate("Settings", "Windows, columns and filters are as usual from the next start on.")
        )


def _choice(texts: dict[Any, str], chosen: Any) -> QComboBox:
    field = QComboBox()
    for value, text in texts.items():
        field.addItem(text, value)
    field.setCurrentIndex(max(0, field.findData(chosen)))
    return field


def make_tab(context: Context, notice: Notice) -> SectionStack:
    """This tab."""
    return SectionStack(LookSettings(context), SystemSettings(context, notice))
