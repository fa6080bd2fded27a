"""Backups: make one, prove one by restoring it, restore one beside this store."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services import safekeeping
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.files import ask_folder
from relvald_desktop.ui.language import clock, day, translate
from relvald_desktop.ui.widgets.fields import button
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.ui.work import Job, run_with_progress


class BackupTab(QWidget):
    """How old the backups are, and what can be done with them."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self.backups = Section(translate("Safekeeping", "Backup"), "backups")
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addWidget(self.backups)
        for text, name, pressed, kind in (
            (translate("Safekeeping", "&Back up to a folder …"), "backUp", self._back_up, "main"),
            (translate("Safekeeping", "&Prove a backup by restoring it …"), "proveBackup", self._prove, ""),
            (
                translate("Safekeeping", "&Restore a backup beside this store …"),
                "restoreBackup",
                self._restore,
                "",
            ),
        ):
            box.addWidget(button(text, name, pressed, kind))
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))

    def refresh(self) -> None:
        """Read again how old the backups are."""
        age = safekeeping.backup_age(self._context.work)
        zone = ZoneInfo(self._context.work.zone)
        self.backups.clear()
        never = translate("Safekeeping", "never")
        for caption, at in (
            (translate("Safekeeping", "Last backup"), age.made_at),
            (translate("Safekeeping", "Last proved by restoring"), age.proved_at),
        ):
            here = at.astimezone(zone) if at else None
            self.backups.add(
                f"{caption}: {f'{day(here.date())} {clock(here)}' if here else never}",
                (),
                "" if here else "warning",
            )
        self.backups.add_empty(
            translate(
                "Safekeeping",
                "Store the backup away from this computer: a USB stick in a locked cabinet, or the municipality's network. It is encrypted.",
            )
        )

    def _back_up(self) -> None:
        if (target := ask_folder(self, translate("Safekeeping", "Where should the backup go?"))) is None:
            return
        work = self._context.work
        self._start(
            translate("Safekeeping", "Backing up …"), lambda told: safekeeping.create_backup(work, target, told),
            lambda made: self._tell(translate("Safekeeping", "The backup {name} is written and proved whole.").format(name=made.name)),
        )  # fmt: skip

    def _prove(self) -> None:
        if (backup := ask_folder(self, translate("Safekeeping", "Which backup?"))) is None:
            return
        work = self._context.work
        self._start(
            translate("Safekeeping", "Restoring on trial …"), lambda told: safekeeping.prove_backup(work, backup),
            lambda manifest: self._tell(
                translate("Safekeeping", "The backup can be restored: {count} records, all as they were.").format(count=sum(manifest.counts.values()))
            ),
        )  # fmt: skip

    def _restore(self) -> None:
        backup = ask_folder(self, translate("Safekeeping", "Which backup?"))
        if backup is None:
            return
        target = ask_folder(self, translate("Safekeeping", "An empty folder for the restored store"))
        if target is not None:
            self.restore(backup, target)

    def restore(self, backup: Path, target: Path) -> None:
        """Bring a backup back as a store of its own in an empty folder."""
        key = self._context.work.store.key
        self._start(
            translate("Safekeeping", "Restoring …"), lambda told: safekeeping.restore_backup(backup, key, target),
            lambda manifest: self._tell(
                translate("Safekeeping", "Restored to {folder}. Lock, and choose “Open another store” to work in it.").format(folder=target)
            ),
        )  # fmt: skip

    def _start(self, title: str, work: Any, done: Any) -> None:
        self._job = run_with_progress(self, title, work, done, self.notice.warn)

    def _tell(self, text: str) -> None:
        self.refresh()
        self.notice.tell(text)


def make_tab(context: Context, notice: Notice) -> BackupTab:
    """The tab of the place Förvaring."""
    return BackupTab(context, notice)
