"""When a backup or a restore drill is due, and which backups are kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Keep:
    """Of how many days, weeks and months with backups the newest backup is kept."""

    daily: int = 7
    weekly: int = 4
    monthly: int = 12


def days_since(last_on: dt.date | None, today: dt.date) -> int | None:
    """Whole days since something was done; None when never. After a clock was turned back: 0."""
    return None if last_on is None else max(0, (today - last_on).days)


def is_due(last_on: dt.date | None, every_days: int, today: dt.date) -> bool:
    """Whether something that is to be done every so many days is due. A last time in the future, from a clock that ran
    wrong, does not put it off."""
    if last_on is None or last_on > today + dt.timedelta(days=1):
        return True
    return (today - last_on).days >= every_days


def to_remove(backups: Sequence[tuple[T, dt.date]], keep: Keep, protected: Iterable[T] = ()) -> list[T]:
    """Which of the backups (newest first, each with its local day) may go.

    Kept are the newest one, those protected, and the newest of each of the last `daily` days, `weekly` ISO weeks and
    `monthly` months that have any: counted are days with a backup, so that a long absence takes nothing away.
    """
    kept: set[T] = set(protected) | {name for name, _ in backups[:1]}
    for how_many, period in ((keep.daily, _day), (keep.weekly, _week), (keep.monthly, _month)):
        newest: dict[tuple[int, ...], T] = {}
        for name, on in backups:
            newest.setdefault(period(on), name)
        kept |= set(list(newest.values())[:how_many])
    return [name for name, _ in backups if name not in kept]


def _day(on: dt.date) -> tuple[int, ...]:
    return (on.toordinal(),)


def _week(on: dt.date) -> tuple[int, ...]:
    return on.isocalendar()[:2]


def _month(on: dt.date) -> tuple[int, ...]:
    return on.year, on.month
