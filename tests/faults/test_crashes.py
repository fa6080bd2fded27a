"""A crash leaves nothing: no core file, no memory that others can read, no error that quotes a record."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.test_leaving_no_trace import WORD, traces

ROOT = Path(__file__).parents[2]

BARE = "import os, signal; word = {word!r} * 3; os.kill(os.getpid(), {number})"
FROM = {
    "window": """
import os, sys
from pathlib import Path
import relvald_desktop.app as app
from PySide6.QtCore import QTimer
import relvald_desktop.ui.shell as shell
word = {word!r} * 3
QTimer.singleShot(0, lambda: None)
shell.Shell.show = lambda self: os.kill(os.getpid(), {number})
app.main(["--store", str(Path(sys.argv[1]) / "store")])
""",
    "command line": """
import os, sys
import relvald_desktop.cli.main as cli
word = {word!r} * 3
cli.COMMANDS["init"] = lambda *_: os.kill(os.getpid(), {number})
cli.main(["--store", sys.argv[1], "init"])
""",
}
SIGNALS = {"SIGSEGV": 11, "SIGABRT": 6}


def crashed(tmp_path: Path, code: str) -> list[Path]:
    """What a Python program that may dump core leaves in its folder."""

    def may_dump() -> None:
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=tmp_path, env=environment, preexec_fn=may_dump,
        capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode < 0, done.stderr
    return [each for each in tmp_path.rglob("*") if each.is_file() and "core" in each.name]


@pytest.fixture
def dumping() -> None:
    """The machine writes core files into the working folder."""
    pattern = Path("/proc/sys/kernel/core_pattern")
    if not pattern.exists() or pattern.read_text().strip() not in ("core", "core.%p"):
        pytest.skip("this machine gives its core files to a service")


@pytest.mark.fault(25, 33)
@pytest.mark.parametrize("number", SIGNALS.values(), ids=SIGNALS)
@pytest.mark.parametrize("start", FROM)
def test_a_crash_leaves_no_core_file(tmp_path: Path, dumping: None, start: str, number: int) -> None:
    (tmp_path / "bare").mkdir()
    if not crashed(tmp_path / "bare", BARE.format(word=WORD, number=number)):
        pytest.skip("this machine writes no core files at all")
    (tmp_path / "ours").mkdir()
    assert crashed(tmp_path / "ours", FROM[start].format(word=WORD, number=number)) == []
    assert traces(tmp_path / "ours") == []


LIMITED = """
import ctypes, os
from relvald_desktop.vault.process import harden
harden()
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
word = {word!r} * 3
os.kill(os.getpid(), {number})
"""


@pytest.mark.fault(33)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is nothing but the limit")
def test_the_limit_alone_leaves_no_core_file(tmp_path: Path, dumping: None) -> None:
    """As on a system where a program can't be told to dump nothing: that is taken back here."""
    (tmp_path / "bare").mkdir()
    if not crashed(tmp_path / "bare", BARE.format(word=WORD, number=6)):
        pytest.skip("this machine writes no core files at all")
    (tmp_path / "ours").mkdir()
    assert crashed(tmp_path / "ours", LIMITED.format(word=WORD, number=6)) == []


@pytest.mark.fault(33)
def test_the_memory_is_closed_to_other_users_and_to_their_debuggers(tmp_path: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can start a program as somebody else")
    source = (ROOT / "src" / "relvald_desktop" / "vault" / "process.py").read_text()
    look = "import sys; open(f'/proc/{sys.argv[1]}/mem', 'rb')"
    refused = []
    for last in ("", "harden()\n"):
        code = f"{source}\n{last}print('ready', flush=True)\ninput()"
        with subprocess.Popen(
            ["/usr/bin/python3", "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, user=65534,
            group=65534, cwd="/",
        ) as process:  # fmt: skip
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            done = subprocess.run(
                ["/usr/bin/python3", "-c", look, str(process.pid)], capture_output=True, text=True, check=False,
                user=65534, group=65534, cwd="/",
            )  # fmt: skip
            refused.append("PermissionError" in done.stderr)
            process.communicate("\n")
    if refused[0]:
        pytest.skip("this machine lets nobody look into any program")
    assert refused[1], "another program of the same user can read the memory"


ERRORS = {
    "a statement's values": (
        "import sqlalchemy; engine = sqlalchemy.create_engine('sqlite://'); connection = engine.connect()\n"
        "connection.execute(sqlalchemy.text('SELECT :a FROM nowhere'), {'a': word})"
    ),
    "an error's own text": "raise ValueError(word)",
    "an error from an error": "try:\n    int(word)\nexcept ValueError as error:\n    raise RuntimeError(word) from error",
    "a thread": (
        "import threading\ndef job():\n    raise ValueError(word)\nthread = threading.Thread(target=job)\n"
        "thread.start(); thread.join()"
    ),
    "an end": "class End:\n    def __del__(self):\n        raise ValueError(word)\nend = End(); del end",
    "a group": "raise ExceptionGroup(word, [ValueError(word)])",
    "a note": "error = ValueError('x'); error.add_note(word); raise error",
}


@pytest.mark.fault(33)
@pytest.mark.parametrize("what", ERRORS)
def test_an_error_nobody_caught_is_told_without_its_content(tmp_path: Path, what: str) -> None:
    start = "from relvald_desktop.vault.process import harden; harden()\nword = 'Zyxq' + 'vantel'\n"
    code = tmp_path / "it.py"
    code.write_text(start + ERRORS[what])
    done = subprocess.run(
        [sys.executable, str(code)], env=os.environ | {"PYTHONPATH": str(ROOT)}, cwd=tmp_path, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert WORD.lower() not in (done.stderr + done.stdout).lower()
    assert "relvald: " in done.stderr
    assert "it.py:" in done.stderr
    code.unlink()
    assert traces(tmp_path) == []


@pytest.mark.fault(33)
def test_an_error_in_a_slot_and_a_message_of_qt_are_told_without_content(tmp_path: Path) -> None:
    code = """
import relvald_desktop.app as app
import relvald_desktop.ui.shell as shell
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication
word = "Zyxq" + "vantel"
def slot():
    QTimer.singleShot(0, QApplication.quit)
    qWarning(word)
    raise ValueError(word)
shell.Shell.show = lambda self: QTimer.singleShot(0, slot)
app.main([])
"""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert WORD.lower() not in (done.stderr + done.stdout).lower()
    assert "ValueError at" in done.stderr
    assert "QtWarningMsg" in done.stderr
    assert traces(tmp_path) == []


@pytest.mark.fault(33)
def test_what_the_window_says_about_an_error_holds_none_of_it() -> None:
    from sqlalchemy.exc import StatementError

    from relvald_desktop.ui.work import explain

    for error in (
        ValueError(WORD),
        StatementError(WORD, WORD, {"a": WORD}, ValueError(WORD)),
        OSError(WORD),
        OSError(2, "x", WORD),
    ):
        assert WORD not in explain(error)
