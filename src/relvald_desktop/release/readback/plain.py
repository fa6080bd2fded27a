"""Reads formats that are text: CSV, plain text, calendar files, JSON."""

from __future__ import annotations

import base64
import binascii
import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from relvald_desktop.release.readback.loose import any_text
from relvald_desktop.release.readback.passage import Part, Passage, Unreadable

_FOLDED = re.compile(rb"\r?\n[ \t]")
_ESCAPES = {"\\n": "\n", "\\N": "\n", "\\,": ",", "\\;": ";", "\\\\": "\\", "^n": "\n", "^'": '"', "^^": "^"}
_BINARY = re.compile(r";ENCODING=\"?BASE64\"?[^:\r\n]*:([A-Za-z0-9+/=]+)", re.IGNORECASE)
_DELIMITERS = ";,\t|:^~"


def read_text(content: bytes) -> Iterator[Passage]:
    """The whole text. Raises `Unreadable` when it is not UTF-8 or has zeros in it."""
    yield Passage(Part.TEXT, 1, _decoded(content, "TXT"))


def read_csv(content: bytes) -> Iterator[Passage]:
    """The whole text, and as a table with whichever delimiter fits: each row joined by tabs, each column by line ends.
    Raises `Unreadable`."""
    text = _decoded(content, "CSV")
    yield Passage(Part.TEXT, 1, text)
    for delimiter in _DELIMITERS:
        if delimiter not in text:
            continue
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
        width = max(map(len, rows), default=0)
        if width < 2 or (delimiter in ":^~" and min(map(len, filter(None, rows))) < width):
            continue
        yield Passage(Part.SHEET, 1, "\n".join("\t".join(filter(None, row)) for row in rows))
        columns = ([row[place] for row in rows if place < len(row) and row[place]] for place in range(width))
        yield Passage(Part.SHEET, 1, "\n\n".join(map("\n".join, columns)))


def read_ics(content: bytes) -> Iterator[Passage]:
    """Every property and parameter, unfolded (before decoding: a fold may stand inside a letter) and unescaped
    (RFC 5545 sections 3.1 and 3.3.11, RFC 6868); attached data decoded. Raises `Unreadable`."""
    unfolded = _decoded(_FOLDED.sub(b"", content), "ICS")
    lines = [line.strip().upper() for line in unfolded.strip().splitlines()]
    if not lines or lines[0] != "BEGIN:VCALENDAR" or lines[-1] != "END:VCALENDAR":
        raise Unreadable(format="ICS")
    for match in _BINARY.finditer(unfolded):
        try:
            yield Passage(Part.ATTACHMENT, 0, any_text(base64.b64decode(match[1], validate=True)))
        except binascii.Error as error:
            raise Unreadable(format="ICS") from error
    readable = _BINARY.sub("", unfolded)
    yield Passage(Part.TEXT, 1, re.sub(r"\\[nN,;\\]|\^[n'^]", lambda match: _ESCAPES[match[0]], readable))


def read_json(content: bytes) -> Iterator[Passage]:
    """Every name and value, numbers as they are written; names that stand twice too. Raises `Unreadable`."""
    value = json.loads(
        _decoded(content, "JSON"), object_pairs_hook=tuple, parse_int=str, parse_float=str, parse_constant=str
    )
    yield Passage(Part.TEXT, 1, "\n".join(_values(value)))


def _values(value: Any) -> Iterator[str]:
    """The hook makes a tuple of pairs of an object; a list stays a list."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from _values(each)
    elif value is not None:
        yield str(value)


def _decoded(content: bytes, name: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(format=name) from error
    if "\0" in text:
        raise Unreadable(format=name)
    return text
