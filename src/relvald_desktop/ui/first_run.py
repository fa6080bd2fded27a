"""The first run: where the store lies, a passphrase, the recovery sheet, and who works here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)  # fmt: skip

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.widgets.fields import add_row, button, label, line, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.strength import PassphraseFields
from relvald_desktop.ui.work import Job
from relvald_desktop.vault.folder import StoreFolder, warnings_about
from relvald_desktop.vault.opening import NewVault, create_vault
from relvald_desktop.vault.recovery import check_words, groups
from relvald_desktop.vault.slots import WorkFactor

ASKED_GROUPS = (2, 7)
"""The groups of the recovery key that are typed back, from 1."""


class FirstRun(QWizard):
    """`storeMade` gives the folder and the key once the recovery key is safe on paper."""

    storeMade = Signal(object, object)
    restoreAsked = Signal()

    def __init__(self, folder: Path, factor: WorkFactor | None = None) -> None:
        super().__init__()
        self.setObjectName("firstRun")
        self.setWindowTitle("Relvåld")
        self.setAccessibleName(translate("FirstRun", "A new store"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setOption(QWizard.WizardOption.NoCancelButton, False)
        self.factor = factor
        self.vault: NewVault | None = None
        self.folder_page = FolderPage(folder)
        self.passphrase_page = PassphrasePage()
        self.sheet_page = SheetPage()
        self.proof_page = ProofPage()
        self.worker_page = WorkerPage()
        for page in (
            self.folder_page,
            self.passphrase_page,
            self.sheet_page,
            self.proof_page,
            self.worker_page,
        ):
            self.addPage(page)
        for which, name, text in (
            (QWizard.WizardButton.NextButton, "next", translate("FirstRun", "&Next")),
            (QWizard.WizardButton.BackButton, "back", translate("FirstRun", "&Back")),
            (QWizard.WizardButton.CommitButton, "commit", translate("FirstRun", "&Make the store")),
            (QWizard.WizardButton.FinishButton, "finish", translate("FirstRun", "&Begin")),
            (QWizard.WizardButton.CancelButton, "cancel", translate("FirstRun", "Cancel")),
        ):
            self.setButtonText(which, text)
            named(self.button(which), name, text)

    def made(self) -> NewVault:
        """The vault that was made."""
        assert self.vault is not None
        return self.vault

    def accept(self) -> None:
        """Write down who works here and hand the store over."""
        from relvald_desktop.services.opening import open_store
        from relvald_desktop.services.settings import StoreSettings, change_settings

        vault = self.made()
        work = open_store(vault.folder, vault.key.copy())
        try:
            change_settings(work, StoreSettings(**self.worker_page.values()))
        finally:
            work.store.close()
        super().accept()
        self.storeMade.emit(vault.folder, vault.key)


class _Page(QWizardPage):
    def __init__(self, title: str, subtitle: str) -> None:
        super().__init__()
        self.setTitle(title)
        self.setSubTitle(subtitle)
        self.notice = Notice()
        self.box = QVBoxLayout(self)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.box.addLayout(self.form)
        self.box.addWidget(self.notice)

    def first_run(self) -> FirstRun:
        wizard = self.wizard()
        assert isinstance(wizard, FirstRun)
        return wizard


class FolderPage(_Page):
    """Where the store will lie."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            translate("FirstRun", "Welcome to Relvåld"),
            translate(
                "FirstRun",
                "Everything you write is kept encrypted in one folder on this computer, and nowhere else.",
            ),
        )
        self.folder = line(str(folder))
        row = QWidget()
        inner = QHBoxLayout(row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(named(self.folder, "storeFolder", translate("FirstRun", "Folder")), 1)
        inner.addWidget(button(translate("FirstRun", "&Choose …"), "chooseFolder", self._choose))
        self.form.addRow(translate("FirstRun", "Folder"), row)
        self.folder.textChanged.connect(self._warn)
        restore = button(
            translate("FirstRun", "&Restore from a backup …"), "restoreFromBackup", self._restore, "link"
        )
        self.box.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addStretch(1)
        self._warn()

    def _restore(self) -> None:
        self.first_run().restoreAsked.emit()

    def path(self) -> Path:
        """The folder as it stands."""
        return Path(self.folder.text().strip()).expanduser()

    def validatePage(self) -> bool:  # noqa: N802  (Qt's name)
        if not self.folder.text().strip() or not self.path().is_absolute():
            self.notice.warn(translate("FirstRun", "Choose a folder for the store."))
            return False
        if StoreFolder(self.path()).holds_store():
            self.notice.warn(
                translate(
                    "FirstRun",
                    "There is already a store in this folder. Cancel, and open it, or choose another folder.",
                )
            )
            return False
        if self.path().exists() and any(entry.name != "lock" for entry in self.path().iterdir()):
            self.notice.warn(
                translate("FirstRun", "The folder is not empty. Choose an empty folder or write a new name.")
            )
            return False
        return True

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, translate("FirstRun", "Choose an empty folder"), str(self.path().parent)
        )
        if chosen:
            self.folder.setText(chosen)

    def _warn(self) -> None:
        found = warnings_about(self.path()) if self.folder.text().strip() else []
        if found:
            self.notice.warn("\n".join(translate("Folder", text, name=name) for text, name in found))
        else:
            self.notice.hide()


