"""One program per store: the second one is told who holds it."""

from __future__ import annotations

import json
import os
import platform
from contextlib import suppress
from types import TracebackType

from filelock import FileLock, Timeout

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.troubles import in_words
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class StoreInUse(RelvaldError):
    """Another program has the store open."""

    key = "store_in_use"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The store is already open on {computer} (program number {pid}). Use that window, or close it first.",
    )


class InstanceLock:
    """Holds a store for this program, until `release` or the end of the process, also a violent one."""

    def __init__(self, folder: StoreFolder) -> None:
        self._folder = folder
        self._lock = FileLock(folder.lock, mode=0o600, blocking=False)
        self._holder = folder.path / "lock.holder"

    def acquire(self) -> None:
        """Take the store. Raises `IsBackup`; `StoreInUse` naming the computer and process that has it; `NotWritable` or
        `DiskFull` when nothing can be written beside it."""
        self._folder.require_no_backup()
        holder = json.dumps({"computer": platform.node(), "pid": os.getpid()}).encode()
        with in_words(self._folder.database):
            try:
                self._lock.acquire()
            except Timeout as error:
                raise StoreInUse(**self._read_holder()) from error
            try:
                write_atomically(self._holder, holder)
            except OSError:
                self._lock.release()
                raise

    def is_held(self) -> bool:
        """Whether a program has the store now; nothing is written to find out."""
        if not self._folder.lock.exists():
            return False
        try:
            self._lock.acquire()
        except Timeout:
            return True
        except OSError:
            return False  # nobody can hold what can't be written
        self._lock.release()
        return False

    def release(self) -> None:
        """Let the store go."""
        if self._lock.is_locked:
            with suppress(
                OSError
            ):  # nobody reads who held a store that is free; a virus scanner may keep the file
                self._holder.unlink(missing_ok=True)
            self._lock.release()

    def _read_holder(self) -> dict[str, object]:
        try:
            held = json.loads(self._holder.read_bytes())
            return {"computer": str(held["computer"]), "pid": int(held["pid"])}
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return {}

    def __enter__(self) -> InstanceLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
