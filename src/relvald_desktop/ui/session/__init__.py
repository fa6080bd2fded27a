"""What the operating system tells and can do about the session: it locks, it sleeps, and who may take pictures of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

Lock = Callable[[], None]
"""Locks the store; does nothing while it is locked. Returns when the key is wiped."""


class SessionWatch(Protocol):
    """Calls the lock when the session locks, another user takes the screen, or the computer is about to sleep."""

    def start(self, window: QWidget, lock: Lock) -> bool:
        """Begin; False when this system tells nothing. What is begun ends with the program."""


def system_watch(parent: QObject) -> SessionWatch:
    """The watch of this operating system."""
    if sys.platform == "win32":
        from relvald_desktop.ui.session.windows import WindowsWatch

        return WindowsWatch()
    if sys.platform == "darwin":
        from relvald_desktop.ui.session.macos import MacWatch

        return MacWatch()
    from relvald_desktop.ui.session.logind import LogindWatch

    return LogindWatch(parent)
