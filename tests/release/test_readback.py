"""Reading a finished file back finds what stands in it, wherever it stands; what can't be read is refused."""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import hashlib
import io
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import icalendar
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relvald_desktop.documents.protection import protect
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback import Part, Passage, Unreadable, read_back
from tests.release.office import DOCX_PLACES, XLSX_PLACES, document, edited, workbook
from tests.release.pdfs import PLACES, WORD, changed, drawn

Made = Callable[[], bytes]


def read(content: bytes, format_: Format, name: str = "") -> tuple[Passage, ...]:
    return read_back(Artefact(content, format_, name))


def parts_with_word(found: tuple[Passage, ...], word: str = WORD) -> set[Part]:
    return {each.part for each in found if word in each.text}


@pytest.mark.parametrize("make", PLACES.values(), ids=PLACES)
def test_a_word_is_found_in_a_pdf(make: Made) -> None:
    assert parts_with_word(read(make(), Format.PDF))


@pytest.mark.parametrize("make", DOCX_PLACES.values(), ids=DOCX_PLACES)
def test_a_word_is_found_in_a_docx(make: Made) -> None:
    assert parts_with_word(read(make(), Format.DOCX))


@pytest.mark.parametrize("make", XLSX_PLACES.values(), ids=XLSX_PLACES)
def test_a_word_is_found_in_an_xlsx(make: Made) -> None:
    assert parts_with_word(read(make(), Format.XLSX))


@pytest.mark.fault(29)
@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("a page", Part.PAGE), ("the title", Part.PROPERTIES), ("XMP", Part.PROPERTIES), ("a note", Part.COMMENT),
        ("a link", Part.LINK), ("an attached file", Part.ATTACHMENT), ("an alternative text", Part.ALTERNATIVE),
        ("an actual text within the content", Part.ALTERNATIVE), ("a note's appearance", Part.HIDDEN),
    ],
)  # fmt: skip
def test_a_place_in_a_pdf_is_told(place: str, part: Part) -> None:
    assert part in parts_with_word(read(PLACES[place](), Format.PDF))


@pytest.mark.fault(29)
@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("several runs", Part.TEXT), ("a footer", Part.TEXT), ("a comment", Part.COMMENT), ("deleted text", Part.HIDDEN),
        ("hidden text", Part.HIDDEN), ("an alternative text", Part.ALTERNATIVE), ("the properties", Part.PROPERTIES),
        ("a link", Part.LINK), ("an embedded file's name", Part.NAME), ("an embedded object", Part.ATTACHMENT),
    ],
)  # fmt: skip
def test_a_place_in_a_docx_is_told(place: str, part: Part) -> None:
    assert part in parts_with_word(read(DOCX_PLACES[place](), Format.DOCX))


@pytest.mark.parametrize("place", ["hidden text", "deleted text"])
def test_what_is_not_shown_in_a_docx_is_no_shown_text(place: str) -> None:
    assert Part.TEXT not in parts_with_word(read(DOCX_PLACES[place](), Format.DOCX))


def test_pages_are_numbered_from_one() -> None:
    def two_pages(canvas: object) -> None:
        canvas.showPage()  # type: ignore[attr-defined]
        canvas.drawString(100, 700, WORD)  # type: ignore[attr-defined]

    found = [each for each in read(drawn(two_pages), Format.PDF) if WORD in each.text]
    assert [(each.part, each.number) for each in found] == [(Part.PAGE, 2)]


def test_a_form_that_a_page_draws_is_read_once() -> None:
    def draw(canvas: object) -> None:
        canvas.beginForm("f")  # type: ignore[attr-defined]
        canvas.drawString(100, 700, WORD)  # type: ignore[attr-defined]
        canvas.endForm()  # type: ignore[attr-defined]
        canvas.doForm("f")  # type: ignore[attr-defined]

    assert parts_with_word(read(drawn(draw), Format.PDF)) == {Part.PAGE}


def test_an_encrypted_pdf_is_refused() -> None:
    with pytest.raises(Unreadable, match="PDF"):
        read(protect(drawn(lambda _: None), "hemligt"), Format.PDF)


