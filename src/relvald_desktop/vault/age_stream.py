"""age as a stream: what is written is encrypted on its way into a file, what is read was decrypted on its way out of one.
Nothing readable touches the disk."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

import pyrage

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LONGEST_HEAD = 8192
"""Bytes before the content of an age file. age reads a longer one again from its start for every line, without letting
anybody else run: some hundred kilobytes made up by somebody would hold the program for minutes. Those written here have
one recipient and take a few hundred."""
_MAGIC, _HEAD_END = b"age-encryption.org/v1\n", b"\n--- "


class NotForThisKey(RelvaldError):
    """The file was encrypted to somebody else, or is no encrypted file at all."""

    key = "not_for_this_key"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "This file can't be opened with this store's key: it is meant for somebody else, or is no file of this kind. "
        "Nothing was changed.",
    )


class StreamBroken(RelvaldError):
    """The encrypted file is cut short or was changed on its way."""

    key = "stream_broken"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file is damaged: it is cut short or was changed. Ask for it again. Nothing was changed.",
    )


def has_short_head(start: bytes) -> bool:
    """Whether a file with these first bytes (at least `LONGEST_HEAD`, or all) may be given to age. Read this before any
    file that somebody else could have written."""
    return start.startswith(_MAGIC) and _HEAD_END in start[:LONGEST_HEAD]


@contextmanager
def encrypting(target: BinaryIO, recipient: str) -> Iterator[BinaryIO]:
    """A file to write to; what is written lands in `target` encrypted to `recipient` and to nobody else. Raises OSError
    when `target` can't be written."""
    to = [pyrage.x25519.Recipient.from_str(recipient)]
    reading_end, writing_end = os.pipe()
    worker = _Worker(lambda: _encrypt(reading_end, target, to))
    try:
        with _into_pipe(writing_end) as plain:
            yield plain
    except BrokenPipeError:
        worker.finish()
        raise
    except BaseException:
        worker.join()
        raise
    worker.finish()


@contextmanager
def decrypting(source: BinaryIO, identity: str) -> Iterator[BinaryIO]:
    """A file to read from: what `source` holds, decrypted. It is whole only once it was read to its end and this has
    ended without an error. Raises `NotForThisKey`, `StreamBroken`."""
    keys = [pyrage.x25519.Identity.from_str(identity)]
    begin = source.tell()
    if not has_short_head(source.read(LONGEST_HEAD)):
        raise NotForThisKey()
    source.seek(begin)
    reading_end, writing_end = os.pipe()
    worker = _Worker(lambda: _decrypt(source, writing_end, keys))
    try:
        with os.fdopen(reading_end, "rb") as plain:
            yield plain
    except RelvaldError:
        worker.join()
        if worker.error is not None and not isinstance(worker.error, BrokenPipeError):
            worker.finish()  # what the reader stumbled over is only where the file broke off
        raise
    except BaseException:
        worker.join()
        raise
    worker.finish()


class _PipeEnd(io.RawIOBase):
    """The end of a pipe that is written to; what goes in comes out in this process and touches no disk.

    It is no file on purpose. `os.fdopen(descriptor, "wb")` would do the same, but it is a way to open something for
    writing, which only the one door and the vault's own writers may, and tests look for it: this can never name a file.
    """

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor

    def writable(self) -> bool:
        return True

    def write(self, content: Any, /) -> int:
        return os.write(self._descriptor, content)

    def close(self) -> None:
        if not self.closed:
            try:
                super().close()
            finally:
                os.close(self._descriptor)


def _into_pipe(descriptor: int) -> BinaryIO:
    return cast(BinaryIO, io.BufferedWriter(_PipeEnd(descriptor)))


class _Worker:
    """One thread with the error that ended it."""

    def __init__(self, job: Callable[[], None]) -> None:
        self.error: BaseException | None = None
        self._done = False
        self._job = job
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._job()
            self._done = True
        except (RelvaldError, OSError, ValueError) as error:
            self.error = error

    def join(self) -> None:
        self._thread.join()

    def finish(self) -> None:
        self.join()
        if self.error is not None:
            raise self.error
        if not self._done:  # it ended in a way nobody foresaw
            raise StreamBroken()


def _encrypt(reading_end: int, target: BinaryIO, to: list[pyrage.x25519.Recipient]) -> None:
    watched = _Watched(target)
    with os.fdopen(reading_end, "rb") as plain:
        try:
            pyrage.encrypt_io(plain, watched, to)
        except (pyrage.EncryptError, OSError) as error:
            raise watched.failed or error from error


def _decrypt(source: BinaryIO, writing_end: int, keys: list[pyrage.x25519.Identity]) -> None:
    with _into_pipe(writing_end) as plain:
        watched = _Watched(plain)
        try:
            pyrage.decrypt_io(source, watched, keys)
        except pyrage.DecryptError as error:
            raise NotForThisKey() from error
        except (OSError, ValueError) as error:
            raise watched.failed or StreamBroken() from error


class _Watched:
    """A file that remembers what went wrong in writing it: age only says that something did."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failed: OSError | None = None

    def write(self, content: bytes) -> int:
        try:
            return self._file.write(content)
        except OSError as error:
            self.failed = error
            raise

    def flush(self) -> None:
        try:
            self._file.flush()
        except OSError as error:
            self.failed = error
            raise
