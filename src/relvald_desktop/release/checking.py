"""Reads a finished paper the way its reader will, and stops it when something protected stands in it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.leaks import Leak, Secret, find_leaks
from relvald_desktop.wording import QT_TRANSLATE_NOOP

_METADATA = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer")


class LeakFound(RelvaldError):
    """Something protected stands in a paper; it was not let out. `leaks` says what and where, masked."""

    key = "leak_found"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The paper was stopped: something protected stands in it ({count}). Mask it or change the text.",
    )

    def __init__(self, leaks: tuple[Leak, ...]) -> None:
        self.leaks = leaks
        super().__init__(count=len(leaks))


@dataclass(frozen=True)
class CheckedPaper:
    """A finished PDF with what the leak check found in it."""

    content: bytes
    leaks: tuple[Leak, ...]
    pages: int

    def require_clean(self) -> None:
        """Raise `LeakFound` when anything protected stands in it."""
        if self.leaks:
            raise LeakFound(self.leaks)


def texts_of(pdf: bytes) -> list[str]:
    """The text of each page of a PDF, and after the last one the text of its metadata."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            words = page.get_textpage()
            texts.append(words.get_text_bounded())
            words.close()
            page.close()
        known = document.get_metadata_dict(skip_empty=True)
        texts.append("\n".join(str(known[name]) for name in _METADATA if name in known))
    finally:
        document.close()
    return texts


def check_paper(pdf: bytes, secrets: Iterable[Secret], written: Iterable[str] = ()) -> CheckedPaper:
    """Search a finished PDF for every protected value.

    `written` are the texts it was drawn from: letters that are joined or turned on paper (Arabic) are searched there
    as well, and what only stands there is told with the page number 0.
    """
    texts, known = texts_of(pdf), tuple(secrets)
    leaks = list(find_leaks(texts, known))
    seen = {leak.secret for leak in leaks}
    hidden = find_leaks(["\n".join(written)], [secret for secret in known if secret not in seen])
    leaks += [dataclasses.replace(leak, page=0) for leak in hidden]
    return CheckedPaper(pdf, tuple(leaks), len(texts) - 1)


def require_clean_name(target: Path, secrets: Iterable[Secret]) -> None:
    """Raise `LeakFound` when a protected value stands in a file's name."""
    if leaks := find_leaks([target.stem.replace("_", " ")], secrets):
        raise LeakFound(tuple(leaks))
