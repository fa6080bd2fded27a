"""PDFs with a word planted in one place each."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from reportlab.pdfgen.canvas import Canvas

WORD = "Kanariefågelsson"
LATIN = WORD.encode("latin-1")


def drawn(draw: Callable[[Canvas], object]) -> bytes:
    """A PDF of one page."""
    out = io.BytesIO()
    canvas = Canvas(out, initFontName="Helvetica")
    canvas.drawString(50, 50, "Intyg")
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def changed(change: Callable[[Pdf], object]) -> bytes:
    """A PDF that `change` did something to."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn(lambda _: None))) as document:
        change(document)
        document.save(out)
    return out.getvalue()


def orphaned(make: Callable[[Pdf], pikepdf.Object]) -> bytes:
    """A PDF with an object that nothing leads to."""
    content = changed(lambda document: _set(document, "/Orphan", make(document)))
    led, count = re.subn(rb"/Orphan \d+ 0 R", lambda match: b" " * len(match[0]), content)
    assert count == 1
    return led


def _cropped(canvas: Canvas) -> None:
    canvas.setCropBox((0, 0, 200, 200))
    canvas.drawString(100, 700, WORD)


def _unseen(canvas: Canvas) -> None:
    text = canvas.beginText(100, 700)
    text.setTextRenderMode(3)
    text.textLine(WORD)
    canvas.drawText(text)


def _white(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(100, 700, WORD)


def _covered(canvas: Canvas) -> None:
    canvas.drawString(100, 700, WORD)
    canvas.rect(0, 600, 500, 200, fill=1)


def _form(document: Pdf) -> pikepdf.Stream:
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
    )
    return document.make_stream(
        b"BT /F1 12 Tf 10 10 Td (" + LATIN + b") Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 50],
        Resources=Dictionary(Font=Dictionary(F1=font)),
    )  # fmt: skip


def _note(document: Pdf, **more: object) -> None:
    page = document.pages[0].obj
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=[0, 0, 9, 9], **more)
    page.Annots = Array([*page.get("/Annots", []), document.make_indirect(note)])


def _field(document: Pdf, **more: object) -> None:
    field = document.make_indirect(Dictionary(FT=Name.Tx, **({"T": String("namn")} | more)))
    document.Root.AcroForm = Dictionary(Fields=Array([field]))


def _attach(document: Pdf, name: str, data: bytes, description: str = "") -> None:
    spec = pikepdf.AttachedFileSpec(document, data, filename=name, description=description)
    document.attachments[name] = spec


def _layer(document: Pdf, *, name: str, content: bytes) -> None:
    layer = document.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    document.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    page = document.pages[0]
    page.obj.Resources.Properties = Dictionary(L1=layer)
    page.contents_add(b"/OC /L1 BDC " + content + b" EMC")


def _element(document: Pdf, **more: object) -> None:
    element = document.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Figure, **more))
    document.Root.StructTreeRoot = document.make_indirect(
        Dictionary(Type=Name.StructTreeRoot, K=Array([element]))
    )


def _content(document: Pdf, content: bytes) -> None:
    document.pages[0].contents_add(content)


def _xmp(document: Pdf) -> None:
    with document.open_metadata() as metadata:
        metadata["dc:description"] = WORD


def _docinfo(document: Pdf, key: str, value: str) -> None:
    document.docinfo[Name("/" + key)] = String(value)


def _outline(document: Pdf) -> None:
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(WORD, 0))


def _set(document: Pdf, key: str, value: object) -> None:
    document.Root[key] = value


def _action(kind: str, **more: object) -> Dictionary:
    return Dictionary(S=Name("/" + kind), **more)


def _picture(document: Pdf) -> pikepdf.Stream:
    return document.make_stream(
        b"\xff\xd8\xff\xe1\x00\x80Exif\0\0" + WORD.encode() + b"\0\xff\xd9", Type=Name.XObject, Subtype=Name.Image,
        Width=1, Height=1, ColorSpace=Name.DeviceGray, BitsPerComponent=8, Filter=Name.DCTDecode,
    )  # fmt: skip


def _pdf_within() -> bytes:
    return drawn(lambda canvas: canvas.drawString(100, 700, WORD))


TEXT = b"BT /F1 12 Tf 100 700 Td (" + LATIN + b") Tj ET"
ALT = String(WORD).unparse()

