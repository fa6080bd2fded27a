"""Marks the words of a note field that the dictionaries lack with a wavy line. The marks lie over the text, not in it: neither
what undo remembers nor the draft knows of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from relvald_desktop.rules.spelling import words_to_check
from relvald_desktop.ui.theme import colours
from relvald_desktop.ui.writing.aids import WritingAids

REST_MILLISECONDS = 250
"""After the last key, before the words in sight are looked at."""
LONGEST_LINE = 20_000
"""Characters; what is longer has been pasted and is looked at by nobody."""


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
        for cursor in self._words_in_sight():
            right = self._aids.speller.is_right(cursor.selectedText())
            if right is None:
                unknown.append(cursor.selectedText())
            elif not right and cursor.selectionEnd() != writing:
                marks.append(self._mark(cursor))
        self._field.setExtraSelections(marks)
        self._aids.speller.ask(unknown)

    def wrong_at(self, position: int) -> QTextCursor | None:
        """The word at a place of the text (as Qt counts) that is known to be wrong, marked or being written."""
        for cursor in words_in(self._field.document().findBlock(position)):
            if cursor.selectionStart() <= position <= cursor.selectionEnd():
                return cursor if self._aids.speller.is_right(cursor.selectedText()) is False else None
        return None

    def next_wrong(self) -> tuple[QTextCursor | None, bool]:
        """The first wrong word after the cursor, or else from the beginning; and whether all words before it are known. Those
        that are not are looked up."""
        after = self._field.textCursor().selectionEnd()
        words = [
            cursor for block in self._blocks(self._field.document().begin()) for cursor in words_in(block)
        ]
        words.sort(key=lambda each: each.selectionStart() < after)
        speller = self._aids.speller
        unknown = [each.selectedText() for each in words if speller.is_right(each.selectedText()) is None]
        if unknown and speller.works:
            speller.ask(unknown)
            return None, False
        return next((each for each in words if speller.is_right(each.selectedText()) is False), None), True

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

    def _words_in_sight(self) -> Iterator[QTextCursor]:
        bottom = self._field.viewport().height()
        for block in self._blocks(self._field.firstVisibleBlock()):
            yield from words_in(block)
            if (
                self._field.blockBoundingGeometry(block).translated(self._field.contentOffset()).top()
                > bottom
            ):
                break

    @staticmethod
    def _blocks(block: QTextBlock) -> Iterator[QTextBlock]:
        while block.isValid():
            yield block
            block = block.next()

    @staticmethod
    def _mark(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(colours().danger))
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, look
        return mark


def words_in(block: QTextBlock) -> Iterator[QTextCursor]:
    """The words of a line that are looked up, each selected. Qt counts in UTF-16: an emoji is two."""
    text = block.text()
    if len(text) > LONGEST_LINE:
        return
    is_plain = text.isascii() or max(text) <= "\uffff"
    for place in words_to_check(text):
        start = (
            place.start if is_plain else len(text[: place.start].encode("utf-16-le", "surrogatepass")) // 2
        )
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + start + len(place.word), QTextCursor.MoveMode.KeepAnchor)
        yield cursor
