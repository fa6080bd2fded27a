"""The figures of one period as they came out: tables of counts and indicators, shown or hidden."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Why(StrEnum):
    """Why a figure has no value. BETWEEN: only that it is from `low` to `high` (both included, None: or more) is known."""

    TOO_FEW = "too_few"
    NOT_REACHED = "not_reached"
    NOBODY = "nobody"
    BETWEEN = "between"


@dataclass(frozen=True)
class Table:
    """Counts by row key, in order (None: hidden), and their total; rows of FLAGS tables need not add up to it."""

    key: str
    rows: dict[str, int | None]
    total: int | None

    @property
    def whole(self) -> bool:
        """Whether nothing in it is hidden."""
        return self.total is not None and None not in self.rows.values()


@dataclass(frozen=True)
class Figure:
    """An indicator's value. `low` and `high` bound its 95 % interval, where one is given, or what is
    known of it. `unknown` None: hidden."""

    key: str
    value: float | None
    numerator: int | None = None
    denominator: int | None = None
    unknown: int | None = 0
    low: float | None = None
    high: float | None = None
    why: Why | None = None


@dataclass(frozen=True)
class Summary:
    """The figures of a period (local dates, both included) as they were known on the day `as_of`.

    `threshold` is 0 when nothing is hidden. `sources` names the registers the figures come from, by a meaningless id
    each. `more_hidden`: counts are hidden because of what was issued before. `practice`: the people in
    it are made up.
    """

    from_on: dt.date
    to_on: dt.date
    as_of: dt.date
    tables: dict[str, Table]
    figures: dict[str, Figure]
    threshold: int = 0
    sources: tuple[str, ...] = ()
    more_hidden: bool = False
    practice: bool = False

    @property
    def until(self) -> dt.date:
        """The last day of the period that is known."""
        return min(self.to_on, self.as_of)


@dataclass(frozen=True)
class Report:
    """A summary with those it is compared with: the period before, and the same period last year."""

    summary: Summary
    before: Summary | None = None
    last_year: Summary | None = None

    @property
    def compared(self) -> tuple[Summary, ...]:
        """The summaries it is compared with that there are."""
        return tuple(each for each in (self.before, self.last_year) if each is not None)
