"""A reader who has every report and an integer solver: works out what can be worked out, without the rules' own code.

The unknowns are the records per row, elementary interval of days and round of entry; each shown count is an equation.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp  # type: ignore[import-untyped]

Span = tuple[date, date]


@dataclass(frozen=True)
class Record:
    """One record: its local day, its row, and the first report by which it had been entered."""

    day: date
    row: str
    entered: int = 0


@dataclass(frozen=True)
class Report:
    """A report as it is public; None is hidden."""

    span: Span
    rows: dict[str, int | None]
    total: int | None
    months: dict[Span, int | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Target:
    """Something nobody may work out: a count of some cells, and what it truly is."""

    name: str
    cells: np.ndarray
    true: int


class Attack:
    """What is known from the reports, as equations; the reader also knows in which rounds records came late."""

    def __init__(self, rows: Sequence[str], reports: Sequence[Report], records: Sequence[Record]) -> None:
        self.rows, self.reports = rows, reports
        spans = [span for report in reports for span in (report.span, *report.months)]
        self.starts = sorted({day for a, b in spans for day in (a, b + timedelta(days=1))})
        places = {(self._interval(record.day), record.entered) for record in records}
        places |= {(interval, 0) for interval in range(len(self.starts) - 1)}
        self.cells = [
            (row, *place) for row in rows for place in sorted(places) if 0 <= place[0] < len(self.starts) - 1
        ]
        index = {cell: number for number, cell in enumerate(self.cells)}
        self.truth = np.zeros(len(self.cells))
        for record in records:
            cell = (record.row, self._interval(record.day), record.entered)
            if cell in index:
                self.truth[index[cell]] += 1
        self.matrix, self.low, self.high = self._equations()

    def _interval(self, day: date) -> int:
        return sum(start <= day for start in self.starts) - 1

    def count(self, rows: Iterable[str], span: Span, by: int) -> np.ndarray:
        """The cells counted in some rows for a span by the report of a given number."""
        within, after = self.starts.index(span[0]), self.starts.index(span[1] + timedelta(days=1))
        wanted = set(rows)
        return np.array(
            [
                float(row in wanted and within <= interval < after and entered <= by)
                for row, interval, entered in self.cells
            ]
        )

    def _equations(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        known: list[tuple[np.ndarray, float, float]] = []

        def learn(cells: np.ndarray, count: int | None, least: int) -> None:
            known.append((cells, least, np.inf) if count is None else (cells, count, count))

        for by, report in enumerate(self.reports):
            learn(
                self.count(self.rows, report.span, by),
                report.total,
                min(1, self.target("", self.rows, report.span, by).true),
            )
            closed = all(count is None for count in report.rows.values())
            for row, count in report.rows.items():
                learn(self.count([row], report.span, by), count, 0 if closed else 1)
            closed = all(count is None for count in report.months.values())
            for span, count in report.months.items():
                learn(self.count(self.rows, span, by), count, 0 if closed else 1)
        matrix, low, high = zip(*known, strict=True)
        truth = np.array(matrix) @ self.truth
        assert ((truth >= np.array(low)) & (truth <= np.array(high))).all(), "the reports are not true"
        return np.array(matrix), np.array(low), np.array(high)

    def target(self, name: str, rows: Iterable[str], span: Span, by: int) -> Target:
        cells = self.count(rows, span, by)
        return Target(name, cells, round(float(cells @ self.truth)))

    def hidden(self) -> list[Target]:
        """Every hidden count, total and month, but noughts."""
        found = []
        for by, report in enumerate(self.reports):
            found += [
                self.target(f"{by}:{row}", [row], report.span, by)
                for row, count in report.rows.items()
                if count is None
            ]
            if report.total is None:
                found.append(self.target(f"{by}:total", self.rows, report.span, by))
            shown = {other.span for other in self.reports if other.total is not None}
            shown |= {
                span for other in self.reports for span, count in other.months.items() if count is not None
            }
            found += [
                self.target(f"{by}:month {span[0]}", self.rows, span, by)
                for span, count in report.months.items()
                if count is None and span not in shown
            ]
        return found

    def small_differences(self, threshold: int) -> list[Target]:
        """Every small count of a row, or of all, for days between two boundaries."""
        last = len(self.reports) - 1
        return [
            target
            for place, start in enumerate(self.starts)
            for end in self.starts[place + 1 :]
            for rows in [*([row] for row in self.rows), self.rows]
            if 0
            < (
                target := self.target(f"{rows} {start}–{end}", rows, (start, end - timedelta(days=1)), last)
            ).true
            < threshold
        ]

    def small_remainders(self, threshold: int) -> list[Target]:
        """Every small count of a row, of all or of some hidden together, that is left of a published period less one or
        two others within it, as all days are known in the end and as the reports count them."""
        found: dict[bytes, Target] = {}
        groups = {
            tuple(row for row, count in report.rows.items() if count is None) for report in self.reports
        }
        for rows in sorted({*((row,) for row in self.rows), tuple(self.rows), *groups} - {()}):
            for latest in (True, False):
                counted = self._published(rows, latest=latest)
                for cells in (left for whole in counted for left in _less(whole, counted)):
                    true = round(float(cells @ self.truth))
                    if 0 < true < threshold and cells.tobytes() not in found:
                        found[cells.tobytes()] = Target(f"{rows} {self._days_of(cells)}", cells, true)
        return [*found.values()]

    def _published(self, rows: Sequence[str], *, latest: bool) -> list[np.ndarray]:
        last = len(self.reports) - 1
        spans = [
            (span, last if latest else by)
            for by, report in enumerate(self.reports)
            for span in (report.span, *report.months)
        ]
        some = {(cells := self.count(rows, *each)).tobytes(): cells for each in dict.fromkeys(spans)}
        return [*some.values()]

    def _days_of(self, cells: np.ndarray) -> list[str]:
        places = sorted({place for (_, place, _), some in zip(self.cells, cells, strict=True) if some})
        return [f"{self.starts[place]}–{self.starts[place + 1]}" for place in places]

    def worked_out(self, targets: Sequence[Target], rng: random.Random) -> list[Target]:
        """The targets that have the same count in every world that would give the same reports."""
        left = list(targets)
        for _ in range(6):
            signs = [rng.choice((-1.0, 1.0)) * rng.random() for _ in left]
            left = self._same(
                left, sum((s * t.cells for s, t in zip(signs, left, strict=True)), np.zeros(len(self.cells)))
            )
        return [t for t in left if self._same([t], t.cells) and self._same([t], -t.cells)]

    def _same(self, targets: list[Target], objective: np.ndarray) -> list[Target]:
        if not targets:
            return []
        solved = milp(
            objective,
            constraints=LinearConstraint(self.matrix, self.low, self.high),
            integrality=np.ones(len(self.cells)),
            bounds=Bounds(0, 500),
        )
        assert solved.x is not None, solved.message
        world = np.round(solved.x)
        return [target for target in targets if round(float(target.cells @ world)) == target.true]


def _less(whole: np.ndarray, parts: Sequence[np.ndarray]) -> Iterable[np.ndarray]:
    """What is left of some cells less one part within them, or less two that share nothing."""
    inside = [part for part in parts if (whole - part).min() >= 0 and (whole - part).max() > 0]
    yield from (whole - part for part in inside)
    yield from (left for one, two in combinations(inside, 2) if (left := whole - one - two).min() >= 0)
