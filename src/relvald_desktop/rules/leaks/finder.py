"""Searches a finished text for everything protected, and masks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from relvald_desktop.rules.leaks.known import Finder
from relvald_desktop.rules.leaks.secret import Secret

MASK = "[•••]"
"""What stands where a protected value was."""


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

    Each piece of a value is found alone: both of two telephone numbers, street and town of an address, the plate of a
    described car. Numbers are found in any grouping, with look-alike letters, spelled out, with or without country code
    or century; a birth date as figures or with the month's name; a street with and without its number, inflected,
    compounded, shortened; places by what names them; names by each part, in any order and in their common spellings;
    letters of other alphabets, with or without marks, broken by soft hyphens or line ends. People of other cases are
    found by given and family name together.

    A name that is an everyday word counts where it stands as a name or beside what makes it one ("solens förskola"); an
    authority's word only as a name inside a sentence. A town in an institution's name ("Solna tingsrätt") is no leak,
    nor is a given name between an everyday title and another family name, nor a court case's number.
    """
    finder = _finder(tuple(secrets))
    leaks: list[Leak] = []
    for number, page in enumerate(pages, start=1):
        found = list(dict.fromkeys(finder.places(page)))
        hidden = _hidden(page, (span for _, span in found))
        contexts = {span: _context(page, hidden, *span) for span in {span for _, span in found}}
        leaks += [Leak(secret, number, *span, contexts[span]) for secret, span in found]
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


@lru_cache(maxsize=64)
def _finder(secrets: tuple[Secret, ...]) -> Finder:
    return Finder(secrets)


def _outermost(leaks: list[Leak]) -> Iterator[Leak]:
    """Without the places that lie inside another one of the same kind, and none twice."""
    reach: dict[tuple[int, str], int] = {}
    covered: set[tuple[int, str, int, int]] = set()
    places = {(leak.page, leak.secret.kind, leak.start, leak.end) for leak in leaks}
    for page, kind, start, end in sorted(places, key=lambda place: (place[0], place[1], place[2], -place[3])):
        if end <= reach.get((page, kind), -1):
            covered.add((page, kind, start, end))
        reach[page, kind] = max(end, reach.get((page, kind), -1))
    seen: set[tuple[Secret, int, int, int]] = set()
    for leak in leaks:
        key = (leak.secret, leak.page, leak.start, leak.end)
        if key not in seen and (leak.page, leak.secret.kind, leak.start, leak.end) not in covered:
            seen.add(key)
            yield leak


def _hidden(text: str, spans: Iterable[tuple[int, int]]) -> bytearray:
    """For each character of a text whether it belongs to something protected."""
    hidden = bytearray(len(text))
    for start, end in set(spans):
        hidden[start:end] = b"\1" * (end - start)
    return hidden


def _context(text: str, hidden: bytearray, start: int, end: int) -> str:
    """What stands around a place, with every protected value in it masked, also the neighbours'."""
    first, last = max(0, start - 25), min(len(text), end + 25)
    pieces = []
    for place in range(first, last):
        if not hidden[place]:
            pieces.append("•" if text[place].isdigit() else text[place])
        elif place == first or not hidden[place - 1]:
            pieces.append(MASK)
    return " ".join(f"…{''.join(pieces)}…".split())
