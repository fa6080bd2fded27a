"""How things are timed: both sides in turns, medians and spread, and the table that the ratios stand in."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from time import perf_counter
from typing import Any

REPEATS = 9


def timed(action: Callable[[], Any], repeats: int = REPEATS) -> list[float]:
    """Milliseconds of each repeat."""
    times = []
    for _ in range(repeats):
        start = perf_counter()
        action()
        times.append((perf_counter() - start) * 1000)
    return times


def in_turns(
    first: Callable[[], Any], second: Callable[[], Any], repeats: int = REPEATS
) -> tuple[list[float], list[float]]:
    """Both sides in turns, so that the machine's mood is the same for both; one round before to warm up."""
    first(), second()
    ours: list[float] = []
    floor: list[float] = []
    for _ in range(repeats):
        ours += timed(first, 1)
        floor += timed(second, 1)
    return ours, floor


def p95(times: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(times, n=20)[-1]


def spread_of(times: list[float]) -> str:
    return f"[{min(times):.2f}–{max(times):.2f}]"


class Bench:
    """Collects rows and prints them."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []

    def add(
        self,
        goal: str,
        name: str,
        ours: float,
        floor: float,
        limit: float,
        *,
        spread: str = "",
        extra: str = "",
    ) -> None:
        """A row: milliseconds of ours and of the floor, and the ratio that is the goal."""
        ratio = ours / floor
        kept = "yes" if ratio <= limit else "NO"
        self.rows.append(
            {
                "goal": goal,
                "name": name,
                "ours_ms": ours,
                "floor_ms": floor,
                "ratio": ratio,
                "limit": limit,
                "spread": spread,
                "extra": extra,
            }
        )
        print(
            f"{goal:>3}  {name:<62} {ours:>9.2f} {floor:>9.2f} {ratio:>7.2f} {limit:>6.2f}  {kept:<4} {spread} {extra}",
            flush=True,
        )
