"""Decides whether the total of a population, and its counts per month, may be shown in a new report."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate

from relvald_desktop.rules.suppression.day_moves import Period, true_count, without_day_move
from relvald_desktop.rules.suppression.day_sums import found
from relvald_desktop.rules.suppression.differences import Edge, Ties, tells_small, ties, worked_out
from relvald_desktop.rules.suppression.linear import TooHardError
from relvald_desktop.rules.suppression.model import Arrival, Span, bounds
from relvald_desktop.rules.suppression.one_table import LOWEST_THRESHOLD, hides_well, is_small
from relvald_desktop.rules.suppression.stretches import tells_nested, tells_stretches


@dataclass(frozen=True)
class _Public:
    """What is public of a population, beside the records themselves; `excused` could be worked out before."""

    periods: tuple[Period, ...]
    arrivals: Mapping[Arrival, int]
    threshold: int
    report: int
    """The place of the new report."""
    excused: frozenset[Period]

    def ties(self) -> Ties:
        return ties(self._edges())

    def _edges(self) -> list[Edge]:
        return [(*bounds(period.span), period.count) for period in self.periods if period.count is not None]

    def tells(self, new: Period) -> bool:
        """Whether one more shown count would tell a small count of other days."""
        if new.count is None:
            return False
        edge = (*bounds(new.span), new.count)
        return (
            tells_small(self.ties(), edge, self.threshold)
            or tells_nested(self._edges(), edge, self.threshold)
            or self._tells_stretches(edge)
        )

    def _tells_stretches(self, new: Edge) -> bool:
        starts = sorted({day for edge in [*self._edges(), new] for day in edge[:2]})
        place = {start: number for number, start in enumerate(starts)}
        numbers = [0] * (len(starts) + 1)
        for arrival, number in self.arrivals.items():
            numbers[bisect(starts, arrival.day.toordinal())] += number
        known = [(place[start], place[end]) for start, end, _ in self._edges()]
        before = [*accumulate(numbers)][:-1]
        return tells_stretches(before, known, (place[new[0]], place[new[1]]), self.threshold)

    def faults(self, new: Sequence[Period]) -> bool:
        """Whether with the new periods a count could be worked out that could not from the earlier reports."""
        left = without_day_move([*self.periods, *new], self.arrivals) - self.excused
        return any(not self._known(period) for period in left) or self._gives_away(new)

    def _gives_away(self, new: Sequence[Period]) -> bool:
        after = [*self.periods, *new]
        before = [replace(p, count=None) if p.report == self.report else p for p in after]
        try:
            after_all, before_all = (found(some, self.arrivals, self.threshold) for some in (after, before))
        except TooHardError:
            return self.report > 0
        return bool(after_all - before_all)

    def _known(self, period: Period) -> bool:
        """Whether a count that is not small could be worked out from the earlier reports already."""
        start, end = bounds(period.span)
        count = true_count(period, self.arrivals)
        earlier = replace(self, periods=tuple(p for p in self.periods if p.report < self.report))
        return not is_small(count, self.threshold) and (end, count) in worked_out(earlier.ties(), start)

    def with_one(self, new: Period) -> _Public:
        return replace(self, periods=(*self.periods, new))


def decide_total(
    span: Span,
    total: int,
    earlier_totals: Sequence[tuple[date, date, int | None]],
    months: Mapping[date, int] | None,
    earlier_months: Sequence[Mapping[Span, int | None]],
    arrivals: Mapping[Arrival, int],
    threshold: int,
) -> tuple[int | None, dict[date, int | None]]:
    """The total of the span (local days, both ends included) and its months (by their first day in it), None where
    hidden.

    `earlier_totals` and `earlier_months` go together, one of each per earlier report (no months: an empty mapping);
    `arrivals` are all records of the population that any of the reports counts. Raises ValueError for a threshold
    under `LOWEST_THRESHOLD`.
    """
    if threshold < LOWEST_THRESHOLD:
        raise ValueError("the suppression threshold is never under 3")
    periods = tuple(_public_periods(earlier_totals, earlier_months))
    public = _Public(periods, arrivals, threshold, len(earlier_totals), without_day_move(periods, arrivals))
    whole = Period(span, len(earlier_totals), total)
    none: dict[date, int | None] = dict.fromkeys(months or {})
    if is_small(total, threshold) or public.tells(whole) or public.faults([whole]):
        return None, none
    hidden = _months_hidden(public.with_one(whole), span, months or {})
    if hidden is None:
        return None, none
    return total, {first: None if first in hidden else count for first, count in (months or {}).items()}


def _public_periods(
    totals: Sequence[tuple[date, date, int | None]], months: Sequence[Mapping[Span, int | None]]
) -> Iterable[Period]:
    for report, ((from_on, to_on, total), parts) in enumerate(zip(totals, months, strict=True)):
        yield Period((from_on, to_on), report, total)
        closed = all(count is None for count in parts.values())
        for part, count in parts.items():
            yield Period(part, report, count, may_be_0=closed)


def _months_hidden(public: _Public, span: Span, months: Mapping[date, int]) -> set[date] | None:
    """The months to hide beside their shown total, the smallest first; None where even hiding all says too much."""
    if len(months) < 2:
        return set()
    candidates = sorted((count, first) for first, count in months.items())
    hidden = {first for count, first in candidates if is_small(count, public.threshold)}
    while True:
        hidden |= _telling(public, span, months, hidden)
        counts = [months[first] for first in hidden]
        if not hidden or (0 not in counts and hides_well(counts, public.threshold)):
            if not public.faults(_periods(public, span, months, hidden)):
                return hidden
        reserve = [first for count, first in candidates if count > 0 and first not in hidden]
        if not reserve:
            break
        hidden.add(reserve[0])
    return _all_hidden(public, span, months)


def _all_hidden(public: _Public, span: Span, months: Mapping[date, int]) -> set[date] | None:
    """All months, or else all but those that would follow from totals; None where either says too much."""
    for known in (set(), _that_follow(public, span, months)):
        hidden = set(months) - known
        if not public.faults(_periods(public, span, months, hidden)):
            return hidden
    return None


def _that_follow(public: _Public, span: Span, months: Mapping[date, int]) -> set[date]:
    """The months that totals give already and that are not small; none where a nought would be left among others."""
    known = {
        first
        for first, count in months.items()
        for start, end in [bounds(month_within(span, first))]
        if not is_small(count, public.threshold) and (end, count) in worked_out(public.ties(), start)
    }
    return known if all(count for first, count in months.items() if first not in known) else set()


def _telling(public: _Public, span: Span, months: Mapping[date, int], hidden: set[date]) -> set[date]:
    """The months that, the larger ones being shown, would tell a small difference."""
    telling = set()
    for first in sorted(set(months) - hidden, key=lambda first: (-months[first], first)):
        period = Period(month_within(span, first), public.report, months[first])
        if public.tells(period):
            telling.add(first)
        else:
            public = public.with_one(period)
    return telling


def _periods(public: _Public, span: Span, months: Mapping[date, int], hidden: set[date]) -> list[Period]:
    closed, report = len(hidden) == len(months), public.report
    return [
        Period(month_within(span, first), report, None if first in hidden else count, may_be_0=closed)
        for first, count in months.items()
    ]


def month_within(span: Span, first: date) -> Span:
    """The days of a span that are in the month of a given day, and not before it."""
    after = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
    return max(span[0], first), min(span[1], after - timedelta(days=1))
