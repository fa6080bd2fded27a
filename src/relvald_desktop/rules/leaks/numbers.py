"""Numbers in a folded text: telephone, identity, postcode; in any grouping, with look-alike letters, or in words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from relvald_desktop.rules.leaks.folding import Folded
from relvald_desktop.rules.leaks.phones import is_case_number
from relvald_desktop.rules.leaks.secret import Secret

_ONES = {
    "noll": "0", "nolla": "0", "ett": "1", "etta": "1", "en": "1", "tva": "2", "tvaa": "2", "tre": "3", "fyra": "4", "fem": "5",
    "sex": "6", "sju": "7", "atta": "8", "aatta": "8", "nio": "9", "zero": "0", "one": "1", "two": "2", "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TENS = {
    "tio": "1", "tjugo": "2", "trettio": "3", "fyrtio": "4", "femtio": "5", "sextio": "6", "sjuttio": "7", "attio": "8",
    "nittio": "9",
}  # fmt: skip
_TEENS = {
    "elva": "11", "tolv": "12", "tretton": "13", "fjorton": "14", "femton": "15", "sexton": "16", "sjutton": "17", "arton": "18",
    "nitton": "19",
}  # fmt: skip
_WORD = re.compile("(?:" + "|".join(sorted({*_ONES, *_TENS, *_TEENS, "plus"}, key=len, reverse=True)) + ")+")
_PART = re.compile("|".join(sorted({*_ONES, *_TENS, *_TEENS, "plus"}, key=len, reverse=True)))
_ALIKE = str.maketrans("oil|", "0111")
_PIECE = re.compile(
    r"(?P<group>(?<![^\W_])[\doil|]+(?![^\W_]))|(?P<digits>\d+)|(?P<word>(?<![^\W_])[a-z]+(?![^\W_]))"
    r"|(?P<gap>[^\w]+|_+)|(?P<other>.)",
    re.DOTALL,
)
LONGEST_GAP = 5
"""Characters between two groups of one number."""


@dataclass(frozen=True)
class Run:
    """Figures that may be one number: `digits`, the folded place of each, and before which of them a gap stands."""

    digits: str
    spans: tuple[tuple[int, int], ...]
    gaps: frozenset[int]

    def find(self, wanted: str, *, prefixes: tuple[str, ...] = ()) -> Iterator[tuple[int, int]]:
        """Folded places where exactly these figures stand, perhaps after one of the prefixes."""
        begin = self.digits.find(wanted)
        while begin >= 0:
            end = begin + len(wanted)
            start = self._start(begin, prefixes)
            if start is not None and (end == len(self.digits) or end in self.gaps):
                yield self.spans[start][0], self.spans[end - 1][1]
            begin = self.digits.find(wanted, begin + 1)

    def _start(self, begin: int, prefixes: tuple[str, ...]) -> int | None:
        for prefix in prefixes:
            start = begin - len(prefix)
            if start >= 0 and self.digits[start:begin] == prefix and (start == 0 or start in self.gaps):
                return start
        return begin if begin == 0 or begin in self.gaps else None


def runs(folded: Folded) -> list[Run]:
    """Every run of figures in a folded text."""
    found: list[Run] = []
    digits: list[str] = []
    spans: list[tuple[int, int]] = []
    gaps: set[int] = set()

    def end_run() -> None:
        if len(digits) >= 3:
            found.append(Run("".join(digits), tuple(spans), frozenset(gaps)))
        digits.clear()
        spans.clear()
        gaps.clear()

    for match in _PIECE.finditer(folded.text):
        kind = match.lastgroup
        if kind == "gap":
            if len(match[0]) > LONGEST_GAP:
                end_run()
            elif digits:
                gaps.add(len(digits))
            continue
        read = _figures(match[0], kind)
        if read is None:
            end_run()
            continue
        for number, figure in enumerate(read):
            place = match.start() + number if kind != "word" else match.start()
            digits.append(figure)
            spans.append((place, place + 1 if kind != "word" else match.end()))
    end_run()
    return found


def _figures(text: str, kind: str | None) -> str | None:
    """The figures that a piece of text stands for, or None when it is something else."""
    if kind == "digits":
        return text
    if kind == "group":
        return text.translate(_ALIKE)
    if kind == "word" and _WORD.fullmatch(text):
        return "".join(_spoken(text))
    return None


def _spoken(text: str) -> Iterator[str]:
    parts = _PART.findall(text)
    for number, part in enumerate(parts):
        if part in _TEENS:
            yield _TEENS[part]
        elif part in _TENS:
            follows = number + 1 < len(parts) and parts[number + 1] in _ONES
            yield _TENS[part] + ("" if follows else "0")
        elif part in _ONES:
            yield _ONES[part]


class Numbers:
    """Knows the numbers of a case by their figures."""

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[Secret, tuple[str, ...], bool]]] = defaultdict(list)
        self._lengths: set[int] = set()

    def learn(
        self, secret: Secret, digits: str, prefixes: tuple[str, ...] = (), *, phone: bool = False
    ) -> None:
        """Figures that give something away, perhaps after one of the prefixes. A `phone` is no court case's number."""
        entry = (secret, prefixes, phone)
        if digits and entry not in self._known[digits]:
            self._known[digits].append(entry)
            self._lengths.add(len(digits))

    def find(self, folded: Folded) -> Iterator[tuple[Secret, tuple[int, int]]]:
        """Every place where one of them stands, in any grouping."""
        for run in runs(folded) if self._known else ():
            for digits in self._in_run(run):
                for secret, prefixes, phone in self._known[digits]:
                    for start, end in run.find(digits, prefixes=prefixes):
                        if not (phone and is_case_number(folded.text, start, end)):
                            yield secret, (start, end)

    def _in_run(self, run: Run) -> set[str]:
        """Which known figures a run holds."""
        figures = run.digits
        return {
            figures[end - length : end]
            for end in {*run.gaps, len(figures)}
            for length in self._lengths
            if length <= end and figures[end - length : end] in self._known
        }


def postcodes(value: str) -> list[str]:
    """The Swedish postcodes in an address, as five figures."""
    return [re.sub(r"\D", "", code) for code in re.findall(r"(?<!\d)\d{3}\s?\d{2}(?!\d)", value)]
