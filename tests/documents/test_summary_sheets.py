"""The workbook of a summary: cells of the right type, texts that stay texts, and nobody in its properties."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from functools import cache
from xml.etree import ElementTree

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from relvald_desktop.documents.sheets import Pen, starts_formula
from relvald_desktop.documents.summary_sheets import write_workbook
from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback import read_back
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Group, Kind, Unit, months_of
from relvald_desktop.rules.figures.values import Figure, Report, Summary, Table, Why
from relvald_desktop.wording import Wording

NASTY = (
    '=cmd|"/c calc"!A0', "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "  =1+1", "\u200b=1+1",
    "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff201", "\x07=1+1",
)  # fmt: skip
HARMLESS = ("Kvinnofrid Söder", "–", "Åsa & Örjan <b>", "a=b", "3-4", "'=1", "")


def summary(from_on: dt.date, to_on: dt.date, *, threshold: int = 5, first: int = 20) -> Summary:
    """A summary of every table and indicator: of each table the first row hidden, of the indicators a few of each kind."""
    months = months_of(from_on, to_on)
    tables = {}
    for key, defined in TABLES.items():
        rows = months if defined.kind is Kind.MONTHS else list(defined.rows)
        counts = {row: first + number if number else None for number, row in enumerate(rows)}
        tables[key] = Table(key, counts, 1234)
    figures = {key: Figure(key, 17, 17, None, 2) for key in INDICATORS}
    figures |= {
        key: Figure(key, 0.75, 15, 20, 3) for key, each in INDICATORS.items() if each.unit is Unit.SHARE
    }
    figures["completion_with"] = Figure("completion_with", 0.75, 15, 20, None, 0.53, 0.89)
    figures["reach"] = Figure("reach", None, None, None, 1, why=Why.TOO_FEW)
    figures["men_median"] = Figure("men_median", None, None, 7, 0, why=Why.NOT_REACHED)
    figures["concern_median"] = Figure("concern_median", None, None, 40, 0, 2, 3, Why.BETWEEN)
    figures["apart_after_12"] = Figure("apart_after_12", None, 0, 0, 0, why=Why.NOBODY)
    figures["hours"] = Figure("hours", 75.2, None, 103, None)
    return Summary(from_on, to_on, dt.date(2026, 11, 26), tables, figures, threshold, ("register",))


@cache
def report(**changes: int) -> Report:
    return Report(
        summary(dt.date(2026, 1, 1), dt.date(2026, 6, 30), **changes),
        summary(dt.date(2025, 7, 1), dt.date(2025, 12, 31), first=40),
        summary(dt.date(2025, 1, 1), dt.date(2025, 6, 30), first=60),
    )


def made(
    given: Report | None = None, *, language: str = "en", unit_name: str = "Söder", practice: bool = False
) -> bytes:
    return write_workbook(given or report(), Wording(language), unit_name=unit_name, practice=practice)


def little() -> Report:
    """A report of one figure and no table, which is written quickly."""
    whole = report().summary
    return Report(replace(whole, tables={}, figures={"women": whole.figures["women"]}))


@cache
def usual() -> bytes:
    return made()


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def lines(sheet: Worksheet) -> list[list[object]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def line(sheet: Worksheet, name: str) -> dict[str, object]:
    """A row of the figures by its name, keyed by the columns' heads."""
    head, *rows = lines(sheet)
    return dict(zip(map(str, head), next(row for row in rows if row[1] == name), strict=True))


def test_has_a_sheet_for_figures_each_part_definitions_and_about() -> None:
    book = opened(usual())
    assert len(book.sheetnames) == len(Group) + 3
    assert book.sheetnames[0] == "Figures"
    assert book.sheetnames[-2:] == ["Definitions", "About"]
    assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\]", name) for name in book.sheetnames)


def test_figures_are_typed() -> None:
    sheet = opened(usual())["Figures"]
    share = line(sheet, "Women supported without a police report")
    assert (share["Value"], share["Numerator"], share["Denominator"]) == (0.75, 15, 20)
    formats = {cell.value: cell.number_format for row in sheet.iter_rows() for cell in row}
    assert formats[0.75] == "0 %"
    assert formats[75.2] == "#,##0.0"
    assert formats[17] == "#,##0"
    assert isinstance(line(sheet, "Women in support")["Value"], int)
    assert line(sheet, "Hours of contact")["Not known"] == "–"


def test_a_figure_without_value_says_why() -> None:
    sheet = opened(usual())["Figures"]
    hidden = line(sheet, "Signals that did not come from the police")
    assert [hidden[name] for name in ("Value", "Numerator", "Denominator")] == ["–", "–", "–"]
    assert hidden["Why there is no value"] == "not shown: too few"
    nobody = line(sheet, "Separated 12 months after the first contact")
    assert (nobody["Value"], nobody["Numerator"], nobody["Denominator"]) == (None, 0, 0)
    assert nobody["Why there is no value"] == "nothing to count"
    between = [row for row in lines(sheet) if "only known roughly" in row]
    assert [row[7:9] for row in between] == [[2, 3]]


def test_tables_stand_beside_those_of_the_periods_compared_with() -> None:
    rows = lines(opened(usual())["Signals"])
    assert rows[0][1] == "This period:\n01/01/2026 to 30/06/2026"
    assert ["Police", 24, 44, 64] in rows
    assert ["She herself", "–", "–", "–"] in rows
    assert ["Total", 1234, 1234, 1234] in rows
    assert ["February 2025", None, None, 61] in rows
    assert ["February 2026", 21, None, None] in rows


