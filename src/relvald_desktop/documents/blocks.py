"""What papers are built from: headings, paragraphs, facts, checklists, tables, figures; each knows what it is."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, TableStyle
from reportlab.platypus.paraparser import ParaFrag

from relvald_desktop.documents.flowables import (
    Block,
    Figure,
    Grid,
    Led,
    Look,
    Rows,
    Rule,
    TickBox,
    Together,
    Trailed,
    WritingLines,
    marked,
)
from relvald_desktop.documents.right_to_left import RightToLeft, has_right_to_left, is_right_to_left
from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import ACCENT, BOLD, CELL_FONT, RULE, safe, style

__all__ = [
    "Block", "Figure", "Grid", "Led", "Look", "RightToLeft", "Rows", "Rule", "TickBox", "Together", "Trailed", "Words", "WritingLines", "as_list", "bullets",
    "captioned", "cell", "check_list", "facts", "heading", "led", "paragraphs", "rich", "section", "table", "text",
]  # fmt: skip

_LONG_ROW = 600
"""Letters of a row, of which two may be too much for a page."""
Words = Block | RightToLeft
"""A paragraph, in whichever direction it is read."""


class _Close(RightToLeft):
    """Words that are read from right to left, no wider than they are: in a list they stay beside their box or mark."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        size = super().wrap(available_width, available_height)
        self._width = min(available_width, max((self._wide(line) for line in self._lines), default=0.0))
        return size


class _Ruled(RightToLeft):
    """Words that are read from right to left, with a thin rule at the margin where they begin; the rule goes on to the
    next paragraph when that is `joined`."""

    GAP = 8.0

    def __init__(self, block: RightToLeft, *, joined: bool) -> None:
        super().__init__(block._text, block._style, block.tag, turned=True)
        self._joined = joined

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        _, height = super().wrap(available_width - self.GAP, available_height)
        return available_width, height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        parts = super().split(available_width, available_height)
        if len(parts) < 2:
            return parts
        return [_Ruled(part, joined=self._joined) for part in parts]

    def draw(self) -> None:
        super().draw()
        x, height = self._width + self.GAP - 1, len(self._lines) * self._style.leading
        with marked(self.canv, None):
            self.canv.setStrokeColor(ACCENT)
            self.canv.setLineWidth(2)
            self.canv.line(x, -self._style.spaceAfter if self._joined else 0, x, height)


def text(words: str, look: str | ParagraphStyle = "body", *, role: str = "P", scale: float = 1.0) -> Words:
    """A paragraph of somebody's words, as plain text, in the direction it is read. `look` is a style or its name."""
    made = style(look, scale=scale) if isinstance(look, str) else look
    tag = Tag(role, words=" ".join(words.split()) if role[0] == "H" else "")
    if has_right_to_left(words):
        tag.actual, tag.lang = words, "ar" if is_right_to_left(words) else ""
        return (_Close if role == "LBody" else RightToLeft)(words, made, tag)
    drawn = safe(words)
    block = (
        Block(drawn, made) if "<" in drawn or "&" in drawn else Block(None, made, frags=[_piece(drawn, made)])
    )
    block.tag = tag
    return block


def _piece(words: str, made: ParagraphStyle) -> ParaFrag:
    """Plain words of one line as reportlab's parser would give them, without parsing them."""
    return ParaFrag(
        text=" ".join(words.split()), fontName=made.fontName, fontSize=made.fontSize, textColor=made.textColor, rise=0,
        link=[], bold=int(made.fontName == BOLD), italic=0, greek=0, us_lines=[],
    )  # fmt: skip


def rich(markup: str, look: str | ParagraphStyle = "body", *, role: str = "P") -> Words:
    """A paragraph of the program's own words with <b> and <i> in it; everything else in `markup` is escaped already."""
    block = Block(markup, style(look) if isinstance(look, str) else look)
    block.tag = Tag(role)
    return block


def heading(words: str, level: int = 2, *, scale: float = 1.0) -> Words:
    """A heading of a level from 1, the paper's title."""
    return text(words, "title" if level == 1 else "heading", role=f"H{level}", scale=scale)


def led(*blocks: Flowable) -> list[Flowable]:
    """The same blocks; the first, a heading, never stands at a page's end without the beginning of the second."""
    return [Led(list(blocks[:2])), *blocks[2:]] if len(blocks) > 1 else list(blocks)


def section(caption: str, words: str, scale: float = 1.0) -> list[Flowable]:
    """A heading with its paragraphs; it never stands alone at a page's end."""
    return led(heading(caption, scale=scale), *paragraphs(words, scale))


def paragraphs(words: str, scale: float = 1.0) -> list[Flowable]:
    """Lines as paragraphs. Those that are read from right to left begin at a thin rule at the right margin, so that they
    are seen to belong under the caption at the left."""
    lines = [line for line in words.splitlines() if line.strip()]
    turned = [is_right_to_left(line) for line in lines]
    made: list[Flowable] = []
    for line, here, after in zip(lines, turned, [*turned[1:], False], strict=True):
        block = text(line, scale=scale)
        made.append(_Ruled(block, joined=after) if here and isinstance(block, RightToLeft) else block)
    return made


