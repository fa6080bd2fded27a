"""Spaces of sums of cells, for working out which sums follow from others by adding and subtracting alone.

A sum of cells is one whole number that holds the factor of cell *i* (mostly 0, 1 or −1) in its *i*-th lane of bits, so
that adding or subtracting two sums is a single operation.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable

LANE = 32
_HALF, _ALL = 1 << LANE - 1, (1 << LANE) - 1

Space = list[tuple[int, int]]
"""The basis of a space: per vector its first cell, of which the factor is 1, and the vector; by first cell."""


class TooHardError(Exception):
    """Only factors other than 1 and −1 were found; then nothing is shown."""


def cells(places: Iterable[int]) -> int:
    """The sum of some cells."""
    return sum(1 << LANE * place for place in places)


def space_of(vectors: Iterable[int]) -> Space:
    """The space of all that follows from some sums. Raises TooHardError."""
    basis: Space = []
    for vector in vectors:
        extend(basis, vector)
    return basis


def extend(basis: Space, vector: int) -> None:
    """Adds what follows from one more sum. Raises TooHardError."""
    left = rest(basis, vector)
    if left:
        first = _first(left)
        factor = _factor(left, first)
        if abs(factor) != 1:
            raise TooHardError
        insort(basis, (first, left * factor))


def rest(basis: Space, vector: int) -> int:
    """What a space leaves of a sum: 0 if it follows, and the same for two sums whose difference follows."""
    for first, other in basis:
        if not vector:
            break
        factor = _factor(vector, first)
        if factor:
            vector -= factor * other
    return vector


def common(one: Space, other: Space, size: int) -> Space:
    """What follows in both of two spaces of so many cells. Raises TooHardError."""
    lefts = [(rest(other, vector), first, vector) for first, vector in one]
    inside = [(first, vector) for left, first, vector in lefts if not left]
    both = space_of(left + (vector << LANE * size) for left, _, vector in lefts if left)
    return sorted(inside + [(first - size, vector >> LANE * size) for first, vector in both if first >= size])


def _first(vector: int) -> int:
    return ((vector & -vector).bit_length() - 1) // LANE


def _factor(vector: int, place: int) -> int:
    """The factor in one lane, rounded up where negative lanes below have borrowed one from it."""
    above = ((vector >> LANE * place - 1) + 1) >> 1 if place else vector
    factor = above & _ALL
    return factor - (_ALL + 1) if factor >= _HALF else factor
