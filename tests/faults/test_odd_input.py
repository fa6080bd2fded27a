"""Odd texts, dates and numbers, in services and in the fields of the window; markup on its way out; hostile registers."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.person import Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.rules.identity import NotAnIdentity, read_identity
from relvald_desktop.rules.typed_dates import NotADate, read_date
from relvald_desktop.services import importing
from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.finding import find, similar_cases
from relvald_desktop.services.forms import LONGEST_TEXT, TooLong
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.dialogs.person_form import NewCaseDialog
from relvald_desktop.ui.dialogs.signal_form import SignalDialog
from tests.faults.checking import require_whole
from tests.ui.conftest import Desk, desk, plain_dialogs, practice_cases, preferences

__all__ = ["desk", "plain_dialogs", "practice_cases", "preferences"]

ODD: dict[str, tuple[str, str]] = {
    "nul": ("hon\x00sade", "honsade"),
    "control characters": ("hon\x07\x1b[31msade\x7f", "hon[31msade"),
    "lone high surrogate": ("hon\ud800sade", "honsade"),
    "lone low surrogate": ("hon\udfffsade", "honsade"),
    "byte order mark": ("\ufeffhon sade", "hon sade"),
    "decomposed": (unicodedata.normalize("NFD", "går hem"), "går hem"),
    "right-to-left override": ("hon \u202esade\u202c nej", "hon sade nej"),
    "isolates": ("\u2066hon\u2069 sade", "hon sade"),
    "zero width": ("ho\u200bn\u2060 sa\u200bde", "hon sade"),
    "emoji": ("🏠 hemma 👩‍👧", "🏠 hemma 👩‍👧"),
    "arabic": ("قالت لا", "قالت لا"),
    "beyond the plane": ("𝒽ej \U0010fffd", "𝒽ej \U0010fffd"),
}
"""What is typed, and what is kept."""


@pytest.mark.fault(34)
@pytest.mark.parametrize("odd", ODD)
def test_an_odd_text_is_cleaned_kept_and_found(work: UnitOfWork, odd: str) -> None:
    typed, kept = ODD[odd]
    made = receive_signal(
        work, SignalForm(seen_or_heard=f"{typed} xylofon", about=typed, source=Source.POLICE)
    )
    with work.reading() as session:
        signal = session.get_one(Signal, made.id)
    assert (signal.seen_or_heard, signal.about) == (f"{kept} xylofon", kept)
    assert [hit.record_id for hit in find(work, "xylofon")] == [made.id]
    find(work, typed)
    similar_cases(work, typed)
    require_whole(work)


@pytest.mark.fault(34)
@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\n\n\n", "\x0b", "\x0c", "\x85"])
def test_a_one_line_field_keeps_one_line(work: UnitOfWork, breaks: str) -> None:
    open_case(work, CaseForm(client=PersonForm(given_name=f"Olga{breaks}Maria", family_name="Rönn")))
    with work.reading() as session:
        name = session.scalars(select(Person.given_name)).one()
    assert len(name.splitlines()) == 1
    assert name.replace(" ", "") == "OlgaMaria"


@pytest.mark.fault(34)
def test_a_long_text_keeps_its_lines(work: UnitOfWork) -> None:
    case = open_case(work, CaseForm())
    made = write_and_sign_contact(
        work, case.id, ContactForm(text="ett\n\ntvå", outcome=ContactOutcome.SUPPORT)
    )
    with work.reading() as session:
        assert session.get_one(Contact, made.id).text == "ett\n\ntvå"


@pytest.mark.fault(34)
def test_ten_megabytes_are_refused_in_words_and_a_million_letters_are_kept(work: UnitOfWork) -> None:
    with pytest.raises(TooLong) as caught:
        receive_signal(work, SignalForm(seen_or_heard="x" * 10_000_000, source=Source.POLICE))
    assert caught.value.details == {"field": "seen_or_heard", "length": 10_000_000, "limit": LONGEST_TEXT}
    most = "ord " * (LONGEST_TEXT // 4 - 1)
    made = receive_signal(work, SignalForm(seen_or_heard=most, source=Source.POLICE))
    with work.reading() as session:
        assert session.get_one(Signal, made.id).seen_or_heard == most.strip()


@pytest.mark.fault(34)
@pytest.mark.parametrize("odd", ODD)
def test_an_odd_text_in_every_field_of_the_signal_form_is_cleaned_and_kept(desk: Desk, odd: str) -> None:
    typed, kept = ODD[odd]
    assert desk.shell.workspace is not None
    dialog = SignalDialog(desk.shell.workspace.context)
    dialog.other_source.setCurrentIndex(1)
    fill(dialog, typed)
    dialog._save()
    assert dialog.result_value is not None, dialog.notice.text.text()
    with desk.work.reading() as session:
        signal = session.scalars(select(Signal)).one()
    assert signal.seen_or_heard == kept
    require_whole(desk.work)


@pytest.mark.fault(34)
def test_ten_megabytes_pasted_into_the_form_are_refused_and_stay_there(desk: Desk) -> None:
    assert desk.shell.workspace is not None
    dialog = SignalDialog(desk.shell.workspace.context)
    dialog.other_source.setCurrentIndex(1)
    dialog.seen.setPlainText("ord " * 2_500_000)
    dialog._save()
    assert dialog.result_value is None
    assert "1000000" in dialog.notice.text.text().replace("\xa0", "").replace(" ", "")
    assert len(dialog.seen.toPlainText()) == 10_000_000
    dialog.drafts.finish()


@pytest.mark.fault(34)
def test_newlines_pasted_into_a_name_become_spaces(desk: Desk) -> None:
    assert desk.shell.workspace is not None
    dialog = NewCaseDialog(desk.shell.workspace.context)
    fill(dialog, "Olga\nMaria\x00")
    dialog._save()
    assert dialog.result_value is not None, dialog.notice.text.text()
    with desk.work.reading() as session:
        assert set(session.scalars(select(Person.given_name))) == {"Olga Maria"}


def fill(dialog: SignalDialog | NewCaseDialog, text: str) -> None:
    """Write a text into every free text field, as a paste does."""
    for field in dialog.findChildren(QPlainTextEdit):
        field.setPlainText(text)
    for line in dialog.findChildren(QLineEdit):
        free = line.objectName() and not line.objectName().startswith("qt_") and not line.inputMask()
        if free and line.objectName() in TEXTS and line.validator() is None:
            line.setText(text)


TEXTS = {"about", "informant", "givenName", "familyName", "childrenAges", "sourceWords", "note"}
"""The object names of one-line fields for free text."""


@pytest.mark.fault(35)
@pytest.mark.parametrize("year", range(1900, 2101, 4))
def test_29_february_is_a_day_in_leap_years_only(year: int) -> None:
    leap = (year % 4 == 0 and year % 100 != 0) or year % 400 == 0
    today = dt.date(2026, 11, 26)
    if leap:
        assert read_date(f"{year}-02-29", today) == dt.date(year, 2, 29)
    else:
        with pytest.raises(NotADate):
            read_date(f"{year}-02-29", today)
    with pytest.raises(NotADate):
        read_date(f"{year + 1}-02-29", today)


@pytest.mark.fault(35)
def test_every_day_from_1900_to_2100_is_read(rounds: object) -> None:
    day, today = dt.date(1900, 1, 1), dt.date(2026, 11, 26)
    while day <= dt.date(2100, 12, 31):
        assert read_date(day.isoformat(), today) == day
        day += dt.timedelta(days=1)


@pytest.mark.fault(35)
@pytest.mark.parametrize(
    "typed", ["29 feb 2026", "31 april 2026", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"]
)
def test_a_day_that_does_not_exist_is_refused(typed: str) -> None:
    with pytest.raises(NotADate):
        read_date(typed, dt.date(2026, 11, 26))


@pytest.mark.fault(35)
@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("19900101-0017", True), ("900101-0017", True), ("900101-0018", False), ("19900161-0014", True),
        ("19900161-0015", False), ("18900101-0017", True), ("900101+0017", True), ("19900230-1234", False),
        ("19901301-1234", False), ("abc", False), ("", False), ("１９９００１０１-００１７", False), ("19900101-00178", False),
    ],
)  # fmt: skip
def test_personal_numbers_right_and_wrong(written: str, right: bool) -> None:
    today = dt.date(2026, 11, 26)
    if right:
        read_identity(written, today)
    else:
        with pytest.raises(NotAnIdentity):
            read_identity(written, today)


MARKUP = [
    "<b>Olga</b>",
    "Olga & Märta",
    "<img src='file:///etc/passwd'/>",
    "</para><para>",
    "&lt;&#x0;",
    "{name}",
    "%s%n",
    "<",
]


@pytest.mark.fault(38)
@pytest.mark.parametrize("name", [*MARKUP, "Ol\x01ga", "=HYPERLINK(1)"])
def test_markup_in_a_name_is_drawn_as_it_was_written(work: UnitOfWork, name: str) -> None:
    import pypdfium2

    from relvald_desktop.release.case_papers import prepare_journal
    from relvald_desktop.wording import Wording

    case = open_case(work, CaseForm(client=PersonForm(given_name=name)))
    write_and_sign_contact(work, case.id, ContactForm(text=f"{name} ringde.", outcome=ContactOutcome.SUPPORT))
    content = prepare_journal(work, case.id, Wording("sv")).artefact.content
    pages = pypdfium2.PdfDocument(io.BytesIO(content))
    drawn = "".join(page.get_textpage().get_text_range() for page in pages)
    assert name.replace("\x01", "").replace(" ", "") in "".join(drawn.split())


REGISTER = "Datum;Från;Vad har hänt\n2026-01-05;polisen;Hör skrik\n"


def refused_or_named(work: UnitOfWork, file: Path) -> importing.ImportResult | RelvaldError:
    """What an import gave, or why the whole file was refused."""
    try:
        return importing.import_file(work, RegisterKind.SIGNALS, file)
    except RelvaldError as error:
        return error


@pytest.mark.fault(36)
def test_every_refused_row_is_named_with_row_column_and_reason(work: UnitOfWork, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_text(REGISTER + "31/31/2026;polisen;Ett\n;;\n2026-01-06;polisen;\n", encoding="utf-8")
    result = importing.import_file(work, RegisterKind.SIGNALS, file)
    assert result.imported == 1
    assert {row.row for row in result.refused} >= {3, 5}
    assert all(row.column and row.reason for row in result.refused)
    again = importing.import_file(work, RegisterKind.SIGNALS, file)
    assert (again.imported, again.duplicates) == (0, 1)


@pytest.mark.fault(36)
def test_two_columns_of_the_same_name_lose_nothing_silently(work: UnitOfWork, tmp_path: Path) -> None:
    file = tmp_path / "register.csv"
    file.write_text(
        "Datum;Från;Vad har hänt;Vad har hänt\n2026-01-05;polisen;Hör skrik;Rött hus\n", encoding="utf-8"
    )
    result = refused_or_named(work, file)
    if not isinstance(result, RelvaldError):
        with work.reading() as session:
            signal = session.scalars(select(Signal)).one()
        assert "Hör skrik" in f"{signal.seen_or_heard} {signal.import_note}"
        assert "Rött hus" in f"{signal.seen_or_heard} {signal.import_note}"


@pytest.mark.fault(36)
@pytest.mark.parametrize("how", ["merged", "macros", "external link"])
def test_an_odd_workbook_gives_values_or_a_reason(work: UnitOfWork, tmp_path: Path, how: str) -> None:
    import zipfile

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (
        ["Datum", "Från", "Vad har hänt"],
        ["2026-01-05", "polisen", "Hör skrik"],
        ["2026-01-06", "polisen", "Smäll"],
    ):
        sheet.append(row)
    if how == "merged":
        sheet.merge_cells("B2:B3")
    if how == "external link":
        sheet["C3"] = "='[annan.xlsx]Blad1'!A1"
    file = tmp_path / "register.xlsx"
    book.save(file)
    if how == "macros":
        with zipfile.ZipFile(file, "a") as package:
            package.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 macro")
    result = refused_or_named(work, file)
    if isinstance(result, RelvaldError):
        return
    assert result.imported + len({row.row for row in result.refused}) == result.read
    assert result.imported >= 1


@pytest.mark.fault(36)
@pytest.mark.timeout(600)
def test_a_hundred_thousand_rows_are_read_and_imported_once(work: UnitOfWork, tmp_path: Path) -> None:
    import os

    rows = 100_000 if "RELVALD_MANY_NOTES" in os.environ else 5_000
    file = tmp_path / "register.csv"
    lines = (f"2026-01-{1 + number % 28:02d};polisen;Hör skrik {number}" for number in range(rows))
    file.write_text("Datum;Från;Vad har hänt\n" + "\n".join(lines) + "\n", encoding="utf-8")
    result = importing.import_file(work, RegisterKind.SIGNALS, file)
    assert (result.read, result.imported, len(result.refused)) == (rows, rows, 0)
    again = importing.import_file(work, RegisterKind.SIGNALS, file)
    assert (again.imported, again.duplicates) == (0, rows)
