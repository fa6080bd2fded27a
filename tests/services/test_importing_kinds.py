"""Registers of cases, contacts and court dates come in once, to the right woman, and nothing is guessed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from sqlalchemy import func, select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.case import Case, CasePerson
from relvald_desktop.records.codes import (
    AccompanimentKind,
    ChannelKind,
    CloseReason,
    ContactKind,
    ContactOutcome,
    ContactState,
    ProtectedKind,
    Protection,
    RelationshipState,
    Safety,
    Source,
)
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.person import ContactChannel, Person, ProtectedValue
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import RegisterKind
from relvald_desktop.resources import path
from relvald_desktop.services import undo
from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.erasing import erase_case
from relvald_desktop.services.importing import (
    REGISTERS,
    BadFile,
    ImportResult,
    all_mappings,
    find_mapping,
    forget_mapping,
    import_file,
    likeliest,
    plan_import,
    read_file,
    run_import,
)
from relvald_desktop.services.importing.running import ImportStopped
from relvald_desktop.services.importing.values import minutes_of, time_of
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.secrecy import secrets_of_case
from relvald_desktop.store.queries.cases import CaseFile, case_file
from relvald_desktop.store.queries.retention import newest_notes
from relvald_desktop.store.work import UnitOfWork

CASES = path("demo", "arenderegister-2023.csv")
CONTACTS = path("demo", "kontaktregister-2024.csv")
COURT_DATES = path("demo", "domstolsdagar-2029.csv")
ZONE = ZoneInfo("Europe/Stockholm")


def cases(work: UnitOfWork, file: Path = CASES, *, dry_run: bool = False) -> ImportResult:
    return import_file(work, RegisterKind.CASES, file, dry_run=dry_run)


def contacts(work: UnitOfWork, file: Path = CONTACTS) -> ImportResult:
    return import_file(work, RegisterKind.CONTACTS, file)


def court_dates(work: UnitOfWork, file: Path = COURT_DATES) -> ImportResult:
    return import_file(work, RegisterKind.COURT_DATES, file)


def table(folder: Path, *rows: str) -> Path:
    """A CSV file as an old program writes it."""
    file = folder / "register.csv"
    file.write_bytes("\r\n".join(rows).encode("cp1252"))
    return file


def count(work: UnitOfWork, kind: type[object]) -> int:
    with work.reading() as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


def called(work: UnitOfWork, register_code: str) -> CaseFile:
    """The case that a register had under a code."""
    with work.reading() as session:
        case_id = session.scalars(select(Case.id).where(Case.register_code == register_code)).one()
        return case_file(session, case_id)


def reasons(result: ImportResult) -> dict[int, str]:
    return {each.row: each.reason.format(about=each.about) for each in result.refused}


def accompaniments(work: UnitOfWork) -> list[Accompaniment]:
    with work.reading() as session:
        return list(session.scalars(select(Accompaniment).order_by(Accompaniment.starts_at)))


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (CASES, RegisterKind.CASES), (CONTACTS, RegisterKind.CONTACTS), (COURT_DATES, RegisterKind.COURT_DATES),
        (path("demo", "signalregister-2025.csv"), RegisterKind.SIGNALS),
    ],
)  # fmt: skip
def test_what_the_rows_are_is_recognised_by_the_headings(file: Path, kind: RegisterKind) -> None:
    assert likeliest(read_file(file)).register.kind is kind


def test_a_messy_register_of_cases_says_what_becomes_of_every_row(work: UnitOfWork) -> None:
    result = cases(work)
    assert (result.read, result.imported, result.duplicates) == (12, 8, 0)
    assert reasons(result) == {
        9: "the same code stands in row 8; put it right in the file",
        10: "no date that names a real day",
        11: "it was closed before it was opened",
        12: "the same personal number stands in row 4: one woman has one case, make one row of them",
    }
    assert {each.row for each in result.notes} == {8, 15}


def test_a_case_comes_in_with_what_the_register_knows(work: UnitOfWork) -> None:
    cases(work)
    file = called(work, "KF-22/01")
    assert file.client is not None
    assert (file.client.given_name, file.client.family_name) == ("Berit", "Sten")
    assert (file.case.opened_on, file.case.closed_on) == (dt.date(2022, 1, 17), dt.date(2023, 5, 30))
    assert file.case.close_reason is CloseReason.MOVED
    assert file.case.relationship is RelationshipState.SEPARATED
    assert file.case.code.startswith("KV-")
    assert "Barn: 0" in file.case.import_note


def test_no_way_to_reach_her_is_taken_for_safe(work: UnitOfWork) -> None:
    cases(work)
    with work.reading() as session:
        channels = session.scalars(select(ContactChannel)).all()
    assert {each.channel for each in channels} == {
        ChannelKind.MOBILE, ChannelKind.PHONE, ChannelKind.EMAIL, ChannelKind.LETTER
    }  # fmt: skip
    assert {each.safety for each in channels} == {Safety.UNKNOWN}
    assert not any(each.message_allowed for each in channels)


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("Sekretessmarkering", Protection.MARKING), ("skyddad folkbokföring", Protection.PROTECTED_REGISTRATION),
        ("Fingerade personuppgifter", Protection.ASSUMED_IDENTITY), ("x", Protection.MARKING), ("nej", Protection.NONE),
        ("", Protection.NONE), ("hemligt?", Protection.MARKING),
    ],
)  # fmt: skip
def test_protection_is_read_rather_too_strictly(
    work: UnitOfWork, tmp_path: Path, words: str, level: Protection
) -> None:
    cases(work, table(tmp_path, "Namn;Öppnat;Adress;Skydd", f"Asta Ek;2024-01-02;Almvägen 3;{words}"))
    with work.reading() as session:
        person = session.scalars(select(Person)).one()
        hidden = session.scalars(select(ProtectedValue)).all()
        open_ways = session.scalars(select(ContactChannel)).all()
    assert person.protection is level
    protected = level is not Protection.NONE
    assert [(each.what, each.value) for each in hidden] == [(ProtectedKind.ADDRESS, "Almvägen 3")] * protected
    assert [each.value for each in open_ways] == ["Almvägen 3"] * (not protected)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850", "utf-8"])
def test_a_short_register_keeps_its_swedish_letters(work: UnitOfWork, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "kort.csv"
    file.write_bytes("Namn;Öppnat;Adress\nAsta Ek;2024-01-02;Almvägen 3\n".encode(encoding))
    cases(work, file)
    with work.reading() as session:
        assert session.scalars(select(ContactChannel.value)).all() == ["Almvägen 3"]


def test_a_name_under_an_assumed_identity_is_protected(work: UnitOfWork) -> None:
    cases(work)
    file = called(work, "KF-23/06")
    assert file.client is not None
    assert file.client.name_protected


def test_an_address_in_a_note_of_the_register_never_leaves(work: UnitOfWork, tmp_path: Path) -> None:
    cases(
        work, table(tmp_path, "Dnr;Namn;Öppnat;Övrigt", "K1;Asta Ek;2024-01-02;bor hos syster, Tallgatan 7")
    )
    case_id = called(work, "K1").case.id
    assert "Tallgatan 7" in {each.value for each in secrets_of_case(work, case_id)}


def test_an_address_that_came_with_a_contact_or_a_signal_never_leaves(
    work: UnitOfWork, tmp_path: Path
) -> None:
    cases(work, table(tmp_path, "Dnr;Namn;Öppnat", "K1;Asta Ek;2024-01-02"))
    contacts(
        work,
        table(tmp_path, "Dnr;Datum;Anteckning;Bor nu", "K1;2024-02-03;Pratade om hösten;Tallgatan 7"),
    )
    case_id = called(work, "K1").case.id
    signal = receive_signal(work, SignalForm(seen_or_heard="Rop", source=Source.NEIGHBOUR), case_id=case_id)
    with work.change("signal.changed") as change:
        change.edit(Signal, signal.id).import_note = "Vistas: Granvägen 3, tfn 070-174 06 28"
    kept = {each.value for each in secrets_of_case(work, case_id)}
    assert {"Tallgatan 7", "Granvägen 3", "070-174 06 28"} <= kept


def test_a_row_of_data_that_is_taken_for_headings_is_not_kept(work: UnitOfWork, tmp_path: Path) -> None:
    rows = read_file(table(tmp_path, "7;Asta Ek;2021-03-02", "8;Elin Dal;2022-03-02"))[0]
    wrong = replace(
        likeliest([rows]),
        register=REGISTERS[RegisterKind.CASES],
        heading=0,
        columns={"code": 0, "name": 1, "opened": 2},
    )
    assert run_import(work, plan_import(work, wrong)).imported == 1
    assert all_mappings(work) == []


def test_a_woman_who_is_known_by_her_number_gets_no_second_case(work: UnitOfWork) -> None:
    known = open_case(
        work,
        CaseForm(client=PersonForm(given_name="Olga", family_name="Rönn", identity_number="841221-9803")),
    )
    result = cases(work)
    assert called(work, "KF-21/04").case.id == known.id
    assert count(work, Case) == 8
    assert any(known.code in each.about for each in result.notes)


def test_the_same_name_is_told_and_becomes_a_case_of_its_own(work: UnitOfWork, tmp_path: Path) -> None:
    known = open_case(work, CaseForm(client=PersonForm(given_name="Asta", family_name="Ek")))
    result = cases(work, table(tmp_path, "Namn;Öppnat", "Ek, Asta;2024-01-02"))
    assert result.imported == 1
    assert [each.about for each in result.notes] == [known.code]
    assert count(work, Case) == 2


def test_cases_come_in_once(work: UnitOfWork) -> None:
    first = cases(work)
    again = cases(work)
    assert (again.imported, again.duplicates) == (0, first.imported + 1)
    assert count(work, Case) == first.imported


def test_who_was_erased_left_no_key_behind_and_may_come_again(work: UnitOfWork) -> None:
    cases(work)
    gone = called(work, "KF-22/02").case
    assert gone.import_key
    erase_case(work, gone.id, typed_code=gone.code, reason="mistake")
    with work.reading() as session:
        assert gone.import_key not in set(session.scalars(select(Case.import_key)))
    assert cases(work).imported == 1


def test_an_import_of_cases_can_be_undone_whole(work: UnitOfWork) -> None:
    cases(work)
    undo.undo_last(work)
    assert [count(work, kind) for kind in (Case, Person, CasePerson, ContactChannel, ProtectedValue)] == [
        0
    ] * 5
    assert all_mappings(work) == []


def test_only_the_import_is_taken_back_though_something_was_saved_since(work: UnitOfWork) -> None:
    cases(work)
    imported = undo.next_undo(work)
    assert imported is not None
    receive_signal(work, SignalForm(seen_or_heard="Rop", source=Source.NEIGHBOUR))
    before = count(work, Case)
    with pytest.raises(undo.NothingToUndo):
        undo.undo_last(work, only=imported.seq)
    assert (count(work, Case), count(work, Signal)) == (before, 1)


def test_a_stopped_import_leaves_nothing(work: UnitOfWork, tmp_path: Path) -> None:
    lines = (f"K{number};Asta Ek {number};2024-01-02" for number in range(120))
    plan = plan_import(work, likeliest(read_file(table(tmp_path, "Dnr;Namn;Öppnat", *lines))))
    with pytest.raises(ImportStopped):
        run_import(work, plan, lambda done, total: done < 100)
    assert (count(work, Case), all_mappings(work)) == (0, [])


def test_a_dry_run_writes_nothing(work: UnitOfWork) -> None:
    assert cases(work, dry_run=True).imported == 8
    assert count(work, Case) == 0


def test_codes_go_on_after_the_last_one(work: UnitOfWork, tmp_path: Path) -> None:
    open_case(work, CaseForm(code="KV-9999"))
    cases(work, table(tmp_path, "Dnr;Öppnat", "A;2024-01-02", "B;2024-01-03"))
    with work.reading() as session:
        assert set(session.scalars(select(Case.code))) == {"KV-9999", "KV-10000", "KV-10001"}


def test_an_old_closed_case_is_as_old_as_its_register_says(work: UnitOfWork) -> None:
    cases(work)
    case_id = called(work, "KF-22/02").case.id
    with work.reading() as session:
        assert newest_notes(session)[case_id] == dt.date(2022, 9, 1)


def test_contacts_find_their_case_or_are_refused(work: UnitOfWork) -> None:
    cases(work)
    result = contacts(work)
    assert (result.read, result.imported, result.duplicates) == (13, 8, 1)
    olga, asta = called(work, "KF-21/04").case.code, called(work, "KF-21/09").case.code
    assert reasons(result) == {
        9: "no case has the code “KF-99/99”",
        10: f"code, personal number and name point to different cases: {olga}, {asta}",
        11: "no case has a woman with this name",
        12: "no date that names a real day",
    }


def test_a_name_that_two_women_have_is_refused(work: UnitOfWork, tmp_path: Path) -> None:
    for _ in range(2):
        open_case(work, CaseForm(client=PersonForm(given_name="Asta", family_name="Ek")))
    result = contacts(work, table(tmp_path, "Namn;Datum;Anteckning", "Asta Ek;2024-01-02;Ringde"))
    assert reasons(result) == {2: "it may be any of several cases: KV-0001, KV-0002"}


def test_a_note_from_a_register_is_signed_where_it_was_written(work: UnitOfWork) -> None:
    cases(work)
    contacts(work)
    case_id = called(work, "KF-21/04").case.id
    with work.reading() as session:
        note = session.scalars(select(Contact).where(Contact.case_id == case_id).order_by(Contact.at)).first()
    assert note is not None
    assert note.at == dt.datetime(2023, 1, 9, 9, 30, tzinfo=ZONE)
    assert (note.how, note.outcome, note.minutes) == (ContactKind.PHONE, ContactOutcome.CONTACT, 25)
    assert (note.state, note.signed_at) == (ContactState.SIGNED, note.at)
    assert note.import_key


def test_contacts_say_when_she_was_heard_from_and_stop_the_clock(work: UnitOfWork, tmp_path: Path) -> None:
    case = open_case(work, CaseForm(client=PersonForm(given_name="Asta")))
    signal = receive_signal(
        work,
        SignalForm(seen_or_heard="Skrik", source=Source.POLICE, received_on=dt.date(2024, 1, 1)),
        case_id=case.id,
    )
    contacts(
        work,
        table(
            tmp_path, "Ärende;Datum;Typ;Anteckning", f"{case.code};2024-01-02;Ej svar;",
            f"{case.code};2024-01-05;Besök;Pratade", f"{case.code};2024-02-05;Samverkan;Med polisen",
        ),
    )  # fmt: skip
    with work.reading() as session:
        stopped = session.get_one(Signal, signal.id)
        heard = session.get_one(Case, case.id).last_heard_on
    assert (stopped.first_attempt_on, stopped.first_contact_on) == (dt.date(2024, 1, 2), dt.date(2024, 1, 5))
    assert stopped.first_support_on is None
    assert heard == dt.date(2024, 1, 5)


def test_contacts_can_be_undone_though_they_are_signed(work: UnitOfWork) -> None:
    cases(work)
    contacts(work)
    undo.undo_last(work)
    assert count(work, Contact) == 0
    assert called(work, "KF-21/04").case.last_heard_on is None


def test_court_dates_become_accompaniments_with_their_matter(work: UnitOfWork) -> None:
    cases(work)
    result = court_dates(work)
    assert (result.read, result.imported, result.duplicates) == (10, 5, 1)
    olga = called(work, "KF-21/04").case
    hers = [each for each in accompaniments(work) if each.case_id == olga.id]
    with work.reading() as session:
        matter = session.scalars(select(LegalMatter).where(LegalMatter.case_id == olga.id)).one()
    assert {each.matter_id for each in hers} == {matter.id}
    assert (matter.police_reference, matter.court_case_number) == ("5000-K10001-23", "B 1234-26")
    assert matter.reported_on == dt.date(2023, 4, 20)
    assert [(each.purpose, each.carried_out) for each in hers] == [
        (AccompanimentKind.INTERVIEW, True), (AccompanimentKind.HEARING, False), (AccompanimentKind.HEARING, False)
    ]  # fmt: skip
    assert hers[1].starts_at == dt.datetime(2029, 2, 6, 9, tzinfo=ZONE)
    assert all(each.before for each in hers)


def test_no_court_date_is_guessed(work: UnitOfWork) -> None:
    cases(work)
    olga = called(work, "KF-21/04").case.code
    assert reasons(court_dates(work)) == {
        7: "no time: ask when it begins, a guess could make her come too late",
        8: "the day has been, and nothing says that you went along",
        9: f"the legal matter with this number belongs to the case {olga}",
        10: "“Kaffe” is no known kind of accompaniment",
    }


def test_without_the_day_of_the_report_no_matter_is_made_up(work: UnitOfWork, tmp_path: Path) -> None:
    open_case(work, CaseForm(code="KV-0001"))
    result = court_dates(
        work,
        table(tmp_path, "Ärende;Datum;Tid;Vad;Målnr", "KV-0001;2029-02-06;9.00;Huvudförhandling;B 1-26"),
    )
    assert (result.imported, count(work, LegalMatter)) == (1, 0)
    assert accompaniments(work)[0].import_note == "Målnr: B 1-26"


def test_a_court_date_finds_its_case_by_the_number_of_the_matter(work: UnitOfWork, tmp_path: Path) -> None:
    cases(work)
    court_dates(work)
    result = court_dates(
        work, table(tmp_path, "Målnr;Datum;Tid;Vad", "b1234/26;2029-03-09;10:00;Huvudförhandling")
    )
    assert result.imported == 1
    assert accompaniments(work)[-1].case_id == called(work, "KF-21/04").case.id


def test_a_day_without_a_year_is_the_nearest_and_is_told(work: UnitOfWork, tmp_path: Path) -> None:
    open_case(work, CaseForm(code="KV-0001"))
    coming = work.clock.today() + dt.timedelta(days=20)
    row = f"KV-0001;{coming.day}/{coming.month};9.00;Förhör"
    result = court_dates(work, table(tmp_path, "Ärende;Datum;Tid;Vad", row))
    assert accompaniments(work)[0].on == coming
    assert [each.about for each in result.notes] == [coming.isoformat()]


def test_a_workbook_with_dates_times_two_sheets_and_merged_headings_is_read(
    work: UnitOfWork, tmp_path: Path
) -> None:
    open_case(work, CaseForm(code="KV-0001"))
    book = openpyxl.Workbook()
    book.active.title = "Läs mig"
    book.active.append(["Det här är anteckningar om hur registret förs."])
    sheet = book.create_sheet("Tider")
    sheet.append(["Medföljningar", None, None, None, None])
    sheet.merge_cells("A1:E1")
    sheet.append(["Ärende", "Datum", "Kl", "Vad", "Sal"])
    sheet.append(["KV-0001", dt.datetime(2029, 2, 6), dt.time(9, 15), "Förhör", "'4"])
    sheet.append([None, None, None, None, None])
    sheet.append(["KV-0001", 47163, 0.5625, "HF", "#N/A"])
    sheet.append(["KV-0001", dt.datetime(2029, 3, 1, 13, 30), None, "Huvudförhandling", None])
    sheet.append(["Antal", 3])
    book.save(tmp_path / "r.xlsx")
    result = court_dates(work, tmp_path / "r.xlsx")
    assert (result.read, result.imported) == (3, 3)
    assert [each.starts_at.astimezone(ZONE).strftime("%F %R") for each in accompaniments(work)] == [
        "2029-02-06 09:15", "2029-02-14 13:30", "2029-03-01 13:30"
    ]  # fmt: skip
    assert [each.room for each in accompaniments(work)] == ["4", "", ""]


def test_the_columns_are_kept_and_used_the_next_time(work: UnitOfWork, tmp_path: Path) -> None:
    odd = table(tmp_path, "A;B;C", "7;Asta Ek;2021-03-02")
    with pytest.raises(BadFile):
        cases(work, odd)
    reading = likeliest(read_file(odd))
    assert reading.heading < 0
    chosen = replace(
        reading,
        register=REGISTERS[RegisterKind.CASES],
        heading=0,
        columns={"code": 0, "name": 1, "opened": 2},
    )
    run_import(work, plan_import(work, chosen))
    again = table(tmp_path, "a ; B.;C;", "8;Elin Dal;2022-03-02")
    kept = find_mapping(work, read_file(again)[0])
    assert kept is not None
    assert (kept.reading.register.kind, kept.reading.columns) == (RegisterKind.CASES, chosen.columns)
    assert cases(work, again).imported == 1
    assert len(all_mappings(work)) == 1
    forget_mapping(work, kept.id)
    assert find_mapping(work, read_file(again)[0]) is None


def test_other_headings_are_not_read_as_the_last_time(work: UnitOfWork, tmp_path: Path) -> None:
    cases(work)
    other = table(tmp_path, "Dnr;Namn;Personnr;Avslutat;Öppnat", "7;Asta Ek;;;2021-03-02")
    assert find_mapping(work, read_file(other)[0]) is None


def test_the_log_tells_of_an_import_without_a_word_of_it(work: UnitOfWork) -> None:
    cases(work)
    with work.reading() as session:
        entry = session.scalars(select(LogEntry).where(LogEntry.action == "cases.imported")).one()
    assert not any(word in entry.details for word in ("Rönn", "KF-21/04", "9803"))


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("45", 45), ("45 min", 45), ("1,5 h", 90), ("1:30", 90), ("1 tim 15 min", 75), ("länge", None)],
)
def test_lengths(words: str, minutes: int | None) -> None:
    assert minutes_of(words) == minutes


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("9.30", dt.time(9, 30)), ("kl 13", dt.time(13)), ("0930", dt.time(9, 30)), ("10:15-11", dt.time(10, 15)),
        ("0,375", dt.time(9)), ("halv nio", None), ("25:00", None),
    ],
)  # fmt: skip
def test_times(words: str, time: dt.time | None) -> None:
    assert time_of(words) == time


def test_a_file_without_what_is_needed_is_refused_whole(work: UnitOfWork, tmp_path: Path) -> None:
    with pytest.raises(RelvaldError):
        contacts(work, table(tmp_path, "Namn;Anteckning", "Asta Ek;Ringde"))
