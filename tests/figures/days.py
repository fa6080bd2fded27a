"""Days, reckoned without the program: local dates, working days, approximate dates, months later.

Public holidays after lagen (1989:253) om allmänna helgdagar; Easter after the anonymous Gregorian computus (Nature,
20 April 1876). Midsummer's, Christmas and New Year's eves are no working days.
"""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache

ONE = dt.timedelta(days=1)
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}


def read_day(text: str | None) -> dt.date | None:
    """A date of the export; None stays None."""
    return None if text is None else dt.date.fromisoformat(text)


def earliest(text: str) -> dt.date:
    """The first day that an EDTF date of the export can mean: "2024", "2024-04", "2024-21~"."""
    parts = [int(part) for part in text.rstrip("~").split("-")]
    month = parts[1] if len(parts) > 1 else 1
    return dt.date(parts[0], _SEASONS.get(month, month), parts[2] if len(parts) > 2 else 1)


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last of that month where it has none."""
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return dt.date(day.year + years, month + 1, min(day.day, last))


def months_between(first: dt.date, last: dt.date) -> list[str]:
    """The first day of each month that a period touches."""
    day, found = first.replace(day=1), []
    while day <= last:
        found.append(day.isoformat())
        day = months_later(day, 1)
    return found


def _easter(year: int) -> dt.date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * weekday) // 433
    month = (h + weekday - 7 * m + 90) // 25
    return dt.date(year, month, (h + weekday - 7 * m + 33 * month + 19) % 32)


@lru_cache(maxsize=64)
def days_off(year: int) -> frozenset[dt.date]:
    """The public holidays and the three eves of a year from 2005 on."""
    easter = _easter(year)
    midsummer_day = next(
        day for day in (dt.date(year, 6, 20) + ONE * n for n in range(7)) if day.weekday() == 5
    )
    moving = {easter + ONE * n for n in (-2, 0, 1, 39, 49)} | {midsummer_day, midsummer_day - ONE}
    fixed = {dt.date(year, *day) for day in ((1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26))}
    return frozenset(moving | fixed | {dt.date(year, 12, 31)})


@lru_cache(maxsize=100_000)
def working_days(start: dt.date, end: dt.date) -> int:
    """Working days after `start` up to and including `end`; none where it is not after it."""
    days = (start + ONE * n for n in range(1, (end - start).days + 1))
    return sum(day.weekday() < 5 and day not in days_off(day.year) for day in days)


def calendar_days(start: dt.date, end: dt.date) -> int:
    """Days from `start` to `end`; none where it is before it."""
    return max((end - start).days, 0)
