"""Lets the garbage collector work in the window's thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MILLISECONDS = 1000


class Collector(QObject):
    """From when it is made, nothing is collected but here: Python would start collecting in whichever thread makes a value
    too many, and PySide takes a widget of our own classes down in the thread that collects it, which Qt forbids. A look every second
    collects what has come together, by Python's own measures."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation of which enough has come together."""
        full = [
            number
            for number, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if full:
            gc.collect(full[-1])
