"""Pictures of writing: a note with marked words, the menu of one of them, the snippets, and the form of a snippet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import current_language
from relvald_desktop.ui.screenshots_props import wait_until
from relvald_desktop.ui.writing.at_hand import aids_at_hand

NOTES = {
    "sv": "Hon ringde från kvinnofridslinjen och berättade att han har hotatt henne igen. Barnen sover oroligtt. Faduma vill "
    "prata mer på torsdag, helst innan skyddsbedömningen.",
    "en": "She called from the shelter and said that he has threatend her again. The children sleep badley. Faduma wants to "
    "talk more on Thursday.",
}


def writing_makers(context: Context, case_id: str) -> list[tuple[str, Callable[[], QWidget]]]:
    """What makes each window, by the name of its picture."""
    from relvald_desktop.ui.dialogs.helper_forms import snippet_dialog

    kept: list[QWidget] = []

    def note() -> Any:
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog

        aids_at_hand().choose(current_language())
        dialog = ContactDialog(context, case_id, None)
        field = dialog.findChild(QPlainTextEdit, "contactText")
        field.setPlainText(NOTES[current_language()])
        dialog.show()
        wait_until(lambda: bool(field.extraSelections()))
        return dialog

    def menu(of_word: bool) -> QWidget:
        dialog = note()
        kept.append(dialog)
        field: Any = dialog.findChild(QPlainTextEdit, "contactText")
        marks = field.extraSelections()
        field.open_menu(marks[0].cursor.position())
        shown: QMenu = next(each for each in field.findChildren(QMenu, "noteMenu") if each.isVisible())
        wait_until(lambda: shown.actions()[0].isEnabled())  # a proposal has come
        if of_word:
            return shown
        snippets: QMenu = next(each for each in shown.findChildren(QMenu) if each.actions())
        return snippets

    return [
        ("77-note-marked", note),
        ("77-2-note-menu", lambda: menu(of_word=True)),
        ("77-3-note-snippets", lambda: menu(of_word=False)),
        ("77-4-snippet", lambda: snippet_dialog(context, None, None)),
    ]
