"""Little moves, and what moves follows the system (2.2.2, 2.3.3)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

import relvald_desktop.ui
from relvald_desktop.ui import motion

UI = Path(relvald_desktop.ui.__file__).parent
MOVING = re.compile(
    r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsEffect|setRange\(0, 0\)|setMaximum\(0\)"
)


def test_nothing_moves_but_what_follows_the_system() -> None:
    moving = [
        each.name for each in UI.rglob("*.py") if MOVING.search(each.read_text()) and each.name != "motion.py"
    ]
    assert moving == []


@pytest.mark.parametrize(("less", "most"), [(True, 1), (False, 0)])
def test_a_bar_of_unknown_length_stands_still_where_less_motion_is_wanted(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, less: bool, most: int
) -> None:
    monkeypatch.setattr(motion, "is_less_wanted", lambda: less)
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.show_unknown(bar)
    assert bar.maximum() == most
