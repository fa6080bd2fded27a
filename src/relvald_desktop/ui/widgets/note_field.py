"""A field for notes: plain text however it comes in, words that the dictionaries lack marked, text snippets at hand."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolTip

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.snippets import SIGN, typed_shortcut
from relvald_desktop.services.forms import as_typed
from relvald_desktop.ui.language import say, translate
from relvald_desktop.ui.writing.at_hand import aids_at_hand
from relvald_desktop.ui.writing.marks import SpellingMarks

SNIPPETS_KEY = QKeySequence("Ctrl+Shift+T")
NEXT_WORD_KEY = QKeySequence("F7")
_SHOWN_LETTERS = 60
"""Of a snippet in a menu."""


class NoteField(QPlainTextEdit):
    """Tab leaves it. `helped`: with the writing aids of the open store; without them, or while none is open, it is a plain
    field. F7 goes to the next marked word, Ctrl+Shift+T shows the snippets."""

    def __init__(self, text: str = "", *, helped: bool = True) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhMultiLine)
        self._aids = aids_at_hand() if helped else None
        self._marks: SpellingMarks | None = None
        self._going_on = False
        if self._aids is not None:
            self._marks = SpellingMarks(self, self._aids)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802  (Qt's name)
        """Text, but no files: their names are not what was meant, and may tell something."""
        return super().canInsertFromMimeData(source) and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  (Qt's name)
        """What is pasted, dropped or dictated comes in as if it had been typed."""
        if not self.canInsertFromMimeData(source):
            return
        text = QMimeData()
        text.setText(as_typed(source.text()))
        super().insertFromMimeData(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        pressed = QKeySequence(event.keyCombination())
        if self._aids is not None and pressed == SNIPPETS_KEY:
            self._open(self._snippet_menu(QMenu(self)))
        elif self._marks is not None and pressed == NEXT_WORD_KEY:
            self.go_to_next_word()
        else:
            super().keyPressEvent(event)
            self._turn_shortcut(event.text())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802  (Qt's name)
        super().inputMethodEvent(event)
        self._turn_shortcut(event.commitString())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        self.open_menu(cursor.position(), None if by_key else event.globalPos())

    def open_menu(self, position: int, at: QPoint | None = None) -> None:
        """Show what can be done at a place of the text; without `at` below the cursor."""
        menu = self.createStandardContextMenu()
        if self._marks is not None and (word := self._marks.wrong_at(position)) is not None:
            self._add_proposals(menu, word)
        if self._aids is not None:
            menu.addSeparator()
            menu.addMenu(self._snippet_menu(QMenu(translate("Writing", "Insert te&xt"), menu)))
        self._open(menu, at)

    def go_to_next_word(self) -> None:
        """Select the next word that is marked, and show what can be done about it. Comes back when words are still being
        looked up."""
        assert self._marks is not None
        assert self._aids is not None
        word, all_known = self._marks.next_wrong()
        if not all_known:
            if not self._going_on:
                self._going_on = True
                self._aids.speller.learned.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)
            return
        if word is None:
            self._tell(translate("Writing", "No word to look at."))
            return
        self.setTextCursor(word)
        self.ensureCursorVisible()
        self.open_menu(word.selectionStart())

    def insert_snippet(self, shortcut: str, replaced: int = 0) -> None:
        """Write a snippet at the cursor, in place of so many characters before it (as Qt counts); undo takes it back in one."""
        assert self._aids is not None
        text, place = self._aids.filled_in(shortcut)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        if replaced:
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, replaced)
        cursor.insertText(text)
        cursor.endEditBlock()
        cursor.setPosition(cursor.position() - len(text[place:].encode("utf-16-le", "surrogatepass")) // 2)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _go_on(self) -> None:
        self._going_on = False
        if self.hasFocus():
            self.go_to_next_word()

    def _turn_shortcut(self, written: str) -> None:
        """Turn the shortcut before the cursor into its text, if what was just written ends it: undo must not."""
        if self._aids is None or not written.endswith(" ") or self.textCursor().hasSelection():
            return
        cursor = self.textCursor()
        before = cursor.block().text().encode("utf-16-le", "surrogatepass")[: cursor.positionInBlock() * 2]
        shortcut = typed_shortcut(before.decode("utf-16-le", "surrogatepass"), self._aids.texts)
        if shortcut is not None:
            self.insert_snippet(
                shortcut, len(SIGN) + len(shortcut.encode("utf-16-le", "surrogatepass")) // 2 + 1
            )

    def _snippet_menu(self, menu: QMenu) -> QMenu:
        assert self._aids is not None
        for shortcut in self._aids.texts:
            shown = self._aids.in_short(shortcut)
            shown = shown if len(shown) <= _SHOWN_LETTERS else f"{shown[: _SHOWN_LETTERS - 1]}…"
            action = menu.addAction(f"{shown.replace('&', '&&')}\t{SIGN}{shortcut}")
            action.triggered.connect(lambda _=False, shortcut=shortcut: self.insert_snippet(shortcut))
        if not self._aids.texts:
            menu.addAction(translate("Writing", "No text yet: Settings, Writing")).setEnabled(False)
        menu.setEnabled(not self.isReadOnly())
        return menu

    def _add_proposals(self, menu: QMenu, word: QTextCursor) -> None:
        """Proposals on top of the menu, as soon as they are there; and two ways to keep the word as it is."""
        assert self._aids is not None
        aids, text, first = self._aids, word.selectedText(), menu.actions()[0]
        waiting = QAction(translate("Writing", "Looking for proposals …"), menu)
        waiting.setEnabled(False)
        learn = QAction(translate("Writing", "&Add to my word list"), menu)
        learn.triggered.connect(lambda: self._learn(text))
        skip = QAction(translate("Writing", "S&kip for now"), menu)
        skip.triggered.connect(lambda: aids.speller.skip(text))
        menu.insertActions(first, [waiting, learn, skip, menu.insertSeparator(first)])
        shown = [menu]
        menu.aboutToHide.connect(shown.clear)

        def show(proposals: list[str]) -> None:
            if not shown:
                return
            for proposal in proposals:
                action = QAction(proposal, menu)
                action.triggered.connect(lambda _=False, proposal=proposal: self._replace(word, proposal))
                menu.insertAction(waiting, action)
            waiting.setText(translate("Writing", "No proposal"))
            waiting.setVisible(not proposals)
            if proposals and menu.activeAction() is None:
                menu.setActiveAction(menu.actions()[0])

        aids.speller.propose(text, show)

    def _replace(self, word: QTextCursor, proposal: str) -> None:
        word.insertText(proposal)
        self.setTextCursor(word)

    def _learn(self, word: str) -> None:
        assert self._aids is not None
        try:
            self._aids.learn(word.lower())
        except RelvaldError as error:
            self._tell(say(error))

    def _open(self, menu: QMenu, at: QPoint | None = None) -> None:
        menu.setObjectName("noteMenu")
        menu.setAccessibleName(translate("Writing", "Note"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def _tell(self, text: str) -> None:
        QToolTip.showText(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), text, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
