"""ÖVNING, wherever a practice store is in sight: a strip in the window, and the title of every window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import label, look, named


def practice_mark(text: str) -> QFrame:
    """A strip that says ÖVNING and what that means; more can be added to its row."""
    strip = look(QFrame(), "practice")
    row = QHBoxLayout(strip)
    row.addWidget(label(practice_word(), "practiceWord", wraps=False))
    row.addWidget(label(text), 1)
    return named(strip, "practiceMark", f"{practice_word()}. {text}")


def practice_word() -> str:
    """The word itself, as it stands on paper."""
    return translate("Paper", "ÖVNING")


class PracticeTitles(QObject):
    """Begins the title of every window with ÖVNING while a practice store is open."""

    def watch(self) -> None:
        """Begin; windows that are open are marked too."""
        QCoreApplication.instance().installEventFilter(self)

    def rest(self) -> None:
        """Stop. The windows of the store are gone by then."""
        QCoreApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowTitleChange) and isinstance(watched, QWidget):
            mark_title(watched)
        return False


def mark_title(window: QWidget) -> None:
    """Begin a window's title with ÖVNING, once."""
    title, word = window.windowTitle(), practice_word()
    if window.isWindow() and title and not title.startswith(word):
        window.setWindowTitle(f"{word} – {title}")
