"""Something finished that may leave: its bytes, what format they are in, and the name proposed for the file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """The formats that leave, by the ending of their files."""

    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    ICS = "ics"
    JSON = "json"
    TEXT = "txt"


@dataclass(frozen=True)
class Artefact:
    """Finished bytes. `name` is a file name that says nothing about anybody."""

    content: bytes
    format: Format
    name: str

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()
