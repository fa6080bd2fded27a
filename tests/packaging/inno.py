"""Reads a script of Inno Setup, as far as this house writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

Entry = dict[str, str]
_PARAMETER = re.compile(r'\s*(\w+):\s*((?:"(?:[^"]|"")*")|[^;]*)\s*(?:;|$)')


@dataclass
class Script:
    """`setup` holds the directives, `entries` the lines of every other section."""

    setup: dict[str, str] = field(default_factory=dict)
    entries: dict[str, list[Entry]] = field(default_factory=dict)
    defined: dict[str, str] = field(default_factory=dict)
    code: str = ""


def read_script(file: Path, defined: tuple[str, ...] = ()) -> Script:
    """A script with its definitions filled in; `defined` are names given on the command line of the compiler. Raises
    ValueError naming the line that is not understood."""
    script, section = Script(), ""
    skipping: list[bool] = []
    for number, line in enumerate(file.read_text("utf-8-sig").splitlines(), 1):
        text = line.strip()
        if text.startswith("#"):
            _direct(text, script, skipping, defined)
        elif skipping and any(skipping):
            continue
        elif section == "Code":
            script.code += line + "\n"
        elif text.startswith("[") and text.endswith("]"):
            section = text[1:-1]
            script.entries.setdefault(section, [])
        elif text and not text.startswith(";"):
            _take(_filled(text, script.defined), section, script, number)
        if text == "[Code]":
            section = "Code"
    return script


def _direct(text: str, script: Script, skipping: list[bool], defined: tuple[str, ...]) -> None:
    word, _, rest = text[1:].partition(" ")
    match word:
        case "define":
            name, _, value = rest.strip().partition(" ")
            script.defined[name] = value.strip().strip('"')
        case "ifdef":
            skipping.append(rest.strip() not in {*script.defined, *defined})
        case "ifndef":
            skipping.append(rest.strip() in {*script.defined, *defined})
        case "endif":
            skipping.pop()
        case _:
            raise ValueError(f"not understood: {text}")


def _filled(text: str, defined: dict[str, str]) -> str:
    return re.sub(r"\{#(\w+)\}", lambda found: defined[found.group(1)], text)


def _take(text: str, section: str, script: Script, number: int) -> None:
    if section in ("Setup", "CustomMessages"):
        name, found, value = text.partition("=")
        if not found:
            raise ValueError(f"line {number} has no value")
        if section == "Setup":
            script.setup[name.strip()] = value.strip()
        else:
            script.entries[section].append({"Name": name.strip(), "Value": value.strip()})
        return
    found_ = _PARAMETER.findall(text)
    if "".join(text.split()) != "".join(
        "".join(f"{name}:{value}".split()) + ";" for name, value in found_
    ).rstrip(";"):
        raise ValueError(f"line {number} is not understood")
    script.entries[section].append({name: _unquoted(value.strip()) for name, value in found_})


def _unquoted(value: str) -> str:
    return value[1:-1].replace('""', '"') if value.startswith('"') else value
