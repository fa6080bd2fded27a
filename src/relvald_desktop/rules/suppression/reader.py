"""What a reader of all reports works out by adding and subtracting what they show, of any rows and any days.

From the shown totals and rows, and from noughts, which hold for every part of their days, follow other sums of cells
(`linear`). A sum of all rows in which every other row is known gives the one left; and where the rows left sum to a
small number, each is small.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from relvald_desktop.rules.suppression.grid import Grid
from relvald_desktop.rules.suppression.linear import LANE, Space, common, extend, rest, space_of
from relvald_desktop.rules.suppression.one_table import is_small

Found = tuple[str | None, int, int]
"""A row (None: all those unknown) and the boundaries between which its small count is known; or a row and its hidden
count in report *j*, as (−1, *j*)."""


@dataclass(frozen=True)
class Seen:
    """One report: its shown rows, or None where not even the total is shown."""

    rows: Mapping[str, int] | None


@dataclass(frozen=True)
class Reader:
    """Works out what follows from reports."""

    grid: Grid
    threshold: int
    kept: dict[tuple[frozenset[int], frozenset[int]], Space] = field(default_factory=dict)
    marks: dict[tuple[tuple[int, int], ...], list[int]] = field(default_factory=dict)
    before: dict[str, list[int]] = field(default_factory=dict)

    def finds(self, seen: Sequence[Seen]) -> frozenset[Found]:
        """The small counts, and the hidden ones, that can be worked out. Raises TooHardError."""
        totals = space_of([*(self.grid.sums[j] for j in _open(seen)), *self.grid.parts])
        own = {row: self._own(seen, row) for row in sorted(self.grid.numbers)}
        noughts: set[tuple[str, int]] = set()
        while True:
            known = _with_rests(own, totals, self.grid.size)
            more = self._noughts(known, totals) - noughts
            if not more:
                return frozenset([*self._small(known, totals), *self._hidden(known, seen)])
            noughts |= more
            for row in {row for row, _ in more}:
                units = [1 << LANE * cell for other, cell in sorted(noughts) if other == row]
                own[row] = space_of([*units, *(vector for _, vector in own[row])])

    def _noughts(self, known: Mapping[str, Space], totals: Space) -> set[tuple[str, int]]:
        """The cells of rows that are 0 where the count of a row, or of all rows but those known, is 0."""
        rests = self._rests(known, totals).items()
        places = [(row, a, b) for (a, b), (count, left) in rests if count == 0 for row in left]
        found = {(row, cell) for row, space in known.items() for cell in self._empty(space, row)}
        return found | {(row, c) for row, a, b in places for some in self.grid.between[a:b] for c in some}

    def adds_nothing(self, seen: Sequence[Seen]) -> bool:
        """Whether all that the last report shows followed from the others already."""
        last, before = seen[-1].rows, seen[:-1]
        if last is None:
            return True
        new = self.grid.sums[len(before)]
        return not rest(space_of(self.grid.sums[j] for j in _open(before)), new) and not any(
            rest(self._own(before, row), new) for row in last
        )

    def _own(self, seen: Sequence[Seen], row: str) -> Space:
        """What the shown counts of a row alone give."""
        shown = frozenset(
            j for j, report in enumerate(seen) if report.rows is not None and row in report.rows
        )
        empty = frozenset(j for j in shown if not (seen[j].rows or {})[row])
        if (shown, empty) not in self.kept:
            noughts = {cell for j in empty for cell in self.grid.within[j]}
            units = [1 << LANE * cell for cell in sorted(noughts)]
            self.kept[shown, empty] = space_of([*units, *(self.grid.sums[j] for j in sorted(shown))])
        return self.kept[shown, empty]

    def _empty(self, known: Space, row: str) -> Iterable[int]:
        """The cells of a row known to be 0, as their days are."""
        before, marks = self.before_each(row), self._marks(known)
        for one in range(len(marks) - 1):
            if before[one] == before[one + 1]:
                for other in range(len(marks) - 1, one, -1):
                    if before[one] == before[other] and marks[one] == marks[other]:
                        yield from (cell for some in self.grid.between[one:other] for cell in some)
                        break

    def _small(self, known: Mapping[str, Space], totals: Space) -> Iterable[Found]:
        for row, space in known.items():
            before, marks = self.before_each(row), self._marks(space)
            for a, b in combinations(range(len(marks)), 2):
                if 0 < before[b] - before[a] < self.threshold and marks[a] == marks[b]:
                    yield row, a, b
        for (a, b), (count, _) in self._rests(known, totals).items():
            if is_small(count, self.threshold):
                yield None, a, b

    def _rests(
        self, known: Mapping[str, Space], totals: Space
    ) -> dict[tuple[int, int], tuple[int, list[str]]]:
        """Where the sum of all rows follows for the days between two boundaries: the sum of the rows that do not."""
        left: dict[tuple[int, int], tuple[int, list[str]]] = {}
        ends = list(combinations(range(len(self.grid.marks)), 2))
        sums = self._marks(totals)
        ends = [(a, b) for a, b in ends if sums[a] == sums[b]]
        for row, space in known.items():
            before, marks = self.before_each(row), self._marks(space)
            for a, b in ends:
                if marks[a] != marks[b]:
                    count, rows = left.get((a, b), (0, []))
                    left[a, b] = count + before[b] - before[a], [*rows, row]
        return left

    def _marks(self, space: Space) -> list[int]:
        """The same number for boundaries between which the count follows."""
        key = tuple(space)
        if key not in self.marks:
            numbers: dict[int, int] = {}
            rests = [rest(space, mark) for mark in self.grid.marks]
            self.marks[key] = [numbers.setdefault(left, len(numbers)) for left in rests]
        return self.marks[key]

    def before_each(self, row: str) -> list[int]:
        """How many records of a row there are before each day boundary."""
        if row not in self.before:
            self.before[row] = self.grid.before(row)
        return self.before[row]

    def _hidden(self, known: Mapping[str, Space], seen: Sequence[Seen]) -> Iterable[Found]:
        for row, space in known.items():
            for j, report in enumerate(seen):
                if report.rows is None or row not in report.rows:
                    if any(self.grid.numbers[row][cell] for cell in self.grid.within[j]):
                        if not rest(space, self.grid.sums[j]):
                            yield row, -1, j


def _open(seen: Sequence[Seen]) -> Iterable[int]:
    return (j for j, report in enumerate(seen) if report.rows is not None)


def _with_rests(own: Mapping[str, Space], totals: Space, size: int) -> dict[str, Space]:
    """What is known of each row, with the sums of all rows in which every other row is known. Raises TooHardError."""
    alike: dict[tuple[tuple[int, int], ...], list[str]] = defaultdict(list)
    for row, space in own.items():
        alike[tuple(space)].append(row)
    least = sorted(alike, key=len)
    every = _meet(totals, least, size)
    known: dict[str, Space] = {}
    for key, rows in alike.items():
        others = every if len(rows) > 1 else _meet(totals, [k for k in least if k != key], size)
        space = list(key)
        for _, vector in others:
            extend(space, vector)
        known |= dict.fromkeys(rows, space)
    return known


def _meet(space: Space, others: Iterable[tuple[tuple[int, int], ...]], size: int) -> Space:
    for other in others:
        if not space:
            break
        space = common(space, list(other), size)
    return space
