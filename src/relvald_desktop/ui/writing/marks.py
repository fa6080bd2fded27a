"""Marks the words of a note field that the dictionaries lack with a wavy line. The marks lie over the text, not in it: neither
what undo remembers nor the draft knows of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from relvald_desktop.rules.spelling import words_to_check
from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.writing.aids import WritingAids
from relvald_desktop.ui.writing.speller import MOST_AT_ONCE

REST_MILLISECONDS = 250
"""After the last key, before the words in sight are looked at."""
LONGEST_LINE = 10_000
"""Characters; what is longer has been pasted and is looked at by nobody."""


class Word(NamedTuple):
    """A word and where it begins in the text of its field, as Qt counts: in UTF-16, where an emoji is two."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The place after its last letter."""
        return self.start + len(self.text)


class SpellingMarks(QObject):
    """Looks at the lines in sight only, so that a long note costs no more than a short one."""

    def __init__(self, field: QPlainTextEdit, aids: WritingAids) -> None:
        super().__init__(field)
        self._field, self._aids = field, aids
        self._typed_at = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MILLISECONDS)
        self._timer.timeout.connect(self.show_marks)
        self._heard = aids.speller
        self._heard.learned.connect(self._soon)
        field.textChanged.connect(self._typed)
        field.cursorPositionChanged.connect(self._soon)
        field.verticalScrollBar().valueChanged.connect(self._soon)
        self._soon()

    def show_marks(self) -> None:
        """Mark the words in sight that are known to be wrong, and have the others looked up."""
        self._follow()
        marks, unknown = [], []
        writing = self._word_being_written()
        for word in self._words_in_sight():
            right = self._aids.speller.is_right(word.text)
            if right is None:
                unknown.append(word.text)
            elif not right and word.end != writing:
                marks.append(self._mark(word))
        self._field.setExtraSelections(marks)
        self._aids.speller.ask(unknown)

    def wrong_at(self, position: int) -> QTextCursor | None:
        """The word at a place of the text that is known to be wrong, marked or being written, selected."""
        for word in words_in(self._field.document().findBlock(position)):
            if word.start <= position <= word.end and self._aids.speller.is_right(word.text) is False:
                return self._selected(word)
        return None

    def next_wrong(self) -> tuple[QTextCursor | None, bool]:
        """The first wrong word after the cursor, or else from the beginning, selected; and whether all words before it are
        known. Those that are not are looked up, some at a time."""
        speller, unknown = self._aids.speller, []
        for word in self._words_from_cursor():
            right = speller.is_right(word.text)
            if right is None and speller.works:
                unknown.append(word.text)
            elif right is False and not unknown:
                return self._selected(word), True
            if len(unknown) == MOST_AT_ONCE:
                break
        speller.ask(unknown)
        return None, not unknown

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _typed(self) -> None:
        self._typed_at = self._field.textCursor().position()
        self._timer.start()

    def _follow(self) -> None:
        """Hear of what is known: other languages may have been chosen since."""
        if self._heard is not self._aids.speller:
            self._heard = self._aids.speller
            self._heard.learned.connect(self._soon)

    def _word_being_written(self) -> int:
        """Where the word ends that she is in the middle of; -1 for none."""
        cursor = self._field.textCursor()
        is_writing = self._field.hasFocus() and cursor.position() == self._typed_at
        return cursor.position() if is_writing else -1

    def _words_in_sight(self) -> Iterator[Word]:
        bottom = self._field.viewport().height()
        for block in _blocks(self._field.firstVisibleBlock()):
            yield from words_in(block)
            if (
                self._field.blockBoundingGeometry(block).translated(self._field.contentOffset()).top()
                > bottom
            ):
                break

    def _words_from_cursor(self) -> Iterator[Word]:
        cursor, document = self._field.textCursor(), self._field.document()
        here, after = document.findBlock(cursor.selectionEnd()), cursor.selectionEnd()
        for block in _blocks(here):
            yield from (word for word in words_in(block) if word.start >= after)
        for block in _blocks(document.begin()):
            yield from (word for word in words_in(block) if word.start < after)
            if block == here:
                break

    def _selected(self, word: Word) -> QTextCursor:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, word: Word) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(colours().danger))
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = self._selected(word), look
        return mark


def words_in(block: QTextBlock) -> Iterator[Word]:
    """The words of a line that are looked up."""
    text = block.text()
    if len(text) > LONGEST_LINE:
        return
    is_plain = text.isascii() or max(text) <= "\uffff"
    for place in words_to_check(text):
        before = (
            place.start if is_plain else len(text[: place.start].encode("utf-16-le", "surrogatepass")) // 2
        )
        yield Word(block.position() + before, place.word)


def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()
