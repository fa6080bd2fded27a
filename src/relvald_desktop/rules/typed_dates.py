"""Reads a day as people type it: "2025-01-05", "250105", "2/1 -25", "9 jan 2025", "igår", "i tors", "3/5"."""

from __future__ import annotations

import datetime as dt
import re

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class NotADate(RelvaldError):
    """The text names no real day."""

    key = "not_a_date"
    message = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a day. Write it as 2026-03-05, 5/3 or yesterday.")


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january", "feb febr februari february", "mar mars march", "apr april", "maj may",
            "jun juni june", "jul juli july", "aug augusti august", "sep sept september", "okt oct oktober october",
            "nov november", "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mån månd måndag måndags mon monday", "tis tisd tisdag tisdags tue tuesday",
            "ons onsd onsdag onsdags wed wednesday", "tor tors torsd torsdag torsdags thu thursday",
            "fre fred fredag fredags fri friday", "lör lörd lördag lördags sat saturday",
            "sön sönd söndag söndags sun sunday",
        )
    )
    for name in names.split()
}  # fmt: skip
_RELATIVE = {
    "idag": 0, "i dag": 0, "nu": 0, "today": 0, "igår": -1, "i går": -1, "yesterday": -1, "i förrgår": -2,
    "förrgår": -2, "imorgon": 1, "i morgon": 1, "tomorrow": 1, "i övermorgon": 2, "övermorgon": 2,
}  # fmt: skip

_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})[./](?P<m>\d{1,2})[./](?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<y>\d{2})-?(?P<m>\d{2})-?(?P<d>\d{2})"),
    re.compile(r"(?P<d>\d{1,2})[/.](?P<m>\d{1,2})(?:\s*[-/.]\s*|\s+)'?(?P<y>\d{4}|\d{2})"),
    re.compile(r"(?:den )?(?P<d>\d{1,2})\.?:?[ea]? ?(?P<name>[a-zåäö]+)\.?(?:\s*-?\s*(?P<y>\d{4}|\d{2}))?"),
    re.compile(r"(?P<d>\d{1,2})[/.](?P<m>\d{1,2})\.?"),
)


_WEEK = re.compile(r"(?:v|vecka|week|w)\.? ?(?P<w>\d{1,2})(?:\s*[-/ ]\s*'?(?P<y>\d{4}|\d{2}))?")


def read_date(text: str, today: dt.date, *, future: bool = False, weeks: bool = False) -> dt.date:
    """The day a text names, seen from the local date `today`.

    Where the year or week is left out it is the latest such day that has been, or with `future` the next one to
    come. A two-digit year lies between 80 years back and 19 ahead. With `weeks` a week ("v 12", ISO 8601) is its
    Monday. Raises `NotADate`, also for days that do not exist, and for seasons (and weeks without `weeks`), which
    name no day.
    """
    words = " ".join(text.lower().replace("\u00a0", " ").split()).strip(" .")
    if words in _RELATIVE:
        return today + dt.timedelta(days=_RELATIVE[words])
    if (weekday := _WEEKDAYS.get(re.sub(r"^(i|på|förra|last|on) ", "", words))) is not None:
        return _nearest_weekday(weekday, today, forward=future or words.startswith(("på ", "on ")))
    if weeks and (match := _WEEK.fullmatch(words)) and (found := _monday(match, today, future)) is not None:
        return found
    for form in _FORMS:
        match = form.fullmatch(words)
        if match and (found := _day(match, today, future)) is not None:
            return found
    raise NotADate(text=text.strip()[:40])


def _nearest_weekday(weekday: int, today: dt.date, *, forward: bool) -> dt.date:
    if forward:
        return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return today - dt.timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def _day(match: re.Match[str], today: dt.date, future: bool) -> dt.date | None:
    parts = match.groupdict()
    month = _MONTHS.get(parts["name"]) if parts.get("name") else int(parts["m"])
    if month is None:
        return None
    day = int(parts["d"])
    if parts.get("y"):
        return _real(_full_year(parts["y"], today), month, day)
    years = (today.year, today.year + 1) if future else (today.year, today.year - 1)
    for year in years:
        found = _real(year, month, day)
        if found is not None and (found >= today if future else found <= today):
            return found
    return None


def _monday(match: re.Match[str], today: dt.date, future: bool) -> dt.date | None:
    years: tuple[int, ...] = (today.year + 1, today.year, today.year - 1)
    if future:
        years = tuple(reversed(years))
    if match["y"]:
        years = (_full_year(match["y"], today),)
    this_week = today - dt.timedelta(days=today.weekday())
    for year in years:
        try:
            monday = dt.date.fromisocalendar(year, int(match["w"]), 1)
        except ValueError:
            continue
        if match["y"] or (monday >= this_week if future else monday <= this_week):
            return monday
    return None


def _full_year(written: str, today: dt.date) -> int:
    if len(written) == 4:
        return int(written)
    year = today.year // 100 * 100 + int(written)
    return year - 100 if year > today.year + 19 else year


def _real(year: int, month: int, day: int) -> dt.date | None:
    if not 1900 <= year <= 2100:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
