"""Qt calls that give nothing, and signals, do not end the program."""

from __future__ import annotations

import subprocess
import sys

import pytest

CALLS = """
import relvald_desktop.ui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

class Told(QObject):
    told = Signal(int)

application = QApplication([])
widget, teller = QWidget(), Told()
for _ in range(100_000):
    {call}
print("still here")
"""


@pytest.mark.parametrize("call", ['widget.setObjectName("x")', "teller.told.emit(1)"])
def test_a_hundred_thousand_calls_end_as_they_should(call: str) -> None:
    script = CALLS.format(call=call)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "still here"), done.stderr
