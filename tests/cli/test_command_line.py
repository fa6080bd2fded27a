"""The command line as IT and scripts use it: one JSON object, exit codes, no traceback."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from relvald_desktop.resources import path
from relvald_desktop.services import accompaniment, casework
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from tests.conftest import PASSPHRASE, make_store
from tests.reading import texts_of

DATA = Path(__file__).parents[1] / "data" / "signalregister-2025.csv"


def run(store: Path | None, *arguments: str, passphrase: str = PASSPHRASE) -> tuple[int, dict[str, Any]]:
    """One command in a process of its own: its exit code and its one JSON object."""
    place = ["--store", str(store)] if store else []
    command = [
        sys.executable,
        "-m",
        "relvald_desktop.cli.main",
        *place,
        "--passphrase-stdin",
        "--json",
        *arguments,
    ]
    done = subprocess.run(command, input=passphrase + "\n", capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr + done.stdout
    return done.returncode, json.loads(done.stdout) if done.stdout else {}


def made(store: Path) -> None:
    """A store whose key is stretched as little as may be: every command unlocks it anew."""
    make_store(store)[1].store.close()


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("cli") / "store"
    assert run(store, "init")[0] == 0
    code, result = run(store, "demo", "--cases", "12", "--seed", "3")
    assert code == 0
    assert result["cases"] == 12
    return store


def test_init_gives_a_recovery_key_once(tmp_path: Path) -> None:
    code, result = run(tmp_path / "store", "init")
    assert code == 0
    assert set(result) == {"store", "recovery_key"}
    assert result["recovery_key"].startswith("AGE-SECRET-KEY-1")
    code, result = run(tmp_path / "store", "init")
    assert code == 1
    assert result["error"] == "store_exists"


def test_a_store_filled_for_practice_is_known_as_one_while_it_is_locked(practice: Path) -> None:
    assert (practice / "practice.txt").read_text("utf-8").startswith("ÖVNING")


def test_a_wrong_passphrase_is_refused_with_a_reason(practice: Path) -> None:
    code, result = run(practice, "list", "cases", passphrase="fel fras helt och hållet")
    assert code == 1
    assert result["error"] == "wrong_passphrase"
    assert "öppnar inte" in result["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["list", "men"],
        ["summary", "--from", "i går", "--to", "2025-01-01", "--format", "pdf", "--out", "x"],
        ["backup"],
    ],
)
def test_wrong_usage_is_exit_code_two(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "relvald_desktop.cli.main", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("what", ["signals", "cases", "matters", "accompaniments"])
def test_lists_have_items_with_ids(practice: Path, what: str) -> None:
    code, result = run(practice, "list", what)
    assert code == 0
    assert result["items"]
    assert all(item["id"] for item in result["items"])


def test_signals_are_listed_with_source_day_danger_and_delay(practice: Path) -> None:
    _, result = run(practice, "list", "signals")
    assert {"source", "received_on", "acute", "delay_working_days"} <= set(result["items"][0])


def test_practice_cases_only_go_into_an_empty_store(practice: Path) -> None:
    assert run(practice, "demo")[1]["error"] == "store_not_empty"


def test_the_register_is_imported_once(tmp_path: Path) -> None:
    store = tmp_path / "store"
    made(store)
    code, dry = run(store, "import", "signals", str(DATA), "--dry-run")
    assert code == 0
    assert run(store, "list", "signals")[1]["items"] == []
    code, first = run(store, "import", "signals", str(DATA))
    assert code == 0
    assert dry == first
    assert first["read"] == first["imported"] + len(first["refused"]) + first["duplicates"]
    assert set(first["refused"][0]) == {"row", "column", "reason"}
    code, second = run(store, "import", "signals", str(DATA))
    assert (second["imported"], second["duplicates"]) == (0, first["imported"] + first["duplicates"])
    assert len(run(store, "list", "signals")[1]["items"]) == first["imported"]


def test_the_summary_is_written_as_pdf_and_json(practice: Path, tmp_path: Path) -> None:
    period = ["--from", "2025-01-01", "--to", "2026-12-31"]
    assert run(practice, "summary", *period, "--format", "pdf", "--out", str(tmp_path / "s.pdf"))[0] == 0
    assert "Metod" in "\n".join(texts_of((tmp_path / "s.pdf").read_bytes()))
    assert run(practice, "summary", *period, "--format", "json", "--out", str(tmp_path / "s.json"))[0] == 0
    figures = json.loads((tmp_path / "s.json").read_text())
    assert figures["schema"] == "relvald-summary/2"
    shown = [row["count"] for table in figures["tables"] for row in table["rows"]]
    assert not [count for count in shown if count is not None and 0 < count < 5]
    assert (
        run(
            practice,
            "summary",
            "--from",
            "2026-01-01",
            "--to",
            "2025-01-01",
            "--format",
            "json",
            "--out",
            str(tmp_path / "x"),
        )[0]
        == 1
    )


@pytest.mark.parametrize("format_", ["docx", "xlsx", "csv"])
def test_the_summary_is_written_in_every_form(practice: Path, tmp_path: Path, format_: str) -> None:
    period = ["--from", "2026-01-01", "--to", "2026-06-30", "--compare-before", "--compare-last-year"]
    code, result = run(
        practice, "summary", *period, "--format", format_, "--out", str(tmp_path / f"s.{format_}")
    )
    assert code == 0
    assert Path(result["file"]).stat().st_size > 1000
    assert (format_ == "csv") == ("dictionary" in result)


def test_figures_are_given_again_as_they_were_issued(practice: Path, tmp_path: Path) -> None:
    period = ["--from", "2025-07-01", "--to", "2025-12-31", "--format", "json"]
    first, again = tmp_path / "first.json", tmp_path / "again.json"
    code, result = run(practice, "summary", *period, "--out", str(first))
    assert code == 0
    assert run(practice, "summary", *period, "--as-of", result["as_of"], "--out", str(again))[0] == 0
    assert first.read_bytes() == again.read_bytes()
    code, result = run(
        practice, "summary", *period, "--as-of", "2020-01-01", "--out", str(tmp_path / "no.json")
    )
    assert (code, result["error"]) == (1, "never_issued")


def test_two_registers_are_merged_and_one_twice_is_refused(practice: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    made(other)
    run(other, "demo", "--cases", "12", "--seed", "9")
    files = []
    for name, store in (("a", practice), ("b", other)):
        files.append(str(tmp_path / f"{name}.json"))
        period = ["--from", "2025-01-01", "--to", "2026-06-30", "--format", "json"]
        code, result = run(store, "summary", *period, "--out", files[-1])
        assert code == 0, result
    code, result = run(None, "merge", *files)
    assert code == 0
    assert len(result["summary"]["sources"]) == 2
    code, result = run(practice, "merge", *files, "--format", "pdf", "--out", str(tmp_path / "unit.pdf"))
    assert (code, result["registers"]) == (0, 2)
    assert "Dubbelräkning" in " ".join("\n".join(texts_of((tmp_path / "unit.pdf").read_bytes())).split())
    assert run(None, "merge", files[0], files[0])[1]["error"] == "same_register"
    assert run(None, "merge", files[0], str(DATA))[1]["error"] == "not_a_summary"
    assert run(None, "merge", files[0])[1]["error"] == "nothing_to_add"


def test_a_court_note_is_written_and_a_leaking_one_is_not(practice: Path, tmp_path: Path) -> None:
    accompaniment_id = run(practice, "list", "accompaniments")[1]["items"][-1]["id"]
    code, result = run(practice, "court-note", accompaniment_id, "--out", str(tmp_path / "note.pdf"))
    assert (code, len(result["sha256"])) == (0, 64)
    plant_leak(practice, accompaniment_id)
    code, result = run(practice, "court-note", accompaniment_id, "--out", str(tmp_path / "leak.pdf"))
    assert code == 1
    assert [leak["kind"] for leak in result["leaks"]] == ["address"]
    assert set(result["leaks"][0]) == {"kind", "part", "number", "context_masked"}
    assert "Hemligvägen" not in json.dumps(result)
    assert not (tmp_path / "leak.pdf").exists()
    assert run(practice, "court-note", "no-such-id", "--out", str(tmp_path / "x.pdf"))[0] == 1


def plant_leak(store: Path, accompaniment_id: str) -> None:
    from relvald_desktop.records.codes import ProtectedKind, Role
    from relvald_desktop.records.legal import Accompaniment
    from relvald_desktop.services.accompaniment import AccompanimentForm

    folder, clock = StoreFolder(store), SystemClock()
    work = open_store(folder, unlock(folder, PASSPHRASE, clock.now()), clock)
    with work.reading() as session:
        planned = session.get_one(Accompaniment, accompaniment_id)
    person = casework.add_person(
        work, planned.case_id, casework.PersonForm(given_name="Bo"), Role.CLOSE_PERSON
    )
    casework.protect_value(work, person.id, ProtectedKind.ADDRESS, "Hemligvägen 3")
    form = AccompanimentForm(starts_at=planned.starts_at, paper_note="Möt henne vid hemligvägen.")
    accompaniment.edit_accompaniment(work, accompaniment_id, form)
    work.store.close()


def test_search_finds_with_the_case(practice: Path) -> None:
    code, result = run(practice, "search", "KV-0001")
    assert code == 0
    assert "KV-0001" in {item["case"] for item in result["items"]}


def test_a_backup_is_made_verified_and_restored(practice: Path, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    code, made = run(practice, "backup", "create", "--to", str(tmp_path / "usb"))
    assert code == 0
    code, verified = run(None, "backup", "verify", made["backup"])
    assert code == 0
    code, restored = run(None, "backup", "restore", made["backup"], "--to", str(tmp_path / "again"))
    assert code == 0
    assert restored["counts"] == verified["counts"]
    assert run(tmp_path / "again", "list", "cases")[1] == run(practice, "list", "cases")[1]
    assert run(None, "backup", "restore", made["backup"], "--to", str(practice))[0] == 1


def test_the_doctor_finds_a_healthy_store_well(practice: Path) -> None:
    code, result = run(practice, "doctor")
    assert code == 0
    assert result["integrity"] == "ok"
    assert result["log"]["entries"] > 100


@pytest.mark.fault(8)
def test_the_doctor_finds_damage(tmp_path: Path) -> None:
    store = tmp_path / "store"
    made(store)
    run(store, "demo", "--cases", "3")
    content = bytearray((store / "store.db").read_bytes())
    content[len(content) // 2] ^= 1
    (store / "store.db").write_bytes(content)
    code, result = run(store, "doctor")
    assert code == 1
    assert result["error"] in ("unwell", "store_damaged", "unexpected")


def test_a_store_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert run(tmp_path / "nowhere", "doctor")[1]["error"] == "store_missing"


def test_registers_of_every_kind_are_imported_once(tmp_path: Path) -> None:
    store = tmp_path / "store"
    made(store)
    files = {
        "cases": "arenderegister-2023.csv", "contacts": "kontaktregister-2024.csv", "court-dates": "domstolsdagar-2029.csv",
    }  # fmt: skip
    for what, file in files.items():
        code, tried = run(store, "import", what, str(path("demo", file)), "--dry-run")
        assert (code, tried["imported"] > 0) == (0, True)
        code, done = run(store, "import", what, str(path("demo", file)))
        assert (code, done) == (0, tried)
        assert all(row["row"] and row["column"] and row["reason"] for row in done["refused"])
        code, again = run(store, "import", what, str(path("demo", file)))
        assert (code, again["imported"]) == (0, 0)
    assert len(run(store, "list", "cases")[1]["items"]) == 8
