"""A translation file that is written anew while the window is open does not end the program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from relvald_desktop import resources

SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from relvald_desktop import resources
from relvald_desktop.ui.language import translate, use_language
application = QCoreApplication([])
folder = Path(sys.argv[1])
resources.path = lambda *parts: folder / parts[-1]
use_language("sv")
(folder / "relvald_sv.qm").write_bytes(b"")
print(translate("Work", "Cancel"))
"""


def test_texts_stay_when_their_file_is_emptied(tmp_path: Path) -> None:
    shutil.copy(resources.path("i18n", "relvald_sv.qm"), tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "Avbryt"), done.stderr
