"""The practice store: known as one also while it is locked."""

from __future__ import annotations

from contextlib import suppress

from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork

FILLED = "practice.filled"
"""Logged when the made-up people are in place; what comes after it is the worker's own doing."""


def settle_mark(work: UnitOfWork) -> bool:
    """Whether this is a practice store; its folder is marked as one, or the mark taken away, as the store says. A folder that can't
    be written keeps what it has."""
    practice = read_settings(work).practice
    with suppress(OSError):
        work.store.folder.mark_for_practice(practice)
    return practice
