"""Ways of disguising any piece of text: look-alike letters, signs that are not seen, dropped marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from random import Random

Disguise = Callable[[str, Random], str | None]

_CYRILLIC = dict(zip("aeopcxyABEKMHOPCTX", "аеорсхуАВЕКМНОРСТХ", strict=True))
_GREEK = dict(zip("oABEHIKMNOPTX", "οΑΒΕΗΙΚΜΝΟΡΤΧ", strict=True))
_WRITTEN_OUT = {"å": "aa", "ä": "ae", "ö": "oe", "Å": "Aa", "Ä": "Ae", "Ö": "Oe", "ü": "ue"}
_UNDECOMPOSED = {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i"}


def upper(text: str, rng: Random) -> str | None:
    """All capitals."""
    return text.upper()


def _look_alike(text: str, table: dict[str, str], rng: Random) -> str | None:
    places = [index for index, sign in enumerate(text) if sign in table]
    if not places:
        return None
    chosen = set(rng.sample(places, rng.randint(1, len(places))))
    return "".join(table[sign] if index in chosen else sign for index, sign in enumerate(text))


def cyrillic(text: str, rng: Random) -> str | None:
    """One or more letters from the Cyrillic alphabet."""
    return _look_alike(text, _CYRILLIC, rng)


def greek(text: str, rng: Random) -> str | None:
    """One or more letters from the Greek alphabet."""
    return _look_alike(text, _GREEK, rng)


def fullwidth(text: str, rng: Random) -> str | None:
    """Letters and digits in the wide form used beside Chinese signs."""
    wide = "".join(chr(ord(sign) + 0xFEE0) if sign.isascii() and sign.isalnum() else sign for sign in text)
    return None if wide == text else wide


def no_diacritics(text: str, rng: Random) -> str | None:
    """Without rings, dots and accents."""
    apart = unicodedata.normalize("NFD", text)
    plain = "".join(_UNDECOMPOSED.get(sign, sign) for sign in apart if not unicodedata.combining(sign))
    return None if plain == text else plain


def transcribed(text: str, rng: Random) -> str | None:
    """Å, ä, ö as aa, ae, oe."""
    written = "".join(_WRITTEN_OUT.get(sign, sign) for sign in text)
    return None if written == text else written


def decomposed(text: str, rng: Random) -> str | None:
    """Letters and their marks as separate characters, as some systems store them."""
    apart = unicodedata.normalize("NFD", text)
    return None if apart == text else apart


def _inside(text: str, sign: str, rng: Random) -> str | None:
    places = [i for i in range(1, len(text)) if text[i - 1].isalnum() and text[i].isalnum()]
    if not places:
        return None
    chosen = set(rng.sample(places, min(len(places), rng.randint(1, 3))))
    return "".join((sign if index in chosen else "") + letter for index, letter in enumerate(text))


def soft_hyphen(text: str, rng: Random) -> str | None:
    """Soft hyphens, seen only at a line's end."""
    return _inside(text, "\u00ad", rng)


def zero_width(text: str, rng: Random) -> str | None:
    """Signs of no width: zero-width space, joiners, the byte order mark."""
    return _inside(text, rng.choice("\u200b\u200c\u200d\ufeff\u2060"), rng)


def hyphen_break(text: str, rng: Random) -> str | None:
    """One word split over a line's end with a hyphen."""
    places = [i for i in range(2, len(text) - 1) if text[i - 2 : i + 2].isalpha()]
    if not places:
        return None
    at = rng.choice(places)
    return text[:at] + "-\n" + text[at:]


def line_break(text: str, rng: Random) -> str | None:
    """A line's end instead of one of the spaces."""
    spaces = [index for index, sign in enumerate(text) if sign == " "]
    if not spaces:
        return None
    at = rng.choice(spaces)
    return text[:at] + "\n" + text[at + 1 :]


def odd_space(text: str, rng: Random) -> str | None:
    """Spaces that do not break, thin or doubled."""
    space = rng.choice(("\u00a0", "\u2009", "\u202f", "  ", "\t"))
    return text.replace(" ", space) if " " in text else None


def letter_spaced(text: str, rng: Random) -> str | None:
    """Every letter apart, as in headings. Only for one word of four letters or more."""
    if len(text) < 4 or not text.isalpha():
        return None
    return rng.choice((" ", " ", "\u00a0", ".", "-")).join(text)


DISGUISES: dict[str, Disguise] = {
    "cyrillic": cyrillic,
    "greek": greek,
    "full-width": fullwidth,
    "no-diacritics": no_diacritics,
    "transcribed": transcribed,
    "decomposed": decomposed,
    "soft-hyphen": soft_hyphen,
    "zero-width": zero_width,
}
"""The disguises that leave even an everyday word with its capital."""
