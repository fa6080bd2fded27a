"""Asking where a file goes or comes from. Nothing of the answers is written down anywhere."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def leave_no_history() -> None:
    """Keep file windows from noting what was chosen: called before the application is made.

    Qt's own window writes folders to its settings; these are put where no file can be. Those of GTK and of the desktop's
    portal write names of files to the list of recent files, so they are not used on Linux; elsewhere the system's are.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    if sys.platform == "linux":
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def ask_where(parent: QWidget, title: str, proposed: str, kind: str = "PDF (*.pdf)") -> Path | None:
    """The file to write, or None. The window asks before one is replaced."""
    name, _ = QFileDialog.getSaveFileName(parent, title, proposed, kind)
    return Path(name) if name else None


def ask_folder(parent: QWidget, title: str, begin: str = "") -> Path | None:
    """A folder, or None. `begin` is the folder that is shown first."""
    name = QFileDialog.getExistingDirectory(parent, title, begin)
    return Path(name) if name else None


def ask_file(parent: QWidget, title: str, kind: str) -> Path | None:
    """A file to read, or None."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(name) if name else None


def ask_files(parent: QWidget, title: str) -> list[Path]:
    """Any files to read; none when it was left."""
    names, _ = QFileDialog.getOpenFileNames(parent, title)
    return [Path(name) for name in names]
