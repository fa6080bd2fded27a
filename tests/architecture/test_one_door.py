"""Only the door writes what can be read, prints or copies; nothing opens a network connection."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "relvald_desktop"
WRITERS = {"write_text", "write_bytes", "QPrinter", "QPdfWriter", "QClipboard", "clipboard", "setClipboard"}
OPENERS = {"webbrowser", "QDesktopServices"}
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "asyncio",
    "QtNetwork",
    "QtWebEngineCore",
}
DOOR = ("release/",)
STORE_WRITERS = ("vault/atomic.py", "vault/copying.py", "vault/database.py")
"""The atomic writer for the store's own files, and the empty file that becomes the encrypted database."""


def findings(source: str, name: str) -> Iterator[str]:
    """What in a module goes past the door."""
    outside = not name.startswith((*DOOR, *STORE_WRITERS))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from (f"{name}: imports {each}" for each in _imported(node) if each in NETWORK | OPENERS)
        if outside and isinstance(node, ast.Call):
            called = _name(node.func)
            if (
                called in WRITERS
                or (called == "open" and _writes(node))
                or (called == "fdopen" and _writes(node))
            ):
                yield f"{name}:{node.lineno}: {called}"
            if called == "open" and isinstance(node.func, ast.Attribute) and _name(node.func.value) == "os":
                flags = ast.unparse(node)
                if "O_WRONLY" in flags or "O_RDWR" in flags:
                    yield f"{name}:{node.lineno}: os.open for writing"


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    names = [alias.name for alias in node.names]
    return names if isinstance(node, ast.Import) else [*names, node.module or ""]


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _writes(node: ast.Call) -> bool:
    """Whether the mode of `open(file, mode)` or `path.open(mode)` lets it write."""
    first = 0 if isinstance(node.func, ast.Attribute) and _name(node.func.value) not in ("os", "io") else 1
    modes = [*node.args[first : first + 1], *(each.value for each in node.keywords if each.arg == "mode")]
    texts = [each.value for each in modes if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return any(set(text) <= set("rwaxbt+") and set(text) & set("wax+") for text in texts)


def test_nothing_goes_past_the_door() -> None:
    found = [
        finding
        for file in sorted(PACKAGE.rglob("*.py"))
        for finding in findings(file.read_text(), file.relative_to(PACKAGE).as_posix())
    ]
    assert found == []


@pytest.mark.parametrize(
    "planted",
    [
        "open('x', 'w')", "open('x', mode='ab')", "path.open('w')", "path.write_text('x')", "path.write_bytes(b'')",
        "QPrinter()", "QGuiApplication.clipboard()", "import socket", "from PySide6 import QtNetwork",
        "import webbrowser", "from PySide6.QtGui import QDesktopServices", "import urllib.request",
        "os.open('x', os.O_WRONLY)", "os.fdopen(3, 'wb')",
    ],
)  # fmt: skip
def test_the_check_sees_a_planted_violation(planted: str) -> None:
    assert list(findings(planted, "services/planted.py"))


@pytest.mark.parametrize(
    "harmless", ["open('x')", "path.open('rb')", "book.open('a title')", "path.read_bytes()"]
)
def test_the_check_lets_reading_pass(harmless: str) -> None:
    assert not list(findings(harmless, "services/planted.py"))
