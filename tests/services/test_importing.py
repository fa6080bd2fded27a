"""Old registers come in once, whole, with a reason for every row that does not."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import func, select

from relvald_desktop.records.codes import Source
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.services import undo
from relvald_desktop.services.importing import BadFile, ImportResult, import_file
from relvald_desktop.services.importing.sheet import TOO_LARGE, read_file
from relvald_desktop.services.importing.values import children_of, source_of, yes_or_no
from relvald_desktop.store.work import UnitOfWork

DATA = Path(__file__).parents[1] / "data" / "signalregister-2025.csv"
REFUSED_FOR_DATE = [
    14,
    18,
    22,
    113,
    137,
    140,
    144,
    192,
    194,
    203,
    214,
    257,
    304,
    319,
    333,
    339,
    347,
    351,
    375,
]
REFUSED_FOR_TEXT = [178, 188, 259, 326]


def import_signals(work: UnitOfWork, file: Path) -> ImportResult:
    """Import a register of signals."""
    return import_file(work, RegisterKind.SIGNALS, file)


def rows() -> list[list[str]]:
    """The register's rows as a spreadsheet shows them."""
    with DATA.open(encoding="cp1252", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def test_the_register_comes_in_as_it_should(work: UnitOfWork) -> None:
    result = import_signals(work, DATA)
    assert (result.read, result.imported, len(result.refused), result.duplicates) == (414, 377, 23, 14)
    assert [each.row for each in result.refused if each.column == "Inkom"] == REFUSED_FOR_DATE
    assert [each.row for each in result.refused if each.column == "Vad har hänt"] == REFUSED_FOR_TEXT
    assert Counter(each.column for each in result.notes) == {"Personnr": 18, "Från": 13}


@pytest.mark.fault(36)
def test_the_register_comes_in_once(work: UnitOfWork) -> None:
    first = import_signals(work, DATA)
    again = import_signals(work, DATA)
    assert (again.imported, again.duplicates) == (0, first.imported + first.duplicates)
    with work.reading() as session:
        assert session.scalar(select(func.count()).select_from(Signal)) == first.imported


def test_what_has_no_field_is_kept_in_its_own_words(work: UnitOfWork) -> None:
    import_signals(work, DATA)
    with work.reading() as session:
        first = session.scalars(select(Signal).order_by(Signal.received_on, Signal.id)).first()
        barber = session.scalars(select(Signal).where(Signal.source_words == "frisören")).first()
    assert first is not None
    assert barber is not None
    assert barber.source is Source.OTHER
    assert "Åtgärd: " in first.import_note


def test_a_call_in_the_register_is_an_attempt_and_no_more(work: UnitOfWork) -> None:
    import_signals(work, DATA)
    with work.reading() as session:
        called = session.scalars(select(Signal).where(Signal.first_attempt_on.is_not(None))).all()
        assert called
        assert all("Ringt" in each.import_note for each in called)
        assert session.scalars(select(Signal).where(Signal.first_contact_on.is_not(None))).all() == []


def test_an_import_can_be_undone(work: UnitOfWork) -> None:
    import_signals(work, DATA)
    undo.undo_last(work)
    with work.reading() as session:
        assert session.scalar(select(func.count()).select_from(Signal)) == 0


@pytest.mark.fault(36)
@pytest.mark.parametrize(
    ("encoding", "separator"),
    [
        ("utf-8", ";"),
        ("utf-8-sig", ","),
        ("utf-16", "\t"),
        ("utf-16-le", ";"),
        ("cp1252", "\t"),
        ("utf-8", "|"),
        ("mac_roman", ";"),
    ],
)
def test_other_encodings_and_separators_give_the_same(
    work: UnitOfWork, tmp_path: Path, encoding: str, separator: str
) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows())
    file = tmp_path / "register.csv"
    file.write_bytes(text.getvalue().encode(encoding))
    result = import_signals(work, file)
    assert (result.read, result.imported, len(result.refused), result.duplicates) == (414, 377, 23, 14)
    with work.reading() as session:
        assert session.scalars(
            select(Signal).where(Signal.seen_or_heard.contains("Blåmärken på armar, säger"))
        ).first()
    assert import_signals(work, DATA).imported == 0


