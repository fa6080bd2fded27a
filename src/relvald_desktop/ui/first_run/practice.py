"""The practice store: a passphrase and nothing more, then made-up people while the worker waits a moment."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QWizard

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.first_run.page import Page
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.motion import show_unknown
from relvald_desktop.ui.widgets.fields import label, named
from relvald_desktop.ui.widgets.strength import PassphraseFields
from relvald_desktop.ui.work import Job, Told
from relvald_desktop.vault.opening import NewVault, create_vault
from relvald_desktop.vault.slots import WorkFactor

CASES = 40


class PracticePage(Page):
    """Finishing the page makes the store and fills it; giving up takes it away again."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            translate("FirstRun", "A store to practise in"),
            translate(
                "FirstRun",
                "It is filled with made-up people and says ÖVNING on every screen and paper. Never write about a real person in "
                "it.",
            ),
        )
        self.folder = folder
        self.passphrases = PassphraseFields(self.form)
        self.hint = label(
            translate(
                "FirstRun",
                "Choose another passphrase than the one for your own store. There is no recovery sheet: if you forget it, make "
                "a new practice store.",
            ),
            "quiet",
        )
        self.progress = named(QProgressBar(), "practiceProgress", translate("FirstRun", "Made-up people"))
        self.progress.hide()
        for each in (self.progress, self.hint):
            self.box.addWidget(each)
        self.box.addWidget(
            label(translate("FirstRun", "It lies in {folder}.").format(folder=folder), "quiet")
        )
        self.box.addStretch(1)
        self.setButtonText(
            QWizard.WizardButton.FinishButton, translate("FirstRun", "&Make the practice store")
        )
        self.setFinalPage(True)
        self._job: Job | None = None

    def nextId(self) -> int:  # noqa: N802  (Qt's name)
        return -1

    def isComplete(self) -> bool:  # noqa: N802
        return self._job is None

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
        folder, factor = self.folder, wizard.factor
        self._job = Job(self)
        self._job.progressed.connect(self.show_progress)
        QCoreApplication.instance().aboutToQuit.connect(self._job.cancel)
        self.show_under_way(True)
        self._job.start(
            lambda told: make_practice_store(folder, passphrase, factor, told), self._made, self._failed
        )
        return False

    def give_up(self) -> bool:
        """Stop what is being made, and have it taken away again. False when nothing is."""
        if self._job is None:
            return False
        self._job.cancel()
        return True

    def show_progress(self, done: int, total: int) -> None:
        """Show how far it came."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _made(self, vault: NewVault | None) -> None:
        self._job = None
        self.show_under_way(False)
        if vault is None:
            return
        self.passphrases.clear()
        self.first_run().vault = vault
        self.first_run().accept()

    def _failed(self, text: str) -> None:
        self._job = None
        self.show_under_way(False)
        self.notice.warn(text)

    def show_under_way(self, busy: bool) -> None:
        """Show that people are being made up, or no longer."""
        for field in (self.passphrases.first, self.passphrases.again):
            field.setReadOnly(busy)
        show_unknown(self.progress)
        self.progress.setVisible(busy)
        self.first_run().button(QWizard.WizardButton.BackButton).setEnabled(not busy)
        self.completeChanged.emit()
        if busy:
            self.notice.tell(translate("FirstRun", "Making up people and two years of work …"))
        else:
            self.notice.hide()


def make_practice_store(
    folder: Path, passphrase: str, factor: WorkFactor | None, told: Told
) -> NewVault | None:
    """Make a store and fill it with made-up people. None, and nothing left of it, when it was stopped. Raises as
    `create_vault`."""
    from relvald_desktop.services.demo import fill_store
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.services.replacing import discard_begun

    going_on = True

    def progress(done: int, total: int) -> bool:
        nonlocal going_on
        going_on = told(done, total)
        return going_on

    vault = create_vault(folder, passphrase, factor=factor)
    try:
        work = open_store(vault.folder, vault.key.copy())
        try:
            fill_store(work, cases=CASES, today=work.clock.today(), progress=progress)
        finally:
            work.store.close()
    except BaseException:
        discard_begun(vault.folder)
        raise
    if not going_on:
        discard_begun(vault.folder)
        return None
    return vault
