"""Where, when and by which dice a fictitious story is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from relvald_desktop.store.work import UnitOfWork

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Story:
    """Where and when a story is told. `go(day, hour, minute)` sets the clock to a local time."""

    work: UnitOfWork
    random: Random
    go: Callable[..., dt.datetime]
    today: dt.date
    number: int

    def chance(self, share: float) -> bool:
        """True in this share of cases."""
        return self.random.random() < share

    def later(self, day: dt.date, fewest: int, most: int) -> dt.date:
        """A day some days later, never after today and never on a Sunday."""
        found = min(self.today, day + self.random.randrange(fewest, most + 1) * _DAY)
        return found - _DAY if found.weekday() == 6 else found
