"""Everything as one readable file: a plain warning, a tick that it is understood, and only then where."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from relvald_desktop.errors import Incomplete
from relvald_desktop.release.export import Exported, save_export
from relvald_desktop.services.departures import Leaving
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.checked_preview import may_write_to
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import label, tick


class ExportDialog(FormDialog):
    """Its `result_value` is what was written, or None where no place was chosen."""

    help_topic = "health"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = translate("Export", "Export everything")
        super().__init__(parent, title, "exportEverything", translate("Export", "Choose &where …"))
        self._context = context
        for text, kind in (
            (
                translate(
                    "Export",
                    "! The file is READABLE by anyone who gets hold of it: every name, number and address in the register "
                    "stands in it, those of protected and assumed identities too.",
                ),
                "danger",
            ),
            (
                translate(
                    "Export",
                    "It belongs only on an encrypted medium. Take it away when it has been used. For a backup use “Back up”: "
                    "a backup is encrypted.",
                ),
                "",
            ),
            (translate("Export", "That the file was written is noted in the log."), "quiet"),
        ):
            self.form.addRow(label(text, kind))
        self.understood = tick(translate("Export", "I &understand that it is readable"), "understood")
        self.understood.toggled.connect(self.save_button.setEnabled)
        self.save_button.setEnabled(False)
        self.form.addRow(self.understood)

    def save(self) -> Exported | None:
        """Ask where, warn about the place, and write."""
        if not self.understood.isChecked():  # the keys of Save come here too
            raise Incomplete(fields=self.understood.text().replace("&", ""))
        title, name = translate("Export", "Export everything"), translate("Export", "everything.json")
        while (target := ask_where(self, title, name, "JSON (*.json)")) is not None:
            chosen = may_write_to(target, self)
            if not self.isVisible():
                break  # the store was locked behind the window that asked
            if chosen:
                return save_export(self._context.work, target, Leaving(), understood=True)
        return None
