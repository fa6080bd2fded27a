"""What every note field of the open store shares: the spelling check, the text snippets, the worker's own words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from relvald_desktop.records.helpers import OwnWord, TextSnippet
from relvald_desktop.rules.snippets import filled_in, in_short
from relvald_desktop.services.helpers import learn_word
from relvald_desktop.store.queries.helpers import own_words, snippets
from relvald_desktop.store.work import Changed
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import day, translate
from relvald_desktop.ui.preferences import SPELLING
from relvald_desktop.ui.writing.at_hand import put_at_hand, put_away
from relvald_desktop.ui.writing.speller import Speller

_READ = frozenset({OwnWord.kind, TextSnippet.kind})


class WritingAids(QObject):
    """Made with the workspace, and at hand for every field until `close`. `texts` are the snippets by their shortcuts."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._context = context
        self.texts: dict[str, str] = {}
        self.speller = self._new_speller()
        self._read()
        context.recordsChanged.connect(self._hear)
        put_at_hand(self)

    def filled_in(self, shortcut: str) -> tuple[str, int]:
        """The text of a snippet as it is today, and where in it the cursor comes to stand."""
        return filled_in(self.texts[shortcut], day(self._context.work.clock.today()))

    def in_short(self, shortcut: str) -> str:
        """The same text on one line, for a menu."""
        return in_short(self.texts[shortcut], day(self._context.work.clock.today()))

    def learn(self, word: str) -> None:
        """Take a word for right from now on; one key takes that back. Raises `DiskFull` and what else keeps the store from
        being written to."""
        learn_word(self._context.work, word)
        self._read()
        self._context.tell_undoable(translate("Writing", "“{word}” is in your word list.").format(word=word))

    def choose(self, spelling: str) -> None:
        """Check in other languages from now on: one of `SPELLING`."""
        self._context.preferences.spelling = spelling
        before, self.speller = self.speller, self._new_speller()
        before.forget()
        self._read()

    def close(self) -> None:
        """Let go of every word. Called at every lock, before the store is closed."""
        put_away(self)
        self._context.recordsChanged.disconnect(self._hear)
        self.speller.forget()
        self.texts.clear()

    def _new_speller(self) -> Speller:
        return Speller(SPELLING.get(self._context.preferences.spelling, ()), self)

    def _hear(self, changed: Changed) -> None:
        if _READ & changed.kinds:
            self._read()

    def _read(self) -> None:
        with self._context.work.reading() as session:
            self.texts = {each.shortcut: each.text for each in snippets(session)}
            self.speller.use_own(each.word for each in own_words(session))
