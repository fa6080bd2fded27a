"""Keeps small counts from being seen or worked out: what must be withheld from figures that leave."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

_OUTSIDE = -1
"""Where a figure leads that belongs to one sum only."""
_COST_ZERO, _COST_TOTAL, _COST_KEPT = 40, 10_000, 100_000_000


@dataclass(frozen=True)
class Sum:
    """A count that equals the sum of others, by name."""

    total: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Network:
    """Counts and how they add up, as any reader knows it.

    `hidden` counts are printed nowhere but follow from those that are; `kept` ones are withheld only when they are
    small themselves. Each count may stand in at most two sums, and no ring of sums may contradict itself: that is so
    for a table with two margins whose rows are grouped.
    """

    counts: Mapping[str, int]
    sums: tuple[Sum, ...] = ()
    hidden: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Nested:
    """A count of some of those whom the counts `within` also count."""

    name: str
    count: int
    within: tuple[str, ...]


def is_small(count: int, threshold: int) -> bool:
    """Whether a count could point at somebody. Nobody (0) can be pointed at."""
    return 0 < count < threshold


def protect(network: Network, threshold: int) -> frozenset[str]:
    """The names of the counts to withhold: every small one, and others, so that whoever knows the sums and every
    count that is left can work out no withheld count, and can rule out of no small one that it is `threshold` or more.

    Complementary cell suppression on a network (Cox 1995, J. Am. Stat. Assoc. 90:1453-1462): each small count must
    be able to grow to the threshold while the others give way along withheld counts only; where it can't, the
    cheapest way is opened. Withholding more never undoes what was reached, so one round is enough.
    """
    graph = _Graph(network)
    graph.withheld |= {name for name, count in network.counts.items() if is_small(count, threshold)}
    small = sorted(graph.withheld - network.hidden, key=lambda name: (-network.counts[name], name))
    graph.withheld |= network.hidden
    for name in [*small, *sorted(_small_hidden(network, threshold))]:
        _give_room(graph, name, threshold - network.counts[name])
    open_again = {name for name in graph.withheld if not graph.can_change(name)}
    return frozenset(graph.withheld - {n for n in open_again if not is_small(network.counts[n], threshold)})


def withhold_nested(nested: Iterable[Nested], shown: Mapping[str, int], threshold: int) -> frozenset[str]:
    """The names of the nested counts to withhold, the earlier ones going before: those that are small, and those
    that leave a small remainder of a shown count around them. `shown` are the counts already shown."""
    known, withheld = dict(shown), set()
    for item in nested:
        around = [known[name] for name in item.within if name in known]
        if is_small(item.count, threshold) or any(is_small(abs(n - item.count), threshold) for n in around):
            withheld.add(item.name)
        else:
            known[item.name] = item.count
    return frozenset(withheld)


def _small_hidden(network: Network, threshold: int) -> Iterable[str]:
    return (name for name in network.hidden if is_small(network.counts[name], threshold))


def _give_room(graph: _Graph, name: str, room: int) -> None:
    """Withhold what lets a small count grow by `room`.

    At first every other withheld count stays at least 1, for a reader knows that zeros are shown, and totals are
    left alone. Where that is not enough, the zeros beside it are withheld too, so that a withheld count may be 0.
    """
    opened = graph.way(name, room, floor=1, totals=False)
    if opened is None:
        graph.withheld |= graph.zeros_beside(name)
        opened = graph.way(name, room, floor=0, totals=True)
    if opened is None:
        raise ValueError(f"the sums around {name} leave no room")
    graph.withheld |= opened


@dataclass
class _Graph:
    """The sums as nodes, the counts as edges between them: what a count gains must flow on to keep the sums."""

    network: Network
    withheld: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.totals = {item.total for item in self.network.sums}
        self.ends = _oriented(self.network)
        self.beside: dict[int, list[tuple[str, int, int]]] = {}
        for name, (tail, head) in self.ends.items():
            if tail != head:
                self.beside.setdefault(tail, []).append((name, head, 1))
                self.beside.setdefault(head, []).append((name, tail, -1))

    def zeros_beside(self, name: str) -> set[str]:
        """Parts with nobody in them of the sums that a count belongs to, and the empty totals that would tell."""
        counts, found = self.network.counts, set[str]()
        for item in self.network.sums:
            if name == item.total or name in item.parts:
                found |= {part for part in item.parts if counts[part] == 0}
        telling = {item.total for item in self.network.sums if found.intersection(item.parts)}
        return found | {total for total in telling if counts[total] == 0}

    def can_change(self, name: str) -> bool:
        """Whether the sums and the shown counts leave more than one value for a withheld count."""
        up = self._path(name, {}, 0, self._free, backwards=False)
        return up is not None or self._path(name, {}, 0, self._free, backwards=True) is not None

    def way(self, name: str, room: int, *, floor: int, totals: bool) -> set[str] | None:
        """The counts to withhold so that this one can grow by `room`; None when there is no way."""
        flow: dict[str, int] = {}
        opened: set[str] = set()

        def cost(other: str) -> int | None:
            if other in self.withheld or other in opened:
                return 0
            return self._cost(other, totals)

        while room:
            path = self._path(name, flow, floor, cost)
            if path is None:
                return None
            lowered = [self._left(edge, flow, floor) for edge, step in path if step < 0]
            amount = min([room, *lowered])
            for edge, step in path:
                flow[edge] = flow.get(edge, 0) + step * amount
                opened.add(edge)
            room -= amount
        return opened

    def _free(self, name: str) -> int | None:
        return 0 if name in self.withheld else None

    def _cost(self, name: str, totals: bool) -> int | None:
        if name in self.network.kept:
            return _COST_KEPT if totals else None
        if name in self.totals:
            return _COST_TOTAL + self.network.counts[name] if totals else None
        count = self.network.counts[name]
        return 10 + count.bit_length() if count else _COST_ZERO

    def _left(self, name: str, flow: Mapping[str, int], floor: int) -> int:
        """How much lower a count may become."""
        return self.network.counts[name] + flow.get(name, 0) - min(floor, self.network.counts[name])

    def _path(
        self, name: str, flow: Mapping[str, int], floor: int, cost: Callable[[str], int | None], *,
        backwards: bool = False,
    ) -> list[tuple[str, int]] | None:  # fmt: skip
        """The cheapest ring that raises a count (or lowers it) by way of others: each with 1 or -1."""
        tail, head = self.ends[name]
        start, goal = (tail, head) if backwards else (head, tail)
        if start == goal or (backwards and self._left(name, flow, floor) < 1):
            return [] if start == goal else None
        came: dict[int, tuple[int, str, int]] = {}
        best, queue, done = {start: 0}, [(0, start)], set[int]()
        while queue:
            spent, node = heapq.heappop(queue)
            if node == goal:
                return _walked(came, start, goal)
            if node in done:
                continue
            done.add(node)
            for edge, other, step in self.beside.get(node, ()):
                if edge == name or other in done or (step < 0 and self._left(edge, flow, floor) < 1):
                    continue
                price = cost(edge)
                if price is not None and spent + price < best.get(other, 1 << 60):
                    best[other] = spent + price
                    came[other] = (node, edge, step)
                    heapq.heappush(queue, (spent + price, other))
        return None


def _walked(came: Mapping[int, tuple[int, str, int]], start: int, goal: int) -> list[tuple[str, int]]:
    path, node = [], goal
    while node != start:
        node, edge, step = came[node]
        path.append((edge, step))
    return path


def _oriented(network: Network) -> dict[str, tuple[int, int]]:
    """Each count as an edge (from sum, to sum), the sums numbered and each turned so that its neighbours fit."""
    places: dict[str, list[tuple[int, int]]] = {name: [] for name in network.counts}
    for number, item in enumerate(network.sums):
        places[item.total].append((number, -1))
        for part in item.parts:
            places[part].append((number, 1))
    turned = _turned(places, len(network.sums))
    ends = {}
    for name, found in places.items():
        signs = {turned[number] * sign: number for number, sign in found}
        if len(found) != len(signs):
            raise ValueError(f"{name} stands in sums that form no network")
        ends[name] = (signs.get(-1, _OUTSIDE), signs.get(1, _OUTSIDE))
    return ends


def _turned(places: Mapping[str, list[tuple[int, int]]], sums: int) -> dict[int, int]:
    near: dict[int, list[tuple[int, int]]] = {number: [] for number in range(sums)}
    for found in places.values():
        if len(found) == 2:
            (one, sign), (other, other_sign) = found
            near[one].append((other, -sign * other_sign))
            near[other].append((one, -sign * other_sign))
    turned: dict[int, int] = {}
    for first in range(sums):
        waiting = [(first, turned.get(first, 1))]
        while waiting:
            number, sign = waiting.pop()
            if number not in turned:
                turned[number] = sign
                waiting += [(other, sign * times) for other, times in near[number]]
    return turned
