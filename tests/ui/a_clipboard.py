"""Run as a program on a real X server: copies in three ways and prints, as JSON, what the clipboard and the marked text hold
before and after the time is up, at a lock, and when the program is left."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit

from relvald_desktop.release.clipboard import CLEAR_AFTER_SECONDS, PassingClipboard

READER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from PySide6.QtGui import QClipboard
application = QApplication(sys.argv[:1])
def read():
    clipboard = application.clipboard()
    marks = [name for name in clipboard.mimeData().formats() if "Hint" in name]
    print(repr((clipboard.text(), clipboard.text(QClipboard.Mode.Selection), marks)), flush=True)
    application.quit()
QTimer.singleShot(300, read)
application.exec()
"""


def seen_elsewhere() -> Any:
    """What another program finds: the text, what is marked, and the marks for histories."""
    import ast

    reader = subprocess.Popen([sys.executable, "-c", READER], stdout=subprocess.PIPE, text=True)
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.quit() if reader.poll() is not None else None)
    timer.start(20)
    loop.exec()
    assert reader.stdout is not None
    return ast.literal_eval(reader.stdout.read())


def let_time_pass(passing: PassingClipboard) -> None:
    """The twenty seconds, made short where the time runs."""
    passing._timer.setInterval(10)
    loop = QEventLoop()
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    passing._timer.setInterval(CLEAR_AFTER_SECONDS * 1000)


def main() -> None:
    """Copy, look, let the time pass, look."""
    application = QApplication(sys.argv[:1])
    field = QLineEdit("Zyxqvantel")
    field.show()
    field.activateWindow()
    passing = PassingClipboard()
    found = {"platform": application.platformName()}
    for name, copy in (("button", lambda: passing.copy("Zyxqvantel")), ("field", field.copy)):
        field.selectAll()
        copy()
        found[name] = seen_elsewhere()
        let_time_pass(passing)
        found[f"{name} later"] = seen_elsewhere()
    field.selectAll()
    field.copy()
    application.clipboard().setText("Zyxqvantel", QClipboard.Mode.Selection)
    passing.close()
    found["closed"] = seen_elsewhere()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
