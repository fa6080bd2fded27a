"""Linux: the login service (org.freedesktop.login1) and the screen savers of the desktops tell over D-Bus."""

from __future__ import annotations

import os

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)
from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.session import Lock

LOGIN = "org.freedesktop.login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
PATH = "/org/freedesktop/login1"
SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
"""Desktops that lock without asking the login service say so under one of these names."""


class LogindWatch(QObject):
    """Holds a delay lock while it watches, so that the computer waits (up to five seconds, as its administrator says)
    until the store is locked before it sleeps."""

    def __init__(
        self, parent: QObject | None = None, system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._system = system or QDBusConnection.systemBus()
        self._session = session or QDBusConnection.sessionBus()
        self._lock: Lock = lambda: None
        self._delay: int | None = None
        self._asked: QDBusPendingCallWatcher | None = None

    def start(self, window: QWidget, lock: Lock) -> bool:
        """Begin; False when there is neither bus."""
        self._lock = lock
        heard = self._listen_to_login() if self._system.isConnected() else False
        if self._session.isConnected():
            for name in SCREEN_SAVERS:
                heard |= self._session.connect("", "", name, "ActiveChanged", self, SLOT("saving(bool)"))
        return heard

    def _listen_to_login(self) -> bool:
        bus, properties = self._system, "org.freedesktop.DBus.Properties"
        heard = bus.connect(LOGIN, "", SESSION, "Lock", self, SLOT("locked()"))
        heard &= bus.connect(LOGIN, PATH, MANAGER, "PrepareForSleep", self, SLOT("sleeping(bool)"))
        heard &= bus.connect(LOGIN, PATH, MANAGER, "PrepareForShutdown", self, SLOT("sleeping(bool)"))
        slot = SLOT("changed(QString,QVariantMap,QStringList)")
        heard &= bus.connect(LOGIN, "", properties, "PropertiesChanged", self, slot)
        self._ask_for_delay()
        return bool(heard)

    @Slot()
    def locked(self) -> None:
        """The session is asked to lock."""
        self._lock()

    @Slot(bool)
    def saving(self, begins: bool) -> None:
        """A screen saver came or went."""
        if begins:
            self._lock()

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """The computer is about to sleep or shut down, or woke."""
        if not begins:
            self._ask_for_delay()
            return
        try:
            self._lock()
        finally:
            self.let_sleep()

    @Slot("QString", "QVariantMap", "QStringList")
    def changed(self, interface: str, values: dict[str, object], _gone: list[str]) -> None:
        """A property of a session changed: `LockedHint` says that its screen is locked."""
        if interface == SESSION and values.get("LockedHint") is True:
            self._lock()

    def let_sleep(self) -> None:
        """Give the delay lock back."""
        if self._delay is not None:
            os.close(self._delay)
            self._delay = None

    def _ask_for_delay(self) -> None:
        call = QDBusMessage.createMethodCall(LOGIN, PATH, MANAGER, "Inhibit")
        call.setArguments(["sleep", "Relvåld", translate("Session", "Locks the store first"), "delay"])
        self._asked = QDBusPendingCallWatcher(self._system.asyncCall(call, 3000), self)
        self._asked.finished.connect(self._got_delay)

    def _got_delay(self, asked: QDBusPendingCallWatcher) -> None:
        given = [each for each in asked.reply().arguments() if isinstance(each, QDBusUnixFileDescriptor)]
        self.let_sleep()
        if given and given[0].isValid():
            self._delay = os.dup(given[0].fileDescriptor())
        del given
        asked.deleteLater()
        self._asked = None
