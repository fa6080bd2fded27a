"""What is written stays in the store: no trace on the disk, no connection, also when the program is killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from relvald_desktop.services.finding import find
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import create_vault, unlock
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE
from tests.faults.passing_dialogs import EXEMPT
from tests.vault.secret_service import on_a_bus

ROOT = Path(__file__).parents[2]
WORD = "Zyxqvantel"
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")


def start(tmp_path: Path, ending: str) -> subprocess.Popen[str]:
    """The day in a process whose home, settings and temporary folders are the test's own."""
    for name in ("home", "temporary"):
        (tmp_path / name).mkdir()
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "temporary"),
        "XDG_RUNTIME_DIR": str(tmp_path / "temporary"), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8",
    }  # fmt: skip
    command = [
        sys.executable,
        "-m",
        "tests.faults.a_day_with_canaries",
        str(tmp_path / "store"),
        WORD,
        ending,
    ]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def traces(folder: Path) -> list[str]:
    """Files under a folder in whose name or content the word stands."""
    needles = [form.encode(encoding) for form in (WORD, WORD.lower(), WORD.upper()) for encoding in ENCODINGS]
    return [
        str(file)
        for file in folder.rglob("*")
        if WORD.lower() in file.name.lower()
        or (file.is_file() and any(n in file.read_bytes() for n in needles))
    ]


def strangers(folder: Path) -> list[str]:
    """Files that a day left beside the store and its backup, other than how the window looks and what the system keeps about
    fonts: a paper in one would be no trace that is found by its words, for they are packed in it."""
    files = (file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
    ours = ("store", "usb", "home/.config/relvald/window.ini", "home/.cache/fontconfig")
    return [str(file) for file in files if not any(file.is_relative_to(each) for each in ours)]


def test_the_search_for_traces_finds_a_planted_one(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_bytes(b"x" * 5000 + WORD.encode("utf-16-le"))
    assert traces(tmp_path)


@pytest.mark.fault(25)
def test_the_day_knows_every_dialog() -> None:
    import importlib
    import inspect
    import pkgutil

    from PySide6.QtWidgets import QDialog

    from relvald_desktop.ui import dialogs

    there = [ROOT / "tests" / "faults" / name for name in ("a_day_with_canaries.py", "passing_dialogs.py")]
    opened = "\n".join(file.read_text().split("def ", 1)[1] for file in there)
    found = set()
    for each in pkgutil.iter_modules(dialogs.__path__):
        module = importlib.import_module(f"{dialogs.__name__}.{each.name}")
        for name, thing in vars(module).items():
            makes = inspect.isfunction(thing) and name.endswith("_dialog")
            is_one = inspect.isclass(thing) and issubclass(thing, QDialog)
            if (makes or is_one) and thing.__module__ == module.__name__:
                found.add(name)
    assert {name for name in found if name not in opened} - set(EXEMPT) == set(), "add them to the day"
    assert set(EXEMPT) <= found, "these are gone"


@pytest.mark.fault(25)
def test_a_day_leaves_no_trace_outside_the_encryption(tmp_path: Path) -> None:
    day = start(tmp_path, "end")
    output, errors = day.communicate(timeout=120)
    assert day.returncode == 0, errors
    assert int(output.split()[1]) > 25
    assert WORD not in errors
    assert traces(tmp_path) == []
    assert strangers(tmp_path) == []


BESIDE = (
    "CREATE TEMP TABLE beside AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 8000) "
    "SELECT hex(randomblob(1000)) FROM n"
)
"""Sixteen megabytes, more than SQLite keeps of a temporary table before it puts it into a file."""


def temporary_files() -> list[str]:
    """Files that SQLite opened for what it works out beside the database. They have no name any more: no search finds them."""
    opened = []
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            opened.append(os.readlink(each))
    return [each for each in opened if "etilqs" in each]


@pytest.mark.fault(25)
@pytest.mark.skipif(sys.platform != "linux", reason="the open files are read from /proc")
def test_what_the_database_works_out_on_the_side_goes_to_no_file(tmp_path: Path) -> None:
    import sqlcipher3

    vault = create_vault(tmp_path / "store", PASSPHRASE, factor=LOWEST)
    careless = sqlcipher3.connect(":memory:")
    careless.execute("PRAGMA temp_store = FILE")
    careless.execute(BESIDE)
    assert temporary_files(), "such a file would be seen"
    careless.close()
    connection = connect(vault.folder.database, vault.key)
    connection.execute(BESIDE)
    assert temporary_files() == []
    connection.close()


@pytest.mark.fault(26)
def test_a_killed_day_leaves_no_trace_and_loses_nothing_saved(tmp_path: Path) -> None:
    day = start(tmp_path, "wait")
    assert day.stdout is not None
    assert day.stdout.readline().startswith("READY")
    day.send_signal(signal.SIGKILL)
    day.wait(timeout=20)
    assert traces(tmp_path) == []
    assert strangers(tmp_path) == []
    folder, clock = StoreFolder(tmp_path / "store"), SystemClock()
    work = open_store(folder, unlock(folder, PASSPHRASE, clock.now()), clock)
    try:
        kinds = {hit.kind for hit in find(work, WORD, limit=500)}
    finally:
        work.store.close()
    assert {
        "person",
        "signal",
        "contact",
        "contact_channel",
        "protected_value",
        "accompaniment",
        "legal_matter",
    } <= kinds


@pytest.mark.fault(27)
def test_a_whole_day_opens_no_network_socket(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "strace belongs to the set-up"
    if subprocess.run([strace, "-f", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let processes be traced")
    seen = tmp_path / "sockets.txt"
    command = [
        strace, "-f", "-qq", "-e", "trace=socket", "-o", str(seen), sys.executable, "-m", "pytest", "-q",
        "-p", "no:cacheprovider", "tests/ui/test_whole_day.py",
    ]  # fmt: skip
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=200
    )
    assert done.returncode == 0, done.stdout[-2000:]
    assert "AF_INET" not in seen.read_text()


def test_the_watch_for_sockets_sees_one(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "strace belongs to the set-up"
    if subprocess.run([strace, "-f", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let processes be traced")
    seen = tmp_path / "sockets.txt"
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()"
    subprocess.run(
        [strace, "-f", "-qq", "-e", "trace=socket", "-o", str(seen), sys.executable, "-c", code], check=True
    )
    assert "AF_INET" in seen.read_text()


@pytest.mark.fault(27)
def test_quick_unlock_over_the_bus_opens_no_network_socket(tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "strace belongs to the set-up"
    if subprocess.run([strace, "-f", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let processes be traced")
    seen = tmp_path / "sockets.txt"
    scene = [sys.executable, "-m", "tests.vault.quick_scenes", "works", str(tmp_path / "store")]
    command = [strace, "-f", "-qq", "-e", "trace=socket", "-o", str(seen), *scene]
    done = on_a_bus(tmp_path, "real", command)
    assert done.returncode == 0, done.stderr
    assert "AF_UNIX" in seen.read_text()
    assert "AF_INET" not in seen.read_text()
