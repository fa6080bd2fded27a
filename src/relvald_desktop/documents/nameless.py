"""Takes whatever names somebody or a machine out of the properties of a Word document."""

from __future__ import annotations

import datetime as dt
from typing import Any

_NAMING = (
    "author", "last_modified_by", "comments", "keywords", "subject", "category", "version", "identifier",
)  # fmt: skip


def tell_nothing(document: Any, title: str, language: str, made_at: dt.datetime) -> None:
    """Leave a document (python-docx) its title, its language (BCP 47) and one time, in place of those of the file."""
    known = document.core_properties
    for name in _NAMING:
        setattr(known, name, "")
    known.title, known.language, known.revision = title, language, 1
    known.created = known.modified = made_at
