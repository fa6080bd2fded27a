"""Makes a summary that may leave: hides what is small and what would give it away, also beside what is public."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from relvald_desktop.rules.figures.catalogue import INDICATORS, POPULATIONS, TABLES
from relvald_desktop.rules.figures.counting import Units, waits_of, with_figures
from relvald_desktop.rules.figures.declared import Kind, Population, Quantile, TableDef
from relvald_desktop.rules.figures.issued import NOT, Decided, Issue, Link, Span, signatures
from relvald_desktop.rules.figures.stocks import FLOWS, Balance, LinkOf
from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.rules.figures.waits import row_of_wait
from relvald_desktop.rules.suppression import (
    Arrival,
    Issued,
    decide_table,
    decide_total,
    is_small,
    suppressed_counts,
)
from relvald_desktop.rules.survival import Waiting, waiting_curve


@dataclass(frozen=True)
class Counted:
    """A summary with nothing hidden, made at a moment (UTC), the units that it counts, and its waits."""

    summary: Summary
    at: dt.datetime
    units: Units
    waits: Mapping[str, Sequence[Waiting]]


def suppress(counted: Counted, public: Sequence[Issue], link_of: LinkOf, threshold: int) -> Summary:
    """The summary as it may leave, in view of what is `public` already. `link_of` says how a report of a population
    hangs together with others. Raises ValueError for a threshold under 3."""
    whole = counted.summary
    new = Issue(whole, counted.at)
    balance = Balance(public, link_of, threshold)
    tables: dict[str, Table] = {}
    links: dict[str, Link] = {}
    # Stocks first: what they show tells of the flows.
    for key in sorted(POPULATIONS, key=lambda key: key not in FLOWS):
        links[key] = link_of(POPULATIONS[key], new, balance.issues_of(key))
        if key in FLOWS and not balance.may_show(key, new):
            tables |= {each.key: _nothing(whole.tables[each.key]) for each in _tables_of(key)}
            continue
        decided = _population(POPULATIONS[key], whole, links[key], threshold)
        tables |= decided
        if key in FLOWS and all(table.total is not None for table in decided.values()):
            balance.show(key, new)
    told = {key for key, table in tables.items() if _may_tell_waits(table, links[TABLES[key].population.key])}
    bare = replace(
        whole, tables={key: tables[key] for key in TABLES}, figures={}, threshold=threshold,
        more_hidden=_hides_more(whole, tables, links, threshold),
    )  # fmt: skip
    return with_figures(bare, counted.units, counted.waits, frozenset(told))


def _hides_more(
    whole: Summary, tables: Mapping[str, Table], links: Mapping[str, Link], threshold: int
) -> bool:
    """Whether anything is hidden because of other reports: by itself the new one would show it."""
    alone = (
        _population(POPULATIONS[key], whole, replace(link, issues=link.issues[-1:], nested=()), threshold)
        for key, link in links.items()
        if len(link.issues) > 1 or link.nested or key in FLOWS
    )
    return any(table != tables[key] for each in alone for key, table in each.items())


def _tables_of(population: str) -> list[TableDef]:
    return [table for table in TABLES.values() if table.population.key == population]


def _population(population: Population, whole: Summary, link: Link, threshold: int) -> dict[str, Table]:
    own = _tables_of(population.key)
    if not population.people:
        return {table.key: whole.tables[table.key] for table in own}
    months = next((table for table in own if table.kind is Kind.MONTHS), None)
    total, by_month = _total(own, whole, link, months, threshold)
    if total is not None and any(
        is_small(abs(total - each), threshold) for each in nested_totals(link, own[0].key)
    ):
        total = None
    decided = Decided([*link.issues[:-1]])
    if months is not None:
        decided.new[months.key] = replace(whole.tables[months.key], rows=by_month, total=total)
    for table in own:
        if table.kind is Kind.MONTHS:
            continue
        shown = _table(table, whole.tables[table.key], total, link, decided, threshold)
        if shown.total is None and total is not None:
            return {each.key: _nothing(whole.tables[each.key]) for each in own}
        decided.new[table.key] = shown
    return decided.new


def _nothing(table: Table) -> Table:
    return replace(table, rows=dict.fromkeys(table.rows), total=None)


def _total(
    own: Sequence[TableDef], whole: Summary, link: Link, months: TableDef | None, threshold: int
) -> tuple[int | None, dict[str, int | None]]:
    """The population's total and its months, as they may be shown. A month that the period cuts begins with it."""
    total = whole.tables[own[0].key].total or 0
    rows = whole.tables[months.key].rows if months else {}
    last = len(link.issues) - 1
    known = {key: max(dt.date.fromisoformat(key), whole.from_on) for key in rows}
    counts = {known[key]: count or 0 for key, count in rows.items() if known[key] <= link.span(last)[1]}
    earlier = link.issues[:-1]
    shown, by_day = decide_total(
        link.span(last), total,
        [(*link.span(place), issue.summary.tables[own[0].key].total) for place, issue in enumerate(earlier)],
        counts if months else None,
        [months_shown(issue, months) if months else {} for issue in earlier],
        link.arrivals() if earlier or months else _all_at_once(link, total), threshold,
    )  # fmt: skip
    return shown, {
        key: (by_day.get(day) if day in by_day else 0 if shown is not None else None)
        for key, day in known.items()
    }


def _all_at_once(link: Link, total: int) -> Counter[Arrival]:
    """Where nothing is public and no month is told, the days of the units do not matter."""
    return Counter({Arrival(link.span(len(link.issues) - 1)[0], 0): total})


