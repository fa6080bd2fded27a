"""Looks, for every hidden count, for another course of events that would have given the same reports.

Where a record could as well have been counted in another row, or on another day, and no shown count would differ,
a reader can't tell which it was; so the counts it would change can't be worked out. Sets of reports are masks, with
bit *j* set for report *j*, the new report being the last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from relvald_desktop.rules.suppression.model import Signature

Masks = Mapping[str, int]


@dataclass(frozen=True)
class Records:
    """The records behind one table: `counts[j]` gives each row's true count in report *j*; `kinds[row]` gives, per
    set of reports that count a record in that row, the rows in which it could as well be."""

    counts: Sequence[Mapping[str, int]]
    kinds: Mapping[str, Mapping[int, frozenset[str]]]
    whole: frozenset[tuple[str, int]]
    """The kinds that every report which counts them counts in the same row."""
    exchanged: dict[tuple[str, str, int, int, int], int] = field(default_factory=dict)
    """What was worked out by `_exchanged`."""
    moved: dict[tuple[int, int, int], int] = field(default_factory=dict)
    """What was worked out by `_moved`."""


@dataclass(frozen=True)
class View:
    """What a reader sees: the reports in which each row is hidden; those in which it is hidden, known not to be 0,
    and is 1; those of which nothing is shown; and those of these whose total is 1."""

    hidden: Masks
    ones: Masks
    dark: int
    dark_ones: int


def read(units: Mapping[Signature, int], reports: int) -> Records:
    """The records of a table, sorted for looking up moves."""
    counts: list[dict[str, int]] = [defaultdict(int) for _ in range(reports)]
    kinds: dict[str, dict[int, frozenset[str]]] = defaultdict(dict)
    whole = set()
    for signature, number in units.items():
        masks: dict[str, int] = defaultdict(int)
        for place, row in enumerate(signature.rows):
            if row is not None and number > 0:
                counts[place][row] += number
                masks[row] |= 1 << place
        for row, mask in masks.items():
            kinds[row][mask] = kinds[row].get(mask, frozenset()) | signature.may_become - {row}
            if len(masks) == 1:
                whole.add((row, mask))
    return Records(counts, kinds, frozenset(whole))


def sensitive(records: Records, view: View) -> dict[str, int]:
    """The hidden counts that nobody may work out, per row: all but noughts, which are no secret."""
    return {
        row: sum(
            1 << place
            for place in range(len(records.counts))
            if mask >> place & 1 and records.counts[place].get(row)
        )
        for row, mask in view.hidden.items()
    }


def without_move(records: Records, view: View, days: Mapping[int, frozenset[int]]) -> dict[str, int]:
    """The hidden counts, per row, for which no unseen move was found.

    `days` gives, per set of reports that cover some elementary interval of days, the sets that cover the intervals
    to which a record can be moved from all of these.
    """
    left = sensitive(records, view)
    _strike(left, _single_moves(records, view))
    if view.dark:
        _strike(left, _day_moves(records, view, days, left))
    if any(left.values()):
        _strike(left, _double_moves(records, view, left))
    return {row: mask for row, mask in left.items() if mask}


def _strike(left: dict[str, int], moves: Iterable[tuple[str, int]]) -> None:
    for row, mask in moves:
        if row in left:
            left[row] &= ~mask


def _single_moves(records: Records, view: View) -> Iterable[tuple[str, int]]:
    for row, kinds in records.kinds.items():
        for mask, others in kinds.items():
            if mask & ~view.hidden.get(row, 0) or mask & view.ones.get(row, 0):
                continue
            for other in others:
                if not mask & ~view.hidden.get(other, 0):
                    yield row, mask
                    yield other, mask


def _double_moves(records: Records, view: View, left: Masks) -> Iterable[tuple[str, int]]:
    """One record from a row to another and one back: where a report counts both, nothing changes."""
    for row in [row for row, mask in left.items() if mask]:
        for other in view.hidden:
            both = view.hidden[row] & view.hidden[other]
            if other == row or not both & left[row]:
                continue
            changed = _exchanged(records, view, min(row, other), max(row, other))
            if changed:
                yield row, changed
                yield other, changed


def _exchanged(records: Records, view: View, row: str, other: str) -> int:
    """The reports in which a record of one row and one of the other can change places, seen only where both rows are
    hidden."""
    both = view.hidden[row] & view.hidden[other]
    ones = view.ones.get(row, 0) & both, view.ones.get(other, 0) & both
    key = row, other, both, *ones
    if key not in records.exchanged:
        changed = 0
        for one, two in _undoing(records, row, other, both):
            if not (one & ~two & ones[0] | two & ~one & ones[1]):
                changed |= one ^ two
                if changed == both:
                    break
        records.exchanged[key] = changed
    return records.exchanged[key]


def _undoing(records: Records, row: str, other: str, both: int) -> Iterable[tuple[int, int]]:
    """The kinds in a row and those in another that can change places, differing only where both rows are hidden."""
    back: dict[int, list[int]] = defaultdict(list)
    for two, may in records.kinds.get(other, {}).items():
        if row in may:
            back[two & ~both].append(two)
    for one, may in records.kinds.get(row, {}).items():
        if other in may:
            yield from ((one, two) for two in back.get(one & ~both, ()) if one != two)


def _day_moves(
    records: Records, view: View, days: Mapping[int, frozenset[int]], left: Masks
) -> Iterable[tuple[str, int]]:
    """One record to another day, or one more or less: seen by no report of which nothing is shown."""
    for row in [row for row, mask in left.items() if mask & view.dark]:
        for mask in [0, *records.kinds.get(row, {})]:
            if mask and (row, mask) not in records.whole:
                continue
            if changed := _moved(records, view, days, mask):
                yield row, changed


def _moved(records: Records, view: View, days: Mapping[int, frozenset[int]], mask: int) -> int:
    key = mask, view.dark, view.dark_ones
    if key not in records.moved:
        changed = 0
        for other in days.get(mask, frozenset()):
            if not (mask ^ other) & ~view.dark and not mask & ~other & view.dark_ones:
                changed |= mask ^ other
        records.moved[key] = changed
    return records.moved[key]
