"""A text as the leak check reads it: what can't be seen is taken out, letters that look alike are one, marks are gone;
and every place in it leads back to the text as it was written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_CYRILLIC = dict(zip("аеорсхуіѕјАВЕКМНОРСТХІЅЈвкмнт", "aeopcxyisjABEKMHOPCTXISJbkmht", strict=True))
_GREEK = dict(zip("οαΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oaABEZHIKMNOPTYX", strict=True))
_LOOK_ALIKE = {**_CYRILLIC, **_GREEK}
"""Letters of other alphabets that look like Latin ones (Unicode Technical Standard 39, confusables, in small)."""
_WITHOUT_PARTS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ß": "ss",
    "ħ": "h",
}
_LINE_END_HYPHEN = re.compile(r"(?<=\w)[\u00ad\u200b]*[-\u2010\u2011]\s*[\r\n]\s*(?=\w)")
_WORD = re.compile(r"[^\W_]+")
_SPACED = re.compile(r"(?<![^\W_])[^\W_](?:[^\w\n][^\W_](?![^\W_])){3,}")


@dataclass(frozen=True)
class Token:
    """A word of a folded text: where it begins and ends there. `capital`: its first letter is one as written."""

    text: str
    start: int
    end: int
    capital: bool


@dataclass(frozen=True)
class Folded:
    """`text` folded; `places[i]` is where its i-th character stands in `written`."""

    written: str
    text: str
    places: tuple[int, ...]
    tokens: tuple[Token, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the written text of a place in the folded one."""
        return self.places[start], self.places[end - 1] + 1

    def begins_sentence(self, token: Token) -> bool:
        """Whether a word stands where any word would have a capital."""
        before = self.written[: self.places[token.start]].rstrip(" \t\u00a0\"'”’»([*")
        return not before or before[-1] in ".!?\r\n–—•☐☑-·"


def fold(text: str) -> Folded:
    """Fold a text."""
    gone: set[int] = set()
    for match in _LINE_END_HYPHEN.finditer(text):
        gone.update(range(*match.span()))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        if place in gone:
            continue
        for each in fold_letter(letter):
            letters.append(each)
            places.append(place)
    folded = "".join(letters)
    tokens = tuple(_tokens(text, folded, places))
    return Folded(text, folded, tuple(places), tokens)


def _tokens(text: str, folded: str, places: list[int]) -> Iterator[Token]:
    """The words; where a capital stands inside one, as in ElsaRönn, each part is a word."""
    for match in _WORD.finditer(folded):
        begin, end = match.span()
        capitals = [
            place
            for place in range(begin + 1, end)
            if text[places[place]].isupper() and text[places[place - 1]].islower()
        ]
        for start, stop in zip([begin, *capitals], [*capitals, end], strict=True):
            yield Token(folded[start:stop], start, stop, text[places[start]].isupper())


def letter_spaced(folded: Folded) -> Iterator[tuple[str, list[int]]]:
    """Letters that stand apart, with one sign between each, as one word; and the place of each."""
    for match in _SPACED.finditer(folded.text):
        places = [place for place in range(*match.span()) if folded.text[place].isalnum()]
        yield "".join(folded.text[place] for place in places), places


def joined_neighbours(folded: Folded) -> Iterator[tuple[Token, Token, str]]:
    """Neighbouring words with nothing but a line's end, a cell's end or nothing at all between them, and both as one
    word."""
    for first, second in zip(folded.tokens, folded.tokens[1:], strict=False):
        between = folded.text[first.end : second.start]
        if not between or (not between.strip() and set(between) & set("\n\r\t")):
            yield first, second, first.text + second.text


def plain(text: str) -> str:
    """A folded text without its places."""
    return "".join(map(fold_letter, text))


def spellings(text: str) -> frozenset[str]:
    """A value folded, with its å, ä and ö as a and o, and as they are written where there are none: aa, ae, oe."""
    written_out = text.lower().replace("å", "aa").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return frozenset({plain(text), plain(written_out)})


@lru_cache(maxsize=20_000)
def fold_letter(letter: str) -> str:
    """A character in lower case without its marks; nothing where it can't be seen."""
    found = []
    for each in unicodedata.normalize("NFKD", _LOOK_ALIKE.get(letter, letter)):
        kind = unicodedata.category(each)
        if kind in ("Mn", "Cf", "Me"):
            continue
        digit = unicodedata.digit(each, None)
        if digit is not None:
            found.append(str(digit))
            continue
        lower = _LOOK_ALIKE.get(each, each).casefold()
        found.append(_WITHOUT_PARTS.get(lower, lower))
    return "".join(found)
