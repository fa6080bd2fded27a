"""A paper before it leaves: what it looks like, what was left out and why, and what the leak check found."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.case_papers import PaperDraft, save_paper
from relvald_desktop.release.printing import print_document
from relvald_desktop.services.opening import note_event
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.files import ask_where
from relvald_desktop.ui.dialogs.preview import Preview
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.section import Section, scrolled


class CheckedPreview(Preview):
    """Print and save stay closed while anything protected stands in the paper. Subclasses say how it is saved."""

    def __init__(self, context: Context, title: str, draft: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent, title, self.save_paper)
        self._context, self.draft = context, draft
        self.stopped = Section(
            translate("CheckedPreview", "STOPPED: something protected stands in the paper"), "leaks"
        )
        self.left_out = Section(translate("CheckedPreview", "Left out of the paper"), "leftOut")
        side = QWidget()
        box = QVBoxLayout(side)
        self._mask = button(
            translate("CheckedPreview", "&Mask what is protected"), "mask", self.mask_protected, "main"
        )
        box.addWidget(self.stopped)
        box.addWidget(self._mask)
        box.addWidget(self.left_out)
        box.addStretch(1)
        self.middle.addWidget(scrolled(side), 2)
        self.show_draft(draft)

    def reasons(self) -> list[str]:
        """What was left out and why, translated."""
        return [translate("CasePapers", text) for text in self.draft.left_out]

    def file_name(self) -> str:
        """A name for the file that says nothing about her."""
        return str(self.draft.name)

    def write(self, target: Any) -> None:
        """Save the paper through the door."""
        save_paper(self._context.work, self.draft, target, replace=True)

    def show_draft(self, draft: Any) -> None:
        """Show a paper with what was found in it."""
        self.draft = draft
        leaks = draft.paper.leaks
        self.paper.show_pdf(draft.paper.content)
        self.stopped.setVisible(bool(leaks))
        self._mask.setVisible(bool(leaks))
        self.print_button.setEnabled(not leaks)
        self.save_button.setEnabled(not leaks)
        self.stopped.clear(len(leaks))
        for leak in leaks:
            where = (
                translate("CheckedPreview", "page {page}").format(page=leak.page)
                if leak.page
                else translate("CheckedPreview", "in the text it is drawn from")
            )
            text = f"{translate('Secrets', leak.secret.label_key)}, {where}: {leak.context_masked}"
            self.stopped.add(text, (), "danger")
        self.left_out.clear()
        for text in self.reasons():
            self.left_out.add_widget(named(label(text), "leftOutRow", text))
        if leaks:
            kinds = sorted({leak.secret.kind for leak in leaks})
            note_event(self._context.work, f"{draft.noun}.stopped", draft.case_id, kinds=kinds)

    def mask_protected(self) -> None:
        """Mask everything protected and check again."""
        self.show_draft(self.draft.masked(wording()))
        if not self.draft.paper.leaks:
            self.notice.tell(
                translate(
                    "CheckedPreview", "Masked. The paper holds nothing protected now. Read it once more."
                )
            )

    def print_paper(self) -> None:
        if not self.draft.paper.leaks and print_document(self.paper.document, self):
            draft = self.draft
            note_event(self._context.work, f"{draft.noun}.printed", draft.case_id, **draft.details)

    def save_paper(self) -> None:
        """Ask where, and save."""
        target = ask_where(self, translate("CheckedPreview", "Save the paper"), self.file_name())
        if target is None:
            return
        try:
            self.write(target)
        except RelvaldError as error:
            self.notice.warn(say(error))
        else:
            self.notice.tell(translate("CheckedPreview", "Saved as {file}.").format(file=target.name))


def preview_paper(context: Context, title: str, draft: PaperDraft, parent: QWidget | None) -> None:
    """Show a paper of a case."""
    CheckedPreview(context, title, draft, parent).exec()
