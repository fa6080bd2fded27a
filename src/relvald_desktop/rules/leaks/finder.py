"""Searches a finished text for everything protected, and masks it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from relvald_desktop.rules.leaks.codes import email_pattern, plate_pattern
from relvald_desktop.rules.leaks.everyday import PLACE_WORDS
from relvald_desktop.rules.leaks.folding import Folded, fold, plain
from relvald_desktop.rules.leaks.names import Names, could_be_word
from relvald_desktop.rules.leaks.numbers import PREFIXES, Run, postcodes, runs, subscriber, without_area_code
from relvald_desktop.rules.leaks.places import Places
from relvald_desktop.rules.leaks.secret import (
    ANOTHER_KINDS,
    FREE_KINDS,
    NAME_KINDS,
    NUMBER_KINDS,
    PLACE_KINDS,
    STREET_KINDS,
    Secret,
)

MASK = "[•••]"
"""What stands where a protected value was."""
_MONTHS = [
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
]
_EMAIL = re.compile(r"\S+@\S+")
_PHONE = re.compile(r"\+?\d[\d\s()/.-]{5,}\d")
_STREET_IN_TEXT = re.compile(r"[\w-]+(?:gatan|vägen|gränd|stigen|torget|allén)\b[^,;\n]*", re.IGNORECASE)
SHORTEST_NUMBER, SHORTEST_LOCAL = 5, 6


@dataclass(frozen=True)
class Leak:
    """A place where a protected value stands: on which page or in which passage (from 1), from and to which character
    of its text, and what stands around it with everything protected masked."""

    secret: Secret
    page: int
    start: int
    end: int
    context_masked: str


def find_leaks(pages: Iterable[str], secrets: Iterable[Secret]) -> list[Leak]:
    """Every protected value in the pages of a finished text, by place.

    Numbers are found in any grouping, with look-alike letters, spelled out, with or without country code or century;
    a street with and without its number, inflected, compounded, shortened; places by what names them; names by each
    part, in any order; letters of other alphabets, with or without marks, broken by soft hyphens or line ends. People
    of other cases are found by given and family name together. A name that is an everyday word counts where it stands
    as a name.
    """
    finder = _finder(tuple(secrets))
    leaks: list[Leak] = []
    for number, page in enumerate(pages, start=1):
        found = list(finder.places(page))
        spans = [span for _, span in found]
        leaks += [
            Leak(secret, number, start, end, _context(page, spans, start, end))
            for secret, (start, end) in found
        ]
    return sorted(_outermost(leaks), key=lambda leak: (leak.page, leak.start))


def mask(text: str, secrets: Iterable[Secret]) -> str:
    """The text with every protected value in it replaced by `MASK`. A text without any comes back unchanged."""
    places = sorted(span for _, span in _finder(tuple(secrets)).places(text))
    pieces, done = [], 0
    for start, end in places:
        if start >= done:
            pieces += [text[done:start], MASK]
        done = max(done, end)
    return "".join(pieces) + text[done:]


class Finder:
    """Knows the protected values of a case, made ready for searching."""

    def __init__(self, secrets: tuple[Secret, ...]) -> None:
        self._names, self._places = Names(), Places()
        self._patterns: list[tuple[Secret, re.Pattern[str]]] = []
        self._numbers: list[tuple[Secret, str, tuple[str, ...]]] = []
        for secret in secrets:
            if secret.value.strip():
                self._learn(secret)

    def places(self, text: str) -> Iterator[tuple[Secret, tuple[int, int]]]:
        """Every place in a text as it is written."""
        folded = fold(text)
        if not folded.text:
            return
        for secret, (start, end) in self._folded_places(folded):
            yield secret, folded.span(start, end)

    def _folded_places(self, folded: Folded) -> Iterator[tuple[Secret, tuple[int, int]]]:
        yield from self._names.find(folded)
        yield from self._places.find(folded)
        for secret, pattern in self._patterns:
            yield from ((secret, match.span()) for match in pattern.finditer(folded.text))
        if self._numbers:
            for run in runs(folded):
                yield from self._in_run(run)

    def _in_run(self, run: Run) -> Iterator[tuple[Secret, tuple[int, int]]]:
        for secret, digits, prefixes in self._numbers:
            if len(digits) <= len(run.digits):
                yield from ((secret, place) for place in run.find(digits, prefixes=prefixes))

    def _learn(self, secret: Secret) -> None:
        kind, value = secret.kind, secret.value
        if kind in NUMBER_KINDS:
            self._learn_phone(secret, value)
        elif kind == "identity_number":
            self._learn_identity(secret)
        elif kind in STREET_KINDS:
            self._learn_address(secret, value)
        elif kind in NAME_KINDS:
            self._names.learn(secret, value)
        elif kind in ANOTHER_KINDS:
            self._names.learn_pair(secret)
        elif kind in PLACE_KINDS:
            self._places.learn_place(secret, value)
        elif (kind == "email" and (pattern := email_pattern(value))) or (
            kind == "vehicle" and (pattern := plate_pattern(value))
        ):
            self._patterns.append((secret, pattern))
        else:
            self._learn_free(secret)

    def _learn_phone(self, secret: Secret, value: str) -> None:
        national = subscriber(value)
        if len(national) >= SHORTEST_NUMBER:
            self._numbers.append((secret, national, PREFIXES))
            local = without_area_code(national)
            if SHORTEST_LOCAL <= len(local) < len(national):
                self._numbers.append((secret, local, ()))
        else:
            self._places.learn_place(secret, value)

    def _learn_identity(self, secret: Secret) -> None:
        digits = re.sub(r"\D", "", secret.value)
        if len(digits) not in (10, 12):
            self._places.learn_place(secret, secret.value)
            return
        self._numbers.append((secret, digits[-10:], ("19", "20")))
        if len(digits) == 12:
            self._numbers.append((secret, digits[:8], ()))
            self._numbers.append((secret, digits[6:8] + digits[4:6] + digits[:4], ()))
            if (month := int(digits[4:6])) in range(1, 13):
                words = rf"(?<!\d)0?{int(digits[6:8])}(?::?e)?\W{{1,3}}{_MONTHS[month - 1][:3]}\w*\W{{1,3}}{digits[:4]}(?!\d)"
                self._patterns.append((secret, re.compile(words)))

    def _learn_address(self, secret: Secret, value: str) -> None:
        self._numbers += [(secret, code, ()) for code in postcodes(value)]
        if box := re.match(r"\s*box\s*(\d+)", value, re.IGNORECASE):
            self._patterns.append(
                (
                    secret,
                    re.compile(
                        rf"(?<![^\W_])(?:post)?box\W{{0,3}}(?:(?:nr|nummer|no)\W{{0,3}})?{box[1]}(?!\d)"
                    ),
                )
            )
            return
        self._places.learn_street(secret, value)

    def _learn_free(self, secret: Secret) -> None:
        """What was written freely: every number, address, street and name in it, and its words one after the other."""
        value = secret.value
        if secret.kind not in FREE_KINDS and not re.search(r"\w", value):
            return
        for match in _EMAIL.finditer(value):
            if pattern := email_pattern(match[0]):
                self._patterns.append((secret, pattern))
        for match in _PHONE.finditer(value):
            self._learn_phone(secret, match[0])
        for match in _STREET_IN_TEXT.finditer(value):
            self._places.learn_street(secret, match[0])
        words = re.findall(r"[^\W\d_][\w-]*", _EMAIL.sub(" ", value))
        names = [
            word
            for number, word in enumerate(words)
            if word[0].isupper() and not (number == 0 and len(words) > 2) and plain(word) not in PLACE_WORDS
        ]
        self._names.learn(secret, " ".join(names))
        if secret.kind == "other" or (len(words) == 1 and not could_be_word(plain(words[0]))):
            self._places.learn_place(secret, value)
        self._places.learn_phrase(secret, value)


@lru_cache(maxsize=64)
def _finder(secrets: tuple[Secret, ...]) -> Finder:
    return Finder(secrets)


def _outermost(leaks: list[Leak]) -> Iterator[Leak]:
    """Without the places that lie inside another one of the same kind, and none twice."""
    seen: set[tuple[Secret, int, int, int]] = set()
    by_page: dict[tuple[int, str], list[Leak]] = {}
    for leak in leaks:
        by_page.setdefault((leak.page, leak.secret.kind), []).append(leak)
    for leak in leaks:
        key = (leak.secret, leak.page, leak.start, leak.end)
        if key not in seen and not any(
            _covers(other, leak) for other in by_page[leak.page, leak.secret.kind]
        ):
            seen.add(key)
            yield leak


def _covers(other: Leak, leak: Leak) -> bool:
    longer = other.end - other.start > leak.end - leak.start
    return longer and other.start <= leak.start and leak.end <= other.end


def _context(text: str, spans: list[tuple[int, int]], start: int, end: int) -> str:
    """What stands around a place, with every protected value in it masked, also the neighbours'."""
    first, last = max(0, start - 25), min(len(text), end + 25)
    hidden = {
        place
        for begin, stop in spans
        if begin < last and stop > first
        for place in range(max(begin, first), min(stop, last))
    }
    pieces = []
    for place in range(first, last):
        if place not in hidden:
            pieces.append("•" if text[place].isdigit() else text[place])
        elif place == first or place - 1 not in hidden:
            pieces.append(MASK)
    return " ".join(f"…{''.join(pieces)}…".split())
