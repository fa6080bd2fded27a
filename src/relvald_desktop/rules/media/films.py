"""Takes the place out of a film without holding it in memory: MP4, MOV, 3GP, M4A (ISO/IEC 14496-12, QuickTime).

Nothing moves: a box that tells something becomes an empty one of the same length, samples of other tracks than picture and
sound become zeros.
"""

from __future__ import annotations

import datetime as dt
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from relvald_desktop.rules.media import facts
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.pictures import NotUnderstood

LARGEST_INDEX = 64 << 20
"""Bytes of everything but the pictures and sounds themselves; a two-hour film has about 5 MB."""
_TOP = frozenset((b"ftyp", b"styp", b"sidx", b"ssix", b"mdat", b"moov", b"moof", b"mfra", b"wide", b"pdin"))
_MOOV = frozenset((b"mvhd", b"trak", b"mvex", b"iods"))
_TRAK = frozenset((b"tkhd", b"mdia", b"edts", b"tref", b"load"))
_MDIA = frozenset((b"mdhd", b"hdlr", b"minf", b"elng"))
_PLAYED = frozenset((b"vide", b"soun", b"tmcd", b"auxv"))
_PLACES = re.compile(rb"[+-]\d{2}(?:\d{2}){0,2}(?:\.\d+)?[+-]\d{3}(?:\d{2}){0,2}(?:\.\d+)?")
_TELLING = re.compile(rb"\xa9xyz|loci|ISO6709|GPSCoordinates|exif:GPS|gpmd|camm|location|gps", re.IGNORECASE)
_EPOCH = dt.datetime(1904, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Box:
    """A box: its kind, where it begins (bytes from the start of the film), the length of its head and its whole size;
    `content` without its head, or None where that isn't kept."""

    kind: bytes
    at: int
    head: int
    size: int
    content: bytes | None


@dataclass(frozen=True)
class Patch:
    """`size` bytes from `at` become `start` and then zeros."""

    at: int
    size: int
    start: bytes = b""


class FilmScan:
    """Takes a film piece by piece (`write`) and keeps everything but its pictures and sounds."""

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self._at, self._begun = 0, 0
        self._head, self._content = b"", bytearray()
        self._left: int | None = None
        self._open: tuple[bytes, int, int] | None = None
        self._kept = 0

    def write(self, piece: bytes, /) -> int:
        """Take the next piece. Raises `NotUnderstood`."""
        view = memoryview(piece)
        while view:
            used = self._take_head(view) if self._open is None else self._take_content(view)
            self._at += used
            view = view[used:]
        return len(piece)

    def end(self) -> list[Box]:
        """Every box of the film. Raises `NotUnderstood` when it breaks off."""
        if self._open is not None and self._left is None:
            self._close(self._at - self._begun)
        if self._open is not None or self._head:
            raise NotUnderstood("the film breaks off")
        return self.boxes

    def _take_head(self, view: memoryview) -> int:
        if not self._head:
            self._begun = self._at
        wide = self._head[:4] == b"\0\0\0\1"
        wanted = (16 if wide else 8) - len(self._head)
        taken = bytes(view[:wanted])
        self._head += taken
        wide = self._head[:4] == b"\0\0\0\1"
        if len(self._head) < (16 if wide else 8):
            return len(taken)
        size = int.from_bytes(self._head[8:16] if wide else self._head[:4], "big")
        if size and size < len(self._head):
            raise NotUnderstood("a box smaller than its head")
        self._open = (self._head[4:8], len(self._head), size)
        self._left = size - len(self._head) if size else None
        self._head, self._content = b"", bytearray()
        if self._left == 0:
            self._close(size)
        return len(taken)

    def _take_content(self, view: memoryview) -> int:
        assert self._open is not None
        kind, _, size = self._open
        taken = len(view) if self._left is None else min(self._left, len(view))
        if kind != b"mdat":
            self._kept += taken
            if self._kept > LARGEST_INDEX:
                raise NotUnderstood("too much beside the pictures")
            self._content += view[:taken]
        if self._left is not None:
            self._left -= taken
            if not self._left:
                self._close(size)
        return taken

    def _close(self, size: int) -> None:
        assert self._open is not None
        kind, head, _ = self._open
        content = None if kind == b"mdat" else bytes(self._content)
        self.boxes.append(Box(kind, self._begun, head, size, content))
        self._open, self._content, self._left = None, bytearray(), None


def film_patches(boxes: list[Box]) -> list[Patch]:
    """What has to be written over so that no place is told any more, in order and apart. Raises `NotUnderstood` for what
    can't be taken out: a dash camera's own index of places, a track of data in a film of fragments."""
    patches: list[Patch] = []
    in_fragments = any(box.kind == b"moof" for box in boxes)
    for box in boxes:
        if box.kind == b"moov":
            patches += _of_moov(box, in_fragments)
        elif box.kind not in _TOP:
            patches.append(_emptied(box))
    return _apart(patches)


def film_facts(boxes: list[Box]) -> Facts:
    """What a film tells."""
    found = Facts()
    for box in boxes:
        if box.kind == b"moov":
            found = found.joined_with(_moov_facts(box))
        elif box.content and box.kind in (b"meta", b"uuid", b"udta"):
            found = found.joined_with(Facts(has_place=bool(_TELLING.search(box.content))))
    return found


def _moov_facts(moov: Box) -> Facts:
    found = Facts()
    for box in _inside(moov):
        content = box.content or b""
        if box.kind == b"mvhd" and len(content) >= 12:
            found = found.joined_with(Facts(taken_at=_moment(content)))
        elif box.kind not in _MOOV or (box.kind == b"trak" and _handler(box) not in _PLAYED):
            place = _PLACES.search(content) if _TELLING.search(content) else None
            told = facts.of_iso_6709(place.group().decode()) if place else Facts()
            found = found.joined_with(told).joined_with(Facts(has_place=bool(_TELLING.search(content))))
        elif box.kind == b"trak":
            others = [each.content or b"" for each in _inside(box) if each.kind not in _TRAK]
            found = found.joined_with(Facts(has_place=any(_TELLING.search(each) for each in others)))
    return found


def _moment(mvhd: bytes) -> str:
    seconds = int.from_bytes(mvhd[4:12] if mvhd[0] == 1 else mvhd[4:8], "big")
    if not 0 < seconds < 1 << 33:
        return ""
    return f"{_EPOCH + dt.timedelta(seconds=seconds):%Y-%m-%d %H:%M:%S} UTC"


def _inside(box: Box) -> Iterator[Box]:
    content, at = box.content or b"", 0
    while at + 8 <= len(content):
        size, head = int.from_bytes(content[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(content[at + 8 : at + 16], "big"), 16
        if size == 0 and not any(content[at:]):
            return  # QuickTime ends a list with zeros
        size = size or len(content) - at
        if size < head or at + size > len(content):
            raise NotUnderstood("a box goes past the one around it")
        yield Box(
            content[at + 4 : at + 8], box.at + box.head + at, head, size, content[at + head : at + size]
        )
        at += size


def _of_moov(moov: Box, in_fragments: bool) -> Iterator[Patch]:
    for box in _inside(moov):
        if box.kind == b"gps " or box.kind == b"cmov":
            raise NotUnderstood("an index of places, or packed")
        if box.kind not in _MOOV:
            yield _emptied(box)
        elif box.kind == b"trak" and _handler(box) not in _PLAYED:
            if in_fragments:
                raise NotUnderstood("a track of data in fragments")
            yield _emptied(box)
            yield from _samples(box)
        elif box.kind == b"trak":
            yield from _of_track(box)


def _of_track(track: Box) -> Iterator[Patch]:
    for box in _inside(track):
        if box.kind not in _TRAK:
            yield _emptied(box)
        elif box.kind == b"mdia":
            yield from (_emptied(each) for each in _inside(box) if each.kind not in _MDIA)


def _emptied(box: Box) -> Patch:
    head = struct.pack(">I", box.size) if box.head == 8 and box.size < 1 << 32 else b""
    if not head:
        raise NotUnderstood("a box of other things that is too large")
    return Patch(box.at, box.size, head + b"free")


def _handler(track: Box) -> bytes:
    for media in _inside(track):
        if media.kind == b"mdia":
            for box in _inside(media):
                if box.kind == b"hdlr" and box.content is not None:
                    return box.content[8:12]
    return b""


def _samples(track: Box) -> Iterator[Patch]:
    """Where a track's samples lie (14496-12, 8.7)."""
    tables = {box.kind: box.content or b"" for box in _stbl(track)}
    if b"stsc" not in tables or not (b"stsz" in tables or b"stz2" in tables):
        if any(kind in tables for kind in (b"stco", b"co64")):
            raise NotUnderstood("samples without their sizes")
        return
    if b"stz2" in tables:
        raise NotUnderstood("samples of packed sizes")
    sizes = iter(_sizes(tables[b"stsz"]))
    offsets = _numbers(tables.get(b"co64", b""), 8, ">Q") or _numbers(tables.get(b"stco", b""), 8, ">I")
    runs = list(struct.iter_unpack(">III", tables[b"stsc"][8 : 8 + len(tables[b"stsc"][8:]) // 12 * 12]))
    for number, offset in enumerate(offsets, 1):
        count = next((many for first, many, _ in reversed(runs) if first <= number), 0)
        length = sum(size for size, _ in zip(sizes, range(count), strict=False))
        yield Patch(offset, length)


def _stbl(track: Box) -> Iterator[Box]:
    for media in _inside(track):
        if media.kind == b"mdia":
            for info in _inside(media):
                if info.kind == b"minf":
                    for table in _inside(info):
                        if table.kind == b"stbl":
                            yield from _inside(table)


def _sizes(stsz: bytes) -> list[int]:
    same, count = struct.unpack_from(">II", stsz, 4) if len(stsz) >= 12 else (0, 0)
    if count > LARGEST_INDEX:
        raise NotUnderstood("more samples than can be")
    return [same] * count if same else _numbers(stsz, 12, ">I")


def _numbers(content: bytes, start: int, form: str) -> list[int]:
    width = struct.calcsize(form)
    whole = content[start : start + len(content[start:]) // width * width]
    return [number for (number,) in struct.iter_unpack(form, whole)]


def _apart(patches: list[Patch]) -> list[Patch]:
    """In order, without overlap: a patch that lies in an earlier one is part of it already."""
    done: list[Patch] = []
    for patch in sorted(patches, key=lambda each: each.at):
        end = done[-1].at + done[-1].size if done else 0
        if patch.at < end:
            if patch.at + patch.size <= end:
                continue
            patch = Patch(end, patch.at + patch.size - end)
        done.append(patch)
    return done
