"""Locks by itself: when nobody touched anything for a while, or when the computer slept without saying so. What the system
tells is heard in `session`."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

WARN_SECONDS = 30
"""How long before it locks the worker is told."""

_ASLEEP_SECONDS = 20
"""When a one-second timer comes this late, the computer was asleep."""


class IdleWatch(QObject):
    """`nearing` tells the seconds left, `expired` that the time is up or the computer slept."""

    nearing = Signal(int)
    expired = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._touches: frozenset[QEvent.Type] = frozenset()
        self._touched = self._ticked = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def watch(self, minutes: int) -> None:
        """Begin, or begin again with another time."""
        application = QCoreApplication.instance()
        application.removeEventFilter(self)
        application.installEventFilter(self)
        kind = QEvent.Type
        self._touches = frozenset(
            {kind.KeyPress, kind.MouseMove, kind.MouseButtonPress, kind.Wheel, kind.TouchBegin}
        )
        self._seconds = minutes * 60
        self._touched = self._ticked = time.monotonic()
        self._timer.start()

    def rest(self) -> None:
        """Stop watching."""
        QCoreApplication.instance().removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if event.type() in self._touches:
            was_near = self._left() <= WARN_SECONDS
            self._touched = time.monotonic()
            if was_near:
                self.nearing.emit(0)
        return False

    def _left(self) -> float:
        return self._seconds - (time.monotonic() - self._touched)

    def _tick(self) -> None:
        now = time.monotonic()
        asleep = now - self._ticked > _ASLEEP_SECONDS
        self._ticked = now
        left = self._left()
        if left <= 0 or asleep:
            self.expired.emit()
        elif left <= WARN_SECONDS:
            self.nearing.emit(round(left))


class DoubleEscape(QObject):
    """`pressedTwice` when Esc is pressed twice within half a second, in any window."""

    pressedTwice = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._last = 0.0

    def watch(self) -> None:
        """Begin; called when the store opens."""
        QCoreApplication.instance().installEventFilter(self)

    def rest(self) -> None:
        """Stop; while the store is locked there is nothing to hide."""
        QCoreApplication.instance().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
                now = time.monotonic()
                if 0.02 < now - self._last < 0.5:
                    self._last = 0.0
                    QTimer.singleShot(0, self.pressedTwice.emit)
                elif now - self._last >= 0.5:
                    self._last = now
        return False
