"""Restoring a backup where no store is open: on a new computer, or when the old store is lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QWidget
from shiboken6 import isValid

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.values import LOCAL_ZONE
from relvald_desktop.services.safekeeping import list_backups, restore_backup
from relvald_desktop.ui.backing_up import in_kib
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.files import ask_folder
from relvald_desktop.ui.language import clock, day, say, translate
from relvald_desktop.ui.motion import show_unknown
from relvald_desktop.ui.widgets.fields import add_row, button, label, line, named, unlearned
from relvald_desktop.ui.work import Job, Told
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import unlock_backup, unlock_backup_with_recovery_key
from relvald_desktop.vault.store_key import StoreKey


class RestoreDialog(FormDialog):
    """Asks for the backup, a way in and an empty folder. Afterwards `folder` and `key` are those of the restored store."""

    help_topic = "restoring"

    def __init__(self, proposed: Path, backup: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            parent,
            translate("Restore", "Restore from a backup"),
            "restoreDialog",
            translate("Restore", "&Restore and open"),
        )
        self.folder: StoreFolder | None = None
        self.key: StoreKey | None = None
        self._job: Job | None = None
        self._found: list[Path] = []
        self._build(proposed)
        if backup is not None:
            self.source.setText(str(backup))

    def _build(self, proposed: Path) -> None:
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # paths are long
        text = translate(
            "Restore",
            "The backup is only read, and no store is overwritten: it is brought back into an empty folder.",
        )
        self.form.addRow(label(text))
        self.source = self._folder_row(translate("Restore", "Folder with the &backups"), "backupSource")
        self.source.textChanged.connect(self._look)
        self.generation = add_row(self.form, translate("Restore", "Which &one"), QComboBox(), "generation")
        self.passphrase = add_row(self.form, translate("Restore", "&Passphrase"), line(), "restorePassphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.recovery = add_row(
            self.form,
            translate("Restore", "or the recovery &key from the sheet"),
            unlearned(line()),
            "restoreRecoveryKey",
        )
        self.target = self._folder_row(translate("Restore", "&Empty folder for the store"), "restoreTarget")
        self.target.setText(str(proposed))
        self.progress = named(QProgressBar(), "restoreProgress", translate("Restore", "Progress"))
        self.progress.hide()
        self.body.addWidget(self.progress)

    def _folder_row(self, caption: str, name: str) -> QLineEdit:
        field = line()
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(field, 1)
        spoken = translate("Restore", "Choose: {what}").format(what=caption.replace("&", ""))
        inner.addWidget(
            button(
                translate("Restore", "Choose …"),
                f"{name}Choose",
                lambda: self._choose(field, caption),
                "",
                spoken,
            )
        )
        shown = QLabel(caption)
        shown.setBuddy(field)
        self.form.addRow(shown, row)
        return named(field, name, caption)

    def _choose(self, field: QLineEdit, caption: str) -> None:
        chosen = ask_folder(self, caption.replace("&", ""))
        if chosen is not None:
            field.setText(str(chosen))

    def _look(self) -> None:
        """List the generations of the folder, or the one that it is."""
        folder = Path(self.source.text().strip())
        self.generation.clear()
        self._found = []
        if (folder / "manifest.json").is_file():
            self._found = [folder]
            self.generation.addItem(folder.name)
        elif folder.is_absolute() and folder.is_dir():
            zone = ZoneInfo(LOCAL_ZONE)
            for each in list_backups(folder):
                here = each.made_at.astimezone(zone)
                self._found.append(each.path)
                self.generation.addItem(f"{day(here.date())} {clock(here)}")

    def _save(self) -> None:
        if self._job is not None:
            return
        try:
            work = self._task()
        except RelvaldError as error:
            self.notice.warn(say(error))
            return
        self.save_button.setEnabled(False)
        show_unknown(self.progress)
        self.progress.show()
        self.notice.tell(translate("Restore", "Restoring and proving …"))
        self._job = Job(self)
        self._job.progressed.connect(self._advance)
        self._job.start(work, self._done, self._failed)

    def _task(self) -> Any:
        """What is to be done, with everything typed taken out of the window. Raises `Incomplete`."""
        if not self._found or self.generation.currentIndex() < 0:
            raise Incomplete(
                fields=translate("Restore", "a folder with backups"), names=self.source.objectName()
            )
        passphrase, recovery = self.passphrase.text(), self.recovery.text()
        if not passphrase and not recovery.strip():
            raise Incomplete(
                fields=translate("Restore", "passphrase or recovery key"), names=self.passphrase.objectName()
            )
        target = Path(self.target.text().strip()).expanduser()
        if not target.is_absolute():
            raise Incomplete(fields=translate("Restore", "an empty folder"), names=self.target.objectName())
        backup = self._found[self.generation.currentIndex()]

        def work(told: Told) -> tuple[StoreFolder, StoreKey]:
            source = StoreFolder(backup)
            key = (
                unlock_backup_with_recovery_key(source, recovery)
                if recovery.strip()
                else unlock_backup(source, passphrase)
            )
            restore_backup(backup, key, target, in_kib(told))
            return StoreFolder(target), key

        return work

    def _advance(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _done(self, result: tuple[StoreFolder, StoreKey]) -> None:
        if not isValid(self):  # closed meanwhile
            return
        self._job = None
        self.folder, self.key = result
        self.passphrase.clear()
        self.recovery.clear()
        self.accept()

    def _failed(self, text: str) -> None:
        if not isValid(self):
            return
        self._job = None
        self.save_button.setEnabled(True)
        self.progress.hide()
        self.notice.warn(text)

    def reject(self) -> None:
        """Stop what is under way; nothing half is left."""
        if self._job is not None:
            self._job.cancel()
        super().reject()
