"""Finds the counts a reader can work out by adding and subtracting counts of overlapping periods.

Day boundaries are nodes, and a shown count of a period ties its first day to the day after its last; any two tied
nodes give the count of the days between them. Where records were entered late, two paths may give different counts;
a reader learns the difference of these too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from relvald_desktop.rules.suppression.one_table import is_small

Edge = tuple[int, int, int]
"""First day number, the day number after the last, and the count of the days between."""
Ties = Mapping[int, Iterable[tuple[int, int]]]

MOST_COUNTS_PER_NODE = 8
"""Different counts for the same days that are looked at; more than one only where records were entered late, and
where there are more, nothing new is shown."""


def ties(edges: Iterable[Edge]) -> Ties:
    """What each node is tied to, with the count on the way there (negative backwards in time)."""
    found: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for start, end, count in edges:
        found[start].add((end, count))
        found[end].add((start, -count))
    return found


def worked_out(known: Ties, start: int) -> set[tuple[int, int]]:
    """The nodes tied to a node, each with every count that can be worked out on the way there, up to one more than
    `MOST_COUNTS_PER_NODE`."""
    found, front = {(start, 0)}, [(start, 0)]
    kept: dict[int, int] = defaultdict(int, {start: 1})
    while front:
        reached = []
        for node, count in front:
            for other, more in known.get(node, ()):
                state = (other, count + more)
                if state not in found and kept[other] <= MOST_COUNTS_PER_NODE:
                    kept[other] += 1
                    found.add(state)
                    reached.append(state)
        front = reached
    return found


def _too_many(found: Iterable[tuple[int, int]]) -> bool:
    return any(number > MOST_COUNTS_PER_NODE for number in Counter(node for node, _ in found).values())


def tells_small(known: Ties, new: Edge, threshold: int) -> bool:
    """Whether one more shown count would let a reader work out a small count that could not be worked out before,
    or there are too many counts to tell."""
    start, end, count = new
    ahead: dict[int, list[int]] = defaultdict(list)
    from_start, from_end = worked_out(known, start), worked_out(known, end)
    if _too_many(from_start) or _too_many(from_end):
        return True
    for node, way in from_end:
        ahead[way].append(node)
    for node, way in from_start:
        for small in range(1 - threshold, threshold):
            for other in ahead.get(small + way - count, ()):
                if is_small(abs(small), threshold) and (other, small) not in worked_out(known, node):
                    return True
    return False
