"""How far a backup or a restore is, and stopping it."""

from __future__ import annotations

from collections.abc import Callable

from relvald_desktop.errors import RelvaldError
from relvald_desktop.wording import QT_TRANSLATE_NOOP

Progress = Callable[[int, int], bool]
"""Told how many bytes are done of how many; answers False to stop."""


class Cancelled(RelvaldError):
    """The worker stopped it; nothing is left behind."""

    key = "cancelled"
    message = QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was changed.")


class Meter:
    """Adds up bytes and tells them; raises `Cancelled` once it is told to stop."""

    def __init__(self, progress: Progress | None = None, total: int = 0) -> None:
        self._progress = progress
        self.total = total
        self.done = 0

    def __call__(self, more: int) -> None:
        """So many bytes more are done."""
        self.done += more
        if self._progress is not None and not self._progress(self.done, max(self.total, self.done)):
            raise Cancelled()
