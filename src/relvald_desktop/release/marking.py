"""A copy of a paper for the preview, with every protected place in it framed; it never leaves."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import pikepdf
import pypdfium2

from relvald_desktop.rules.leaks import Secret, find_leaks

_FRAME = "q 0.85 0.05 0.1 RG 1.6 w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S Q\n"
_ROOM = 2.0
"""Points between the letters and their frame."""

Box = tuple[float, float, float, float]


def mark_places(pdf: bytes, secrets: Sequence[Secret]) -> bytes:
    """The same pages with a red frame around each protected value. What is not on a page can't be framed."""
    boxes = list(_boxes(pdf, secrets))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for number, box in boxes:
            left, bottom, right, top = box
            frame = _FRAME.format(
                x=left - _ROOM,
                y=bottom - _ROOM,
                width=right - left + 2 * _ROOM,
                height=top - bottom + 2 * _ROOM,
            )
            document.pages[number].contents_add(frame.encode())
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def _boxes(pdf: bytes, secrets: Sequence[Secret]) -> Iterator[tuple[int, Box]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number, page in enumerate(document):
            words = page.get_textpage()
            for leak in find_leaks([words.get_text_range()], secrets):
                count = words.count_rects(leak.start, leak.end - leak.start)
                yield from ((number, words.get_rect(each)) for each in range(count))
            words.close()
            page.close()
    finally:
        document.close()
