"""`relvald gallra` and `relvald subject-access`, as a script calls them."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from relvald_desktop.cli.main import main
from relvald_desktop.records.codes import CloseReason
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from tests.conftest import PASSPHRASE, make_store


@pytest.fixture
def store(tmp_path: Path) -> tuple[Path, str]:
    """A store with one closed case, and the id of its woman."""
    _, work = make_store(tmp_path / "store")
    case = casework.open_case(work, CaseForm(client=PersonForm(given_name="Vivi", family_name="Bortesson")))
    casework.close_case(work, case.id, CloseReason.OTHER)
    woman = casework.client_of(work, case.id) or ""
    work.store.close()
    return tmp_path / "store", woman


def run(store: Path, *arguments: str, monkeypatch: Any, capsys: Any) -> tuple[int, dict[str, Any]]:
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE + "\n"))
    code = main(["--store", str(store), "--passphrase-stdin", "--json", *arguments])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, found


def test_a_case_is_erased_only_with_its_code_said_twice(
    store: tuple[Path, str], tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    call = {"monkeypatch": monkeypatch, "capsys": capsys}
    assert run(store[0], "gallra", "list", **call) == (0, {"items": []})
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


def test_an_extract_is_written_with_the_list_of_what_it_leaves_out(
    store: tuple[Path, str], tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    files = tmp_path / "utdrag.pdf", tmp_path / "utelamnat.pdf"
    code, found = run(
        store[0], "subject-access", store[1], "--out", str(files[0]), "--left-out", str(files[1]), monkeypatch=monkeypatch,
        capsys=capsys,
    )  # fmt: skip
    assert code == 0
    assert found["left_out"] == 0
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
