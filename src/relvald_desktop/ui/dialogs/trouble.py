"""What is shown when the program went wrong: what is safe, what to do, and the diagnosis as it would be copied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from relvald_desktop.release.clipboard import CLEAR_AFTER_SECONDS, PassingClipboard
from relvald_desktop.ui.dialogs.base import give_help
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.notice import Notice


class TroubleDialog(QDialog):
    """`place`: the kind of the error and where it happened, as `vault.process.kind_and_place` gives it."""

    help_topic = "health"

    def __init__(self, place: str, lock: Callable[[], Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_help(self)
        self._clipboard, self._lock = PassingClipboard(), lock
        self.setObjectName("troubleDialog")
        title = translate("Trouble", "Something went wrong in the program")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.notice = Notice()
        self.diagnosis = named(
            QPlainTextEdit(_diagnosis(place)), "troubleDiagnosis", translate("Trouble", "Diagnosis")
        )
        self.diagnosis.setReadOnly(True)
        self.diagnosis.setTabChangesFocus(True)
        box = QVBoxLayout(self)
        box.addWidget(label(title, "heading"))
        text = translate(
            "Trouble",
            "What is saved is saved, and what stands in a form is kept as a draft. You can go on. If it happens again, lock, "
            "start the program anew, and give your IT support the diagnosis below: it holds nothing about anybody.",
        )
        box.addWidget(label(text))
        box.addWidget(self.notice)
        box.addWidget(self.diagnosis, 1)
        row = QHBoxLayout()
        row.addWidget(button(translate("Trouble", "&Go on"), "goOn", self.accept, "main"))
        row.addWidget(button(translate("Trouble", "&Copy the diagnosis"), "copyTrouble", self._copy))
        row.addWidget(button(translate("Trouble", "&Lock"), "lockNow", self._lock_now))
        row.addStretch(1)
        box.addLayout(row)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(letter * 80, letter * 45)

    def done(self, result: int) -> None:
        """Close; what was copied goes when its time is up, or now."""
        self._clipboard.close()
        super().done(result)

    def _copy(self) -> None:
        self._clipboard.copy(self.diagnosis.toPlainText())
        text = translate("Trouble", "Copied. Paste it within {seconds} seconds, while this window is open.")
        self.notice.tell(text.format(seconds=CLEAR_AFTER_SECONDS))

    def _lock_now(self) -> None:
        self.accept()
        self._lock()


def _diagnosis(place: str) -> str:
    from relvald_desktop.services.doctor.looking import versions

    lines = [place, *(f"{name}: {version}" for name, version in versions().items())]
    return "\n".join(lines) + "\n"
