"""The unlock window: the passphrase, or the recovery key when it is forgotten."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.widgets.fields import button, label, line, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.page_scroller import PageScroller
from relvald_desktop.ui.widgets.practice_mark import practice_mark
from relvald_desktop.ui.widgets.reading_order import ReadingOrder
from relvald_desktop.ui.work import Job

if TYPE_CHECKING:
    from relvald_desktop.ui.session.pin_entry import PinEntry
    from relvald_desktop.ui.session.quick import QuickUnlock

Link = tuple[str, str, Callable[[], Any]]


class UnlockPage(ReadingOrder, QWidget):
    """`unlocked` gives the folder and the store key, `unlockedQuickly` also when the full unlock was;
    `newStoreAsked` leads to the first-run wizard, `practiceAsked` to the practice store (True) or to
    the worker's own, `newPracticeAsked` to a new practice store. With `practice` the page says ÖVNING."""

    unlocked = Signal(object, object)
    unlockedQuickly = Signal(object, object, object)
    newStoreAsked = Signal()
    storeChosen = Signal(object)
    practiceAsked = Signal(bool)
    newPracticeAsked = Signal()
    restoreAsked = Signal()

    def __init__(self, folder: Path, quick: QuickUnlock | None = None, *, practice: bool = False) -> None:
        super().__init__()
        self.folder, self._practice = folder, practice
        self.pin_entry = self._pin_entry(quick)
        self._job: Job | None = None
        self._wait = QTimer(self)
        self._wait.setInterval(1000)
        self._wait.timeout.connect(self._count_down)
        self._seconds = 0
        self.notice = Notice()
        self.passphrase = named(line(), "passphrase", translate("Unlock", "Passphrase"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.passphrase.returnPressed.connect(self.unlock)
        self.unlock_button = button(translate("Unlock", "&Unlock"), "unlock", self.unlock, "main")
        self._build()

    def _pin_entry(self, quick: QuickUnlock | None) -> PinEntry | None:
        """Asks for the PIN, where quick unlock is on."""
        if quick is None or not quick.is_on(self.folder):
            return None
        from relvald_desktop.ui.session.pin_entry import PinEntry

        entry = PinEntry(self.folder, quick)
        entry.opened.connect(self._opened_quickly)
        entry.refused.connect(self._refused_quickly)
        return entry

    def _build(self) -> None:
        caption = label(translate("Unlock", "&Passphrase"), "heading")
        caption.setTextFormat(Qt.TextFormat.AutoText)
        caption.setBuddy(self.passphrase)
        column = QVBoxLayout()
        column.addWidget(label("Relvåld", "title"))
        if self._practice:
            column.addWidget(practice_mark(translate("Practice", "The practice store: nobody in it exists.")))
        column.addWidget(
            label(
                translate("Unlock", "The store is locked. Nothing can be read until you unlock it."), "quiet"
            )
        )
        column.addSpacing(16)
        if self.pin_entry is not None:
            column.addWidget(self.pin_entry)
            column.addSpacing(16)
        column.addWidget(caption)
        row = QHBoxLayout()
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.unlock_button)
        column.addLayout(row)
        column.addWidget(self.notice)
        column.addSpacing(24)
        column.addWidget(label(translate("Unlock", "Store: {folder}").format(folder=self.folder), "quiet"))
        links = QVBoxLayout()
        for text, name, pressed in self._practice_links() if self._practice else self._links():
            links.addWidget(button(text, name, pressed, "link"), 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(links)
        frame = QWidget()
        frame.setLayout(column)
        frame.setMaximumWidth(self.fontMetrics().averageCharWidth() * 76)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(frame, 6)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PageScroller(page))
        self.setFocusProxy(self.pin_entry or self.passphrase)
        QShortcut(QKeySequence("Ctrl+N"), self, activated=self.seal_signal)
        QShortcut(QKeySequence("F1"), self, activated=self._help)

    def _links(self) -> tuple[Link, ...]:
        return (
            (
                translate("Unlock", "&Write down a signal without unlocking … (Ctrl+N)"),
                "sealSignal", self.seal_signal,
            ),
            (
                translate("Unlock", "Forgotten the passphrase? Use the &recovery key …"),
                "useRecoveryKey", self._recover,
            ),
            (translate("Unlock", "Pract&ise on made-up people …"), "practise", lambda: self.practiceAsked.emit(True)),
            (translate("Unlock", "Open an&other store …"), "otherStore", self._choose),
            (translate("Unlock", "Make a &new store …"), "newStore", self.newStoreAsked.emit),
            (translate("Unlock", "Restore from a &backup …"), "restoreFromBackup", self.restoreAsked.emit),
        )  # fmt: skip

    def _practice_links(self) -> tuple[Link, ...]:
        return (
            (translate("Unlock", "&My own store …"), "ownStore", lambda: self.practiceAsked.emit(False)),
            (
                translate("Unlock", "Forgotten the passphrase? Make a &new practice store …"),
                "newPractice", self.newPracticeAsked.emit,
            ),
            (translate("Unlock", "Open an&other store …"), "otherStore", self._choose),
            (translate("Unlock", "Restore from a &backup …"), "restoreFromBackup", self.restoreAsked.emit),
        )  # fmt: skip

    def seal_signal(self) -> None:
        """Write down a signal that nobody can read before the next unlock; never among made-up people."""
        if self._practice:
            self.notice.warn(
                translate(
                    "Unlock",
                    "This is the practice store. A real signal belongs in your own store: choose “My own store”.",
                )
            )
            return
        from relvald_desktop.ui.dialogs.sealed_note import SealedNoteDialog
        from relvald_desktop.vault.folder import StoreFolder
        from relvald_desktop.vault.sealing import CannotSeal, can_seal

        folder = StoreFolder(self.folder)
        if not can_seal(folder):
            self.notice.warn(say(CannotSeal()))
            return
        if SealedNoteDialog(folder, self).exec():
            self.notice.tell(translate("Unlock", "The signal is sealed. It is opened at the next unlock."))

    def _help(self) -> None:
        from relvald_desktop.ui.dialogs.help import HelpDialog

        HelpDialog("sealed", self).exec()

    def unlock(self) -> None:
        """Try the passphrase, beside the window."""
        if self._job is not None or self._seconds or not self.passphrase.text():
            return
        from relvald_desktop.vault.folder import StoreFolder
        from relvald_desktop.vault.opening import unlock

        typed, folder = self.passphrase.text(), StoreFolder(self.folder)
        self._busy(True)
        now = dt.datetime.now(dt.UTC)
        self._job = Job(self)
        self._job.start(lambda told: _outcome(lambda: unlock(folder, typed, now)), self._tried, self._failed)

    def _busy(self, busy: bool) -> None:
        self.unlock_button.setEnabled(not busy)
        self.passphrase.setReadOnly(busy)
        if busy:
            self.notice.tell(translate("Unlock", "Unlocking …"))

    def _tried(self, outcome: tuple[Any, Any]) -> None:
        from relvald_desktop.vault.folder import StoreFolder

        self._job = None
        key, error = outcome
        self._busy(False)
        if error is None:
            self.passphrase.clear()
            self.notice.hide()
            self.unlocked.emit(StoreFolder(self.folder), key)
            return
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self.notice.warn(say(error))
        seconds = int(error.details.get("seconds", 0))
        if seconds:
            self._seconds = seconds
            self.unlock_button.setEnabled(False)
            self._wait.start()
            self._tell_wait()

    def _opened_quickly(self, key: Any, unlocked_at: dt.datetime) -> None:
        from relvald_desktop.vault.folder import StoreFolder

        self.passphrase.clear()
        self.unlockedQuickly.emit(StoreFolder(self.folder), key, unlocked_at)

    def _refused_quickly(self, text: str) -> None:
        self.notice.warn(text)
        self.passphrase.setFocus()

    def _failed(self, text: str) -> None:
        self._job = None
        self._busy(False)
        self.notice.warn(text)

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._wait.stop()
            self._seconds = 0
            self.unlock_button.setEnabled(True)
            self.notice.hide()
            return
        self._tell_wait()

    def _tell_wait(self) -> None:
        self.notice.warn(
            translate("Unlock", "The passphrase does not open the store. Try again in {seconds} s.").format(
                seconds=self._seconds
            )
        )

    def _recover(self) -> None:
        from relvald_desktop.ui.dialogs.recovery import RecoveryDialog
        from relvald_desktop.vault.folder import StoreFolder

        dialog = RecoveryDialog(StoreFolder(self.folder), self)
        if dialog.exec() and dialog.key is not None:
            self.unlocked.emit(StoreFolder(self.folder), dialog.key)

    def _choose(self) -> None:
        from relvald_desktop.ui.dialogs.files import ask_folder

        title = translate("Unlock", "Choose the folder of the store")
        if (chosen := ask_folder(self, title, str(self.folder))) is not None:
            self.storeChosen.emit(chosen)


def _outcome(action: Any) -> tuple[Any, Any]:
    """The result or the refusal, so that a refusal's seconds reach the window."""
    from relvald_desktop.errors import RelvaldError

    try:
        return action(), None
    except RelvaldError as error:
        return None, error
