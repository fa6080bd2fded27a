"""Writes a file so that a crash or power cut leaves either the old one or the new one, whole."""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path
from typing import BinaryIO

from relvald_desktop.vault.file_names import ON_WINDOWS

_TRIES, _PAUSE = 40, 0.05
"""How often, and after how many seconds each time, Windows is asked again."""


def write_atomically(
    target: Path, content: bytes, *, keep_previous: bool = False, replace: bool = True
) -> None:
    """Write `content` (bytes) to `target` with mode 0600: temporary file, fsync, rename, fsync of the folder.

    With `keep_previous` the generation before stays beside it as "name.previous". Without `replace` FileExistsError is
    raised when the name is taken, also at the last moment. Raises OSError (full disk, no permission) and leaves what was
    there.
    """
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if keep_previous and target.exists():
            write_atomically(target.with_name(f"{target.name}.previous"), target.read_bytes())
        give_name(temporary, target, replace=replace)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def give_name(temporary: Path, target: Path, *, replace: bool) -> None:
    """Give a file or folder its name in the same folder. Without `replace` FileExistsError is raised when the name is taken, whoever
    took it and however late: a link is made or not made in one step. Where a file system has no links (FAT) an empty
    file takes the name first. Raises OSError."""
    if replace:
        _replace(temporary, target)
        return
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            _replace(temporary, target)
        except BaseException:
            target.unlink(missing_ok=True)
            raise
    else:
        temporary.unlink(missing_ok=True)


def _replace(temporary: Path, target: Path) -> None:
    """Windows refuses while somebody has either file open, as virus scanners and indexers have a new one for a moment."""
    for _ in range(_TRIES if ON_WINDOWS else 0):
        try:
            os.replace(temporary, target)
            return
        except PermissionError:
            time.sleep(_PAUSE)
    os.replace(temporary, target)


def sync_folder(folder: Path) -> None:
    """Make the folder's own entries durable, where the system has that (not on Windows)."""
    if ON_WINDOWS:
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(file: Path) -> None:
    """Make a file's content durable."""
    descriptor = os.open(file, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class BegunFile:
    """A file that is being written under a name of its own, mode 0600, until it is whole.

    `keep_as` makes it durable and gives it its name; leaving the `with` block without that takes it away. Raises
    OSError (full disk, no permission).
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / f".{secrets.token_hex(8)}.part"
        descriptor = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        self.file: BinaryIO = os.fdopen(descriptor, "w+b")
        self._kept = False

    def __enter__(self) -> BegunFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.drop()

    def finish(self) -> None:
        """Make the content durable, still under the temporary name."""
        if not self.file.closed:
            try:
                self.file.flush()
                os.fsync(self.file.fileno())
            finally:
                self.file.close()

    def keep_as(self, target: Path, *, replace: bool = True) -> None:
        """Give the file its name, in place of whatever had it (without `replace`: FileExistsError when something has it);
        durable when this returns."""
        self.finish()
        give_name(self.path, target, replace=replace)
        self._kept = True
        sync_folder(target.parent)

    def drop(self) -> None:
        """Take the file away unless it was kept."""
        if self._kept:
            return
        try:
            self.file.close()
        except OSError:  # what could not be written (a full disk) is thrown away here anyhow
            self._kept = False
        self.path.unlink(missing_ok=True)
