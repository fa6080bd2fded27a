"""The one door out: the only place where something readable is written to a file."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.atomic import BegunFile, write_atomically
from relvald_desktop.vault.file_names import ON_WINDOWS, is_refused_by_windows
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
    _require_free(target, replace)
    try:
        write_atomically(target, content, replace=replace)
    except FileExistsError as error:
        raise ExistsAlready(file=target.name) from error
    except OSError as error:
        raise CannotSave(file=target.name, why=os.strerror(error.errno or 0)) from error


def _require_free(target: Path, replace: bool) -> None:
    if ON_WINDOWS and is_refused_by_windows(target.name):
        raise CannotSave(file=target.name, why=os.strerror(errno.EINVAL))
    if target.exists() and not replace:
        raise ExistsAlready(file=target.name)


@contextmanager
def letting_out(target: Path, *, replace: bool = False) -> Iterator[BegunFile]:
    """A file for its owner only, to be filled piece by piece; it gets its name with `keep` or is gone after the block.

    Raises `CannotSave`, `ExistsAlready`.
    """
    _require_free(target, replace)
    try:
        with BegunFile(target.parent) as begun:
            yield begun
    except OSError as error:
        raise CannotSave(file=target.name, why=os.strerror(error.errno or 0)) from error


def keep(begun: BegunFile, target: Path, *, replace: bool = False) -> None:
    """Give a file that was filled its name. Raises `ExistsAlready`, OSError."""
    try:
        begun.keep_as(target, replace=replace)
    except FileExistsError as error:
        raise ExistsAlready(file=target.name) from error
