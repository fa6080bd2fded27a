"""A drawing for the screen."""

from __future__ import annotations

import re
from typing import Any

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing

from relvald_desktop.documents.theme import REGULAR

_PUT_RIGHT = (
    # viewers of SVG Tiny paint what is clipped black
    (re.compile(r"<clipPath.*?</clipPath>", re.DOTALL), ""),
    (re.compile(r' style="clip-path: url\(#clip\)"'), ""),
    # reportlab writes None, which is no colour, and such a shape would be filled with black
    (re.compile(r"(fill|stroke): None;"), r"\1: none;"),
    # a straight line is no closed shape: its dashes would be drawn once more on the way back
    (re.compile(r'(<path d="M [^LZ"]*L [^LZ"]*?) Z"'), r'\1"'),
    (re.compile(rf"font-family: {REGULAR}"), "font-family: Noto Sans"),
)


def to_svg(drawing: Drawing) -> bytes:
    """The drawing as SVG in UTF-8, put right for viewers of SVG Tiny 1.2."""
    content: Any = renderSVG.drawToString(drawing)
    text = content if isinstance(content, str) else content.decode()
    for wrong, right in _PUT_RIGHT:
        text = wrong.sub(right, text)
    return text.encode()
