"""The days and the records of a table cut into cells, each counted by the same reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from relvald_desktop.rules.suppression.linear import cells
from relvald_desktop.rules.suppression.model import Span, bounds, coverings


@dataclass(frozen=True)
class Grid:
    """The cells of a table. `within[j]` and `sums[j]` are the cells that report *j* counts, as places and as their
    sum; `starts` are the day boundaries, `marks` per boundary the sum of all cells before it; `parts` the sums of other
    shown counts."""

    size: int
    within: Sequence[Sequence[int]]
    sums: Sequence[int]
    starts: Sequence[int]
    marks: Sequence[int]
    between: Sequence[Sequence[int]]
    """The places of the cells between each boundary and the next."""
    parts: frozenset[int]
    numbers: Mapping[str, Sequence[int]]
    """Per row, how many records there truly are in each cell."""

    def before(self, row: str) -> list[int]:
        """How many records of a row there are before each day boundary."""
        numbers = self.numbers[row]
        return [*accumulate((sum(numbers[cell] for cell in some) for some in self.between), initial=0)]


def grid_of(
    spans: Sequence[Span], also_shown: Sequence[Span], kinds: Mapping[str, Mapping[int, int]]
) -> Grid:
    """The cells for the spans of all reports; `kinds` gives, per row, how many records each set of reports counts.

    Records that fewer reports count than cover some days were entered late; each such kind is a cell of its own.
    """
    cut = coverings([*spans, *also_shown])[1:]
    covers = [mask for _, mask in cut[:-1]]
    timely = [mask & (1 << len(spans)) - 1 for mask in covers]
    at = {mask: place for place, mask in reversed([*enumerate(timely)])}
    masks = list(timely)
    for mask in sorted({mask for some in kinds.values() for mask in some} - {0, *timely}):
        at[mask] = len(masks)
        masks.append(mask)
    places = [_interval(mask, timely) if late >= len(timely) else late for late, mask in enumerate(masks)]
    inside = [[cell for cell, mask in enumerate(masks) if mask >> j & 1] for j in range(len(spans))]
    between = [[cell for cell, place in enumerate(places) if place == i] for i in range(len(timely))]
    parts = {
        cells(cell for cell in inside[j] if _covers(covers, places[cell], len(spans) + number))
        for number, part in enumerate(also_shown)
        for j in range(len(spans))
        if _contains(spans[j], part)
    }
    numbers = {row: [0] * len(masks) for row in kinds}
    for row, mask, number in [(r, m, n) for r, some in kinds.items() for m, n in some.items() if m]:
        numbers[row][at[mask]] += number
    marks = [*accumulate((cells(some) for some in between), initial=0)]
    starts = [start for start, _ in cut]
    sums = [*map(cells, inside)]
    return Grid(len(masks), inside, sums, starts, marks, between, frozenset(parts), numbers)


def _interval(mask: int, timely: Sequence[int]) -> int | None:
    """The days of a record entered late: the first that the same reports cover from some report on."""
    for place, cover in enumerate(timely):
        if mask and mask == cover & -(mask & -mask):
            return place
    return None


def _covers(covers: Sequence[int], place: int | None, number: int) -> bool:
    return place is not None and bool(covers[place] >> number & 1)


def _contains(span: Span, part: Span) -> bool:
    (start, end), (first, last) = bounds(span), bounds(part)
    return start <= first and last <= end
