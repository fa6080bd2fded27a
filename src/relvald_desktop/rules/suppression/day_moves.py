"""Looks, for every hidden count of a period, for records that could as well have come on other days unseen."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from relvald_desktop.rules.suppression.model import Arrival, Span, bounds


@dataclass(frozen=True)
class Period:
    """The public count of some local days, both ends included, in a report (its place); None is hidden, and then
    known not to be 0 unless `may_be_0`."""

    span: Span
    report: int
    count: int | None
    may_be_0: bool = False

    def counts(self, arrival: Arrival) -> bool:
        """Whether such a record is counted."""
        return self.span[0] <= arrival.day <= self.span[1] and arrival.since <= self.report


@dataclass(frozen=True)
class _Move:
    """One record to another place: where it was, and the masks of the shown and the hidden periods that gain and
    that lose it."""

    out_of: int
    shown: tuple[int, int]
    hidden: tuple[int, int]


def true_count(period: Period, arrivals: Mapping[Arrival, int]) -> int:
    """How many records a period really has."""
    return sum(number for arrival, number in arrivals.items() if period.counts(arrival))


def without_day_move(periods: Sequence[Period], arrivals: Mapping[Arrival, int]) -> frozenset[Period]:
    """The hidden periods with records in them for which no unseen move was found."""
    shown = [period for period in periods if period.count is not None]
    hidden = [period for period in periods if period.count is None]
    true = [true_count(period, arrivals) for period in hidden]
    ones = sum(1 << place for place, period in enumerate(hidden) if true[place] == 1 and not period.may_be_0)
    needed = sum(1 << place for place, count in enumerate(true) if count)
    moves = _moves([*shown, *hidden], len(shown), arrivals) if needed else []
    for unseen in (_single, _double):
        if needed:
            for mask in unseen(moves, ones):
                needed &= ~mask
    return frozenset(period for place, period in enumerate(hidden) if needed >> place & 1)


def _moves(periods: Sequence[Period], shown: int, arrivals: Mapping[Arrival, int]) -> list[_Move]:
    """Every move between days that not the same periods count; outside of all there are any number of records."""
    seen = (1 << shown) - 1
    filled = {0, *_places(periods, arrivals)}
    others = filled | _intervals(periods)
    return [
        _Move(one, (gain & seen, lose & seen), (gain >> shown, lose >> shown))
        for one in filled
        for other in others
        if one != other
        for gain, lose in ((other & ~one, one & ~other),)
    ]


def _places(periods: Sequence[Period], arrivals: Mapping[Arrival, int]) -> set[int]:
    """The periods that count a record, per elementary interval of days and report, where there is one."""
    starts = sorted({day for period in periods for day in bounds(period.span)})
    some = {
        (bisect(starts, arrival.day.toordinal()), arrival.since): arrival
        for arrival, number in arrivals.items()
        if number > 0
    }
    return {
        sum(1 << place for place, period in enumerate(periods) if period.counts(arrival))
        for arrival in some.values()
    }


def _intervals(periods: Sequence[Period]) -> set[int]:
    """The periods that count a record entered in time, per elementary interval of days."""
    ends = [bounds(period.span) for period in periods]
    return {
        sum(1 << place for place, (a, b) in enumerate(ends) if a <= start < b)
        for start in {day for pair in ends for day in pair}
    }


def _single(moves: list[_Move], ones: int) -> Iterable[int]:
    """The hidden periods changed by one move that changes no shown period."""
    for move in moves:
        if move.shown == (0, 0) and not move.hidden[1] & ones:
            yield move.hidden[0] | move.hidden[1]


def _double(moves: list[_Move], ones: int) -> Iterable[int]:
    """The hidden periods changed by two moves that undo each other in every shown period."""
    by_effect: dict[tuple[int, int], list[_Move]] = defaultdict(list)
    for move in moves:
        by_effect[move.shown].append(move)
    for (gained, lost), some in by_effect.items():
        if gained > lost:
            for one in some:
                for two in by_effect.get((lost, gained), ()):
                    yield _changed_by_both(one, two, ones)


def _changed_by_both(one: _Move, two: _Move, ones: int) -> int:
    lost, gained = one.hidden[1] | two.hidden[1], one.hidden[0] | two.hidden[0]
    if one.out_of == two.out_of != 0 or lost & ones & ~gained or one.hidden[1] & two.hidden[1]:
        return 0
    return (one.hidden[0] ^ one.hidden[1]) ^ (two.hidden[0] ^ two.hidden[1]) | one.hidden[0] & two.hidden[0]