PLACES: dict[str, Callable[[], bytes]] = {
    "a page": lambda: drawn(lambda c: c.drawString(100, 700, WORD)),
    "outside the crop box": lambda: drawn(_cropped),
    "outside the paper": lambda: drawn(lambda c: c.drawString(5000, 7000, WORD)),
    "invisible text": lambda: drawn(_unseen),
    "white text": lambda: drawn(_white),
    "beneath a black bar": lambda: drawn(_covered),
    "a hidden layer": lambda: changed(lambda d: _layer(d, name="lager", content=TEXT)),
    "a layer's name": lambda: changed(lambda d: _layer(d, name=WORD, content=b"")),
    "the title": lambda: drawn(lambda c: c.setTitle(WORD)),
    "a property of its own": lambda: changed(lambda d: _docinfo(d, "Handläggare", WORD)),
    "a property's name": lambda: changed(lambda d: _docinfo(d, WORD, "x")),
    "XMP": lambda: changed(_xmp),
    "XMP of a page": lambda: changed(lambda d: d.pages[0].obj.__setitem__(
        "/Metadata", d.make_stream(f"<x>{WORD}</x>".encode("utf-16"), Type=Name.Metadata, Subtype=Name.XML))),
    "an outline": lambda: changed(_outline),
    "a note": lambda: changed(lambda d: _note(d, Contents=String(WORD))),
    "a note's author": lambda: changed(lambda d: _note(d, T=String(WORD))),
    "a note's rich text": lambda: changed(lambda d: _note(d, RC=d.make_stream(f"<p>{WORD}</p>".encode()))),
    "a note's rich text as HTML writes it": lambda: changed(lambda d: _note(d, RC=String("<p>Kanarief&aring;gelsson</p>"))),
    "a note's appearance": lambda: changed(lambda d: _note(d, AP=Dictionary(N=_form(d)))),
    "a link": lambda: changed(lambda d: _note(d, A=_action("URI", URI=String("https://x.se/" + WORD)))),
    "a link with signs": lambda: changed(lambda d: _note(d, A=_action("URI", URI=String("mailto:Kanarief%C3%A5gelsson@x.se")))),
    "a file to open": lambda: changed(lambda d: _note(d, A=_action("Launch", F=String(WORD + ".doc")))),
    "a form field's value": lambda: changed(lambda d: _field(d, V=String(WORD))),
    "a form field's long value": lambda: changed(lambda d: _field(d, V=d.make_stream(WORD.encode()))),
    "a form field's first value": lambda: changed(lambda d: _field(d, DV=String(WORD))),
    "a form field's name": lambda: changed(lambda d: _field(d, T=String(WORD))),
    "a form field's hint": lambda: changed(lambda d: _field(d, TU=String(WORD))),
    "a form field's choices": lambda: changed(lambda d: _field(d, Opt=Array([Array([String("1"), String(WORD)])]))),
    "a signature's reason": lambda: changed(lambda d: _field(d, V=Dictionary(Type=Name.Sig, Reason=String(WORD)))),
    "an attached file's name": lambda: changed(lambda d: _attach(d, WORD + ".txt", b"x")),
    "an attached file's description": lambda: changed(lambda d: _attach(d, "x.txt", b"x", WORD)),
    "an attached file": lambda: changed(lambda d: _attach(d, "x.txt", WORD.encode())),
    "an attached file in UTF-16": lambda: changed(lambda d: _attach(d, "x.txt", WORD.encode("utf-16"))),
    "an attached PDF": lambda: changed(lambda d: _attach(d, "x.pdf", _pdf_within())),
    "an alternative text": lambda: changed(lambda d: _element(d, Alt=String(WORD))),
    "an actual text": lambda: changed(lambda d: _element(d, ActualText=String(WORD))),
    "an expansion": lambda: changed(lambda d: _element(d, E=String(WORD))),
    "a title in the structure": lambda: changed(lambda d: _element(d, T=String(WORD))),
    "an actual text within the content": lambda: changed(lambda d: _content(d, b"/Span <</ActualText " + ALT + b">> BDC EMC")),
    "JavaScript": lambda: changed(lambda d: _set(d, "/OpenAction", _action("JavaScript", JS=String(f"alert('{WORD}')")))),
    "JavaScript in a stream": lambda: changed(
        lambda d: _set(d, "/OpenAction", _action("JavaScript", JS=d.make_stream(f"alert('{WORD}')".encode())))),
    "page labels": lambda: changed(
        lambda d: _set(d, "/PageLabels", Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=String(WORD))])))),
    "a name of a place": lambda: changed(lambda d: _set(
        d, "/Names", Dictionary(Dests=Dictionary(Names=Array([String(WORD), Array([d.pages[0].obj, Name.Fit])]))))),
    "a name of a place, the old way": lambda: changed(
        lambda d: _set(d, "/Dests", Dictionary({"/" + WORD: Array([d.pages[0].obj, Name.Fit])}))),
    "what a program keeps for itself": lambda: changed(lambda d: _set(d, "/PieceInfo", Dictionary(X=Dictionary(Private=String(WORD))))),
    "a form no page draws": lambda: orphaned(_form),
    "content no page has": lambda: orphaned(lambda d: d.make_stream(TEXT)),
    "an object nothing leads to": lambda: orphaned(lambda d: d.make_indirect(Dictionary(X=String(WORD)))),
    "a picture's properties": lambda: orphaned(_picture),
    "a remark between objects": lambda: drawn(lambda _: None).replace(b"xref\n", b"% " + WORD.encode() + b"\nxref\n", 1),
    "after the end": lambda: drawn(lambda _: None) + WORD.encode(),
}  # fmt: skip
