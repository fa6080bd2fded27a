"""The words of the program below the window: papers, command line and messages, in Swedish or English.

The texts are the same Qt Linguist sources (`resources/i18n/*.ts`) that the window uses, read without Qt.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from relvald_desktop import resources

if TYPE_CHECKING:
    from relvald_desktop.errors import RelvaldError

LANGUAGES = ("sv", "en")

_MONTHS = {
    "sv": [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}
_WEEKDAYS = {
    "sv": ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name lupdate looks for)
    """Mark a text for translation where it is defined; it is translated where it is shown."""
    return text


def QT_TRANSLATE_N_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name in Qt)
    """Mark a text in which the number `{n}` is told; it has a form for one and a form for several."""
    return text


@lru_cache(maxsize=len(LANGUAGES))
def _texts(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Every translation: one form, or the forms for one and for several."""
    from xml.etree import ElementTree

    tree = ElementTree.parse(resources.path("i18n", f"relvald_{language}.ts"))
    texts: dict[tuple[str, str], tuple[str, ...]] = {}
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            counted = message.findall("translation/numerusform")
            forms = tuple(each.text or "" for each in counted) or (message.findtext("translation", ""),)
            if all(forms):
                texts[name, message.findtext("source", "")] = forms
    return texts


class Wording:
    """Texts, dates and figures in one language ("sv" or "en"). Raises ValueError for another."""

    def __init__(self, language: str = "sv") -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language}")
        self.language = language

    def translate(self, context: str, text: str, **values: object) -> str:
        """The translation of an English source text, with `{name}` filled in from `values`."""
        found = _texts(self.language).get((context, text), (text,))[-1]
        return found.format(**values) if values else found

    def translate_count(self, context: str, text: str, n: int, /, **values: object) -> str:
        """The form of a text that goes with the number `n`, which stands at its `{n}`; `values` fill the rest. Swedish
        and English have one form for 1 and one for all other numbers."""
        forms = _texts(self.language).get((context, text), (text,))
        found = forms[0] if n == 1 else forms[-1]
        return found.format_map(_Known({**values, "n": self.number(n)}))

    def code(self, code: StrEnum) -> str:
        """The word for a code of `records.codes`."""
        from relvald_desktop.records.labels import label

        return self.translate("Codes", label(code))

    def error(self, error: RelvaldError) -> str:
        """What went wrong and what can be done, in this language."""
        details = {
            name: self.code(value) if isinstance(value, StrEnum) else self._told(value)
            for name, value in error.details.items()
        }
        details = {
            name: self.translate("Errors", value) if isinstance(value, str) else value
            for name, value in details.items()
        }
        n = details.get("n")
        if isinstance(n, int):
            return self.translate_count("Errors", error.message, n, **details)
        return self.translate("Errors", error.message).format_map(_Known(details))

    def _told(self, value: object) -> object:
        return self.date(value) if isinstance(value, dt.date) else value

    def date(self, day: dt.date) -> str:
        """A date in figures: as ISO 8601 in Swedish offices, day before month in Britain."""
        return day.isoformat() if self.language == "sv" else f"{day:%d/%m/%Y}"

    def long_date(self, day: dt.date) -> str:
        """A date in words, "torsdag 26 november 2026"."""
        weekday = _WEEKDAYS[self.language][day.weekday()]
        return f"{weekday} {day.day} {_MONTHS[self.language][day.month - 1]} {day.year}"

    def month(self, day: dt.date) -> str:
        """The month of a date in words, "november 2026"."""
        return f"{_MONTHS[self.language][day.month - 1]} {day.year}"

    def time(self, time: dt.time | dt.datetime) -> str:
        """A time of day, "09:05"."""
        return f"{time:%H:%M}"

    def number(self, value: float, decimals: int = 0) -> str:
        """A figure with the language's decimal mark and thin groups of three."""
        text = f"{value:,.{decimals}f}"
        if self.language == "sv":
            text = text.replace(",", "\u00a0").replace(".", ",")
        return text


class _Known(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "?"
