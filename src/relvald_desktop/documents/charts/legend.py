"""How up to three lines are told apart without colour (dash, thickness, shape), and the legend that names them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect
from reportlab.lib.colors import Color, HexColor, white

from relvald_desktop.documents.charts.drawing import LEADING, put_text, shortened, text_width
from relvald_desktop.documents.theme import ACCENT, BODY_SIZE, INK, QUIET

_SAMPLE, _BETWEEN = 34.0, 18.0


@dataclass(frozen=True)
class Stroke:
    """The look of one line: colour, thickness in points, dash in points (None is whole), and a band's pale filling."""

    colour: Color
    width: float
    dash: tuple[float, ...] | None
    tint: Color

    def line(self, x1: float, y1: float, x2: float, y2: float) -> Line:
        """A straight piece of the line, in points."""
        return Line(
            x1, y1, x2, y2, strokeColor=self.colour, strokeWidth=self.width, strokeDashArray=self.dash
        )


STROKES = (
    Stroke(ACCENT, 2.0, None, HexColor("#dbe5ef")),
    Stroke(INK, 1.6, (7, 3), HexColor("#e9e9e9")),
    Stroke(QUIET, 1.8, (1.8, 2.6), HexColor("#f3f3f3")),
)
MOST_LINES = len(STROKES)


def put_marker(drawing: Drawing, number: int, x: float, y: float) -> None:
    """The shape of line `number` (from 0) around a point: a disc, an open square, a triangle."""
    if number == 0:
        drawing.add(Circle(x, y, 3, fillColor=ACCENT, strokeColor=None))
    elif number == 1:
        drawing.add(Rect(x - 2.8, y - 2.8, 5.6, 5.6, fillColor=white, strokeColor=INK, strokeWidth=1.2))
    else:
        corners = [x - 3.6, y - 2.8, x + 3.6, y - 2.8, x, y + 3.8]
        drawing.add(Polygon(corners, fillColor=QUIET, strokeColor=white, strokeWidth=0.5))


def legend_height(names: Sequence[str], width: float) -> float:
    """How high the legend is in a drawing of this width, in points."""
    return LEADING * (max((row for row, _ in _places(names, width)), default=-1) + 1) + 4


def put_legend(drawing: Drawing, names: Sequence[str], *, markers: bool) -> None:
    """A sample of each line and its name, at the foot of the drawing."""
    places = _places(names, drawing.width)
    highest = max((row for row, _ in places), default=0)
    for number, (name, (row, x)) in enumerate(zip(names, places, strict=True)):
        base = 4 + LEADING * (highest - row)
        middle = base + BODY_SIZE * 0.36
        drawing.add(STROKES[number].line(x, middle, x + _SAMPLE - 6, middle))
        if markers:
            put_marker(drawing, number, x + _SAMPLE / 2 - 3, middle)
        put_text(drawing, x + _SAMPLE, base, _fitting(name, drawing.width), anchor="start")


def _fitting(name: str, width: float) -> str:
    return shortened(name, width - _SAMPLE)


def _places(names: Sequence[str], width: float) -> list[tuple[int, float]]:
    """Row from the top and left edge of each name's sample; a new row where the name would stick out."""
    places: list[tuple[int, float]] = []
    row, x = 0, 0.0
    for name in names:
        long = _SAMPLE + text_width(_fitting(name, width))
        if x and x + long > width:
            row, x = row + 1, 0.0
        places.append((row, x))
        x += long + _BETWEEN
    return places
