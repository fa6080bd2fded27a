"""The write-ahead log that a crash leaves beside the database, looked at before SQLite takes it in.

SQLite trusts such a file as soon as its checksums fit, and stops without a word at the first that does not: it would
copy the pages of another store over this one, and pass over saves behind a damaged page. (The format: sqlite.org/
fileformat2.html, section 4; the authentication of pages: zetetic.net/sqlcipher/design.)
"""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import KEY_BYTES, StoreKey
from relvald_desktop.vault.troubles import StoreDamaged

_HEADER, _FRAME_HEADER = 32, 24
_LITTLE, _BIG = 0x377F0682, 0x377F0683
_MAC_BYTES, _SALT_BYTES = 64, 16
_MAC_SALT_MASK = 0x3A
_PAGE_SIZES = range(512, 65537)

Sum = tuple[int, int]


def log_file(folder: StoreFolder) -> Path:
    """Where the write-ahead log lies while the store is open, and after a crash."""
    return folder.database.with_name(folder.database.name + "-wal")


def require_sound_log(folder: StoreFolder, key: StoreKey) -> None:
    """Raise `StoreDamaged` naming the write-ahead log when it is another store's, or when acknowledged saves stand in it
    behind a place that is damaged. Nothing is touched. To be called before the first connection is made.

    A damaged place in the very last save can't be told from one that a power cut left half written; it is not found.
    """
    file = log_file(folder)
    if not file.is_file() or file.stat().st_size <= _HEADER + _FRAME_HEADER:
        return
    log = _Log.read(file.read_bytes(), key)
    if log is None or not log.is_sound():
        raise StoreDamaged(file=file.name)


@dataclass(frozen=True)
class _Frame:
    page: int
    commits: bool
    salts: bytes
    claimed: Sum
    start: bytes
    content: bytes


class _Log:
    """A write-ahead log with at least one frame."""

    def __init__(self, content: bytes, key: StoreKey, order: str, page_size: int, total: Sum) -> None:
        self._content, self._order, self._page_size = content, order, page_size
        self._salts, self._total = content[16:24], total
        raw = key.secret()
        masked = bytes(each ^ _MAC_SALT_MASK for each in raw[KEY_BYTES:])
        self._mac_key = hashlib.pbkdf2_hmac("sha512", raw[:KEY_BYTES], masked, 2, KEY_BYTES)

    @classmethod
    def read(cls, content: bytes, key: StoreKey) -> _Log | None:
        """The log, or None when its header is damaged: it was on the disk before any frame was."""
        magic, _, page_size = struct.unpack(">III", content[:12])
        if magic not in (_LITTLE, _BIG) or page_size not in _PAGE_SIZES:
            return None
        order = "<" if magic == _LITTLE else ">"
        total = _add((0, 0), content[:24], order)
        return (
            cls(content, key, order, page_size, total)
            if total == struct.unpack(">II", content[24:32])
            else None
        )

    def is_sound(self) -> bool:
        """Whether every frame up to the end belongs to this store, and no save stands behind a damaged place."""
        total = self._total
        damaged = committed_behind = False
        for frame in self._frames():
            ours = frame.salts == self._salts
            if not damaged:
                total = _add(_add(total, frame.start[:8], self._order), frame.content, self._order)
                if ours and total == frame.claimed:
                    if not self._is_authentic(frame):
                        return False
                    continue
                damaged = True
            if not ours:
                continue
            if committed_behind and self._is_authentic(frame):
                return False
            committed_behind = committed_behind or frame.commits
        return True

    def _frames(self) -> Iterator[_Frame]:
        size = _FRAME_HEADER + self._page_size
        for at in range(_HEADER, len(self._content) - size + 1, size):
            start = self._content[at : at + _FRAME_HEADER]
            page, pages = struct.unpack(">II", start[:8])
            claimed = struct.unpack(">II", start[16:24])
            content = self._content[at + _FRAME_HEADER : at + size]
            yield _Frame(page, pages != 0, start[8:16], (claimed[0], claimed[1]), start, content)

    def _is_authentic(self, frame: _Frame) -> bool:
        body, mac = frame.content[:-_MAC_BYTES], frame.content[-_MAC_BYTES:]
        if frame.page == 1:
            body = body[_SALT_BYTES:]
        expected = hmac.digest(self._mac_key, body + struct.pack("<I", frame.page), "sha512")
        return hmac.compare_digest(mac, expected)


def _add(total: Sum, content: bytes, order: str) -> Sum:
    """SQLite's checksum over 32-bit words, carried on from `total`."""
    first, second = total
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for index in range(0, len(words), 2):
        first = (first + words[index] + second) & 0xFFFFFFFF
        second = (second + words[index + 1] + first) & 0xFFFFFFFF
    return first, second
