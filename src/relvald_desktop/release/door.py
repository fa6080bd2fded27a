"""The one door out: the only place where something readable is written to a file."""

from __future__ import annotations

import os
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class CannotSave(RelvaldError):
    """The file can't be written there."""

    key = "cannot_save"
    message = QT_TRANSLATE_NOOP(
        "Errors", "{file} can't be saved there: {why}. Choose another folder. Nothing was written."
    )


class ExistsAlready(RelvaldError):
    """A file with this name is there already."""

    key = "exists_already"
    message = QT_TRANSLATE_NOOP("Errors", "There is already a file named {file}. Choose another name.")


def let_out(target: Path, content: bytes, *, replace: bool = False) -> None:
    """Write readable content (bytes) to a file for its owner only, whole or not at all.

    What is to be let out has been checked before; this function only writes. Raises `CannotSave`, `ExistsAlready`.
    """
    if target.exists() and not replace:
        raise ExistsAlready(file=target.name)
    try:
        write_atomically(target, content)
    except OSError as error:
        raise CannotSave(file=target.name, why=os.strerror(error.errno or 0)) from error
