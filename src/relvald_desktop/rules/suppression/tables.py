"""Decides which counts of one table of a new report may be shown, in view of all reports issued before.

Complementary hiding as in Hundepool et al. 2012, *Statistical Disclosure Control*, ch. 4 (tables of counts), widened
to tables linked through overlapping periods; instead of an audit by linear programs, every hidden count gets a
witness: another course of events that would have given the same reports (`moves`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from relvald_desktop.rules.suppression.case import Case, case_of
from relvald_desktop.rules.suppression.model import Issued, Shown, Signature, Span
from relvald_desktop.rules.suppression.one_table import LOWEST_THRESHOLD, hides_well, is_small

Keeps = Callable[[frozenset[str]], bool]

MOST_TRIED = 8
"""Rows tried at each step for the one that helps most."""


def decide_table(
    counts: Mapping[str, int],
    total: int | None,
    span: Span,
    earlier: Sequence[Issued],
    units: Mapping[Signature, int],
    threshold: int,
    *,
    keeps: Keeps | None = None,
    also_shown: Sequence[Span] = (),
) -> Shown:
    """The table as it may be shown.

    `counts` are the true rows, noughts too; `total` is what `decide_total` gave; `span` local days, both ends
    included; `earlier` the same table of all earlier reports, and `units` their records and the new ones.
    `keeps` says whether a set of hidden rows agrees with other published figures of the table. `also_shown` are
    the spans of other shown counts of the population, as months. Raises ValueError for a threshold under
    `LOWEST_THRESHOLD`.
    """
    if threshold < LOWEST_THRESHOLD:
        raise ValueError("the suppression threshold is never under 3")
    if total is not None and not is_small(total, threshold):
        case = case_of(counts, span, earlier, units, threshold, also_shown)
        hidden = _partly_hidden(case, keeps or (lambda _: True))
        if (
            hidden is None
            and len(counts) > 1
            and total >= threshold
            and not case.faults(frozenset(counts))
            and not case.gives_away(frozenset(counts))
        ):
            hidden = frozenset(counts)
        if hidden is not None:
            return Shown({row: None if row in hidden else count for row, count in counts.items()}, total)
    return Shown(dict.fromkeys(counts), None)


def _partly_hidden(case: Case, keeps: Keeps) -> frozenset[str] | None:
    """The rows to hide so that noughts and others stay; None where no set of rows was found."""
    forced = case.forced()
    hidden = _widened(case, forced)
    while hidden is not None:
        if not case.faults(hidden) and keeps(hidden) and not case.gives_away(hidden):
            return _pruned(case, forced, hidden, keeps)
        hidden = _next(case, hidden)
    return None


def _widened(case: Case, hidden: frozenset[str]) -> frozenset[str] | None:
    """The rows and the smallest others, until they hide each other within their own table."""
    if any(case.counts[row] == 0 for row in hidden):
        return None
    reserve = case.reserve(hidden)
    while hidden and not hides_well([case.counts[row] for row in hidden], case.threshold):
        if not reserve:
            return None
        hidden |= {reserve.pop(0)}
    return hidden


def _next(case: Case, hidden: frozenset[str]) -> frozenset[str] | None:
    """The rows and one more: the smallest that leaves no fault, or else the fewest."""
    best: tuple[int, frozenset[str]] | None = None
    for row in case.reserve(hidden)[:MOST_TRIED]:
        tried = _widened(case, hidden | {row})
        faults = None if tried is None else case.faults(tried)
        if tried is not None and faults is not None and (best is None or faults < best[0]):
            best = (faults, tried)
        if faults == 0:
            break
    return best and best[1]


def _pruned(case: Case, forced: frozenset[str], hidden: frozenset[str], keeps: Keeps) -> frozenset[str]:
    """The same rows less those, the largest first, that turned out not to be needed."""
    for row in sorted(hidden - forced, key=lambda row: (-case.counts[row], row)):
        fewer = hidden - {row}
        if (
            _widened(case, fewer) == fewer
            and not case.faults(fewer)
            and keeps(fewer)
            and not case.gives_away(fewer)
        ):
            hidden = fewer
    return hidden
