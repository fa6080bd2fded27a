"""Adds up what several laptops issued to the unit's figures, without a person leaving any of them."""

from __future__ import annotations

import json
import os
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.figures.adding import add_up
from relvald_desktop.rules.figures.as_json import NotASummary, from_json
from relvald_desktop.rules.figures.values import Summary
from relvald_desktop.wording import QT_TRANSLATE_NOOP

__all__ = ["CannotRead", "add_up", "read_summary"]

LARGEST = 20_000_000
"""Bytes; a summary of ten years has less than a hundredth of it."""


class CannotRead(RelvaldError):
    """The file can't be read."""

    key = "cannot_read"
    message = QT_TRANSLATE_NOOP("Errors", "{file} can't be read: {why}.")


def read_summary(file: Path) -> Summary:
    """A summary that a laptop issued as JSON. Raises `CannotRead`, `NotASummary`."""
    try:
        if file.stat().st_size > LARGEST:
            raise NotASummary(file=file.name)
        content = json.loads(file.read_bytes())
    except OSError as error:
        raise CannotRead(file=file.name, why=os.strerror(error.errno or 0)) from error
    except (ValueError, RecursionError) as error:
        raise NotASummary(file=file.name) from error
    summary = from_json(content, file.name)
    if summary.threshold < 3:
        raise NotASummary(file=file.name)
    return summary
