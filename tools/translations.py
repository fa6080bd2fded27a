"""Collects the texts to translate into the .ts files and compiles them: `python tools/translations.py`.

Texts are found in the sources by lupdate; the English file is completed with the source texts themselves, so that
both languages are whole. A text with a number in it (`translate_count`, `QT_TRANSLATE_N_NOOP`) has two forms in both
files; the source is the English form for several, the one for 1 is written in Qt Linguist. What lacks a text afterwards
is printed, and the exit code is then 1.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

PACKAGE = Path(__file__).parent.parent / "src" / "relvald_desktop"
FILES = {language: Path("resources/i18n") / f"relvald_{language}.ts" for language in ("sv", "en")}
TOOLS = Path(sys.executable).parent
COUNTED = ("translate_count", "QT_TRANSLATE_N_NOOP")
"""What marks a text with a number in it."""


def main() -> int:
    """Update, complete, compile."""
    sources = sorted(str(file.relative_to(PACKAGE)) for file in PACKAGE.rglob("*.py"))
    marked = [
        name
        for name in sources
        if "translate" in (text := (PACKAGE / name).read_text()) or "QT_TRANSLATE" in text
    ]
    targets = [str(file) for file in FILES.values()]
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as told:
        told.write(as_lupdate_knows_them(counted(PACKAGE / name for name in marked)))
        told.flush()
        _run([
            str(TOOLS / "pyside6-lupdate"), *marked, told.name, "-ts", *targets, "-locations", "none", "-no-obsolete",
        ])  # fmt: skip
    complete_english(PACKAGE / FILES["en"])
    missing = [each for file in FILES.values() for each in untranslated(PACKAGE / file)]
    for file in FILES.values():
        fresh = file.with_suffix(".qm.new")
        _run([str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(fresh)])
        (PACKAGE / fresh).replace(
            PACKAGE / file.with_suffix(".qm")
        )  # whole at every moment for those who read it
    for context, text in missing:
        print(f"{context}: {text}")
    return 1 if missing else 0


def counted(files: Iterator[Path]) -> Iterator[tuple[str, str]]:
    """Context and text of everything in sources that is marked as having a number in it."""
    for file in files:
        for call in ast.walk(ast.parse(file.read_text())):
            name = getattr(call, "func", None)
            if getattr(name, "id", getattr(name, "attr", "")) not in COUNTED:
                continue
            words = [each.value for each in call.args[:2] if isinstance(each, ast.Constant)]  # type: ignore[attr-defined]
            if len(words) == 2:
                yield words[0], words[1]


def as_lupdate_knows_them(texts: Iterator[tuple[str, str]]) -> str:
    """The same texts as calls that lupdate takes for such texts in Python."""
    return "".join(f"translate({context!r}, {text!r}, None, 1)\n" for context, text in texts)


def complete_english(file: Path) -> None:
    """Give every English text itself as its translation, or as its form for several."""
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform")
        (forms[-1] if forms else translation).text = message.findtext("source")
        if all(each.text for each in forms):
            translation.attrib.pop("type", None)
    write(tree, file)


def untranslated(file: Path) -> list[tuple[str, str]]:
    """Context and source of every text without a translation, or without one of its forms."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if not all(
            each.text for each in message.findall("translation/numerusform") or message.iter("translation")
        )
    ]


def write(tree: ElementTree.ElementTree[ElementTree.Element], file: Path) -> None:
    """Write a .ts file as Qt Linguist does."""
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    fresh = file.with_suffix(".ts.new")
    fresh.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    fresh.replace(file)


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    sys.exit(main())
