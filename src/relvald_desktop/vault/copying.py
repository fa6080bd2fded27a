"""Copies encrypted files byte by byte into a new file, with its checksum taken on the way."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

PIECE = 4 << 20
"""Bytes at a time: also how much is done between two looks at whether to stop."""

Done = Callable[[int], None]
"""Told how many bytes more are done; may raise to stop."""


class SourceShrunk(OSError):
    """The source has fewer bytes than it had when the copy began."""


class Source(Protocol):
    """Bytes that do not change while they are copied."""

    def read(self, offset: int, count: int) -> bytes:
        """So many bytes from an offset on."""

    def pour(self, target: int, offset: int, count: int) -> None:
        """Put so many bytes from an offset on to the same place of the open file `target`."""


class OpenFile:
    """A source over an open descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def read(self, offset: int, count: int) -> bytes:
        """So many bytes from an offset on. Raises `SourceShrunk`."""
        return read_at(self._descriptor, offset, count)

    def pour(self, target: int, offset: int, count: int) -> None:
        """Put them into another file. Raises `SourceShrunk`, OSError."""
        pour(self._descriptor, target, offset, count)


def read_at(descriptor: int, offset: int, count: int) -> bytes:
    """So many bytes of an open file from an offset on. Raises `SourceShrunk`."""
    if not hasattr(os, "pread"):  # Windows; whoever shares a descriptor there holds a lock
        os.lseek(descriptor, offset, os.SEEK_SET)
        return _whole(os.read(descriptor, count), count)
    content = os.pread(descriptor, count, offset)
    while 0 < len(content) < count and (
        more := os.pread(descriptor, count - len(content), offset + len(content))
    ):
        content += more
    return _whole(content, count)


def pour(source: int, target: int, offset: int, count: int) -> None:
    """Copy bytes between open files, inside the system where it can (Linux, within one kind of file system)."""
    left = count
    if hasattr(os, "copy_file_range"):
        try:
            while left and (done := os.copy_file_range(source, target, left, offset, offset)):
                offset, left = offset + done, left - done
        except OSError:  # not between these two: then through memory, and what is really wrong shows there
            left = max(left, 0)
    if left:
        rest = memoryview(read_at(source, offset, left))
        while rest:
            done = (
                os.pwrite(target, rest, offset) if hasattr(os, "pwrite") else _write_at(target, rest, offset)
            )
            rest, offset = rest[done:], offset + done


def copy_pieces(source: Source, size: int, target: Path, done: Done) -> bytes:
    """Copy `size` bytes into the new file `target` (mode 0600), durable when this returns; give their SHA-256.

    One thread copies and waits for the disk while this one takes the checksum. Raises OSError (full disk, medium gone),
    whatever `done` raises; the file that was begun is left to whoever called.
    """
    flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
    descriptor = os.open(target, flags, 0o600)
    try:
        writer = _Writer(source, descriptor, size)
        try:
            digest = hashlib.sha256()
            for offset in range(0, size, PIECE):
                piece = source.read(offset, min(PIECE, size - offset))
                digest.update(piece)
                done(len(piece))
        except BaseException:
            writer.stop()
            raise
        writer.finish()
    finally:
        os.close(descriptor)
    return digest.digest()


class _Writer:
    """Copies beside the thread that takes the checksum, and makes the copy durable."""

    def __init__(self, source: Source, descriptor: int, size: int) -> None:
        self._source, self._descriptor, self._size = source, descriptor, size
        self._stop = threading.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="copy", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            for offset in range(0, self._size, PIECE):
                if self._stop.is_set():
                    return
                self._source.pour(self._descriptor, offset, min(PIECE, self._size - offset))
            os.fsync(self._descriptor)
        except OSError as error:
            self._failure = error

    def stop(self) -> None:
        """End at the next piece, whatever is copied."""
        self._stop.set()
        self._thread.join()

    def finish(self) -> None:
        """Wait until everything is on the disk. Raises what went wrong."""
        self._thread.join()
        if self._failure is not None:
            raise self._failure


def copy_file(source: Path, target: Path, done: Done) -> bytes:
    """The same for a file that nothing else has open (never for the database of an open store: closing any descriptor of
    it drops the locks that SQLite holds in this process)."""
    with source.open("rb", buffering=0) as content:
        size = os.fstat(content.fileno()).st_size
        return copy_pieces(OpenFile(content.fileno()), size, target, done)


def digest_of(file: Path, done: Done) -> bytes:
    """The SHA-256 of a file, read in pieces."""
    digest = hashlib.sha256()
    with file.open("rb", buffering=0) as content:
        while piece := content.read(PIECE):
            digest.update(piece)
            done(len(piece))
    return digest.digest()


def _whole(content: bytes, count: int) -> bytes:
    if len(content) != count:
        raise SourceShrunk(f"{len(content)} bytes of {count}")
    return content


def _write_at(target: int, content: memoryview, offset: int) -> int:
    os.lseek(target, offset, os.SEEK_SET)
    return os.write(target, content)
