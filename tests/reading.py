"""What tests read of a finished paper: every text a reader finds in it."""

from __future__ import annotations

from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.readback import read_back


def texts_of(pdf: bytes) -> list[str]:
    """The text of each page of a PDF, and after them everything else that stands in it."""
    return [passage.text for passage in read_back(Artefact(pdf, Format.PDF, ""))]
