"""The main window: locked, or open on the work. Locking takes everything away, not only out of sight."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox, QStackedWidget, QWidget
from shiboken6 import isValid

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.policy import NO_POLICY, Policy
from relvald_desktop.ui.language import say
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.remembering import keep_window, remember_in, restore_window
from relvald_desktop.ui.session.blanking import (
    BLANK,
    Curtain,
    blank,
    draw_curtains,
    open_dialogs,
)
from relvald_desktop.ui.session.closing import begin_closing, lift, sweep_up, sweep_up_after_unlocking
from relvald_desktop.ui.store_places import free_name, holds_store, is_backup, is_practice
from relvald_desktop.ui.unlock import UnlockPage
from relvald_desktop.ui.watch import DoubleEscape, IdleWatch
from relvald_desktop.ui.widgets.practice_mark import PracticeTitles, mark_title

if TYPE_CHECKING:
    from relvald_desktop.store.work import Clock
    from relvald_desktop.ui.session import SessionWatch
    from relvald_desktop.ui.session.quick import QuickUnlock
    from relvald_desktop.ui.workspace import Workspace
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.instance_lock import InstanceLock
    from relvald_desktop.vault.slots import WorkFactor
    from relvald_desktop.vault.store_key import StoreKey

SOON_MILLISECONDS = 100
"""What need not be done before the window is painted waits so long: watching the system's session, sweeping up after the
passphrase."""


class Shell(QMainWindow):
    """Shows the unlock page, the first run, or the workspace of the open store."""

    workspaceChanged = Signal()

    def __init__(
        self, preferences: Preferences, store: Path | None, *, clock: Clock | None = None,
        factor: WorkFactor | None = None, given: Path | None = None,
        policy: Callable[[], Policy] = lambda: NO_POLICY,
    ) -> None:  # fmt: skip
        super().__init__()
        remember_in(preferences)
        self.preferences = preferences
        self.workspace: Workspace | None = None
        self.first_run: QWidget | None = None
        self._clock, self._factor, self._given, self._policy = clock, factor, given, policy
        self._lock: InstanceLock | None = None
        self._store = store or preferences.practice_store or Preferences.usual_store()
        self._own = Preferences.usual_store() if is_practice(self._store) else self._store
        self.setObjectName("shell")
        self.setWindowTitle("Relvåld")
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._idle = IdleWatch(self)
        self._idle.expired.connect(self.lock)
        self._idle.nearing.connect(self._warn_of_lock)
        self._escape = DoubleEscape(self)
        self._escape.pressedTwice.connect(self.hide_now)
        self._titles = PracticeTitles(self)
        self._session: SessionWatch | None = None
        QTimer.singleShot(SOON_MILLISECONDS, self._watch_session)
        self._add_keys()
        self._size_up()
        self.show_gate()

    def show_gate(self) -> None:
        """Show the unlock page, or the first run where there is no store yet."""
        if holds_store(self._store):
            self.show_unlock(self._store)
        else:
            self.show_first_run(self._store)

    def show_unlock(self, folder: Path) -> None:
        """Show the unlock page of a store."""
        self._store = folder
        quick = self.quick if self._may_unlock_quickly(folder) else None
        page = UnlockPage(folder, quick, practice=is_practice(folder))
        self._name_window(is_practice(folder))
        page.unlocked.connect(self.open_store)
        page.unlockedQuickly.connect(self.open_store)
        page.newStoreAsked.connect(lambda: self.show_first_run(Preferences.usual_store()))
        page.practiceAsked.connect(self.show_other_kind)
        page.newPracticeAsked.connect(lambda: self.show_first_run(self._own_store(), "PRACTICE"))
        page.storeChosen.connect(self._open_other)
        page.restoreAsked.connect(self.restore)
        if is_backup(folder):
            from relvald_desktop.vault.folder import IsBackup

            page.notice.warn(say(IsBackup(folder=folder)))
        elif self._given is not None:
            from relvald_desktop.ui.given_file import tell_before_unlocking

            tell_before_unlocking(self._given, folder, page.notice)
        self._show(page)
        page.setFocus()

    def show_first_run(self, folder: Path, begin: str = "START") -> None:
        """Lead through making a store, from the page `begin` on."""
        from relvald_desktop.ui.first_run import FirstRun, Place

        practice = free_name(self._practice_store(), empty=True)
        wizard = FirstRun(
            free_name(folder), self._factor, practice=practice, text_size=self.preferences.text_size,
            begin=Place[begin],
        )  # fmt: skip
        wizard.setWindowFlags(Qt.WindowType.Widget)
        wizard.storeMade.connect(self.open_store)
        wizard.rejected.connect(self._leave_first_run)
        wizard.restoreAsked.connect(self.restore)
        wizard.lookChosen.connect(
            lambda language, size: self._dress(folder, language, size), Qt.ConnectionType.QueuedConnection
        )
        self._name_window(practice=False)
        self._show(wizard)
        wizard.begin()

    def show_other_kind(self, practice: bool) -> None:
        """Lock, and lead to the practice store, or from there to the worker's own: unlocked where there is one, else
        made."""
        self.lock()
        folder = self._practice_store() if practice else self._own_store()
        if holds_store(folder):
            self.show_unlock(folder)
        else:
            self.show_first_run(self._own_store(), "PRACTICE" if practice else "FOLDER")

    def _dress(self, folder: Path, language: str, text_size: int) -> None:
        from relvald_desktop.ui.language import use_language
        from relvald_desktop.ui.theme import use_theme

        self.preferences.language, self.preferences.text_size = language, text_size
        use_language(language)
        use_theme(self.preferences.theme, text_size)
        had_focus = self.focusWidget().objectName() if self.focusWidget() else ""
        self.show_first_run(folder)
        if again := self._stack.currentWidget().findChild(QWidget, had_focus):
            again.setFocus()

    def open_store(self, folder: StoreFolder, key: StoreKey, unlocked_at: dt.datetime | None = None) -> None:
        """Open an unlocked store and show the work. `unlocked_at` is when it was unlocked in full, if not just now."""
        from relvald_desktop.services.attachments import clear_unused_files
        from relvald_desktop.services.opening import note_event, open_store
        from relvald_desktop.services.practice import settle_mark
        from relvald_desktop.services.sealed import open_sealed_notes
        from relvald_desktop.ui.backing_up import QuietBackup
        from relvald_desktop.ui.workspace import Workspace
        from relvald_desktop.vault.instance_lock import InstanceLock

        lock = InstanceLock(folder)
        try:
            lock.acquire()
            work = open_store(folder, key, self._clock, self._policy())
        except RelvaldError as error:
            lock.release()
            QMessageBox.warning(self, "Relvåld", say(error))
            return
        self._lock, self._store = lock, folder.path
        self._remember(folder.path, practice=settle_mark(work))
        note_event(work, "store.unlocked", **({"by": "PIN"} if unlocked_at else {}))
        self.quick.unlocked_at = unlocked_at or self.quick.now()
        opened = open_sealed_notes(work)
        with suppress(OSError):  # a full or read-only disk: what nothing needs can stay until next time
            clear_unused_files(work)
        workspace = self._enter(Workspace(work, self.preferences, self.quick))
        QTimer.singleShot(SOON_MILLISECONDS, sweep_up_after_unlocking)
        workspace.tell_opened(opened)
        workspace.tell_policy()
        if unlocked_at is None and self.preferences.quick_unlock and work.policy.quick_unlock:
            workspace.offer_quick_unlock()
        self._idle.watch(workspace.lock_minutes())
        QuietBackup(workspace, work, workspace.notice).wait()
        self._hand_on()

    def _remember(self, folder: Path, *, practice: bool) -> None:
        """Note where the store lies; a practice store never takes the place of the worker's own."""
        self._name_window(practice)
        if practice:
            self.preferences.practice_store = folder
            self._titles.watch()
        else:
            self.preferences.store = self._own = folder

    def _name_window(self, practice: bool) -> None:
        self.setWindowTitle("Relvåld")
        if practice:
            mark_title(self)

    def receive(self, file: Path) -> None:
        """Take a file from outside: looked at now, or once the store is unlocked."""
        self._given = file
        if self.workspace is not None:
            self._hand_on()
        elif isinstance(self._stack.currentWidget(), UnlockPage):
            self.show_unlock(self._store)

    def _hand_on(self) -> None:
        given, self._given = self._given, None
        if self.workspace is not None and given is not None:
            self.workspace.offer_file(given)

    def restore(self, backup: Path | None = None) -> None:
        """Bring a backup back into an empty folder and open it; the store before stays where it is."""
        from relvald_desktop.ui.dialogs.restore_backup import RestoreDialog

        dialog = RestoreDialog(free_name(self.preferences.usual_store()), backup, self)
        if dialog.exec() and dialog.folder is not None:
            self._note_replaced(dialog.folder.path)
            self.open_store(dialog.folder, dialog.key)

    def _use_instead(self, folder: Path) -> None:
        """Work in a restored store from now on, once it is unlocked; the one that was open stays beside."""
        self._note_replaced(folder)
        self.lock()
        self.preferences.store = folder
        self.show_unlock(folder)

    def _note_replaced(self, by: Path) -> None:
        if holds_store(self._store) and not is_backup(self._store) and self._store != by:
            self.preferences.replaced = self._store

    @cached_property
    def quick(self) -> QuickUnlock:
        """Quick unlock, loaded when it is first needed."""
        from relvald_desktop.ui.session.quick import QuickUnlock

        return QuickUnlock()

    def lock(self) -> None:
        """Empty the screen, close every window, let go of every record, wipe the key, and show the unlock page.

        Each step is done whatever happened in the one before: a full disk must not keep the store open.
        """
        if self.workspace is not None:
            self._close_store(draw_curtains())

    def hide_now(self) -> None:
        """Empty the screen at once, get out of the way, lock, and end quick unlock."""
        curtains = draw_curtains()
        self.showMinimized()
        self.quick.end(self._store)
        if self.workspace is not None:
            self._close_store(curtains)
            return
        for window in open_dialogs():
            getattr(window, "put_away", window.close)()
        if isinstance(self._stack.currentWidget(), UnlockPage):
            self.show_unlock(self._store)
        lift(curtains)

    def _close_store(self, curtains: Sequence[Curtain]) -> None:
        workspace, self.workspace = self.workspace, None
        self.workspaceChanged.emit()
        dialogs = open_dialogs()
        with ExitStack() as steps:
            steps.callback(QTimer.singleShot, 0, sweep_up)
            steps.callback(lift, curtains)
            steps.callback(self.show_unlock, self._store)
            steps.callback(self._let_go)
            for window in dialogs:
                steps.callback(window.deleteLater)
            steps.callback(self._blank_all_but_this, workspace)
            steps.callback(workspace.shut)
            for window in dialogs:
                steps.callback(getattr(window, "put_away", window.close))
            steps.callback(begin_closing, workspace.context.work.store)
            self._idle.rest()
            self._escape.rest()
            self._titles.rest()

    def _blank_all_but_this(self, workspace: Workspace) -> None:
        for widget in (workspace, *QApplication.topLevelWidgets()):
            if widget is not self and isValid(widget) and not isinstance(widget, Curtain):
                blank(widget)

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        keep_window(self)
        self.lock()
        self.quick.end(self._store)
        self.quick.wait_for_end()
        event.accept()

    def _rebuild(self) -> None:
        """Build the workspace anew after a change of language or theme; the store stays open."""
        from relvald_desktop.ui.workspace import Workspace

        old = self.workspace
        if old is None:
            return
        place = old.current_place()
        old.leave()
        self._enter(Workspace(old.context.work, self.preferences, self.quick)).go(place)

    def _enter(self, workspace: Workspace) -> Workspace:
        self.workspace = workspace
        self.workspaceChanged.emit()
        self._escape.watch()
        workspace.lockAsked.connect(self.lock)
        workspace.hideAsked.connect(self.hide_now)
        workspace.rebuildAsked.connect(self._rebuild)
        workspace.context.storeAsked.connect(self._use_instead)
        workspace.context.traySettled.connect(self.workspaceChanged)
        workspace.context.practiceAsked.connect(self.show_other_kind)
        workspace.lockMinutesChanged.connect(self._idle.watch)
        self._show(workspace)
        workspace.begin_in_page()
        return workspace

    def _show(self, widget: QWidget) -> None:
        while self._stack.count():
            old = self._stack.widget(0)
            self._stack.removeWidget(old)
            if not old.property(BLANK):
                blank(old)
            old.deleteLater()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.show()
        widget.setFocus()

    def _watch_session(self) -> None:
        from relvald_desktop.ui.session import system_watch
        from relvald_desktop.ui.session.capture import CaptureGuard, system_block

        self._session = system_watch(self)
        self._session.start(self, self.lock)
        if (block := system_block()) is not None:
            CaptureGuard(self, block)

    def _warn_of_lock(self, seconds: int) -> None:
        if self.workspace is not None:
            self.workspace.warn_of_lock(seconds)

    def _open_other(self, folder: Path) -> None:
        if is_backup(folder):
            self.restore(folder)
        elif holds_store(folder):
            self.show_unlock(folder)
        else:
            self.show_first_run(folder)

    def _leave_first_run(self) -> None:
        for folder in (self._store, self.preferences.store, self.preferences.practice_store):
            if folder is not None and holds_store(folder):
                self.show_unlock(folder)
                return
        self.close()

    def _may_unlock_quickly(self, folder: Path) -> bool:
        """A PIN from before the administrator forbade it ends here."""
        if not (folder / "quickunlock.json").exists():
            return False
        if not self._policy().quick_unlock:
            self.quick.end(folder)
            return False
        return True

    def _own_store(self) -> Path:
        stored = self.preferences.store
        return stored if stored is not None and not is_practice(stored) else self._own

    def _practice_store(self) -> Path:
        return self.preferences.practice_store or self._own_store().with_name("övning")

    def _add_keys(self) -> None:
        keys: dict[str, Any] = {"Ctrl+L": self.lock, "Pause": self.hide_now}
        for key, pressed in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(pressed)

    def _size_up(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        screen = self.screen().availableGeometry()
        if not restore_window(self):
            self.resize(min(letter * 170, screen.width() - 20), min(letter * 105, screen.height() - 40))
