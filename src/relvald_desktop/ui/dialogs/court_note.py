"""The court note before it leaves: the paper, what was left out and why, and what the leak check found."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.court_note import CourtNoteDraft, file_name, prepare_court_note, save_court_note
from relvald_desktop.release.printing import print_document
from relvald_desktop.services.opening import note_event
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.dialogs.preview import Preview
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.section import Section, scrolled


class CourtNotePreview(Preview):
    """Print and save stay closed while anything protected stands in the paper."""

    def __init__(self, context: Context, draft: CourtNoteDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent, translate("CourtNotePreview", "Court note"), self.save_paper)
        self._context, self.draft = context, draft
        self.stopped = Section(
            translate("CourtNotePreview", "STOPPED: something protected stands in the paper"), "leaks"
        )
        self.left_out = Section(translate("CourtNotePreview", "Left out of the paper"), "leftOut")
        side = QWidget()
        box = QVBoxLayout(side)
        self._mask = button(
            translate("CourtNotePreview", "&Mask what is protected"), "mask", self.mask_protected, "main"
        )
        box.addWidget(self.stopped)
        box.addWidget(self._mask)
        box.addWidget(self.left_out)
        box.addStretch(1)
        self.middle.addWidget(scrolled(side), 2)
        self.show_draft(draft)

    def show_draft(self, draft: CourtNoteDraft) -> None:
        """Show a note with what was found in it."""
        self.draft = draft
        leaks = draft.paper.leaks
        self.paper.show_pdf(draft.paper.content)
        self.stopped.setVisible(bool(leaks))
        self._mask.setVisible(bool(leaks))
        self.print_button.setEnabled(not leaks)
        self.save_button.setEnabled(not leaks)
        self.stopped.clear(len(leaks))
        for leak in leaks:
            text = translate(
                "CourtNotePreview", "{what}, page {page}: {context}").format(what=translate("Secrets", leak.secret.label_key), page=leak.page, context=leak.context_masked)  # fmt: skip
            self.stopped.add(text, (), "danger")
        self.left_out.clear()
        for text in draft.note.left_out:
            self.left_out.add_widget(
                named(label(translate("CourtNote", text)), "leftOutRow", translate("CourtNote", text))
            )
        if leaks:
            note_event(
                self._context.work,
                "court_note.stopped",
                draft.case_id,
                kinds=sorted({leak.secret.kind for leak in leaks}),
            )

    def mask_protected(self) -> None:
        """Mask everything protected and check again."""
        self.show_draft(self.draft.masked(wording()))
        if not self.draft.paper.leaks:
            self.notice.tell(
                translate(
                    "CourtNotePreview", "Masked. The paper holds nothing protected now. Read it once more."
                )
            )

    def print_paper(self) -> None:
        if not self.draft.paper.leaks and print_document(self.paper.document, self):
            note_event(
                self._context.work,
                "court_note.printed",
                self.draft.case_id,
                accompaniment=self.draft.accompaniment_id,
            )

    def save_paper(self) -> None:
        """Save the note through the door."""
        target = ask_where(self, translate("CourtNotePreview", "Save the court note"), file_name(self.draft))
        if target is None:
            return
        try:
            save_court_note(self._context.work, self.draft, target, replace=True)
        except RelvaldError as error:
            self.notice.warn(say(error))
        else:
            self.notice.tell(translate("CourtNotePreview", "Saved as {file}.").format(file=target.name))


def preview_court_note(context: Context, accompaniment_id: str, parent: QWidget | None) -> None:
    """Show the court note of an accompaniment."""
    from PySide6.QtWidgets import QMessageBox

    try:
        draft = prepare_court_note(context.work, accompaniment_id, wording())
    except RelvaldError as error:
        QMessageBox.warning(parent, "Relvåld", say(error))
        return
    CourtNotePreview(context, draft, parent).exec()
