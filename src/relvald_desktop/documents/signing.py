"""Where somebody signs a paper by hand."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from relvald_desktop.documents.blocks import text
from relvald_desktop.documents.flowables import marked
from relvald_desktop.documents.theme import QUIET


class SigningLine(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A line for one name, with room over it for the hand; decoration."""

    HEIGHT, LENGTH = 40.0, 260.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return min(self.LENGTH, available_width), self.HEIGHT

    def draw(self) -> None:
        with marked(self.canv, None):
            self.canv.setStrokeColor(QUIET)
            self.canv.setLineWidth(0.6)
            self.canv.line(0, 4, self.LENGTH, 4)


def signed(before: str, under: Sequence[str]) -> list[Flowable]:
    """Words, a line to sign on, and who signs; for keeping together."""
    return [text(before), SigningLine(), *(text(each, "cell") for each in under if each)]
