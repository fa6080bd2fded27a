"""ARCHITECTURE.md and CONTRIBUTING.md name only what is there: every file, module, function, class and target of make."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "relvald_desktop"
NOT_OURS = {
    "lint-imports",
    "lp",
    "KEY",
    "pre-commit install",
    "BEGIN IMMEDIATE",
    "synchronous=FULL",
    ".format(...)",
    "{n}",
}
"""Programs and words of others."""


def quoted(text: str) -> list[str]:
    """What stands in backticks, outside the blocks of code."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


@cache
def defined() -> frozenset[str]:
    """Every function, method, class and constant of the package and its tests by name, and every text that stands in it
    as a name of a file."""
    names: set[str] = set()
    for file in (*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")):
        names.add(file.stem)
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                names.add(node.name)
            elif isinstance(node, ast.Assign):
                names |= {each.id for each in node.targets if isinstance(each, ast.Name)}
            elif isinstance(node, ast.arg):
                names.add(node.arg)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                names.add(node.target.id)
    return frozenset(names)


@cache
def written() -> str:
    """The whole code, for the names that files of the store have."""
    return "\n".join(file.read_text() for file in PACKAGE.rglob("*.py"))


def is_there(name: str) -> bool:
    """Whether something named in backticks leads somewhere."""
    if target := re.fullmatch(r"make (\w[\w-]*)", name):
        return re.search(rf"^{target[1]}:", (ROOT / "Makefile").read_text(), re.MULTILINE) is not None
    name = name.partition("(")[0]
    if "/" in name or re.search(r"\.\w+$", name):
        return is_place(name) or is_dotted(name) or f'"{name.rstrip("/")}"' in written()
    called = re.match(r"\w+", name)
    return called is not None and (called[0] in defined() or is_place(called[0]))


def is_place(name: str) -> bool:
    """Whether a name is a file or folder, from the root, from the package, or the end of a path in it."""
    name = name.rstrip("/")
    return any((base / name).exists() for base in (ROOT, PACKAGE)) or any(True for _ in PACKAGE.rglob(name))


def is_dotted(name: str) -> bool:
    """Whether "services/intake.receive_signal" or "work.change" is a module or a value and something in it."""
    place, _, last = name.rpartition(".")
    modules = [
        file for file in PACKAGE.rglob("*.py") if file.with_suffix("").as_posix().endswith(f"/{place}")
    ]
    for file in modules:
        dotted = file.relative_to(PACKAGE.parent).with_suffix("").as_posix().replace("/", ".")
        if hasattr(importlib.import_module(dotted), last) or file.with_name(f"{last}.py").exists():
            return True
    packages = [each for each in PACKAGE.rglob(place) if each.is_dir()]
    if any((each / f"{last}.py").exists() for each in packages):
        return True
    return "/" not in name and last in defined()


def lost(text: str) -> Iterator[str]:
    """What a text names and nobody finds."""
    yield from (name for name in quoted(text) if name not in NOT_OURS and not is_there(name))


@pytest.mark.parametrize("file", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_whatever_is_named_is_there(file: str) -> None:
    text = (ROOT / file).read_text()
    assert len(quoted(text)) > 10
    assert list(lost(text)) == []


@pytest.mark.parametrize(
    "gone",
    [
        "services/intake.forgotten",
        "ui/nowhere.py",
        "no_such_function",
        "make nothing",
        "docs/decisions/9999-none.md",
        "work.no_change(1)",
    ],
)
def test_what_is_gone_is_seen(gone: str) -> None:
    assert list(lost(f"See `{gone}`.")) == [gone]
