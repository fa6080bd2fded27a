"""What the disk and the database say when they can't do what they should, in words the worker can act on."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
"""Primary result codes of SQLite (sqlite.org/rescode.html)."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_LEAVE = (errno.EROFS, errno.EACCES, errno.EPERM)
_NEEDED = 256 * 1024
"""Bytes: with less room than this a failing write is taken for a full disk."""


class StoreDamaged(RelvaldError):
    """A file of the store can't be read; the others are untouched."""

    key = "store_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file {file} of the store is damaged or belongs to another store. Nothing was changed. "
        "Restore a verified backup beside this store.",
    )


class DiskFull(RelvaldError):
    """There is no room for what should be written."""

    key = "disk_full"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The disk is full. This was not saved; everything saved before is safe. Free some room and save again.",
    )


class NotWritable(RelvaldError):
    """The store may be read but not written."""

    key = "not_writable"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder of the store can't be written to. This was not saved; everything saved before is safe. "
        "Ask IT for the right to write there, then save again.",
    )


class StoreBusy(RelvaldError):
    """Something else writes to the store for longer than can be waited for."""

    key = "store_busy"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The store is busy with something else. This was not saved; wait a moment and try again."
    )


class DiskFails(RelvaldError):
    """The disk answered with an error."""

    key = "disk_fails"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The disk answered with an error. This was not saved. Back the store up to another disk as soon as you can.",
    )


@contextmanager
def in_words(database: Path) -> Iterator[None]:
    """Turns what the disk and the database say about a file of the store into an error with words; others pass."""
    try:
        yield
    except Exception as error:
        trouble = trouble_of(error, database)
        if trouble is None:
            raise
        raise trouble from error


def trouble_of(error: BaseException, database: Path) -> RelvaldError | None:
    """The trouble behind an error of SQLite, of SQLAlchemy around one, or of the operating system; None for others."""
    if isinstance(error, OSError):
        return DiskFull() if error.errno in _NO_ROOM else NotWritable() if error.errno in _NO_LEAVE else None
    code = getattr(getattr(error, "orig", None) or error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    return _of_code(code & 0xFF, database)


def _of_code(code: int, database: Path) -> RelvaldError | None:
    if code in (_CORRUPT, _NOTADB):
        return StoreDamaged(file=database.name)
    if code == _FULL or (code == _IOERR and shutil.disk_usage(database.parent).free < _NEEDED):
        return DiskFull()
    if code in (_READONLY, _PERM, _CANTOPEN):
        return NotWritable() if database.exists() else StoreDamaged(file=database.name)
    if code in (_BUSY, _LOCKED):
        return StoreBusy()
    return DiskFails() if code == _IOERR else None
