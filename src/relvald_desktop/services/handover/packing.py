"""Writing and reading the tar inside a bundle, one member after the other; only plain files with the names that are
expected, in the order that is expected."""

from __future__ import annotations

import hashlib
import tarfile
from typing import BinaryIO

from relvald_desktop.services.handover.errors import BundleDamaged
from relvald_desktop.vault.sealed_file import Sink, Source

_BLOCK = tarfile.BLOCKSIZE
_PIECE = 1 << 16


def write_header(target: BinaryIO, name: str, size: int) -> None:
    """Begin a member of `size` bytes; its content follows, and then `write_padding`."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = size, 0o600
    target.write(entry.tobuf(tarfile.USTAR_FORMAT))


def write_padding(target: BinaryIO, size: int) -> None:
    """Fill a member of `size` bytes up."""
    target.write(bytes(-size % _BLOCK))


def write_member(target: BinaryIO, name: str, content: bytes) -> None:
    """A whole member."""
    write_header(target, name, len(content))
    target.write(content)
    write_padding(target, len(content))


def write_end(target: BinaryIO) -> None:
    """What every tar ends with."""
    target.write(bytes(2 * _BLOCK))


def read_header(source: Source, name: str, largest: int) -> int:
    """The size (bytes) of the next member, which must be a plain file of this name, no larger than `largest`.

    Raises `BundleDamaged` naming what is wrong.
    """
    block = read_exactly(source, _BLOCK)
    try:
        entry = tarfile.TarInfo.frombuf(block, "ascii", "strict")
    except (tarfile.HeaderError, ValueError) as error:
        raise BundleDamaged(part=name) from error
    if entry.name != name:
        raise BundleDamaged(part=_shown(entry.name))
    if entry.type != tarfile.REGTYPE or entry.linkname or not 0 <= entry.size <= largest:
        raise BundleDamaged(part=name)
    return entry.size


def read_padding(source: Source, size: int) -> None:
    """What fills a member of `size` bytes up: zeros. Raises `BundleDamaged` for anything else."""
    if read_exactly(source, -size % _BLOCK).strip(b"\0"):
        raise BundleDamaged(part="padding")


def read_member(source: Source, name: str, largest: int) -> bytes:
    """A whole member in memory. Raises `BundleDamaged`."""
    size = read_header(source, name, largest)
    content = read_exactly(source, size)
    read_padding(source, size)
    return content


def read_end(source: Source) -> None:
    """The end, and nothing after it. Raises `BundleDamaged`."""
    if read_exactly(source, 2 * _BLOCK).strip(b"\0") or source.read(1):
        raise BundleDamaged(part="end")


def read_exactly(source: Source, size: int) -> bytes:
    """So many bytes, never more. Raises `BundleDamaged` when there are fewer."""
    pieces, left = [], size
    while left:
        piece = source.read(min(left, _PIECE))
        if not piece:
            raise BundleDamaged(part="end")
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


class MemberContent:
    """The content of one member as something to read from, and its checksum."""

    def __init__(self, source: Source, size: int) -> None:
        self._source, self._left = source, size
        self._sha = hashlib.sha256()

    def read(self, count: int = -1, /) -> bytes:
        """At most `count` bytes; none at the member's end. Raises `BundleDamaged` when the file ends before."""
        wanted = min(self._left, _PIECE if count < 0 else count)
        if not wanted:
            return b""
        piece = self._source.read(wanted)
        if not piece:
            raise BundleDamaged(part="end")
        self._left -= len(piece)
        self._sha.update(piece)
        return piece

    def drain(self) -> str:
        """Read what is left; the SHA-256 of everything, in hexadecimal. Raises `BundleDamaged` when the file ends before."""
        while self.read(_PIECE):
            pass
        return self._sha.hexdigest()


class CountedMember:
    """Takes the content of one member on its way into the tar, and refuses another length than was announced."""

    def __init__(self, sink: Sink, size: int) -> None:
        self._sink, self._left = sink, size

    def write(self, content: bytes, /) -> int:
        """Pass it on. Raises `BundleDamaged` when it is more than was announced."""
        self._left -= len(content)
        if self._left < 0:
            raise BundleDamaged(part="size")
        self._sink.write(content)
        return len(content)

    def finish(self) -> None:
        """Raise `BundleDamaged` when it was less than was announced."""
        if self._left:
            raise BundleDamaged(part="size")


def _shown(name: str) -> str:
    """A name that nobody expected, as it may be shown: short, and nothing that can't be seen."""
    return "".join(letter for letter in name[:60] if letter.isprintable()) or "?"
