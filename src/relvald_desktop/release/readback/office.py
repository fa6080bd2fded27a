"""Reads DOCX and XLSX: every part of the package, not only what a word processor shows (ISO/IEC 29500-1)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Comment, Element, ProcessingInstruction, TreeBuilder

from defusedxml.ElementTree import DefusedXMLParser, fromstring, parse
from defusedxml.ElementTree import ParseError as XmlError

from relvald_desktop.release.readback.loose import BREAK, any_text
from relvald_desktop.release.readback.package import Package, open_package
from relvald_desktop.release.readback.paragraphs import paragraphs_of, tag
from relvald_desktop.release.readback.passage import Part, Passage, Unreadable
from relvald_desktop.release.readback.sheets import read_sheets

_XML = (".xml", ".rels", ".vml")
_SHOWN = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_CELLS = re.compile(r"xl/(worksheets/[^/]+|sharedStrings|styles|workbook)\.xml")
_ALOUD = ("descr", "title", "alt")
_FONTS = frozenset({"typeface", "ascii", "hAnsi", "eastAsia", "cs", "panose1"})
"""Names of fonts: Georgia, Latha and Kartika are women too."""
_MEASURE = re.compile(
    r"-?(?:[1-9]\d{0,8}|0)?(?:\.\d+)?|[\dA-F]{8}|true|false|[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?"
)
"""Lengths, counts, revision marks and places of cells; a telephone or identity number looks different."""


def read_docx(content: bytes) -> Iterator[Passage]:
    """Every text of a DOCX: body, headers, notes, comments, revisions, hidden text, alternative texts, properties,
    links, the names of its parts. The runs of a paragraph are one text, the paragraphs of a part one passage; what was
    deleted or is hidden is read with and without its surroundings. Raises `Unreadable`."""
    package = _opened(content, "DOCX", "word/document.xml")
    for name, data in package.parts:
        yield from _part(name, data, package)
    yield from _around(package)


def read_xlsx(content: bytes) -> Iterator[Passage]:
    """Every text of an XLSX: cells as they are shown, by row and by column, hidden sheets and rows too; formulas,
    comments, defined names, properties, links. Raises `Unreadable`."""
    package = _opened(content, "XLSX", "xl/workbook.xml")
    yield from read_sheets(dict(package.parts))
    for name, data in package.parts:
        yield from _part(name, data, package)
    yield from _around(package)


def _opened(content: bytes, format_: str, main: str) -> Package:
    package = open_package(content, format_)
    if not package.has("[Content_Types].xml") or not package.has(main):
        raise Unreadable(format=format_)
    return package


def _around(package: Package) -> Iterator[Passage]:
    """What stands beside the parts: their names, and the notes of the package."""
    yield Passage(Part.NAME, 0, "\n".join(name for name, _ in package.parts))
    yield Passage(Part.HIDDEN, 0, BREAK.join(filter(None, map(any_text, package.notes))))


def _part(name: str, data: bytes, package: Package) -> Iterator[Passage]:
    if name.lower().endswith(_XML):
        try:
            yield from _xml(name, data)
        except XmlError:
            if not name.lower().endswith(
                ".vml"
            ):  # drawings in VML are written carelessly, by the standard's leave
                raise
            yield Passage(Part.HIDDEN, 0, any_text(data))
    elif not package.has(f"{name}![Content_Types].xml"):
        yield Passage(Part.ATTACHMENT, 0, any_text(data))


def _xml(name: str, data: bytes) -> Iterator[Passage]:
    root = fromstring(data, forbid_dtd=True)
    part = _part_of(name)
    if _CELLS.fullmatch(name) is None or "sharedStrings" in name:
        shown, hidden = paragraphs_of(root)
        yield Passage(part, 1 if part is Part.TEXT else 0, shown)
        yield Passage(Part.HIDDEN, 0, hidden)
    else:
        yield Passage(Part.HIDDEN, 0, BREAK.join(_other_texts(root)))
    aloud: list[str] = []
    rest: list[str] = []
    for each in root.iter():
        for key, value in each.attrib.items():
            if value.strip() and not _MEASURE.fullmatch(value) and not _names_font(each, _local(key)):
                (aloud if _local(key) in _ALOUD else rest).append(value)
    yield Passage(Part.ALTERNATIVE, 0, BREAK.join(dict.fromkeys(aloud)))
    side = Part.LINK if name.endswith(".rels") else part if part is Part.COMMENT else Part.HIDDEN
    yield Passage(side, 0, BREAK.join(dict.fromkeys(rest)))
    yield Passage(Part.HIDDEN, 0, "\n".join(_remarks(data)))


def _other_texts(root: Element) -> Iterator[str]:
    """The texts of a sheet outside its cells, and its formulas; the cells are read by row and column."""
    for each in root.iter():
        if each.text and each.text.strip() and tag(each) not in ("v", "t"):
            yield each.text


def _remarks(data: bytes) -> Iterator[str]:
    """Comments and instructions of the XML itself."""
    if b"<!--" not in data and data.count(b"<?") < 2:
        return
    builder = TreeBuilder(insert_comments=True, insert_pis=True)
    parser = DefusedXMLParser(target=builder, forbid_dtd=True)
    for each in parse(io.BytesIO(data), parser=parser, forbid_dtd=True).getroot().iter():
        if each.tag in (Comment, ProcessingInstruction) and each.text:
            yield each.text


def _names_font(element: Element, key: str) -> bool:
    """Whether an attribute names a font: of a run or a theme, of the table of fonts, or of a cell's style."""
    named = {"font": "name", "altName": "val", "rFont": "val"}
    in_style = tag(element) == "name" and key == "val" and "spreadsheetml" in str(element.tag)
    return key in _FONTS or named.get(tag(element)) == key or in_style


def _part_of(name: str) -> Part:
    if name.startswith(("docProps/", "customXml/")):
        return Part.PROPERTIES
    if "omments" in name or "people" in name:
        return Part.COMMENT
    return Part.TEXT if _SHOWN.fullmatch(name) else Part.HIDDEN


def _local(key: str) -> str:
    return key.rpartition("}")[2]
