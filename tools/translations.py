"""Collects the texts to translate into the .ts files and compiles them: `python tools/translations.py`.

Texts are found in the sources by lupdate; the English file is completed with the source texts themselves, so that
both languages are whole. What lacks a Swedish text afterwards is printed, and the exit code is then 1.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

PACKAGE = Path(__file__).parent.parent / "src" / "relvald_desktop"
FILES = {language: Path("resources/i18n") / f"relvald_{language}.ts" for language in ("sv", "en")}
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Update, complete, compile."""
    sources = sorted(str(file.relative_to(PACKAGE)) for file in PACKAGE.rglob("*.py"))
    marked = [
        name
        for name in sources
        if "translate(" in (text := (PACKAGE / name).read_text()) or "QT_TRANSLATE_NOOP" in text
    ]
    targets = [str(file) for file in FILES.values()]
    _run([str(TOOLS / "pyside6-lupdate"), *marked, "-ts", *targets, "-locations", "none", "-no-obsolete"])
    complete_english(PACKAGE / FILES["en"])
    missing = untranslated(PACKAGE / FILES["sv"])
    for file in FILES.values():
        fresh = file.with_suffix(".qm.new")
        _run([str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(fresh)])
        (PACKAGE / fresh).replace(
            PACKAGE / file.with_suffix(".qm")
        )  # whole at every moment for those who read it
    for context, text in missing:
        print(f"{context}: {text}")
    return 1 if missing else 0


def complete_english(file: Path) -> None:
    """Give every English text itself as its translation."""
    tree = ElementTree.parse(file)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.text = message.findtext("source")
        translation.attrib.pop("type", None)
    write(tree, file)


def untranslated(file: Path) -> list[tuple[str, str]]:
    """Context and source of every text without a translation."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if not message.findtext("translation")
    ]


def write(tree: ElementTree.ElementTree[ElementTree.Element], file: Path) -> None:
    """Write a .ts file as Qt Linguist does."""
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=PACKAGE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


if __name__ == "__main__":
    sys.exit(main())
