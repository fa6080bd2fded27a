"""`relvald export` as scripts use it: nothing readable without a plain yes; one JSON object, exit codes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from relvald_desktop.services.casework import CaseForm, PersonForm, open_case
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock
from tests.cli.test_command_line import made, run
from tests.conftest import PASSPHRASE

YES = "--readable-i-understand"


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("export") / "store"
    made(store)
    assert run(store, "demo", "--cases", "8")[0] == 0
    return store


def test_everything_is_written_and_told(practice: Path, tmp_path: Path) -> None:
    code, result = run(practice, "export", "--format", "json", "--out", str(tmp_path / "allt.json"), YES)
    assert code == 0
    assert set(result) == {"file", "sha256", "records", "warnings"}
    content = Path(result["file"]).read_bytes()
    assert result["sha256"] == hashlib.sha256(content).hexdigest()
    export = json.loads(content)
    assert export["schema"] == "relvald-export/1"
    assert result["records"] == {kind: len(records) for kind, records in export["records"].items()}
    assert result["records"]["case"] == 8


def test_without_a_yes_nothing_is_written(practice: Path, tmp_path: Path) -> None:
    target = tmp_path / "allt.json"
    code, result = run(practice, "--language", "en", "export", "--format", "json", "--out", str(target))
    assert code == 1
    assert result["error"] == "must_be_understood"
    assert "READABLE" in result["message"]
    assert YES in result["message"]
    assert list(tmp_path.iterdir()) == []


def test_the_yes_is_asked_for_before_the_passphrase(practice: Path, tmp_path: Path) -> None:
    target = str(tmp_path / "allt.json")
    code, result = run(practice, "export", "--format", "json", "--out", target, passphrase="fel fras")
    assert (code, result["error"]) == (1, "must_be_understood")
    code, result = run(practice, "export", "--format", "json", "--out", target, YES, passphrase="fel fras")
    assert (code, result["error"]) == (1, "wrong_passphrase")
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_gives_her_away_is_refused(tmp_path: Path) -> None:
    store = tmp_path / "store"
    made(store)
    folder, clock = StoreFolder(store), SystemClock()
    work = open_store(folder, unlock(folder, PASSPHRASE, clock.now()), clock)
    open_case(work, CaseForm(client=PersonForm(given_name="Åsa", family_name="Öhrnvik")))
    work.store.close()
    target = tmp_path / "åsa öhrnvik.json"
    code, result = run(store, "export", "--format", "json", "--out", str(target), YES)
    assert (code, result["error"]) == (1, "leak_found")
    assert "hrnvik" not in json.dumps(result, ensure_ascii=False)
    assert not target.exists()


def test_a_folder_that_is_not_there_is_told(practice: Path, tmp_path: Path) -> None:
    target = tmp_path / "ingenstans" / "allt.json"
    code, result = run(practice, "export", "--format", "json", "--out", str(target), YES)
    assert (code, result["error"]) == (1, "cannot_save")
    assert list(tmp_path.iterdir()) == []


def test_a_synced_folder_is_warned_about(practice: Path, tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    target = str(tmp_path / "allt.json")
    code, result = run(practice, "--language", "en", "export", "--format", "json", "--out", target, YES)
    assert code == 0
    assert "The folder is synced to other devices: the file will be there too." in result["warnings"]


@pytest.mark.parametrize(
    "arguments", [["export"], ["export", "--format", "json"], ["export", "--format", "csv", "--out", "x"]]
)
def test_wrong_usage_is_exit_code_two(practice: Path, arguments: list[str]) -> None:
    assert run(practice, *arguments)[0] == 2
