"""Loads what is needed after unlocking while the passphrase is typed."""

from __future__ import annotations

import gc
import threading
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

PAUSE_MILLISECONDS = 20
"""Between two modules, so that a key that is pressed in the meantime is taken at once."""


class Warming(QObject):
    """Begins when made. What knows nothing of Qt is loaded in a thread of its own; what does is loaded afterwards, a module at
    a time, by the thread of the window: PySide makes its classes when they are first asked for, and two threads must not ask at
    once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._modules: list[str] | None = None
        self._thread = threading.Thread(target=load_libraries, daemon=True)
        self._timer = QTimer(self, interval=PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)
        self._thread.start()
        self._timer.start()

    def _go_on(self) -> None:
        if self._thread.is_alive():
            return
        if self._modules is None:
            self._modules = []  # what can't be loaded is told once, and the rest goes on without it
            self._modules = window_modules()
        if self._modules:
            import_module(self._modules.pop(0))
            return
        self._timer.stop()
        call_it_lasting()


LIBRARIES = (
    "vault.opening", "services.opening", "services.today", "services.queue", "services.safekeeping",
    "services.handover.receipts", "services.handover.reading", "services.legal", "services.legal_rights", "release.summary",
    "release.targets", "services.adding_up", "services.behind", "release.attachment",
)  # fmt: skip
"""What opens a store and works out Today, and then what the pages are made with that takes long to load: papers and sheets.
None of it knows of Qt."""


def load_libraries() -> None:
    """Load what the pages need and takes longest, so that each page is then loaded within hundredths of a second."""
    for module in LIBRARIES:
        import_module(f"relvald_desktop.{module}")


def window_modules() -> list[str]:
    """What shows the open store, in the order it is wanted: Today, the other places, the parts of a case."""
    from relvald_desktop.ui.places import PLACES

    tabs = import_module("relvald_desktop.ui.pages.case_file").TABS
    pages = (*PLACES, *(module for _, module, _ in tabs.values()))
    return ["relvald_desktop.ui.workspace", *(f"relvald_desktop.ui.pages.{page}" for page in pages)]


def call_it_lasting() -> None:
    """Tell the garbage collector that modules are no garbage: looking through all of them again would hold the window up
    later."""
    gc.freeze()


def load_all() -> None:
    """The whole of it at once, for who measures what comes afterwards."""
    load_libraries()
    for module in window_modules():
        import_module(module)
    call_it_lasting()
