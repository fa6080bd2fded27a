"""Tells the kind of a file from its first bytes, never from its name (signatures: PRONOM and the formats' own papers)."""

from __future__ import annotations

from enum import StrEnum

HEAD_BYTES = 65536
"""How many of a file's first bytes are enough."""
UNKNOWN = "application/octet-stream"
TEXT = "text/plain"
ZIP = "application/zip"
OLE = "application/x-ole-storage"
PDF = "application/pdf"


class Family(StrEnum):
    """What can be done with a kind of file."""

    PICTURE = "picture"
    FILM = "film"
    SOUND = "sound"
    TEXT = "text"
    PDF = "pdf"
    OFFICE = "office"
    OTHER = "other"


_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF87a", "image/gif"), (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"), (b"MM\0*", "image/tiff"), (b"II+\0", "image/tiff"), (b"MM\0+", "image/tiff"),
    (b"%PDF-", PDF), (b"{\\rtf", "application/rtf"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"PK\x03\x04", ZIP), (b"PK\x05\x06", ZIP), (b"OggS", "audio/ogg"), (b"fLaC", "audio/flac"), (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"), (b"\x1aE\xdf\xa3", "video/x-matroska"), (b"BEGIN:VCARD", "text/vcard"),
    (b"7z\xbc\xaf'\x1c", "application/x-7z-compressed"), (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b\x08", "application/gzip"), (b"0&\xb2u\x8ef\xcf\x11", "video/x-ms-asf"),
)  # fmt: skip
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    b"heic": "image/heic", b"heix": "image/heic", b"heim": "image/heic", b"heis": "image/heic", b"hevc": "image/heic",
    b"mif1": "image/heif", b"msf1": "image/heif", b"avif": "image/avif", b"avis": "image/avif", b"qt  ": "video/quicktime",
    b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"3gp4": "video/3gpp", b"3gp5": "video/3gpp", b"3gp6": "video/3gpp",
}  # fmt: skip
_FAMILIES = {PDF: Family.PDF, "text/vcard": Family.TEXT, TEXT: Family.TEXT, "message/rfc822": Family.TEXT}
_OFFICE = {
    "word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}


def media_type(head: bytes) -> str:
    """The media type (RFC 6838) by a file's first bytes; `UNKNOWN` for what is neither known nor text."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    if head[4:8] in (b"moov", b"mdat", b"wide") or (head[4:8] == b"free" and len(head) > 16):
        return "video/quicktime"
    if head[:2] == b"BM" and len(head) > 26 and head[6:10] == b"\0\0\0\0":
        return "image/bmp"
    if len(head) > 2 and head[0] == 0xFF and head[1] in (0xFB, 0xF3, 0xF2, 0xFA):
        return "audio/mpeg"
    return TEXT if is_text(head) else UNKNOWN


def of_package(names: list[str]) -> str:
    """The media type of a ZIP by the names in it: an office document, or just a ZIP."""
    if "[Content_Types].xml" in names:
        for folder, kind in _OFFICE.items():
            if any(name.startswith(folder) for name in names):
                return kind
    return ZIP


def family(kind: str) -> Family:
    """What can be done with a media type."""
    if kind in _FAMILIES:
        return _FAMILIES[kind]
    if kind in _OFFICE.values():
        return Family.OFFICE
    top = kind.partition("/")[0]
    return {"image": Family.PICTURE, "video": Family.FILM, "audio": Family.SOUND}.get(top, Family.OTHER)


def is_text(head: bytes) -> bool:
    """Whether bytes are text: UTF-16 with its mark, or without any byte that no text has."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    return bool(head) and not any(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)
