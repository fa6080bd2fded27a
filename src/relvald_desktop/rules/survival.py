"""How long they wait, with those who still wait counted: the estimator of Kaplan & Meier (1958, JASA 53:457–481)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Waiting(NamedTuple):
    """`days` somebody waited; `ended` False while the wait goes on; `many` of those who waited the same. `left`:
    they wait no longer for another reason, and are followed no further (censored)."""

    days: int
    ended: bool
    many: int = 1
    left: bool = False


@dataclass(frozen=True)
class WaitingCurve:
    """The estimated share still waiting after each day on which a wait ended."""

    steps: tuple[tuple[int, float], ...]
    size: int

    def quantile(self, share: float) -> int | None:
        """The first day on which at least this share (0–1) no longer waits; None while the curve stays above."""
        for day, waiting in self.steps:
            if 1 - waiting >= share - 1e-12:
                return day
        return None

    def share_within(self, days: int) -> float:
        """The estimated share that no longer waits after so many days."""
        waiting = 1.0
        for day, after in self.steps:
            if day > days:
                break
            waiting = after
        return 1 - waiting


def waiting_curve(waits: Iterable[Waiting]) -> WaitingCurve:
    """The Kaplan–Meier curve of waits in days. A wait that goes on leaves the risk set after its last day."""
    listed: Sequence[Waiting] = [wait for wait in waits if wait.many > 0]
    ended: dict[int, int] = {}
    leaving: dict[int, int] = {}
    for wait in listed:
        leaving[wait.days] = leaving.get(wait.days, 0) + wait.many
        if wait.ended:
            ended[wait.days] = ended.get(wait.days, 0) + wait.many
    at_risk = size = sum(wait.many for wait in listed)
    waiting, steps = 1.0, []
    for day in sorted(leaving):
        if day in ended:
            waiting *= 1 - ended[day] / at_risk
            steps.append((day, waiting))
        at_risk -= leaving[day]
    return WaitingCurve(tuple(steps), size)
