"""Finds small counts of days that need not be next to each other: what is left of a period when parts of it, also in its
middle, are taken out.

Day boundaries that adding and subtracting ties to each other share a label; the count between them follows. A count of
several stretches of days follows just when, per label, as many of them start as end at its boundaries. So one pass
over the boundaries keeps, for every set of stretches so far that may still come out even, what does not yet, and the
counts under the threshold that such a set may have.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, permutations

from relvald_desktop.rules.suppression.one_table import is_small

Ends = tuple[int, int]
Open = tuple[int, ...]
"""Labels at which more stretches start than end (as they are) or end than start (negative), in order."""

MOST_OPEN = 3
"""Starts and ends not yet even that are kept: enough for a period less any parts, and for two overlapping less one."""
MOST_SETS = 2000
"""Sets of stretches kept at a boundary; where there are more, nothing new is shown."""


def tells_stretches(before: Sequence[int], known: Collection[Ends], new: Ends, threshold: int) -> bool:
    """Whether one more known count would tell a small count of some days that did not follow before, or there are too
    many to tell.

    `before` are the true counts before each boundary; counts are known between pairs of boundaries, by their places.
    """
    old = labels(before, known)
    if old[new[0]] == old[new[1]]:
        return False
    now = labels(before, [*known, new])
    if tells_none(now, before, threshold):
        return False
    told = small_sets(now, before, threshold)
    return any(end < 0 for _, end, _ in told) or bool(told - small_sets(old, before, threshold))


def labels(before: Sequence[int], known: Iterable[Ends]) -> list[int]:
    """The same label, from 1, for boundaries between which the count follows, noughts holding for each part of their
    days."""
    found = list(range(1, len(before) + 1))
    for start, end in known:
        _tie(found, start, end)
    while True:
        first: dict[tuple[int, int], int] = {}
        pairs: set[Ends] = set()
        for place, key in enumerate(zip(found, before, strict=True)):
            start = first.setdefault(key, place)
            pairs |= {(start, other) for other in range(start, place) if found[other] != found[start]}
        pairs |= _noughts_beside(found, before)
        if not pairs:
            return found
        for start, end in pairs:
            _tie(found, start, end)


def _noughts_beside(found: Sequence[int], before: Sequence[int]) -> set[Ends]:
    """Boundaries with nothing between them, as a known part of a known period counts as many as all of it."""
    several: dict[int, set[int]] = {}
    for count, label in zip(before, found, strict=True):
        several.setdefault(count, set()).add(label)
    places = [place for place, count in enumerate(before) if len(several[count]) > 1]
    ends: dict[tuple[int, int, int], list[int]] = {}
    for a, b in combinations(places, 2):
        if found[a] == found[b] and before[a] != before[b]:
            some = ends.setdefault((before[a], before[b], found[a]), [a, a, b, b])
            some[1], some[2], some[3] = max(some[1], a), min(some[2], b), max(some[3], b)
    alike: dict[Ends, list[list[int]]] = {}
    for (low, high, _), some in ends.items():
        alike.setdefault((low, high), []).append(some)
    return {
        pair
        for same in alike.values()
        for (a, _, _, d), (_, b, c, _) in permutations(same, 2)
        if a < b and c < d
        for pair in ((a, b), (c, d))
    }


def _tie(found: list[int], start: int, end: int) -> None:
    old, new = found[end], found[start]
    if old != new:
        found[:] = [new if label == old else label for label in found]


def tells_none(of: Sequence[int], before: Sequence[int], threshold: int) -> bool:
    """Whether no small count of some days follows."""
    places = _useful(of, before)
    return not any(True for _ in _even(of, before, places, places, threshold))


def small_sets(of: Sequence[int], before: Sequence[int], threshold: int) -> frozenset[tuple[int, int, int]]:
    """The small counts that follow, each with the first and the last boundary of its days."""
    places = _useful(of, before)
    return frozenset(
        (start, end, small)
        for start in places
        for end, smalls in _even(of, before, places, [start], threshold)
        for small in range(1, threshold)
        if smalls >> small & 1
    )


def _useful(of: Sequence[int], before: Sequence[int]) -> list[int]:
    """The boundaries that are tied to others, less those known to have nothing between them and the one before."""
    number_of = Counter(of)
    tied = [place for place, label in enumerate(of) if number_of[label] > 1]
    return [
        place
        for number, place in enumerate(tied)
        if number == 0 or of[tied[number - 1]] != of[place] or before[tied[number - 1]] != before[place]
    ]


def _even(
    of: Sequence[int], before: Sequence[int], places: Sequence[int], starts: Collection[int], threshold: int
) -> Iterable[tuple[int, int]]:
    """Where sets of stretches end that come out even, with their small counts as a mask; they start at some boundaries.
    Where there are too many sets to tell, the end is −1 and all counts are in the mask."""
    last = {of[place]: place for place in places}
    within = set(starts)
    under = (1 << threshold) - 1
    inside: dict[Open, int] = {}
    outside: dict[Open, int] = {}
    for number, place in enumerate(places):
        label = of[place]
        begun = {_with(opened, label): counts for opened, counts in outside.items()}
        if place in within:
            begun[label,] = begun.get((label,), 0) | 1
        for opened, counts in inside.items():
            left = _with(opened, -label)
            if left:
                outside[left] = outside.get(left, 0) | counts
            elif counts & ~1:
                yield place, counts & ~1
        if number + 1 == len(places):
            return
        more = before[places[number + 1]] - before[place]
        for opened, counts in inside.items():
            begun[opened] = begun.get(opened, 0) | counts
        inside = {
            opened: left
            for opened, counts in begun.items()
            for left in [counts << more & under if more < threshold else 0]
            if left and _may_close(opened, last, place)
        }
        outside = {opened: counts for opened, counts in outside.items() if _may_close(opened, last, place)}
        if len(inside) + len(outside) > MOST_SETS:
            yield -1, under & ~1
            return


def _may_close(opened: Open, last: dict[int, int], place: int) -> bool:
    return len(opened) <= MOST_OPEN and all(last[abs(label)] > place for label in opened)


def _with(opened: Open, label: int) -> Open:
    if -label in opened:
        at = opened.index(-label)
        return opened[:at] + opened[at + 1 :]
    return tuple(sorted((*opened, label)))


def tells_nested(known: Iterable[tuple[int, int, int]], new: tuple[int, int, int], threshold: int) -> bool:
    """Whether a new count differs by a small number from a known one of days around or within its own (first, and
    after the last), as they were shown, where the same was not shown before."""
    start, end, count = new
    some = list(known)
    return new not in some and any(
        is_small(abs(count - other), threshold)
        for first, after, other in some
        if (first <= start and end <= after) or (start <= first and after <= end)
    )
