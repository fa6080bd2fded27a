"""The docs of services and rules can be read as a manual: nothing is left undescribed, refusals are named, examples run."""

from __future__ import annotations

import ast
import doctest
import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

PACKAGE = Path(__file__).parents[2] / "src" / "relvald_desktop"
CHAPTERS = ("services", "rules")
MODULES = [file for chapter in CHAPTERS for file in sorted((PACKAGE / chapter).rglob("*.py"))]
INTRODUCTIONS = [
    f"relvald_desktop.{chapter}{name}"
    for chapter in CHAPTERS
    for name in (
        "",
        *(f".{each.name}" for each in pkgutil.iter_modules([str(PACKAGE / chapter)]) if each.ispkg),
    )
]
Described = ast.FunctionDef | ast.ClassDef


def module_name(file: Path) -> str:
    """The dotted name of a module of the package."""
    inside = file.relative_to(PACKAGE.parent).with_suffix("")
    return ".".join(part for part in inside.parts if part != "__init__")


def public(body: list[ast.stmt], prefix: str = "") -> Iterator[tuple[str, Described]]:
    """Everything in a module that others may use, methods of its classes too."""
    for node in body:
        if isinstance(node, Described) and not node.name.startswith("_"):
            yield prefix + node.name, node
            if isinstance(node, ast.ClassDef):
                yield from public(node.body, f"{node.name}.")


def undescribed(source: str) -> list[str]:
    """What has no docstring."""
    return [name for name, node in public(ast.parse(source).body) if not ast.get_docstring(node)]


def unnamed_refusals(source: str, errors: frozenset[str]) -> list[str]:
    """The errors that a public function raises itself and does not name in its docstring."""
    return [
        f"{name}: {error}"
        for name, node in public(ast.parse(source).body)
        if isinstance(node, ast.FunctionDef)
        for error in sorted(_raised(node) & errors)
        if f"`{error}`" not in (ast.get_docstring(node) or "")
    ]


def _raised(node: ast.FunctionDef) -> set[str]:
    raised = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Raise) and each.exc is not None:
            what = each.exc.func if isinstance(each.exc, ast.Call) else each.exc
            raised.add(ast.unparse(what).rpartition(".")[2])
    return raised


def _errors() -> frozenset[str]:
    for file in MODULES:
        importlib.import_module(module_name(file))
    found, todo = set(), [RelvaldError]
    while todo:
        kind = todo.pop()
        found.add(kind.__name__)
        todo += kind.__subclasses__()
    return frozenset(found)


@pytest.mark.parametrize("file", MODULES, ids=module_name)
def test_whatever_others_may_use_is_described(file: Path) -> None:
    source = file.read_text()
    assert ast.get_docstring(ast.parse(source))
    assert undescribed(source) == []


def test_every_refusal_is_named_where_it_is_raised() -> None:
    errors = _errors()
    found = {module_name(file): unnamed_refusals(file.read_text(), errors) for file in MODULES}
    assert {module: names for module, names in found.items() if names} == {}


def test_what_is_left_out_is_seen() -> None:
    planted = "class Form:\n    def keep(self):\n        raise Incomplete(fields='x')\n"
    assert undescribed(planted) == ["Form", "Form.keep"]
    assert unnamed_refusals(planted, frozenset({"Incomplete"})) == ["Form.keep: Incomplete"]


@pytest.mark.parametrize("name", INTRODUCTIONS)
def test_the_introduction_of_a_chapter_names_everything_in_it(name: str) -> None:
    chapter = importlib.import_module(name)
    inside = [each.name for each in pkgutil.iter_modules(chapter.__path__)]
    assert [each for each in inside if f"`{each}`" not in (chapter.__doc__ or "")] == []


@pytest.mark.parametrize("name", INTRODUCTIONS)
def test_the_examples_of_each_chapter_give_what_they_say(
    name: str, work: UnitOfWork, tmp_path: Path, clock: StandingClock
) -> None:
    _, hers = make_store(tmp_path / "hers", clock)
    change_settings(hers, StoreSettings(worker_name="Karin Öst"))
    told: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    chapter = importlib.import_module(name)
    for example in doctest.DocTestFinder(recurse=False).find(
        chapter, extraglobs={"work": work, "hers": hers}
    ):
        runner.run(example, out=told.append)
    hers.store.close()
    assert not runner.failures, "\n".join(told)
    assert runner.tries
