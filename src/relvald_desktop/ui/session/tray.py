"""A sign in the system's tray, for those who want it: show, lock or hide from there, and reminders that name nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.work import Job

if TYPE_CHECKING:
    from relvald_desktop.store.work import UnitOfWork
    from relvald_desktop.ui.shell import Shell

LOOK_MILLISECONDS = 60_000


class Sign(Protocol):
    """What shows a short message of the system's."""

    def showMessage(self, title: str, text: str) -> None:  # noqa: N802  (Qt's name)
        """Show it for a while."""


def tray_is_there() -> bool:
    """Whether this system has a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The sign and its menu. Its tip tells no more than whether the store is locked."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._menu = QMenu()
        self._menu.setObjectName("trayMenu")
        for text, pressed in (
            (translate("Tray", "&Show the window"), self.show_window),
            (translate("Tray", "&Lock"), shell.lock),
            (translate("Tray", "&Hide now"), shell.hide_now),
            (translate("Tray", "&Quit"), shell.close),
        ):
            self._menu.addAction(text, pressed)
        self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._clicked)
        self.icon.messageClicked.connect(self.show_window)
        self.icon.show()
        self.tell_state()

    def tell_state(self) -> None:
        """Say in the tip whether the store is locked."""
        locked = self._shell.workspace is None
        self.icon.setToolTip(translate("Tray", "Locked") if locked else translate("Tray", "Open"))

    def show_window(self) -> None:
        """Bring the window back; locked as it is."""
        self._shell.showNormal()
        self._shell.raise_()
        self._shell.activateWindow()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.show_window()


class Reminders(QObject):
    """While the window is not the one in use: one message each time another call is about to be too late."""

    def __init__(
        self, parent: QObject, work: UnitOfWork, sign: Sign, *, in_use: Callable[[], Any] = QApplication.activeWindow
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._work, self._sign, self._in_use = work, sign, in_use
        self._known: frozenset[str] = frozenset()
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def end(self) -> None:
        """Look no more; called when the store is shut."""
        self._timer.stop()
        self._job = None
        self.deleteLater()

    def look(self) -> None:
        """Look beside the window whether there is something to remind of."""
        from relvald_desktop.services.reminders import calls_about_to_end

        work = self._work
        self._job = Job(self)
        self._job.start(lambda told: calls_about_to_end(work), self._found, lambda text: None)

    def _found(self, ending: frozenset[str]) -> None:
        new, self._known = ending - self._known, ending
        if new and self._in_use() is None:
            self._sign.showMessage(
                translate("Tray", "Reminder"), translate("Tray", "Something on Today can't wait much longer.")
            )


class TrayKeeper(QObject):
    """Shows the sign while the worker wants it, and reminds while her store is open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.tray: Tray | None = None
        self._reminders: Reminders | None = None
        shell.workspaceChanged.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Bring the sign and the reminders in line with what is chosen, and with whether the store is open."""
        preferences, workspace = self._shell.preferences, self._shell.workspace
        wanted = tray_is_there() and (preferences.tray or preferences.reminders)
        if wanted and self.tray is None:
            self.tray = Tray(self._shell)
        elif not wanted and self.tray is not None:
            self.tray.icon.hide()
            self.tray.deleteLater()
            self.tray = None
        if self._reminders is not None:
            self._reminders.end()
            self._reminders = None
        if self.tray is not None:
            self.tray.tell_state()
            if workspace is not None and preferences.reminders:
                self._reminders = Reminders(self, workspace.context.work, self.tray.icon)
