"""The photographs inside a PDF: what they tell, and the same PDF without it. Only JPEG keeps its Exif inside a PDF."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf

from relvald_desktop.rules.media.facts import Facts
from relvald_desktop.rules.media.pictures import NotUnderstood
from relvald_desktop.rules.media.stripping import picture_facts, strip_picture

_JPEG = "image/jpeg"
_BROKEN = (
    pikepdf.PdfError, pikepdf.PasswordError, pikepdf.DataDecodingError, ValueError, TypeError, RuntimeError, KeyError,
)  # fmt: skip


def pdf_facts(content: bytes) -> Facts:
    """What the photographs in a PDF tell; one that is locked or broken tells nothing that could be read."""
    found = Facts()
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            for photograph in _photographs(pdf):
                found = found.joined_with(picture_facts(_JPEG, photograph.read_raw_bytes()))
    except _BROKEN:
        return found
    return found


def strip_pdf(content: bytes) -> bytes:
    """The same pages; every photograph that tells a place without anything but itself. Raises `NotUnderstood`."""
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            for photograph in _photographs(pdf):
                raw = photograph.read_raw_bytes()
                if picture_facts(_JPEG, raw).has_place:
                    photograph.write(strip_picture(_JPEG, raw), filter=pikepdf.Name.DCTDecode)
            made = io.BytesIO()
            pdf.save(made)
    except _BROKEN as error:
        raise NotUnderstood("the PDF can't be followed") from error
    return made.getvalue()


def _photographs(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Stream]:
    for each in pdf.objects:
        if isinstance(each, pikepdf.Stream):
            filters = each.get("/Filter")
            names = [filters] if isinstance(filters, pikepdf.Name) else list(filters or ())
            if names == [pikepdf.Name.DCTDecode]:
                yield each
