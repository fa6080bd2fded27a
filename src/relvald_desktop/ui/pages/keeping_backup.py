"""Backups: where they go and how often, make one, prove one by restoring it, restore one beside this store."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFormLayout, QMessageBox, QSpinBox, QVBoxLayout, QWidget

from relvald_desktop.services import backup_plan, safekeeping
from relvald_desktop.services.replacing import remove_replaced
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.ui import backing_up
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.files import ask_folder
from relvald_desktop.ui.language import day, translate
from relvald_desktop.ui.pages.fixed_settings import hold_fixed
from relvald_desktop.ui.widgets.fields import add_row, button
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, scrolled
from relvald_desktop.ui.work import Job, run_with_progress

MOST_DAYS = 400


class BackupTab(QWidget):
    """How old the backups are, and what can be done with them."""

    def __init__(self, context: Context, notice: Notice) -> None:
        super().__init__()
        self._context, self.notice = context, notice
        self._job: Job | None = None
        self.backups = Section(translate("Safekeeping", "Backup"), "backups")
        self.plan = PlanSection(context, notice, self.refresh)
        self.replaced = Section(translate("Safekeeping", "The store before"), "replacedStore")
        inner = QWidget()
        box = QVBoxLayout(inner)
        for section in (self.backups, self.replaced):
            box.addWidget(section)
        for text, name, pressed, kind in (
            (translate("Safekeeping", "Back up &now"), "backUpNow", self._back_up_now, "main"),
            (translate("Safekeeping", "&Back up to a folder …"), "backUp", self._back_up, ""),
            (translate("Safekeeping", "&Prove a backup by restoring it …"), "proveBackup", self._prove, ""),
            (
                translate("Safekeeping", "&Restore a backup beside this store …"),
                "restoreBackup",
                self._restore,
                "",
            ),
        ):
            box.addWidget(button(text, name, pressed, kind))
        box.addWidget(self.plan)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(scrolled(inner))

    def refresh(self) -> None:
        """Read again how old the backups are."""
        found = backup_plan.standing(self._context.work)
        self.backups.clear()
        for caption, on, late in (
            (translate("Safekeeping", "Last backup"), found.made_on, found.backup_due),
            (translate("Safekeeping", "Last proved by restoring"), found.proved_on, found.drill_due),
        ):
            text = day(on) if on else translate("Safekeeping", "never")
            self.backups.add(f"{caption}: {text}", (), "warning" if late or on is None else "")
        self.backups.add_empty(
            translate(
                "Safekeeping",
                "Store the backup away from this computer: a USB stick in a locked cabinet, or the municipality's network. It is encrypted.",
            )
        )
        self.plan.refresh()
        self._show_replaced()

    def _show_replaced(self) -> None:
        old = self._context.preferences.replaced
        self.replaced.clear()
        shown = old is not None and old != self._context.work.store.folder.path and old.is_dir()
        self.replaced.setVisible(shown)
        if shown:
            text = translate(
                "Safekeeping", "{folder} was replaced by this store. It stays until you remove it."
            ).format(folder=old)
            take: Action = (
                translate("Safekeeping", "Remove for good …"),
                lambda: self._remove_replaced(old),
            )
            self.replaced.add(text, [take])

    def _remove_replaced(self, old: Path) -> None:
        text = translate(
            "Safekeeping",
            "Remove the store in {folder} for good? Do it only when everything is in this store. It can't be taken back.",
        ).format(folder=old)
        if QMessageBox.question(self, "Relvåld", text) != QMessageBox.StandardButton.Yes:
            return

        def done(_: Any) -> None:
            self._context.preferences.replaced = None
            self._tell(translate("Safekeeping", "The store before is removed."))

        work = self._context.work
        self._start(
            translate("Safekeeping", "Removing …"),
            lambda told: remove_replaced(old, work.store.folder),
            done,
        )

    def _back_up_now(self) -> None:
        """Asks for the folder the first time. One on the store's own disk is warned of before anything goes there."""
        if not read_settings(self._context.work).backup_folder and not self.plan.choose():
            return
        self._job = backing_up.back_up_now(self, self._context.work, self.notice, self.refresh)

    def _back_up(self) -> None:
        target = ask_folder(self, translate("Safekeeping", "Where should the backup go?"))
        if target is not None:
            self._job = backing_up.back_up_to(self, self._context.work, target, self.notice, self.refresh)

    def _prove(self) -> None:
        backup = ask_folder(self, translate("Safekeeping", "Which backup?"))
        if backup is not None:
            self._job = backing_up.prove(self, self._context.work, backup, self.notice, self.refresh)

    def _restore(self) -> None:
        backup = ask_folder(self, translate("Safekeeping", "Which backup?"))
        if backup is None:
            return
        target = ask_folder(self, translate("Safekeeping", "An empty folder for the restored store"))
        if target is not None:
            self.restore(backup, target)

    def restore(self, backup: Path, target: Path) -> None:
        """Bring a backup back as a store of its own in an empty folder; then it can be used from now on."""
        key = self._context.work.store.key

        def done(_: Any) -> None:
            self.refresh()
            text = translate(
                "Safekeeping", "Restored to {folder}. Lock, and choose “Open another store” to work in it."
            )
            use = translate("Safekeeping", "Use it from now on")
            self.notice.tell(text.format(folder=target), use, lambda: self._context.storeAsked.emit(target))

        self._start(
            translate("Safekeeping", "Restoring …"),
            lambda told: safekeeping.restore_backup(backup, key, target, backing_up.in_kib(told)),
            done,
        )

    def _start(self, title: str, work: Any, done: Any) -> None:
        self._job = run_with_progress(self, title, work, done, self.notice.warn)

    def _tell(self, text: str) -> None:
        self.refresh()
        self.notice.tell(text)


