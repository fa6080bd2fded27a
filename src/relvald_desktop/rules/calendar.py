"""Which days are working days, and how many of them lie between two dates."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from itertools import accumulate
from typing import Protocol

from holidays.countries.sweden import SE


class Calendar(Protocol):
    """Knows the days an office works."""

    def is_working_day(self, day: dt.date) -> bool:
        """Whether the office works on this local date."""
        ...

    def working_days_up_to(self, day: dt.date) -> int:
        """Working days from a fixed day in the past up to and including `day`; only differences mean anything."""
        ...


class SwedishCalendar:
    """Monday to Friday without public holidays (lagen (1989:253) om allmänna helgdagar) and without midsummer's,
    Christmas and New Year's eves, which the Annual Leave Act (1977:480) section 7 puts on a level with Sundays."""

    def is_working_day(self, day: dt.date) -> bool:
        """Whether a Swedish office works on this local date."""
        return day.weekday() < 5 and day not in _days_off(day.year)

    def working_days_up_to(self, day: dt.date) -> int:
        """Working days since 1 January 1900 up to and including `day`; negative totals do not occur after it."""
        return _up_to(day)


def swedish_calendar() -> SwedishCalendar:
    """The calendar of a Swedish municipality."""
    return SwedishCalendar()


@lru_cache(maxsize=512)
def _days_off(year: int) -> frozenset[dt.date]:
    midsummer_eve = next(
        day for day in (dt.date(year, 6, number) for number in range(19, 26)) if day.weekday() == 4
    )
    eves = {midsummer_eve, dt.date(year, 12, 24), dt.date(year, 12, 31)}
    return frozenset(eves | set(SE(years=year, include_sundays=False)))


@lru_cache(maxsize=512)
def _counts(year: int) -> tuple[int, ...]:
    """Running number of working days for each day of the year."""
    first = dt.date(year, 1, 1)
    length = (dt.date(year, 12, 31) - first).days + 1
    calendar = SwedishCalendar()
    return tuple(
        accumulate(calendar.is_working_day(first + dt.timedelta(days=number)) for number in range(length))
    )


@lru_cache(maxsize=512)
def _working_days_before(year: int) -> int:
    return sum(_counts(earlier)[-1] for earlier in range(1900, year))


@lru_cache(maxsize=20_000)
def _up_to(day: dt.date) -> int:
    return _working_days_before(day.year) + _counts(day.year)[(day - dt.date(day.year, 1, 1)).days]