def test_a_pdf_that_opens_without_its_owners_password_is_refused() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(drawn(lambda _: None))) as opened:
        opened.save(out, encryption=pikepdf.Encryption(owner="ägare", user="", R=6))
    with pytest.raises(Unreadable, match="PDF"):
        read(out.getvalue(), Format.PDF)


def test_a_pdf_with_an_earlier_version_beneath_is_refused() -> None:
    first = drawn(lambda canvas: canvas.drawString(100, 700, WORD))
    later = first + b"\n1 0 obj\n<<>>\nendobj\n" + first[first.rindex(b"xref\n0") :]
    with pytest.raises(Unreadable, match="PDF"):
        read(later, Format.PDF)


def test_an_attachment_that_is_no_text_is_refused() -> None:
    def attach(document: pikepdf.Pdf) -> None:
        document.attachments["x.bin"] = pikepdf.AttachedFileSpec(document, b"\xff\x00\x81", filename="x.bin")

    with pytest.raises(Unreadable, match="PDF"):
        read(changed(attach), Format.PDF)


@pytest.mark.parametrize(("make", "format_"), [(document, Format.DOCX), (workbook, Format.XLSX)])
def test_a_package_that_unpacks_to_too_much_is_refused(make: Made, format_: Format) -> None:
    with pytest.raises(Unreadable, match=format_.upper()):
        read(edited(make(), parts={"a.xml": b"<a>" + b" " * 60_000_000 + b"</a>"}), format_)


def test_a_package_within_a_package_counts_for_the_size() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("a", b"\0" * 100_000_000)
    with pytest.raises(Unreadable, match="DOCX"):
        read(edited(document(), parts={"word/embeddings/a.zip": bomb.getvalue()}), Format.DOCX)


def test_entities_that_grow_are_refused() -> None:
    grows = b'<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>'
    with pytest.raises(Unreadable, match="DOCX"):
        read(edited(document(), parts={"customXml/item9.xml": grows}), Format.DOCX)


def test_something_before_a_package_is_refused() -> None:
    with pytest.raises(Unreadable, match="DOCX"):
        read(WORD.encode() + document(), Format.DOCX)


@pytest.mark.parametrize(
    ("content", "format_"),
    [
        (b"", Format.PDF), (b"hej", Format.PDF), (b"x" + drawn(lambda _: None), Format.PDF), (b"hej", Format.DOCX),
        (document(), Format.XLSX), (workbook(), Format.DOCX), (document()[:-30], Format.DOCX), (b"\xff\xfe", Format.CSV),
        (b"a\0b", Format.TEXT), ("å".encode("latin-1"), Format.TEXT), (b"{", Format.JSON), (b"[" * 100_000, Format.JSON),
        (b"hej", Format.ICS), (b"BEGIN:VCALENDAR\r\n", Format.ICS), (document(), Format.PDF),
    ],
)  # fmt: skip
def test_bytes_that_are_not_what_the_format_says_are_refused(content: bytes, format_: Format) -> None:
    with pytest.raises(Unreadable, match=format_.upper()):
        read(content, format_)


@pytest.mark.parametrize(
    "rows", [[["Kanarie", "fågelsson"]], [["Kanarie", None, "fågelsson"]]], ids=["next to it", "one apart"]
)
def test_neighbouring_cells_of_a_row_are_joined_by_a_tab(rows: list[list[object]]) -> None:
    content = workbook(lambda book: [book.active.append(row) for row in rows])
    assert parts_with_word(read(content, Format.XLSX), "Kanarie\tfågelsson") == {Part.SHEET}


