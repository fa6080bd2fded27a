"""Bars with their figures: upright for months, lying for rows with long names."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing, Line, Rect

from relvald_desktop.documents.charts.drawing import (
    DROP,
    FOOT,
    HEAD,
    HIDDEN_HEIGHT,
    LEADING,
    SMALL_SIZE,
    blank,
    figure,
    put_base,
    put_hidden,
    put_labels,
    put_lines,
    put_scale,
    put_text,
    round_ticks,
    text_width,
    widest,
    wrapped,
)
from relvald_desktop.documents.theme import ACCENT, BODY_SIZE, QUIET

_BROAD = 60.0
"""A label with this much room is wrapped and shortened rather than left out."""
_LABEL_SHARE = 0.4
_BAR, _BETWEEN = 14.0, 8.0
HIDDEN_WIDTH = 24.0


def bar_chart(
    labels: Sequence[str], values: Sequence[int | None], *, width: float, height: float = 170
) -> Drawing:
    """Upright bars with their figures on top, in points. A hidden value (None) is a dash over a hatched box that is
    always equally high, so that it says nothing about the count. Labels are on two lines where there is room for
    words; else those that would run into each other are left out evenly. Where the figures have no room at all, a
    scale to the left stands for them."""
    drawing = blank(width, height)
    step = width / max(len(values), 1)
    size = _figure_size([figure(value) for value in values], step)
    names = [wrapped(label, step - 6, most=2) if step >= _BROAD else [label] for label in labels]
    base = FOOT + LEADING * (max(map(len, names), default=1) - 1)
    largest = max((value for value in values if value is not None), default=0) or 1
    room = height - base - HEAD
    left, top = (0.0, largest) if size else _scale(drawing, largest, base, room)
    step = (width - left) / max(len(values), 1)
    middles = [left + step * (number + 0.5) for number in range(len(values))]
    for middle, value in zip(middles, values, strict=True):
        tall = HIDDEN_HEIGHT if value is None else room * value / top
        _bar(drawing, middle, base, min(step * 0.62, 46), tall, hidden=value is None)
        if size:
            put_text(drawing, middle, base + tall + 4, figure(value), size=size)
    put_labels(drawing, middles, [lines[0] for lines in names], base - DROP)
    for middle, lines in zip(middles, names, strict=True):
        for line in lines[1:]:
            put_text(drawing, middle, base - DROP - LEADING, line)
    put_base(drawing, base, left=left)
    return drawing


def _bar(drawing: Drawing, middle: float, base: float, broad: float, tall: float, *, hidden: bool) -> None:
    if hidden:
        put_hidden(drawing, middle - broad / 2, base, broad, tall)
    elif tall:
        drawing.add(Rect(middle - broad / 2, base, broad, tall, fillColor=ACCENT, strokeColor=None))


def _figure_size(figures: Sequence[str], step: float) -> int | None:
    """The size of letters in which the figures stand clear of each other."""
    return next((size for size in (BODY_SIZE, SMALL_SIZE) if widest(figures, size) + 2 <= step), None)


def _scale(drawing: Drawing, largest: int, base: float, room: float) -> tuple[float, int]:
    """A scale to the left: where the bars may begin, and the number at its top."""
    ticks = round_ticks(largest, room)
    left = widest([str(tick) for tick in ticks]) + 8
    put_scale(drawing, [(base + room * tick / ticks[-1], str(tick)) for tick in ticks], left=left)
    return left, ticks[-1]


def row_chart(labels: Sequence[str], values: Sequence[int | None], *, width: float) -> Drawing:
    """Lying bars in points, one per row from the top, with its name to the left on at most three lines and two fifths
    of the width, and its figure after the bar; as high as its rows need. A hidden value (None) is a dash after a
    hatched box that is always equally long; zero has no bar."""
    names = [wrapped(label, width * _LABEL_SHARE) for label in labels]
    rows = [max(len(lines) * LEADING, _BAR) + _BETWEEN for lines in names]
    drawing = blank(width, max(sum(rows), _BAR))
    left = max((text_width(line) for lines in names for line in lines), default=0.0) + 10
    largest = max((value for value in values if value is not None), default=0) or 1
    room = width - left - widest([figure(value) for value in values]) - 8
    top = drawing.height
    for lines, row, value in zip(names, rows, values, strict=True):
        middle = top - row / 2
        put_lines(drawing, left - 10, middle, lines, anchor="end")
        _row(drawing, left, middle, value, room / largest)
        top -= row
    drawing.add(Line(left - 0.4, 0, left - 0.4, drawing.height, strokeColor=QUIET, strokeWidth=0.8))
    return drawing


def _row(drawing: Drawing, left: float, middle: float, value: int | None, unit: float) -> None:
    long = HIDDEN_WIDTH if value is None else value * unit
    if value is None:
        put_hidden(drawing, left, middle - HIDDEN_HEIGHT / 2, long)
    elif value:
        drawing.add(Rect(left, middle - _BAR / 2, long, _BAR, fillColor=ACCENT, strokeColor=None))
    put_text(drawing, left + long + 5, middle - BODY_SIZE * 0.36, figure(value), anchor="start")
