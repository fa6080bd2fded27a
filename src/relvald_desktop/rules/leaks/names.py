"""Names in a folded text: each part of a protected name, and both names together of people in other cases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from relvald_desktop.rules.leaks.everyday import (
    EVERYDAY,
    FUNCTION_WORDS,
    NO_GENITIVE,
    NO_NOUN,
    TITLES,
    VERBS,
)
from relvald_desktop.rules.leaks.folding import (
    Folded,
    Token,
    joined_neighbours,
    letter_spaced,
    plain,
    spellings,
)  # fmt: skip
from relvald_desktop.rules.leaks.secret import NAME_KINDS, Secret
from relvald_desktop.rules.leaks.variants import variants

Place = tuple[int, int]
SHORTEST = 3
"""A part of a name with fewer letters is only taken for one where it stands as a name."""
_NEXT_WORDS = re.compile(r" ([a-z]+)(?: (?:en|ett|den|det|de)\b)?")
_SPLIT = re.compile(r"[\s,]+")


def stands_as_name(folded: Folded, token: Token) -> bool:
    """Whether a word stands with a capital where an everyday word would have none, or does what only people do."""
    if not token.capital:
        return False
    if not folded.begins_sentence(token) or _stressed(folded, token):
        return True
    following = _NEXT_WORDS.match(folded.text, token.end)
    if following is None or following[1] not in VERBS or token.text in FUNCTION_WORDS:
        return False
    # "Modig är den som …" says what a word means; "Modig är trött" says it of somebody.
    return following[1] not in ("ar", "var", "blir") or following[0].count(" ") == 1


def _stressed(folded: Folded, token: Token) -> bool:
    """Whether a word alone on its line is all in capitals, or stands so before words that are not."""
    written = folded.written[folded.places[token.start] : folded.places[token.end - 1] + 1]
    if len(token.text) < SHORTEST or not written.isupper() or token.text in FUNCTION_WORDS:
        return False
    rest = folded.written[folded.places[token.end - 1] + 1 :].split("\n", 1)[0]
    return not re.match(r"\s*\d|.*[^\W\d_]{2}", rest) or re.match(r"\s[^\W\d_]*[a-zåäö]", rest) is not None


def _possesses(folded: Folded, token: Token, part: str) -> bool:
    """Whether an everyday word that begins a sentence is a name's genitive: "Bergs lägenhet", but not "Dags att"."""
    if not token.capital or token.text != part + "s" or token.text in NO_GENITIVE:
        return False
    following = re.compile(r" ([a-z]{3,})").match(folded.text, token.end)
    return (
        following is not None
        and following[1] not in NO_NOUN | VERBS
        and not folded.written[folded.places[following.start(1)]].isupper()
    )


def could_be_word(part: str) -> bool:
    """Whether a folded part of a name is an everyday word too, or too short to tell."""
    return part in EVERYDAY or len(part) < SHORTEST


@dataclass(frozen=True)
class _Part:
    """A part of a name with the others beside it; `given`: the name has a family name after it."""

    secret: Secret
    others: frozenset[str]
    given: bool = False


class Names:
    """Knows the names of a case and of people in other cases."""

    def __init__(self) -> None:
        self._parts: dict[str, list[_Part]] = defaultdict(list)
        self._pairs: dict[str, dict[str, list[Secret]]] = defaultdict(lambda: defaultdict(list))

    def learn(self, secret: Secret, value: str) -> None:
        """Any part of this name gives it away."""
        for spelling in spellings(value):
            parts = _with_variants(_parts_of(spelling))
            family = _with_variants(_parts_of((_SPLIT.split(spelling.strip()) or [""])[-1]))
            for part in parts:
                others = frozenset(parts) - variants(part)
                given = part not in family
                self._parts[part].append(_Part(secret, others, given))

    def learn_pair(self, secret: Secret) -> None:
        """Only given and family name together give this person away."""
        for spelling in spellings(secret.value):
            words = [word for word in _SPLIT.split(spelling) if word]
            if len(words) < 2:
                continue
            for part in _with_variants(_parts_of(words[0])):
                for family in _with_variants(_parts_of(words[-1])):
                    if secret not in self._pairs[part][family]:
                        self._pairs[part][family].append(secret)

    def find(self, folded: Folded) -> Iterator[tuple[Secret, Place]]:
        """Every place where a name stands."""
        tokens = folded.tokens
        for number, token in enumerate(tokens):
            for part in _bases(token.text):
                for known in self._parts.get(part, ()):
                    if self._is_name(folded, number, part, known):
                        yield known.secret, (token.start, token.end)
                if part in self._pairs:
                    yield from self._together(folded, number, part)
        yield from self._spaced(folded)
        yield from self._cut(folded)

    def _is_name(self, folded: Folded, number: int, part: str, known: _Part) -> bool:
        token = folded.tokens[number]
        if known.given and known.secret.kind in NAME_KINDS and _is_professional(folded, number, known):
            return False
        if not could_be_word(part) or stands_as_name(folded, token):
            return True
        if folded.begins_sentence(token) and _possesses(folded, token, part):
            return True
        return token.capital and any(
            other.capital and (set(_bases(other.text)) & known.others or _is_initial(other, known.others))
            for other in _neighbours(folded, number, 1)
        )

    def _together(self, folded: Folded, number: int, part: str) -> Iterator[tuple[Secret, Place]]:
        token, families = folded.tokens[number], self._pairs[part]
        for other in _neighbours(folded, number, 2):
            both = [family for family in _bases(other.text) if family in families]
            words = could_be_word(part) or any(map(could_be_word, both))
            if both and (not words or (token.capital and other.capital)):
                place = min(token.start, other.start), max(token.end, other.end)
                yield from ((secret, place) for family in both for secret in families[family])

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


def _with_variants(parts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(each for part in parts for each in (part, *sorted(variants(part) - {part}))))


def _is_professional(folded: Folded, number: int, known: _Part) -> bool:
    """Whether a given name stands directly between an everyday title and another family name: "Åklagare Anna Ström"."""
    tokens = folded.tokens
    if not 0 < number < len(tokens) - 1 or tokens[number - 1].text not in TITLES:
        return False
    title, given, family = tokens[number - 1 : number + 2]
    apart = (folded.text[title.end : given.start], folded.text[given.end : family.start])
    return (
        all(between.strip(" \u00a0\n") == "" and between for between in apart)
        and given.capital
        and family.capital
        and len(family.text) >= SHORTEST
        and not set(_bases(family.text)) & known.others
    )


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
