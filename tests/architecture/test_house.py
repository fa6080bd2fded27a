"""The house is tidy: small modules and functions, whole translations, a schema that is what the records say."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.day_papers import _PAPERS
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.ui.actions import ACTIONS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "relvald_desktop"
LONGEST_MODULE, LONGEST_FUNCTION = 400, 60
MODULES = [
    file
    for file in sorted(PACKAGE.rglob("*.py"))
    if "migrations/versions" not in file.as_posix() and file.stat().st_size
]


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(PACKAGE).as_posix())
def test_modules_and_functions_stay_small(file: Path) -> None:
    text = file.read_text()
    assert text.count("\n") <= LONGEST_MODULE
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "every module says what it is for"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_FUNCTION, node.name


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_text_is_translated(language: str) -> None:
    tree = ElementTree.parse(PACKAGE / "resources" / "i18n" / f"relvald_{language}.ts")
    messages = list(tree.getroot().iter("message"))
    assert len(messages) > 500
    for message in messages:
        translation = message.find("translation")
        assert translation is not None
        assert translation.text
        assert translation.get("type") is None


def test_no_text_slips_past_the_collecting_of_texts() -> None:
    """What stands in the braces of a text is not seen by the tool that collects them, and would stay English."""
    file = ElementTree.parse(PACKAGE / "resources" / "i18n" / "relvald_sv.ts")
    contexts = file.getroot().iter("context")
    known = {(each.findtext("name"), text.text) for each in contexts for text in each.iter("source")}
    for module in MODULES:
        for node in ast.walk(ast.parse(module.read_text())):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") not in (
                "translate",
                "translate_count",
            ):
                continue
            given = [each.value for each in node.args[:2] if isinstance(each, ast.Constant)]
            assert len(given) < 2 or tuple(given) in known, f"{module.name}, line {node.lineno}: {given}"


def test_the_translations_are_those_of_the_sources(tmp_path: Path) -> None:
    """Collecting and compiling again changes nothing."""
    import shutil

    copy = tmp_path / "copy"
    shutil.copytree(ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "tools", copy / "tools")
    done = subprocess.run(
        [sys.executable, copy / "tools" / "translations.py"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("relvald_sv.ts", "relvald_en.ts", "relvald_sv.qm", "relvald_en.qm"):
        kept = PACKAGE / "resources" / "i18n" / name
        made = copy / "src" / "relvald_desktop" / "resources" / "i18n" / name
        assert made.read_bytes() == kept.read_bytes(), f"run `make translations`: {name}"


def test_every_logged_action_has_a_name() -> None:
    used = set()
    for file in MODULES:
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
                "change",
                "note_event",
            ):
                used |= {
                    a.value
                    for a in node.args
                    if isinstance(a, ast.Constant) and isinstance(a.value, str) and "." in a.value
                }
    used |= {f"{keeper.noun}.{verb}" for keeper in _keepers() for verb in ("added", "changed", "removed")}
    nouns = {"plan", "journal", "summary", *(noun for noun, *_ in _PAPERS.values())}
    used |= {f"{noun}.{verb}" for noun in nouns for verb in ("printed", "saved", "stopped")}
    used |= {"calendar.saved", "calendar.stopped", "export.saved"}
    assert used <= set(ACTIONS)
    assert len(used) > 80


def _keepers() -> list[Keeper[Any, Any]]:
    """Every keeper of the services."""
    import importlib

    found = []
    for file in (PACKAGE / "services").glob("*.py"):
        module = importlib.import_module(f"relvald_desktop.services.{file.stem}")
        found += [each for each in vars(module).values() if isinstance(each, Keeper)]
    return found


def test_every_error_can_be_told_apart() -> None:
    import importlib

    for file in MODULES:
        if "RelvaldError" in file.read_text() and file.name != "__init__.py":
            importlib.import_module(
                "relvald_desktop." + file.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")
            )
    keys = [each.key for each in _all(RelvaldError)]
    assert len(keys) == len(set(keys))


def _all(kind: type[RelvaldError]) -> list[type[RelvaldError]]:
    return [kind, *(each for sub in kind.__subclasses__() for each in _all(sub))]
