"""Takes what is not the picture out of a TIFF in place: nothing moves, what goes is written over with zeros (TIFF 6.0)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from relvald_desktop.rules.media import facts
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.pictures import NotUnderstood

_KEPT = frozenset((
    254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291, 292,
    293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 332, 334, 338, 339, 340, 341, 342, 347, 512, 513,
    514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 34675,
))  # fmt: skip
"""Tags that make the picture, its colours, its size and which way up it is."""
_SUB_IFDS, _XMP, _IPTC, _EXIF, _GPS, _LINKS, _DNG = 330, 700, 33723, 34665, 34853, 40965, 50706
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_IFDS = 2000


@dataclass(frozen=True)
class _Entry:
    tag: int
    type: int
    count: int
    raw: bytes
    at: int

    @property
    def size(self) -> int:
        return _SIZES.get(self.type, 1) * self.count


class _Tiff:
    def __init__(self, content: bytes) -> None:
        self.bytes = bytearray(content)
        self.order = {b"II": "<", b"MM": ">"}.get(content[:2], "")
        if not self.order or len(content) < 8 or self._number("H", 2) != 42 or content[8:10] == b"CR":
            raise NotUnderstood("no plain TIFF begins here")
        self._seen: set[int] = set()

    def _number(self, form: str, at: int) -> int:
        try:
            return int(struct.unpack_from(self.order + form, self.bytes, at)[0])
        except struct.error as error:
            raise NotUnderstood("a number lies past the end") from error

    def entries(self, at: int) -> list[_Entry]:
        """The entries of the directory at an offset."""
        if at in self._seen or len(self._seen) > _MOST_IFDS:
            raise NotUnderstood("directories in a ring")
        self._seen.add(at)
        found = []
        for place in range(at + 2, at + 2 + 12 * self._number("H", at), 12):
            tag, type_, count = (
                self._number("H", place),
                self._number("H", place + 2),
                self._number("I", place + 4),
            )
            found.append(_Entry(tag, type_, count, bytes(self.bytes[place : place + 12]), place))
        return found

    def place_of(self, entry: _Entry) -> int:
        """Where an entry's values lie."""
        place = entry.at + 8 if entry.size <= 4 else self._number("I", entry.at + 8)
        if place + entry.size > len(self.bytes):
            raise NotUnderstood("values lie past the end")
        return place

    def below(self, entry: _Entry) -> list[int]:
        """The directories an entry leads to."""
        start = self.place_of(entry)
        return [self._number("I", start + 4 * number) for number in range(min(entry.count, _MOST_IFDS))]

    def pictures(self) -> Iterator[tuple[int, list[_Entry]]]:
        """Every directory that is a picture: the row of pages and what lies below each."""
        waiting = [self._number("I", 4)]
        while waiting:
            at = waiting.pop()
            if not at:
                continue
            entries = self.entries(at)
            waiting.append(self._number("I", at + 2 + 12 * len(entries)))
            for entry in entries:
                if entry.tag == _SUB_IFDS:
                    waiting += self.below(entry)
            yield at, entries

    def wipe(self, entry: _Entry) -> None:
        """Write zeros over an entry's values, and over what it leads to."""
        if entry.tag in (_EXIF, _GPS, _LINKS):
            for at in self.below(entry):
                inner = self.entries(at)
                for each in inner:
                    self.wipe(each)
                self.bytes[at : at + 2 + 12 * len(inner)] = bytes(2 + 12 * len(inner))
        start = self.place_of(entry)
        self.bytes[start : start + entry.size] = bytes(entry.size)


def strip_tiff(content: bytes) -> bytes:
    """Keep the pictures and how they are to be shown; write zeros over Exif, place, XMP, IPTC, names and the rest.

    Raises `NotUnderstood`, for a camera's raw picture (DNG, CR2) and BigTIFF too: those are not what they were without it.
    """
    tiff = _Tiff(content)
    for at, entries in list(tiff.pictures()):
        if any(entry.tag == _DNG for entry in entries):
            raise NotUnderstood("a camera's raw picture")
        kept = [entry for entry in entries if entry.tag in _KEPT]
        for entry in entries:
            if entry.tag not in _KEPT:
                tiff.wipe(entry)
        rest = tiff.bytes[at + 2 + 12 * len(entries) : at + 6 + 12 * len(entries)]
        written = struct.pack(tiff.order + "H", len(kept)) + b"".join(entry.raw for entry in kept) + rest
        tiff.bytes[at : at + 6 + 12 * len(entries)] = written.ljust(6 + 12 * len(entries), b"\0")
    return bytes(tiff.bytes)


def tiff_facts(content: bytes) -> Facts:
    """What a TIFF tells; only the first of its pages is asked for time and camera. Raises `NotUnderstood`."""
    tiff, found = _Tiff(content), facts.of_exif(content)
    for _, entries in tiff.pictures():
        for entry in entries:
            if entry.tag == _GPS:
                found = found.joined_with(Facts(has_place=True))
            elif entry.tag == _XMP:
                start = tiff.place_of(entry)
                found = found.joined_with(facts.of_xmp(bytes(tiff.bytes[start : start + entry.size])))
    return found
