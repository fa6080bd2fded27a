"""What is needed after unlocking is loaded while the passphrase is typed, and nothing of Qt in another thread."""

from __future__ import annotations

from tests.ui.apart import said_apart

WATCHED = """
import gc, sys, threading

class Finder:
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is not threading.main_thread():
            elsewhere.append(name)

elsewhere = []
from PySide6.QtWidgets import QApplication
from relvald_desktop.ui.warming import Warming

sys.meta_path.insert(0, Finder())
application = QApplication([])
warming = Warming(application)
while warming._timer.isActive():
    application.processEvents()
assert gc.get_freeze_count() > 10_000
assert "relvald_desktop.services.opening" in elsewhere
print([name for name in elsewhere if "PySide" in name or name.startswith("relvald_desktop.ui")])
print([name for name in ("ui.workspace", "ui.pages.today", "ui.pages.case_log") if "relvald_desktop." + name not in sys.modules])
"""


def test_what_knows_qt_is_loaded_by_the_thread_of_the_window() -> None:
    lines, errors = said_apart(WATCHED)
    assert lines[:2] == ["[]", "[]"], errors
