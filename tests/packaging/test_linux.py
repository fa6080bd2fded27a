"""What a Linux desktop reads about the program holds together, and says nothing that should not stand in a menu."""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from relvald_desktop.cli.parser import build_parser
from relvald_desktop.services.handover.endings import ENDINGS
from tests.packaging.test_bundle import module

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
NAME = "se.relvald.relvald"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TELLING = re.compile(
    r"våld|violence|abuse|kvinn|wom[ae]n|victim|offer|skydd|protect|shelter|jour", re.IGNORECASE
)
"""Words that tell somebody who looks over a shoulder what the program is for."""


def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{NAME}.desktop", "utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()


def mime_types() -> dict[str, str]:
    """Each type with its ending."""
    root = ElementTree.parse(LINUX / f"{NAME}.mime.xml").getroot()
    found = {}
    for each in root.iter(f"{MIME}mime-type"):
        glob = each.find(f"{MIME}glob")
        assert glob is not None
        found[each.attrib["type"]] = glob.attrib["pattern"].removeprefix("*")
    return found


def checked_by(program: str, *arguments: str) -> str:
    """What a checker has to say; empty when it is content."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_desktop_entry_is_valid() -> None:
    assert checked_by("desktop-file-validate", "--no-hints", str(LINUX / f"{NAME}.desktop")) == ""


def test_the_metainfo_is_valid() -> None:
    file = str(LINUX / f"{NAME}.metainfo.xml")
    assert checked_by("appstreamcli", "validate", "--no-net", "--pedantic", file) == ""


def test_the_man_pages_have_no_errors() -> None:
    pages = [str(page) for page in sorted(LINUX.glob("*.1"))]
    assert checked_by("mandoc", "-T", "lint", "-W", "warning,stop", *pages) == ""


def test_the_entry_starts_a_program_that_is_installed() -> None:
    program = entry()["Exec"].split()[0]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert program in project["gui-scripts"]
    assert entry()["TryExec"] == program


def test_the_window_says_which_entry_it_belongs_to() -> None:
    source = (ROOT / "src" / "relvald_desktop" / "app.py").read_text("utf-8")
    assert f'setDesktopFileName("{NAME}")' in source
    assert entry()["Icon"] == NAME


def test_every_ending_of_a_handover_has_a_type_that_the_entry_opens() -> None:
    assert set(mime_types().values()) == set(ENDINGS)
    assert set(entry()["MimeType"].strip(";").split(";")) == set(mime_types())


def test_the_metainfo_tells_the_same_as_the_entry() -> None:
    root = metainfo()
    assert root.findtext("id") == NAME
    assert root.findtext("launchable") == f"{NAME}.desktop"
    assert {each.text for each in root.iter("mediatype")} == set(mime_types())
    assert root.findtext("name") == entry()["Name"]


def test_the_metainfo_knows_the_version_of_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    newest = metainfo().find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == project["version"]
    assert metainfo().findtext("project_license") == project["license"]


def test_every_text_of_the_metainfo_is_there_in_swedish() -> None:
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("summary", "description/p", "description/ul/li"):
        texts = metainfo().findall(tag)
        swedish = [each for each in texts if each.get(language) == "sv"]
        assert len(swedish) * 2 == len(texts) > 0, tag


def test_nothing_on_a_desktop_tells_what_the_program_is_for() -> None:
    shown = [
        value for key, value in entry().items() if key.split("[")[0] in ("GenericName", "Comment", "Keywords")
    ]
    shown += [each.text or "" for each in metainfo().iter("summary")]
    shown += [
        each.text or ""
        for each in ElementTree.parse(LINUX / f"{NAME}.mime.xml").getroot().iter(f"{MIME}comment")
    ]
    assert len(shown) >= 14
    assert [text for text in shown if TELLING.search(text.replace("Relvåld", ""))] == []


def test_the_picture_is_drawn_in_every_size(tmp_path: Path) -> None:
    icons = module("icons")
    assert {16, 32, 48, 128, 256, 512} <= set(icons.SIZES)
    for size in icons.SIZES:
        icons.draw(size, tmp_path / f"{size}.png")
        image = QImage(str(tmp_path / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
        assert image.pixelColor(0, 0).alpha() < 128


def test_the_symbolic_picture_has_one_colour() -> None:
    colours = re.findall(r"#[0-9a-fA-F]{6}", module("icons").SYMBOLIC.read_text("utf-8"))
    assert len(set(colours)) == 1


def _grammar(
    parser: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every command and option: the commands that lead to it, and its name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield path, name
                yield from _grammar(inner, (*path, name))
        elif action.option_strings and action.dest != "help":
            yield path, action.option_strings[-1]


def test_the_man_page_knows_every_command_and_every_option() -> None:
    page = re.sub(r"\s+", " ", (LINUX / "relvald.1").read_text("utf-8"))
    missing = []
    for path, name in _grammar(build_parser()):
        wanted = f"Fl -{name.removeprefix('--')}" if name.startswith("--") else " ".join(("Cm", *path, name))
        if wanted not in page:
            missing.append(" ".join((*path, name)))
    assert missing == []


def test_the_man_page_knows_no_command_that_is_not_there() -> None:
    commands = {name for path, name in _grammar(build_parser()) if not path and not name.startswith("--")}
    page = (LINUX / "relvald.1").read_text("utf-8")
    assert set(re.findall(r"^\.It Cm ([a-z-]+)", page, re.MULTILINE)) == commands


def test_what_make_test_installs_for_qt_is_among_what_the_package_depends_on() -> None:
    script = (ROOT / "tools" / "setup.sh").read_text("utf-8")
    listed = re.search(r"packages=\((.*?)\)", script, re.DOTALL)
    assert listed is not None
    libraries = {name for name in listed[1].split() if name.startswith("lib")}
    assert len(libraries) > 10
    assert libraries <= set((ROOT / "packaging" / "debian" / "libraries").read_text("utf-8").split())
