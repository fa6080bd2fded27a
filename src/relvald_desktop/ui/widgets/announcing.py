"""Saying aloud what happened: a screen reader tells it wherever the focus is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

Politeness = QAccessible.AnnouncementPoliteness


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Tell a text that stands in a widget; `at_once` breaks into what is being read, for what is wrong or urgent."""
    if at_once:
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    told = QAccessibleAnnouncementEvent(widget, text)
    told.setPoliteness(Politeness.Assertive if at_once else Politeness.Polite)
    QAccessible.updateAccessibility(told)
