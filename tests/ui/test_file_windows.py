"""What is chosen in a file window is noted nowhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHOOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from relvald_desktop.ui.dialogs import files

if sys.argv[1] == "ours":
    files.leave_no_history()
else:
    from PySide6.QtCore import QCoreApplication, Qt
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
application = QApplication([])

def choose():
    window = QApplication.activeModalWidget()
    assert isinstance(window, QFileDialog)
    window.setDirectory(sys.argv[2])
    window.accept()

QTimer.singleShot(300, choose)
assert files.ask_folder(None, "Folder", sys.argv[2]) is not None
"""


def written_after_choosing(tmp_path: Path, which: str) -> str:
    """Everything that stands in the folder of settings, and of recent files, afterwards."""
    home, chosen = tmp_path / "home", tmp_path / "Zyxqvanja"
    for folder in (home, chosen):
        folder.mkdir()
    environment = os.environ | {
        "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    command = [sys.executable, "-c", CHOOSE, which, str(chosen)]
    subprocess.run(command, check=True, env=environment, capture_output=True, timeout=60)
    files = [each for each in home.rglob("*") if each.is_file()]
    return "".join(each.read_text(encoding="utf-8", errors="replace") for each in files)


@pytest.mark.skipif(sys.platform != "linux", reason="where Qt's own file window is used")
def test_a_chosen_folder_is_noted_nowhere(tmp_path: Path) -> None:
    assert "Zyxqvanja" not in written_after_choosing(tmp_path, "ours")


@pytest.mark.skipif(sys.platform != "linux", reason="where Qt's own file window is used")
def test_without_that_qt_would_note_it(tmp_path: Path) -> None:
    assert "Zyxqvanja" in written_after_choosing(tmp_path, "plain")