def facts(rows: Sequence[tuple[str, str]], width: float, pad: float = 4.0) -> Rows:
    """Captions with what stands beside them, on a tinted ground; empty ones are left out."""
    look = Look(width * 0.27 - 12, 6, pad, left=6, gap=12, ground=True)
    return captioned([row for row in rows if row[1].strip()], look)


def captioned(rows: Sequence[tuple[str, str]], look: Look) -> Rows:
    """A table of captions with what stands beside them."""
    tag = Tag("Table")
    cells = []
    for caption, words in rows:
        row = tag.add("TR")
        cells.append((cell(row, caption, "headcell", scope="Row"), cell(row, words)))
    return Rows(cells, look, tag)


def cell(
    row: Tag, words: str, look: str | ParagraphStyle = "cell", *, scope: str = "", once: bool = False
) -> Words:
    """A cell of a row; with a `scope` ("Row", "Column") it is a heading cell."""
    holder = row.add("TH" if scope else "TD", scope=scope)
    block = text(words, look)
    assert block.tag is not None
    block.tag.once = once
    holder.kids.append(block.tag)
    return block


def table(
    head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], *,
    row_heads: bool = True, parted: bool = False,
) -> Grid:  # fmt: skip
    """A table with a head that is repeated on every page; the first cell of a row is its heading. In a `parted` one long
    names are broken at their hyphens."""
    tag = Tag("Table")
    first = tag.add("TR")
    cells: list[list[Flowable]] = [
        [cell(first, each, "headcell", scope="Column", once=True) for each in head]
    ]
    for words in rows:
        row = tag.add("TR")
        scopes = ["Row" if row_heads else "", *[""] * (len(words) - 1)]
        cells.append([_cell_of(row, each, scope, parted) for each, scope in zip(words, scopes, strict=True)])
    made = Grid(cells, colWidths=list(widths), repeatRows=1)
    made.tag = tag
    made.setStyle(
        TableStyle(
            [
                CELL_FONT, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 0.9, ACCENT),
                ("LINEBELOW", (0, 1), (-1, -1), 0.3, RULE), ("LEFTPADDING", (0, 0), (0, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4), ("NOSPLIT", (0, 0), (-1, 0)),
            ]
        )
    )  # fmt: skip
    return made


def _cell_of(row: Tag, words: str, scope: str, parted: bool) -> Words:
    if not parted or "-" not in words:
        return cell(row, words, scope=scope)
    look = ParagraphStyle("parted", parent=style("cell"), embeddedHyphenation=1)
    block = cell(row, words, look, scope=scope)
    assert block.tag is not None
    block.tag.actual = words
    return block


def check_list(items: Sequence[str], spoken_box: str, scale: float = 1.0, look: str = "item") -> Rows:
    """Rows to tick; `spoken_box` is how an empty box is read aloud. The first two stay together, and the last two."""
    tag = Tag("L")
    rows = []
    for item in items:
        row = tag.add("LI")
        words = text(item, look, role="LBody", scale=scale)
        label = row.add("Lbl", actual=spoken_box)
        assert words.tag is not None
        row.kids.append(words.tag)
        rows.append((TickBox(label), words))
    # a row alone under its heading, or alone on the next page, is lost; rows longer than that part where they must
    paired = len(rows) > 1 and max(map(len, items)) < _LONG_ROW
    return Rows(rows, Look(16, 6, 0.6 + 1.4 * scale, 3.4), tag, paired=paired)


def bullets(items: Sequence[str | Words], marks: Sequence[str] = (), look: str = "item") -> Rows:
    """A list with a mark before each item ("–" where none is given; "1.", "2." … make it a counted one). An item that is
    a paragraph already has the role "LBody"."""
    tag = Tag("L", numbering="Decimal" if marks else "")
    rows = []
    for number, item in enumerate(items):
        row = tag.add("LI")
        mark = text(marks[number] if marks else "–", look, role="Lbl")
        words = text(item, look, role="LBody") if isinstance(item, str) else item
        row.kids += [each for each in (mark.tag, words.tag) if each is not None]
        rows.append((mark, words))
    return Rows(rows, Look(18), tag)


def as_list(items: Sequence[str], look: str | ParagraphStyle = "cell") -> Rows:
    """A list that looks like lines under each other, without marks, each in its own direction."""
    tag = Tag("L")
    rows = []
    for item in items:
        words = text(item, look)
        assert words.tag is not None
        words.tag.role = "LBody"
        tag.add("LI", kids=[words.tag])
        rows.append((Spacer(0, 0), words))
    return Rows(rows, Look(0, air=0), tag)
