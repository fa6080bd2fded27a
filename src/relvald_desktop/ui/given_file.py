"""A file that the program is given from outside: double-clicked, or named when it was started. It waits for the unlock;
its name is neither logged nor shown while the store is locked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from relvald_desktop.services.handover.endings import ending_of
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.vault.folder import StoreFolder


class Application(QApplication):
    """`fileGiven` tells of a file that macOS opens with the program while it runs; elsewhere it comes as an argument."""

    fileGiven = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Hear what is meant for the program as a whole."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.fileGiven.emit(Path(event.file()))
            return True
        return super().event(event)


def no_such_file() -> str:
    """What is said of a file that is not one of ours."""
    return translate(
        "GivenFile",
        "This is no file from a colleague's Relvåld (handover, receipt or key card), or it is not there any more. "
        "Nothing was opened.",
    )


def tell_before_unlocking(file: Path, store: Path, notice: Notice) -> None:
    """Say on the unlock page what will come of a file."""
    from relvald_desktop.vault.instance_lock import InstanceLock

    if ending_of(file) is None:
        notice.warn(no_such_file())
    elif InstanceLock(StoreFolder(store)).is_held():
        text = translate(
            "GivenFile",
            "Relvåld is open in another window already. Open the file there: Safekeeping, Handover.",
        )
        notice.warn(text)
    else:
        notice.tell(
            translate("GivenFile", "A file from a colleague is waiting. Unlock the store to look at it.")
        )
