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


def _first_of(number: int) -> dt.date:
    return dt.date(number // 12, number % 12 + 1, 1)
