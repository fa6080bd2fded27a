"""What moves in the window, which is little: bars that show that work goes on, and Qt's own small effects. Both follow the
system's wish for less motion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QProgressDialog

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


def is_less_wanted() -> bool:
    """Whether the system asks for less motion (Qt tells of it from 6.12 on)."""
    hints = QApplication.styleHints()
    told = getattr(hints, "accessibility", None)
    accessibility = told() if told is not None else None
    if not hasattr(accessibility, "motionPreference"):
        return False
    return bool(accessibility.motionPreference() == Qt.MotionPreference.ReducedMotion)


def follow_the_system() -> None:
    """Turn Qt's effects off where less motion is wanted."""
    if is_less_wanted():
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)


def show_unknown(bar: QProgressBar | QProgressDialog) -> None:
    """Show that work goes on and nobody knows how long: a bar that moves, or one that stands at nothing."""
    bar.setRange(0, 1 if is_less_wanted() else 0)
    bar.setValue(0)
