"""The court note before it leaves."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QMessageBox, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.court_note import CourtNoteDraft, file_name, prepare_court_note, save_court_note
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.checked_preview import CheckedPreview
from relvald_desktop.ui.language import say, translate, wording


class CourtNotePreview(CheckedPreview):
    """The paper for the day in court."""

    def __init__(self, context: Context, draft: CourtNoteDraft, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("CourtNotePreview", "Court note"), draft, parent)

    def reasons(self) -> list[str]:
        return [translate("CourtNote", text) for text in self.draft.note.left_out]

    def file_name(self) -> str:
        return file_name(self.draft)

    def write(self, target: Any) -> None:
        save_court_note(self._context.work, self.draft, target, replace=True)


def preview_day_papers(context: Context, accompaniment_id: str, parent: QWidget | None) -> None:
    """Show the papers of an accompaniment."""
    try:
        draft = prepare_court_note(context.work, accompaniment_id, wording())
    except RelvaldError as error:
        QMessageBox.warning(parent, "Relvåld", say(error))
        return
    CourtNotePreview(context, draft, parent).exec()
