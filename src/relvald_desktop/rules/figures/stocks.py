"""What stands open on two days tells what came and went between them: stocks are shown only where that may be known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from relvald_desktop.rules.figures.catalogue import POPULATIONS, TABLES
from relvald_desktop.rules.figures.counting import how_many
from relvald_desktop.rules.figures.declared import Population
from relvald_desktop.rules.figures.issued import Issue, Link, Span
from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.rules.suppression import decide_total, is_small

FLOWS: dict[str, tuple[str, ...]] = {
    "signals_waiting": ("signals",), "cases_open": ("cases_opened", "cases_closed"),
    "matters_open": ("matters_reported", "matters_ended"),
}  # fmt: skip
"""Of each stock, what comes and what goes: today's is yesterday's with what came and without what went
(signals that were answered are not counted by the day)."""

LinkOf = Callable[[Population, Issue, Sequence[Issue]], Link]
"""How a report of a population hangs together with those that are public."""


@dataclass
class Balance:
    """What readers know of the flows from the stocks that are public: for each flow the stretches of days between two
    of them, as if they had been issued. The worst is taken for true: that both flows are known there."""

    public: Sequence[Issue]
    link_of: LinkOf
    threshold: int
    known: dict[str, list[Issue]] = field(default_factory=dict)

    def issues_of(self, population: str) -> list[Issue]:
        """What is public of a population, stretches between stocks included, the oldest first."""
        return sorted([*self.public, *self.known.get(population, ())], key=lambda each: each.at)

    def may_show(self, stock: str, new: Issue) -> bool:
        """Whether the stock of a new report may be shown: what came and what went since the stock shown before that
        day, and until the one after it, may both be known."""
        days = self._days(stock)
        self._learn(stock, sorted(days))
        day = new.frame.until
        if day in days:
            return True
        before, after = (
            max((d for d in days if d < day), default=None),
            min((d for d in days if d > day), default=None),
        )
        spans = [(first, last) for first, last in ((before, day), (day, after)) if first and last]
        return all(
            self._may_be_known(flow, _between(*span), new.at) for flow in FLOWS[stock] for span in spans
        ) and not any(self._tells_answered(stock, span, days, new) for span in spans)

    def _tells_answered(self, stock: str, span: Span, days: dict[dt.date, Issue], new: Issue) -> bool:
        """Where only what came is counted: whether the stocks at both ends of a stretch would tell that a few went."""
        if len(FLOWS[stock]) > 1:
            return False
        table, (flow,) = _tables_of(stock)[0], FLOWS[stock]
        earlier, later = (days.get(day, new).summary.tables[table].total or 0 for day in span)
        came = self._stretch(flow, _between(*span), new.at).summary.tables[_tables_of(flow)[0]].total or 0
        return is_small(abs(came + earlier - later), self.threshold)

    def show(self, stock: str, new: Issue) -> None:
        """Note that the stock of a new report is shown."""
        self._learn(stock, sorted({*self._days(stock), new.frame.until}), new)

    def _days(self, stock: str) -> dict[dt.date, Issue]:
        table = _tables_of(stock)[0]
        return {
            each.summary.until: each for each in self.public if each.summary.tables[table].total is not None
        }

    def _learn(self, stock: str, days: Sequence[dt.date], new: Issue | None = None) -> None:
        at = max(each.at for each in (*self.public, *([new] if new else []))) if days else None
        for flow in FLOWS[stock]:
            self.known[flow] = [self._stretch(flow, _between(*pair), at) for pair in pairwise(days) if at]

    def _stretch(self, flow: str, span: Span, at: dt.datetime) -> Issue:
        """A stretch of days as a report of which only the total is shown."""
        bare = Issue(_summary(flow, span, 0), at)
        link = self.link_of(POPULATIONS[flow], bare, ())
        total = how_many([unit for unit in link.units if link.counts(unit, 0)])
        return Issue(_summary(flow, span, total), at)

    def _may_be_known(self, flow: str, span: Span, at: dt.datetime) -> bool:
        new = self._stretch(flow, span, at)
        link = self.link_of(POPULATIONS[flow], new, self.issues_of(flow))
        table = _tables_of(flow)[0]
        total = new.summary.tables[table].total or 0
        earlier = [
            (*link.span(place), issue.summary.tables[table].total)
            for place, issue in enumerate(link.issues[:-1])
        ]
        shown, _ = decide_total(
            span, total, earlier, None, [{} for _ in earlier], link.arrivals(), self.threshold
        )
        return shown is not None


def _tables_of(population: str) -> list[str]:
    return [key for key, table in TABLES.items() if table.population.key == population]


def _between(earlier: dt.date, later: dt.date) -> Span:
    """The days after one stock up to and with another."""
    return earlier + dt.timedelta(days=1), later


def _summary(population: str, span: Span, total: int) -> Summary:
    tables = {key: Table(key, dict.fromkeys(TABLES[key].rows), total) for key in _tables_of(population)}
    return Summary(*span, span[1], tables, {})
