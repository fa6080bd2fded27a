"""Before the unlock window is painted nothing is loaded that it does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import make_store

NOT_BEFORE = (
    "PySide6.QtDBus", "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtSvg", "sqlalchemy", "alembic", "reportlab",
    "sqlcipher3", "openpyxl", "docx", "pikepdf", "pypdfium2", "keyring", "holidays", "phonenumbers", "PIL", "pyrage",
    "cryptography", "lxml", "icalendar", "rapidfuzz", "hunspell", "json", "tomllib", "relvald_desktop.store",
    "relvald_desktop.documents", "relvald_desktop.release", "relvald_desktop.ui.workspace", "relvald_desktop.ui.session.tray",
)  # fmt: skip
START = """
import sys
from PySide6.QtWidgets import QApplication
import relvald_desktop.app as program
from relvald_desktop.ui import warming

warming.Warming = lambda _: None

def painted(*_):
    for _ in range(3):
        QApplication.processEvents()
    assert any(widget.isVisible() for widget in QApplication.topLevelWidgets())
    print("\\n".join(sys.modules), flush=True)
    import os
    os._exit(0)

QApplication.exec = painted
program.main(["--store", sys.argv[1]])
"""


def test_nothing_is_loaded_before_the_unlock_window_that_it_does_not_need(tmp_path: Path) -> None:
    _, work = make_store(tmp_path / "store")
    work.store.close()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    command = [sys.executable, "-c", START, str(tmp_path / "store")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    loaded = set(done.stdout.split())
    assert "relvald_desktop.ui.unlock" in loaded
    assert not {
        name for name in loaded for heavy in NOT_BEFORE if name == heavy or name.startswith(f"{heavy}.")
    }
