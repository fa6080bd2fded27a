"""Qt calls that give nothing do not end the program."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
import relvald_desktop.ui
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
widget = QWidget()
for _ in range(100_000):
    widget.setObjectName("x")
print("still here")
"""


def test_a_hundred_thousand_calls_end_as_they_should() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "still here"), done.stderr
