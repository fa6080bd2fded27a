"""Reads a PDF: what stands on its pages, also outside them and unseen, and everything else that holds a text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2

from relvald_desktop.release.readback.loose import BREAK, any_text, as_text
from relvald_desktop.release.readback.package import is_package, open_package
from relvald_desktop.release.readback.passage import Part, Passage, Unreadable
from relvald_desktop.release.readback.undrawn import contents_of_pages, may_draw, undrawn_texts

_PARTS = {
    "/Contents": Part.COMMENT, "/RC": Part.COMMENT, "/Subj": Part.COMMENT, "/URI": Part.LINK, "/Alt": Part.ALTERNATIVE,
    "/ActualText": Part.ALTERNATIVE, "/E": Part.ALTERNATIVE, "/F": Part.ATTACHMENT, "/UF": Part.ATTACHMENT,
    "/Desc": Part.ATTACHMENT, "/Title": Part.PROPERTIES,
}  # fmt: skip
"""What the texts of an object are, by the key they stand under (ISO 32000-1); any other is hidden."""
_NO_TEXTS = frozenset({
    "/ID", "/CheckSum", "/Registry", "/Ordering", "/CharSet", "/DA", "/CreationDate", "/ModDate", "/M", "/Lang", "/ByteRange",
})  # fmt: skip
_STREAMS_OF_TEXT = ("/JS", "/RC", "/V", "/DV", "/XFA", "/Metadata")
_ODD_NAME = re.compile(r"[^!-~]")
_KNOWN_PROPERTIES = frozenset({
    "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped",
})  # fmt: skip
_DEEPEST = 60
_REMARK = re.compile(rb"%([^\r\n]{4,})")


def read_pdf(content: bytes) -> Iterator[Passage]:
    """The pages, the properties, XMP, and the texts of every object: notes, links, form fields, layers, alternative
    texts, attached files, forms that no page draws. An encrypted PDF can't be checked, nor one with an earlier version
    beneath it or a picture-like attachment. Raises `Unreadable`."""
    if not content.startswith(b"%PDF-"):
        raise Unreadable(format="PDF")
    with pikepdf.open(io.BytesIO(content)) as document:
        if document.is_encrypted or _has_earlier_version(content, document):
            raise Unreadable(format="PDF")
        pages = list(_pages(content))
        yield from pages
        yield from _properties(document)
        yield from _objects(document)
        for text in undrawn_texts(document, "".join(each.text for each in pages)):
            yield Passage(Part.HIDDEN, 0, text)
    yield from _beside_objects(content)


def _has_earlier_version(content: bytes, document: pikepdf.Pdf) -> bool:
    """A later version is written after an earlier one, which can still be read (section 7.5.6)."""
    return content.count(b"startxref") > 1 and not document.is_linearized


def _pages(content: bytes) -> Iterator[Passage]:
    document = pypdfium2.PdfDocument(content)
    try:
        for number, page in enumerate(document, start=1):
            words = page.get_textpage()
            yield Passage(Part.PAGE, number, words.get_text_range())
            words.close()
            page.close()
    finally:
        document.close()


def _properties(document: pikepdf.Pdf) -> Iterator[Passage]:
    yield Passage(Part.PROPERTIES, 0, "\n".join([str(each) for each in document.docinfo.values()]))
    keys = (str(key)[1:] for key in document.docinfo)
    yield Passage(Part.PROPERTIES, 0, "\n".join(key for key in keys if key not in _KNOWN_PROPERTIES))


def _objects(document: pikepdf.Pdf) -> Iterator[Passage]:
    docinfo = document.trailer.get("/Info")
    known = docinfo.objgen if docinfo is not None else None
    attached = set()
    gathered: dict[Part, dict[str, None]] = {part: {} for part in Part}
    for each in document.objects:
        if not isinstance(each, pikepdf.Object) or each.objgen == known:
            continue
        for part, text in _texts(each, Part.HIDDEN, 0):
            gathered[part].setdefault(text)
        for holder in _dictionaries(each, 0):
            files = holder.get("/EF")
            if isinstance(files, pikepdf.Dictionary):
                attached |= {file.objgen for file in files.values() if isinstance(file, pikepdf.Stream)}
    for part, texts in gathered.items():
        yield Passage(part, 0, BREAK.join(texts))
    for each in document.objects:
        if isinstance(each, pikepdf.Stream):
            yield from _stream(each, is_file=each.objgen in attached)
    contents = contents_of_pages(document)
    forms = [
        each
        for each in document.objects
        if isinstance(each, pikepdf.Stream) and each.objgen not in contents and may_draw(each)
    ]
    yield Passage(Part.ALTERNATIVE, 0, BREAK.join(_marked([*document.pages, *forms])))


def _stream(stream: pikepdf.Stream, *, is_file: bool) -> Iterator[Passage]:
    kind, subtype = stream.get("/Type"), stream.get("/Subtype")
    if is_file or kind == pikepdf.Name.EmbeddedFile:
        yield from _attached(stream.read_bytes())
    elif subtype == pikepdf.Name.Image:
        yield Passage(Part.HIDDEN, 0, any_text(stream.read_raw_bytes()))
    elif kind == pikepdf.Name.Metadata:
        yield Passage(Part.PROPERTIES, 0, any_text(stream.read_bytes()))
    elif kind not in (pikepdf.Name.ObjStm, pikepdf.Name.XRef):
        data = _unpacked(stream)
        if data.lstrip()[:1] == b"<" or data[:2] in (b"\xfe\xff", b"\xff\xfe"):
            yield Passage(Part.HIDDEN, 0, any_text(data))


def _unpacked(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:  # a font or picture whose filter is not undone here
        return b""


def _attached(data: bytes) -> Iterator[Passage]:
    """The texts of an attached file; one that is neither text nor a package nor a PDF can't be checked."""
    if data.startswith(b"%PDF-"):
        yield from (Passage(Part.ATTACHMENT, 0, each.text) for each in read_pdf(data))
    elif is_package(data):
        package = open_package(data, "PDF")
        for name, part in package.parts:
            yield Passage(Part.ATTACHMENT, 0, f"{name}\n{any_text(part)}")
    elif (text := as_text(data)) is not None:
        yield Passage(Part.ATTACHMENT, 0, text)
    else:
        raise Unreadable(format="PDF")


