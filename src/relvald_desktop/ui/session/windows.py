"""Windows: messages to the window tell that the session locks or the computer sleeps. Written from Microsoft's
documentation of WTSRegisterSessionNotification and WM_POWERBROADCAST, tested with made-up messages, untried on Windows."""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.session import Lock

WM_QUERYENDSESSION, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0011, 0x0218, 0x02B1
PBT_APMSUSPEND = 0x0004
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x2, 0x4, 0x6, 0x7
NOTIFY_FOR_THIS_SESSION = 0

_LOCKING = {
    WM_POWERBROADCAST: {PBT_APMSUSPEND},
    WM_WTSSESSION_CHANGE: {
        WTS_CONSOLE_DISCONNECT,
        WTS_REMOTE_DISCONNECT,
        WTS_SESSION_LOGOFF,
        WTS_SESSION_LOCK,
    },
}


class _MessageFilter(QAbstractNativeEventFilter):
    def __init__(self, lock: Lock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(  # noqa: N802  (Qt's name)
        self, kind: QByteArray | bytes | bytearray | memoryview, message: Any
    ) -> tuple[bool, int]:
        if bytes(kind) in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            told = wintypes.MSG.from_address(int(message))
            if told.message == WM_QUERYENDSESSION or told.wParam in _LOCKING.get(told.message, ()):
                self._lock()
        return False, 0


class WindowsWatch:
    """Windows waits up to two seconds for the answer to the message before it sleeps; the lock is done within it."""

    def __init__(self, terminal_services: Any = None) -> None:
        self._services = terminal_services
        self._filter: _MessageFilter | None = None

    def start(self, window: QWidget, lock: Lock) -> bool:
        """Begin; False when Windows refuses to tell of the session (it still tells of sleep)."""
        services = self._services if self._services is not None else ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined]
        self._filter = _MessageFilter(lock)
        QCoreApplication.instance().installNativeEventFilter(self._filter)
        handle = wintypes.HWND(int(window.winId()))
        return bool(services.WTSRegisterSessionNotification(handle, NOTIFY_FOR_THIS_SESSION))

    @property
    def filter(self) -> QAbstractNativeEventFilter | None:
        """What looks at the messages."""
        return self._filter
