"""Bar charts that can be read without colour, drawn once for paper and screen."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from relvald_desktop.documents.theme import ACCENT, BODY_SIZE, INK, QUIET, REGULAR, RULE, load_fonts

HIDDEN_MARK = "–"
HIDDEN_HEIGHT = 12.0
_EVERY = (1, 2, 3, 6, 12, 24, 36, 60, 120)
_FOOT, _HEAD = 24.0, 18.0


def bar_chart(
    labels: Sequence[str], values: Sequence[int | None], *, width: float, height: float = 170
) -> Drawing:
    """Upright bars with their figures on top, in points. A hidden value (None) is a dash over a hatched box that is
    always equally high, so that it says nothing about the count. Labels and figures that would run into each other
    are left out: labels evenly, figures all at once."""
    load_fonts()
    drawing = Drawing(width, height)
    figures = [HIDDEN_MARK if value is None else str(value) for value in values]
    largest = max((value for value in values if value is not None), default=0) or 1
    step = width / max(len(values), 1)
    bar = min(step * 0.62, 46)
    shown = _widest(figures) + 2 <= step
    for number, value in enumerate(values):
        middle = step * (number + 0.5)
        tall = HIDDEN_HEIGHT if value is None else (height - _FOOT - _HEAD) * value / largest
        if value is None:
            _hatched(drawing, middle - bar / 2, bar)
        elif value:
            drawing.add(Rect(middle - bar / 2, _FOOT, bar, tall, fillColor=ACCENT, strokeColor=None))
        if shown:
            _text(drawing, middle, _FOOT + tall + 4, figures[number])
    every = next((each for each in _EVERY if _widest(labels) + 4 <= step * each), max(len(labels), 1))
    for number in range(0, len(labels), every):
        _text(drawing, step * (number + 0.5), 7, labels[number])
    drawing.add(Line(0, _FOOT, width, _FOOT, strokeColor=RULE, strokeWidth=0.8))
    return drawing


def step_chart(
    points: Sequence[tuple[float, int]],
    labels: Sequence[str],
    steps: Sequence[str],
    *,
    width: float,
    height: float = 150,
) -> Drawing:
    """A value on named steps over time, in points: `points` are (share of the span 0–1, number of the step from 0),
    oldest first, `labels` what stands under each, `steps` the names from the lowest up. Each value holds until the next."""
    load_fonts()
    drawing = Drawing(width, height)
    left = _widest(steps) + 10
    gap = (height - _FOOT - _HEAD) / max(len(steps) - 1, 1)
    for number, name in enumerate(steps):
        y = _FOOT + 6 + gap * number
        drawing.add(Line(left, y, width, y, strokeColor=RULE, strokeWidth=0.5))
        drawing.add(String(0, y - 4, name, fontName=REGULAR, fontSize=BODY_SIZE, fillColor=QUIET))
    places = [(left + 8 + share * (width - left - 24), _FOOT + 6 + gap * step) for share, step in points]
    for (x1, y1), (x2, y2) in zip(places, [*places[1:], (width - 4, places[-1][1])], strict=True):
        drawing.add(Line(x1, y1, x2, y1, strokeColor=ACCENT, strokeWidth=2.5))
        drawing.add(Line(x2, y1, x2, y2, strokeColor=ACCENT, strokeWidth=1))
    reach = 0.0
    for (x, y), text in zip(places, labels, strict=True):
        drawing.add(Rect(x - 3.5, y - 3.5, 7, 7, fillColor=INK, strokeColor=None))
        if x - _width(text) / 2 >= reach:
            _text(drawing, x, 4, text)
            reach = x + _width(text) / 2 + 6
    return drawing


def _widest(texts: Sequence[str]) -> float:
    return max((_width(text) for text in texts), default=0.0)


def _width(text: str) -> float:
    return float(stringWidth(text, REGULAR, BODY_SIZE))


def _hatched(drawing: Drawing, left: float, width: float) -> None:
    """A box with slanted lines; each line is cut at the box's edge, as viewers differ about clip paths."""
    box = Rect(left, _FOOT, width, HIDDEN_HEIGHT, fillColor=None, strokeColor=QUIET, strokeWidth=0.6)
    drawing.add(box)
    gap = 4.0
    for number in range(1, math.ceil((width + HIDDEN_HEIGHT) / gap)):
        reach = number * gap
        x1, y1 = max(0.0, reach - HIDDEN_HEIGHT), min(reach, HIDDEN_HEIGHT)
        x2, y2 = min(reach, width), max(0.0, reach - width)
        drawing.add(Line(left + x1, _FOOT + y1, left + x2, _FOOT + y2, strokeColor=QUIET, strokeWidth=0.6))


def _text(drawing: Drawing, x: float, y: float, text: str) -> None:
    """A text with its middle at x, moved in where it would stick out of the drawing."""
    half = _width(text) / 2
    middle = min(max(x, half), max(drawing.width - half, half))
    drawing.add(
        String(middle, y, text, textAnchor="middle", fontName=REGULAR, fontSize=BODY_SIZE, fillColor=INK)
    )


def to_svg(drawing: Drawing) -> bytes:
    """The drawing as SVG for the screen; without the clip path, which SVG Tiny viewers paint black."""
    from reportlab.graphics import renderSVG

    content: Any = renderSVG.drawToString(drawing)
    text = content if isinstance(content, str) else content.decode()
    text = re.sub(r"<clipPath.*?</clipPath>", "", text, flags=re.DOTALL)
    return text.replace(REGULAR, "Noto Sans").encode()
