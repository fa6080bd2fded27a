"""The doctor finds what is wrong, mends what can safely be mended, and says nothing about anybody."""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from relvald_desktop.records.codes import Source
from relvald_desktop.records.signal import Signal
from relvald_desktop.services import safekeeping
from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.doctor import examining, looking, mending
from relvald_desktop.services.doctor.diagnosis import as_text
from relvald_desktop.services.doctor.findings import Examination, Level, Repair
from relvald_desktop.services.finding import find
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.backup.telling import Cancelled
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.conftest import PASSPHRASE, WORKER, CommandLine, StandingClock, make_store
from tests.faults.checking import require_whole


def levels(examination: Examination, area: str) -> set[Level]:
    """How bad what was found in an area is."""
    return {finding.level for finding in examination.findings if finding.area == area}


@pytest.fixture
def filled(work: UnitOfWork) -> UnitOfWork:
    """A store with a woman and a few signals."""
    open_case(work, CaseForm(client=PersonForm(given_name="Olga", family_name="Rönn")))
    for number in range(5):
        receive_signal(work, SignalForm(seen_or_heard=f"Xylofon {number}", source=Source.POLICE))
    return work


def test_a_healthy_store_is_well(filled: UnitOfWork) -> None:
    examination = examining.examine(filled, thorough=True)
    assert examination.is_well
    assert levels(examination, "index") == {Level.WELL}
    assert examination.counts["signal"] == 5
    assert examination.repairs == ()


@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM search_entry WHERE kind = 'signal'",
        "DELETE FROM search_text WHERE rowid = (SELECT max(rowid) FROM search_entry)",
        "UPDATE search_text SET body = 'något annat' WHERE rowid = (SELECT max(rowid) FROM search_entry)",
        "UPDATE search_entry SET case_id = 'x' WHERE kind = 'signal'",
        "DELETE FROM search_word WHERE word = 'xylofon'",
        "INSERT INTO search_entry (record_id, kind) VALUES ('nobody', 'signal')",
    ],
)
def test_an_index_that_differs_is_found_and_made_anew_in_one_change(filled: UnitOfWork, harm: str) -> None:
    with filled.store.writing() as session:
        session.execute(text(harm))
    examination = examining.examine(filled)
    assert levels(examination, "index") == {Level.WARNING}
    before = examination.log_entries
    mending.mend(filled, examination.repairs)
    again = examining.examine(filled)
    assert levels(again, "index") == {Level.WELL}
    assert again.log_entries == before + 1
    assert find(filled, "xylofon")[0].context.endswith("4")
    require_whole(filled)


def test_mending_the_index_can_be_stopped_and_changes_nothing_then(filled: UnitOfWork) -> None:
    with filled.store.writing() as session:
        session.execute(text("DELETE FROM search_word"))
    with pytest.raises(Cancelled):
        mending.mend(filled, (Repair.INDEX,), lambda done, total: done < 3)
    assert Repair.INDEX in examining.examine(filled).repairs
    assert len(find(filled, "xylofon")) == 5


def test_an_examination_tells_how_far_it_is_and_can_be_stopped(filled: UnitOfWork) -> None:
    told: list[tuple[int, int]] = []
    examining.examine(filled, told=lambda done, total: not told.append((done, total)))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert told[-1][0] == told[-1][1]
    with pytest.raises(Cancelled):
        examining.examine(filled, told=lambda done, total: False)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps folders to their owner in another way")
def test_loosened_files_are_found_and_tightened(filled: UnitOfWork) -> None:
    folder = filled.store.folder
    folder.path.chmod(0o755)
    folder.key_slots.chmod(0o644)
    examination = examining.examine(filled)
    assert levels(examination, "modes") == {Level.WARNING}
    mending.mend(filled, (Repair.MODES,))
    assert levels(examining.examine(filled), "modes") == {Level.WELL}
    assert folder.key_slots.stat().st_mode & 0o777 == 0o600


def test_leftovers_are_found_and_cleared_and_nothing_else(filled: UnitOfWork) -> None:
    folder = filled.store.folder.path
    (folder / ".keyslots.json.abcd.part").write_bytes(b"x")
    (folder / ".relvald-drill").mkdir()
    (folder / ".relvald-drill" / "store.db").write_bytes(b"x")
    before = {file.name for file in folder.iterdir()}
    assert Repair.LEFTOVERS in examining.examine(filled).repairs
    mending.mend(filled, (Repair.LEFTOVERS,))
    assert before - {file.name for file in folder.iterdir()} == {".keyslots.json.abcd.part", ".relvald-drill"}
    assert examining.examine(filled).is_well


