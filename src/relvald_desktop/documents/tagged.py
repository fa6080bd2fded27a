"""What a paper is made of, for readers who can't see it: a tree of headings, paragraphs, lists and tables, tied to the
marks in the pages (tagged PDF, ISO 32000-1 14.7 and 14.8; PDF/UA-1, ISO 14289-1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String


@dataclass(eq=False)
class Tag:
    """An element of the tree. `role` is a standard structure type ("P", "H1", "LI" …).

    `alt` tells what a picture shows, `actual` is the text as it is read where the page shows it otherwise (letters
    turned for the eye, an empty box), `lang` a BCP 47 language where it is not the paper's, `scope` whether a heading
    cell speaks for its row or column, `numbering` how a list counts ("Decimal"; empty where it does not), `words` what
    a heading says, for the bookmarks. `marks` are (page from 0, mark) pairs, filled in while drawing; `box` is where a
    picture stands, in points. `once`: drawn again on a later page (the head of a table) it is decoration.
    """

    role: str
    kids: list[Tag] = field(default_factory=list)
    alt: str = ""
    actual: str = ""
    lang: str = ""
    scope: str = ""
    numbering: str = ""
    words: str = ""
    once: bool = False
    marks: list[tuple[int, int]] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None

    def add(self, role: str, **more: Any) -> Tag:
        """A new element inside this one, after the others."""
        kid = Tag(role, **more)
        self.kids.append(kid)
        return kid

    def is_empty(self) -> bool:
        """Whether nothing was drawn for it; an empty cell still holds its place in the row."""
        return not self.marks and self.role not in ("TD", "TH") and all(kid.is_empty() for kid in self.kids)

    def walk(self) -> Iterator[Tag]:
        """This element and all inside it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


class Tagging:
    """The marks of one paper while it is drawn: which mark of which page belongs to which element."""

    def __init__(self) -> None:
        self.pages: dict[int, list[Tag]] = {}

    def begin(self, canvas: Any, tag: Tag | None) -> None:
        """Begin what belongs to an element; None for decoration."""
        page = canvas.getPageNumber() - 1
        if tag is None or (tag.once and tag.marks and tag.marks[0][0] != page):
            canvas._code.append("/Artifact BMC")
            return
        marked = self.pages.setdefault(page, [])
        tag.marks.append((page, len(marked)))
        canvas._code.append(f"/{tag.role} <</MCID {len(marked)}>> BDC")
        marked.append(tag)

    def end(self, canvas: Any) -> None:
        """End what was begun last."""
        canvas._code.append("EMC")


def tags_of(flowables: Iterable[Any]) -> Iterator[Tag]:
    """The elements of flowables in reading order; groups that are kept together are looked into."""
    for each in flowables:
        tag = getattr(each, "tag", None)
        if isinstance(tag, Tag):
            yield tag
        elif (inner := getattr(each, "_content", None)) is not None:
            yield from tags_of(inner)


def write_tree(pdf: pikepdf.Pdf, root: Tag, tagging: Tagging) -> None:
    """Write the tree of elements into a drawn PDF, and tie each page's marks to it."""
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    written: dict[int, Any] = {}
    pages = [page.obj for page in pdf.pages]
    tree.K = _element(pdf, pages, root, tree, written)
    numbers: list[Any] = []
    for number, page in enumerate(pages):
        page.Tabs = Name.S
        page.StructParents = number
        marked = tagging.pages.get(number, [])
        numbers += [number, pdf.make_indirect(Array([written[id(tag)] for tag in marked]))]
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(numbers)))
    tree.ParentTreeNextKey = len(pages)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def write_bookmarks(pdf: pikepdf.Pdf, root: Tag) -> None:
    """Every heading as a bookmark, each under the heading above it."""
    with pdf.open_outline() as outline:
        above: list[tuple[int, Any]] = []
        for tag in root.walk():
            if not tag.words or not tag.marks:
                continue
            level = int(tag.role[1:])
            above = [(each, item) for each, item in above if each < level]
            item = pikepdf.OutlineItem(tag.words, tag.marks[0][0])
            (above[-1][1].children if above else outline.root).append(item)
            above.append((level, item))


def _element(pdf: pikepdf.Pdf, pages: list[Any], tag: Tag, parent: Any, written: dict[int, Any]) -> Any:
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag.role}"), P=parent))
    written[id(tag)] = element
    for key, text in (("/Alt", tag.alt), ("/ActualText", tag.actual), ("/Lang", tag.lang)):
        if text:
            element[key] = String(text)
    if tag.scope:
        element.A = Dictionary(O=Name.Table, Scope=Name(f"/{tag.scope}"))
    elif tag.box is not None:
        element.A = Dictionary(O=Name.Layout, BBox=Array(list(tag.box)), Placement=Name.Block)
    elif tag.numbering:
        element.A = Dictionary(O=Name.List, ListNumbering=Name(f"/{tag.numbering}"))
    kids = [_element(pdf, pages, kid, element, written) for kid in tag.kids if not kid.is_empty()]
    kids = _marks(pages, element, tag.marks) + kids
    element.K = kids[0] if len(kids) == 1 else Array(kids)
    return element


def _marks(pages: list[Any], element: Any, marks: list[tuple[int, int]]) -> list[Any]:
    """What ties an element to the pages; a mark on the element's own page is only its number."""
    if not marks:
        return []
    first = marks[0][0]
    element.Pg = pages[first]
    return [
        number if page == first else Dictionary(Type=Name.MCR, Pg=pages[page], MCID=number)
        for page, number in marks
    ]
