"""Reads a table file into rows of text, whatever its encoding, separator or kind; never runs anything in it."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LARGEST_FILE = 50 * 2**20
"""Bytes."""
LARGEST_UNPACKED = 400 * 2**20
"""Bytes that a workbook may hold when it is unpacked."""
MOST_ROWS = 200_000

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OLD_ENCODINGS = ("cp1252", "mac_roman", "cp850")
_SAMPLE = 200_000
_SEPARATORS = ";\t,|"
_HOUR, _MINUTE = dt.timedelta(hours=1), dt.timedelta(minutes=1)
_ERRORS = frozenset(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"])
"""What a spreadsheet shows in the place of a value that it could not work out."""
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


class BadFile(RelvaldError):
    """The file can't be read as a table; nothing was imported."""

    key = "bad_file"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "{file} can't be read as a table ({why}). Save it as CSV or XLSX and try again. Nothing was imported.",
    )


NOT_A_TABLE = QT_TRANSLATE_NOOP("Errors", "it is no CSV or XLSX file")
TOO_LARGE = QT_TRANSLATE_NOOP("Errors", "it is too large")
UNREADABLE = QT_TRANSLATE_NOOP("Errors", "it can't be opened")
OLD_EXCEL = QT_TRANSLATE_NOOP("Errors", "it is an old Excel file")


@dataclass(frozen=True)
class Sheet:
    """Rows of a table as texts. `numbers[i]` is the number of `rows[i]` as a spreadsheet shows it, from 1; `title` is the
    sheet's name in a workbook."""

    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    title: str = ""


def read_file(path: Path) -> tuple[Sheet, ...]:
    """Read a CSV (any usual encoding and separator) or XLSX file: every sheet that holds anything, at least one. Raises
    `BadFile`."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadFile(file=path.name, why=TOO_LARGE)
        content = path.read_bytes()
    except OSError as error:
        raise BadFile(file=path.name, why=UNREADABLE) from error
    if content.startswith(_OLD_EXCEL):
        raise BadFile(file=path.name, why=OLD_EXCEL)
    if content.startswith(_ZIP):
        return _workbook(content, path.name)
    return (_sheet(_text_table(content, path.name), path.name),)


def _sheet(rows: Iterable[Iterable[str]], name: str, title: str = "", room: int = MOST_ROWS) -> Sheet:
    kept = []
    for number, row in enumerate(rows, start=1):
        if number > room:
            raise BadFile(file=name, why=TOO_LARGE)
        kept.append((number, tuple(row)))
    return Sheet(tuple(row for _, row in kept), tuple(number for number, _ in kept), title)


def _text_table(content: bytes, name: str) -> Iterator[list[str]]:
    """Row by row: reading all in one go would hold the window up."""
    text = _decoded(content, name)
    separator = _separator(text)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=False)
    except csv.Error as error:
        raise BadFile(file=name, why=NOT_A_TABLE) from error


def _decoded(content: bytes, name: str) -> str:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return _decode(content, encoding, name)
    if content[:4000].count(0) > len(content[:4000]) // 4:
        return _decode(content, "utf-16-le" if content[1:2] == b"\0" else "utf-16-be", name)
    if b"\0" in content:
        raise BadFile(file=name, why=NOT_A_TABLE)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(_eight_bit(content), errors="replace")


def _decode(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeError as error:
        raise BadFile(file=name, why=NOT_A_TABLE) from error


def _eight_bit(content: bytes) -> str:
    """The old encoding in which most Swedish letters stand; where there are none, the likeliest to a library that looks at
    the words. A library alone takes a short register's "ä" for "‰", and no leak check would find that street again."""
    swedish = {
        encoding: sum(content.decode(encoding, errors="replace").count(letter) for letter in "åäöÅÄÖ")
        for encoding in _OLD_ENCODINGS
    }
    best = max(_OLD_ENCODINGS, key=lambda encoding: swedish[encoding])
    if swedish[best]:
        return best
    from charset_normalizer import from_bytes

    found = from_bytes(content[:_SAMPLE], cp_isolation=list(_OLD_ENCODINGS)).best()
    return found.encoding if found is not None else _OLD_ENCODINGS[0]


def _separator(text: str) -> str:
    """The separator that gives the most rows of one and the same width over one."""
    best, most = ";", 0
    sample = text[:100_000]
    for separator in _SEPARATORS:
        rows = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        try:
            widths = Counter(len(row) for row in rows if len(row) > 1)
        except csv.Error:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        if count * min(width, 4) > most:
            best, most = separator, count * min(width, 4)
    return best


def _workbook(content: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets of a workbook that hold anything: values only, no formula is computed, no macro run."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > LARGEST_UNPACKED:
                raise BadFile(file=name, why=TOO_LARGE)
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
        found: list[Sheet] = []
        room = MOST_ROWS
        for sheet in book.worksheets:
            sheet.reset_dimensions()
            rows = sheet.iter_rows(values_only=True, max_row=room + 1)
            read = _sheet(([_cell(value) for value in row] for row in rows), name, sheet.title, room)
            if any(any(row) for row in read.rows):
                found.append(read)
                room -= len(read.rows)
        return tuple(found) or (Sheet((), ()),)
    except (
        zipfile.BadZipFile,
        zlib.error,
        InvalidFileException,
        SyntaxError,  # what both readers of XML raise
        RuntimeError,  # a file with a password, or packed in an unknown way
        LookupError,
        TypeError,
        ValueError,
        OSError,
        EOFError,
        AttributeError,
    ) as error:
        raise BadFile(file=name, why=NOT_A_TABLE) from error


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat("minutes")
    if isinstance(value, dt.timedelta):
        return f"{value // _HOUR}:{value % _HOUR // _MINUTE:02d}"
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value in _ERRORS else str(value)
