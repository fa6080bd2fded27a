"""The papers of a day in court before they leave: one window in which the worker chooses which."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QMessageBox, QWidget

from relvald_desktop.documents.day_content import DayPaper
from relvald_desktop.errors import RelvaldError
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.day_papers import prepare_day_paper
from relvald_desktop.release.outgoing import Outgoing, PasswordOnlyForPdf
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.checked_preview import CheckedPreview
from relvald_desktop.ui.language import say, translate, wording
from relvald_desktop.ui.widgets.choice_words import ChoiceWords
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.wording import QT_TRANSLATE_NOOP

TITLES = {
    DayPaper.WORKER_NOTE: QT_TRANSLATE_NOOP("DayPapers", "Court note: the worker's copy"),
    DayPaper.HER_NOTE: QT_TRANSLATE_NOOP("DayPapers", "Court note: her copy"),
    DayPaper.NEUTRAL_NOTE: QT_TRANSLATE_NOOP("DayPapers", "Neutral copy: says nothing of a court"),
    DayPaper.CHECKLIST_CARD: QT_TRANSLATE_NOOP("DayPapers", "Checklist for the pocket"),
    DayPaper.COUNSEL_LETTER: QT_TRANSLATE_NOOP("DayPapers", "Letter to her counsel"),
    DayPaper.ATTENDANCE: QT_TRANSLATE_NOOP("DayPapers", "Confirmation of attendance"),
    DayPaper.CONTACT_LIST: QT_TRANSLATE_NOOP("DayPapers", "Contact list for the day"),
}


class DayPapersPreview(CheckedPreview):
    """Choosing another paper draws and checks it; who it is for follows."""

    def __init__(
        self, context: Context, accompaniment_id: str, outgoing: Outgoing, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, translate("DayPapers", "Papers for the day"), outgoing, parent)
        self._accompaniment_id, self._shown = accompaniment_id, DayPaper.WORKER_NOTE
        self.which = named(QComboBox(), "whichPaper", translate("DayPapers", "Paper"))
        for paper, title in TITLES.items():
            self.which.addItem(translate("DayPapers", title), paper)
        self.which.currentIndexChanged.connect(self._change)
        self._as_word = button(translate("DayPapers", "Save as &Word …"), "saveWord", self._save_word)
        self.row.insertWidget(2, self._as_word)
        self._as_word.setVisible(False)
        heading = label(translate("DayPapers", "Paper"), "heading")
        heading.setBuddy(self.which)
        for place, each in enumerate((heading, self.which, ChoiceWords(self.which))):
            self.side.insertWidget(place, each)
        self.which.setFocus()

    def _change(self) -> None:
        paper = DayPaper(self.which.currentData())
        if (outgoing := self._prepared(paper, Format.PDF)) is None:
            # What can't be made is not chosen: the window shows the paper it names.
            with QSignalBlocker(self.which):
                self.which.setCurrentIndex(self.which.findData(self._shown))
            return
        self._shown = paper
        self.notice.hide()
        self._as_word.setVisible(paper is DayPaper.COUNSEL_LETTER)
        self.leaving.offer(outgoing.recipients)
        self.show_outgoing(outgoing)

    def _prepared(self, paper: DayPaper, format_: Format) -> Outgoing | None:
        """The paper, or None when it can't be made; then it was said why."""
        try:
            return prepare_day_paper(self._context.work, self._accompaniment_id, paper, wording(), format_)
        except RelvaldError as error:
            self.notice.warn(say(error))
            return None

    def _save_word(self) -> None:
        """The letter as a document that can be written on; checked like the paper."""
        if self.leaving.protect.isChecked():
            self.notice.warn(say(PasswordOnlyForPdf()))
            return
        shown, document = self.outgoing, self._prepared(DayPaper.COUNSEL_LETTER, Format.DOCX)
        if document is None:
            return
        self.show_outgoing(document)
        if not self.stopping():
            self.save_paper()
            self.show_outgoing(shown)


def preview_day_papers(context: Context, accompaniment_id: str, parent: QWidget | None) -> None:
    """Show the papers of an accompaniment, the court note first."""
    try:
        outgoing = prepare_day_paper(context.work, accompaniment_id, DayPaper.WORKER_NOTE, wording())
    except RelvaldError as error:
        QMessageBox.warning(parent, "Relvåld", say(error))
        return
    DayPapersPreview(context, accompaniment_id, outgoing, parent).exec()
