"""What this computer remembers about the window: language, theme, text size, where the store lies. Nothing about
people."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 125, 150, 200)


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
    def quick_unlock(self) -> bool:
        """Whether to propose a PIN after a full unlock. The PIN itself holds for a day only."""
        return self._text("quick_unlock", "no") == "yes"

    @quick_unlock.setter
    def quick_unlock(self, value: bool) -> None:
        self._settings.setValue("quick_unlock", "yes" if value else "no")

    @property
    def store(self) -> Path | None:
        """The store opened last."""
        text = self._text("store", "")
        return Path(text) if text else None

    @store.setter
    def store(self, value: Path) -> None:
        self._settings.setValue("store", str(value))

    @property
    def replaced(self) -> Path | None:
        """The store that a restored one took the place of, until the worker has it removed."""
        text = self._text("replaced_store", "")
        return Path(text) if text else None

    @replaced.setter
    def replaced(self, value: Path | None) -> None:
        self._settings.setValue("replaced_store", "" if value is None else str(value))

    @staticmethod
    def usual_store() -> Path:
        """Where a first store is proposed."""
        from platformdirs import user_data_path

        return user_data_path("relvald", appauthor=False) / "store"

    def _text(self, name: str, default: str) -> str:
        return str(self._settings.value(name, default))
