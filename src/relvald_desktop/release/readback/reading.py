"""Chooses the reader for a format, and adds the file's name."""

from __future__ import annotations

import html
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePath
from urllib.parse import unquote
from xml.etree.ElementTree import ParseError

import pikepdf
import pypdfium2

from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback.office import read_docx, read_xlsx
from relvald_desktop.release.readback.passage import Part, Passage, Unreadable
from relvald_desktop.release.readback.pdf import read_pdf
from relvald_desktop.release.readback.plain import read_csv, read_ics, read_json, read_text

_READERS: dict[Format, Callable[[bytes], Iterator[Passage]]] = {
    Format.PDF: read_pdf, Format.DOCX: read_docx, Format.XLSX: read_xlsx, Format.CSV: read_csv, Format.ICS: read_ics,
    Format.JSON: read_json, Format.TEXT: read_text,
}  # fmt: skip
_BROKEN = (
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError, MemoryError, OSError, EOFError,
    ParseError, SyntaxError, zlib.error, zipfile.BadZipFile, zipfile.LargeZipFile, pypdfium2.PdfiumError,
    UserWarning, pikepdf.PdfError, pikepdf.PasswordError, pikepdf.ForeignObjectError, pikepdf.DeletedObjectError,
)  # fmt: skip
"""What readers of broken files raise. Each of them means the same: it can't be read back."""
_IN_SIGNS = re.compile(r"%[0-9A-Fa-f]{2}|&#?\w+;")


def read_back(artefact: Artefact) -> tuple[Passage, ...]:
    """Every text in a finished file, seen or hidden, and its name. Raises `Unreadable`."""
    found = []
    try:
        for each in _READERS[artefact.format](artefact.content):
            if each.text.strip():
                found += [each, *_written_out(each)]
    except _BROKEN as error:
        raise Unreadable(format=artefact.format.upper()) from error
    return (*found, *_names(artefact))


def _written_out(passage: Passage) -> Iterator[Passage]:
    """The same where letters stand as signs of an address (%C3%A5) or of HTML (&aring;)."""
    if _IN_SIGNS.search(passage.text):
        plain = html.unescape(unquote(passage.text))
        if plain != passage.text:
            yield Passage(passage.part, passage.number, plain)


def _names(artefact: Artefact) -> Iterator[Passage]:
    """The file's name, its ending only where it is another than the format's; also with _ and - as spaces."""
    path = PurePath(artefact.name)
    name = path.stem if path.suffix.lower() == f".{artefact.format}" else path.name
    for each in dict.fromkeys((name, name.replace("_", " "), name.replace("-", " ").replace("_", " "))):
        if each.strip():
            yield Passage(Part.NAME, 0, each)
