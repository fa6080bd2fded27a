"""What the charts share: texts that stay inside the drawing, round scales, axes, and the box that means “hidden”."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from relvald_desktop.documents.theme import BODY_SIZE, INK, QUIET, REGULAR, RULE, drawable, load_fonts

HIDDEN_MARK = "–"
HIDDEN_HEIGHT = 12.0
SMALL_SIZE = 9
"""Letters where the width leaves no room for BODY_SIZE."""
LEADING = 14.0
"""From one line of text to the next, in points."""
FOOT, HEAD = 24.0, 18.0
"""Room under an axis for its labels, and above the highest value for its figure, in points."""
DROP = 18.0
"""From an axis down to the base line of its labels, in points."""
_EVERY = (1, 2, 3, 6, 12, 24, 36, 60, 120)
_APART = 4.0


def blank(width: float, height: float) -> Drawing:
    """An empty drawing of this size in points, with the fonts at hand."""
    load_fonts()
    return Drawing(width, height)


def figure(value: int | None) -> str:
    """A count as it is written; a hidden one (None) is always the same dash."""
    return HIDDEN_MARK if value is None else str(value)


def text_width(text: str, size: float = BODY_SIZE) -> float:
    """How wide a text is drawn, in points."""
    return float(stringWidth(drawable(text), REGULAR, size))


def widest(texts: Sequence[str], size: float = BODY_SIZE) -> float:
    """The width of the widest of the texts in points; 0 without any."""
    return max((text_width(text, size) for text in texts), default=0.0)


def shortened(text: str, room: float, size: float = BODY_SIZE) -> str:
    """The text, or the beginning of it that fits in `room` points with “…” after it."""
    if text_width(text, size) <= room:
        return text
    kept = text
    while kept and text_width(f"{kept.rstrip()}…", size) > room:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def wrapped(text: str, room: float, *, most: int = 3) -> list[str]:
    """The text on at most `most` lines of `room` points, parted after spaces, hyphens and slashes; what doesn't fit
    ends with “…”."""
    lines = [""]
    for piece in re.split(r"(?<=[ /-])(?=\S)", drawable(text).strip()):
        if lines[-1] and text_width((lines[-1] + piece).rstrip()) > room:
            lines.append("")
        lines[-1] += piece
    if len(lines) > most:
        lines[most - 1 :] = ["".join(lines[most - 1 :])]
    return [shortened(line.rstrip(), room) for line in lines]


def put_text(
    drawing: Drawing, x: float, y: float, text: str, *, anchor: str = "middle", size: float = BODY_SIZE, colour: Color = INK
) -> None:  # fmt: skip
    """A text on the base line y with its start, middle or end at x, in points; moved in and shortened where it would
    stick out of the drawing."""
    shown = drawable(shortened(text, drawing.width, size))
    left, right = _span(drawing, x, shown, anchor, size)
    place = {"start": left, "middle": (left + right) / 2, "end": right}[anchor]
    drawing.add(String(place, y, shown, textAnchor=anchor, fontName=REGULAR, fontSize=size, fillColor=colour))


def _span(drawing: Drawing, x: float, text: str, anchor: str, size: float) -> tuple[float, float]:
    """From where to where a text goes once it is moved into the drawing."""
    width = text_width(text, size)
    left = x - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    left = max(min(left, drawing.width - width), 0.0)
    return left, left + width


def put_lines(drawing: Drawing, x: float, middle: float, lines: Sequence[str], *, anchor: str) -> None:
    """Lines of text under each other around the height `middle`, in points."""
    first = middle + LEADING * (len(lines) - 1) / 2 - BODY_SIZE * 0.36
    for number, line in enumerate(lines):
        put_text(drawing, x, first - LEADING * number, line, anchor=anchor)


def put_labels(drawing: Drawing, places: Sequence[float], labels: Sequence[str], y: float) -> None:
    """Labels with their middles at `places` (points, rising); so many are left out evenly that none touch."""
    marks = [(x, shortened(label, drawing.width)) for x, label in zip(places, labels, strict=True)]
    steps = (*_EVERY, len(marks) or 1)
    for x, label in next(marks[::step] for step in steps if _apart(drawing, marks[::step])):
        put_text(drawing, x, y, label)


def _apart(drawing: Drawing, marks: Sequence[tuple[float, str]]) -> bool:
    spans = [_span(drawing, x, label, "middle", BODY_SIZE) for x, label in marks]
    return all(one[1] + _APART <= two[0] for one, two in itertools.pairwise(spans))


def put_labels_from_left(
    drawing: Drawing, marks: Sequence[tuple[float, str]], y: float, *, start: float = 0.0
) -> list[float]:
    """Labels with their middles at the given places (points, rising), each left out that would touch the one before or
    stand left of `start`. Returns the places of those drawn."""
    reach, drawn = start, []
    for x, label in marks:
        shown = shortened(label, drawing.width)
        left, right = _span(drawing, x, shown, "middle", BODY_SIZE)
        if left >= reach:
            put_text(drawing, x, y, shown)
            drawn.append(x)
            reach = right + _APART
    return drawn


def round_ticks(largest: int, room: float) -> list[int]:
    """Whole round numbers (steps of 1, 2 or 5 times a power of ten) from 0 to the first that reaches `largest`, with
    air between their labels on `room` points."""
    most = max(min(int(room // (LEADING * 1.4)), 6), 1)
    sizes = (size * 10**power for power in itertools.count() for size in (1, 2, 5))
    step = next(size for size in sizes if size * most >= largest)
    return list(range(0, max(-(-largest // step), 1) * step + 1, step))


def put_scale(drawing: Drawing, marks: Sequence[tuple[float, str]], *, left: float) -> None:
    """Thin lines across from `left` at the given heights (points), each with its label to the left."""
    for y, label in marks:
        drawing.add(Line(left, y, drawing.width, y, strokeColor=RULE, strokeWidth=0.5))
        put_text(drawing, left - 5, y - BODY_SIZE * 0.36, label, anchor="end", colour=QUIET)


def put_base(drawing: Drawing, y: float, *, left: float = 0.0) -> None:
    """The line that values stand on, from `left` to the right edge, in points."""
    drawing.add(Line(left, y, drawing.width, y, strokeColor=QUIET, strokeWidth=0.8))


def put_hidden(
    drawing: Drawing, left: float, bottom: float, width: float, height: float = HIDDEN_HEIGHT
) -> None:
    """The box with slanted lines that stands for a hidden count, in points; the same whatever the count is. Each line
    is cut at the box's edge, as viewers differ about clip paths."""
    box = Rect(left, bottom, width, height, fillColor=None, strokeColor=QUIET, strokeWidth=0.6)
    drawing.add(box)
    gap = 4.0
    for number in range(1, math.ceil((width + height) / gap)):
        reach = number * gap
        x1, y1 = max(0.0, reach - height), min(reach, height)
        x2, y2 = min(reach, width), max(0.0, reach - width)
        drawing.add(Line(left + x1, bottom + y1, left + x2, bottom + y2, strokeColor=QUIET, strokeWidth=0.6))
