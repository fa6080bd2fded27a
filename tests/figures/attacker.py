"""An attacker: reads all summaries that a unit issued, and works out what is hidden in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from relvald_desktop.rules.figures.catalogue import POPULATIONS, TABLES
from relvald_desktop.rules.figures.declared import Tie
from tests.figures.attacker_links import balance, link
from tests.figures.attacker_parts import Cut, Issue
from tests.figures.attacker_program import Form, Program, ranges
from tests.figures.attacker_tells import tell

GROUPS = (
    ("cases_opened", "cases_closed", "cases_open"), ("matters_reported", "matters_ended", "matters_open"),
    *((key,) for key, each in POPULATIONS.items() if each.people and key not in {
        "cases_opened", "cases_closed", "cases_open", "matters_reported", "matters_ended", "matters_open",
    }),
)  # fmt: skip
TOLD = 3
"""For how many finds of a group of populations it is told why."""
Truth = Callable[[Program, Sequence[Cut]], np.ndarray]
"""The true numbers of a program, for a test that knows them."""


@dataclass(frozen=True)
class Find:
    """What the attacker narrowed: a hidden count, a hidden total (row None), or what one period counts and another within it
    does not (`without`). From `low` to `high`, both included."""

    population: str
    table: str
    row: str | None
    issue: Issue
    low: int
    high: int
    without: Issue | None = None
    why: tuple[str, ...] = ()

    def __str__(self) -> str:
        rest = f" without {self.without.name}" if self.without else ""
        return (
            f"{self.table} {self.row or 'total'} of {self.issue.name}{rest}: {self.low}..{self.high} because "
            + "; ".join(self.why)
        )


def attack(
    summaries: Sequence[Issue],
    *,
    late: bool,
    truth: Truth | None = None,
    about: frozenset[str] = frozenset(POPULATIONS),
    weak: bool = False,
) -> list[Find]:
    """Every count narrowed to one value (`weak`: also to values that are all small). `late`: records may have been
    entered after the reports that would count them. `truth`: counts that are large in truth are not looked at. `about`: the
    populations looked at."""
    issues = _distinct(summaries, late=late)
    found = []
    for group in GROUPS:
        if about.isdisjoint(group):
            continue
        found += _attack_group(group, issues, late=late, truth=truth, weak=weak)
    return [each for each in found if each.low >= 1 and each.high < each.issue.summary.threshold]


def _distinct(summaries: Sequence[Issue], *, late: bool) -> list[Issue]:
    found: dict[object, Issue] = {}
    for each in summaries:
        key = (each.summary, each.moment if late else 0)
        found.setdefault(repr(key), each)
    return list(found.values())


def _cuts(program: Program, population: str, issues: list[Issue], *, late: bool) -> Iterator[Cut]:
    tie = POPULATIONS[population].tie
    if tie is Tie.SPAN:
        yield Cut(program, population, issues, late=late)
        return
    groups: dict[object, list[Issue]] = {}
    for issue in issues:
        groups.setdefault((issue.summary.until, issue.moment if late else 0), []).append(issue)
    for key, each in groups.items():
        if tie is Tie.DAY:
            start = min(issue.summary.from_on for issue in each)
            each = [Issue(issue.moment, replace(issue.summary, from_on=start)) for issue in each]
        yield Cut(program, population, each, late=False, name=key)


def _attack_group(
    group: tuple[str, ...], issues: list[Issue], *, late: bool, truth: Truth | None, weak: bool
) -> list[Find]:
    program = Program()
    cuts = {population: list(_cuts(program, population, issues, late=late)) for population in group}
    every = [cut for each in cuts.values() for cut in each]
    for cut in every:
        link(cut)
        for issue in cut.issues:
            tell(cut, issue)
    if len(group) > 1 and not late:
        opened, closed, standing = (cuts[population] for population in group)
        balance(
            opened[0], closed[0], sorted(((cut.untils[0], cut) for cut in standing), key=lambda each: each[0])
        )
    return _narrow(program, every, truth, weak=weak)


def _narrow(program: Program, cuts: list[Cut], truth: Truth | None, *, weak: bool) -> list[Find]:
    hidden = [(find, form) for cut in cuts for find, form in _targets(cut) if form]
    point = None
    if truth is not None:
        point = truth(program, cuts)
        assert not program.broken(point), program.broken(point)[:5]
        hidden = [each for each in hidden if 1 <= _value(each[1], point) < each[0].issue.summary.threshold]
    forms = [form for _, form in hidden]
    threshold = max((find.issue.summary.threshold for find, _ in hidden), default=0)
    found = ranges(program, forms, point, enough=threshold if weak else 1) if forms else []
    narrowed = [
        (replace(find, low=low, high=high), form)
        for (find, form), (low, high) in zip(hidden, found, strict=True)
        if low == high or (weak and low >= 1 and high < find.issue.summary.threshold)
    ]
    return [
        replace(find, why=tuple(program.why(form)) if place < TOLD else ())
        for place, (find, form) in enumerate(narrowed)
    ]


def _value(form: Form, point: np.ndarray) -> int:
    return round(float(sum(factor * point[column] for column, factor in form.items())))


def _targets(cut: Cut) -> Iterator[tuple[Find, Form]]:
    """What an attacker wants to know: hidden counts, and differences of periods of which one holds the other."""
    taken: set[object] = set()
    for issue in cut.issues:
        for without in (None, *cut.issues):
            if without is not None and not _within(without, issue):
                continue
            for table in cut.tables:
                shown = issue.summary.tables[table.key]
                for row, count in [(None, shown.total), *shown.rows.items()]:
                    if without is None and count is not None:
                        continue
                    form = cut.sum(TABLES[table.key], row, issue, without)
                    key = tuple(sorted(form.items()))
                    if key not in taken:
                        taken.add(key)
                        yield Find(cut.population, table.key, row, issue, 0, 0, without), form


def _within(inner: Issue, outer: Issue) -> bool:
    one, other = inner.summary, outer.summary
    inside = other.from_on <= one.from_on and one.until <= other.until and inner.moment <= outer.moment
    return inside and inner is not outer


__all__ = ["Find", "Issue", "attack"]
