"""`relvald gallra` and `relvald subject-access`, as a script calls them."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path
from typing import Any

import pytest

from relvald_desktop.records.codes import CloseReason, Source, TriageOutcome
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.intake import SignalForm, receive_signal, triage_signal
from tests.conftest import PASSPHRASE, StandingClock, make_store


@pytest.fixture
def store(tmp_path: Path) -> tuple[Path, str]:
    """A store with one closed case, and the id of its woman."""
    _, work = make_store(tmp_path / "store")
    case = casework.open_case(work, CaseForm(client=PersonForm(given_name="Vivi", family_name="Bortesson")))
    casework.close_case(work, case.id, CloseReason.OTHER)
    woman = casework.client_of(work, case.id) or ""
    work.store.close()
    return tmp_path / "store", woman


def run(
    store: Path, *arguments: str, command_line: Any, monkeypatch: Any, capsys: Any
) -> tuple[int, dict[str, Any]]:
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE + "\n"))
    code = command_line(["--store", str(store), "--passphrase-stdin", "--json", *arguments])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, found


def test_a_case_is_erased_only_with_its_code_said_twice(
    store: tuple[Path, str], tmp_path: Path, command_line: Any, monkeypatch: Any, capsys: Any
) -> None:
    call = {"command_line": command_line, "monkeypatch": monkeypatch, "capsys": capsys}
    assert run(store[0], "gallra", "list", **call) == (
        0,
        {"items": [], "signals": [], "people_in_no_case": 0},
    )
    code, found = run(
        store[0], "gallra", "erase", "KV-0001", "--confirm", "KV-0002", "--reason", "mistake", **call
    )
    assert (code, found["error"]) == (1, "wrong_code")
    code, found = run(store[0], "gallra", "erase", "KV-0001", "--confirm", "KV-0001", **call)
    assert (code, found["error"]) == (1, "not_due_yet")
    out = str(tmp_path / "bevis.pdf")
    code, found = run(
        store[0],
        "gallra",
        "erase",
        "kv-0001",
        "--confirm",
        "KV-0001",
        "--reason",
        "mistake",
        "--certificate",
        out,
        **call,
    )
    assert code == 0
    assert found["records"] == {"case": 1, "case_person": 1, "person": 1}
    assert (tmp_path / "bevis.pdf").read_bytes().startswith(b"%PDF")
    code, found = run(store[0], "gallra", "erase", "KV-0001", "--confirm", "KV-0001", **call)
    assert (code, found["error"]) == (1, "not_found")
    assert run(store[0], "doctor", **call)[0] == 0


def test_signals_without_a_case_are_listed_and_erased(
    store: tuple[Path, str], tmp_path: Path, command_line: Any, monkeypatch: Any, capsys: Any
) -> None:
    call = {"command_line": command_line, "monkeypatch": monkeypatch, "capsys": capsys}
    clock = StandingClock(dt.datetime(2015, 3, 1, 9, tzinfo=dt.UTC))
    _, work = make_store(tmp_path / "old", clock)
    signal = receive_signal(work, SignalForm(seen_or_heard="Skrik", source=Source.NEIGHBOUR)).id
    triage_signal(work, signal, TriageOutcome.NO_ACTION, reason="känd")
    work.store.close()
    old = tmp_path / "old"
    (listed,) = run(old, "gallra", "list", **call)[1]["signals"]
    assert (listed["id"], listed["due_on"], listed["may_be_erased"]) == (signal, "2020-03-01", True)
    assert run(old, "gallra", "erase", "signaler", "--confirm", "ja", **call)[1]["error"] == "wrong_word"
    code, found = run(old, "gallra", "erase", "signaler", "--confirm", "signaler", **call)
    assert (code, found["erased"], found["records"]) == (0, "signaler", {"signal": 1})
    assert run(old, "gallra", "list", **call)[1]["signals"] == []


def test_an_extract_is_written_with_the_list_of_what_it_leaves_out(
    store: tuple[Path, str], tmp_path: Path, command_line: Any, monkeypatch: Any, capsys: Any
) -> None:
    files = tmp_path / "utdrag.pdf", tmp_path / "utelamnat.pdf"
    code, found = run(
        store[0], "subject-access", store[1], "--out", str(files[0]), "--left-out", str(files[1]), command_line=command_line, monkeypatch=monkeypatch,
        capsys=capsys,
    )  # fmt: skip
    assert code == 0
    assert found["left_out"] == 0
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
