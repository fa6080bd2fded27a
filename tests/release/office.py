"""DOCX and XLSX files with a word planted in one place each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import openpyxl
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from tests.release.pdfs import WORD

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(change: Callable[[Any], object] = lambda _: None) -> bytes:
    """A DOCX that `change` did something to."""
    made, out = docx.Document(), io.BytesIO()
    made.add_paragraph("Intyg")
    change(made)
    made.save(out)
    return out.getvalue()


def workbook(change: Callable[[Any], object] = lambda _: None) -> bytes:
    """An XLSX that `change` did something to."""
    made, out = openpyxl.Workbook(), io.BytesIO()
    made.active.append(["Intyg", 5])
    change(made)
    made.save(out)
    return out.getvalue()


def edited(content: bytes, **edits: Any) -> bytes:
    """A package with parts changed (a function of the old bytes) or added (bytes), by name."""
    out, changes = io.BytesIO(), dict(edits.pop("parts", {}))
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            change = changes.pop(name, None)
            new.writestr(name, change(old.read(name)) if change else old.read(name))
        for name, data in changes.items():
            new.writestr(name, data)
        new.comment = edits.get("comment", b"")
    return out.getvalue()


def with_part(name: str, data: str | bytes) -> bytes:
    """A DOCX with a part added."""
    return edited(document(), parts={name: data.encode() if isinstance(data, str) else data})


def body(xml: str) -> bytes:
    """A DOCX with XML put into its body."""
    put = xml.encode()
    return edited(
        document(), parts={"word/document.xml": lambda old: old.replace(b"<w:body>", b"<w:body>" + put)}
    )


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _styled(made: Any) -> None:
    paragraph = made.add_paragraph()
    paragraph.add_run("Kanarie").bold = True
    paragraph.add_run("fågel")
    paragraph.add_run("sson").italic = True


def _in_table(made: Any) -> None:
    made.add_table(1, 2).cell(0, 1).text = WORD


def _commented(made: Any) -> None:
    made.add_comment(made.paragraphs[0].runs, text=WORD, author="x", initials="x")


def _comment_author(made: Any) -> None:
    made.add_comment(made.paragraphs[0].runs, text="x", author=WORD, initials="x")


def _relation(target: str) -> bytes:
    relation = (
        '<Relationship Id="rX" TargetMode="External" Target="' + target + '" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/></Relationships>'
    ).encode()
    name = "word/_rels/document.xml.rels"
    return edited(document(), parts={name: lambda old: old.replace(b"</Relationships>", relation)})


def _after_text(xml: str) -> str:
    return f"<w:p>{run('Kanarie')}{xml}{run('sson')}</w:p>"


_BOX = "<w:p><w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent><w:p>{}</w:p>" \
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"  # fmt: skip
_DRAWING = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" name="b" {}="' + WORD + '"/></wp:inline></w:drawing></w:r></w:p>'
)
_ALTERNATE = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">'
    + run("fågel") + "</mc:Choice><mc:Fallback>" + run("fågel") + "</mc:Fallback></mc:AlternateContent>"
)  # fmt: skip

DOCX_PLACES: dict[str, Callable[[], bytes]] = {
    "the body": lambda: document(lambda d: d.add_paragraph(WORD)),
    "several runs": lambda: document(_styled),
    "a table": lambda: document(_in_table),
    "a header": lambda: document(lambda d: d.sections[0].header.add_paragraph(WORD)),
    "a footer": lambda: document(lambda d: d.sections[0].footer.add_paragraph(WORD)),
    "a footnote": lambda: with_part("word/footnotes.xml", f"<w:footnotes {W}><w:p>{run(WORD)}</w:p></w:footnotes>"),
    "a comment": lambda: document(_commented),
    "a comment's author": lambda: document(_comment_author),
    "deleted text": lambda: body(f"<w:p><w:del><w:r><w:delText>{WORD}</w:delText></w:r></w:del></w:p>"),
    "inserted text": lambda: body(f"<w:p><w:ins w:author='x'>{run(WORD)}</w:ins></w:p>"),
    "a revision's author": lambda: body(f"<w:p><w:ins w:author='{WORD}'>{run('x')}</w:ins></w:p>"),
    "runs around deleted text": lambda: body(_after_text(f"<w:del><w:r><w:delText>x</w:delText></w:r></w:del>{run('fågel')}")),
    "runs around inserted text": lambda: body(_after_text(
        f"<w:del><w:r><w:delText>fågel</w:delText></w:r></w:del><w:ins w:author='x'>{run('y')}</w:ins>")),
    "hidden text": lambda: body(f"<w:p>{run(WORD, '<w:vanish/>')}</w:p>"),
    "runs around hidden text": lambda: body(_after_text(run("x", "<w:vanish/>") + run("fågel"))),
    "a text box": lambda: body(_BOX.format(run(WORD))),
    "runs with an alternative": lambda: body(_after_text(_ALTERNATE)),
    "a field's code": lambda: body(f"<w:p><w:r><w:instrText>AUTHOR {WORD}</w:instrText></w:r></w:p>"),
    "a simple field": lambda: body(f"<w:p><w:fldSimple w:instr='QUOTE {WORD}'>{run('x')}</w:fldSimple></w:p>"),
    "a bookmark": lambda: body(f"<w:p><w:bookmarkStart w:id='1' w:name='{WORD}'/></w:p>"),
    "a control's tag": lambda: body(f"<w:sdt><w:sdtPr><w:tag w:val='{WORD}'/></w:sdtPr><w:sdtContent/></w:sdt>"),
    "an alternative text": lambda: body(_DRAWING.format("descr")),
    "an alternative title": lambda: body(_DRAWING.format("title")),
    "the properties": lambda: document(lambda d: setattr(d.core_properties, "last_modified_by", WORD)),
    "the program's properties": lambda: with_part("docProps/app2.xml", f"<Properties><Manager>{WORD}</Manager></Properties>"),
    "properties of one's own": lambda: with_part("docProps/custom.xml", f"<P><property name='x'><lpwstr>{WORD}</lpwstr></property></P>"),
    "custom XML": lambda: with_part("customXml/item9.xml", f"<x><namn>{WORD}</namn></x>"),
    "an attribute of custom XML": lambda: with_part("customXml/item9.xml", f"<x namn='{WORD}'/>"),
    "document variables": lambda: with_part("word/settings2.xml", f"<w:docVars {W}><w:docVar w:name='a' w:val='{WORD}'/></w:docVars>"),
    "a link": lambda: _relation("https://x.se/" + WORD),
    "a link with signs": lambda: _relation("https://x.se/Kanarief%C3%A5gelsson"),
    "an embedded file's name": lambda: with_part(f"word/embeddings/{WORD}.bin", b"\0"),
    "an embedded object": lambda: with_part("word/embeddings/ole.bin", b"\xd0\xcf\x11\xe0\0" + WORD.encode("utf-16-le") + b"\xff"),
    "an embedded workbook": lambda: with_part("word/embeddings/a.xlsx", workbook(lambda b: b.active.append([WORD]))),
    "a picture's properties": lambda: with_part("word/media/a.png", b"\x89PNG\xff\0tEXt" + LATIN_NOTE),
    "another text within": lambda: with_part("word/afchunk.htm", f"<p>{WORD}</p>"),
    "another text within, as HTML writes it": lambda: with_part("word/afchunk.htm", "<p>Kanarief&aring;gelsson</p>"),
    "a drawing written carelessly": lambda: with_part("word/drawing.vml", f"<xml><br><a title='{WORD}'></xml>"),
    "a remark in the XML": lambda: body(f"<!-- {WORD} -->"),
    "the package's comment": lambda: edited(document(), comment=WORD.encode()),
}  # fmt: skip
LATIN_NOTE = b"Comment\0" + WORD.encode("latin-1") + b"\0\xff"


CELL = b'<c r="A1" t="inlineStr"><is><t>Intyg</t></is></c>'


def _sheet_xml(old: bytes, new: bytes) -> bytes:
    def change(data: bytes) -> bytes:
        assert old in data
        return data.replace(old, new)

    return edited(workbook(), parts={"xl/worksheets/sheet1.xml": change})


def _shared(*texts: str, cell: int) -> bytes:
    """A workbook with shared texts; its one cell has the one with the number `cell`."""
    strings = "".join(f"<si>{text}</si>" for text in texts)
    used = _sheet_xml(CELL, f'<c r="A1" t="s"><v>{cell}</v></c>'.encode())
    return edited(used, parts={"xl/sharedStrings.xml": f"<sst>{strings}</sst>".encode()})


def _rows(*rows: list[object]) -> Callable[[], bytes]:
    def add(book: Any) -> None:
        for row in rows:
            book.active.append(row)

    return lambda: workbook(add)


def _on_other_sheet(state: str) -> Callable[[], bytes]:
    def add(book: Any) -> None:
        sheet = book.create_sheet("annat")
        sheet.append([WORD])
        sheet.sheet_state = state

    return lambda: workbook(add)


def _hide(book: Any) -> None:
    book.active["D4"] = WORD
    book.active.row_dimensions[4].hidden = True
    book.active.column_dimensions["D"].hidden = True


def _comment(text: str, author: str) -> Callable[[], bytes]:
    return lambda: workbook(lambda b: setattr(b.active["A1"], "comment", Comment(text, author)))


def _validate(book: Any, **rule: Any) -> None:
    validation = DataValidation(**rule)
    validation.add("A1")
    book.active.add_data_validation(validation)


def _property(book: Any) -> None:
    book.custom_doc_props.append(StringProperty(name="x", value=WORD))


def _header(book: Any) -> None:
    book.active.oddHeader.center.text = WORD


XLSX_PLACES: dict[str, Callable[[], bytes]] = {
    "a cell": _rows([WORD]),
    "a text of several runs": lambda: _sheet_xml(
        CELL,
        "<c r='A1' t='inlineStr'><is><r><t>Kanarie</t></r><r><rPr><b/></rPr><t>fågelsson</t></r></is></c>".encode()),
    "an inline text": lambda: _sheet_xml(
        CELL, f"<c r='A1' t='inlineStr'><is><t>{WORD}</t></is></c>".encode()),
    "a shared text": lambda: _shared("<t>x</t>", f"<t>{WORD}</t>", cell=1),
    "a shared text of several runs": lambda: _shared("<r><t>Kanarie</t></r><rPh><t>x</t></rPh><r><t>fågelsson</t></r>", cell=0),
    "a hint how to say a shared text": lambda: _shared(f"<t>x</t><rPh><t>{WORD}</t></rPh>", cell=0),
    "a shared text no cell has": lambda: _shared("<t>x</t>", f"<t>{WORD}</t>", cell=0),
    "a formula": _rows([f'=CONCATENATE("{WORD}","x")']),
    "a formula's last value": lambda: _sheet_xml(
        CELL, f"<c r='A1' t='str'><f>B1</f><v>{WORD}</v></c>".encode()),
    "a comment": _comment(WORD, "x"),
    "a comment's author": _comment("x", WORD),
    "a hidden sheet": _on_other_sheet("hidden"),
    "a very hidden sheet": _on_other_sheet("veryHidden"),
    "a hidden row and column": lambda: workbook(_hide),
    "a sheet's name": lambda: workbook(lambda b: b.create_sheet(WORD)),
    "a defined name": lambda: workbook(lambda b: b.defined_names.add(DefinedName(WORD, attr_text="$A$1"))),
    "a defined name's value": lambda: workbook(lambda b: b.defined_names.add(DefinedName("x", attr_text=f'"{WORD}"'))),
    "a header": lambda: workbook(_header),
    "the properties": lambda: workbook(lambda b: setattr(b.properties, "creator", WORD)),
    "properties of one's own": lambda: workbook(_property),
    "a link": lambda: workbook(lambda b: setattr(b.active["A1"], "hyperlink", "https://x.se/" + WORD)),
    "a link to another workbook": lambda: edited(workbook(), parts={
        "xl/externalLinks/_rels/externalLink1.xml.rels": f"<Relationships><Relationship Id='a' Target='{WORD}.xlsx'/></Relationships>"}),
    "values kept from another workbook": lambda: edited(workbook(), parts={
        "xl/externalLinks/externalLink1.xml": f"<externalLink><row r='1'><cell r='A1' t='str'><v>{WORD}</v></cell></row></externalLink>"}),
    "a list to choose from": lambda: workbook(lambda b: _validate(b, type="list", formula1=f'"x,{WORD}"')),
    "a hint for a cell": lambda: workbook(lambda b: _validate(b, type="list", formula1='"x"', prompt=WORD)),
    "a far cell": lambda: workbook(lambda b: b.active.cell(1048576, 16384, WORD)),
    "a sheet no list names": lambda: edited(workbook(), parts={
        "xl/worksheets/sheet9.xml": f"<worksheet><row><c t='inlineStr'><is><t>{WORD}</t></is></c></row></worksheet>"}),
}  # fmt: skip
