"""Run with the system's Python: a stand-in for org.freedesktop.login1 on the session bus, and for a screen saver.

Reads commands from standard input: `lock`, `hint`, `saver`, `sleep`, `wake`. Writes what happens to its delay locks:
`inhibited` when one is taken, `released` when it is given back.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

LOGIN = "org.freedesktop.login1"


class Manager(dbus.service.Object):  # type: ignore[misc]
    """The manager, with real delay locks: the other end of a pipe."""

    @dbus.service.method(f"{LOGIN}.Manager", in_signature="ssss", out_signature="h")
    def Inhibit(self, what: str, _who: str, _why: str, mode: str) -> Any:  # noqa: N802
        reading, writing = os.pipe()
        tell(f"inhibited {what} {mode}")
        GLib.io_add_watch(reading, GLib.IO_HUP, lambda *_: tell("released") or os.close(reading))
        given = dbus.types.UnixFd(writing)
        os.close(writing)
        return given

    @dbus.service.signal(f"{LOGIN}.Manager", signature="b")
    def PrepareForSleep(self, begins: bool) -> None:  # noqa: N802
        """The computer is about to sleep, or woke."""


class Session(dbus.service.Object):  # type: ignore[misc]
    """The session."""

    @dbus.service.signal(f"{LOGIN}.Session")
    def Lock(self) -> None:  # noqa: N802
        """The session shall lock."""

    @dbus.service.signal("org.freedesktop.DBus.Properties", signature="sa{sv}as")
    def PropertiesChanged(self, interface: str, values: Any, gone: Any) -> None:  # noqa: N802
        """A property changed."""


class Saver(dbus.service.Object):  # type: ignore[misc]
    """A screen saver."""

    @dbus.service.signal("org.gnome.ScreenSaver", signature="b")
    def ActiveChanged(self, active: bool) -> None:  # noqa: N802
        """It came or went."""


def tell(text: str) -> None:
    """One line to the test."""
    print(text, flush=True)


def main() -> None:
    """Serve until standard input ends."""
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    _name = dbus.service.BusName(LOGIN, bus)
    manager, session = (
        Manager(bus, "/org/freedesktop/login1"),
        Session(bus, "/org/freedesktop/login1/session/_31"),
    )
    saver = Saver(bus, "/org/gnome/ScreenSaver")
    acts = {
        "lock": session.Lock,
        "hint": lambda: session.PropertiesChanged(
            f"{LOGIN}.Session", {"LockedHint": dbus.Boolean(True)}, dbus.Array([], signature="s")
        ),
        "saver": lambda: saver.ActiveChanged(True),
        "sleep": lambda: manager.PrepareForSleep(True),
        "wake": lambda: manager.PrepareForSleep(False),
    }
    loop = GLib.MainLoop()

    def hear(*_: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        acts[line.strip()]()
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, hear)
    tell("ready")
    loop.run()


if __name__ == "__main__":
    main()
