"""The language of the window: loads the translations, and gives words, dates and figures in it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from relvald_desktop import resources
from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import Wording

_LOCALES = {
    "sv": QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_installed: list[tuple[QTranslator, bytes]] = []
"""What is loaded, each with its bytes: Qt reads them where they lie."""
_current = "sv"


def use_language(language: str) -> None:
    """Load a language ("sv" or "en") for everything built from now on."""
    global _current
    application = QCoreApplication.instance()
    while _installed:
        application.removeTranslator(_installed.pop()[0])
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (
        qt_texts / f"qtbase_{language}.qm",
        resources.path("i18n", f"relvald_{language}.qm"),
    ):
        # Its bytes, not its name: Qt maps a named file, and ends the program when that is written to meanwhile.
        content = file.read_bytes() if file.is_file() else b""
        translator = QTranslator(application)
        if content and translator.load(content):
            application.installTranslator(translator)
            _installed.append((translator, content))
    QLocale.setDefault(_LOCALES[language])
    _current = language


def current_language() -> str:
    """The window's language, "sv" or "en"."""
    return _current


def wording() -> Wording:
    """The words for papers and messages in the window's language."""
    return Wording(_current)


def translate(context: str, text: str, **values: object) -> str:
    """A text in the window's language with `{name}` filled in."""
    found = QCoreApplication.translate(context, text)
    return found.format(**values) if values else found


def translate_count(context: str, text: str, n: int, /, **values: object) -> str:
    """The form of a text that goes with the number `n`, which stands at its `{n}`; `values` fill the rest."""
    return QCoreApplication.translate(context, text, None, n).format(n=number(n), **values)


def word(code: StrEnum) -> str:
    """The word for a code."""
    from relvald_desktop.records.labels import label

    return QCoreApplication.translate("Codes", label(code))


def sentence(code: StrEnum) -> str:
    """The word for a code as it stands on its own, with a capital letter."""
    text = word(code)
    return text[:1].upper() + text[1:]


def say(error: RelvaldError) -> str:
    """What went wrong and what to do about it."""
    return wording().error(error)


def day(value: dt.date | None) -> str:
    """A date as the language writes it; empty for none."""
    if value is None:
        return ""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def day_and_clock_format() -> str:
    """How Qt's fields write a date and a time of day in the language."""
    return f"{QLocale().dateFormat(QLocale.FormatType.ShortFormat)} HH:mm"


def number(value: int) -> str:
    """A whole number with the language's groups of three."""
    return QLocale().toString(value)


def long_day(value: dt.date) -> str:
    """A date with its weekday."""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.LongFormat)


def clock(value: dt.time | dt.datetime) -> str:
    """A local time of day."""
    return QLocale().toString(QTime(value.hour, value.minute), "HH:mm")
