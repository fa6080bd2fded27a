"""Finds the counts of days that follow from shown counts of a whole population, by adding and subtracting alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations

from relvald_desktop.rules.suppression.day_moves import Period
from relvald_desktop.rules.suppression.linear import LANE, Space, cells, rest, space_of
from relvald_desktop.rules.suppression.model import Arrival, Span, bounds
from relvald_desktop.rules.suppression.one_table import is_small

Found = tuple[int, int, int]
"""The report (−1: the days between two boundaries) and the days of a small or hidden count that follows."""


@dataclass(frozen=True)
class _Cells:
    """Per cell the boundary it comes after and the report by which its records had been entered, and their number."""

    starts: Sequence[int]
    places: Sequence[tuple[int, int]]
    numbers: Sequence[int]

    def within(self, period: Period) -> list[int]:
        start, end = bounds(period.span)
        return [
            cell
            for cell, (place, since) in enumerate(self.places)
            if start <= self.starts[place] < end and since <= period.report
        ]


def found(periods: Sequence[Period], arrivals: Mapping[Arrival, int], threshold: int) -> frozenset[Found]:
    """The small counts, and the hidden ones, that can be worked out. Raises TooHardError."""
    grid = _cells([period.span for period in periods], arrivals)
    inside = {period: grid.within(period) for period in periods}
    noughts = {cell for period in periods if period.count == 0 for cell in inside[period]}
    shown = {cells(inside[period]) for period in periods if period.count is not None}
    between = [
        [c for c, (p, _) in enumerate(grid.places) if p == place] for place in range(len(grid.starts) - 1)
    ]
    before = [*accumulate((sum(grid.numbers[cell] for cell in some) for some in between), initial=0)]
    while True:
        known = space_of([*(1 << LANE * cell for cell in sorted(noughts)), *sorted(shown)])
        marks = [rest(known, mark) for mark in accumulate(map(cells, between), initial=0)]
        pairs = [(a, b) for a, b in combinations(range(len(marks)), 2) if marks[a] == marks[b]]
        more = {
            c for a, b in pairs if before[a] == before[b] for some in between[a:b] for c in some
        } - noughts
        if not more:
            break
        noughts |= more
    small = (
        (-1, grid.starts[a], grid.starts[b]) for a, b in pairs if is_small(before[b] - before[a], threshold)
    )
    return frozenset([*small, *_hidden(known, grid, inside)])


def _hidden(known: Space, grid: _Cells, inside: Mapping[Period, list[int]]) -> Iterable[Found]:
    for period, some in inside.items():
        if period.count is None and any(grid.numbers[cell] for cell in some) and not rest(known, cells(some)):
            yield period.report, *bounds(period.span)


def _cells(spans: Iterable[Span], arrivals: Mapping[Arrival, int]) -> _Cells:
    starts = sorted({day for span in spans for day in bounds(span)})
    numbers: dict[tuple[int, int], int] = {(place, 0): 0 for place in range(len(starts) - 1)}
    by_day = {
        day: place for place in range(len(starts) - 1) for day in range(starts[place], starts[place + 1])
    }
    for arrival, number in arrivals.items():
        place = by_day.get(arrival.day.toordinal())
        if place is not None and number > 0:
            numbers[place, arrival.since] = numbers.get((place, arrival.since), 0) + number
    places = sorted(numbers)
    return _Cells(starts, places, [numbers[place] for place in places])
