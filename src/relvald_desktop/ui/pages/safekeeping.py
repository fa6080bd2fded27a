"""Förvaring: back up, prove, restore beside, examine, and the log of everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.services import safekeeping
from relvald_desktop.services.safekeeping import Health
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.export_everything import ExportDialog
from relvald_desktop.ui.dialogs.files import ask_folder
from relvald_desktop.ui.language import clock, day, translate
from relvald_desktop.ui.pages.case_log import log_list
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Section, scrolled
from relvald_desktop.ui.work import Job, run_with_progress


class SafekeepingPage(QWidget):
    """Two tabs: backup, and the log."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._job: Job | None = None
        self.notice = Notice()
        self.backups = Section(translate("Safekeeping", "Backup"), "backups")
        self.health = Section(translate("Safekeeping", "Health of the store"), "health")
        self.log = log_list(context, None)
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
        box.addWidget(self.health)
        box.addWidget(button(translate("Safekeeping", "&Examine the store"), "examine", self._examine))
        box.addWidget(
            button(
                translate("Safekeeping", "Export everything readab&ly …"), "exportEverything", self._export
            )
        )
        box.addStretch(1)
        self.tabs = named(QTabWidget(), "safekeepingTabs", translate("Safekeeping", "Safekeeping"))
        self.tabs.addTab(scrolled(inner), translate("Safekeeping", "Backup"))
        self.tabs.addTab(self.log, translate("Safekeeping", "Log"))
        self.tabs.currentChanged.connect(lambda: self.refresh())
        outer = QVBoxLayout(self)
        outer.addWidget(label(translate("Safekeeping", "Safekeeping"), "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.tabs, 1)
        self.health.clear()
        self.health.add_empty(translate("Safekeeping", "Not examined since the store was unlocked."))

    def refresh(self) -> None:
        """Read again what is in sight."""
        if self.tabs.currentIndex() == 1:
            self.log.refresh()
            return
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

    def _examine(self) -> None:
        work = self._context.work
        self._start(
            translate("Safekeeping", "Examining …"), lambda told: safekeeping.examine(work), self._show_health
        )

    def _export(self) -> None:
        dialog = ExportDialog(self._context, self)
        dialog.exec()
        if dialog.result_value is not None:
            text = translate(
                "Safekeeping",
                "Everything is written to {name}, readable. Keep it only on an encrypted medium.",
            )
            self._tell(text.format(name=dialog.result_value.file.name))

    def _show_health(self, health: Health) -> None:
        self.health.clear()
        if health.is_well:
            text = translate(
                "Safekeeping", "✓ Every page is whole and the log holds together ({entries} entries)."
            ).format(entries=health.log_entries)
            self.health.add(text, (), "safe")
        for found in health.damage:
            self.health.add(translate("Safekeeping", "✗ Damage: {what}").format(what=found), (), "danger")
        if health.log_broken_at is not None:
            self.health.add(
                translate("Safekeeping", "✗ The log does not hold together at entry {seq}.").format(
                    seq=health.log_broken_at
                ),
                (),
                "danger",
            )

    def _start(self, title: str, work: Any, done: Any) -> None:
        self._job = run_with_progress(self, title, work, done, self.notice.warn)

    def _tell(self, text: str) -> None:
        self.refresh()
        self.notice.tell(text)


def make_page(context: Context) -> SafekeepingPage:
    """The page of this place."""
    return SafekeepingPage(context)
