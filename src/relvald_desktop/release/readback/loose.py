"""Reads bytes whose encoding nobody tells: attached files, pictures, notes in a package."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

BREAK = "\n" * 6
"""Between texts that are no neighbours: the leak check reads no number across it."""
SHORTEST = 6
_RUN = re.compile(rf"[\w .,;:@+/()'’–-]{{{SHORTEST},}}")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def as_text(data: bytes) -> str | None:
    """The bytes as a text where they are one (UTF-8, or UTF-16 with its mark); else None."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text


def any_text(data: bytes) -> str:
    """The bytes as a text, or every piece of at least `SHORTEST` letters in them, in whichever encoding."""
    text = as_text(data)
    return text if text is not None else BREAK.join(dict.fromkeys(_pieces(data)))


def _pieces(data: bytes) -> Iterator[str]:
    for text in (data.decode("utf-8", "replace"), data.decode("latin-1")):
        yield from _RUN.findall(text)
    for start in (0, 1):
        text = data[start : start + (len(data) - start) // 2 * 2].decode("utf-16-le", "replace")
        yield from (piece for piece in _RUN.findall(text) if _is_latin(piece))


def _is_latin(piece: str) -> bool:
    """Bytes read in twos give letters of every script; text in UTF-16 gives those of one."""
    return sum(letter < "\u0250" for letter in piece) > len(piece) * 0.8
