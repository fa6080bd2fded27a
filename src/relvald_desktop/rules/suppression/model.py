"""What a reader has been shown earlier, what is to be decided now, and the records behind both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

Span = tuple[date, date]
"""Local days, both ends included."""


@dataclass(frozen=True)
class Issued:
    """One table of one earlier report, as it is public: local days, both ends included; None is hidden."""

    from_on: date
    to_on: date
    rows: Mapping[str, int | None]
    total: int | None


@dataclass(frozen=True)
class Shown:
    """One table of the new report, as it may be issued; None is hidden.

    A hidden total means that nothing of the table may be shown, and that the population's total must be hidden in
    all its tables.
    """

    rows: Mapping[str, int | None]
    total: int | None


@dataclass(frozen=True)
class Signature:
    """A kind of record: the row in which each report counts it (None: not counted there), the earlier reports first
    and the new one last, and the rows of the same table in which it could as well have been."""

    rows: tuple[str | None, ...]
    may_become: frozenset[str]


def bounds(span: Span) -> tuple[int, int]:
    """The day numbers at which a span starts, and at which the day after it starts."""
    return span[0].toordinal(), (span[1] + timedelta(days=1)).toordinal()


def coverings(spans: list[Span]) -> list[tuple[int, int]]:
    """The elementary intervals that some spans cut the calendar into: the first day number of each, and a mask with
    bit *i* set where span *i* covers it. The first interval is before all of them, the last after all of them."""
    ends = [bounds(span) for span in spans]
    starts = sorted({day for pair in ends for day in pair})
    masks = [
        (start, sum(1 << place for place, (a, b) in enumerate(ends) if a <= start < b)) for start in starts
    ]
    return [(0, 0), *masks]


@dataclass(frozen=True)
class Arrival:
    """When a record came: its local day, and the first report (by its place, the earlier ones first and the new one
    last) at which it had been entered."""

    day: date
    since: int
