"""macOS: the distributed notification com.apple.screenIsLocked, and IOKit before sleep. Written from Apple's headers
(CFNotificationCenter.h, IOPMLib.h), tested with stand-ins for both libraries, untried on macOS."""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.ui.session import Lock

CAN_SLEEP, WILL_SLEEP = 0xE0000270, 0xE0000280
"""kIOMessageCanSystemSleep and kIOMessageSystemWillSleep; both want an answer."""
DELIVER_IMMEDIATELY = 4
UTF8 = 0x08000100
LOCKED = b"com.apple.screenIsLocked"

_Told = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)
_Power = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)


class MacWatch:
    """Its callbacks run in the window's thread, whose run loop Qt turns."""

    def __init__(self, core: Any = None, power: Any = None) -> None:
        self._core, self._power = core, power
        self._kept: list[Any] = []

    def start(self, window: QWidget, lock: Lock) -> bool:
        """Begin; False when macOS does not tell of sleep."""
        core, power = self._core or _core(), self._power or _power()
        told = _Told(lambda *_: lock())
        name = core.CFStringCreateWithCString(None, LOCKED, UTF8)
        centre = core.CFNotificationCenterGetDistributedCenter()
        core.CFNotificationCenterAddObserver(centre, None, told, name, None, DELIVER_IMMEDIATELY)
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        root = 0

        def power_changes(_self: Any, _service: int, message: int, argument: Any) -> None:
            try:
                if message == WILL_SLEEP:
                    lock()
            finally:
                if message in (CAN_SLEEP, WILL_SLEEP):
                    power.IOAllowPowerChange(root, argument)

        changes = _Power(power_changes)
        root = power.IORegisterForSystemPower(None, ctypes.byref(port), changes, ctypes.byref(notifier))
        self._kept = [told, name, changes, port, notifier]
        if not root:
            return False
        source = power.IONotificationPortGetRunLoopSource(port)
        mode = core.CFStringCreateWithCString(None, b"kCFRunLoopDefaultMode", UTF8)
        core.CFRunLoopAddSource(core.CFRunLoopGetCurrent(), source, mode)
        return True


def _core() -> Any:
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    pointer = ctypes.c_void_p
    core.CFStringCreateWithCString.restype = pointer
    core.CFStringCreateWithCString.argtypes = [pointer, ctypes.c_char_p, ctypes.c_uint32]
    core.CFNotificationCenterGetDistributedCenter.restype = pointer
    core.CFNotificationCenterAddObserver.argtypes = [pointer, pointer, _Told, pointer, pointer, ctypes.c_long]
    core.CFRunLoopGetCurrent.restype = pointer
    core.CFRunLoopAddSource.argtypes = [pointer, pointer, pointer]
    return core


def _power() -> Any:
    power = ctypes.CDLL("/System/Library/Frameworks/IOKit.framework/IOKit")
    pointer = ctypes.c_void_p
    power.IORegisterForSystemPower.restype = ctypes.c_uint32
    power.IORegisterForSystemPower.argtypes = [pointer, pointer, _Power, pointer]
    power.IONotificationPortGetRunLoopSource.restype = pointer
    power.IONotificationPortGetRunLoopSource.argtypes = [pointer]
    power.IOAllowPowerChange.argtypes = [ctypes.c_uint32, pointer]
    return power
