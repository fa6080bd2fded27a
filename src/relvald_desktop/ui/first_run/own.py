"""The worker's own store: its folder, a passphrase, the recovery sheet, and who works here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.dialogs.files import ask_folder
from relvald_desktop.ui.first_run.page import Page
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.widgets.fields import add_row, button, label, line, named, unlearned
from relvald_desktop.ui.widgets.strength import PassphraseFields
from relvald_desktop.ui.work import Job
from relvald_desktop.vault.folder import StoreFolder, warnings_about
from relvald_desktop.vault.opening import NewVault, create_vault
from relvald_desktop.vault.recovery import check_words, groups

ASKED_GROUPS = (2, 7)
"""The groups of the recovery key that are typed back, from 1."""


class FolderPage(Page):
    """Where the store will lie."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            translate("FirstRun", "Where your store lies"),
            translate(
                "FirstRun",
                "Everything you write is kept encrypted in one folder on this computer, and nowhere else. You rarely need "
                "another folder than this one.",
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
        self.box.addStretch(1)
        self._warn()

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
        title = translate("FirstRun", "Choose an empty folder")
        if (chosen := ask_folder(self, title, str(self.path().parent))) is not None:
            self.folder.setText(str(chosen))

    def _warn(self) -> None:
        found = warnings_about(self.path()) if self.folder.text().strip() else []
        if found:
            self.notice.warn("\n".join(translate("Folder", text, name=name) for text, name in found))
        else:
            self.notice.hide()


class PassphrasePage(Page):
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


class SheetPage(Page):
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
        aloud = translate(
            "FirstRun", "The word in brackets is for reading a group aloud. It need not be written down."
        )
        self.box.addWidget(label(aloud, "quiet"))
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


class ProofPage(Page):
    """Two groups of the key are typed back, so that the sheet is known to be readable."""

    def __init__(self) -> None:
        super().__init__(
            translate("FirstRun", "Do you have the sheet in your hand?"),
            translate(
                "FirstRun",
                "Write two groups from the paper, without the word in brackets. Then you know that it can be read the day you "
                "need it.",
            ),
        )
        self.fields = {
            number: add_row(
                self.form,
                translate("FirstRun", "Group {number}").format(number=number),
                unlearned(line()),
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


class WorkerPage(Page):
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

    def nextId(self) -> int:  # noqa: N802  (Qt's name)
        return -1

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
