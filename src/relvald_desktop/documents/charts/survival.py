"""How many still wait as the days pass (the curve of Kaplan & Meier 1958), for up to three groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing, Line, Polygon, PolyLine

from relvald_desktop.documents.charts.drawing import (
    DROP,
    FOOT,
    LEADING,
    blank,
    put_base,
    put_labels_from_left,
    put_scale,
    put_text,
    widest,
)
from relvald_desktop.documents.charts.legend import MOST_LINES, STROKES, Stroke, legend_height, put_legend
from relvald_desktop.documents.theme import QUIET

Steps = tuple[tuple[float, float], ...]
_SHARES = (0.0, 0.25, 0.5, 0.75, 1.0)
_DAYS = (0, 1, 3, 7, 14, 21, 30, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1825, 3650, 7300)


@dataclass(frozen=True)
class Curve:
    """The share (0–1) that still waits: all of it from day 0, and from each day of `steps` (day, share) on that share,
    until day `until`, the last that was observed. `low` and `high` are the band of confidence in the same form."""

    name: str
    steps: Steps
    until: float
    low: Steps | None = None
    high: Steps | None = None


@dataclass(frozen=True)
class _Frame:
    """Where the days and shares are drawn, in points."""

    left: float
    right: float
    base: float
    top: float
    days: float

    def point(self, day: float, share: float) -> tuple[float, float]:
        x = self.left + (self.right - self.left) * min(max(day / self.days, 0.0), 1.0)
        return x, self.base + (self.top - self.base) * min(max(share, 0.0), 1.0)

    def staircase(self, steps: Steps, until: float) -> list[tuple[float, float]]:
        """The corners of a curve that holds each share until the next day of a step."""
        share, corners = 1.0, [self.point(0.0, 1.0)]
        for day, after in steps:
            if day <= until:
                corners += [self.point(day, share), self.point(day, after)]
                share = after
        return [*corners, self.point(until, share)]


def survival_chart(
    curves: Sequence[Curve], *, width: float, height: float = 210, days_label: str, share_label: str
) -> Drawing:
    """Shares still waiting (0–100 %) over days, in points: up to three curves told apart by dash and named in a legend,
    each with its band of confidence, and a short bar across where its observation ends. Raises ValueError with
    more curves."""
    if len(curves) > MOST_LINES:
        raise ValueError(f"at most {MOST_LINES} curves can be told apart")
    names = [curve.name for curve in curves]
    drawing = blank(width, height)
    marks = [f"{round(share * 100)} %" for share in _SHARES]
    frame = _Frame(
        left=widest(marks) + 8,
        right=width - 6,
        base=legend_height(names, width) + FOOT + LEADING,
        top=height - LEADING - 8,
        days=max([1.0, *(curve.until for curve in curves)]),
    )
    _put_bands(drawing, curves, frame)
    heights = [(frame.point(0, share)[1], mark) for share, mark in zip(_SHARES, marks, strict=True)]
    put_scale(drawing, heights, left=frame.left)
    _put_days(drawing, frame, days_label)
    put_text(drawing, 0, height - 11, share_label, anchor="start", colour=QUIET)
    for stroke, curve in zip(STROKES, curves, strict=False):
        _put_curve(drawing, stroke, curve, frame)
    put_legend(drawing, names, markers=False)
    return drawing


def _put_days(drawing: Drawing, frame: _Frame, days_label: str) -> None:
    """The axis of days, with a tick at each of the usual waits, and at the last day, whose number has room."""
    put_base(drawing, frame.base, left=frame.left)
    days = sorted({int(frame.days), *(day for day in _DAYS if day <= frame.days)})
    marks = [(frame.point(day, 0)[0], str(day)) for day in days]
    for x in put_labels_from_left(drawing, marks, frame.base - DROP):
        drawing.add(Line(x, frame.base, x, frame.base - 4, strokeColor=QUIET, strokeWidth=0.8))
    put_text(drawing, drawing.width, frame.base - DROP - LEADING, days_label, anchor="end", colour=QUIET)


def _put_bands(drawing: Drawing, curves: Sequence[Curve], frame: _Frame) -> None:
    """The fillings first and then their edges, so that each band can be followed through the others."""
    edges = []
    for stroke, curve in zip(STROKES, curves, strict=False):
        if curve.low is None or curve.high is None:
            continue
        low, high = (frame.staircase(steps, curve.until) for steps in (curve.low, curve.high))
        drawing.add(Polygon(_flat([*low, *reversed(high)]), fillColor=stroke.tint, strokeColor=None))
        edges += [_line(stroke, corners, 0.6) for corners in (low, high)]
    for edge in edges:
        drawing.add(edge)


def _put_curve(drawing: Drawing, stroke: Stroke, curve: Curve, frame: _Frame) -> None:
    corners = frame.staircase(curve.steps, curve.until)
    drawing.add(_line(stroke, corners, stroke.width))
    x, y = corners[-1]
    drawing.add(Line(x, y - 4, x, y + 4, strokeColor=stroke.colour, strokeWidth=1.2))


def _line(stroke: Stroke, corners: Sequence[tuple[float, float]], width: float) -> PolyLine:
    return PolyLine(_flat(corners), strokeColor=stroke.colour, strokeWidth=width, strokeDashArray=stroke.dash)


def _flat(corners: Sequence[tuple[float, float]]) -> list[float]:
    return [each for corner in corners for each in corner]