class PassphrasePage(_Page):
    """The passphrase; leaving the page makes the store."""

    def __init__(self) -> None:
        super().__init__(
            translate("FirstRun", "Choose a passphrase"),
            translate(
                "FirstRun",
                "Nobody else knows it and nobody can find it out for you. You write it each time you begin.",
            ),
        )
        self.passphrases = PassphraseFields(self.form)
        self.setCommitPage(True)
        self._job: Job | None = None
        self.box.addStretch(1)

    def validatePage(self) -> bool:  # noqa: N802
        wizard = self.first_run()
        if wizard.vault is not None:
            return True
        if self._job is not None:
            return False
        try:
            passphrase = self.passphrases.value()
        except RelvaldError as error:
            self.notice.warn(say(error))
            return False
        path, factor = wizard.folder_page.path(), wizard.factor
        self.notice.tell(translate("FirstRun", "Making the store …"))
        self._job = Job(self)
        self._job.start(lambda told: create_vault(path, passphrase, factor=factor), self._made, self._failed)
        return False

    def _made(self, vault: NewVault) -> None:
        self._job = None
        self.notice.hide()
        self.passphrases.clear()
        self.first_run().vault = vault
        self.first_run().next()

    def _failed(self, text: str) -> None:
        self._job = None
        self.notice.warn(text)


class SheetPage(_Page):
    """The recovery sheet: shown, printed, or saved."""

    def __init__(self) -> None:
        super().__init__(
            translate("FirstRun", "The recovery sheet"),
            translate(
                "FirstRun",
                "If you forget the passphrase, only this key opens the store. Print it or write it down, and keep it locked away from this computer.",
            ),
        )
        self.grid = QGridLayout()
        self.box.addLayout(self.grid)
        row = QHBoxLayout()
        row.addWidget(button(translate("FirstRun", "&Print the sheet …"), "printSheet", self._print))
        row.addWidget(button(translate("FirstRun", "&Save as PDF …"), "saveSheet", self._save))
        row.addStretch(1)
        self.box.addLayout(row)
        self.box.addStretch(1)

    def initializePage(self) -> None:  # noqa: N802
        key = self.first_run().made().recovery_key
        words = check_words(key)
        for number, group in enumerate(groups(key)):
            place, side = divmod(number, 2)
            text = f"{number + 1:>2}.  {group}   ({words[number]})"
            shown = label(text, "heading", wraps=False)
            font = shown.font()
            font.setFamilies(["DejaVu Sans Mono", "Noto Sans Mono", "Consolas", "monospace"])
            shown.setFont(font)
            self.grid.addWidget(named(shown, f"group{number + 1}", text), place, side)

    def _sheet(self) -> bytes:
        from relvald_desktop.release.recovery_sheet import prepare_recovery_sheet
        from relvald_desktop.store.clock import SystemClock

        vault = self.first_run().made()
        return prepare_recovery_sheet(
            vault.recovery_key, vault.folder.path.name, wording(), SystemClock().today()
        )

    def _print(self) -> None:
        from relvald_desktop.ui.dialogs.preview import show_preview

        show_preview(self, translate("FirstRun", "The recovery sheet"), self._sheet())

    def _save(self) -> None:
        from relvald_desktop.release.recovery_sheet import save_recovery_sheet
        from relvald_desktop.ui.dialogs.files import ask_where

        target = ask_where(
            self,
            translate("FirstRun", "Save the recovery sheet"),
            translate("FirstRun", "recovery-sheet.pdf"),
        )
        if target is None:
            return
        try:
            save_recovery_sheet(self._sheet(), target, replace=True)
        except RelvaldError as error:
            self.notice.warn(say(error))
        else:
            self.notice.tell(
                translate(
                    "FirstRun", "Saved. Move the file to a place away from this computer, and delete it here."
                )
            )


class ProofPage(_Page):
    """Two groups of the key are typed back, so that the sheet is known to be readable."""

    def __init__(self) -> None:
        super().__init__(
            translate("FirstRun", "Do you have the sheet in your hand?"),
            translate(
                "FirstRun",
                "Read two groups from the paper, so that you know it can be read the day you need it.",
            ),
        )
        self.fields = {
            number: add_row(
                self.form,
                translate("FirstRun", "Group {number}").format(number=number),
                line(),
                f"typedGroup{number}",
            )
            for number in ASKED_GROUPS
        }
        self.box.addStretch(1)

    def validatePage(self) -> bool:  # noqa: N802
        right = groups(self.first_run().made().recovery_key)
        for number, field in self.fields.items():
            if "".join(field.text().split()).upper() != right[number - 1]:
                self.notice.warn(
                    translate("FirstRun", "Group {number} is not as on the sheet. Look again.").format(
                        number=number
                    )
                )
                field.setFocus()
                return False
        return True


class WorkerPage(_Page):
    """Who works here: stands in the log, under signed notes and on the court note."""

    def __init__(self) -> None:
        super().__init__(
            translate("FirstRun", "Who works here?"),
            translate(
                "FirstRun",
                "Your name stands under what you sign. Name and office phone stand on the court note. You can change this later.",
            ),
        )
        self.name = add_row(self.form, translate("FirstRun", "Your &name"), line(), "workerName")
        self.phone = add_row(self.form, translate("FirstRun", "&Office phone"), line(), "officePhone")
        self.unit = add_row(self.form, translate("FirstRun", "&Unit"), line(), "unitName")
        self.box.addStretch(1)

    def values(self) -> dict[str, Any]:
        """The fields as settings."""
        return {
            "worker_name": self.name.text().strip(), "office_phone": self.phone.text().strip(),
            "unit_name": self.unit.text().strip(),
        }  # fmt: skip

    def validatePage(self) -> bool:  # noqa: N802
        if not self.name.text().strip():
            self.notice.warn(translate("FirstRun", "Write your name."))
            return False
        return True
