"""Texts in a PDF that no page draws: appearances of notes and form fields, forms and contents left over."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdfium2

_NO_CONTENT = ("/Type", "/Subtype", "/Length1", "/N", "/FunctionType", "/ShadingType")
_SHOWS_TEXT = re.compile(rb"(?:^|\s)BT\s.*\sET\b", re.DOTALL)


def undrawn_texts(document: pikepdf.Pdf, drawn: str) -> Iterator[str]:
    """The text of every form, pattern and loose content that isn't among what the pages show (`drawn`): each is drawn
    on a page of its own, out of sight, and read there."""
    shown = _squeezed(drawn)
    contents = contents_of_pages(document)
    scratch = pikepdf.new()
    for each in document.objects:
        if isinstance(each, pikepdf.Stream) and each.objgen not in contents and may_draw(each):
            _add_page(scratch, document, each)
    if not len(scratch.pages):
        return
    out = io.BytesIO()
    scratch.save(out)
    read = pypdfium2.PdfDocument(out.getvalue())
    try:
        for page in read:
            words = page.get_textpage()
            text = words.get_text_range()
            words.close()
            page.close()
            if text.strip() and _squeezed(text) not in shown:
                yield text
    finally:
        read.close()


def contents_of_pages(document: pikepdf.Pdf) -> set[tuple[int, int]]:
    """The streams that pages are drawn from."""
    found = set()
    for page in document.pages:
        contents = page.obj.get("/Contents")
        streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
        found |= {each.objgen for each in streams if isinstance(each, pikepdf.Stream)}
    return found


def may_draw(stream: pikepdf.Stream) -> bool:
    """Whether a stream is a form, a pattern or any other content with text, and no font, picture or profile."""
    if stream.get("/Subtype") == pikepdf.Name.Form or stream.get("/PatternType") == 1:
        return True
    if any(key in stream for key in _NO_CONTENT):
        return False
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:
        return False
    return _SHOWS_TEXT.search(data) is not None


def _add_page(scratch: pikepdf.Pdf, document: pikepdf.Pdf, stream: pikepdf.Stream) -> None:
    resources = stream.get("/Resources")
    if resources is None and len(document.pages):
        resources = document.pages[0].obj.get("/Resources")
    page = pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=[0, 0, 600, 850])
    if resources is not None:
        held = document.make_indirect(resources) if not resources.is_indirect else resources
        page.Resources = scratch.copy_foreign(held)
    page.Contents = scratch.make_stream(stream.read_bytes())
    scratch.pages.append(pikepdf.Page(scratch.make_indirect(page)))


def _squeezed(text: str) -> str:
    return "".join(text.split())
