"""Erasing what belongs to no case: what goes, which backups still hold it, and the group's word typed by hand."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.services.erasing_without_case import Group, preview_without_case, require_confirmed
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.base import FormDialog
from relvald_desktop.ui.dialogs.erase_case import IRREVOCABLE, backups_of, counted
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import add_row, label, line


class EraseWithoutCaseDialog(FormDialog):
    """Gives the typed word once it is right. Raises what `preview_without_case` raises when it is made."""

    help_topic = "retention"

    def __init__(
        self, context: Context, group: Group, signal_ids: Collection[str], parent: QWidget | None = None
    ) -> None:
        title = translate("EraseForm", "Erase for good what belongs to no case")
        super().__init__(parent, title, "eraseWithoutCaseForm", translate("EraseForm", "&Erase for good"))
        self._group = group
        preview = preview_without_case(context.work, group, signal_ids)
        self.form.addRow(label(translate("EraseForm", IRREVOCABLE), "danger"))
        self.form.addRow(counted(preview))
        self.form.addRow(backups_of(preview))
        caption = translate("EraseForm", "&Type the word {word} to confirm").format(word=group)
        self.word = add_row(self.form, caption, line(placeholder=str(group)), "eraseWord")
        self.word.setFocus()

    def save(self) -> Any:
        require_confirmed(self._group, self.word.text())
        return self.word.text()
