"""Bar charts that can be read without colour, drawn once for paper and screen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from reportlab.graphics.shapes import Drawing, Line, Rect, String

from relvald_desktop.documents.theme import ACCENT, INK, REGULAR, RULE, load_fonts

HIDDEN_MARK = "–"


def bar_chart(
    labels: Sequence[str], values: Sequence[int | None], *, width: float, height: float = 170
) -> Drawing:
    """Upright bars with their figures on top, in points. A hidden value (None) is a dash and an empty place."""
    load_fonts()
    drawing = Drawing(width, height)
    foot, head = 24.0, 16.0
    largest = max((value for value in values if value is not None), default=0) or 1
    step = width / max(len(values), 1)
    drawing.add(Line(0, foot, width, foot, strokeColor=RULE, strokeWidth=0.8))
    for number, (label, value) in enumerate(zip(labels, values, strict=True)):
        middle = step * (number + 0.5)
        tall = (height - foot - head) * (value or 0) / largest
        if value:
            bar = min(step * 0.62, 46)
            drawing.add(Rect(middle - bar / 2, foot, bar, tall, fillColor=ACCENT, strokeColor=None))
        _text(drawing, middle, foot + tall + 4, HIDDEN_MARK if value is None else str(value))
        _text(drawing, middle, 8, label)
    return drawing


def _text(drawing: Drawing, x: float, y: float, text: str) -> None:
    drawing.add(String(x, y, text, textAnchor="middle", fontName=REGULAR, fontSize=9, fillColor=INK))


def to_svg(drawing: Drawing) -> bytes:
    """The drawing as SVG for the screen; without the clip path, which SVG Tiny viewers paint black."""
    from reportlab.graphics import renderSVG

    content: Any = renderSVG.drawToString(drawing)
    text = content if isinstance(content, str) else content.decode()
    text = re.sub(r"<clipPath.*?</clipPath>", "", text, flags=re.DOTALL)
    return text.replace(REGULAR, "Noto Sans").encode()
