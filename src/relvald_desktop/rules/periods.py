"""The periods a summary is made of: month, tertial, half-year, year."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.wording import QT_TRANSLATE_NOOP

PERIODS = {
    "this_month": QT_TRANSLATE_NOOP("Periods", "This month"),
    "last_month": QT_TRANSLATE_NOOP("Periods", "Last month"),
    "this_tertial": QT_TRANSLATE_NOOP("Periods", "This tertial"),
    "last_tertial": QT_TRANSLATE_NOOP("Periods", "Last tertial"),
    "this_half": QT_TRANSLATE_NOOP("Periods", "This half-year"),
    "last_half": QT_TRANSLATE_NOOP("Periods", "Last half-year"),
    "this_year": QT_TRANSLATE_NOOP("Periods", "This year"),
    "last_year": QT_TRANSLATE_NOOP("Periods", "Last year"),
    "own": QT_TRANSLATE_NOOP("Periods", "Own period"),
}
_MONTHS = {"month": 1, "tertial": 4, "half": 6, "year": 12}


def period(key: str, today: dt.date) -> tuple[dt.date, dt.date]:
    """The first and last day (local dates, both included) of a period named in `PERIODS`, seen from today.

    A tertial is a third of the calendar year, as municipalities report. Raises KeyError for "own", which has no
    days of its own, and for a name there is none of.
    """
    which, _, length = key.partition("_")
    months = _MONTHS[length]
    number = today.year * 12 + today.month - 1
    start = number - number % months
    if which == "last":
        start -= months
    return _first_of(start), _first_of(start + months) - dt.timedelta(days=1)


def period_before(from_on: dt.date, to_on: dt.date) -> tuple[dt.date, dt.date]:
    """The period of the same length before another (local dates, both included): as many whole months where the
    period is whole months, else as many days."""
    last = from_on - dt.timedelta(days=1)
    if _is_whole_months(from_on, to_on):
        months = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month + 1
        return _first_of(from_on.year * 12 + from_on.month - 1 - months), last
    return from_on - (to_on - from_on) - dt.timedelta(days=1), last


def same_last_year(from_on: dt.date, to_on: dt.date) -> tuple[dt.date, dt.date]:
    """The same days a year before; a period of whole months that ends with February does so then too."""
    if _is_whole_months(from_on, to_on):
        after = to_on + dt.timedelta(days=1)
        return _year_before(from_on), _year_before(after) - dt.timedelta(days=1)
    return _year_before(from_on), _year_before(to_on)


def half_years(from_on: dt.date, to_on: dt.date) -> list[tuple[dt.date, dt.date]]:
    """The calendar half-years that a period (local dates, both included) touches, the earliest first."""
    found, number = [], (from_on.year * 12 + from_on.month - 1) // 6 * 6
    while _first_of(number) <= to_on:
        found.append((_first_of(number), _first_of(number + 6) - dt.timedelta(days=1)))
        number += 6
    return found


def _is_whole_months(from_on: dt.date, to_on: dt.date) -> bool:
    return from_on.day == 1 and (to_on + dt.timedelta(days=1)).day == 1


def _year_before(day: dt.date) -> dt.date:
    if (day.month, day.day) == (2, 29):
        return dt.date(day.year - 1, 2, 28)
    return day.replace(year=day.year - 1)


def _first_of(number: int) -> dt.date:
    return dt.date(number // 12, number % 12 + 1, 1)
