"""Where, when and with what a picture or film was made, as it says itself (Exif 2.32, XMP, QuickTime, ISO 6709)."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

_EXIF_MARK = b"Exif\0\0"
_ISO_6709 = re.compile(r"^([+-]\d{2}(?:\d{2}){0,2}(?:\.\d+)?)([+-]\d{3}(?:\d{2}){0,2}(?:\.\d+)?)")
_XMP_PLACE = re.compile(
    rb"(?:exif:GPSLatitude|exif:GPSLongitude|GPSCoordinates|photoshop:City|Iptc4xmpCore:Location|Iptc4xmpExt:Location|"
    rb"geo:lat|drone-dji:GpsLat)", re.IGNORECASE,
)  # fmt: skip
_DAY = re.compile(r"^(\d{4}):(\d\d):(\d\d)")
_LONGEST_EXIF = 1 << 20


@dataclass(frozen=True)
class Facts:
    """What a file tells about its making: latitude and longitude in degrees (north and east positive), the time and the
    camera as they stand there. `has_place`: it tells a place, also where that can't be put in numbers."""

    latitude: float | None = None
    longitude: float | None = None
    taken_at: str = ""
    camera: str = ""
    has_place: bool = False
    orientation: int = 1

    def joined_with(self, other: Facts) -> Facts:
        """What either of two tells, this one first."""
        mine = self.latitude is not None
        return Facts(
            self.latitude if mine else other.latitude, self.longitude if mine else other.longitude,
            self.taken_at or other.taken_at, self.camera or other.camera, self.has_place or other.has_place,
            self.orientation if self.orientation != 1 else other.orientation,
        )  # fmt: skip


def of_exif(block: bytes) -> Facts:
    """The facts in a block of Exif (with or without its mark). One that can't be read tells of a place: it may."""
    try:
        exif = Image.Exif()
        exif.load(block.removeprefix(_EXIF_MARK))
        gps, more = exif.get_ifd(IFD.GPSInfo), exif.get_ifd(IFD.Exif)
        latitude = _degrees(gps.get(GPS.GPSLatitude), gps.get(GPS.GPSLatitudeRef), "S", 90)
        longitude = _degrees(gps.get(GPS.GPSLongitude), gps.get(GPS.GPSLongitudeRef), "W", 180)
        if latitude is None or longitude is None:
            latitude = longitude = None
        taken = more.get(Base.DateTimeOriginal) or exif.get(Base.DateTime)
        camera = " ".join(_text(exif.get(tag)) for tag in (Base.Make, Base.Model)).strip()
        turned = exif.get(Base.Orientation)
        place = any(tag not in (GPS.GPSVersionID, GPS.GPSTimeStamp, GPS.GPSDateStamp) for tag in gps)
    except Exception:  # noqa: BLE001  (a broken block must never hide that there may be a place in it)
        return Facts(has_place=True)
    orientation = turned if isinstance(turned, int) and 1 <= turned <= 8 else 1
    return Facts(latitude, longitude, _DAY.sub(r"\1-\2-\3", _text(taken)), camera, place, orientation)


def of_xmp(packet: bytes) -> Facts:
    """The facts in a packet of XMP: whether a place stands in it."""
    wide = packet.replace(b"\0", b"")
    return Facts(has_place=bool(_XMP_PLACE.search(wide)))


def of_iso_6709(text: str) -> Facts:
    """The facts in a place as films write it ("+59.3293+018.0686/")."""
    found = _ISO_6709.match(text.strip())
    if not found:
        return Facts(has_place=bool(text.strip(" \0")))
    latitude, longitude = (_sexagesimal(part) for part in found.groups())
    return Facts(latitude, longitude, has_place=True)


def of_any_exif(content: bytes) -> Facts:
    """The facts of every Exif block anywhere in bytes of a kind whose parts are not read (HEIC, AVIF)."""
    found, start = Facts(), 0
    while (at := content.find(_EXIF_MARK, start)) >= 0 and start < len(content):
        found = found.joined_with(of_exif(content[at : at + _LONGEST_EXIF]))
        start = at + len(_EXIF_MARK)
    for mark in (b"<x:xmpmeta", b"<rdf:RDF"):
        if (at := content.find(mark)) >= 0:
            found = found.joined_with(of_xmp(content[at : at + _LONGEST_EXIF]))
    return found


def only_orientation(orientation: int) -> bytes:
    """A block of Exif (TIFF, big-endian) that says which way up a picture is, and nothing else."""
    entry = struct.pack(">HHIHH", Base.Orientation, 3, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)


def _degrees(value: Any, reference: Any, negative: str, most: int) -> float | None:
    try:
        degrees, minutes, seconds = (float(part) for part in value)
        found = degrees + minutes / 60 + seconds / 3600
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    if not 0 <= found <= most:  # also what is no number
        return None
    return -found if _text(reference).upper().startswith(negative) else found


def _sexagesimal(text: str) -> float:
    """Degrees written as ±D.D, ±DMM.M or ±DMMSS.S (ISO 6709, annex H)."""
    sign, digits = (-1 if text[0] == "-" else 1), text[1:]
    whole = digits.partition(".")[0]
    width = 2 + len(whole) % 2
    value = float(digits)
    if len(whole) == width + 2:
        value = int(whole[:width]) + (value - int(whole[:width]) * 100) / 60
    elif len(whole) == width + 4:
        rest = value - int(whole[:width]) * 10_000
        value = int(whole[:width]) + rest // 100 / 60 + rest % 100 / 3600
    return sign * value


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return "".join(each for each in str(value or "") if each.isprintable()).strip()
