"""One program per store: the second one is told who holds it."""

from __future__ import annotations

import json
import os
import platform
from types import TracebackType

from filelock import FileLock, Timeout

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.folder import StoreFolder
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
        """Take the store. Raises `StoreInUse` naming the computer and process that has it."""
        try:
            self._lock.acquire()
        except Timeout as error:
            raise StoreInUse(**self._read_holder()) from error
        write_atomically(self._holder, json.dumps({"computer": platform.node(), "pid": os.getpid()}).encode())

    def release(self) -> None:
        """Let the store go."""
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()

    def _read_holder(self) -> dict[str, object]:
        try:
            held = json.loads(self._holder.read_bytes())
        except (OSError, ValueError):
            return {}
        return {"computer": held.get("computer", "?"), "pid": held.get("pid", "?")}

    def __enter__(self) -> InstanceLock:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
