"""F1: what can be done on this screen, offline, in the language of the window; and the help on paper."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.documents.help_texts import TOPICS, TopicFound, find_topics, read_topic, title_of
from relvald_desktop.ui.language import current_language, translate, translate_count
from relvald_desktop.ui.widgets.fields import button, label, line, named


class HelpDialog(QDialog):
    """The topic of the screen, and all others beside it; words typed above find others. Links lead from text to text,
    and Alt+Left back."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(translate("Help", "Help"))
        self.setAccessibleName(translate("Help", "Help"))
        self._texts = {each: read_topic(each, current_language()) for each in TOPICS}
        self._found: dict[str, TopicFound] = {}
        self._shown = ""
        self._before: list[str] = []
        self._build()
        self._list()
        self.show_topic(topic)
        letter = self.fontMetrics().averageCharWidth()
        screen = self.screen().availableGeometry()
        self.resize(min(letter * 125, screen.width() - 40), min(letter * 78, screen.height() - 60))
        self.text.setFocus()

    def _build(self) -> None:
        self.words = named(
            line(placeholder=translate("Help", "Words in the help")),
            "helpWords",
            translate("Help", "Words in the help"),
        )
        self.hits = named(label("", "quiet"), "helpHits", translate("Help", "What was found"))
        self.topics = named(QListWidget(), "helpTopics", translate("Help", "Topics"))
        self.topics.setWordWrap(True)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = named(QTextBrowser(), "helpText", translate("Help", "Help text"))
        self.text.setOpenLinks(False)
        self.text.document().setIndentWidth(self.fontMetrics().averageCharWidth() * 3)
        self.text.anchorClicked.connect(self._follow)
        self.back_button = button(translate("Help", "← &Back"), "helpBack", self.go_back)
        side = QVBoxLayout()
        for widget in (self.words, self.hits):
            side.addWidget(widget)
        side.addWidget(self.topics, 1)
        middle = QHBoxLayout()
        middle.addLayout(side, 1)
        middle.addWidget(self.text, 3)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        for text, name, pressed in (
            (translate("Help", "&Print this topic …"), "printTopic", self.print_topic),
            (translate("Help", "The whole &handbook …"), "printHandbook", self.print_handbook),
            (translate("Help", "&Quick card …"), "printQuickCard", lambda: show_quick_card(self)),
        ):
            row.addWidget(button(text, name, pressed))
        row.addStretch(1)
        row.addWidget(button(translate("Help", "&Close"), "close", self.accept))
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addLayout(row)
        self.topics.currentItemChanged.connect(lambda: self._choose())
        self.words.textChanged.connect(lambda: self._list())
        self.words.returnPressed.connect(self.text.setFocus)
        for keys, pressed in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence.StandardKey.Find, self.words.setFocus),
            (QKeySequence.StandardKey.Print, self.print_topic),
        ):
            QShortcut(keys, self, activated=pressed)

    def show_topic(self, topic: str) -> None:
        """Show a topic; the one shown before can be gone back to."""
        if self._shown and topic != self._shown:
            self._before.append(self._shown)
        self._show(topic)

    def go_back(self) -> None:
        """Show the topic that was shown before."""
        if self._before:
            self._show(self._before.pop())

    def print_topic(self) -> None:
        """Show the topic in sight as a paper."""
        from relvald_desktop.release.guides import prepare_topic

        title = title_of(self._texts[self._shown])
        show_guide(self, title, prepare_topic(self._shown, current_language()))

    def print_handbook(self) -> None:
        """Show every topic as one paper."""
        from relvald_desktop.release.guides import prepare_handbook

        show_guide(self, translate("Help", "Handbook"), prepare_handbook(current_language()))

    def _list(self) -> None:
        """List the topics in which the typed words stand, or all of them."""
        typed = self.words.text().strip()
        hits = find_topics(self._texts, typed, current_language()) if typed else []
        self._found = {each.topic: each for each in hits}
        self.topics.blockSignals(True)
        self.topics.clear()
        for topic in self._found if typed else TOPICS:
            item = QListWidgetItem(title_of(self._texts[topic]))
            item.setData(Qt.ItemDataRole.UserRole, topic)
            self.topics.addItem(item)
        self.topics.blockSignals(False)
        self._tell_hits(typed)
        if hits:
            self._show(hits[0].topic)
        elif self._shown:
            self._show(self._shown)

    def _tell_hits(self, typed: str) -> None:
        if self._found:
            text = translate_count("Help", "{n} topics", len(self._found))
        else:
            nothing = translate("Help", "Nothing in the help on “{words}”. Try fewer words, or others.")
            text = nothing.format(words=typed)
        self.hits.setText(text)
        self.hits.setVisible(bool(typed))
        self.hits.setAccessibleDescription(self.hits.text() if typed else "")

    def _choose(self) -> None:
        item = self.topics.currentItem()
        if item is not None:
            self.show_topic(item.data(Qt.ItemDataRole.UserRole))

    def _show(self, topic: str) -> None:
        self._shown = topic
        self.text.setMarkdown(self._texts[topic])
        self.back_button.setEnabled(bool(self._before))
        self.topics.blockSignals(True)
        self.topics.setCurrentRow(-1)
        for row in range(self.topics.count()):
            if self.topics.item(row).data(Qt.ItemDataRole.UserRole) == topic:
                self.topics.setCurrentRow(row)
        self.topics.blockSignals(False)
        self._mark()

    def _mark(self) -> None:
        """Mark the words that were found, and bring the first of them into sight."""
        words = self._found[self._shown].words if self._shown in self._found else frozenset()
        places = sorted(self._places(words), key=lambda each: each.position())
        look = QTextCharFormat()
        look.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        look.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        marks = []
        for place in places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = place, look
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if places:
            first = QTextCursor(places[0])
            first.setPosition(first.selectionStart())
            self.text.setTextCursor(first)
            self.text.ensureCursorVisible()

    def _places(self, words: frozenset[str]) -> Iterator[QTextCursor]:
        document = self.text.document()
        for word in words:
            place = document.find(word, 0, QTextDocument.FindFlag.FindWholeWords)
            while not place.isNull():
                yield place
                place = document.find(word, place, QTextDocument.FindFlag.FindWholeWords)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "help" and link.path() in self._texts:
            self.show_topic(link.path())
            self.text.setFocus()


def show_quick_card(parent: QWidget) -> None:
    """Show the card with the ten keys and the day, to print or save."""
    from relvald_desktop.release.guides import prepare_quick_card

    show_guide(parent, translate("Help", "Quick card"), prepare_quick_card(current_language()))


def show_guide(parent: QWidget, title: str, content: bytes) -> None:
    """Show a paper that holds nothing about anybody, to print or save."""
    from relvald_desktop.release.guides import save_guide
    from relvald_desktop.ui.dialogs.preview import show_preview

    show_preview(parent, title, content, save_guide)
