"""The whole store leaves only when somebody says so, under a name that says nothing; noted, or not written at all."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
from pathlib import Path

import pytest
from sqlalchemy import func, select

from relvald_desktop.records.case import CasePerson
from relvald_desktop.records.codes import ProtectedKind, Role
from relvald_desktop.records.departure import Departure
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.release import export as leaving
from relvald_desktop.release.checking import LeakFound
from relvald_desktop.release.door import CannotSave, ExistsAlready
from relvald_desktop.release.export import MustBeUnderstood, prepare_export, save_export
from relvald_desktop.release.outgoing import PasswordOnlyForPdf
from relvald_desktop.services import casework
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.departures import Leaving, NoGround
from relvald_desktop.services.exporting import secrets_of_everything
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.work import UnitOfWork
from tests.services.test_exporting import a_woman


def departures(work: UnitOfWork) -> list[Departure]:
    with work.reading() as session:
        return list(session.scalars(select(Departure)))


def log_length(work: UnitOfWork) -> int:
    with work.reading() as session:
        return session.scalar(select(func.max(LogEntry.seq))) or 0


def test_it_is_refused_until_it_is_understood(work: UnitOfWork, tmp_path: Path) -> None:
    a_woman(work)
    before = log_length(work)
    with pytest.raises(MustBeUnderstood, match="READABLE"):
        save_export(work, tmp_path / "allt.json", Leaving(), understood=False)
    assert not (tmp_path / "allt.json").exists()
    assert (departures(work), log_length(work)) == ([], before)


def test_what_left_is_noted_as_it_was_written(work: UnitOfWork, tmp_path: Path) -> None:
    a_woman(work)
    expected = prepare_export(work)
    written = save_export(work, tmp_path / "allt", Leaving(), understood=True)
    content = written.file.read_bytes()
    assert written.file == tmp_path / "allt.json"
    assert content == expected.content
    assert written.digest == hashlib.sha256(content).hexdigest()
    (note,) = departures(work)
    assert (note.noun, note.form, str(note.way), note.case_id) == ("export", "json", "saved", None)
    assert (note.digest, note.size, note.ground) == (written.digest, len(content), "own_duty")
    with work.reading() as session:
        entry = session.scalars(select(LogEntry).order_by(LogEntry.seq.desc())).first()
        assert entry is not None
        assert entry.action == "export.saved"
        assert json.loads(entry.details)["digest"] == written.digest
        verify_log(session)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_file_is_for_its_owner_only(work: UnitOfWork, tmp_path: Path) -> None:
    written = save_export(work, tmp_path / "allt.json", Leaving(), understood=True)
    assert written.file.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir() if file.name != "store"] == ["allt.json"]


def test_a_folder_that_is_not_there_leaves_no_note(work: UnitOfWork, tmp_path: Path) -> None:
    before = log_length(work)
    with pytest.raises(CannotSave):
        save_export(work, tmp_path / "ingenstans" / "allt.json", Leaving(), understood=True)
    assert (departures(work), log_length(work)) == ([], before)
    assert not (tmp_path / "ingenstans").exists()


def test_a_disk_that_fails_leaves_no_note_and_no_file(
    work: UnitOfWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = log_length(work)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "usb").mkdir()
    with monkeypatch.context() as failing, pytest.raises(CannotSave):
        failing.setattr("relvald_desktop.vault.atomic.os.fsync", full)
        save_export(work, tmp_path / "usb" / "allt.json", Leaving(), understood=True)
    assert list((tmp_path / "usb").iterdir()) == []
    assert (departures(work), log_length(work)) == ([], before + 1), "that it was begun, and nothing else"


def test_a_note_that_fails_leaves_no_file(
    work: UnitOfWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: object) -> None:
        raise NoGround()

    monkeypatch.setattr(leaving, "note_departure", refuses)
    with pytest.raises(NoGround):
        save_export(work, tmp_path / "allt.json", Leaving(), understood=True)
    assert not (tmp_path / "allt.json").exists()


def test_a_file_that_is_there_is_not_overwritten(work: UnitOfWork, tmp_path: Path) -> None:
    (tmp_path / "allt.json").write_text("kvar")
    with pytest.raises(ExistsAlready):
        save_export(work, tmp_path / "allt.json", Leaving(), understood=True)
    assert (tmp_path / "allt.json").read_text() == "kvar"
    assert departures(work) == []


def test_it_needs_a_ground_and_takes_no_password(work: UnitOfWork, tmp_path: Path) -> None:
    with pytest.raises(NoGround):
        save_export(work, tmp_path / "allt.json", Leaving(ground="for fun"), understood=True)
    with pytest.raises(PasswordOnlyForPdf):
        save_export(work, tmp_path / "allt.json", Leaving(password="hemligt ord"), understood=True)
    assert not (tmp_path / "allt.json").exists()


@pytest.mark.parametrize(
    "name",
    [
        "Åsa Öhrnvik.json", "asa_ohrnvik", "öhrnvik-åsa.json", "hemligvägen 3.json", "0701740628.json", "Wilma.json",
        "wilma/allt.json", "fatima.json",
    ],
)  # fmt: skip
def test_a_name_that_gives_somebody_away_is_refused(work: UnitOfWork, tmp_path: Path, name: str) -> None:
    """Her name, her address, her number, a child's given name (in a folder too), and a name that is known only in part."""
    woman = a_woman(work)
    casework.protect_value(work, woman, ProtectedKind.ADDRESS, "Hemligvägen 3")
    casework.add_channel(work, woman, casework.ChannelForm(value="070-174 06 28"))
    with work.reading() as session:
        case_id = session.scalars(select(CasePerson.case_id).where(CasePerson.person_id == woman)).one()
    child = casework.PersonForm(given_name="Wilma", family_name="Öhrnvik")
    casework.add_person(work, case_id, child, Role.CHILD)
    casework.add_person(work, case_id, casework.PersonForm(given_name="Fatima"), Role.CLOSE_PERSON)
    with pytest.raises(LeakFound):
        save_export(work, tmp_path / name, Leaving(), understood=True)
    assert [file.name for file in tmp_path.iterdir()] == ["store"]
    assert departures(work) == []


def test_a_name_that_says_nothing_passes_in_a_full_store(work: UnitOfWork, tmp_path: Path) -> None:
    fill_store(work, cases=8, today=dt.date(2026, 11, 26))
    assert len(secrets_of_everything(work)) > 20
    written = save_export(work, tmp_path / "export-2026-11-26.json", Leaving(), understood=True)
    assert written.counts["case"] == 8
