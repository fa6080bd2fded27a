"""What one issued summary tells in so many words: its counts, and what its indicators say about them."""

from __future__ import annotations

import numpy as np

from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Kind, Part, Quantile, Share, Within
from relvald_desktop.rules.figures.values import Figure, Why
from tests.figures.attacker_parts import Cut, Issue
from tests.figures.attacker_program import Form, minus, plus, times


def tell(cut: Cut, issue: Issue) -> None:
    """Everything that an issue tells about a population."""
    for table in cut.tables:
        shown = issue.summary.tables[table.key]
        if shown.total is not None:
            cut.program.know(cut.sum(table, None, issue), shown.total, shown.total, f"{issue.name} total")
        some = any(count is not None for count in shown.rows.values())
        for row, count in shown.rows.items():
            form = cut.sum(table, row, issue)
            if count is not None:
                cut.program.know(form, count, count, f"{issue.name} {table.key} {row}")
            elif some and table.kind is not Kind.FLAGS:
                cut.program.know(form, 1, np.inf, f"{issue.name} {table.key} {row} is hidden")
    for key, figure in issue.summary.figures.items():
        formula = INDICATORS[key].formula
        if TABLES[formula.table].population.key == cut.population:
            _figure(cut, issue, figure)


def _figure(cut: Cut, issue: Issue, figure: Figure) -> None:
    defined = INDICATORS[figure.key]
    formula = defined.formula
    if isinstance(formula, Part | Share) and figure.numerator is not None:
        _equal(cut, _rows(cut, issue, formula.table, formula.rows), figure.numerator, figure.key)
    if isinstance(formula, Share) and figure.denominator is not None:
        without = _rows(cut, issue, formula.table, formula.without) if formula.without else {}
        _equal(cut, minus(_rows(cut, issue, formula.table, ()), without), figure.denominator, figure.key)
    unknown = defined.unknown
    if (
        unknown is not None
        and figure.unknown is not None
        and TABLES[unknown.table].population.key == cut.population
    ):
        _equal(cut, _rows(cut, issue, unknown.table, unknown.rows), figure.unknown, figure.key)
    if isinstance(formula, Quantile):
        _quantile(cut, issue, formula, figure)
    if isinstance(formula, Within) and figure.value is not None:
        slack = 0.005 + 1e-9
        reached, gone = _until(cut, issue, formula.table, formula.days)
        total = _rows(cut, issue, formula.table, ())
        cut.program.at_most(reached, times(total, figure.value + slack), figure.key)
        cut.program.at_most(times(total, figure.value - slack), plus(reached, gone), figure.key)


def _equal(cut: Cut, form: Form, value: int, reason: str) -> None:
    cut.program.know(form, value, value, reason)


def _rows(cut: Cut, issue: Issue, table: str, rows: tuple[str, ...]) -> Form:
    defined = TABLES[table]
    assert rows or defined.kind is not Kind.MONTHS
    return plus(*(cut.sum(defined, row, issue) for row in rows)) if rows else cut.sum(defined, None, issue)


def _until(cut: Cut, issue: Issue, table: str, days: float) -> tuple[Form, Form]:
    """Those whose wait ended after so many days at most, and those not reached who may count as if they were."""
    ended = tuple(each.key for each in TABLES[table].bins if each.last is not None and each.last <= days)
    rest = tuple(row for row in ("waiting", "left") if row in TABLES[table].rows)
    return (_rows(cut, issue, table, ended) if ended else {}), _rows(cut, issue, table, rest)


def _quantile(cut: Cut, issue: Issue, formula: Quantile, figure: Figure) -> None:
    """The curve lies under the share before the day, and not on it. Of those not reached anything may be the case."""
    total = _rows(cut, issue, formula.table, ())
    bins = TABLES[formula.table].bins
    if figure.why is Why.NOT_REACHED:
        everything = _rows(cut, issue, formula.table, tuple(each.key for each in bins))
        cut.program.know(minus(times(total, formula.at), everything), 1e-6, np.inf, figure.key)
    if figure.value is None:
        return
    here = next(each for each in bins if each.last is None or figure.value <= each.last)
    before, _ = _until(cut, issue, formula.table, figure.value - 1)
    cut.program.know(minus(times(total, formula.at), before), 1e-6, np.inf, figure.key)
    if here.last is not None:
        reached, gone = _until(cut, issue, formula.table, here.last)
        cut.program.know(minus(plus(reached, gone), times(total, formula.at)), -1e-6, np.inf, figure.key)
    cut.program.know(
        _rows(cut, issue, formula.table, (here.key,)), 1, np.inf, f"{figure.key}: somebody waited so long"
    )
