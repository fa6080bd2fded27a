"""Takes comments and XMP out of a GIF (GIF89a)."""

from __future__ import annotations

from collections.abc import Iterator

from relvald_desktop.rules.media import facts
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.pictures import NotUnderstood

_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def strip_gif(content: bytes) -> bytes:
    """Keep the frames and how they loop; drop the rest and what comes after the end. Raises `NotUnderstood`."""
    return b"".join(whole for is_kept, whole in _blocks(content) if is_kept)


def gif_facts(content: bytes) -> Facts:
    """What a GIF tells. Raises `NotUnderstood`."""
    found = Facts()
    for is_kept, whole in _blocks(content):
        if not is_kept:
            found = found.joined_with(facts.of_xmp(whole))
    return found


def _blocks(content: bytes) -> Iterator[tuple[bool, bytes]]:
    """Every block and whether it belongs to the picture."""
    if content[:6] not in (b"GIF87a", b"GIF89a") or len(content) < 13:
        raise NotUnderstood("no picture begins here")
    at = 13 + _table(content[10])
    yield True, content[:at]
    while at < len(content):
        start, first = at, content[at]
        if first == 0x3B:
            yield True, b"\x3b"
            return
        if first == 0x2C and at + 10 <= len(content):
            at = _end(content, at + 11 + _table(content[at + 9]))
            yield True, content[start:at]
        elif first == 0x21 and at + 2 < len(content):
            label = content[at + 1]
            at = _end(content, at + 2)
            loops = label == 0xFF and content[start + 3 : start + 14] in _LOOPS
            yield label == 0xF9 or loops, content[start:at]
        else:
            raise NotUnderstood("no block where one must be")
    raise NotUnderstood("the picture has no end")


def _table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _end(content: bytes, at: int) -> int:
    """Where a row of sub-blocks ends."""
    while at < len(content):
        size = content[at]
        at += 1 + size
        if not size:
            return at
    raise NotUnderstood("a block goes past the end")
