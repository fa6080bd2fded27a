"""Leads from nothing to an open store: the worker's own, or one to practise in."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWizard

from relvald_desktop.ui.first_run.own import FolderPage, PassphrasePage, ProofPage, SheetPage, WorkerPage
from relvald_desktop.ui.first_run.page import Page
from relvald_desktop.ui.first_run.practice import PracticePage
from relvald_desktop.ui.first_run.start import StartPage
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import named
from relvald_desktop.vault.opening import NewVault
from relvald_desktop.vault.slots import WorkFactor


class Place(IntEnum):
    """The pages by their number."""

    START = 0
    FOLDER = 1
    PASSPHRASE = 2
    SHEET = 3
    PROOF = 4
    WORKER = 5
    PRACTICE = 6


class FirstRun(QWizard):
    """`storeMade` gives the folder and the key: of a store whose recovery key is safe on paper, or of a filled practice
    store. `lookChosen` asks for another language or text size (percent); the window is then built anew."""

    help_topic = "first_run"

    storeMade = Signal(object, object)
    restoreAsked = Signal()
    lookChosen = Signal(str, int)

    def __init__(
        self, folder: Path, factor: WorkFactor | None = None, *, practice: Path | None = None, text_size: int = 100,
        begin: Place = Place.START,
    ) -> None:  # fmt: skip
        """`folder` and `practice` are where the two kinds of store are proposed."""
        from relvald_desktop.ui.dialogs.base import give_help

        super().__init__()
        give_help(self)
        self.setObjectName("firstRun")
        self.setWindowTitle("Relvåld")
        self.setAccessibleName(translate("FirstRun", "A new store"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoCancelButton, False)
        self.factor = factor
        self.vault: NewVault | None = None
        self.start_page = StartPage(text_size)
        self.folder_page = FolderPage(folder)
        self.passphrase_page = PassphrasePage()
        self.sheet_page = SheetPage()
        self.proof_page = ProofPage()
        self.worker_page = WorkerPage()
        self.practice_page = PracticePage(practice or folder.with_name("övning"))
        for place, page in zip(Place, self._pages(), strict=True):
            self.setPage(place, page)
        self.setStartId(begin)
        self._name_buttons()
        self.currentIdChanged.connect(lambda: self._speak_buttons())
        self.currentIdChanged.connect(lambda: self.begin())

    def begin(self) -> None:
        """Give the keys to where the page in sight begins. (Qt gives them to what was made first, also when it is hidden.)"""
        page = self.currentPage()
        if isinstance(page, Page) and (first := page.first()) is not None:
            first.setFocus()

    def made(self) -> NewVault:
        """The vault that was made."""
        assert self.vault is not None
        return self.vault

    def accept(self) -> None:
        """Write down who works here, where it is her own store, and hand the store over."""
        if not self.validateCurrentPage():  # Qt asks only when all this is done
            return
        vault = self.made()
        if self.currentId() == Place.WORKER:
            self._note_worker(vault)
        super().accept()
        self.storeMade.emit(vault.folder, vault.key)

    def reject(self) -> None:
        """Leave; while people are being made up only stop that."""
        if not self.practice_page.give_up():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter presses the button that has the focus; anywhere else it goes on."""
        held = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(held, QPushButton) and held.isEnabled():
            held.click()
        else:
            super().keyPressEvent(event)

    def _note_worker(self, vault: NewVault) -> None:
        from relvald_desktop.services.opening import open_store
        from relvald_desktop.services.settings import StoreSettings, change_settings

        work = open_store(vault.folder, vault.key.copy())
        try:
            change_settings(work, StoreSettings(**self.worker_page.values()))
        finally:
            work.store.close()

    def _pages(self) -> tuple[Page, ...]:
        return (
            self.start_page, self.folder_page, self.passphrase_page, self.sheet_page, self.proof_page, self.worker_page,
            self.practice_page,
        )  # fmt: skip

    def _name_buttons(self) -> None:
        for which, name, text in (
            (QWizard.WizardButton.NextButton, "next", translate("FirstRun", "&Next")),
            (QWizard.WizardButton.BackButton, "back", translate("FirstRun", "&Back")),
            (QWizard.WizardButton.CommitButton, "commit", translate("FirstRun", "&Make the store")),
            (QWizard.WizardButton.FinishButton, "finish", translate("FirstRun", "&Begin")),
            (QWizard.WizardButton.CancelButton, "cancel", translate("FirstRun", "Cancel")),
        ):
            self.setButtonText(which, text)
            made = named(self.button(which), name, text)
            if isinstance(made, QPushButton):
                made.setAutoDefault(False)  # within a window Qt loses the default button with the focus

    def _speak_buttons(self) -> None:
        """A page may have words of its own for what finishes it."""
        for which in (QWizard.WizardButton.CommitButton, QWizard.WizardButton.FinishButton):
            made = self.button(which)
            made.setAccessibleName(made.text().replace("&", ""))
