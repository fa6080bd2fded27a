"""How sure a share is: the interval of Wilson (1927, JASA 22:209–212)."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

CONFIDENCE = 0.95


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The 95 % interval of a share by Wilson's score (1927), as two shares from 0 to 1. Raises ValueError when there is no whole, or when the
    part is no part of it."""
    if not 0 <= part <= whole or not whole:
        raise ValueError("a part is between 0 and the whole, and the whole more than 0")
    z = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
    middle = part + z * z / 2
    reach = z * sqrt(part * (whole - part) / whole + z * z / 4)
    low, high = ((middle + sign * reach) / (whole + z * z) for sign in (-1, 1))
    return max(low, 0.0), min(high, 1.0)
