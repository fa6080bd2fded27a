"""The estimates of a summary in exact arithmetic, after the papers they come from."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Wait:
    """Days waited, and how it stands: "ended" by what was waited for, "waiting" or "left" (both censored)."""

    days: int
    how: str


def kaplan_meier(waits: list[Wait]) -> list[tuple[int, Fraction]]:
    """The product-limit estimate (Kaplan & Meier 1958, JASA 53:457–481, section 2): the share still waiting after
    each day on which a wait ended. A wait censored on a day is at risk on it."""
    ended = Counter(wait.days for wait in waits if wait.how == "ended")
    share, curve = Fraction(1), []
    for day in sorted(ended):
        at_risk = sum(wait.days >= day for wait in waits)
        share *= Fraction(at_risk - ended[day], at_risk)
        curve.append((day, share))
    return curve


def quantile(waits: list[Wait], at: Fraction) -> int | None:
    """The first day after which at least the share `at` waits no longer; None where it is not reached."""
    return next((day for day, share in kaplan_meier(waits) if 1 - share >= at), None)


def within(waits: list[Wait], days: int) -> float | None:
    """The estimated share that waits at most so many days; None of nobody."""
    if not waits:
        return None
    return float(1 - min((share for day, share in kaplan_meier(waits) if day <= days), default=Fraction(1)))


def wilson(part: int, whole: int) -> tuple[float, float]:
    """The score interval of a share at 95 % (Wilson 1927, JASA 22:209–212), as the two roots of
    (p - x)² = z² x (1 - x) / n; the normal quantile z by bisection of the error function."""
    low, high = 1.0, 3.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if math.erf(middle / math.sqrt(2)) < 0.95 else (low, middle)
    share, spread = part / whole, low * low / whole
    a, b, c = 1 + spread, -(2 * share + spread), share * share
    root = math.sqrt(max(b * b - 4 * a * c, 0.0))
    return (-b - root) / (2 * a), (-b + root) / (2 * a)
