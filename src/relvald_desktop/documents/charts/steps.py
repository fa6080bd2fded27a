"""A level that changes over time, such as the judged risk, as a staircase between named steps."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing, Line, Rect

from relvald_desktop.documents.charts.drawing import (
    FOOT,
    HEAD,
    blank,
    put_labels_from_left,
    put_text,
    shortened,
    widest,
)
from relvald_desktop.documents.theme import ACCENT, INK, QUIET, RULE


def step_chart(
    points: Sequence[tuple[float, int]],
    labels: Sequence[str],
    steps: Sequence[str],
    *,
    width: float,
    height: float = 150,
) -> Drawing:
    """A value on named steps over time, in points: `points` are (share of the span 0–1, number of the step from 0),
    oldest first, `labels` what stands under each, `steps` the names from the lowest up. Each value holds until the
    next; a label that would touch the one before is left out."""
    drawing = blank(width, height)
    names = [shortened(name, width * 0.4) for name in steps]
    left = widest(names) + 10
    gap = (height - FOOT - HEAD) / max(len(steps) - 1, 1)
    for number, name in enumerate(names):
        y = FOOT + 6 + gap * number
        drawing.add(Line(left, y, width, y, strokeColor=RULE, strokeWidth=0.5))
        put_text(drawing, 0, y - 4, name, anchor="start", colour=QUIET)
    places = [(left + 8 + share * (width - left - 24), FOOT + 6 + gap * step) for share, step in points]
    ends = [*places[1:], *((width - 4, y) for _, y in places[-1:])]
    for (x1, y1), (x2, y2) in zip(places, ends, strict=True):
        drawing.add(Line(x1, y1, x2, y1, strokeColor=ACCENT, strokeWidth=2.5))
        drawing.add(Line(x2, y1, x2, y2, strokeColor=ACCENT, strokeWidth=1))
    for x, y in places:
        drawing.add(Rect(x - 3.5, y - 3.5, 7, 7, fillColor=INK, strokeColor=None))
    marks = [(x, label) for (x, _), label in zip(places, labels, strict=True)]
    put_labels_from_left(drawing, marks, 4)
    return drawing
