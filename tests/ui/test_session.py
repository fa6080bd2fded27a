"""The store locks when the system says so, before the computer sleeps, and its windows stay out of pictures."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QDialog, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from relvald_desktop.ui.session import macos, windows
from relvald_desktop.ui.session.capture import CaptureGuard, MacCapture, WindowsCapture, system_block
from tests.vault.secret_service import on_a_bus


def acted(tmp_path: Path, *acts: str) -> list[str]:
    """What happens when the login service acts."""
    command = [sys.executable, "-m", "tests.ui.a_session", str(tmp_path / "store"), *acts]
    done = on_a_bus(tmp_path, "absent", command)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:-1]


def test_the_computer_waits_with_sleeping_until_the_store_is_locked(tmp_path: Path) -> None:
    assert acted(tmp_path, "sleep", "wake") == [
        "inhibited sleep delay", "locked", "released", "inhibited sleep delay"
    ]  # fmt: skip


@pytest.mark.parametrize("act", ["lock", "hint", "saver"])
def test_the_store_locks_with_the_session(tmp_path: Path, act: str) -> None:
    assert acted(tmp_path, act) == ["inhibited sleep delay", "locked"]


class TerminalServices:
    """Stands in for wtsapi32."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def WTSRegisterSessionNotification(self, window: Any, which: int) -> int:  # noqa: N802
        self.asked.append((window.value, which))
        return 1


@pytest.mark.parametrize(
    ("message", "parameter", "locks"),
    [
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK, True),
        (windows.WM_WTSSESSION_CHANGE, windows.WTS_REMOTE_DISCONNECT, True),
        (windows.WM_WTSSESSION_CHANGE, 0x8, False),
        (windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND, True),
        (windows.WM_POWERBROADCAST, 0x12, False),
        (windows.WM_QUERYENDSESSION, 0, True),
        (0x0200, windows.WTS_SESSION_LOCK, False),
    ],
)
def test_the_messages_of_windows_lock_it(qtbot: QtBot, message: int, parameter: int, locks: bool) -> None:
    window, services, told = QWidget(), TerminalServices(), []
    qtbot.addWidget(window)
    watch = windows.WindowsWatch(services)
    assert watch.start(window, lambda: told.append(1))
    assert services.asked == [(int(window.winId()), windows.NOTIFY_FOR_THIS_SESSION)]
    native = wintypes.MSG(message=message, wParam=parameter)
    assert watch.filter is not None
    watch.filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(native))
    assert bool(told) == locks


class MacLibraries:
    """Stands in for Core Foundation and IOKit."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.observer: Any = None
        self.changes: Any = None

    def CFNotificationCenterAddObserver(self, *arguments: Any) -> None:  # noqa: N802
        self.observer = arguments[2]

    def CFStringCreateWithCString(self, _none: Any, text: bytes, _encoding: int) -> bytes:  # noqa: N802
        return text

    def IORegisterForSystemPower(self, _self: Any, _port: Any, changes: Any, _notifier: Any) -> int:  # noqa: N802
        self.changes = changes
        return 77

    def IOAllowPowerChange(self, root: int, argument: Any) -> None:  # noqa: N802
        self.calls.append(("allowed", root, argument))

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments: self.calls.append((name, *arguments)) or 1


def test_the_notices_of_macos_lock_it_and_sleep_is_allowed_after_the_lock(qtbot: QtBot) -> None:
    window, libraries = QWidget(), MacLibraries()
    qtbot.addWidget(window)
    assert macos.MacWatch(libraries, libraries).start(window, lambda: libraries.calls.append(("lock",)))
    libraries.calls.clear()
    libraries.observer(None, None, None, None, None)
    assert libraries.calls == [("lock",)]
    libraries.calls.clear()
    libraries.changes(None, 0, macos.CAN_SLEEP, 5)
    libraries.changes(None, 0, macos.WILL_SLEEP, 6)
    assert libraries.calls == [("allowed", 77, 5), ("lock",), ("allowed", 77, 6)]


class Pictures:
    """Stands in for the system's block."""

    def __init__(self) -> None:
        self.protected: list[int] = []

    def protect(self, handle: int) -> bool:
        self.protected.append(handle)
        return True


@pytest.mark.fault(32)
def test_every_window_is_kept_out_of_pictures_as_it_is_shown(qtbot: QtBot) -> None:
    block = Pictures()
    window = QWidget()
    qtbot.addWidget(window)
    guard = CaptureGuard(window, block)
    window.show()
    dialog, menu = QDialog(window), QMenu("x", window)
    menu.addAction("y")
    for each in (dialog, menu):
        each.show()
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "tip", window)
    shown = [each for each in (window, dialog, menu) if each.isVisible()]
    assert len(shown) == 3
    assert {int(each.winId()) for each in shown} <= set(block.protected)
    assert len(set(block.protected)) > 3, "the tooltip too"
    assert not guard.refused
    child = QWidget(window)
    child.show()
    assert int(window.winId()) in block.protected
    window.removeEventFilter(guard)


@pytest.mark.fault(32)
def test_windows_is_asked_for_the_newer_kind_first_and_the_older_then() -> None:
    asked = []

    class User32:
        answers = [0, 1]

        def SetWindowDisplayAffinity(self, window: Any, kind: int) -> int:  # noqa: N802
            asked.append((window.value, kind))
            return self.answers[len(asked) - 1]

    assert WindowsCapture(User32()).protect(42)
    assert asked == [(42, 0x11), (42, 0x01)]


@pytest.mark.fault(32)
def test_macos_is_asked_not_to_share_the_window() -> None:
    sent = []

    class Runtime:
        def send(self, receiver: int, selector: bytes, *arguments: int) -> int:
            sent.append((receiver, selector, *arguments))
            return 7

    assert MacCapture(Runtime()).protect(42)
    assert sent == [(42, b"window"), (7, b"setSharingType:", 0)]


def test_linux_has_no_block() -> None:
    assert (system_block() is None) == (sys.platform == "linux")
