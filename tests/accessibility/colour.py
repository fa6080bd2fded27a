"""Contrast as WCAG 2.2 reckons it."""

from __future__ import annotations

from PySide6.QtGui import QColor


def luminance(colour: QColor | str) -> float:
    """Relative luminance, 0 to 1."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: QColor | str, second: QColor | str) -> float:
    """Contrast ratio, 1 to 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
