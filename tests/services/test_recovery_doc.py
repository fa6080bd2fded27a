"""The commands of docs/recovery.md, word for word, bring everything out of a real backup without the program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from relvald_desktop.services.safekeeping import create_backup
from tests.conftest import make_store
from tests.faults.backing_up import attach, fill, photo

DOCUMENT = Path(__file__).parents[2] / "docs" / "recovery.md"
SQLCIPHER = os.environ.get("RELVALD_SQLCIPHER") or shutil.which("sqlcipher") or ""
"""The command line of SQLCipher; where the system's own is older, another can be named."""


def commands(way: str) -> str:
    """Every block of the document in order, with one of the two ways to ask the database."""
    blocks = re.findall(r"^```sh ?(\w*)\n(.*?)^```$", DOCUMENT.read_text(), re.MULTILINE | re.DOTALL)
    assert len(blocks) >= 9
    return "\n".join(text for which, text in blocks if which in ("", way))


def is_version_4() -> bool:
    """Whether the command line can read what this program writes."""
    if not SQLCIPHER:
        return False
    asked = subprocess.run(
        [SQLCIPHER, "-batch", ":memory:", "PRAGMA cipher_version;"],
        capture_output=True,
        text=True,
        check=False,
    )
    return bool(re.match(r"[4-9]\.", asked.stdout))


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed")
@pytest.mark.parametrize(
    "way",
    [
        pytest.param(
            "sqlcipher",
            marks=pytest.mark.skipif(not is_version_4(), reason="there is no sqlcipher of version 4 here"),
        ),
        "python",
    ],
)
def test_everything_comes_out_with_other_peoples_programs(tmp_path: Path, way: str) -> None:
    vault, work = make_store(tmp_path / "store")
    fill(work, signals=5, files=2)
    with work.reading() as session:
        case_id = session.connection().exec_driver_sql("SELECT id FROM case_").scalar_one()
    newest = attach(work, case_id, 77, 100_000)
    (tmp_path / "USB stick").mkdir()
    backup = create_backup(work, tmp_path / "USB stick")
    work.store.close()
    shutil.rmtree(tmp_path / "store")
    tools = tmp_path / "bin"
    tools.mkdir()
    if way == "sqlcipher":
        (tools / "sqlcipher").symlink_to(SQLCIPHER)
    script = commands(way).replace(
        'rm -r "$WORK"', 'cp "$WORK/document" "$OUT"\nrm -r "$WORK"\necho "gone: $WORK"'
    )
    done = subprocess.run(
        ["bash", "-c", script], input=vault.recovery_key + "\n", text=True, capture_output=True, check=False,
        env={
            "PATH": f"{tools}:{Path(sys.executable).parent}:{os.environ['PATH']}", "BACKUP": str(backup),
            "OUT": str(tmp_path / "out"), "HOME": str(tmp_path),
        },
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    for expected in ("attachment", "case_", "cases|1", "people|1", "KV-0001|Olga|"):
        assert expected in lines
    assert sum("bild" in line for line in lines) == 3
    assert (tmp_path / "out").read_bytes() == photo(77, 100_000)
    assert lines.count(newest.digest) == 1, "the digest the store knows"
    assert any(line.startswith(f"{newest.digest}  ") for line in lines), "and the digest of what came out"
    (gone,) = (line.removeprefix("gone: ") for line in lines if line.startswith("gone: "))
    assert not Path(gone).exists()
    assert sorted(file.name for file in backup.iterdir()) == ["keyslots.json", "manifest.json", "store.db"]
