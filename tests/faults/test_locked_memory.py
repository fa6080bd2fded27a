"""Right after a lock: nothing readable in any window, no key in memory, and few words left there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from relvald_desktop.vault.opening import create_vault
from relvald_desktop.vault.slots import LOWEST
from tests.faults.memory_of import copies, forms_of

ROOT = Path(__file__).parents[2]
WORD = "Zyxqvantel"
PASSPHRASE = "grus sjutton kantarell vindil"
"""Not the one the other tests share: that stands in their module, in memory."""


@pytest.fixture
def window(tmp_path: Path) -> subprocess.Popen[str]:
    """The window of `a_locked_window` on a store of its own, before its lock."""
    vault = create_vault(tmp_path / "store", PASSPHRASE, factor=LOWEST)
    (tmp_path / "key").write_bytes(vault.key.secret())
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path),
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }  # fmt: skip
    command = [
        sys.executable, "-m", "tests.faults.a_locked_window", str(tmp_path / "store"), PASSPHRASE[::-1], WORD[::-1]
    ]  # fmt: skip
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, bufsize=1,
    )  # fmt: skip


@pytest.mark.fault(31)
def test_after_a_lock_nothing_is_readable_and_no_key_is_in_memory(
    window: subprocess.Popen[str], tmp_path: Path, record_property: object
) -> None:
    assert window.stdin is not None
    assert window.stdout is not None
    key = (tmp_path / "key").read_bytes()
    needles = {f"word, {kind}": form for kind, form in forms_of(WORD).items()}
    needles |= {f"passphrase, {kind}": form for kind, form in forms_of(PASSPHRASE).items()}
    # what is given back loses its first bytes to the list of what is free, and a field that grows leaves beginnings
    needles["passphrase, a part, utf-16"] = forms_of(PASSPHRASE[12:20])["utf-16"]
    needles |= {"key": key[:32], "half of the key": key[:16], "key in figures": key[:32].hex().encode()}
    with window:
        assert window.stdout.readline() == "OPEN\n"
        try:
            before = copies(window.pid, needles)
        except PermissionError:
            window.kill()
            pytest.skip("this machine does not let the memory of a process be read")
        window.stdin.write("\n")
        assert window.stdout.readline() == "LOCKED\n"
        after = copies(window.pid, needles)
        window.stdin.write(f"{WORD}\n")
        readable = json.loads(window.stdout.readline())
    print("copies before and after the lock:", {name: (before[name], after[name]) for name in needles})
    assert readable == {"widgets": [], "models": [], "accessible": [], "objects": []}
    assert before["key"] > 0, "the search finds a key that is there"
    assert before["word, utf-8"] > 20
    assert before["word, utf-16"] > 20
    gone = [name for name in needles if name.startswith(("key", "half"))]
    assert {name: after[name] for name in gone} == dict.fromkeys(gone, 0)
    assert after["passphrase, utf-8"] <= 1, "one copy is left by the library that stretches it"
    assert after["passphrase, utf-16"] == 0
    assert after["passphrase, a part, utf-16"] == 0
    assert after["word, utf-8"] <= before["word, utf-8"] / 2
    assert after["word, utf-16"] <= before["word, utf-16"] / 4


@pytest.mark.fault(31)
def test_the_search_of_memory_finds_what_is_there() -> None:
    code = "word = ''.join(chr(ord(each) - 1) for each in 'Sfmwåme'); print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        found = copies(process.pid, {"it": "Relväld".encode("latin-1"), "other": b"Zyxqvantel-not-there"})
        process.communicate("\n")
    assert found["it"] > 0
    assert found["other"] == 0
