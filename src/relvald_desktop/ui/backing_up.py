"""Backing up and proving from the window: with progress when asked for, quietly when it is time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services import backup_plan, safekeeping
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import translate, translate_count
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.work import Job, Told, run_with_progress

QUIET_AFTER_MILLISECONDS = 3000
"""How long after unlocking the window is left to itself before a backup that is due begins."""


def in_kib(told: Told) -> Told:
    """Bytes as KiB: Qt counts in 32 bits."""
    return lambda done, total: told(done >> 10, total >> 10)


def back_up_now(parent: QWidget, work: UnitOfWork, notice: Notice, done: Callable[[], None]) -> Job:
    """Make a backup in the chosen folder and prove it, behind a window with progress."""
    return _run(parent, notice, done, translate("BackingUp", "Backing up and proving …"),
        lambda told: backup_plan.back_up(work, in_kib(told), in_kib(told)), backed_up)  # fmt: skip


def back_up_to(
    parent: QWidget, work: UnitOfWork, target: Path, notice: Notice, done: Callable[[], None]
) -> Job:
    """The same in a folder chosen this once."""
    return _run(parent, notice, done, translate("BackingUp", "Backing up and proving …"),
        lambda told: safekeeping.create_backup(work, target, in_kib(told), in_kib(told)), backed_up)  # fmt: skip


def prove_now(parent: QWidget, work: UnitOfWork, notice: Notice, done: Callable[[], None]) -> Job:
    """Restore the newest backup on trial."""
    return _run(parent, notice, done, translate("BackingUp", "Restoring on trial …"),
        lambda told: backup_plan.prove_newest(work, in_kib(told)), proved)  # fmt: skip


def prove(parent: QWidget, work: UnitOfWork, backup: Path, notice: Notice, done: Callable[[], None]) -> Job:
    """Restore one backup on trial."""
    return _run(parent, notice, done, translate("BackingUp", "Restoring on trial …"),
        lambda told: safekeeping.prove_backup(work, backup, in_kib(told)), proved)  # fmt: skip


def backed_up(made: Path) -> str:
    """What to say of a backup just made."""
    return translate("BackingUp", "The backup {name} is written and proved whole.").format(name=made.name)


def proved(manifest: Any) -> str:
    """What to say of a drill that went well."""
    return translate_count("BackingUp", "The backup can be restored: {n} records, all as they were.", sum(manifest.counts.values()))  # fmt: skip


def _run(
    parent: QWidget, notice: Notice, done: Callable[[], None], title: str, work: Callable[[Told], Any],
    words: Callable[[Any], str],
) -> Job:  # fmt: skip
    def ended(result: Any) -> None:
        done()
        notice.tell(words(result))

    def failed(text: str) -> None:
        done()
        notice.warn(text)

    return run_with_progress(parent, title, work, ended, failed)


class QuietBackup(QObject):
    """After each unlock: when a backup is due and its folder within reach it is made beside the work, and told of only
    when it is done or why not. Locking stops it, as all work in the background."""

    def __init__(self, parent: QWidget, work: UnitOfWork, notice: Notice) -> None:
        super().__init__(parent)
        self._work, self._notice = work, notice
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.begin)

    def wait(self) -> None:
        """Begin in a while."""
        self._timer.start(QUIET_AFTER_MILLISECONDS)

    def begin(self) -> None:
        """Begin now, if a backup is due and the store not locked meanwhile."""
        try:
            found = backup_plan.standing(self._work)
        except RelvaldError:
            return
        if found.folder is None or not found.backup_due or self._job is not None:
            return
        work = self._work
        self._job = Job(self)
        self._job.start(
            lambda told: backup_plan.back_up_when_due(work, in_kib(told)), self._done, self._failed
        )

    def _done(self, made: Path | None) -> None:
        self._job = None
        if isValid(self._notice) and made is not None:
            self._notice.tell(backed_up(made))

    def _failed(self, text: str) -> None:
        self._job = None
        if isValid(self._notice):
            self._notice.warn(text)


def same_disk_warning() -> str:
    """What to say when the backups lie on the store's own disk."""
    return translate(
        "BackingUp",
        "This folder lies on the same disk as the store. One accident or one thief takes both: choose a USB stick or the network.",
    )
