"""The help on paper: one topic, or all of them as a handbook with a title page and contents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import count

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Spacer

from relvald_desktop import __version__
from relvald_desktop.documents.blocks import Look, Rows, Words, bullets, heading, led, rich, text
from relvald_desktop.documents.help_texts import TOPICS, read_topic, title_of
from relvald_desktop.documents.paper import draw_pages, draw_paper
from relvald_desktop.documents.tagged import Tag
from relvald_desktop.documents.theme import BOLD, INK, WIDTH, drawable, style
from relvald_desktop.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("Handbook", "Handbook")
CONTENTS = QT_TRANSLATE_NOOP("Handbook", "Contents")
ABOUT = QT_TRANSLATE_NOOP("Handbook", "The texts of the help (F1), version {version}.")
NO_ADVICE = QT_TRANSLATE_NOOP("Handbook", "Nothing here is legal advice.")
_ROLES = {"b": "strong", "i": "em"}
_NUMBER_ROOM = 40
"""Points for the number of a page in the contents."""
_ON_SCREEN = re.compile("[✓✗●○→⚑] ?")
"""Signs that stand before their words on the screen; the font on paper lacks them, and the words say the same."""


def draw_topic(topic: str, wording: Wording) -> bytes:
    """One topic of the help as a tagged PDF."""
    words = read_topic(topic, wording.language)
    return draw_paper(list(_drawn(words, 1)), title_of(words), wording, practice=False)


def draw_handbook(wording: Wording, topics: Sequence[str] = TOPICS) -> bytes:
    """Topics as one tagged PDF: a title page, the contents with the page of each, and the texts."""
    texts = [read_topic(each, wording.language) for each in topics]
    title = wording.translate("Handbook", TITLE)
    pages = [0] * len(texts)
    # once to learn where each topic begins, and once with the pages in the contents, which is of the same length
    for _ in range(2):
        bodies = [list(_drawn(each, 2)) for each in texts]
        story = [*_title_page(title, wording), *_contents(texts, pages, wording), PageBreak()]
        content, _pages = draw_pages(
            [*story, *(block for each in bodies for block in each)], title, wording, practice=False
        )
        pages = [_page_of(each) for each in bodies]
    return content


def _title_page(title: str, wording: Wording) -> list[Flowable]:
    large = ParagraphStyle("cover", parent=style("title"), fontSize=30, leading=36)
    about = wording.translate("Handbook", ABOUT, version=__version__)
    name = text("Relvåld", "heading")
    return [
        Spacer(1, 200), name, text(title, large, role="H1"), Spacer(1, 12), text(about, "quiet"),
        text(wording.translate("Handbook", NO_ADVICE), "quiet"), PageBreak(),
    ]  # fmt: skip


def _contents(texts: Sequence[str], pages: Sequence[int], wording: Wording) -> list[Flowable]:
    tag = Tag("TOC")
    rows = []
    for words, page in zip(texts, pages, strict=True):
        entry = tag.add("TOCI")
        blocks = text(title_of(words), "cell"), text(wording.number(page), "figure")
        entry.kids += [each.tag for each in blocks if each.tag is not None]
        rows.append(blocks)
    caption = heading(wording.translate("Handbook", CONTENTS))
    return [caption, Spacer(1, 4), Rows(rows, Look(WIDTH - _NUMBER_ROOM, air=0.3, lined=True), tag)]


def _page_of(blocks: Sequence[Flowable]) -> int:
    """The page, from 1, on which the heading of a drawn topic stands."""
    tag = blocks[0]._content[0].tag
    return int(tag.marks[0][0]) + 1


def _drawn(words: str, level: int) -> Iterator[Flowable]:
    """A help text as blocks; its title is a heading of `level`. A heading stays with what comes after it."""
    waiting: Flowable | None = None
    for block in _blocks(MarkdownIt("commonmark").parse(words), level - 1):
        tag = getattr(block, "tag", None)
        if tag is not None and tag.role[0] == "H":
            if waiting is not None:
                yield waiting
            waiting = block
        elif waiting is not None:
            yield from led(waiting, block)
            waiting = None
        else:
            yield block
    if waiting is not None:
        yield waiting


def _blocks(tokens: Sequence[Token], deeper: int) -> Iterator[Flowable]:
    place = iter(tokens)
    for token in place:
        if token.type == "heading_open":
            yield _heading(next(place), int(token.tag[1:]) + deeper, is_title=token.tag == "h1")
        elif token.type == "paragraph_open":
            yield rich(_markup(next(place)))
        elif token.type in ("bullet_list_open", "ordered_list_open"):
            items = list(_items(place, token.type.replace("_open", "_close")))
            numbers = [f"{number}." for number, _ in zip(count(1), items, strict=False)]
            yield bullets(items, numbers if token.type == "ordered_list_open" else ())
            yield Spacer(1, 5)


def _heading(inline: Token, level: int, *, is_title: bool) -> Words:
    words = "".join(each.content for each in inline.children or ())
    if not is_title or level == 1:
        return heading(words, level)
    topic = ParagraphStyle(
        "topic", parent=style("title"), fontName=BOLD, fontSize=17, leading=22, textColor=INK, spaceBefore=20
    )
    return text(words, topic, role=f"H{level}")


def _items(place: Iterator[Token], end: str) -> Iterator[Words]:
    """The items of a list up to its end; an item is one paragraph."""
    for token in place:
        if token.type == end:
            return
        if token.type == "inline":
            yield rich(_markup(token), "item", role="LBody")


def _markup(inline: Token) -> str:
    """Words with bold and italics; a link is its words, as there is nothing to press on paper."""
    parts = []
    for each in inline.children or ():
        if each.type in ("text", "code_inline"):
            parts.append(escape(drawable(_ON_SCREEN.sub("", each.content))))
        elif each.type in ("softbreak", "hardbreak"):
            parts.append(" ")
        for tag, name in _ROLES.items():
            if each.type == f"{name}_open":
                parts.append(f"<{tag}>")
            elif each.type == f"{name}_close":
                parts.append(f"</{tag}>")
    return "".join(parts)
