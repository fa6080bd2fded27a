"""From which state to which: bands between the states at the start and at the end, as thick as many went that way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line, Polygon, Rect
from reportlab.lib.colors import Color, HexColor, white

from relvald_desktop.documents.charts.drawing import (
    LEADING,
    blank,
    figure,
    put_lines,
    put_text,
    text_width,
    widest,
    wrapped,
)
from relvald_desktop.documents.theme import ACCENT, BODY_SIZE, INK, QUIET

Flows = Mapping[tuple[int, int], int | None]
_LABEL_SHARE = 0.27
_NODE, _GAP = 6.0, 12.0
_HIDDEN_THICK = 6.0
_SLIT, _EDGE = 1.5, 2.0
"""Air between bands, and at the top and the bottom."""
_FILLS: tuple[tuple[Color, float | None], ...] = (
    (ACCENT, None),
    (HexColor("#d6e1ec"), None),
    (HexColor("#7d9fc0"), None),
    (white, 4.0),
    (HexColor("#b4c8db"), 7.0),
)
"""The filling of the bands from each state, and how far apart its hatching stands in points (None: no hatching)."""


@dataclass(frozen=True)
class _Node:
    """A state on one side: its text, and its flows (the keys and the counts, None hidden) from the top."""

    lines: list[str]
    flows: list[tuple[tuple[int, int], int | None]]

    def slots(self, unit: float) -> list[float]:
        """How much height each flow gets, in points: its thickness, and never less than a line of text."""
        return [max(_thickness(count, unit) + _SLIT, LEADING) for _, count in self.flows]

    def height(self, unit: float) -> float:
        """The height of the node in points: its flows, and never less than its text."""
        return max(sum(self.slots(unit)), LEADING * len(self.lines), LEADING)


def _thickness(count: int | None, unit: float) -> float:
    return _HIDDEN_THICK if count is None else count * unit


def flow_chart(
    left: Sequence[str], right: Sequence[str], flows: Flows, *, width: float, height: float = 230
) -> Drawing:
    """Bands from the states at the start to those at the end, in points. `flows` are the counts by (number at the
    left, number at the right) from 0; zero is not drawn. A band is as thick as its count and bears it; a hidden one
    (None) is a dashed band, always equally thick, with a dash. A state has its total under its name unless one of
    its flows is hidden. The drawing is higher than `height` where names and figures need it."""
    shown = {key: count for key, count in sorted(flows.items()) if count != 0}
    room = width * _LABEL_SHARE
    starts = [_node(name, room, shown, 0, number) for number, name in enumerate(left)]
    ends = [_node(name, room, shown, 1, number) for number, name in enumerate(right)]
    tall = max(height - 2 * _EDGE, *(_column(side, 0.0) * 1.35 for side in (starts, ends)))
    unit = _unit(starts, ends, tall)
    drawing = blank(width, tall + 2 * _EDGE)
    inner = (_names_width(starts) + 8, width - _names_width(ends) - 8)
    from_y = _put_nodes(drawing, starts, unit, inner[0], anchor="end")
    to_y = _put_nodes(drawing, ends, unit, inner[1] - _NODE, anchor="start")
    flat = widest([figure(count) for count in shown.values()]) + 12
    across = (inner[0] + _NODE, inner[1] - _NODE, flat)
    # the thinner over the thicker, the hidden on top
    for key in sorted(shown, key=lambda key: -_thickness(shown[key], unit) * (shown[key] is not None)):
        _put_band(drawing, across, (from_y[key], to_y[key]), _thickness(shown[key], unit), _look(key, shown))
    for key, count in shown.items():
        _put_figure(drawing, across[0] + 3, from_y[key], figure(count))
    return drawing


def _look(key: tuple[int, int], flows: Flows) -> int | None:
    return None if flows[key] is None else key[0] % len(_FILLS)


def _node(name: str, room: float, flows: Flows, side: int, number: int) -> _Node:
    mine = [(key, count) for key, count in flows.items() if key[side] == number]
    known = [count for _, count in mine if count is not None]
    total = [str(sum(known))] if len(known) == len(mine) else []
    return _Node(wrapped(name, room) + total, mine)


def _column(nodes: Sequence[_Node], unit: float) -> float:
    return sum(node.height(unit) for node in nodes) + _GAP * max(len(nodes) - 1, 0)


def _names_width(nodes: Sequence[_Node]) -> float:
    return max((text_width(line) for node in nodes for line in node.lines), default=0.0)


def _unit(starts: Sequence[_Node], ends: Sequence[_Node], height: float) -> float:
    """The points for each one counted with which both sides just fit, found by halving."""
    low, high = 0.0, height
    for _ in range(40):
        middle = (low + high) / 2
        fits = max(_column(starts, middle), _column(ends, middle)) <= height
        low, high = (middle, high) if fits else (low, middle)
    return low


def _put_nodes(
    drawing: Drawing, nodes: Sequence[_Node], unit: float, x: float, *, anchor: str
) -> dict[tuple[int, int], float]:
    """A bar and a text for each state. Returns the height of the middle of each of their flows, in points."""
    middles: dict[tuple[int, int], float] = {}
    top = drawing.height - (drawing.height - _column(nodes, unit)) / 2
    for node in nodes:
        tall = node.height(unit)
        drawing.add(Rect(x, top - tall, _NODE, tall, fillColor=INK, strokeColor=None))
        side = x - 8 if anchor == "end" else x + _NODE + 8
        put_lines(drawing, side, top - tall / 2, node.lines, anchor=anchor)
        y = top - (tall - sum(node.slots(unit))) / 2
        for (key, _), slot in zip(node.flows, node.slots(unit), strict=True):
            middles[key] = y - slot / 2
            y -= slot
        top -= tall + _GAP
    return middles


def _put_band(
    drawing: Drawing,
    across: tuple[float, float, float],
    ends: tuple[float, float],
    thick: float,
    look: int | None,
) -> None:
    """A band of even thickness; look None is a hidden one."""
    middle = list(_course(across, ends))
    edge = [*((x, y + thick / 2) for x, y in middle), *((x, y - thick / 2) for x, y in reversed(middle))]
    fill, hatch = (white, None) if look is None else _FILLS[look]
    band = Polygon([each for point in edge for each in point], fillColor=fill, strokeWidth=0.7)
    band.strokeColor, band.strokeDashArray = (QUIET, (3, 2)) if look is None else (INK, None)
    drawing.add(band)
    reach = across[0]
    for x, y in middle:
        if hatch and x >= reach + hatch:
            drawing.add(Line(x, y - thick / 2, x, y + thick / 2, strokeColor=ACCENT, strokeWidth=0.8))
            reach = x


def _course(across: tuple[float, float, float], ends: tuple[float, float]) -> Iterator[tuple[float, float]]:
    """Points along a band's middle: level where its figure stands, then a soft bend, a point's width apart or less."""
    start, stop, flat = across
    pieces = max(int(stop - start), 1)
    for number in range(pieces + 1):
        x = start + (stop - start) * number / pieces
        share = min(max((x - start - flat) / max(stop - start - flat - 6, 1), 0.0), 1.0)
        yield x, ends[0] + (ends[1] - ends[0]) * share * share * (3 - 2 * share)


def _put_figure(drawing: Drawing, left: float, middle: float, text: str) -> None:
    """A count on white at the beginning of its band."""
    width = text_width(text)
    drawing.add(Rect(left - 3, middle - 6, width + 6, 12, fillColor=white, strokeColor=None))
    put_text(drawing, left, middle - BODY_SIZE * 0.36, text, anchor="start")
