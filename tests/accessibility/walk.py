"""Goes through every screen and dialog of a practice store and writes down what breaks the rules, as JSON on standard
output: `python -m tests.accessibility.walk STORE PERCENT`. A process of its own has a screen of its own size."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.accessibility.rules import LARGE_RULES, RULES, SCREEN
from tests.accessibility.tree import where

SCREEN_FILE = {
    "screens": [{"name": "small", "x": 0, "y": 0, "width": SCREEN[0], "height": SCREEN[1], "logicalDpi": 96}]
}


PARTS = ("24-8-retention-due",)
"""Pictures of a part of a window by itself."""


def main(store: Path, percent: int, only: tuple[str, ...] = ()) -> dict[str, Any]:
    """Everything that was seen and found."""
    with tempfile.TemporaryDirectory() as scratch:
        screen = Path(scratch) / "screen.json"
        screen.write_text(json.dumps(SCREEN_FILE))
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
        return _walk(store, percent, Path(scratch), only)


def _walk(store: Path, percent: int, scratch: Path, only: tuple[str, ...]) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication, QWidget

    from relvald_desktop.ui import language, screenshots, theme
    from relvald_desktop.ui.preferences import Preferences
    from relvald_desktop.ui.work import wait_for_all

    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    rules = LARGE_RULES if percent > 100 else RULES
    found: list[tuple[str, str, str]] = []
    seen: dict[str, list[str]] = {}

    def wait(window: QWidget) -> None:
        wait_for_all(60)
        for _ in range(5):
            application.processEvents()

    def look(name: str, window: QWidget) -> None:
        if name in PARTS:
            return
        window.activateWindow()
        seen[name] = [each.__name__ for each in type(window).__mro__ if each.__module__.startswith("relvald")]
        for rule, broken in rules.items():
            try:
                found.extend((rule, name, what) for what in broken(window))
            except Exception as error:
                raise RuntimeError(f"{rule} in {name}: {where(window)}") from error

    language.use_language("sv")
    theme.use_theme("light", percent)
    theme.load_fonts()  # the first chart loads it, and where the system has no font of its own every text is set in it
    preferences = Preferences(scratch / "window.ini")
    screenshots.show_every_screen(store, preferences, look, only, wait)
    return {"seen": seen, "found": found}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), tuple(sys.argv[3:])), ensure_ascii=False))
