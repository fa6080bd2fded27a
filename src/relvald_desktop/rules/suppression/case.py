"""One table of a new report beside all the earlier ones: what hiding some of its rows would leave open."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from relvald_desktop.rules.suppression.differences import Edge, tells_small, ties, worked_out
from relvald_desktop.rules.suppression.grid import grid_of
from relvald_desktop.rules.suppression.linear import TooHardError
from relvald_desktop.rules.suppression.model import Issued, Signature, Span, bounds, coverings
from relvald_desktop.rules.suppression.moves import Masks, Records, View, read, without_move
from relvald_desktop.rules.suppression.one_table import is_small
from relvald_desktop.rules.suppression.reader import Found, Reader, Seen
from relvald_desktop.rules.suppression.stretches import tells_nested, tells_stretches


@dataclass(frozen=True)
class Case:
    """A table to decide: its true counts, the earlier ones as public, the records, and the hidden counts, per row
    and as masks of reports, that could be worked out already (`excused`)."""

    counts: Mapping[str, int]
    span: Span
    earlier: Sequence[Issued]
    threshold: int
    records: Records
    days: Mapping[int, frozenset[int]]
    hidden_before: Sequence[frozenset[str]]
    excused: Masks
    reader: Reader
    found_before: frozenset[Found] | None
    """What followed from the earlier reports already; None where that is too hard to say."""
    tried: dict[frozenset[str], bool] = field(default_factory=dict)
    telling: dict[frozenset[str], bool] = field(default_factory=dict)

    def reserve(self, hidden: frozenset[str]) -> list[str]:
        """The shown rows that could be hidden, the smallest first; noughts stay."""
        left = [row for row, count in self.counts.items() if count > 0 and row not in hidden]
        return sorted(left, key=lambda row: (self.counts[row], row))

    def forced(self) -> frozenset[str]:
        """The rows that must be hidden whatever else is: small ones, and those that tell a small difference."""
        return frozenset(
            row
            for row, count in self.counts.items()
            if is_small(count, self.threshold) or self._tells(frozenset([row]))
        )

    def faults(self, hidden: frozenset[str]) -> int:
        """How many small counts or differences could be worked out if these rows, and no others, were hidden."""
        left = without_move(self.records, view_of(self, hidden, dark=False), self.days)
        uncovered = sum((mask & ~self.excused.get(row, 0)).bit_count() for row, mask in left.items())
        return uncovered + sum(self._tells(rows) for rows in self._sums(hidden))

    def gives_away(self, hidden: frozenset[str]) -> bool:
        """Whether something follows from this table, beside the others, that did not follow before."""
        if hidden not in self.tried:
            self.tried[hidden] = self._gives_away(hidden)
        return self.tried[hidden]

    def _gives_away(self, hidden: frozenset[str]) -> bool:
        if not self.earlier:
            return False
        seen = self.seen({row: count for row, count in self.counts.items() if row not in hidden})
        try:
            if self.reader.adds_nothing(seen):
                return False
            if self.found_before is None or self._frail():
                return True
            return bool(self.reader.finds(seen) - self.found_before)
        except TooHardError:
            return True

    def _frail(self) -> bool:
        """Whether a small count hidden earlier lacks another course of events, though it does not follow either."""
        known = {(row, place) for row, mark, place in self.found_before or () if mark < 0}
        return any(
            mask >> place & 1
            and is_small(self.records.counts[place].get(row, 0), self.threshold)
            and (row, place) not in known
            for row, mask in self.excused.items()
            for place in range(len(self.earlier))
        )

    def seen(self, shown: Mapping[str, int] | None) -> list[Seen]:
        """All reports, the new one last; a row that an earlier one does not have is 0 there."""
        rows = self.reader.grid.numbers
        past: list[Mapping[str, int] | None] = []
        for table, hidden in zip(self.earlier, self.hidden_before, strict=True):
            open_rows = {row: table.rows.get(row) or 0 for row in rows if row not in hidden}
            past.append(None if table.total is None else open_rows)
        return [Seen(some) for some in [*past, shown]]

    def known(self, row: str) -> bool:
        """Whether a count that is not small can be worked out from the earlier reports, whatever the new one hides."""
        start, end = bounds(self.span)
        count = self.counts[row]
        known = ties(self._edges(frozenset({row})))
        return not is_small(count, self.threshold) and (end, count) in worked_out(known, start)

    def _sum(self, rows: Iterable[str]) -> int:
        return sum(self.counts.get(row, 0) for row in rows)

    def _sums(self, hidden: frozenset[str]) -> set[frozenset[str]]:
        """The sets of rows whose sum, not each of them, a reader could follow from one report to another."""
        sets = {hidden, *self.hidden_before, *(hidden | before for before in self.hidden_before)}
        return {rows for rows in sets if len(rows) > 1 and (rows >= hidden or not rows & hidden)}

    def _tells(self, rows: frozenset[str]) -> bool:
        """Whether the sum of some rows, if it can be known, tells a small count of other days."""
        if rows not in self.telling:
            edges = [*self._edges(rows)]
            new = (*bounds(self.span), self._sum(rows))
            self.telling[rows] = (
                tells_small(ties(edges), new, self.threshold)
                or tells_nested(edges, new, self.threshold)
                or self._tells_stretches(rows, edges)
            )
        return self.telling[rows]

    def _tells_stretches(self, rows: Iterable[str], edges: Sequence[Edge]) -> bool:
        place = {start: number for number, start in enumerate(self.reader.grid.starts)}
        known = [(place[start], place[end]) for start, end, _ in edges]
        start, end = bounds(self.span)
        before = [sum(some) for some in zip(*(self.reader.before_each(row) for row in rows), strict=True)]
        return tells_stretches(before, known, (place[start], place[end]), self.threshold)

    def _edges(self, rows: frozenset[str]) -> Iterable[Edge]:
        """What earlier reports give for the sum of some rows: where all are shown, or none that is not is hidden."""
        for table, hidden in zip(self.earlier, self.hidden_before, strict=True):
            if table.total is None:
                continue
            if not rows & hidden:
                yield *bounds((table.from_on, table.to_on)), sum(table.rows.get(row) or 0 for row in rows)
            elif rows >= hidden:
                others = sum(count or 0 for row, count in table.rows.items() if row not in rows)
                yield *bounds((table.from_on, table.to_on)), table.total - others


def case_of(
    counts: Mapping[str, int],
    span: Span,
    earlier: Sequence[Issued],
    units: Mapping[Signature, int],
    threshold: int,
    also_shown: Sequence[Span],
) -> Case:
    """The table to decide, with what could be worked out before it looked up."""
    hidden = [frozenset(row for row, count in table.rows.items() if count is None) for table in earlier]
    records = read(units, len(earlier) + 1)
    days = _days([*((table.from_on, table.to_on) for table in earlier), span], also_shown)
    kinds = _kinds(set(counts).union(*(table.rows for table in earlier)), units)
    reader = Reader(
        grid_of([*((table.from_on, table.to_on) for table in earlier), span], also_shown, kinds), threshold
    )
    case = Case(counts, span, earlier, threshold, records, days, hidden, {}, reader, None)
    before = without_move(records, view_of(case, frozenset(counts), dark=True), days)
    new = 1 << len(earlier)
    excused = {row: before.get(row, 0) & ~new | new * case.known(row) for row in counts}
    try:
        found = reader.finds(case.seen(None)) if earlier else None
    except TooHardError:
        found = None
    return replace(case, excused=before | excused, found_before=found)


def _kinds(rows: Iterable[str], units: Mapping[Signature, int]) -> Mapping[str, Mapping[int, int]]:
    """Per row, how many records each set of reports counts in it."""
    numbers: dict[str, dict[int, int]] = {row: {} for row in rows}
    for signature, number in units.items():
        for row in {row for row in signature.rows if row is not None}:
            mask = sum(1 << j for j, other in enumerate(signature.rows) if other == row)
            some = numbers.setdefault(row, {})
            some[mask] = some.get(mask, 0) + number
    return numbers


def view_of(case: Case, hidden: frozenset[str], *, dark: bool) -> View:
    """What a reader of all reports sees, if the new one hides some rows, or (dark) everything."""
    hidden_in: dict[str, int] = defaultdict(int)
    ones: dict[str, int] = defaultdict(int)
    darks = dark_ones = 0
    rows = set(case.counts).union(*(table.rows for table in case.earlier))
    closed = [
        *(set(table.rows) <= gone for table, gone in zip(case.earlier, case.hidden_before, strict=True))
    ]
    is_dark = [*(table.total is None for table in case.earlier), dark]
    for place, gone in enumerate([*case.hidden_before, hidden]):
        bit, true = 1 << place, case.records.counts[place]
        if is_dark[place]:
            darks |= bit
            dark_ones |= bit * (sum(true.values()) == 1)
        open_table = not is_dark[place] and not [*closed, set(case.counts) <= hidden][place]
        for row in rows if is_dark[place] else gone:
            hidden_in[row] |= bit
            ones[row] |= bit * (open_table and true.get(row, 0) == 1)
    return View(hidden_in, ones, darks, dark_ones)


def _days(spans: Sequence[Span], also_shown: Sequence[Span]) -> dict[int, frozenset[int]]:
    """Per set of reports that cover some days, the sets to which a record can be moved from any of these days
    without being missed in `also_shown`."""
    reports = (1 << len(spans)) - 1
    pairs = {(mask & reports, mask & ~reports) for _, mask in coverings([*spans, *also_shown])}
    within: dict[int, set[int]] = defaultdict(set)
    beside: dict[int, set[int]] = defaultdict(set)
    for covered, others in pairs:
        within[covered].add(others)
        beside[others].add(covered)
    return {
        covered: frozenset(set.intersection(*(beside[other] for other in others)))
        for covered, others in within.items()
    }
