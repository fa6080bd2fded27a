"""Random choices for random stores."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random
from typing import TypeVar

from relvald_desktop.records.values import PartialDate

T = TypeVar("T")
_LANDMARKS = (
    (2024, 2, 29), (2023, 12, 31), (2024, 1, 1), (2024, 6, 21), (2024, 6, 22), (2024, 12, 24), (2024, 12, 31), (2025, 1, 1),
    (2025, 5, 29), (2025, 6, 6), (2025, 6, 20), (2025, 8, 31), (2025, 11, 1), (2025, 12, 31), (2026, 1, 6), (2026, 4, 3),
    (2026, 2, 28), (2026, 6, 30), (2026, 7, 1), (2023, 8, 29), (2023, 11, 30), (2028, 2, 29),
)  # fmt: skip


class Chance:
    """Draws days and codes. `today` is the day of the store; a few days lie after it."""

    def __init__(self, random: Random) -> None:
        self.random = random
        base = dt.date(2024, 1, 1) + dt.timedelta(days=random.randrange(900))
        self.today = random.choice(
            [base, base, base, dt.date(2024, 2, 29), dt.date(2025, 12, 31), dt.date(2026, 6, 30)]
        )

    def yes(self, share: float) -> bool:
        """True with this probability."""
        return self.random.random() < share

    def one(self, choices: Sequence[T]) -> T:
        """One of them."""
        return self.random.choice(choices)

    def some(self, choices: Sequence[T], most: int) -> tuple[T, ...]:
        """Up to so many of them, each at most once; often none."""
        return tuple(self.random.sample(list(choices), self.random.randrange(most + 1)))

    def maybe(self, value: T, share: float = 0.7) -> T | None:
        """The value, or None."""
        return value if self.yes(share) else None

    def day(self) -> dt.date:
        """A day in the years before the store's day, sometimes one to stumble over, now and then one to come."""
        if self.yes(0.12):
            return dt.date(*self.one(_LANDMARKS))
        return self.today - dt.timedelta(days=self.random.randrange(-60, 900))

    def after(self, day: dt.date, most: int = 60) -> dt.date:
        """A day not long after another, often the same, now and then before it."""
        if self.yes(0.15):
            return day
        if self.yes(0.08):
            return day - dt.timedelta(days=self.random.randrange(1, 40))
        return day + dt.timedelta(days=self.random.randrange(most))

    def about(self, day: dt.date) -> PartialDate:
        """A day as exactly as somebody remembers it."""
        match self.random.randrange(8):
            case 0:
                return PartialDate(day.year, about=self.yes(0.5))
            case 1:
                return PartialDate(day.year, day.month, about=self.yes(0.3))
            case 2:
                return PartialDate(day.year, self.random.randrange(21, 25), about=self.yes(0.3))
            case 3:
                return PartialDate(day.year, day.month, day.day, about=True)
        return PartialDate.of(day)


def noon(day: dt.date) -> dt.datetime:
    """Twelve o'clock UTC on a day."""
    return dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
