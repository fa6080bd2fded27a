"""Looks at a file before it is taken in: whether it may be, what kind it is, and whether it tells where it was made."""

from __future__ import annotations

import os
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.media import films, kinds, refusals
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.packages import package_facts
from relvald_desktop.rules.media.pdfs import pdf_facts
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.stripping import Way, picture_facts, way_of
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LARGEST = 2 << 30
"""Bytes in one file; more is refused before anything is read."""
LARGEST_IN_MEMORY = 128 << 20
"""Bytes of a picture or package that is looked into."""
_PIECE, OVERLAP = 1 << 20, 64
"""Bytes read at a time, and of the piece before that are looked at again."""
MOST_PACKED = 20_000
"""Names in a package."""
BAD_PACKAGE = (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError, UnicodeDecodeError)
"""What a package that can't be read raises."""


class NoSuchFile(RelvaldError):
    """What was named is no file that can be read."""

    key = "no_such_file"
    message = QT_TRANSLATE_NOOP("Errors", "There is no file there that can be read. Nothing was added.")


class EmptyFile(RelvaldError):
    """The file has no content."""

    key = "empty_file"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file is empty (0 bytes), so there is nothing to keep. Ask for it once more. Nothing was added.",
    )


class FileTooLarge(RelvaldError):
    """The file is larger than this store takes."""

    key = "file_too_large"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file is {size} MB; the most is {limit} MB. Cut the film in parts, or keep it where your unit keeps evidence. "
        "Nothing was added.",
    )


class RefusedFile(RelvaldError):
    """The file is, or carries, a program. `reason` is an English text of the context "Errors"."""

    key = "refused_file"
    message = QT_TRANSLATE_NOOP("Errors", "The file is not taken in: {reason}. Nothing was added.")


@dataclass(frozen=True)
class Looked:
    """What a look at a file told: its media type by its content, its size in bytes, what it tells about its making."""

    media_type: str
    size: int
    facts: Facts


def open_regular(source: Path) -> BinaryIO:
    """Open a file for reading, without waiting for anybody: a folder, a device or a pipe is none. Raises `NoSuchFile`."""
    try:
        descriptor = os.open(source, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise NoSuchFile() from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NoSuchFile()
    return os.fdopen(descriptor, "rb")


def size_of(file: BinaryIO) -> int:
    """The size of an opened file in bytes, now."""
    return file.seek(0, os.SEEK_END)


def look_at(file: BinaryIO, name: str) -> Looked:
    """Look at an opened file of this name, and put it back to its beginning.

    Raises `EmptyFile`, `FileTooLarge` (both before anything is read), `RefusedFile`, OSError.
    """
    size = size_of(file)
    if not size:
        raise EmptyFile()
    if size > LARGEST:
        raise FileTooLarge(size=size >> 20, limit=LARGEST >> 20)
    _refuse(refusals.refused_by_name(name))
    file.seek(0)
    head = file.read(kinds.HEAD_BYTES)
    file.seek(max(0, size - 512))
    _refuse(refusals.refused_by_content(head, file.read(512)))
    media_type = kinds.media_type(head)
    if media_type == kinds.ZIP:
        media_type = _look_into_package(file)
    elif media_type == kinds.OLE:
        _look_into_storage(file)
    facts = facts_of(file, media_type, size)
    file.seek(0)
    return Looked(media_type, size, facts)


def facts_of(file: BinaryIO, media_type: str, size: int) -> Facts:
    """What a file of this media type and size (bytes) tells about its making; what can't be followed tells nothing."""
    way = way_of(media_type)
    file.seek(0)
    if way is Way.FILM:
        scan = films.FilmScan()
        try:
            while piece := file.read(_PIECE):
                scan.write(piece)
            return films.film_facts(scan.end())
        except NotUnderstood:
            return Facts()
    if way in (Way.PICTURE, Way.CANNOT) and media_type.startswith("image/") and size <= LARGEST_IN_MEMORY:
        return picture_facts(media_type, file.read())
    if way is Way.PACKAGE and size <= LARGEST_IN_MEMORY:
        return package_facts(file.read())
    if media_type == kinds.PDF and size <= LARGEST_IN_MEMORY:
        return pdf_facts(file.read())
    return Facts()


def _refuse(reason: str | None) -> None:
    if reason is not None:
        raise RefusedFile(reason=reason)


def _look_into_package(file: BinaryIO) -> str:
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as package:
            names = package.namelist()
    except BAD_PACKAGE:
        raise RefusedFile(reason=refusals.BROKEN_PACKAGE) from None
    _refuse(refusals.BROKEN_PACKAGE if len(names) > MOST_PACKED else refusals.refused_inside(names))
    return kinds.of_package(names)


def _look_into_storage(file: BinaryIO) -> None:
    file.seek(0)
    before = b""
    while piece := file.read(_PIECE):
        _refuse(refusals.refused_in_storage(before + piece))
        before = piece[-OVERLAP:]
