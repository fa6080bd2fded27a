"""Builds the folder that is installed, `dist/relvald`, the same way every time: a clean environment from the lock file, the
program as a wheel, PyInstaller with the clock and the hashes held still.

`python packaging/build.py`; needs nothing but Python 3.11 with its shared library, and on Linux binutils.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
FOLDER = DIST / "relvald"
LOCK = ROOT / "requirements-package.lock"
ELF = b"\x7fELF"


def main() -> int:
    """Build, and look at what was built."""
    _require_tools()
    python = _environment()
    _install_program(python)
    begun = time.monotonic()
    _freeze(python)
    _require_found(WORK / "pyinstaller" / "relvald" / "warn-relvald.txt")
    if sys.platform == "linux":
        _strip(FOLDER / "_internal")
        (FOLDER / "relvald").symlink_to("relvald-desktop")
    print(f"built in {time.monotonic() - begun:.0f} s")
    return subprocess.run([python, HERE / "check_bundle.py", FOLDER], check=False).returncode


HERE = Path(__file__).parent


def source_date() -> str:
    """The moment that every file in a build bears: that of the last commit, so that a build can be repeated."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return given
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        found = ""
    return found or str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


def _require_tools() -> None:
    wanted = ("objcopy", "objdump", "strip") if sys.platform == "linux" else ()
    missing = [name for name in wanted if shutil.which(name) is None]
    if missing:
        sys.exit(f"Missing: {', '.join(missing)}. Install the package binutils and run this again.")


def _environment() -> Path:
    """A Python with exactly what the lock file names; made anew when that changed."""
    home = WORK / "environment"
    stamp, wanted = home / ".locked", hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not stamp.is_file() or stamp.read_text() != wanted:
        venv.create(home, clear=True, with_pip=True)
        _run(python, "-m", "pip", *QUIET, "install", "--require-hashes", "-r", LOCK)
        stamp.write_text(wanted)
    return python


QUIET = ("--quiet", "--disable-pip-version-check")


def _install_program(python: Path) -> None:
    """The program as it is shipped: a wheel, not this folder."""
    wheels = WORK / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    _run(python, "-m", "pip", *QUIET, "wheel", "--no-deps", "--no-build-isolation", "-w", wheels, ROOT)
    _run(python, "-m", "pip", *QUIET, "install", "--no-deps", "--force-reinstall", *wheels.glob("*.whl"))


def _freeze(python: Path) -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    settled = {"SOURCE_DATE_EPOCH": source_date(), "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    _run(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN",
        "--distpath", DIST, "--workpath", WORK / "pyinstaller", HERE / "relvald.spec", env={**os.environ, **settled},
    )  # fmt: skip


def missing_modules(warnings: str) -> list[str]:
    """What the program imports and PyInstaller did not find, out of its list of warnings. What only libraries ask for, each
    in its own try, does not count."""
    lines = [line for line in warnings.splitlines() if line.startswith("missing module named ")]
    return [
        line.removeprefix("missing module named ") for line in lines if "imported by relvald_desktop" in line
    ]


def _require_found(warnings: Path) -> None:
    if missing := missing_modules(warnings.read_text("utf-8")):
        sys.exit("\n".join(["These are not in requirements-package.lock (make lock):", *missing]))


def _strip(folder: Path) -> None:
    """Take out what only a debugger reads."""
    for file in sorted(each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()):
        with file.open("rb") as opened:
            is_library = opened.read(4) == ELF
        if is_library:
            _run("strip", "--strip-unneeded", "--preserve-dates", file)


def _run(*command: object, env: dict[str, str] | None = None) -> None:
    done = subprocess.run([str(part) for part in command], env=env, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"{command[0]} {command[1]} failed with {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
