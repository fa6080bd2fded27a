"""The wheel holds the program and nothing else, is the same every time, and works where nothing else is."""

from __future__ import annotations

import configparser
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "relvald_desktop"
MOMENT = "1764115200"
"""2025-11-26, in seconds since 1970."""
TAKEN = ("src", "pyproject.toml", "README.md", "LICENSE", ".gitignore")


def build(source: Path, target: Path) -> Path:
    """A wheel from a copy of the sources, without a network and with what is installed here."""
    command = [
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation",
        "--disable-pip-version-check", "--wheel-dir", str(target), str(source),
    ]  # fmt: skip
    settled = {**os.environ, "SOURCE_DATE_EPOCH": MOMENT}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=settled)
    assert done.returncode == 0, done.stderr
    (wheel,) = target.glob("*.whl")
    return wheel


def copied(target: Path) -> Path:
    """The sources as a fresh checkout has them, with the leavings of a run among them."""
    target.mkdir()
    for name in TAKEN:
        place = ROOT / name
        if place.is_dir():
            shutil.copytree(place, target / name)
        else:
            shutil.copy(place, target / name)
    return target


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    scratch = tmp_path_factory.mktemp("wheel")
    return build(copied(scratch / "a"), scratch / "made")


def test_the_wheel_holds_every_file_of_the_program_and_no_other(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        found = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
    program = {name for name in found if ".dist-info/" not in name}
    tree = {
        f"relvald_desktop/{file.relative_to(PACKAGE).as_posix()}": file
        for file in PACKAGE.rglob("*")
        if file.is_file()
        and not any(part.startswith((".", "__pycache__")) for part in file.relative_to(PACKAGE).parts)
    }
    assert program == set(tree)
    assert [name for name, file in tree.items() if found[name] != file.read_bytes()] == []
    kinds = {Path(name).suffix for name in program}
    assert {".py", ".qm", ".md", ".ttf", ".svg", ".csv", ".txt"} <= kinds
    assert {".db", ".pyc", ".log", ".orig", ".rej", ".swp"} & kinds == set()


def test_the_wheel_names_the_two_programs_the_licence_and_the_version(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (home,) = {name.split("/")[0] for name in archive.namelist() if ".dist-info/" in name}
        points = configparser.ConfigParser()
        points.read_string(archive.read(f"{home}/entry_points.txt").decode())
        told = Parser().parsestr(archive.read(f"{home}/METADATA").decode())
        assert f"{home}/licenses/LICENSE" in archive.namelist()
    assert dict(points["console_scripts"]) == {"relvald": "relvald_desktop.cli.main:main"}
    assert dict(points["gui_scripts"]) == {"relvald-desktop": "relvald_desktop.app:main"}
    assert told["License-Expression"] == "EUPL-1.2"
    assert told["Requires-Python"] == ">=3.11"
    assert told["Version"] == home.removesuffix(".dist-info").rpartition("-")[2]


def test_building_it_twice_in_two_places_gives_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    other = copied(tmp_path / "elsewhere")
    for file in other.rglob("*"):
        os.utime(file, (1, 1))
    again = build(other, tmp_path / "made")
    assert hashlib.sha256(again.read_bytes()).hexdigest() == hashlib.sha256(wheel.read_bytes()).hexdigest()


def test_the_command_line_works_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    """Unpacked beside the libraries, far from the sources, with a home that is empty."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    (home := tmp_path / "home").mkdir()
    environment = {
        "PYTHONPATH": str(tmp_path / "installed"), "HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    }  # fmt: skip
    start = "import relvald_desktop, sys; print(relvald_desktop.__file__, file=sys.stderr)\n"
    start += "from relvald_desktop.cli.main import main; sys.exit(main(sys.argv[1:]))"
    store = tmp_path / "store"
    done = subprocess.run(
        [sys.executable, "-c", start, "--store", str(store), "--passphrase-stdin", "--language", "sv", "init"],
        input="lila traktor sjunger högt vid ån\n", capture_output=True, text=True, check=False, env=environment, cwd=home,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert str(tmp_path / "installed") in done.stderr
    assert (store / "store.db").is_file()
    assert "AGE-SECRET-KEY" in done.stdout
