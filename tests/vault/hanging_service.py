"""Run as a program: owns a name on the session bus and never answers anything. Says so in the pipe `ready`."""

from __future__ import annotations

import sys
from pathlib import Path

from jeepney import DBus
from jeepney.io.blocking import open_dbus_connection


def main() -> None:
    """Take the name and fall silent."""
    connection = open_dbus_connection(bus="SESSION")
    connection.send_and_get_reply(DBus().RequestName(sys.argv[1]))
    Path("ready").write_text("ready\n")
    while True:
        connection.receive()


if __name__ == "__main__":
    main()
