"""Every paper is a tagged PDF: read back from its bytes alone, and by a checker made by others."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import outloud
import pikepdf
import pypdfium2
import pytest
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.platypus import Flowable, Spacer

from relvald_desktop.documents.blocks import (
    Figure,
    Rule,
    WritingLines,
    as_list,
    bullets,
    check_list,
    facts,
    heading,
    led,
    section,
    table,
    text,
)
from relvald_desktop.documents.flowables import Trailed
from relvald_desktop.documents.paper import PAGES_WITH_BOOKMARKS, POCKET, draw_paper
from relvald_desktop.documents.theme import INK, MARGIN, QUIET, RULE, TINT, WATERMARK, WIDTH
from relvald_desktop.wording import Wording
from tests.documents.samples import ARABIC, NAMES, day, papers
from tests.documents.structure import Structure

SV = Wording("sv")
MEANT = {
    "LNK-010": "the counsel's e-mail address is printed to be read; a link would be a way out of the paper",
    "PAG-001": "tables of the summary have the same heads, and some begin at the top of a page: they are no running heads",
}
"""Warnings of the checker that are meant, and why."""


def draw(*parts: Flowable, **more: Any) -> bytes:
    """A paper of some blocks."""
    return draw_paper([heading("Titeln", 1), *parts], "En provtitel", SV, **({"practice": False} | more))


def long(name: str, words: int) -> str:
    """A long text in which every word is another."""
    return " ".join(f"{name}{number}" for number in range(words))


@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("name", NAMES)
def test_every_paper_is_tagged_as_the_standard_says(name: str, practice: bool) -> None:
    structure = Structure(papers(practice=practice)[name])
    assert structure.faults == []
    root = structure.pdf.Root
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert str(root.Lang) in ("sv-SE", "en-GB", "ar")
    assert set(structure.pdf.docinfo.keys()) == {"/Title"}
    assert {str(page.Tabs) for page in structure.pages} == {"/S"}
    assert len(structure.of("H1")) == 1
    assert "\0" not in "".join(structure.texts.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_checker_made_by_others_finds_nothing(name: str, tmp_path: Path) -> None:
    for practice in (False, True):
        target = tmp_path / "paper.pdf"
        target.write_bytes(papers(practice=practice)[name])
        result = outloud.check(str(target), skip=list(MEANT))
        assert (result.error, result.findings) == (None, [])
        assert result.verdict == "pass"


@pytest.mark.parametrize("name", NAMES)
def test_fonts_are_embedded_and_what_is_unneeded_is_not_told(name: str) -> None:
    content = papers()[name]
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == pikepdf.Name.Font:
                assert "/FontFile2" in each.FontDescriptor
                assert "/ToUnicode" in each
        xmp = pdf.Root.Metadata.read_bytes().decode()
        plain = io.BytesIO()
        pdf.save(
            plain, static_id=True, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all
        )
    assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
    assert set(re.findall(r"<(\w+:\w+)", xmp)) <= {
        "x:xmpmeta", "rdf:RDF", "rdf:Description", "rdf:Alt", "rdf:Bag", "rdf:li", "pdfuaid:part", "dc:title", "dc:language",
    }  # fmt: skip
    assert not re.search(
        rb"Helvetica|Times-Roman|ReportLab|pikepdf|qpdf|/Producer|/Creator|/CreationDate|/ModDate|/Author", plain.getvalue()
    )  # fmt: skip


def test_the_same_paper_is_the_same_bytes() -> None:
    first = dict(papers())
    papers.cache_clear()
    assert first == papers()


def test_what_is_read_aloud_is_what_was_written_in_its_order() -> None:
    content = draw(
        text("Först"), *section("En rubrik", "Rad ett & <b>två</b>\nRad tre", 1.0), facts([("Var", "Här")], WIDTH),
        check_list(["Koka kaffe"], "tom ruta"), Rule(), bullets(["Punkt"]), bullets(["Steg"], ["1."]),
        table(("Vem", "Nummer"), [("Ett", "112")], (WIDTH / 2, WIDTH / 2)), as_list(["Sist"]), WritingLines(1, 2),
    )  # fmt: skip
    structure = Structure(content)
    assert structure.faults == []
    assert structure.read_aloud() == [
        "Titeln", "Först", "En rubrik", "Rad ett & <b>två</b>", "Rad tre", "Var", "Här", "tom ruta", "Koka kaffe", "–", "Punkt",
        "1.", "Steg", "Vem", "Nummer", "Ett", "112", "Sist",
    ]  # fmt: skip
    assert [each.attribute("/ListNumbering") for each in structure.of("L")] == ["", "", "Decimal", ""]
    scopes = [each.attribute("/Scope") for each in structure.of("TH")]
    assert scopes == ["Row", "Column", "Column", "Row"]


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    words = long("ord", 1500)
    structure = Structure(draw(text("Före"), text(words), text("Efter")))
    assert structure.faults == []
    (found,) = [each for each in structure.of("P") if structure.text_of(each) == words]
    assert len({page for page, _ in found.marks}) == len(structure.pages) > 1
    assert structure.read_aloud() == ["Titeln", "Före", words, "Efter"]


def test_a_table_of_200_rows_has_one_head_and_every_row_once() -> None:
    rows = [(f"Person {number}", long("a", number % 7 + 1)) for number in range(200)]
    structure = Structure(draw(table(("Vem", "Nummer"), rows, (WIDTH / 2, WIDTH / 2))))
    assert structure.faults == []
    (found,) = structure.of("Table")
    assert len(found.kids) == 201
    assert structure.read_aloud()[1:] == ["Vem", "Nummer", *(cell for row in rows for cell in row)]
    assert structure.artifacts.count("Vem") == len(structure.pages) - 1
    seen = pypdfium2.PdfDocument(io.BytesIO(_saved(structure)))
    assert all("Nummer" in page.get_textpage().get_text_range() for page in seen)


def test_a_row_goes_on_over_the_page_only_when_it_is_higher_than_one() -> None:
    fits = [("a", long("x", 400)), ("b", long("y", 300))]
    structure = Structure(draw(table(("Vem", "Nummer"), fits, (WIDTH / 4, WIDTH * 3 / 4))))
    assert all(len({page for page, _ in each.marks}) == 1 for each in structure.of("P"))
    higher = [("a", "b"), ("c", long("x", 3000))]
    structure = Structure(draw(table(("Vem", "Nummer"), higher, (WIDTH / 4, WIDTH * 3 / 4))))
    assert structure.faults == []
    (cell,) = [each for each in structure.of("P") if structure.text_of(each) == higher[1][1]]
    assert len(cell.marks) > 1


def test_a_checklist_of_30_rows_goes_on_over_the_page() -> None:
    items = [f"Sak {number}" for number in range(30)]
    structure = Structure(draw(Spacer(1, 400), check_list(items, "tom ruta")))
    assert structure.faults == []
    assert len(structure.pages) > 1
    (found,) = structure.of("L")
    assert [structure.text_of(each.kids[1]) for each in found.kids] == items
    assert {structure.text_of(each.kids[0]) for each in found.kids} == {"tom ruta"}


def test_text_from_right_to_left_is_heard_in_its_own_words_and_found() -> None:
    words = " ".join([ARABIC] * 90)
    structure = Structure(draw(text(words), text("Hon sade اتصلي till mig")))
    assert structure.faults == []
    first, second = structure.of("P")
    assert structure.text_of(first) == words
    assert str(first.node.Lang) == "ar"
    assert len({page for page, _ in first.marks}) == len(structure.pages) > 1
    assert structure.text_of(second) == "Hon sade اتصلي till mig"
    assert "/Lang" not in second.node
    assert "\N{REPLACEMENT CHARACTER}" not in "".join(structure.texts.values())
    seen = pypdfium2.PdfDocument(io.BytesIO(_saved(structure)))
    found = "\n".join(page.get_textpage().get_text_range() for page in seen)
    assert "الحقيبة جاهزة" in found
    assert "Malmö" in found


def test_a_figure_says_what_it_shows_and_where_it_is() -> None:
    drawing = Drawing(100, 40)
    drawing.add(Rect(0, 0, 50, 20))
    structure = Structure(draw(Figure(drawing, "En låda")))
    (figure,) = structure.of("Figure")
    left, bottom, right, top = map(float, figure.node.A.BBox)
    assert (right - left, top - bottom) == (100, 40)
    assert str(figure.node.Alt) == "En låda"


def test_a_heading_never_stands_without_what_follows_nor_a_signature_without_words() -> None:
    for room in range(480, 690, 7):
        blocks = [
            Spacer(1, room),
            *led(heading("Rubrik"), text(long("a", 60))),
            Trailed([text(long("b", 80)), text("Signerad")]),
        ]
        structure = Structure(draw(*blocks))
        by_text = {structure.text_of(each): each.marks for each in structure.of("H2", "P")}
        assert by_text["Rubrik"][0][0] == by_text[long("a", 60)][0][0]
        assert by_text["Signerad"][0][0] == by_text[long("b", 80)][-1][0]


def test_long_papers_have_bookmarks() -> None:
    parts = [part for number in range(40) for part in section(f"Del {number}", long("a", 200))]
    structure = Structure(draw(*parts))
    assert len(structure.pages) >= PAGES_WITH_BOOKMARKS
    with structure.pdf.open_outline() as outline:
        (top,) = outline.root
        assert [each.title for each in top.children] == [f"Del {number}" for number in range(40)]
    assert "/Outlines" not in Structure(draw(text("Kort"))).pdf.Root


@pytest.mark.parametrize("sheet", ["a4", "pocket"])
def test_a_practice_paper_says_so_under_the_text_and_to_nobody_aloud(sheet: str) -> None:
    more: dict[str, Any] = {"practice": True} | (
        {"sheet": POCKET, "plain": True} if sheet == "pocket" else {}
    )
    structure = Structure(draw(text(long("ord", 900)), **more))
    assert structure.faults == []
    assert structure.artifacts.count("ÖVNING") == len(structure.pages) > 1
    assert not any("ÖVNING" in each for each in structure.read_aloud())
    for page in structure.pages:
        first = next(bytes(o[0]) for o, name in pikepdf.parse_content_stream(page) if str(name) == "Tj")
        assert len(first) == len("ÖVNING")


def test_text_over_the_practice_word_keeps_its_contrast() -> None:
    """At least 7:1 (WCAG 2.2, 1.4.6)."""
    for colour in (INK, QUIET):
        for ground in (WATERMARK, TINT):
            assert _contrast(colour, ground) >= 7
    assert _contrast(INK, RULE) > 3


def test_the_foot_says_when_by_whom_and_which_page_and_is_not_read_aloud() -> None:
    printed = "Utskriven 2026-11-26 14:03 av " + "Stina " * 40
    structure = Structure(draw(text(long("ord", 900)), foot="KV-0001", printed=printed))
    told = " ".join(structure.artifacts)
    assert "KV-0001" in told
    assert f"Sida 1 av {len(structure.pages)}" in told
    assert "Utskriven 2026-11-26 14:03 av Stina" in told
    assert "…" in told
    assert not any("KV-0001" in each for each in structure.read_aloud())


def test_a_name_in_letters_the_foot_cannot_draw_is_not_lost_silently() -> None:
    structure = Structure(draw(text("x"), printed="Utskriven av 李"))
    assert "Utskriven av \N{REPLACEMENT CHARACTER}" in " ".join(structure.artifacts)


def test_the_printed_note_names_the_worker() -> None:
    structure = Structure(papers()["court_note"])
    assert any(day(SV).worker_name in each and "14:03" in each for each in structure.artifacts)


def _saved(structure: Structure) -> bytes:
    out = io.BytesIO()
    structure.pdf.save(out)
    return out.getvalue()


def _contrast(one: Any, other: Any) -> float:
    """The ratio of the lightness of two colours (WCAG 2.2, relative luminance)."""
    light = sorted(_light(*colour.rgb()) for colour in (one, other))
    return (light[1] + 0.05) / (light[0] + 0.05)


def _light(*parts: float) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def shapes(pdf: bytes, kind: int) -> list[tuple[float, float, float, float]]:
    """Where the shapes (2) or texts (1) of the first page stand: left, bottom, right, top, in points."""
    page = pypdfium2.PdfDocument(pdf)[0]
    return [each.get_bounds() for each in page.get_objects() if each.type == kind]


@pytest.mark.parametrize("words", ["Koka kaffe", "خذي الدواء"])
def test_a_box_stands_beside_its_words(words: str) -> None:
    pdf = draw(check_list([words, words, words], "tom ruta"))
    boxes = [(low, high) for left, low, right, high in shapes(pdf, 2) if right - left < 12 < high]
    texts = [(low, high) for left, low, _, high in shapes(pdf, 1)]
    assert len(boxes) == 3
    for low, high in boxes:
        assert any(low - 4 < text_low and text_high < high + 4 for text_low, text_high in texts)


def test_facts_stand_on_their_ground() -> None:
    pdf = draw(facts([("Sal", "4"), ("Målnummer", "B 1234-26")], WIDTH))
    (ground,) = [each for each in shapes(pdf, 2) if each[2] - each[0] > WIDTH - 1 and each[3] - each[1] > 20]
    inside = [each for each in shapes(pdf, 1) if ground[1] < each[1] and each[3] < ground[3]]
    assert len(inside) == 4


def test_no_line_reaches_over_the_margin() -> None:
    words = "Vi talade om hur veckan varit, om barnen och om vad hon vill med det som kommer. " * 20
    pdf = draw(text(words))
    assert max(right for _, _, right, _ in shapes(pdf, 1)) <= MARGIN + WIDTH + 0.5
