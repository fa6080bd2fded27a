"""Encrypts one file of any size with age, to an identity made for it alone, and opens it again; never whole in memory.

The readers and writers here are Python objects on purpose: age calls them for every piece, so the other threads get
their turn, and counting, checksums, progress and stopping happen in them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pyrage

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.age_stream import LONGEST_HEAD, has_short_head
from relvald_desktop.vault.atomic import BegunFile
from relvald_desktop.wording import QT_TRANSLATE_NOOP

Told = Callable[[int, int], bool]
"""Told how many bytes are done of how many; answers False to stop."""

_TELL_EVERY = 1 << 20


class Source(Protocol):
    """Where bytes come from."""

    def read(self, count: int, /) -> bytes:
        """At most `count` bytes; none at the end."""


class Sink(Protocol):
    """Where bytes go."""

    def write(self, content: bytes, /) -> int:
        """Take all of them."""


class StoppedByWorker(RelvaldError):
    """The worker stopped it; nothing is left behind."""

    key = "stopped_by_worker"
    message = QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was kept and nothing was changed.")


class TooManyBytes(RelvaldError):
    """More came than may be taken in."""

    key = "too_many_bytes"
    message = QT_TRANSLATE_NOOP("Errors", "The file is larger than {limit} MB. Nothing was kept.")


class SealDamaged(RelvaldError):
    """An encrypted file is not the one that was written, or does not belong to this identity."""

    key = "seal_damaged"
    message = QT_TRANSLATE_NOOP("Errors", "The encrypted file {file} is damaged. The others are untouched.")


class CountedSource:
    """Counts and checksums (SHA-256) what is read, tells how far it is, and stops above `limit` bytes."""

    def __init__(
        self, source: Source, total: int = 0, told: Told | None = None, limit: int | None = None
    ) -> None:
        self._source, self._total, self._told, self._limit = source, total, told, limit
        self._next_tell = 0
        self.size = 0
        self.sha = hashlib.sha256()
        self.failure: BaseException | None = None

    def read(self, count: int = -1, /) -> bytes:
        """As any reader; what goes wrong is kept, for age only passes its text on."""
        try:
            content = self._source.read(count)
            self._count(content)
        except BaseException as error:
            self.failure = error
            raise
        return content

    def _count(self, content: bytes) -> None:
        self.size += len(content)
        self.sha.update(content)
        if self._limit is not None and self.size > self._limit:
            raise TooManyBytes(limit=self._limit >> 20)
        if self._told is not None and self.size >= self._next_tell:
            self._next_tell = self.size + _TELL_EVERY
            if not self._told(self.size, max(self._total, self.size)):
                raise StoppedByWorker()


class CountedSink:
    """Counts and checksums (SHA-256) what is written, and stops above `limit` bytes."""

    def __init__(self, sink: Sink, limit: int | None = None) -> None:
        self._sink, self._limit = sink, limit
        self.size = 0
        self.sha = hashlib.sha256()
        self.failure: BaseException | None = None

    def write(self, content: bytes, /) -> int:
        """Pass everything on; what goes wrong is kept."""
        try:
            if self._limit is not None and self.size + len(content) > self._limit:
                raise TooManyBytes(limit=self._limit >> 20)
            self._sink.write(content)
        except BaseException as error:
            self.failure = error
            raise
        self.size += len(content)
        self.sha.update(content)
        return len(content)

    def flush(self) -> None:
        """age calls this at the end; the file is made durable elsewhere."""


@dataclass(frozen=True)
class Sealed:
    """A file that was encrypted and is durable under a temporary name: the age identity that opens it, size (bytes) and
    SHA-256 of what came and of what was written."""

    begun: BegunFile
    identity: str
    size: int
    digest: bytes
    sealed_size: int
    sealed_digest: bytes


def seal(
    source: Source, folder: Path, *, total: int = 0, told: Told | None = None, limit: int | None = None
) -> Sealed:
    """Encrypt everything `source` gives to a fresh identity, into a file under a temporary name in `folder`.

    Whoever called keeps the file (`begun.keep_as`) or drops it. Raises `StoppedByWorker`, `TooManyBytes` (above `limit`
    bytes), OSError (full disk), what `source` raises; no file is left then.
    """
    identity = pyrage.x25519.Identity.generate()
    begun = BegunFile(folder)
    try:
        reader = CountedSource(source, total, told, limit)
        writer = CountedSink(begun.file)
        try:
            pyrage.encrypt_io(reader, writer, [identity.to_public()])
        except (pyrage.EncryptError, OSError) as error:
            raise reader.failure or writer.failure or error from None
        begun.finish()
    except BaseException:
        begun.drop()
        raise
    return Sealed(begun, str(identity), reader.size, reader.sha.digest(), writer.size, writer.sha.digest())


def unseal_to(
    file: Path, identity: str, sink: Sink, *, size: int, digest: bytes, told: Told | None = None,
    limit: int | None = None,
) -> None:  # fmt: skip
    """Decrypt a file of `size` bytes with the SHA-256 `digest` (both of the encrypted file) into `sink`.

    What was written to the sink before an error is not to be used. Raises `SealDamaged` when the file is missing,
    shortened, changed in any bit or another one; `StoppedByWorker`, `TooManyBytes`, what the sink raises.
    """
    try:
        if file.stat().st_size != size:
            raise SealDamaged(file=file.name)
        with file.open("rb") as content:
            if not has_short_head(content.read(LONGEST_HEAD)):
                raise SealDamaged(file=file.name)
            content.seek(0)
            reader, writer = CountedSource(content, size, told), CountedSink(sink, limit)
            _decrypt(reader, writer, identity, file.name)
    except FileNotFoundError as error:
        raise SealDamaged(file=file.name) from error
    if reader.size != size or reader.sha.digest() != digest:
        raise SealDamaged(file=file.name)


def is_whole(file: Path, size: int, digest: bytes) -> bool:
    """Whether an encrypted file has its size (bytes) and its SHA-256; nothing is decrypted."""
    try:
        if file.stat().st_size != size:
            return False
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").digest() == digest
    except FileNotFoundError:
        return False


def _decrypt(reader: CountedSource, writer: CountedSink, identity: str, name: str) -> None:
    try:
        pyrage.decrypt_io(reader, writer, [pyrage.x25519.Identity.from_str(identity)])
    except (pyrage.DecryptError, pyrage.IdentityError, OSError) as error:
        failure = reader.failure or writer.failure
        if failure is not None:
            raise failure from None
        raise SealDamaged(file=name) from error
