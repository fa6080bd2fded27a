"""A summary before it leaves: the paper, or the words of the file; and what it is made of, in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from relvald_desktop.release.artefact import Artefact, Format
from relvald_desktop.release.outgoing import Outgoing
from relvald_desktop.release.readback import Part, read_back
from relvald_desktop.release.summary import FORMATS
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.checked_preview import CheckedPreview
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import named
from relvald_desktop.ui.work import Job, Told, run_with_progress
from relvald_desktop.wording import QT_TRANSLATE_NOOP

T = TypeVar("T")
FORMAT_WORDS = {
    Format.PDF: QT_TRANSLATE_NOOP("SummaryPage", "PDF, for the board"),
    Format.DOCX: QT_TRANSLATE_NOOP("SummaryPage", "Word, to paste from"),
    Format.XLSX: QT_TRANSLATE_NOOP("SummaryPage", "Excel"),
    Format.CSV: QT_TRANSLATE_NOOP("SummaryPage", "CSV"),
    Format.JSON: QT_TRANSLATE_NOOP("SummaryPage", "JSON, to add up"),
}


class SummaryPreview(CheckedPreview):
    """The save button names the format; to the board, as it does nobody harm, is proposed."""

    def __init__(self, context: Context, outgoing: Outgoing, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("SummaryPage", "Summary"), outgoing, parent)
        self.setProperty("format", str(outgoing.format))
        if outgoing.format is not Format.PDF:
            text = translate("SummaryPage", "&Save as {format} …").format(format=outgoing.format.upper())
            self.save_button.setText(text)
            named(self.save_button, "savePaper", text)

    def _show(self) -> None:
        super()._show()
        if self.outgoing.format is not Format.PDF:
            self.text.setPlainText(_words_of(self.outgoing.artefact))


def _words_of(artefact: Artefact) -> str:
    """What stands in a file: its lines as they are, or the words of its pages and sheets as they are read back."""
    if artefact.format in (Format.CSV, Format.JSON):
        return artefact.content.decode("utf-8-sig")
    parts = (Part.TEXT, Part.PAGE, Part.SHEET)
    return "\n\n".join(each.text for each in read_back(artefact) if each.part in parts)


def prepare_and_preview(
    page: QWidget, context: Context, make: Callable[[], Outgoing], failed: Callable[[str], None]
) -> Job:  # fmt: skip
    """Make something in the background, and show it before it leaves."""

    def show(outgoing: Outgoing) -> None:
        SummaryPreview(context, outgoing, page).exec()

    return run_for(page, translate("SummaryPage", "Making the report …"), lambda told: make(), show, failed)


def run_for(
    page: QWidget, title: str, work: Callable[[Told], T], done: Callable[[T], None], failed: Callable[[str], None]
) -> Job:  # fmt: skip
    """Long work for a page, behind a window with cancel; a page that is gone, or work that was cancelled, hears nothing."""

    def checked(told: Told) -> tuple[T, bool]:
        result = work(told)
        return result, told(1, 1)

    def finished(result: tuple[T, bool]) -> None:
        if isValid(page) and result[1]:
            done(result[0])

    def broke(text: str) -> None:
        if isValid(page):
            failed(text)

    return run_with_progress(page.window(), title, checked, finished, broke)


def format_choice() -> QComboBox:
    """A field to choose in which format a summary leaves."""
    made = QComboBox()
    for each in FORMATS:
        made.addItem(translate("SummaryPage", FORMAT_WORDS[each]), each)
    return made


def chosen_format(field: QComboBox) -> Format:
    """The format that is chosen."""
    return Format(field.currentData())
