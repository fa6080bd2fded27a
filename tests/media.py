"""Small files as tests need them: photographs that say where they were made, films, documents."""

from __future__ import annotations

import io
import struct

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base


def exif_of(place: tuple[float, float] | None, turned: int = 1) -> Image.Exif:
    """Exif with a camera, a time, which way up, and a place (degrees)."""
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model], exif[Base.Orientation] = "Provkamera", "X1", turned
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = "2026:05:01 12:30:00"
    if place is not None:
        gps = exif.get_ifd(IFD.GPSInfo)
        gps[GPS.GPSLatitudeRef], gps[GPS.GPSLatitude] = ("N" if place[0] >= 0 else "S"), _parts(abs(place[0]))
        gps[GPS.GPSLongitudeRef], gps[GPS.GPSLongitude] = (
            ("E" if place[1] >= 0 else "W"),
            _parts(abs(place[1])),
        )
    return exif


def a_photograph(
    format_: str, place: tuple[float, float] | None = None, *, size: tuple[int, int] = (64, 48), turned: int = 1,
    **more: object,
) -> bytes:  # fmt: skip
    """A noisy picture in a format of Pillow's."""
    made = io.BytesIO()
    picture = Image.effect_noise(size, 60).convert("RGB")
    picture.save(made, format_, exif=exif_of(place, turned), **more)
    return made.getvalue()


def a_tiff(place: tuple[float, float]) -> bytes:
    """A TIFF of one pixel's height with a place, XMP and a name, by hand: Pillow writes no place into a TIFF."""
    pixels, made = bytes(range(48)), bytearray(b"II*\0" + struct.pack("<I", 8))
    exif = exif_of(place)
    degrees = [(part, exif.get_ifd(IFD.GPSInfo)[part]) for part in (GPS.GPSLatitude, GPS.GPSLongitude)]
    xmp = b"<x:xmpmeta exif:GPSLatitude='57,30N'/>"
    artist = b"Artist Artistsson\0"
    tags = [256, 257, 258, 259, 262, 273, 274, 277, 278, 279, 315, 700, 34853]
    after = 8 + 2 + 12 * len(tags) + 4
    at = {"pixels": after, "artist": after + 48, "xmp": after + 48 + len(artist)}
    at["gps"] = at["xmp"] + len(xmp)
    values = {
        256: (3, 1, 16), 257: (3, 1, 1), 258: (3, 1, 8), 259: (3, 1, 1), 262: (3, 1, 2), 273: (4, 1, at["pixels"]),
        274: (3, 1, 3), 277: (3, 1, 3), 278: (3, 1, 1), 279: (4, 1, 48), 315: (2, len(artist), at["artist"]),
        700: (1, len(xmp), at["xmp"]), 34853: (4, 1, at["gps"]),
    }  # fmt: skip
    values[258] = (3, 1, 8)
    made += struct.pack("<H", len(tags))
    for tag in tags:
        kind, count, value = values[tag]
        made += struct.pack("<HHII", tag, kind, count, value)
    made += struct.pack("<I", 0) + pixels + artist + xmp
    made += struct.pack("<H", 4)
    numbers = at["gps"] + 2 + 4 * 12 + 4
    made += struct.pack("<HHI4s", 1, 2, 2, b"N\0\0\0") + struct.pack("<HHII", 2, 5, 3, numbers)
    made += struct.pack("<HHI4s", 3, 2, 2, b"E\0\0\0") + struct.pack("<HHII", 4, 5, 3, numbers + 24)
    made += struct.pack("<I", 0)
    for _, parts in degrees:
        for part in parts:
            made += struct.pack("<II", round(float(part) * 1000), 1000)
    return bytes(made)


def box(kind: bytes, *inside: bytes) -> bytes:
    """A box of a film."""
    content = b"".join(inside)
    return struct.pack(">I", 8 + len(content)) + kind + content


def a_film(place: bytes = b"+57.5000+018.0100/", *, data_track: bytes = b"", frames: bytes = b"") -> bytes:
    """An MP4 whose "pictures" are any bytes: with a place in udta, in the keys of Apple's telephones, and, where
    `data_track` is given, as samples of a track of its own."""
    head = box(b"ftyp", b"qt  \0\0\0\0qt  ")
    frames = frames or bytes(range(256)) * 8
    offset = len(head) + 8
    video = _track(b"vide", b"avc1", offset, len(frames))
    tracks = video + (
        _track(
            b"meta", b"mebx" + b"com.apple.quicktime.location.ISO6709", offset + len(frames), len(data_track)
        )
        if data_track
        else b""
    )
    text = struct.pack(">HH", len(place), 0x15C7) + place
    key = b"com.apple.quicktime.location.ISO6709"
    keys = box(b"keys", bytes(4), struct.pack(">I", 1), box(b"mdta", key))
    values = box(b"ilst", box(b"\0\0\0\1", box(b"data", struct.pack(">II", 1, 0) + place)))
    meta = box(b"meta", box(b"hdlr", bytes(8) + b"mdta" + bytes(13)), keys, values)
    mvhd = box(b"mvhd", bytes(4) + struct.pack(">II", 3_850_000_000, 0) + bytes(88))
    moov = box(b"moov", mvhd, tracks, box(b"udta", box(b"\xa9xyz", text)), meta)
    return head + box(b"mdat", frames, data_track) + moov + box(b"uuid", bytes(16) + b"<exif:GPSLatitude>57")


def _track(handler: bytes, entry: bytes, offset: int, size: int) -> bytes:
    tables = (
        box(b"stsd", bytes(4) + struct.pack(">I", 1), box(entry[:4], entry[4:])),
        box(b"stsz", bytes(4) + struct.pack(">II", 0, 2) + struct.pack(">II", size // 2, size - size // 2)),
        box(b"stsc", bytes(4) + struct.pack(">IIII", 1, 1, 2, 1)),
        box(b"stco", bytes(4) + struct.pack(">II", 1, offset)),
    )
    media = box(b"mdia", box(b"hdlr", bytes(8) + handler + bytes(13)), box(b"minf", box(b"stbl", *tables)))
    return box(b"trak", box(b"tkhd", bytes(84)), media)


def a_pdf(text: str, photograph: bytes = b"") -> bytes:
    """A PDF of one page with a line, and a photograph where one is given."""
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawString(72, 720, text)
    if photograph:
        canvas.drawImage(ImageReader(io.BytesIO(photograph)), 72, 400, 200, 150)
    canvas.save()
    return made.getvalue()


def _parts(degrees: float) -> tuple[float, float, float]:
    whole = int(degrees)
    minutes = int((degrees - whole) * 60)
    return float(whole), float(minutes), round(((degrees - whole) * 60 - minutes) * 60, 3)
