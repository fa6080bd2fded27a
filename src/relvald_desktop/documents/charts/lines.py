"""Counts over time as up to three lines, for comparing how they rise and fall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, PolyLine

from relvald_desktop.documents.charts.drawing import (
    FOOT,
    blank,
    put_base,
    put_hidden,
    put_labels,
    put_scale,
    round_ticks,
    widest,
)
from relvald_desktop.documents.charts.legend import (
    MOST_LINES,
    STROKES,
    legend_height,
    put_legend,
    put_marker,
)

_AIR = 8.0
_HIDDEN_SIDE = 6.0


@dataclass(frozen=True)
class Line:
    """A named row of counts, one for each label of the chart; None is hidden."""

    name: str
    values: tuple[int | None, ...]


def line_chart(
    labels: Sequence[str], series: Sequence[Line], *, width: float, height: float = 190
) -> Drawing:
    """Up to three lines over the labels, in points, told apart by dash and shape and named in a legend below. The scale
    begins at 0. Where a count is hidden (None) its line has a gap and a hatched mark, always the same, hangs under
    the axis. Raises ValueError with more lines, or with other than one value per label."""
    if len(series) > MOST_LINES:
        raise ValueError(f"at most {MOST_LINES} lines can be told apart")
    names = [line.name for line in series]
    drawing = blank(width, height)
    base = legend_height(names, width) + FOOT + 8
    shown = [value for line in series for value in line.values if value is not None]
    room = height - base - _AIR
    ticks = round_ticks(max(shown, default=0) or 1, room)
    left = widest([str(tick) for tick in ticks]) + 8
    unit = room / ticks[-1]
    put_scale(drawing, [(base + tick * unit, str(tick)) for tick in ticks], left=left)
    put_base(drawing, base, left=left)
    step = (width - left) / max(len(labels), 1)
    places = [left + step * (number + 0.5) for number in range(len(labels))]
    for number, line in enumerate(series):
        _put_line(drawing, number, places, line, base, unit)
    _put_hidden(drawing, places, series, base, min(step * 0.7, 2 * _HIDDEN_SIDE))
    put_labels(drawing, places, labels, base - FOOT + 1)
    put_legend(drawing, names, markers=True)
    return drawing


def _put_line(
    drawing: Drawing, number: int, places: Sequence[float], line: Line, base: float, unit: float
) -> None:
    stroke = STROKES[number]
    for run in _runs(places, line.values):
        points = [(x, base + value * unit) for x, value in run]
        if len(points) > 1:
            flat = [each for point in points for each in point]
            drawing.add(
                PolyLine(
                    flat, strokeColor=stroke.colour, strokeWidth=stroke.width, strokeDashArray=stroke.dash
                )
            )
        for x, y in points:
            put_marker(drawing, number, x, y)


def _runs(places: Sequence[float], values: Sequence[int | None]) -> Iterator[list[tuple[float, int]]]:
    """The stretches of a line between its hidden values."""
    run: list[tuple[float, int]] = []
    for x, value in zip(places, values, strict=True):
        if value is not None:
            run.append((x, value))
        elif run:
            yield run
            run = []
    if run:
        yield run


def _put_hidden(
    drawing: Drawing, places: Sequence[float], series: Sequence[Line], base: float, width: float
) -> None:
    for number, x in enumerate(places):
        if any(line.values[number] is None for line in series):
            put_hidden(drawing, x - width / 2, base - _HIDDEN_SIDE - 3, width, _HIDDEN_SIDE)