class PlanSection(Section):
    """Where backups usually go, how often, and how many are kept."""

    def __init__(self, context: Context, notice: Notice, changed: Any) -> None:
        super().__init__(translate("Safekeeping", "The plan"), "backupPlan")
        self._context, self._notice, self._changed = context, notice, changed
        self._fields: dict[str, QSpinBox] = {}

    def refresh(self) -> None:
        """Show what is set."""
        settings = read_settings(self._context.work)
        self.clear()
        choose: Action = (translate("Safekeeping", "Choose …"), self.choose)
        folder = settings.backup_folder or translate("Safekeeping", "not chosen")
        text = translate("Safekeeping", "Backups go to: {folder}").format(folder=folder)
        fixed = "backup_folder" in self._context.work.policy.settings
        self.add(text, [] if fixed else [choose], "" if settings.backup_folder else "warning")
        holder = QWidget()
        form = QFormLayout(holder)
        for name, caption in (
            ("backup_days", translate("Safekeeping", "&Days between backups")),
            ("drill_days", translate("Safekeeping", "Days between &trial restores")),
            ("keep_daily", translate("Safekeeping", "Days of which the newest backup is &kept")),
            ("keep_weekly", translate("Safekeeping", "&Weeks of which the newest backup is kept")),
            ("keep_monthly", translate("Safekeeping", "&Months of which the newest backup is kept")),
        ):
            field = QSpinBox()
            field.setRange(1, MOST_DAYS)
            field.setValue(getattr(settings, name))
            self._fields[name] = add_row(form, caption, field, name)
        self.add_widget(holder)
        hold_fixed(self._context, self, self._fields)
        self.add_widget(button(translate("Safekeeping", "&Save the plan"), "saveBackupPlan", self.save))

    def save(self) -> None:
        """Write how often and how many; the rest of the settings stays."""
        now = read_settings(self._context.work)
        chosen = {name: field.value() for name, field in self._fields.items()}
        change_settings(self._context.work, dataclasses.replace(now, **chosen))
        self._changed()
        self._notice.tell(translate("Safekeeping", "The plan is saved."))

    def choose(self) -> bool:
        """Ask for the folder; True where one was chosen and nothing speaks against it."""
        folder = ask_folder(self, translate("Safekeeping", "Where should backups go?"))
        if folder is None:
            return False
        work = self._context.work
        same = attempt(lambda: backup_plan.choose_folder(work, folder), self._notice.warn)
        if same is None:
            return False
        self._changed()
        if same:
            self._notice.warn(backing_up.same_disk_warning())
        else:
            self._notice.tell(
                translate("Safekeeping", "Backups go to {folder} from now on.").format(folder=folder)
            )
        return not same


def make_tab(context: Context, notice: Notice) -> BackupTab:
    """The tab of the place Förvaring."""
    return BackupTab(context, notice)
