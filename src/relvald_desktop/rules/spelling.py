"""Which words of a note are looked up in the dictionary. What may be a name, a code, an address or another alphabet is not:
a note about people must not be a sea of marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SHORTEST, LONGEST = 2, 60
"""Letters; a shorter word is an abbreviation, a longer one no word."""

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’:-][^\W\d_]+)*")
_NO_WORDS = re.compile(r"\d|@|://|\w\.\w|^;")
"""In a chunk without spaces: figures, addresses, abbreviations with points, the beginning of a text snippet."""
_LAST_LATIN = "\u024f"
"""Unicode's block Latin Extended-B ends here."""


@dataclass(frozen=True)
class Place:
    """A word to look up, and where it stands in the text (characters from 0)."""

    start: int
    word: str

    @property
    def end(self) -> int:
        """The place after its last letter."""
        return self.start + len(self.word)


def words_to_check(text: str) -> Iterator[Place]:
    """The words of a text that are looked up, in lower case as they stand. A word with a capital letter in it is left alone,
    also at the beginning of a sentence: it is as often a name."""
    for chunk in _CHUNK.finditer(text):
        if _NO_WORDS.search(chunk.group()):
            continue
        for found in _WORD.finditer(text, chunk.start(), chunk.end()):
            word = found.group()
            if (
                SHORTEST <= len(word) <= LONGEST
                and word.islower()
                and max(word.replace("’", "'")) <= _LAST_LATIN
            ):
                yield Place(found.start(), word)


def plain(word: str) -> str:
    """A word as the dictionaries write it: with a straight apostrophe."""
    return word.replace("’", "'")
