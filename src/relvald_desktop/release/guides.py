"""Lets out what teaches the program: topics of the help, the handbook and the quick card. They hold no record and nothing
about the store, so there is nothing to search them for and nothing to note."""

from __future__ import annotations

from pathlib import Path

from relvald_desktop.documents.handbook import draw_handbook, draw_topic
from relvald_desktop.documents.quick_card import draw_quick_card
from relvald_desktop.release.door import let_out
from relvald_desktop.wording import Wording


def prepare_topic(topic: str, language: str) -> bytes:
    """A topic of the help as a finished PDF in memory."""
    return draw_topic(topic, Wording(language))


def prepare_handbook(language: str) -> bytes:
    """Every topic of the help as a finished PDF in memory."""
    return draw_handbook(Wording(language))


def prepare_quick_card(language: str) -> bytes:
    """The quick card as a finished PDF in memory."""
    return draw_quick_card(Wording(language))


def save_guide(content: bytes, target: Path, *, replace: bool = False) -> None:
    """Write one of them to a file. Raises `CannotSave`, `ExistsAlready`."""
    let_out(target, content, replace=replace)
