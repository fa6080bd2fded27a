"""Reads a finished PDF's structure from its bytes alone, as a screen reader does, and holds it against the standard."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

PAINTS = {
    "Tj",
    "TJ",
    "'",
    '"',
    "S",
    "s",
    "f",
    "F",
    "f*",
    "B",
    "B*",
    "b",
    "b*",
    "Do",
    "sh",
    "EI",
    "INLINE IMAGE",
}
ROLES = {
    "Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "THead",
    "TBody", "TR", "TH", "TD", "Figure", "Caption", "Span", "TOC", "TOCI",
}  # fmt: skip
"""Standard structure types (ISO 32000-1 14.8.4) that a paper of this program may use."""
INSIDE = {
    "LI": {"L"},
    "LBody": {"LI"},
    "Lbl": {"LI"},
    "TR": {"Table", "THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "TOCI": {"TOC"},
}


@dataclass
class Element:
    """An element of the tree. `marks` are (page, mark) pairs."""

    role: str
    node: Any
    parent: Element | None
    kids: list[Element] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        """This element and all inside it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def attribute(self, name: str) -> str:
        """An attribute of the element, without its slash; empty when there is none."""
        return str(self.node.get("/A", pikepdf.Dictionary()).get(name, "")).lstrip("/")


class Structure:
    """A PDF with its tree, the text of every mark, and everything found wrong (`faults`)."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(content))
        self.pages = [page.obj for page in self.pdf.pages]
        self.faults: list[str] = []
        self.texts: dict[tuple[int, int], str] = {}
        self.artifacts: list[str] = []
        for number in range(len(self.pages)):
            self._read_page(number)
        self.root = self._element(self.pdf.Root.StructTreeRoot.K, None)
        self._check_parents()
        self._check_elements()

    def text_of(self, element: Element) -> str:
        """What a reader hears of an element itself, spaces as one."""
        if "/ActualText" in element.node:
            return " ".join(str(element.node.ActualText).split())
        if "/Alt" in element.node:
            return " ".join(str(element.node.Alt).split())
        return " ".join("".join(self.texts[mark] for mark in element.marks).split())

    def read_aloud(self) -> list[str]:
        """What a reader hears, element by element in reading order."""
        return [text for each in self.root.walk() if (text := self.text_of(each))]

    def of(self, *roles: str) -> list[Element]:
        """The elements of some roles in reading order."""
        return [each for each in self.root.walk() if each.role in roles]

    def _read_page(self, number: int) -> None:
        fonts = {name: _letters(font) for name, font in self.pages[number].Resources.Font.items()}
        used, open_, text = "", [], ""
        for operands, operator in pikepdf.parse_content_stream(self.pages[number]):
            name = str(operator)
            if name in ("BDC", "BMC"):
                mark = int(operands[1].MCID) if name == "BDC" and "/MCID" in operands[1] else None
                if open_:
                    self.faults.append(f"page {number}: a mark inside another")
                if mark is None and str(operands[0]) != "/Artifact":
                    self.faults.append(f"page {number}: {operands[0]} without a number")
                open_.append(mark)
                text = ""
            elif name == "EMC":
                mark = open_.pop()
                if mark is None:
                    self.artifacts.append(text)
                elif (number, mark) in self.texts:
                    self.faults.append(f"page {number}: mark {mark} twice")
                else:
                    self.texts[number, mark] = text
            elif name == "Tf":
                used = str(operands[0])
            elif name in PAINTS and not open_:
                self.faults.append(f"page {number}: {name} outside of every mark")
            if name in ("Tj", "'"):
                text += "".join(fonts[used].get(code, "\0") for code in bytes(operands[-1]))
        if open_:
            self.faults.append(f"page {number}: a mark without an end")

    def _element(self, node: Any, parent: Element | None) -> Element:
        element = Element(str(node.S).lstrip("/"), node, parent)
        kids = node.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                element.marks.append((self._number(node.Pg), kid))
            elif "/MCID" in kid:
                element.marks.append((self._number(kid.Pg), int(kid.MCID)))
            else:
                if kid.P.objgen != node.objgen:
                    self.faults.append(f"{kid.S} names another parent")
                element.kids.append(self._element(kid, element))
        return element

    def _number(self, page: Any) -> int:
        return next(number for number, each in enumerate(self.pages) if each.objgen == page.objgen)

    def _check_parents(self) -> None:
        numbers = list(self.pdf.Root.StructTreeRoot.ParentTree.Nums)
        parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        listed = {mark: each for each in self.root.walk() for mark in each.marks}
        if len(listed) != sum(len(each.marks) for each in self.root.walk()):
            self.faults.append("a mark belongs to two elements")
        if set(listed) != set(self.texts):
            self.faults.append(f"marks and tree differ: {set(listed) ^ set(self.texts)}")
        for (page, mark), element in listed.items():
            of_page = parents[int(self.pages[page].StructParents)]
            if of_page[mark].objgen != element.node.objgen:
                self.faults.append(f"page {page}: mark {mark} has another parent")

    def _check_elements(self) -> None:
        level = 0
        for each in self.root.walk():
            if each.role not in ROLES:
                self.faults.append(f"{each.role} is no standard role")
            if each.role in INSIDE and (each.parent is None or each.parent.role not in INSIDE[each.role]):
                self.faults.append(f"{each.role} stands in {each.parent and each.parent.role}")
            if each.role == "Figure" and not (
                str(each.node.get("/Alt", "")).strip() and "/BBox" in each.node.A
            ):
                self.faults.append("a figure says nothing")
            if each.role == "TH" and each.attribute("/Scope") not in ("Row", "Column"):
                self.faults.append("a heading cell without a scope")
            if re.fullmatch("H[1-6]", each.role):
                if int(each.role[1]) > level + 1:
                    self.faults.append(f"{each.role} after a heading of level {level}")
                level = int(each.role[1])
            if each.role == "Table":
                widths = {sum(1 for kid in row.kids) for row in each.kids}
                if len(widths) != 1 or 0 in widths or not any(kid.role == "TH" for kid in each.walk()):
                    self.faults.append(f"rows of {widths} cells, or no heading cell")


def _letters(font: Any) -> dict[int, str]:
    """What each code of a font means (its /ToUnicode)."""
    pairs = re.findall(rb"^<([0-9A-F]+)> <([0-9A-F]+)>$", font.ToUnicode.read_bytes(), re.MULTILINE)
    return {int(code, 16): chr(int(letter, 16)) for code, letter in pairs}