@pytest.mark.fault(36)
def test_a_workbook_gives_the_same(work: UnitOfWork, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in rows():
        book.active.append(row)
    book.save(tmp_path / "register.xlsx")
    result = import_signals(work, tmp_path / "register.xlsx")
    assert (result.read, result.imported, len(result.refused), result.duplicates) == (414, 377, 23, 14)


@pytest.mark.fault(36)
def test_real_dates_and_formulas_in_a_workbook_are_read_as_values(work: UnitOfWork, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Datum", "Från", "Händelse"])
    book.active.append([dt.datetime(2026, 3, 5), "BVC", "=1+1"])
    book.active.append([dt.date(2026, 3, 6), "polis", "Skrik"])
    book.save(tmp_path / "r.xlsx")
    result = import_signals(work, tmp_path / "r.xlsx")
    with work.reading() as session:
        kept = session.scalars(select(Signal)).all()
    assert result.imported == 1
    assert (kept[0].received_on, kept[0].source) == (dt.date(2026, 3, 6), Source.POLICE)
    assert [each.row for each in result.refused] == [2]


@pytest.mark.fault(36)
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\x01\x02" * 100,
        b"PK\x03\x04 not a zip",
        b"\xd0\xcf\x11\xe0old",
        b"just a line",
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_table_is_refused(work: UnitOfWork, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "wrong.xlsx"
    file.write_bytes(content)
    with pytest.raises(BadFile):
        import_signals(work, file)


def cut_short(name: str, part: bytes) -> bytes:
    """The sheet of a workbook, broken off in the middle."""
    return part[: len(part) // 2] if name.endswith("sheet1.xml") else part


def broken_styles(name: str, part: bytes) -> bytes:
    """Styles that are no XML."""
    return b"<x" if name.endswith("styles.xml") else part


def reading_a_file_of_this_computer(name: str, part: bytes) -> bytes:
    """A sheet that asks its reader to put a file of this computer in a cell."""
    if not name.endswith("sheet1.xml"):
        return part
    return (
        b'<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/hostname">]>'
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>'
        b'<c t="inlineStr"><is><t>&file;</t></is></c></row></sheetData></worksheet>'
    )


@pytest.mark.fault(36)
@pytest.mark.parametrize("change", [cut_short, broken_styles, reading_a_file_of_this_computer])
def test_a_workbook_with_a_damaged_or_tricky_part_is_refused(
    tmp_path: Path, change: Callable[[str, bytes], bytes]
) -> None:
    whole, file = tmp_path / "whole.xlsx", tmp_path / "changed.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Datum", "Vad"])
    book.save(whole)
    with zipfile.ZipFile(whole) as packed, zipfile.ZipFile(file, "w") as changed:
        for each in packed.infolist():
            changed.writestr(each.filename, change(each.filename, packed.read(each)))
    with pytest.raises(BadFile):
        read_file(file)


@pytest.mark.fault(36)
def test_a_zip_bomb_is_refused(work: UnitOfWork, tmp_path: Path) -> None:
    file = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/worksheets/sheet1.xml", "w") as inner,
    ):
        for _ in range(410):
            inner.write(bytes(2**20))
    assert file.stat().st_size < 2**20
    with pytest.raises(BadFile) as caught:
        import_signals(work, file)
    assert caught.value.details["why"] == TOO_LARGE


@pytest.mark.parametrize(
    ("words", "meaning"),
    [("x", True), ("X", True), ("ja", True), ("JA", True), ("nej", False), ("", None), ("?", None)],
)
def test_yes_and_no(words: str, meaning: bool | None) -> None:
    assert yes_or_no(words) is meaning


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("2 st", (2, "")),
        ("2 (4, 7 år)", (2, "4, 7 år")),
        ("3 barn 1/5/9", (3, "1/5/9")),
        ("ja", (-1, "")),
        ("0", (0, "")),
        ("", (None, "")),
        ("flera", (None, "flera")),
    ],
)
def test_children(words: str, meaning: tuple[int | None, str]) -> None:
    assert children_of(words) == meaning


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("pol.", Source.POLICE), ("POLIS (Söderort)", Source.POLICE), ("B&U", Source.CHILD_UNIT), ("dagis", Source.PRESCHOOL),
        ("VC Hökarängen", Source.HEALTH_CARE), ("Granne anonym", Source.NEIGHBOUR), ("??", Source.OTHER), ("frisören", Source.OTHER),
    ],
)  # fmt: skip
def test_sources(words: str, source: Source) -> None:
    assert source_of(words) is source
