"""Starts the window; the one place where its parts are wired together."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from relvald_desktop.vault.process import harden, tell_qt_message

if TYPE_CHECKING:
    import argparse

    from PySide6.QtWidgets import QApplication

    from relvald_desktop.rules.policy import Policy
    from relvald_desktop.ui.shell import Shell


def main(arguments: Sequence[str] | None = None) -> int:
    """Start `relvald-desktop [--store DIR] [--language sv|en] [FILE]` and give its exit code."""
    harden()
    options = _read(arguments)
    from PySide6.QtCore import QTimer, qInstallMessageHandler

    from relvald_desktop.ui.dialogs.files import leave_no_history
    from relvald_desktop.ui.given_file import Application

    qInstallMessageHandler(tell_qt_message)
    leave_no_history()
    application = Application(sys.argv[:1])
    application.setApplicationName("relvald")
    application.setApplicationDisplayName("Relvåld")
    application.setDesktopFileName("se.relvald.relvald")
    application.setQuitOnLastWindowClosed(True)
    from relvald_desktop.ui.collecting import Collector
    from relvald_desktop.ui.language import use_language
    from relvald_desktop.ui.preferences import Preferences
    from relvald_desktop.ui.shell import SOON_MILLISECONDS, Shell
    from relvald_desktop.ui.theme import use_theme
    from relvald_desktop.ui.warming import Warming

    preferences = Preferences()
    if options.language:
        preferences.language = options.language
    use_language(preferences.language)
    use_theme(preferences.theme, preferences.text_size)
    shell = Shell(
        preferences, options.store or preferences.store, given=options.file, policy=_policy_of_this_computer
    )
    application.fileGiven.connect(shell.receive)
    shell.show()
    QTimer.singleShot(SOON_MILLISECONDS, lambda: _stand_by(application, shell))
    Collector(application)
    Warming(application)
    return application.exec()


def _policy_of_this_computer() -> Policy:
    from relvald_desktop.services.policy import machine_policy

    return machine_policy()


def _stand_by(application: QApplication, shell: Shell) -> None:
    """What is wanted once the window is painted: telling of errors, the picture in title bars and switchers, the sign in the
    tray."""
    from PySide6.QtGui import QIcon

    from relvald_desktop import resources
    from relvald_desktop.ui.session.tray import TrayKeeper
    from relvald_desktop.ui.trouble import TroubleTeller

    TroubleTeller(shell).watch()
    application.setWindowIcon(QIcon(str(resources.path("icons", "relvald.svg"))))
    TrayKeeper(shell)


def _read(arguments: Sequence[str] | None) -> argparse.Namespace:
    import argparse

    parser = argparse.ArgumentParser(prog="relvald-desktop", description="Relvåld")
    parser.add_argument("--store", type=Path, metavar="DIR", help="the folder of the store")
    parser.add_argument("--language", choices=("sv", "en"), help="the language of the window")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE", help="a file from a colleague")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
