"""Which kinds of file can tell where they were made, and taking that out of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from relvald_desktop.rules.media import facts
from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.gif import gif_facts, strip_gif
from relvald_desktop.rules.media.kinds import Family, family
from relvald_desktop.rules.media.pictures import (
    NotUnderstood,
    jpeg_facts,
    png_facts,
    strip_jpeg,
    strip_png,
    strip_webp,
    webp_facts,
)  # fmt: skip
from relvald_desktop.rules.media.tiff import strip_tiff, tiff_facts


class Way(StrEnum):
    """How a place is taken out: it has none, the picture is written anew around its pixels, a film is written over while
    it goes by, a package's pictures are, or it can't be."""

    NOT_THERE = "not_there"
    PICTURE = "picture"
    FILM = "film"
    PACKAGE = "package"
    CANNOT = "cannot"


_PICTURES: dict[str, tuple[Callable[[bytes], Facts], Callable[[bytes], bytes]]] = {
    "image/jpeg": (jpeg_facts, strip_jpeg), "image/png": (png_facts, strip_png), "image/webp": (webp_facts, strip_webp),
    "image/tiff": (tiff_facts, strip_tiff), "image/gif": (gif_facts, strip_gif),
}  # fmt: skip
_FILMS = ("video/mp4", "video/quicktime", "video/3gpp", "audio/mp4")
_PLACELESS = ("image/bmp", "audio/amr", "audio/wav", "audio/mpeg", "audio/ogg", "audio/flac")


def way_of(media_type: str) -> Way:
    """How the place is taken out of this kind of file."""
    if media_type in _PICTURES:
        return Way.PICTURE
    if media_type in _FILMS:
        return Way.FILM
    if family(media_type) is Family.OFFICE:
        return Way.PACKAGE
    if media_type in _PLACELESS or family(media_type) not in (Family.PICTURE, Family.FILM, Family.SOUND):
        return Way.NOT_THERE
    return Way.CANNOT


def picture_facts(media_type: str, content: bytes) -> Facts:
    """What a picture tells. One that can't be followed is searched for Exif wherever it lies."""
    if media_type not in _PICTURES:
        return facts.of_any_exif(content)
    try:
        return _PICTURES[media_type][0](content)
    except NotUnderstood:
        return facts.of_any_exif(content)


def strip_picture(media_type: str, content: bytes) -> bytes:
    """The same pixels and nothing else. Raises `NotUnderstood`."""
    stripped = _PICTURES[media_type][1](content)
    if picture_facts(media_type, stripped).has_place:
        raise NotUnderstood("a place is still told")
    return stripped
