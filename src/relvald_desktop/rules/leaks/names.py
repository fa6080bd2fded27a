"""Names in a folded text: each part of a protected name, and both names together of people in other cases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from relvald_desktop.rules.leaks.everyday import EVERYDAY, FUNCTION_WORDS, VERBS
from relvald_desktop.rules.leaks.folding import (
    Folded,
    Token,
    joined_neighbours,
    letter_spaced,
    plain,
    spellings,
)  # fmt: skip
from relvald_desktop.rules.leaks.secret import Secret

Place = tuple[int, int]
SHORTEST = 3
"""A part of a name with fewer letters is only taken for one where it stands as a name."""
_NEXT_WORDS = re.compile(r" ([a-z]+)(?: (?:en|ett|den|det|de)\b)?")
_SPLIT = re.compile(r"[\s,]+")


def stands_as_name(folded: Folded, token: Token) -> bool:
    """Whether a word stands with a capital where an everyday word would have none, or does what only people do."""
    if not token.capital:
        return False
    if not folded.begins_sentence(token):
        return True
    following = _NEXT_WORDS.match(folded.text, token.end)
    if following is None or following[1] not in VERBS or token.text in FUNCTION_WORDS:
        return False
    # "Modig är den som …" says what a word means; "Modig är trött" says it of somebody.
    return following[1] not in ("ar", "var", "blir") or following[0].count(" ") == 1


def could_be_word(part: str) -> bool:
    """Whether a folded part of a name is an everyday word too, or too short to tell."""
    return part in EVERYDAY or len(part) < SHORTEST


@dataclass(frozen=True)
class _Part:
    secret: Secret
    others: frozenset[str]


class Names:
    """Knows the names of a case and of people in other cases."""

    def __init__(self) -> None:
        self._parts: dict[str, list[_Part]] = defaultdict(list)
        self._pairs: dict[str, list[_Part]] = defaultdict(list)

    def learn(self, secret: Secret, value: str) -> None:
        """Any part of this name gives it away."""
        for spelling in spellings(value):
            parts = _parts_of(spelling)
            for part in parts:
                self._parts[part].append(_Part(secret, frozenset(parts) - {part}))

    def learn_pair(self, secret: Secret) -> None:
        """Only given and family name together give this person away."""
        for spelling in spellings(secret.value):
            words = [word for word in _SPLIT.split(spelling) if word]
            if len(words) < 2:
                continue
            given, family = _parts_of(words[0]), _parts_of(words[-1])
            for part in given:
                self._pairs[part].append(_Part(secret, frozenset(family)))

    def find(self, folded: Folded) -> Iterator[tuple[Secret, Place]]:
        """Every place where a name stands."""
        tokens = folded.tokens
        for number, token in enumerate(tokens):
            for part in _bases(token.text):
                for known in self._parts.get(part, ()):
                    if self._is_name(folded, number, part, known):
                        yield known.secret, (token.start, token.end)
                for known in self._pairs.get(part, ()):
                    yield from self._together(folded, number, part, known)
        yield from self._spaced(folded)
        yield from self._cut(folded)

    def _is_name(self, folded: Folded, number: int, part: str, known: _Part) -> bool:
        token = folded.tokens[number]
        if not could_be_word(part) or stands_as_name(folded, token):
            return True
        return token.capital and any(
            other.capital and (set(_bases(other.text)) & known.others or _is_initial(other, known.others))
            for other in _neighbours(folded, number, 1)
        )

    def _together(
        self, folded: Folded, number: int, part: str, known: _Part
    ) -> Iterator[tuple[Secret, Place]]:
        token = folded.tokens[number]
        for other in _neighbours(folded, number, 2):
            both = set(_bases(other.text)) & known.others
            words = could_be_word(part) or any(map(could_be_word, both))
            if both and (not words or (token.capital and other.capital)):
                yield known.secret, (min(token.start, other.start), max(token.end, other.end))

    def _spaced(self, folded: Folded) -> Iterator[tuple[Secret, Place]]:
        """Names written with a sign between all letters."""
        for letters, places in letter_spaced(folded):
            for part, known in self._parts.items():
                begin = letters.find(part) if len(part) > SHORTEST else -1
                if begin >= 0:
                    span = places[begin], places[begin + len(part) - 1] + 1
                    yield from ((each.secret, span) for each in known)

    def _cut(self, folded: Folded) -> Iterator[tuple[Secret, Place]]:
        """Names that a line's end or a capital has cut in two."""
        for first, second, whole in joined_neighbours(folded):
            for part in _bases(whole):
                if len(part) > SHORTEST + 1:
                    yield from (
                        (each.secret, (first.start, second.end)) for each in self._parts.get(part, ())
                    )


def _parts_of(spelling: str) -> list[str]:
    """The parts of a name: each word, each half of a double name, and a double name written together."""
    found: list[str] = []
    for word in _SPLIT.split(plain(spelling)):
        halves = re.findall(r"[^\W_]+", word)
        found += halves
        if len(halves) > 1:
            found.append("".join(halves))
    return list(dict.fromkeys(part for part in found if len(part) > 1))


def _is_initial(token: Token, parts: frozenset[str]) -> bool:
    return len(token.text) == 1 and any(part.startswith(token.text) for part in parts)


def _bases(word: str) -> tuple[str, ...]:
    """What a word may be without a genitive."""
    return (word, word[:-1]) if len(word) > 2 and word[-1] == "s" else (word,)


def _neighbours(folded: Folded, number: int, reach: int) -> Iterable[Token]:
    """The words beside one, with no end of a sentence in between."""
    tokens = folded.tokens
    for step in (1, -1):
        for away in range(1, reach + 1):
            other = number + step * away
            if not 0 <= other < len(tokens):
                break
            first, second = sorted((other, other - step))
            between = folded.text[tokens[first].end : tokens[second].start]
            short = len(tokens[first].text) == 1
            if len(between) > 6 or (re.search(r"[.!?:;]\s", between) and not short):
                break
            yield tokens[other]
