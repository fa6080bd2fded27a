"""A filter that stands as it was left when the program is opened again: by its code, never by words that were typed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from relvald_desktop.ui.preferences import Preferences


def remember_choice(box: QComboBox, preferences: Preferences, name: str) -> None:
    """Choose what was chosen last, and remember from now on."""
    known = preferences.choice(name)
    for row in range(box.count()):
        if known and str(box.itemData(row)) == known:
            box.setCurrentIndex(row)
    box.activated.connect(lambda: preferences.keep_choice(name, str(box.currentData())))
