"""Saves what stands in a form, encrypted, two seconds after the last key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.drafts import drop_draft, find_draft, keep_draft
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import say

SAVE_AFTER_MILLISECONDS = 2000
TRY_AGAIN_MILLISECONDS = 10_000
"""When a draft could not be kept (a full disk)."""


class DraftKeeper(QObject):
    """Keeps one form's draft about `target`. `collect()` gives the form's content as plain values; empty content keeps nothing,
    also of what was kept before.
    `notKept` tells in words why a draft could not be kept; it is tried again."""

    notKept = Signal(str)

    def __init__(
        self, parent: QObject, work: UnitOfWork, form: str, target: str, collect: Callable[[], dict[str, Any]]
    ) -> None:
        super().__init__(parent)
        self._work, self._form, self.target, self._collect = work, form, target, collect
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MILLISECONDS)
        self._timer.timeout.connect(self._save_soon)
        self._finished = self._kept = False

    def find(self) -> dict[str, Any] | None:
        """What was kept earlier."""
        found = find_draft(self._work, self._form, self.target)
        self._kept = found is not None
        return found

    def touch(self) -> None:
        """A key was pressed: save soon."""
        if not self._finished:
            self._timer.start(SAVE_AFTER_MILLISECONDS)

    def _save_soon(self) -> None:
        """Save, or wait for what is written beside the window (an import taken back): the keys must not wait for it, least
        of all those that hide."""
        if self._work.store.is_busy():
            self.touch()
            return
        try:
            self.save()
        except RelvaldError as error:
            self._timer.start(TRY_AGAIN_MILLISECONDS)
            self.notKept.emit(say(error))

    def rest(self) -> None:
        """Keep no more and leave what is kept: the form is about to be emptied."""
        self._finished = True
        self._timer.stop()

    def save(self) -> None:
        """Save now, if there is anything to save. Raises `DiskFull`, `NotWritable` and what else keeps the store from
        being written to."""
        self._timer.stop()
        if self._finished:
            return
        if content := self._collect():
            keep_draft(self._work, self._form, self.target, content)
            self._kept = True
        elif self._kept:
            self.forget()

    def forget(self) -> None:
        """What was kept is not wanted; the form goes on."""
        self._timer.stop()
        drop_draft(self._work, self._form, self.target)
        self._kept = False

    def finish(self) -> None:
        """The form is saved or thrown away: forget the draft, once."""
        if self._finished:
            return
        self._finished = True
        self._timer.stop()
        drop_draft(self._work, self._form, self.target)
