"""A piece of text in something finished, and where in it it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class Part(StrEnum):
    """Where in a file a text stands. `HIDDEN`: seen only by looking for it; `ALTERNATIVE`: read aloud for a picture."""

    PAGE = "page"
    SHEET = "sheet"
    TEXT = "text"
    PROPERTIES = "properties"
    COMMENT = "comment"
    HIDDEN = "hidden"
    ALTERNATIVE = "alternative"
    NAME = "name"
    ATTACHMENT = "attachment"
    LINK = "link"


class Passage(NamedTuple):
    """A text and its place: `number` is the page, sheet or paragraph from 1, and 0 where there is none."""

    part: Part
    number: int
    text: str


class Unreadable(RelvaldError):
    """A finished file can't be read back: what can't be checked does not leave."""

    key = "unreadable_artefact"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The finished file ({format}) can't be read back and checked, so it does not leave. Nothing was written."
    )  # fmt: skip
