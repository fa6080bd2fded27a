"""On Windows and macOS nothing is asked for that only another system has, wherever the program may go."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.platforms import asked_for, missing, reached

STARTS = ("relvald_desktop.app", "relvald_desktop.cli.main")


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_nothing_is_asked_for_that_the_system_does_not_have(platform: str) -> None:
    modules = reached(platform, *STARTS)
    assert len(modules) > 300, "the walk really goes through the program"
    assert [each for name, found in modules.items() for each in missing(found, name, platform)] == []


def test_what_belongs_to_one_system_is_reached_there_only() -> None:
    watches = {"win32": "windows", "darwin": "macos", "linux": "logind"}
    for platform, own in watches.items():
        found = reached(platform, *STARTS)
        for each in watches.values():
            assert (f"ui/session/{each}.py" in found) == (each == own)


@pytest.mark.parametrize(
    "planted",
    [
        "import fcntl", "from resource import getrlimit", "def f():\n    import pwd", "import os\nos.getuid()",
        "class A:\n    def f(self):\n        return os.statvfs('/')", "from os import fork",
        "if sys.platform == 'win32':\n    import termios", "try:\n    import fcntl\nexcept OSError:\n    pass",
        "if os.name != 'nt':\n    pass\nelse:\n    import grp", "from PySide6.QtDBus import QDBusConnection",
        "x = os.uname() if os.name == 'nt' else None", "if os.name == 'posix':\n    pass\nimport pwd",
        "with open('x') as y:\n    signal.alarm(1)", "x = [os.nice(1) for _ in y]", "if not ON_WINDOWS:\n    pass\nos.fork()",
        "hasattr(os, 'pread') or os.pread(1, 2, 3)",
    ],
)  # fmt: skip
def test_the_walk_sees_what_windows_lacks(planted: str) -> None:
    assert missing(asked_for(planted, "win32"), "planted", "win32")


@pytest.mark.parametrize(
    "harmless",
    [
        "if sys.platform != 'win32':\n    import fcntl", "try:\n    import pwd\nexcept ImportError:\n    pwd = None",
        "def f():\n    if os.name == 'nt':\n        return\n    import resource", "if hasattr(os, 'pread'):\n    os.pread(1, 2, 3)",
        "x = os.pwrite(1, b'') if hasattr(os, 'pwrite') else None", "if TYPE_CHECKING:\n    import termios",
        "if sys.platform == 'linux' and os.uname():\n    pass", "def f():\n    if ON_WINDOWS:\n        return\n    os.fork()",
        "if sys.platform in ('linux', 'darwin'):\n    import grp", "getattr(os, 'O_NOFOLLOW', 0)",
    ],
)  # fmt: skip
def test_the_walk_lets_guarded_code_pass(harmless: str) -> None:
    assert not missing(asked_for(harmless, "win32"), "harmless", "win32")


def test_every_module_loads_where_the_modules_of_linux_are_missing(tmp_path: Path) -> None:
    """Really imported, with every module that Windows lacks out of reach of this package."""
    blind = """
import builtins, importlib, pkgutil, sys
from tests.packaging.platforms import ONLY_UNIX
usual = builtins.__import__
def imported(name, globals=None, locals=None, fromlist=(), level=0):
    if name.split('.')[0] in ONLY_UNIX and (globals or {}).get('__name__', '').startswith('relvald_desktop'):
        raise ImportError(f"{globals['__name__']} asks for {name}")
    return usual(name, globals, locals, fromlist, level)
builtins.__import__ = imported
import relvald_desktop
loaded = 0
for each in pkgutil.walk_packages(relvald_desktop.__path__, 'relvald_desktop.'):
    if not each.name.endswith(('migrations.env', '__main__')):
        importlib.import_module(each.name)
        loaded += 1
print(loaded)
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", blind], capture_output=True, text=True, check=False, timeout=200,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) > 300
