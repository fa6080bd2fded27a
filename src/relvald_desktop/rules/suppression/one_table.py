"""Hides small counts, and as many others as it takes, so that nobody can be worked out from one table and its total."""

from __future__ import annotations

from collections.abc import Sequence

LOWEST_THRESHOLD = 3
SMALLEST_DENOMINATOR = 20
"""Percentages are only given of this many or more."""
SMALLEST_SAMPLE = 5
"""Medians are only given of this many or more."""
SMALLEST_SAMPLE_FOR_90TH = 20
"""Of fewer, the 90th percentile is one person's wait."""


def suppressed_counts(counts: Sequence[int], threshold: int) -> list[int | None] | None:
    """The counts of a table whose total is shown, with None for each that is hidden; None when even the total must
    be hidden.

    Every count from 1 to `threshold` − 1 is hidden. Whoever knows the total knows the sum of the hidden counts, and
    that each is at least 1 (a nought is shown as such); so further counts, the smallest first, are hidden until
    each hidden one could be anything from 1 to `threshold` or more. Raises ValueError for a threshold under
    `LOWEST_THRESHOLD`.
    """
    if threshold < LOWEST_THRESHOLD:
        raise ValueError("the suppression threshold is never under 3")
    hidden = {place for place, count in enumerate(counts) if is_small(count, threshold)}
    if not hidden:
        return list(counts)
    reserve = sorted(
        (count, place) for place, count in enumerate(counts) if count > 0 and place not in hidden
    )
    while not hides_well([counts[place] for place in hidden], threshold):
        if not reserve:
            return None
        hidden.add(reserve.pop(0)[1])
    return [None if place in hidden else count for place, count in enumerate(counts)]


def is_small(count: int, threshold: int) -> bool:
    """Whether a count must be hidden on its own."""
    return 0 < count < threshold


def hides_well(hidden: Sequence[int], threshold: int) -> bool:
    """Whether each of some hidden counts, all 1 or more and of a known sum, could be 1 to `threshold` or more."""
    largest_possible = sum(hidden) - (len(hidden) - 1)
    return len(hidden) >= 2 and largest_possible >= threshold