def months_shown(issue: Issue, months: TableDef) -> dict[Span, int | None]:
    """The months of an issued summary that had begun, by their days within its period."""
    found: dict[Span, int | None] = {}
    for key, count in issue.summary.tables[months.key].rows.items():
        first = dt.date.fromisoformat(key)
        last = (first + dt.timedelta(days=32)).replace(day=1) - dt.timedelta(days=1)
        start, end = max(first, issue.summary.from_on), min(last, issue.summary.until)
        if start <= end:
            found[start, end] = count
    return found


def _table(
    table: TableDef, counted: Table, total: int | None, link: Link, decided: Decided, threshold: int
) -> Table:
    if total is None:
        return _nothing(counted)
    if table.kind is Kind.FLAGS:
        return _flags(table, counted, total, link, decided, threshold)
    counts = {row: count or 0 for row, count in counted.rows.items()}
    alone = len(link.issues) == 1 and not link.nested
    if alone and suppressed_counts(list(counts.values()), threshold) == [*counts.values()]:
        return replace(counted, total=total)
    earlier = [
        Issued(*link.span(place), issue.summary.tables[table.key].rows, issue.summary.tables[table.key].total)
        for place, issue in enumerate(link.issues[:-1])
    ]
    shown = decide_table(
        counts, total, link.span(len(link.issues) - 1), earlier, signatures(link, table, decided), threshold,
        keeps=_agrees(table, link, counts, threshold), also_shown=_months_public(link, decided),
    )  # fmt: skip
    return replace(counted, rows=dict(shown.rows), total=shown.total)


def _flags(
    table: TableDef, counted: Table, total: int, link: Link, decided: Decided, threshold: int
) -> Table:
    """Each flag against its absence."""
    rows: dict[str, int | None] = {}
    for flag, count in counted.rows.items():
        counts = {flag: count or 0, NOT: total - (count or 0)}
        if len(link.issues) == 1 and suppressed_counts(list(counts.values()), threshold) == [
            *counts.values()
        ]:
            rows[flag] = count
            continue
        earlier = [
            _flag_issued(link.span(place), issue.summary.tables[table.key], flag)
            for place, issue in enumerate(link.issues[:-1])
        ]
        shown = decide_table(
            counts, total, link.span(len(link.issues) - 1), earlier, signatures(link, table, decided, flag), threshold,
            also_shown=_months_public(link, decided),
        )  # fmt: skip
        if shown.total is None:
            return _nothing(counted)
        rows[flag] = shown.rows[flag]
    return replace(counted, rows=rows, total=total)


def _flag_issued(span: Span, table: Table, flag: str) -> Issued:
    count, total = table.rows.get(flag), table.total
    rest = None if count is None or total is None else total - count
    return Issued(*span, {flag: count, NOT: rest}, total)


def _months_public(link: Link, decided: Decided) -> list[Span]:
    """The days of every month whose count is public, in this report and earlier ones."""
    months = next(
        (TABLES[key] for key in decided.new if TABLES[key].kind is Kind.MONTHS),
        None,
    )
    if months is None:
        return []
    new = replace(link.issues[-1].summary, tables={months.key: decided.new[months.key]})
    issues = [*link.issues[:-1], replace(link.issues[-1], summary=new)]
    return [
        span for issue in issues for span, count in months_shown(issue, months).items() if count is not None
    ]


def nested_totals(link: Link, table: str) -> list[int]:
    """The totals shown of periods that lie in the new one, or that it lies in, where each counts women who may be in
    both. Whoever is in the shorter is in the longer."""
    found = [each.summary.tables[table].total for each in link.nested]
    return [total for total in found if total is not None]


def _agrees(
    table: TableDef, link: Link, counts: Mapping[str, int], threshold: int
) -> Callable[[frozenset[str]], bool] | None:
    """Whether hidden rows agree with what else is told: with percentiles, and with the rows of nested periods."""
    checks = [
        each
        for each in (
            _agrees_with_percentiles(table, link),
            _agrees_with_nested(table, link, counts, threshold),
        )
        if each
    ]
    return (lambda hidden: all(check(hidden) for check in checks)) if checks else None


def _agrees_with_nested(
    table: TableDef, link: Link, counts: Mapping[str, int], threshold: int
) -> Callable[[frozenset[str]], bool] | None:
    """A row that differs by a small count from that of a nested period must be hidden."""
    telling = {
        row
        for issue in link.nested
        for row, count in issue.summary.tables[table.key].rows.items()
        if count is not None and is_small(abs(counts.get(row, 0) - count), threshold)
    }
    return (lambda hidden: telling <= hidden) if telling else None


def _agrees_with_percentiles(table: TableDef, link: Link) -> Callable[[frozenset[str]], bool] | None:
    """For waits: hidden rows must lie on one side of every percentile that is told, or it would say which they are."""
    quantiles = [
        each.formula.at
        for each in INDICATORS.values()
        if isinstance(each.formula, Quantile) and each.formula.table == table.key
    ]
    if not quantiles:
        return None
    order = [*table.rows]
    last = len(link.issues) - 1
    counted = [unit for unit in link.units if link.counts(unit, last)]
    curve = waiting_curve(waits_of(table, counted, link.issues[last].frame))
    values = [curve.quantile(at) for at in quantiles]
    marks = [
        len(table.bins) - 0.5 if value is None else order.index(row_of_wait(Waiting(value, ended=True), table.bins))
        for value in values
    ]  # fmt: skip

    def agrees(hidden: frozenset[str]) -> bool:
        places = [order.index(row) for row in hidden]
        return all(
            all(place < mark for place in places) or all(place > mark for place in places) for mark in marks
        )

    return agrees


def _may_tell_waits(table: Table, link: Link) -> bool:
    """Percentiles are told beside counts that agree with them; where all counts are hidden, only if none were shown in
    a report that hangs together with this one."""
    if table.total is None:
        return False
    closed = all(count is None for count in table.rows.values())
    return not closed or len(link.issues) == 1