def _marked(drawn: list[pikepdf.Page | pikepdf.Stream]) -> Iterator[str]:
    """The texts of marks written into what is drawn (section 14.6)."""
    for each in drawn:
        for instruction in pikepdf.parse_content_stream(each, "BDC DP"):
            for operand in instruction.operands:
                yield from (text for _, text in _texts(operand, Part.ALTERNATIVE, 0))


def _dictionaries(value: Any, depth: int) -> Iterator[Any]:
    """An object and the dictionaries written inside it; what it refers to is an object of its own."""
    if depth > _DEEPEST:
        raise Unreadable(format="PDF")
    if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        yield value
        inner = list(value.values())
    else:
        inner = list(value) if isinstance(value, pikepdf.Array) else []
    for each in inner:
        if isinstance(each, pikepdf.Object) and not each.is_indirect:
            yield from _dictionaries(each, depth + 1)


def _texts(value: Any, part: Part, depth: int) -> Iterator[tuple[Part, str]]:
    """Every string written in an object, and every name that holds more than the letters of PDF's own names."""
    if depth > _DEEPEST:
        raise Unreadable(format="PDF")
    if isinstance(value, pikepdf.String):
        yield part, str(value)
    elif isinstance(value, pikepdf.Name):
        if _ODD_NAME.search(str(value)):
            yield part, str(value)[1:]
    elif isinstance(value, pikepdf.Array):
        indexed = len(value) > 0 and value[0] == pikepdf.Name.Indexed
        for each in value if not indexed else ():
            yield from _inner(each, part, depth)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        for key, each in value.items():
            if _ODD_NAME.search(key) or isinstance(value.get("/Dests"), pikepdf.Dictionary):
                yield part, key[1:]
            if key in _STREAMS_OF_TEXT and isinstance(each, pikepdf.Stream):
                yield part, any_text(each.read_bytes())
            elif key not in _NO_TEXTS:
                yield from _inner(each, _PARTS.get(key, part), depth)


def _inner(value: Any, part: Part, depth: int) -> Iterator[tuple[Part, str]]:
    if not isinstance(value, pikepdf.Object) or not value.is_indirect:
        yield from _texts(value, part, depth + 1)


def _beside_objects(content: bytes) -> Iterator[Passage]:
    """Remarks between the objects, and what follows the end of the file."""
    without = re.sub(rb"stream\r?\n.*?endstream", b"", content, flags=re.DOTALL)
    remarks = [any_text(each) for each in _REMARK.findall(without) if not each.startswith((b"%EOF", b"PDF-"))]
    after = content.rpartition(b"%%EOF")[2]
    yield Passage(Part.HIDDEN, 0, BREAK.join(filter(str.strip, [*remarks, any_text(after)])))
