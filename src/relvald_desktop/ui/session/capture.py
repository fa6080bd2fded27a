"""Keeps the windows out of pictures that other programs take, where the system has that: Windows and macOS. Neither X11 nor
Wayland lets a program ask for it (on Wayland the desktop itself asks the user before another program sees the screen)."""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

WDA_EXCLUDEFROMCAPTURE = 0x11
"""SetWindowDisplayAffinity: shown on the screen only (Windows 10, version 2004); before that WDA_MONITOR makes it black."""
WDA_MONITOR = 0x01
NS_WINDOW_SHARING_NONE = 0


class CaptureBlock(Protocol):
    """What a system offers to keep a window out of pictures."""

    def protect(self, handle: int) -> bool:
        """Keep the window with this native handle out of pictures; False when the system refuses."""


class WindowsCapture:
    """Through user32."""

    def __init__(self, user32: Any = None) -> None:
        self._user32 = user32

    def protect(self, handle: int) -> bool:
        """Ask for the newer kind, and for the older where there is no newer."""
        user32 = self._user32 if self._user32 is not None else ctypes.WinDLL("user32")  # type: ignore[attr-defined]
        window = ctypes.c_void_p(handle)
        return any(
            user32.SetWindowDisplayAffinity(window, kind) for kind in (WDA_EXCLUDEFROMCAPTURE, WDA_MONITOR)
        )


class MacCapture:
    """Through the Objective-C runtime: [[view window] setSharingType: NSWindowSharingNone]. macOS 15 and later let some
    programs take pictures all the same."""

    def __init__(self, runtime: Any = None) -> None:
        self._runtime = runtime

    def protect(self, handle: int) -> bool:
        """`handle` is an NSView."""
        runtime = self._runtime if self._runtime is not None else _objective_c()
        window = runtime.send(handle, b"window")
        if not window:
            return False
        runtime.send(window, b"setSharingType:", NS_WINDOW_SHARING_NONE)
        return True


class _ObjectiveC:
    def __init__(self, library: Any) -> None:
        self._library = library
        library.sel_registerName.restype = ctypes.c_void_p
        library.sel_registerName.argtypes = [ctypes.c_char_p]

    def send(self, receiver: int, selector: bytes, *arguments: int) -> int:
        """One message with whole numbers for arguments."""
        kind = ctypes.CFUNCTYPE(
            ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, *(ctypes.c_ulong for _ in arguments)
        )
        message = kind(("objc_msgSend", self._library))
        return int(message(receiver, self._library.sel_registerName(selector), *arguments) or 0)


def _objective_c() -> _ObjectiveC:
    return _ObjectiveC(ctypes.CDLL("/usr/lib/libobjc.dylib"))


def system_block() -> CaptureBlock | None:
    """What this system offers; None on Linux."""
    if sys.platform == "win32":
        return WindowsCapture()
    return MacCapture() if sys.platform == "darwin" else None


class CaptureGuard(QObject):
    """Protects every window of the program as it is shown: dialogs, menus and tooltips too."""

    _KINDS = frozenset({QEvent.Type.Show, QEvent.Type.WinIdChange})

    def __init__(self, parent: QObject, block: CaptureBlock) -> None:
        super().__init__(parent)
        self._block = block
        self.refused = False
        QCoreApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if event.type() in self._KINDS and isinstance(watched, QWidget) and watched.isWindow():
            if watched.internalWinId():
                self.refused |= not self._block.protect(int(watched.winId()))
        return False
