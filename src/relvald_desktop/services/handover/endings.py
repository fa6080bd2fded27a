"""The endings of the files that go between colleagues. They name nobody; the installers give them to this program."""

from __future__ import annotations

from pathlib import Path

BUNDLE_ENDING, RECEIPT_ENDING, CARD_ENDING = ".relvald", ".relvaldreceipt", ".relvaldkey"
ENDINGS = (BUNDLE_ENDING, RECEIPT_ENDING, CARD_ENDING)


def ending_of(file: Path) -> str | None:
    """Which of these a file has, whatever its letters are; None when it is no such file or is not there."""
    ending = file.suffix.lower()
    return ending if ending in ENDINGS and file.is_file() else None