def test_an_old_backup_and_a_missing_drill_are_told(
    filled: UnitOfWork, clock: StandingClock, tmp_path: Path
) -> None:
    assert levels(examining.examine(filled), "backup") == {Level.WARNING, Level.NOTE}
    (tmp_path / "usb").mkdir()
    made = safekeeping.create_backup(filled, tmp_path / "usb")
    safekeeping.prove_backup(filled, made)
    assert levels(examining.examine(filled), "backup") == {Level.WELL}
    clock.at += dt.timedelta(days=40)
    assert levels(examining.examine(filled), "backup") == {Level.WARNING, Level.NOTE}


def test_a_broken_log_is_named_and_is_no_repair(filled: UnitOfWork) -> None:
    with filled.store.writing() as session:
        session.execute(text("UPDATE log_entry SET action = 'x' WHERE seq = 3"))
    examination = examining.examine(filled)
    assert (examination.log_broken_at, examination.is_well) == (3, False)
    assert examination.repairs == ()


def test_the_diagnosis_names_nobody_and_no_place(filled: UnitOfWork) -> None:
    for language in ("sv", "en"):
        said = as_text(examining.examine(filled), Wording(language))
        assert not any(word in said for word in ("Olga", "Rönn", "Xylofon", WORKER, "Provstaden"))
        assert str(filled.store.folder.path) not in said
        assert "SQLCipher" in said


def test_a_store_that_does_not_open_is_looked_at_from_outside_and_not_touched(tmp_path: Path) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    (vault.folder.path / "store.db").unlink()
    vault.folder.key_slots.write_bytes(b"{")
    before = sorted(vault.folder.path.iterdir())
    examination = looking.look_at_folder(vault.folder)
    assert not examination.is_well
    assert {finding.details.get("file") for finding in examination.damage} == {"store.db", None}
    assert sorted(vault.folder.path.iterdir()) == before


def test_the_command_line_puts_back_the_previous_key_slots(
    command_line: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    import io
    import sys

    from relvald_desktop.vault.opening import replace_recovery_key

    vault, work = make_store(tmp_path / "store")
    receive_signal(work, SignalForm(seen_or_heard="kvar", source=Source.POLICE))
    work.store.close()
    replace_recovery_key(vault.folder, vault.key)
    vault.folder.key_slots.write_bytes(b"{")

    def run(*arguments: str) -> tuple[int, dict[str, object]]:
        monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE + "\n"))
        code = command_line(["--store", str(vault.folder.path), "--passphrase-stdin", "--json", *arguments])
        return code, json.loads(capsys.readouterr().out)

    assert run("doctor")[1]["error"] == "slots_damaged"
    code, said = run("doctor", "--repair")
    assert (code, said["integrity"]) == (0, "ok")
    assert run("list", "signals")[0] == 0


def test_a_record_that_was_never_indexed_is_found(filled: UnitOfWork) -> None:
    with filled.store.writing() as session:
        session.execute(text("UPDATE signal SET seen_or_heard = 'ändrad utanför programmet' WHERE rowid = 1"))
    assert Repair.INDEX in examining.examine(filled).repairs
    with filled.reading() as session:
        assert session.query(Signal).count() == 5


@pytest.mark.fault(12)
def test_an_older_store_put_in_the_place_of_a_newer_is_seen_by_the_newest_backup(
    tmp_path: Path, clock: StandingClock
) -> None:
    vault, work = make_store(tmp_path / "store", clock)
    target = tmp_path / "usb"
    target.mkdir()
    change_settings(work, replace(read_settings(work), backup_folder=str(target)))
    safekeeping.create_backup(work, target)
    work.store.close()
    old = vault.folder.database.read_bytes()
    work = open_store(vault.folder, vault.key.copy(), clock)
    receive_signal(work, SignalForm(seen_or_heard="Sedan dess", source=Source.POLICE))
    clock.at += dt.timedelta(hours=1)
    safekeeping.create_backup(work, target)
    assert Level.WARNING not in levels(examining.examine(work), "log")
    work.store.close()
    vault.folder.database.write_bytes(old)
    work = open_store(vault.folder, vault.key.copy(), clock)
    try:
        assert Level.WARNING in levels(examining.examine(work), "log")
    finally:
        work.store.close()
