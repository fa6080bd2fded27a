"""Takes everything out of a picture that is not the picture, without touching a single pixel: JPEG, PNG, WebP, GIF."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from relvald_desktop.rules.media import facts
from relvald_desktop.rules.media.facts import Facts


class NotUnderstood(ValueError):
    """The bytes are not those of such a picture; nothing can be promised about it."""


_SOI, _EOI, _SOS, _COM, _APP0, _APP1, _APP2, _APP14 = 0xD8, 0xD9, 0xDA, 0xFE, 0xE0, 0xE1, 0xE2, 0xEE
_STANDING = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers of JPEG without a length."""
_PNG_KEPT = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"pHYs", b"sBIT", b"bKGD", b"acTL",
     b"fcTL", b"fdAT", b"iCCP")
)  # fmt: skip
_WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_WEBP_EXIF, _WEBP_XMP = 0x08, 0x04


def strip_jpeg(content: bytes) -> bytes:
    """Keep tables, frames, scans, JFIF, the colour profile and Adobe's colour transform; drop Exif, XMP, IPTC, comments,
    makers' segments and whatever comes after the picture. Raises `NotUnderstood`."""
    kept, found = [b"\xff\xd8"], jpeg_facts(content)
    if found.orientation != 1:
        block = b"Exif\0\0" + facts.only_orientation(found.orientation)
        kept.append(b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block)
    kept += [part for marker, part in _jpeg_parts(content) if _jpeg_keeps(marker, part)]
    return b"".join((*kept, b"\xff\xd9"))


def jpeg_facts(content: bytes) -> Facts:
    """What a JPEG tells, its other pictures after the end too. Raises `NotUnderstood`."""
    found, end = Facts(), 2
    for marker, part in _jpeg_parts(content):
        end += len(part)
        if marker == _APP1 and part[4:10] == b"Exif\0\0":
            found = found.joined_with(facts.of_exif(part[4:]))
        elif marker == _APP1:
            found = found.joined_with(facts.of_xmp(part))
        elif marker == 0xED:
            found = found.joined_with(Facts(has_place=_iptc_tells_a_place(part)))
    behind = facts.of_any_exif(content[end:])
    return found.joined_with(Facts(has_place=behind.has_place))


def _jpeg_keeps(marker: int, part: bytes) -> bool:
    if marker == _APP0:
        return part[4:9] == b"JFIF\0"
    if marker == _APP2:
        return part[4:16] == b"ICC_PROFILE\0"
    if marker == _APP14:
        return part[4:9] == b"Adobe"
    return not (_APP1 <= marker <= 0xEF or marker == _COM or 0xF0 <= marker <= 0xFD)


def _jpeg_parts(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Every segment with its marker up to the end of the picture, a scan with its data (ITU-T T.81, annex B)."""
    if content[:2] != b"\xff\xd8":
        raise NotUnderstood("no picture begins here")
    at = 2
    while at < len(content) - 1:
        if content[at] != 0xFF:
            raise NotUnderstood("no marker where one must be")
        start = at
        while at < len(content) and content[at] == 0xFF:
            at += 1
        marker = content[at] if at < len(content) else _EOI
        if marker == _EOI:
            return
        if marker in _STANDING:
            yield marker, content[start : at + 1]
            at += 1
            continue
        if marker in (0x00, _SOI) or at + 3 > len(content):
            raise NotUnderstood("a marker that can't stand here")
        end = at + 1 + int.from_bytes(content[at + 1 : at + 3], "big")
        if marker == _SOS:
            end = _end_of_scan(content, end)
        if end > len(content) or end < at + 3:
            raise NotUnderstood("a segment goes past the end")
        yield marker, content[at - 1 : end]
        at = end


def _end_of_scan(content: bytes, at: int) -> int:
    """Where the next marker after a scan's data is; stuffed bytes and restarts belong to the data."""
    while (at := content.find(b"\xff", at)) >= 0 and at + 1 < len(content):
        follows = content[at + 1]
        if follows != 0xFF and follows != 0 and not 0xD0 <= follows <= 0xD7:
            return at
        at += 1 if follows == 0xFF else 2
    return len(content)


def _iptc_tells_a_place(part: bytes) -> bool:
    """City, sublocation, state, country (IPTC-IIM records 2:90, 92, 95, 100, 101)."""
    return any(b"\x1c\x02" + bytes([tag]) in part for tag in (90, 92, 95, 100, 101))


def strip_png(content: bytes) -> bytes:
    """Keep the chunks that make the picture and its colours; drop texts, times, Exif, XMP and what comes after the end.

    Raises `NotUnderstood`.
    """
    kept, turned = [content[:8]], png_facts(content).orientation
    for kind, whole in _png_chunks(content):
        if kind in _PNG_KEPT:
            kept.append(whole)
        if kind == b"IHDR" and turned != 1:
            kept.append(_png_chunk(b"eXIf", facts.only_orientation(turned)))
    return b"".join(kept)


def png_facts(content: bytes) -> Facts:
    """What a PNG tells. Raises `NotUnderstood`."""
    found = Facts()
    for kind, whole in _png_chunks(content):
        if kind == b"eXIf":
            found = found.joined_with(facts.of_exif(whole[8:-4]))
        elif kind in (b"iTXt", b"tEXt"):
            found = found.joined_with(facts.of_xmp(whole))
        elif kind == b"zTXt" and whole[8:].startswith((b"Raw profile type", b"XML:com.adobe.xmp")):
            found = found.joined_with(Facts(has_place=True))
    return found


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Every chunk up to the end of the picture (PNG, third edition, 5.3)."""
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        raise NotUnderstood("no picture begins here")
    at = 8
    while at + 12 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        if end > len(content):
            raise NotUnderstood("a chunk goes past the end")
        kind = content[at + 4 : at + 8]
        yield kind, content[at:end]
        if kind == b"IEND":
            return
        at = end
    raise NotUnderstood("the picture has no end")


def _png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def strip_webp(content: bytes) -> bytes:
    """Keep the picture, its frames and colours; drop Exif, XMP, unknown chunks and what comes after. Raises
    `NotUnderstood`."""
    kept, turned = [], webp_facts(content).orientation
    for kind, whole in _webp_chunks(content):
        if kind == b"VP8X":
            flags = whole[8] & ~(_WEBP_EXIF | _WEBP_XMP) | (_WEBP_EXIF if turned != 1 else 0)
            whole = whole[:8] + bytes([flags]) + whole[9:]
        if kind in _WEBP_KEPT:
            kept.append(whole)
    if turned != 1:
        block = facts.only_orientation(turned)
        kept.append(b"EXIF" + struct.pack("<I", len(block)) + block + b"\0" * (len(block) % 2))
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def webp_facts(content: bytes) -> Facts:
    """What a WebP tells. Raises `NotUnderstood`."""
    found = Facts()
    for kind, whole in _webp_chunks(content):
        if kind == b"EXIF":
            found = found.joined_with(facts.of_exif(whole[8:]))
        elif kind == b"XMP ":
            found = found.joined_with(facts.of_xmp(whole))
    return found


def _webp_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise NotUnderstood("no picture begins here")
    end, at = min(len(content), 8 + int.from_bytes(content[4:8], "little")), 12
    while at + 8 <= end:
        size = int.from_bytes(content[at + 4 : at + 8], "little")
        last = at + 8 + size + size % 2
        if at + 8 + size > end:
            raise NotUnderstood("a chunk goes past the end")
        yield content[at : at + 4], content[at:last]
        at = last