def test_neighbouring_cells_of_a_column_are_joined_by_a_line_end() -> None:
    content = workbook(lambda book: [book.active.append(row) for row in (["Kanarie", 1], ["fågelsson", 2])])
    assert parts_with_word(read(content, Format.XLSX), "Kanarie\nfågelsson") == {Part.SHEET}


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (701740635, "0000000000", "0701740635"), (701740635, "000-000 00 00", "070-174 06 35"),
        (701740635, '"tel "0000000000', "tel 0701740635"), (198001019876, "00000000-0000", "19800101-9876"),
        (701740635.0, "General", "701740635"), (dt.date(1980, 1, 1), "yyyy-mm-dd", "1980-01-01"),
        (12345, "000 00", "123 45"),
    ],
)  # fmt: skip
def test_a_number_is_read_as_it_is_shown(value: object, code: str, shown: str) -> None:
    def put(book: object) -> None:
        cell = book.active["C3"]  # type: ignore[attr-defined]
        cell.value, cell.number_format = value, code

    assert parts_with_word(read(workbook(put), Format.XLSX), shown)


def test_a_number_in_an_alternative_text_is_read() -> None:
    described = DOCX_PLACES["an alternative text"]()
    content = edited(
        described, parts={"word/document.xml": lambda old: old.replace(WORD.encode(), b"0701740635")}
    )
    assert parts_with_word(read(content, Format.DOCX), "0701740635")


@pytest.mark.parametrize(("make", "format_"), [(document, Format.DOCX), (workbook, Format.XLSX)])
@pytest.mark.parametrize("font", ["Georgia", "Latha", "Times New Roman", "Calibri"])
def test_the_names_of_fonts_are_no_texts(make: Made, format_: Format, font: str) -> None:
    assert not parts_with_word(read(make(), format_), font)


@pytest.mark.parametrize("delimiter", list(";,\t|:^"))
def test_a_row_of_a_csv_is_joined_by_tabs(delimiter: str) -> None:
    content = f'"Kanarie"{delimiter}"fågelsson"\r\n1{delimiter}2\r\n'.encode("utf-8-sig")
    assert Part.SHEET in parts_with_word(read(content, Format.CSV), "Kanarie\tfågelsson")


def test_a_column_of_a_csv_is_joined_by_line_ends() -> None:
    content = "Kanarie;1\r\nfågelsson;2\r\n".encode()
    assert Part.SHEET in parts_with_word(read(content, Format.CSV), "Kanarie\nfågelsson")


def test_a_text_is_read_whole() -> None:
    assert read(f"Hej {WORD}".encode("utf-8-sig"), Format.TEXT) == (Passage(Part.TEXT, 1, f"Hej {WORD}"),)


@pytest.mark.parametrize("prefix", range(20))
def test_a_calendar_folded_anywhere_is_read(prefix: int) -> None:
    event = icalendar.Event()
    event.add("summary", "x" * (55 + prefix) + WORD)
    calendar = icalendar.Calendar()
    calendar.add_component(event)
    assert parts_with_word(read(calendar.to_ical(), Format.ICS))


def ics(line: str) -> bytes:
    return f"BEGIN:VCALENDAR\r\n{line}\r\nEND:VCALENDAR\r\n".encode()


def test_a_fold_inside_a_letter_is_undone() -> None:
    content = ics(f"SUMMARY:{WORD}").replace(b"f\xc3\xa5", b"f\xc3\r\n \xa5")
    assert parts_with_word(read(content, Format.ICS))


@pytest.mark.fault(29)
@pytest.mark.parametrize(
    "line",
    [
        f"X-EGET:{WORD}", f'ATTENDEE;CN="{WORD}":mailto:x@x.se', "URL:https://x.se/Kanarief%C3%A5gelsson",
        "ATTACH;VALUE=BINARY;ENCODING=BASE64:" + base64.b64encode(WORD.encode()).decode(),
    ],
    ids=["a property of its own", "a parameter", "a link with signs", "attached data"],
)  # fmt: skip
def test_a_word_is_found_in_a_calendar(line: str) -> None:
    assert parts_with_word(read(ics(line), Format.ICS))


def test_escapes_of_a_calendar_are_undone() -> None:
    found = read(ics("LOCATION:Storgatan 5\\, 123 45\\nX\\;Y"), Format.ICS)
    assert parts_with_word(found, "Storgatan 5, 123 45\nX;Y") == {Part.TEXT}