def test_months_that_have_not_begun_are_left_out() -> None:
    whole_year = summary(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    names = [row[0] for row in lines(opened(made(Report(whole_year)))["Signals"])]
    assert "November 2026" in names
    assert "December 2026" not in names


def test_everything_is_defined() -> None:
    sheet = opened(usual())["Definitions"]
    keys = [row[0] for row in lines(sheet)[1:]]
    assert keys == [*INDICATORS, *TABLES]
    assert all(row[2] and row[3] and row[7] for row in lines(sheet))


def test_heads_stay_in_sight_and_figures_can_be_filtered() -> None:
    book = opened(usual())
    groups = [row[0] for row in lines(book["Figures"])[1:]]
    assert list(dict.fromkeys(groups)) == [
        each for each, before in zip(groups, [None, *groups], strict=False) if each != before
    ]
    assert book["Figures"].freeze_panes == "C2"
    assert book["Figures"].auto_filter.ref == f"A1:L{len(INDICATORS) + 1}"
    for sheet in book:
        assert sheet.freeze_panes
        assert sheet["A1"].font.bold
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert not sheet.merged_cells.ranges


def test_no_word_is_wider_than_its_column() -> None:
    """A longer text wraps between words; a word that doesn't fit is broken in the middle."""
    for language in ("sv", "en"):
        for sheet in opened(made(language=language)):
            for row in sheet.iter_rows():
                for cell in (cell for cell in row if isinstance(cell.value, str)):
                    longest = max(map(len, re.split(r"[\s/-]", cell.value)))
                    room = sheet.column_dimensions[cell.column_letter].width
                    assert longest * (1.1 if cell.font.bold else 1) <= room, (sheet.title, cell.value)


def test_about_tells_the_unit_the_days_and_the_marks() -> None:
    told = dict(lines(opened(usual())["About"])[1:])
    assert told["Unit"] == "Söder"
    assert told["This period"] == "01/01/2026 to 30/06/2026"
    assert told["As the figures were known on"] == "26/11/2026"
    assert told["Smallest count shown, beside 0"] == 5
    assert "1 to 4" in told["–"]
    assert "Several registers" not in told
    assert (
        "3 registers"
        in dict(
            lines(
                opened(made(replace(little(), summary=replace(little().summary, sources=("a", "b", "c")))))[
                    "About"
                ]
            )[1:]
        )["Several registers"]
    )


def test_practice_stands_on_every_sheet_and_page() -> None:
    book = opened(made(practice=True))
    for sheet in book:
        assert sheet["A1"].value.startswith("ÖVNING")
        assert sheet.oddHeader.center.text.startswith("ÖVNING")
        assert sheet.print_title_rows == "$1:$2"
        assert sheet.freeze_panes.endswith("3")
    assert book["Figures"].auto_filter.ref.startswith("A2:")
    assert "ÖVNING" not in str([lines(sheet) for sheet in opened(usual())])


@pytest.mark.fault(37)
@pytest.mark.parametrize("text", NASTY)
def test_a_text_is_never_a_formula(text: str) -> None:
    content = made(little(), unit_name=text)
    assert starts_formula(text)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheets = [package.read(name).decode() for name in package.namelist() if "worksheets/" in name]
    assert not any(re.search(r"<f[ />]", sheet) for sheet in sheets)
    cell = opened(content)["About"]["B2"]
    assert cell.data_type == "s"
    assert cell.quotePrefix


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_are_left_alone(text: str) -> None:
    assert not starts_formula(text)


def test_what_xml_cannot_hold_is_left_out() -> None:
    name = "So\x00ci\x1fal;\"kontor'\r\nSyd\ud800\ufffe _x0041_ & <Åsa>"
    content = made(little(), unit_name=name)
    told = opened(content)["About"]["B2"].value
    assert told == "Social;\"kontor'\nSyd _x005F_x0041_ & <Åsa>"
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for part in package.namelist():
            ElementTree.fromstring(package.read(part))


def test_a_unit_of_nothing_but_control_characters_leaves_a_cell_empty() -> None:
    assert opened(made(little(), unit_name="\x01\x02"))["About"]["B2"].value is None


def test_the_name_of_a_sheet_is_one_a_spreadsheet_takes() -> None:
    pen = Pen()
    assert pen.sheet("'Kvinnor/barn: [2026]? " + "å" * 40, []).title == "Kvinnor barn   2026   " + "å" * 8


@pytest.mark.fault(29)
def test_names_nobody_and_no_machine_and_no_moment() -> None:
    content = made(language="sv")
    assert content == made(language="sv")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert {(each.date_time[:3], each.create_system) for each in package.infolist()} == {
            ((1980, 1, 1), 0)
        }
        parts = {name: package.read(name).decode() for name in package.namelist()}
    core = parts["docProps/core.xml"]
    assert ">sv-SE</dc:language>" in core
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"2026-11-26T00:00:00Z"}
    assert re.search(r"<dc:creator[^>]*(/>|></dc:creator>)", core)
    assert "openpyxl" not in "".join(parts.values()).lower()
    assert "Application" not in parts["docProps/app.xml"]


def test_the_leak_check_reads_every_cell() -> None:
    artefact = Artefact(made(unit_name="Kvinnojour Gunborg"), Format.XLSX, "sammanstallning.xlsx")
    found = "\n".join(each.text for each in read_back(artefact))
    for text in ("Kvinnojour Gunborg", "She herself", "not shown: too few", "1234", "Read from"):
        assert text in found


def test_only_suppressed_summaries_are_written() -> None:
    with pytest.raises(ValueError, match="suppressed"):
        made(report(threshold=0))
    with pytest.raises(ValueError, match="suppressed"):
        made(replace(report(), before=summary(dt.date(2025, 7, 1), dt.date(2025, 12, 31), threshold=0)))
