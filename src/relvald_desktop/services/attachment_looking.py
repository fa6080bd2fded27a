"""Looks at a file while it goes by in pieces: what it is by its content, whether it is a program, whether it tells a place.

What stands in a record about a file may have been written by somebody else. Whoever takes a file from another store, or lets
one out, decides by this.
"""

from __future__ import annotations

import io
import zipfile

from relvald_desktop.rules.media import films, kinds, refusals
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.stripping import Way, way_of
from relvald_desktop.services.attachment_checks import (
    BAD_PACKAGE,
    LARGEST_IN_MEMORY,
    MOST_PACKED,
    OVERLAP,
    facts_of,
)
from relvald_desktop.vault.sealed_file import Source

_TAIL = 32 << 20
"""Last bytes of a package too large for memory, in which its list of names stands."""


class Look:
    """Takes a file piece by piece (`write`); the rest may be asked after `end`.

    `content` is the file's content, None for a film and above `LARGEST_IN_MEMORY` bytes.
    """

    def __init__(self) -> None:
        self.size = 0
        self._head = b""
        self._tail = bytearray()
        self._kept: io.BytesIO | None = io.BytesIO()
        self._film: films.FilmScan | None = None
        self._film_broken = False
        self._found = ""
        self._kind: str | None = None
        self._names: list[str] | None = None

    def write(self, piece: bytes, /) -> int:
        """Take the next piece."""
        self.size += len(piece)
        if self._kind is not None:
            self._take(piece)
            return len(piece)
        self._head += piece
        if len(self._head) >= kinds.HEAD_BYTES:
            self._begin()
        return len(piece)

    def end(self) -> None:
        """The file is over."""
        if self._kind is None:
            self._begin()
        if self._kind == kinds.ZIP:
            self._names = _names_in(self.content or bytes(self._tail))
            if self._names is not None:
                self._kind = kinds.of_package(self._names)

    @property
    def media_type(self) -> str:
        """The media type by content."""
        assert self._kind is not None
        return self._kind

    @property
    def content(self) -> bytes | None:
        """The whole content, where it is in memory."""
        return self._kept.getvalue() if self._kept is not None else None

    @property
    def is_broken_package(self) -> bool:
        """Whether it is a package whose names can't be read."""
        return self._kind == kinds.ZIP and self._names is None

    def facts(self) -> Facts:
        """What it tells about its making; what can't be followed tells nothing."""
        if self._film is not None:
            try:
                return films.film_facts(self.boxes())
            except NotUnderstood:
                return Facts()
        content = self.content
        return Facts() if content is None else facts_of(io.BytesIO(content), self.media_type, len(content))

    def boxes(self) -> list[films.Box]:
        """A film's boxes. Raises `NotUnderstood`."""
        if self._film is None or self._film_broken:
            raise NotUnderstood("no film that can be followed")
        return self._film.end()

    def refusal(self, name: str) -> str | None:
        """Why a file of this name with this content is not taken in (an English text of the context "Errors"), or None."""
        found = refusals.refused_by_name(name) or refusals.refused_by_content(
            self._head[: kinds.HEAD_BYTES], bytes(self._tail[-512:])
        )
        if found or self._found:
            return found or self._found
        if self.is_broken_package or len(self._names or ()) > MOST_PACKED:
            return refusals.BROKEN_PACKAGE
        return refusals.refused_inside(self._names) if self._names is not None else None

    def _begin(self) -> None:
        self._kind = kinds.media_type(self._head[: kinds.HEAD_BYTES])
        if way_of(self._kind) is Way.FILM:
            self._film, self._kept = films.FilmScan(), None
        self._take(self._head)

    def _take(self, piece: bytes) -> None:
        if self._kind == kinds.OLE and not self._found:
            self._found = refusals.refused_in_storage(bytes(self._tail[-OVERLAP:]) + piece) or ""
        self._tail += piece
        longest = _TAIL if self._kind == kinds.ZIP else 512
        if len(self._tail) > 2 * longest:
            del self._tail[:-longest]
        if self._film is not None and not self._film_broken:
            try:
                self._film.write(piece)
            except NotUnderstood:
                self._film_broken = True
        if self._kept is not None:
            self._kept.write(piece)
            if self.size > LARGEST_IN_MEMORY:
                self._kept = None


class LookedThrough:
    """A source that is looked at while somebody reads it."""

    def __init__(self, source: Source, look: Look) -> None:
        self._source, self._look = source, look

    def read(self, count: int = -1, /) -> bytes:
        """As the source gives it."""
        piece = self._source.read(count)
        self._look.write(piece)
        return piece


def _names_in(content: bytes) -> list[str] | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return package.namelist()
    except BAD_PACKAGE:
        return None
