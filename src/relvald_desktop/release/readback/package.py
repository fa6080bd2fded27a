"""Opens a package (a zip of parts, ISO/IEC 29500-2) without letting it unpack to more than is reasonable."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field

from relvald_desktop.release.readback.passage import Unreadable

MOST_BYTES = 200_000_000
MOST_TIMES = 200
"""How large a package may be unpacked, in bytes and in times its size."""
DEEPEST = 3
_FIRST = b"PK\x03\x04"


@dataclass(frozen=True)
class Package:
    """The parts by name, those of packages inside it too, and what is noted beside them."""

    parts: list[tuple[str, bytes]] = field(default_factory=list)
    notes: list[bytes] = field(default_factory=list)

    def has(self, name: str) -> bool:
        """Whether a part is there."""
        return any(each == name for each, _ in self.parts)


def open_package(content: bytes, format_: str) -> Package:
    """Every part of a package. Raises `Unreadable` for what is none, for a bomb, and for encrypted parts."""
    package = Package()
    _add(package, content, "", MOST_BYTES, format_)
    return package


def is_package(content: bytes) -> bool:
    """Whether bytes begin as a package does; what stands before its first part would not be read."""
    return content.startswith(_FIRST)


def _add(package: Package, content: bytes, within: str, allowed: int, format_: str) -> int:
    """Add the parts of one package; the bytes that may still be unpacked."""
    if not is_package(content) or within.count("!") > DEEPEST:
        raise Unreadable(format=format_)
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        entries = opened.infolist()
        size = sum(entry.file_size for entry in entries)
        if size > allowed or size > MOST_TIMES * len(content):
            raise Unreadable(format=format_)
        allowed -= size
        package.notes.append(opened.comment)
        for entry in entries:
            data = opened.read(entry)
            name = within + entry.filename
            package.parts.append((name, data))
            package.notes.extend((entry.comment, entry.extra))
            if is_package(data):
                allowed = _add(package, data, f"{name}!", allowed, format_)
    return allowed