@pytest.mark.parametrize(
    "content",
    [
        json.dumps({"a": [{"b": WORD}]}), json.dumps({WORD: 1}), json.dumps(WORD, ensure_ascii=True),
        f'{{"a": "{WORD}", "a": 1}}',
    ],
    ids=["a value", "a name", "escaped letters", "a name that stands twice"],
)  # fmt: skip
def test_a_word_is_found_in_json(content: str) -> None:
    assert parts_with_word(read(content.encode(), Format.JSON)) == {Part.TEXT}


@pytest.mark.parametrize("number", ["198001019876", "9" * 5000, "1.50"])
def test_a_number_in_json_is_read_as_it_is_written(number: str) -> None:
    assert parts_with_word(read(f"[{number}]".encode(), Format.JSON), number)


@pytest.mark.parametrize("name", [f"brev_till_{WORD}.pdf", f"brev-till-{WORD}.pdf", f"brev till {WORD}"])
def test_the_files_name_is_read_with_its_signs_as_spaces(name: str) -> None:
    found = read(drawn(lambda _: None), Format.PDF, name)
    assert parts_with_word(found, f"brev till {WORD}") == {Part.NAME}


def test_an_ending_that_is_not_the_formats_is_part_of_the_name() -> None:
    assert parts_with_word(read(b"x", Format.TEXT, f"brev.{WORD}")) == {Part.NAME}


def test_the_formats_ending_is_no_part_of_the_name() -> None:
    assert read(b"", Format.TEXT, "brev.txt") == (Passage(Part.NAME, 0, "brev"),)


def test_the_digest_is_that_of_the_bytes() -> None:
    assert Artefact(b"abc", Format.TEXT, "a.txt").digest == hashlib.sha256(b"abc").hexdigest()


VALID = {
    Format.PDF: PLACES["a note's appearance"](), Format.DOCX: DOCX_PLACES["a comment"](),
    Format.XLSX: XLSX_PLACES["a comment"](), Format.CSV: b"a;b\n1;2\n", Format.ICS: ics("X:1"), Format.JSON: b'{"a": [1]}',
    Format.TEXT: b"hej",
}  # fmt: skip


def is_read_or_refused(content: bytes, format_: Format) -> None:
    with contextlib.suppress(Unreadable):
        assert all(isinstance(each.text, str) for each in read(content, format_))


@pytest.mark.parametrize("format_", list(Format))
@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200), headed=st.booleans())
def test_any_bytes_are_read_or_refused(format_: Format, content: bytes, headed: bool) -> None:
    is_read_or_refused(VALID[format_][: 20 if headed else 0] + content, format_)


@pytest.mark.parametrize("format_", list(Format))
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), changes=st.integers(1, 30))
def test_files_with_changed_bytes_are_read_or_refused(format_: Format, seed: int, changes: int) -> None:
    chance, content = random.Random(seed), bytearray(VALID[format_])
    for _ in range(changes):
        place = chance.randrange(len(content))
        content[place : place + chance.choice((0, 1, 1, 4))] = chance.randbytes(chance.choice((0, 1, 1, 4)))
        content = content or bytearray(b"x")
    is_read_or_refused(bytes(content), format_)


@pytest.mark.parametrize("format_", [Format.DOCX, Format.XLSX])
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_packages_with_changed_parts_are_read_or_refused(format_: Format, seed: int) -> None:
    chance = random.Random(seed)

    def change(data: bytes) -> bytes:
        place = chance.randrange(len(data) + 1)
        return data[:place] + chance.choice((b"<", b"9", b"", b'"', b"-1", b"\xff")) + data[place + 1 :]

    with zipfile.ZipFile(io.BytesIO(VALID[format_])) as package:
        names = chance.sample(package.namelist(), 3)
    is_read_or_refused(edited(VALID[format_], parts=dict.fromkeys(names, change)), format_)


def test_nothing_is_written_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for format_, content in VALID.items():
        read(content, format_)
    assert not list(tmp_path.iterdir())
