"""The pictures inside an office document (OOXML): what they tell, and the same document without it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from relvald_desktop.rules.media import kinds
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.stripping import Way, picture_facts, strip_picture, way_of

LARGEST_PART = 128 << 20
"""Bytes of one unpacked part, and of all together: more is a trap or no document."""
_BROKEN = (zipfile.BadZipFile, ValueError, NotImplementedError, RuntimeError, EOFError, OSError)


def package_facts(content: bytes) -> Facts:
    """What the pictures in a document tell; a document that can't be followed tells of a place: it may."""
    found = Facts()
    try:
        for _, data in _parts(content):
            kind = kinds.media_type(data[: kinds.HEAD_BYTES])
            if kind.startswith("image/"):
                found = found.joined_with(picture_facts(kind, data))
    except NotUnderstood:
        return Facts(has_place=True)
    return found


def strip_package(content: bytes) -> bytes:
    """The same document, the pictures in it without anything but themselves. Raises `NotUnderstood`."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in _parts(content):
            kind = kinds.media_type(data[: kinds.HEAD_BYTES])
            if way_of(kind) is Way.PICTURE:
                data = strip_picture(kind, data)
            elif way_of(kind) in (Way.CANNOT, Way.FILM):
                raise NotUnderstood("a picture or film that can't be cleaned lies inside")
            target.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    left = LARGEST_PART
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for entry in package.infolist():
                with package.open(entry) as part:
                    data = part.read(left + 1)
                left -= len(data)
                if left < 0:
                    raise NotUnderstood("it unpacks to more than a document holds")
                yield entry.filename, data
    except NotUnderstood:
        raise
    except _BROKEN as error:
        raise NotUnderstood("it is no whole package") from error
