"""The order of names in a Swedish office: å, ä, ö last, capitals and accents beside their letters, in every locale."""

from __future__ import annotations

import unicodedata

_LAST = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
"""Characters that come after z, in the order of the Swedish alphabet."""


def in_order(text: str) -> tuple[str, str]:
    """The key to sort a text by; of two that differ in capitals or accents only, the order is always the same."""
    letters = []
    for letter in unicodedata.normalize("NFC", text).casefold():
        plain = _LAST.get(letter) or unicodedata.normalize("NFD", letter)
        letters += [each for each in plain if not unicodedata.combining(each)]
    return "".join(letters), text
