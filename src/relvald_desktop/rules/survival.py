"""How long women wait, with those who still wait counted: the estimator of Kaplan and Meier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

_NEARLY = 1e-9
"""Rounding of the products; two shares closer than this are the same."""


@dataclass(frozen=True)
class Wait:
    """`number` signals that were answered after so many days, or had waited so long when last looked at."""

    days: int
    answered: bool
    number: int = 1


@dataclass(frozen=True)
class Survival:
    """The estimated share still waiting after each day on which somebody was answered: (days, share), by days."""

    steps: tuple[tuple[int, float], ...]

    def quantile(self, share: float) -> int | None:
        """The first day by which at least this share (0 to 1) was answered; None when so many never were."""
        return next((days for days, waiting in self.steps if 1 - waiting >= share - _NEARLY), None)

    def share_within(self, days: int) -> float:
        """The estimated share (0 to 1) answered within so many days."""
        return 1 - next((waiting for day, waiting in reversed(self.steps) if day <= days), 1.0)


def kaplan_meier(waits: Iterable[Wait]) -> Survival:
    """The product-limit estimate (Kaplan & Meier 1958, J. Am. Stat. Assoc. 53:457-481).

    Somebody last seen waiting on a day on which others were answered counts as waiting through that day, as in the
    paper. Raises ValueError for a negative wait.
    """
    answered: Counter[int] = Counter()
    left: Counter[int] = Counter()
    for wait in waits:
        if wait.days < 0 or wait.number < 0:
            raise ValueError("nobody waits a negative time")
        left[wait.days] += wait.number
        if wait.answered:
            answered[wait.days] += wait.number
    return Survival(tuple(_steps(answered, left)))


def _steps(answered: Counter[int], left: Counter[int]) -> Iterable[tuple[int, float]]:
    at_risk, waiting = sum(left.values()), 1.0
    for days in sorted(left):
        if answered[days]:
            waiting *= 1 - answered[days] / at_risk
            yield days, waiting
        at_risk -= left[days]
