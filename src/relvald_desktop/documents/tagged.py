"""What a paper is made of, for readers who can't see it: a tree of headings, paragraphs, lists and tables, tied to the
marks in the pages (tagged PDF, ISO 32000-1 14.7 and 14.8; PDF/UA-1, ISO 14289-1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFName, PDFObject


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


class Written(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object of the file whose text is ready."""

    __RefOnly__ = 1  # always an object of its own, which others point to

    def __init__(self, content: str = "") -> None:
        self.content = content

    def format(self, _document: PDFDocument) -> bytes:
        """As it stands in the file."""
        return self.content.encode("ascii")


def write_tree(document: PDFDocument, root: Tag, tagging: Tagging, pages: int) -> None:
    """Write the tree of elements into a document whose pages are drawn, and tie each page's marks to it."""
    tree = Written()
    place = _pointer(document, tree)
    places = [_page(document, number) for number in range(pages)]
    written: dict[int, str] = {}
    top = _element(document, places, root, place, written)
    numbers = []
    for number in range(pages):
        page = document.idToObject[f"Page{number + 1}"]
        page.__NoDefault__ = [*page.__NoDefault__, "Tabs", "StructParents"]
        page.Tabs, page.StructParents = PDFName("S"), number
        owners = " ".join(written[id(tag)] for tag in tagging.pages.get(number, []))
        numbers.append(f"{number} {_pointer(document, Written(f'[{owners}]'))}")
    tree.content = f"<</Type /StructTreeRoot /K {top} /ParentTree <</Nums [{' '.join(numbers)}]>> /ParentTreeNextKey {pages}>>"
    document.Catalog.StructTreeRoot = tree
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def bookmarks(root: Tag) -> Iterator[tuple[int, str, int]]:
    """Every heading of a drawn paper as a bookmark under the heading above it: its page (from 0), words and depth."""
    above: list[int] = []
    for tag in root.walk():
        if tag.words and tag.marks:
            level = int(tag.role[1:])
            above = [*(each for each in above if each < level), level]
            yield tag.marks[0][0], tag.words, len(above) - 1


def _element(document: PDFDocument, pages: list[str], tag: Tag, parent: str, written: dict[int, str]) -> str:
    """Write an element with all inside it, and give what points to it."""
    element = Written()
    place = written[id(tag)] = _pointer(document, element)
    kids = _marks(pages, tag.marks)
    kids += [_element(document, pages, kid, place, written) for kid in tag.kids if not kid.is_empty()]
    told = "".join(
        f" /{key} {pdf_text(text)}"
        for key, text in (("Alt", tag.alt), ("ActualText", tag.actual), ("Lang", tag.lang))
        if text
    )
    on = f" /Pg {pages[tag.marks[0][0]]}" if tag.marks else ""
    held = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    element.content = (
        f"<</Type /StructElem /S /{tag.role} /P {parent}{on}{told}{_attributes(tag)} /K {held}>>"
    )
    return place


def _attributes(tag: Tag) -> str:
    if tag.scope:
        return f" /A <</O /Table /Scope /{tag.scope}>>"
    if tag.box is not None:
        corners = " ".join(f"{each:.2f}" for each in tag.box)
        return f" /A <</O /Layout /BBox [{corners}] /Placement /Block>>"
    return f" /A <</O /List /ListNumbering /{tag.numbering}>>" if tag.numbering else ""


def _marks(pages: list[str], marks: list[tuple[int, int]]) -> list[str]:
    """What ties an element to the pages; a mark on the element's own page is only its number."""
    return [
        str(number) if page == marks[0][0] else f"<</Type /MCR /Pg {pages[page]} /MCID {number}>>"
        for page, number in marks
    ]


def _pointer(document: PDFDocument, written: PDFObject) -> str:
    """What points to an object of the file."""
    number, version = document.idToObjectNumberAndVersion[document.Reference(written).name]
    return f"{number} {version} R"


def _page(document: PDFDocument, number: int) -> str:
    return "{} {} R".format(*document.idToObjectNumberAndVersion[f"Page{number + 1}"])


def pdf_text(words: str) -> str:
    """A text string of the file (ISO 32000-1 7.9.2.2): UTF-16 with its mark, in hexadecimal."""
    return f"<FEFF{words.encode('utf-16-be').hex()}>"
