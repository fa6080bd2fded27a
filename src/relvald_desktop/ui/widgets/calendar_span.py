"""Which days a calendar shows: a week, four weeks or a month in whole weeks from Monday (ISO 8601)."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

_DAY = dt.timedelta(days=1)
_WEEK = 7 * _DAY
FOUR = 4


class Span(StrEnum):
    """How much is shown at a time."""

    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    MONTH = "month"


def monday_of(on: dt.date) -> dt.date:
    """The Monday of a date's week."""
    return on - on.weekday() * _DAY


@dataclass(frozen=True)
class Shown:
    """The days in sight. `anchor` is the first day that counts: a Monday, or the first of a month."""

    span: Span
    anchor: dt.date

    @classmethod
    def around(cls, span: Span, on: dt.date, today: dt.date) -> Shown:
        """The span that holds a date; four weeks begin with this week as long as they hold it."""
        if span is Span.MONTH:
            return cls(span, on.replace(day=1))
        this = monday_of(today)
        near = span is Span.FOUR_WEEKS and this <= on < this + FOUR * _WEEK
        return cls(span, this if near else monday_of(on))

    @property
    def first(self) -> dt.date:
        """The Monday of the first row."""
        return monday_of(self.anchor)

    @property
    def rows(self) -> int:
        """How many weeks are shown."""
        if self.span is Span.MONTH:
            length = calendar.monthrange(self.anchor.year, self.anchor.month)[1]
            return -(-(self.anchor.weekday() + length) // 7)
        return FOUR if self.span is Span.FOUR_WEEKS else 1

    @property
    def last(self) -> dt.date:
        """The Sunday of the last row."""
        return self.first + (self.rows * 7 - 1) * _DAY

    def on(self, row: int, column: int) -> dt.date:
        """The date of a cell."""
        return self.first + (row * 7 + column) * _DAY

    def cell(self, on: dt.date) -> tuple[int, int] | None:
        """Row and column of a date; None when it is not in sight."""
        number = (on - self.first).days
        return divmod(number, 7) if 0 <= number < self.rows * 7 else None

    def holds(self, on: dt.date) -> bool:
        """Whether a date belongs to the span, not only to its first or last row."""
        if self.span is Span.MONTH:
            return (on.year, on.month) == (self.anchor.year, self.anchor.month)
        return self.cell(on) is not None

    def moved(self, by: int, chosen: dt.date) -> tuple[Shown, dt.date]:
        """The span so many spans later, and the day there that answers to the chosen one."""
        if self.span is not Span.MONTH:
            step = by * self.rows * _WEEK
            return Shown(self.span, self.anchor + step), chosen + step
        months = self.anchor.year * 12 + self.anchor.month - 1 + by
        year, month = divmod(months, 12)
        length = calendar.monthrange(year, month + 1)[1]
        there = Shown(self.span, dt.date(year, month + 1, 1))
        return there, there.anchor.replace(day=min(chosen.day, length))
