"""The main window: locked, or open on the work. Locking takes everything away, not only out of sight."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QStackedWidget, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.ui.language import say
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.unlock import UnlockPage
from relvald_desktop.ui.watch import DoubleEscape, IdleWatch, watch_session

if TYPE_CHECKING:
    from relvald_desktop.store.work import Clock
    from relvald_desktop.ui.workspace import Workspace
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.instance_lock import InstanceLock
    from relvald_desktop.vault.slots import WorkFactor
    from relvald_desktop.vault.store_key import StoreKey


class Shell(QMainWindow):
    """Shows the unlock page, the first run, or the workspace of the open store."""

    def __init__(
        self, preferences: Preferences, store: Path | None, *, clock: Clock | None = None,
        factor: WorkFactor | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.preferences = preferences
        self.workspace: Workspace | None = None
        self.first_run: QWidget | None = None
        self._clock, self._factor = clock, factor
        self._lock: InstanceLock | None = None
        self._store = store or Preferences.usual_store()
        self.setObjectName("shell")
        self.setWindowTitle("Relvåld")
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._idle = IdleWatch(self)
        self._idle.expired.connect(self.lock)
        self._idle.nearing.connect(self._warn_of_lock)
        self._escape = DoubleEscape(self)
        self._escape.pressedTwice.connect(self.hide_now)
        QTimer.singleShot(0, lambda: watch_session(self, self.lock))
        self._add_keys()
        self._size_up()
        self.show_gate()

    def show_gate(self) -> None:
        """Show the unlock page, or the first run where there is no store yet."""
        if self._holds_store(self._store):
            self.show_unlock(self._store)
        else:
            self.show_first_run(self._store)

    def show_unlock(self, folder: Path) -> None:
        """Show the unlock page of a store."""
        self._store = folder
        page = UnlockPage(folder)
        page.unlocked.connect(self.open_store)
        page.newStoreAsked.connect(lambda: self.show_first_run(Preferences.usual_store()))
        page.storeChosen.connect(self._open_other)
        self._show(page)
        page.passphrase.setFocus()

    def show_first_run(self, folder: Path) -> None:
        """Lead through making a store."""
        from relvald_desktop.ui.first_run import FirstRun

        wizard = FirstRun(self._free_name(folder), self._factor)
        wizard.setWindowFlags(Qt.WindowType.Widget)
        wizard.storeMade.connect(self.open_store)
        wizard.rejected.connect(self._leave_first_run)
        self._show(wizard)

    def open_store(self, folder: StoreFolder, key: StoreKey) -> None:
        """Open an unlocked store and show the work."""
        from relvald_desktop.services.opening import note_event, open_store
        from relvald_desktop.services.sealed import open_sealed_notes
        from relvald_desktop.ui.workspace import Workspace
        from relvald_desktop.vault.instance_lock import InstanceLock

        lock = InstanceLock(folder)
        try:
            lock.acquire()
            work = open_store(folder, key, self._clock)
        except RelvaldError as error:
            lock.release()
            QMessageBox.warning(self, "Relvåld", say(error))
            return
        self._lock, self._store = lock, folder.path
        self.preferences.store = folder.path
        note_event(work, "store.unlocked")
        opened = open_sealed_notes(work)
        workspace = self._enter(Workspace(work, self.preferences))
        workspace.tell_opened(opened)
        self._idle.watch(workspace.lock_minutes())

    def lock(self) -> None:
        """Close every window, let go of every record, wipe the key, and show the unlock page.

        Each step is done whatever happened in the one before: a full disk must not keep the store open.
        """
        if self.workspace is None:
            return
        workspace, self.workspace = self.workspace, None
        with ExitStack() as steps:
            steps.callback(self.show_unlock, self._store)
            steps.callback(self._let_go)
            steps.callback(workspace.shut)
            for window in self._open_windows():
                steps.callback(window.close)
            self._idle.rest()
            self._escape.rest()

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def hide_now(self) -> None:
        """Empty the screen, lock, and get out of the way."""
        self._stack.hide()
        self.showMinimized()
        if self.workspace is None:
            for window in self._open_windows():
                getattr(window, "put_away", window.close)()
        self.lock()
        self._stack.show()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        self.lock()
        event.accept()

    def _rebuild(self) -> None:
        """Build the workspace anew after a change of language or theme; the store stays open."""
        from relvald_desktop.ui.workspace import Workspace

        old = self.workspace
        if old is None:
            return
        place = old.current_place()
        old.leave()
        self._enter(Workspace(old.context.work, self.preferences)).go(place)

    def _enter(self, workspace: Workspace) -> Workspace:
        self.workspace = workspace
        self._escape.watch()
        workspace.lockAsked.connect(self.lock)
        workspace.hideAsked.connect(self.hide_now)
        workspace.rebuildAsked.connect(self._rebuild)
        workspace.lockMinutesChanged.connect(self._idle.watch)
        self._show(workspace)
        return workspace

    def _show(self, widget: QWidget) -> None:
        while self._stack.count():
            old = self._stack.widget(0)
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.show()
        widget.setFocus()

    def _open_windows(self) -> list[QWidget]:
        """Dialogs and popups, which closing keeps the drafts of."""
        dialogs: list[QWidget] = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)
        ]
        popup = QApplication.activePopupWidget()
        return [*dialogs, popup] if popup is not None else dialogs

    def _warn_of_lock(self, seconds: int) -> None:
        if self.workspace is not None:
            self.workspace.warn_of_lock(seconds)

    def _open_other(self, folder: Path) -> None:
        if self._holds_store(folder):
            self.show_unlock(folder)
        else:
            self.show_first_run(folder)

    def _leave_first_run(self) -> None:
        if self.preferences.store is not None and self._holds_store(self.preferences.store):
            self.show_unlock(self.preferences.store)
        elif self._holds_store(self._store):
            self.show_unlock(self._store)
        else:
            self.close()

    def _holds_store(self, folder: Path) -> bool:
        return (folder / "keyslots.json").exists() or (folder / "store.db").exists()

    def _free_name(self, folder: Path) -> Path:
        number, free = 1, folder
        while self._holds_store(free):
            number += 1
            free = folder.with_name(f"{folder.name}-{number}")
        return free

    def _add_keys(self) -> None:
        keys: dict[str, Any] = {"Ctrl+L": self.lock, "Pause": self.hide_now}
        for key, pressed in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.activated.connect(pressed)

    def _size_up(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        screen = self.screen().availableGeometry()
        self.resize(min(letter * 170, screen.width() - 20), min(letter * 105, screen.height() - 40))
