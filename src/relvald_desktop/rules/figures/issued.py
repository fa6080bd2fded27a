"""What is public already, and how the new figures hang together with it."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from relvald_desktop.rules.figures.counting import how_many, number, rows_of
from relvald_desktop.rules.figures.declared import Frame, Population, TableDef, Tie
from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.rules.suppression import Arrival, Signature

Span = tuple[dt.date, dt.date]


@dataclass(frozen=True)
class Issue:
    """A summary that is public, or the new one; `at` is the moment it left (UTC)."""

    summary: Summary
    at: dt.datetime

    @property
    def frame(self) -> Frame:
        """Its period, as far as it was known."""
        summary = self.summary
        return Frame(summary.from_on, summary.to_on, summary.until, summary.as_of)


@dataclass(frozen=True)
class Link:
    """The reports whose figures of a population hang together, the new one last, and the units of all of them.

    `nested` are earlier reports of which the period lies in the new one's, or the new one's in it, where units are not tied
    to days but the same ones may be in both. `entered_at` gives the moment a unit was entered in the register (UTC), or None where that is not known.
    """

    population: Population
    issues: Sequence[Issue]
    units: Sequence[Any]
    entered_at: Callable[[Any], dt.datetime | None] = field(default=lambda unit: None)
    nested: Sequence[Issue] = ()

    def span(self, place: int) -> Span:
        """The days by which units belong to a report."""
        frame = self.issues[place].frame
        return (frame.until, frame.until) if self.population.tie is Tie.DAY else (frame.from_on, frame.until)

    def counts(self, unit: Any, place: int) -> bool:
        """Whether a unit is counted in a report: it belongs to its days, and had been entered when it left."""
        entered = self.entered_at(unit)
        if entered is not None and place < len(self.issues) - 1 and entered > self.issues[place].at:
            return False
        first, last = self.span(place)
        return self.population.tie is Tie.DAY or first <= self.population.day_of(unit) <= last

    def arrivals(self) -> Counter[Arrival]:
        """The units by day and by the first report at which they had been entered."""
        found: Counter[Arrival] = Counter()
        if len(self.issues) == 1:
            days = Counter(map(self._day, self.units))
            if how_many(self.units) > len(self.units):
                days = Counter()
                for unit in self.units:
                    days[self._day(unit)] += number(unit)
            return Counter({Arrival(day, 0): count for day, count in days.items()})
        for unit in self.units:
            entered = self.entered_at(unit)
            since = sum(entered is not None and entered > issue.at for issue in self.issues[:-1])
            found[Arrival(self._day(unit), since)] += number(unit)
        return found

    @cached_property
    def _edges(self) -> list[dt.date]:
        """The days on which any of the reports begins, or has just ended."""
        spans = [self.span(place) for place in range(len(self.issues))]
        return sorted({day for first, last in spans for day in (first, last + dt.timedelta(days=1))})

    def frame_for(self, unit: Any, place: int) -> Frame:
        """The period of a report as far as its readers can't tell a unit's day: between two edges of any report."""
        frame = self.issues[place].frame
        if self.population.tie is not Tie.SPAN:
            return frame
        after = bisect_right(self._edges, self._day(unit))
        last = self._edges[after] - dt.timedelta(days=1) if after < len(self._edges) else frame.to_on
        return replace(frame, from_on=self._edges[after - 1], to_on=last)

    def _day(self, unit: Any) -> dt.date:
        if self.population.tie is Tie.DAY:
            return self.issues[-1].frame.until
        return self.population.day_of(unit)


@dataclass
class Decided:
    """What the new report shows of a population's tables so far; rows hidden wherever a unit is counted are known."""

    earlier: Sequence[Issue]
    new: dict[str, Table] = field(default_factory=dict)

    def hidden_where(self, places: Iterable[int]) -> Callable[[str], frozenset[str]]:
        """For a table's key, the rows hidden in each of some reports."""
        kept = list(places)

        def hidden(key: str) -> frozenset[str]:
            tables = [self._table(place, key) for place in kept]
            if None in tables:
                return frozenset()
            sets = [
                frozenset(row for row, count in table.rows.items() if count is None)
                for table in tables
                if table is not None
            ]
            return frozenset.intersection(*sets) if sets else frozenset()

        return hidden

    def _table(self, place: int, key: str) -> Table | None:
        if place < len(self.earlier):
            return self.earlier[place].summary.tables.get(key)
        return self.new.get(key)


def signatures(
    link: Link, table: TableDef, decided: Decided, only: str | None = None
) -> Mapping[Signature, int]:
    """The units of a table by where each report counts them. `only`: for a table of flags, the flag that is looked at,
    against its absence."""
    found: Counter[Signature] = Counter()
    for unit in link.units:
        places = [place for place in range(len(link.issues)) if link.counts(unit, place)]
        if places:
            found[_signature(link, table, decided, unit, places, only)] += number(unit)
    return found


def _signature(
    link: Link, table: TableDef, decided: Decided, unit: Any, places: list[int], only: str | None
) -> Signature:
    rows: list[str | None] = [None] * len(link.issues)
    for place in places:
        stands = rows_of(table, unit, link.issues[place].frame)
        rows[place] = stands[0] if only is None else only if only in stands else NOT
    if only is not None:
        return Signature(tuple(rows), frozenset({only, NOT}))
    if len({rows[place] for place in places}) > 1:
        # What a unit was at one time and another hang together in ways that only its own dates tell.
        return Signature(tuple(rows), frozenset())
    if table.may_become is None:
        return Signature(tuple(rows), frozenset(table.rows))
    row = rows[places[0]] or ""
    hidden = decided.hidden_where(places)
    could = [table.may_become(unit, link.frame_for(unit, place), row, hidden) for place in places]
    return Signature(tuple(rows), frozenset.intersection(*could))


NOT = "not"
"""The row of all units without a flag."""


def nested(population: Population, new: Issue, earlier: Sequence[Issue]) -> list[Issue]:
    """The earlier reports whose period and the new one's lie in one another, where the population is not tied by days."""
    if population.tie is not Tie.UNTIL:
        return []
    frame = new.frame
    return [
        each
        for each in earlier
        if (each.frame.from_on <= frame.from_on and frame.until <= each.frame.until)
        or (frame.from_on <= each.frame.from_on and each.frame.until <= frame.until)
    ]


def tied(population: Population, new: Issue, earlier: Sequence[Issue]) -> list[Issue]:
    """The earlier reports whose figures of a population hang together with the new ones, the oldest first: those with
    the same last day, or those whose days overlap with the new ones or with each other's."""
    if population.tie is not Tie.SPAN:
        return [each for each in earlier if each.summary.until == new.summary.until]
    found: list[Issue] = []
    reached = [new]
    while reached:
        one = reached.pop().summary
        near = [
            each
            for each in earlier
            if each not in found and each.summary.from_on <= one.until and one.from_on <= each.summary.until
        ]
        found += near
        reached += near
    return sorted(found, key=lambda each: each.at)
