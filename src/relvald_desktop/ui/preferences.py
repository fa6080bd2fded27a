"""What this computer remembers about the window: language, theme, text size, where the store lies. Nothing about
people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 200)
SPELLING = {"sv": ("sv",), "en": ("en",), "both": ("sv", "en"), "off": ()}
"""The languages that the spelling check knows, by what is chosen."""


class Preferences:
    """Small choices in one settings file of the user's own."""

    def __init__(self, file: Path | None = None) -> None:
        from platformdirs import user_config_path

        file = file or user_config_path("relvald", appauthor=False) / "window.ini"
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """ "sv" or "en"."""
        return self._text("language", "sv")

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("language", value)

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        return self._text("theme", "system")

    @theme.setter
    def theme(self, value: str) -> None:
        self._settings.setValue("theme", value)

    @property
    def text_size(self) -> int:
        """Percent of the system's text size."""
        return int(self._text("text_size", "100"))

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("text_size", str(value))

    @property
    def spelling(self) -> str:
        """One of `SPELLING`; the language of the window until something is chosen."""
        return self._text("spelling", self.language)

    @spelling.setter
    def spelling(self, value: str) -> None:
        self._settings.setValue("spelling", value)

    @property
    def quick_unlock(self) -> bool:
        """Whether to propose a PIN after a full unlock. The PIN itself holds for a day only."""
        return self._text("quick_unlock", "no") == "yes"

    @quick_unlock.setter
    def quick_unlock(self, value: bool) -> None:
        self._settings.setValue("quick_unlock", "yes" if value else "no")

    @property
    def store(self) -> Path | None:
        """The worker's own store, as it was opened last."""
        text = self._text("store", "")
        return Path(text) if text else None

    @store.setter
    def store(self, value: Path) -> None:
        self._settings.setValue("store", str(value))

    @property
    def practice_store(self) -> Path | None:
        """The practice store opened last."""
        text = self._text("practice_store", "")
        return Path(text) if text else None

    @practice_store.setter
    def practice_store(self, value: Path) -> None:
        self._settings.setValue("practice_store", str(value))

    @property
    def replaced(self) -> Path | None:
        """The store that a restored one took the place of, until the worker has it removed."""
        text = self._text("replaced_store", "")
        return Path(text) if text else None

    @replaced.setter
    def replaced(self, value: Path | None) -> None:
        self._settings.setValue("replaced_store", "" if value is None else str(value))

    def window_state(self, name: str) -> QByteArray:
        """How a window or the header of a table was left, in Qt's own form; empty when nothing is known."""
        value = self._settings.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_window_state(self, name: str, state: QByteArray) -> None:
        """Remember how a window or header is left; an empty state forgets it."""
        if state.isEmpty():
            self._settings.remove(name)
        else:
            self._settings.setValue(name, state)

    def forget_windows(self) -> None:
        """Windows, columns and filters as the program lays them out, from the next time they are shown."""
        for group in ("window", "size", "columns", "filters"):
            self._settings.remove(group)

    def choice(self, name: str) -> str:
        """A filter as it was left, as the code that was chosen; empty for none."""
        return self._text(f"filters/{name}", "")

    def keep_choice(self, name: str, code: str) -> None:
        """Remember a filter by its code; never words that somebody typed."""
        self._settings.setValue(f"filters/{name}", code)

    @property
    def tray(self) -> bool:
        """Whether a sign stands in the system's tray, from which the store is locked."""
        return self._text("tray", "no") == "yes"

    @tray.setter
    def tray(self, value: bool) -> None:
        self._settings.setValue("tray", "yes" if value else "no")

    @property
    def reminders(self) -> bool:
        """Whether the system shows a message, naming nobody, when a time to call is about to end."""
        return self._text("reminders", "no") == "yes"

    @reminders.setter
    def reminders(self, value: bool) -> None:
        self._settings.setValue("reminders", "yes" if value else "no")

    @staticmethod
    def usual_store() -> Path:
        """Where a first store is proposed."""
        from platformdirs import user_data_path

        return user_data_path("relvald", appauthor=False) / "store"

    def _text(self, name: str, default: str) -> str:
        return str(self._settings.value(name, default))
