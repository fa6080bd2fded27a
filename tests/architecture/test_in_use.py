"""Nothing is kept that nobody uses: libraries, settings, pictures, texts of help, looks."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from relvald_desktop.documents.help_texts import TOPICS
from relvald_desktop.services.settings import StoreSettings
from relvald_desktop.ui.preferences import Preferences

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "relvald_desktop"
SETTING_PAGES = re.compile(
    r"ui/pages/(settings_\w+|\w+_settings)\.py|ui/screenshots\w*\.py|ui/preferences\.py"
)

WITHOUT_IMPORT = {
    "rl-accel": "reportlab takes it by itself where it is there",
    "tzdata": "the zones, where the system has none (Windows)",
}
"""What the program needs and does not import."""
RUN = {
    "editables": "how `pip install -e` is built",
    "hatchling": "builds the wheel",
    "import-linter": "`make layers`",
    "mypy": "`make types`",
    "pdoc": "`make api`",
    "pre-commit": "CONTRIBUTING.md",
    "pyinstaller": "packaging/build.py",
    "pytest-timeout": "`timeout` in pyproject.toml",
    "pytest-xdist": "`make unit`",
    "ruff": "`make lint`",
    "types-openpyxl": "mypy reads it",
    "uv": "`make lock`",
}
"""What developers run and do not import, and where."""
READ_THROUGH = {
    **dict.fromkeys(("attempt_target", "contact_target", "support_target"), "targets"),
    **dict.fromkeys(("silence_low", "silence_raised", "silence_high", "silence_acute"), "silence_days"),
    **dict.fromkeys(("review_low", "review_raised", "review_high", "review_acute"), "review_days"),
}
"""The settings that are asked for by a method of `StoreSettings`."""


@cache
def trees(folder: str) -> dict[str, ast.Module]:
    """Every Python file below a folder of the tree, by its path there."""
    below = ROOT / folder
    return {each.relative_to(below).as_posix(): ast.parse(each.read_text()) for each in below.rglob("*.py")}


def declared(*groups: str) -> set[str]:
    """The libraries in pyproject.toml: the program's own, or those of some extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    named = [each for group in groups for each in extras[group]] if groups else project["dependencies"]
    return {canonicalize_name(Requirement(each).name) for each in named}


def imported(*folders: str) -> set[str]:
    """The libraries that the files below some folders import, also within functions."""
    providers = packages_distributions()
    modules = {name for folder in folders for tree in trees(folder).values() for name in _imports(tree)}
    return {canonicalize_name(each) for name in modules for each in providers.get(name, ())}


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield (node.module or "").partition(".")[0]


@cache
def readers() -> dict[str, set[str]]:
    """The files that read an attribute, by its name; the pages on which settings are made are left out."""
    found: dict[str, set[str]] = {}
    for file, tree in trees("src/relvald_desktop").items():
        if not SETTING_PAGES.match(file):
            for node in ast.walk(tree):
                if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                    found.setdefault(node.attr, set()).add(file)
    return found


def test_every_library_of_the_program_is_imported_by_it() -> None:
    assert declared() - imported("src") == set(WITHOUT_IMPORT)


def test_every_library_for_developers_is_imported_or_run() -> None:
    used = imported("src", "tests", "tools", "packaging")
    assert declared("dev", "package") - used <= set(RUN)
    assert set(RUN) <= declared("dev", "package")


def test_what_the_program_imports_is_declared() -> None:
    brought_along = {"shiboken6"}  # PySide6-Essentials is made of it
    assert imported("src") - declared() <= brought_along | {"relvald-desktop"}


@pytest.mark.parametrize("name", [each.name for each in fields(StoreSettings)])
def test_every_setting_of_the_store_is_read_beside_its_own_page(name: str) -> None:
    asked = READ_THROUGH.get(name, name)
    assert readers().get(asked, set()) - {"services/settings.py"}


@pytest.mark.parametrize(
    "name", sorted(each for each, what in vars(Preferences).items() if isinstance(what, property))
)
def test_every_preference_is_read_beside_its_own_page(name: str) -> None:
    assert name in readers()


def texts(folders: Iterable[str] = ("src", "tools", "packaging")) -> str:
    """All that is written in the code of some folders."""
    return "\n".join(each.read_text() for folder in folders for each in (ROOT / folder).rglob("*.py"))


def test_every_picture_and_every_register_for_practice_is_named_in_the_code() -> None:
    said = texts() + "\n".join(each.read_text() for each in (ROOT / "packaging").glob("*.spec"))
    kept = [*(PACKAGE / "resources" / "icons").iterdir(), *(PACKAGE / "resources" / "demo").iterdir()]
    names = {re.sub(r"-(light|dark)$", "", file.stem) for file in kept}
    assert [name for name in sorted(names) if f'"{name}' not in said and f"/{name}" not in said] == []


def test_every_text_of_help_is_a_topic_and_the_other_topics_are_made_from_what_is_declared() -> None:
    for language in ("sv", "en"):
        files = {each.stem for each in (PACKAGE / "resources" / "help" / language).glob("*.md")}
        assert set(TOPICS) - files == {"figures", "glossary"}
        assert files <= set(TOPICS)


def test_every_look_of_the_style_sheet_is_worn() -> None:
    sheet = (PACKAGE / "ui" / "style_sheet.py").read_text()
    worn = "\n".join(
        each.read_text() for each in (PACKAGE / "ui").rglob("*.py") if each.name != "style_sheet.py"
    )
    looks = set(re.findall(r'\[look="(\w+)"\]', sheet))
    assert len(looks) > 10
    assert [look for look in sorted(looks) if f'"{look}"' not in worn] == []
