"""Text snippets, the languages of the spelling check, and the words that it takes for right."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from relvald_desktop.rules.snippets import SIGN
from relvald_desktop.services.helpers import SNIPPETS, forget_word
from relvald_desktop.store.queries.helpers import own_words, snippets
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.helper_forms import snippet_dialog
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.preferences import SPELLING
from relvald_desktop.ui.widgets.fields import add_row, label
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.section import Section
from relvald_desktop.ui.widgets.sections import form_in
from relvald_desktop.ui.writing.at_hand import aids_at_hand
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SPELLING_NAMES = {
    "sv": QT_TRANSLATE_NOOP("Writing", "Swedish"),
    "en": QT_TRANSLATE_NOOP("Writing", "English"),
    "both": QT_TRANSLATE_NOOP("Writing", "Swedish and English"),
    "off": QT_TRANSLATE_NOOP("Writing", "Off"),
}
_SHOWN_LETTERS = 80


class SnippetSettings(KeptSection):
    """The worker's text snippets."""

    def __init__(self, context: Context) -> None:
        super().__init__(
            context, translate("Writing", "Text snippets"), "snippets", SNIPPETS,
            lambda snippet: snippet_dialog(context, snippet, self), add=translate("Writing", "New te&xt snippet …"),
            empty=translate("Writing", "No text snippet yet. Something you write often can be written with one word."),
        )  # fmt: skip

    def refresh(self) -> None:
        """Show the snippets."""
        with self._context.work.reading() as session:
            found = snippets(session)
        self.show_records(
            found, lambda each: joined(SIGN + each.shortcut, " ".join(each.text.split())[:_SHOWN_LETTERS])
        )


class SpellingSettings(Section):
    """In which languages note fields are checked; it takes effect at once, on this computer."""

    def __init__(self, context: Context) -> None:
        super().__init__(translate("Writing", "Spelling"), "spellingSettings")
        self.language = QComboBox()
        for value in SPELLING:
            self.language.addItem(translate("Writing", SPELLING_NAMES[value]), value)
        self.language.setCurrentIndex(max(0, self.language.findData(context.preferences.spelling)))
        add_row(form_in(self), translate("Writing", "C&heck note fields in"), self.language, "spelling")
        self.add_widget(
            label(
                translate(
                    "Writing",
                    "Words that the dictionary lacks get a wavy line. Words with a capital letter are left alone, since they "
                    "are often names. Everything happens on this computer.",
                ),
                "quiet",
            )
        )
        self.language.activated.connect(lambda: self._choose())

    def _choose(self) -> None:
        if (aids := aids_at_hand()) is not None:
            aids.choose(self.language.currentData())


class OwnWords(Section):
    """The words that were added from a note field."""

    def __init__(self, context: Context) -> None:
        super().__init__(translate("Writing", "My word list"), "ownWords")
        self._context = context

    def refresh(self) -> None:
        """Show the words."""
        with self._context.work.reading() as session:
            found = own_words(session)
        self.clear(len(found))
        for each in found:
            self.add(
                each.word,
                [(translate("KeptSection", "Remove"), lambda word_id=each.id: self._forget(word_id))],
            )
        if not found:
            self.add_empty(
                translate(
                    "Writing", "Empty. Right-click a marked word in a note and choose “Add to my word list”."
                )
            )

    def _forget(self, word_id: str) -> None:
        forget_word(self._context.work, word_id)
        self._context.tell_undoable(translate("KeptSection", "Removed."))
