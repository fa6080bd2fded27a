"""Blocks as reportlab draws them: each writes the marks of its element, or of decoration, around what it paints."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.rl_accel import fp_str
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, Spacer, Table
from reportlab.platypus.doctemplate import ActionFlowable, FrameBreak

from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import ACCENT, RULE, TINT


@contextmanager
def marked(canvas: Any, tag: Tag | None) -> Iterator[None]:
    """What is drawn inside belongs to an element; with None it is decoration, which is read by nobody."""
    canvas.tagging.begin(canvas, tag)
    yield
    canvas.tagging.end(canvas)


def draw_rule(canvas: Any, width: float, y: float) -> None:
    """A thin line across."""
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(0, y, width, y)


class _Placed:
    """Draws at its place within one pair of q and Q. Every colour, width and font is set anew by what draws next, so
    nothing of the canvas needs to be kept aside as reportlab does."""

    canv: Any
    draw: Any

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  (reportlab's names)
        canvas._code.append(f"q 1 0 0 1 {fp_str(x, y)} cm")
        self.canv = canvas
        self.draw()
        del self.canv
        canvas._code.append("Q")


class Block(_Placed, Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph that is one element, also where it goes on over the next page."""

    RULE_ABOVE = 8.0
    tag: Tag | None = None
    ruled = False
    """Whether a line stands over it, in the air above."""
    _goes_on = False
    _wrapped: tuple[float, float] | None = None

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As high as it is at this width; reckoned once, though groups and tables ask three times."""
        if self._wrapped is None or self._wrapped[0] != available_width or not hasattr(self, "blPara"):
            width, height = super().wrap(available_width, available_height)
            self._wrapped = (available_width, height) if width == available_width else None
            return width, height
        return self._wrapped

    def draw(self) -> None:
        if self.ruled:
            with marked(self.canv, None):
                draw_rule(self.canv, self.width, self.height + self.RULE_ABOVE)
        with marked(self.canv, self.tag):
            if self.blPara.kind == 0 and self.blPara.lines and self.style.alignment == TA_LEFT:
                self._draw_plain()
            else:
                self._part_words()
                super().draw()

    def _draw_plain(self) -> None:
        """Words in one font from the left margin, a line under the other."""
        plain, style = self.blPara, self.style
        size = getattr(plain, "fontSize", style.fontSize)
        drawn = self.canv.beginText(0, self.height - getattr(plain, "ascent", size))
        drawn.setFont(getattr(plain, "fontName", style.fontName), size, style.leading)
        drawn.setFillColor(getattr(plain, "textColor", style.textColor))
        lines = [" ".join(words) for _, words in plain.lines]
        for line in lines[:-1]:
            drawn.textLine(f"{line} ")  # or the last word and the next line's first are one
        drawn.textOut(f"{lines[-1]} " if self._goes_on else lines[-1])
        self.canv.drawText(drawn)

    def split(self, available_width: float, available_height: float) -> list[Any]:
        parts: list[Any] = super().split(available_width, available_height)
        for part in parts:
            part.tag = self.tag
        if len(parts) > 1:
            parts[0]._goes_on, parts[1]._goes_on = True, self._goes_on
        return parts

    def _part_words(self) -> None:
        """A space after each line but the last, which reportlab leaves out, so that the words of two lines are two
        (ISO 32000-1 14.8.2.5)."""
        lines = self.blPara.lines
        for line in lines if self._goes_on else lines[:-1]:
            if isinstance(line, tuple):
                if line[1] and line[1][-1]:
                    line[1].append("")
            elif line.words and not line.words[-1].text.endswith(" "):
                line.words[-1] = line.words[-1].clone(text=f"{line.words[-1].text} ")


class Rule(HRFlowable):  # type: ignore[misc]  # reportlab has no types
    """A line across; decoration."""

    def __init__(self, **options: Any) -> None:
        super().__init__(width="100%", color=RULE, **options)

    def draw(self) -> None:
        with marked(self.canv, None):
            super().draw()


class TickBox(_Placed, Flowable):  # type: ignore[misc]  # reportlab has no types
    """An empty box to tick by hand, as high as a capital letter; read aloud as one."""

    SIZE = 9.0

    def __init__(self, tag: Tag | None = None) -> None:
        super().__init__()
        self.tag = tag

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.SIZE, self.SIZE

    def draw(self) -> None:
        with marked(self.canv, self.tag):
            self.canv.setStrokeColor(ACCENT)
            self.canv.setLineWidth(0.8)
            self.canv.rect(0, 0, self.SIZE, self.SIZE)


class WritingLines(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Lines to write on by hand: as many as the rest of the page holds, between `least` and `most`; decoration."""

    STEP = 24.0

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._count = least
        self._width = 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._width = available_width
        self._count = max(self._least, min(self._most, int(available_height // self.STEP)))
        return available_width, self._count * self.STEP

    def draw(self) -> None:
        with marked(self.canv, None):
            for number in range(self._count):
                draw_rule(self.canv, self._width, number * self.STEP)


class Figure(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A drawing with the words that stand for it."""

    def __init__(self, drawing: Drawing, alt: str) -> None:
        super().__init__()
        self._drawing = drawing
        self.tag = Tag("Figure", alt=alt)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self._drawing.width, self._drawing.height

    def draw(self) -> None:
        left, bottom = self.canv.absolutePosition(0, 0)
        self.tag.box = (left, bottom, left + self._drawing.width, bottom + self._drawing.height)
        with marked(self.canv, self.tag):
            renderPDF.draw(self._drawing, self.canv, 0, 0)


@dataclass(frozen=True)
class Look:
    """How rows are set, in points: the room of the mark, the air at the left of it, between it and the words, and at the
    right, the air above and under each row, and how far the mark is let down beside the first line. `ground`: on a
    tinted ground with a line at the left; `lined`: with a thin line between rows."""

    mark: float
    right: float = 0.0
    air: float = 1.0
    drop: float = 0.0
    left: float = 0.0
    gap: float = 0.0
    ground: bool = False
    lined: bool = False

    @property
    def begin(self) -> float:
        """Where the words begin."""
        return self.left + self.mark + self.gap


class Rows(_Placed, Flowable):  # type: ignore[misc]  # reportlab has no types
    """A mark beside the words of each row: a list, or captions with what stands beside them. A row goes on over the next page only when it is higher than one.
    In `paired` rows the first two stay on one page, and the last two."""

    def __init__(
        self, rows: list[tuple[Any, Any]], look: Look, tag: Tag | None = None, *, paired: bool = False
    ) -> None:
        super().__init__()
        self.tag, self._rows, self._look, self._paired = tag, rows, look, paired
        self._width = 0.0
        self._heights: list[float] = []
        self._sizes: list[tuple[float, float]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        look, self._width = self._look, available_width
        width = available_width - look.begin - look.right
        self._heights, self._sizes = [], []
        for mark, words in self._rows:
            first = mark.wrapOn(self.canv, look.mark, available_height)[1]
            second = words.wrapOn(self.canv, width, available_height)[1]
            self._sizes.append((first, second))
            self._heights.append(max(first + look.drop, second) + 2 * look.air)
        return available_width, sum(self._heights)

    def split(self, available_width: float, available_height: float) -> list[Any]:
        whole = self.wrap(available_width, available_height)[1]
        if whole <= available_height:
            return [self]
        fits = bisect_right(list(accumulate(self._heights)), available_height)
        if self._paired and fits == len(self._rows) - 1:
            fits -= 1
        if self._paired and fits == 1:
            fits = 0
        if fits:
            return [self._part(self._rows[:fits], first=True), self._part(self._rows[fits:])]
        page = getattr(getattr(self, "_frame", None), "_height", 0.0)
        return self._split_first(available_width, available_height) if self._heights[0] > page > 0 else []

    def _split_first(self, available_width: float, available_height: float) -> list[Any]:
        look, (mark, words) = self._look, self._rows[0]
        width = available_width - look.begin - look.right
        parts = words.splitOn(self.canv, width, available_height - 2 * look.air)
        if len(parts) < 2:
            return []
        rest = [(Spacer(0, 0), parts[1]), *self._rows[1:]]
        return [self._part([(mark, parts[0])], first=True), self._part(rest)]

    def _part(self, rows: list[tuple[Any, Any]], *, first: bool = False) -> Rows:
        return Rows(rows, self._look, self.tag, paired=self._paired and not first)

    def draw(self) -> None:
        look, top = self._look, sum(self._heights)
        if look.ground or look.lined:
            with marked(self.canv, None):
                self._draw_under(top)
        for (mark, words), (first, second), height in zip(
            self._rows, self._sizes, self._heights, strict=True
        ):
            mark.drawOn(self.canv, look.left, top - look.air - look.drop - first)
            words.drawOn(self.canv, look.begin, top - look.air - second)
            top -= height

    def _draw_under(self, top: float) -> None:
        if self._look.ground:
            self.canv.setFillColor(TINT)
            self.canv.rect(0, 0, self._width, top, stroke=0, fill=1)
            self.canv.setStrokeColor(ACCENT)
            self.canv.setLineWidth(3)
            self.canv.line(0, 0, 0, top)
        for down in accumulate(self._heights[:-1] if self._look.lined else ()):
            draw_rule(self.canv, self._width, top - down)


class Grid(Table):  # type: ignore[misc]  # reportlab has no types
    """A table whose cells are blocks. Its lines and colours are decoration. A row goes on over the next page only when
    it is higher than a page."""

    tag: Tag | None = None
    splitInRow: int

    def split(self, available_width: float, available_height: float) -> list[Any]:
        parts: list[Any] = super().split(available_width, available_height)
        if parts or self.splitInRow:
            return parts
        heights = self._rowHeights
        page = getattr(getattr(self, "_frame", None), "_height", 0.0)
        if not page or sum(heights[: self.repeatRows]) + heights[self.repeatRows] <= page:
            return []
        self.splitInRow = 1
        parts = super().split(available_width, available_height)
        self.splitInRow = 0
        for part in parts:
            part.splitInRow = 0
        return parts

    def _drawBkgrnd(self) -> None:  # noqa: N802  (reportlab's name)
        if self._bkgrndcmds:
            with marked(self.canv, None):
                super()._drawBkgrnd()

    def _drawLines(self) -> None:  # noqa: N802  (reportlab's name)
        if self._linecmds:
            with marked(self.canv, None):
                super()._drawLines()


class _Pair(KeepTogether):  # type: ignore[misc]  # reportlab has no types
    """Two blocks that stay together; each kind tells in `split` how, and measures them there."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Higher than any room, so that the frame always asks for the parts."""
        return available_width, 0xFFFFFF


class Led(_Pair):
    """A heading that stands on the same page as the beginning of the block after it."""

    def split(self, available_width: float, available_height: float) -> list[Any]:
        head, last = self._content
        height = head.wrapOn(self.canv, available_width, available_height)[1]
        rest = available_height - height - max(head.getSpaceAfter(), last.getSpaceBefore())
        if rest > 0 and (parts := self._begun(last, available_width, rest)):
            return [head, *parts]
        return [head, last] if _at_top(self) else [FrameBreak, head, last]

    def _begun(self, last: Any, width: float, height: float) -> list[Any]:
        """A block that fits, or its parts where the first of them does."""
        if last.wrapOn(self.canv, width, height)[1] <= height:
            return [last]
        last._frame = getattr(self, "_frame", None)
        parts: list[Any] = last.splitOn(self.canv, width, height)
        return parts if len(parts) > 1 and not isinstance(parts[0], ActionFlowable) else []


class Together(_Pair):
    """A heading and a block that are not parted where a page can hold both."""

    def split(self, available_width: float, available_height: float) -> list[Any]:
        head, last = self._content
        height = head.wrapOn(self.canv, available_width, available_height)[1]
        height += max(head.getSpaceAfter(), last.getSpaceBefore())
        height += last.wrapOn(self.canv, available_width, available_height)[1]
        return [head, last] if height <= available_height or _at_top(self) else [FrameBreak, head, last]


class Trailed(_Pair):
    """A block with a closing line, which stands on the same page as the block's last words."""

    def split(self, available_width: float, available_height: float) -> list[Any]:
        block, line = self._content
        height = block.wrapOn(self.canv, available_width, available_height)[1]
        closing = line.wrapOn(self.canv, available_width, available_height)[1]
        gap = max(block.getSpaceAfter(), line.getSpaceBefore())
        if height + gap + closing <= available_height:
            return [block, line]
        # The whole block would fit: its last lines go along with the closing line.
        reach = min(available_height, height - 0.1)
        parts = block.splitOn(self.canv, available_width, reach)
        if len(parts) > 1:
            return [parts[0], FrameBreak, Trailed([parts[1], line])]
        return [block, line] if _at_top(self) else [FrameBreak, Trailed([block, line])]


def _at_top(flowable: Any) -> bool:
    """Whether a page was just begun, so that a new one gives no more room."""
    return bool(getattr(getattr(flowable, "_frame", None), "_atTop", True))
