"""Small values that records are made of: approximate dates, safe windows, checklist rows, new ids."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import IntEnum

import uuid6

from relvald_desktop.records.support_codes import Answer, RiskFactor

LOCAL_ZONE = "Europe/Stockholm"
"""The zone a worker's local times are read in unless the store says otherwise (IANA name)."""


def new_id() -> str:
    """A new record id: UUIDv7 (RFC 9562), so that ids sort by the time they were made."""
    return str(uuid6.uuid7())


class Season(IntEnum):
    """Parts of a year as numbered by EDTF (ISO 8601-2:2019 level 1)."""

    SPRING = 21
    SUMMER = 22
    AUTUMN = 23
    WINTER = 24


_SEASON_MONTHS = {
    Season.SPRING: (3, 5),
    Season.SUMMER: (6, 8),
    Season.AUTUMN: (9, 11),
    Season.WINTER: (12, 12),
}
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A date as exact as life remembers it: a year, a season or month of a year, or a day; perhaps "about".

    `month` is 1–12, or 21–24 for a season. Written and read as the subset of EDTF (ISO 8601-2:2019) that needs:
    "2024", "2024-21", "2024-04", "2024-04-12", each with "~" after it when it is only about right.
    """

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    def __post_init__(self) -> None:
        if not 1900 <= self.year <= 2100:
            raise ValueError("year outside 1900–2100")
        if self.month is None:
            if self.day is not None:
                raise ValueError("a day needs a month")
        elif self.month not in range(1, 13) and self.month not in set(Season):
            raise ValueError("no such month or season")
        self.earliest()

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read the written form; raises ValueError when it is none."""
        match = _PARTIAL.fullmatch(text.strip())
        if not match:
            raise ValueError("not a partial date")
        year, month, day, about = match.groups()
        return cls(
            int(year),
            int(month) if month else None,
            int(day) if day else None,
            bool(about),
        )

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        """The exact day."""
        return cls(day.year, day.month, day.day)

    def earliest(self) -> dt.date:
        """The first day it can mean."""
        if self.month is None:
            return dt.date(self.year, 1, 1)
        if self.month > 12:
            return dt.date(self.year, _SEASON_MONTHS[Season(self.month)][0], 1)
        return dt.date(self.year, self.month, self.day or 1)

    def latest(self) -> dt.date:
        """The last day it can mean."""
        if self.day is not None:
            return self.earliest()
        last = 12 if self.month is None else self.month
        if last > 12:
            last = _SEASON_MONTHS[Season(last)][1]
        following = dt.date(self.year + last // 12, last % 12 + 1, 1)
        return following - dt.timedelta(days=1)

    def __str__(self) -> str:
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
        if self.day is not None:
            parts.append(f"{self.day:02d}")
        return "-".join(parts) + ("~" if self.about else "")


@dataclass(frozen=True, order=True)
class SafeWindow:
    """A weekly window, in local time, when a channel is safe. `weekday` 0 is Monday (ISO 8601 less one).

    `starts` is included and `ends` is not; a window never crosses midnight (write two).
    """

    weekday: int
    starts: dt.time
    ends: dt.time

    def __post_init__(self) -> None:
        if not 0 <= self.weekday <= 6:
            raise ValueError("weekday outside 0–6")
        if self.ends <= self.starts:
            raise ValueError("a window ends after it starts")

    def __str__(self) -> str:
        return f"{self.weekday} {self.starts:%H:%M}-{self.ends:%H:%M}"

    @classmethod
    def parse(cls, text: str) -> SafeWindow:
        """Read the written form "0 09:00-11:00"; raises ValueError when it is none."""
        match = re.fullmatch(r"([0-6]) (\d{2}:\d{2})-(\d{2}:\d{2})", text)
        if not match:
            raise ValueError("not a weekly window")
        return cls(
            int(match[1]),
            dt.time.fromisoformat(match[2]),
            dt.time.fromisoformat(match[3]),
        )


@dataclass(frozen=True, order=True)
class DayRange:
    """Local dates from `first` to `last`, both included: when a weekly window does not count."""

    first: dt.date
    last: dt.date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a range ends on or after its first day")

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.first.isoformat()}/{self.last.isoformat()}"

    @classmethod
    def parse(cls, text: str) -> DayRange:
        """Read the written form "2026-12-20/2027-01-06" (ISO 8601); raises ValueError when it is none."""
        first, last = text.split("/")
        return cls(dt.date.fromisoformat(first), dt.date.fromisoformat(last))


@dataclass(frozen=True)
class FactorAnswer:
    """What is known of one risk factor: yes, no or unknown, and since when in her own words of time."""

    factor: RiskFactor
    answer: Answer
    since: str = ""

    def __str__(self) -> str:
        return f"{self.factor} {self.answer} {self.since}".strip()

    @classmethod
    def parse(cls, text: str) -> FactorAnswer:
        """Read the written form "firearms yes 2024"; raises ValueError when it is none."""
        factor, answer, *since = text.split(" ", 2)
        return cls(RiskFactor(factor), Answer(answer), since[0] if since else "")


@dataclass(frozen=True)
class CheckItem:
    """One row of a checklist: what, and whether it is done."""

    text: str
    done: bool = False

    def __str__(self) -> str:
        return f"{'x' if self.done else '-'} {self.text}"

    @classmethod
    def parse(cls, text: str) -> CheckItem:
        """Read the written form; raises ValueError when it is none."""
        if text[:2] not in ("x ", "- "):
            raise ValueError("not a checklist row")
        return cls(text[2:], text[0] == "x")
