"""F1: what can be done on this screen, offline, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop import resources
from relvald_desktop.documents.figures_help import figures_help
from relvald_desktop.ui.language import current_language, translate
from relvald_desktop.ui.widgets.fields import button, line, named
from relvald_desktop.wording import Wording

TOPICS = (
    "today", "weeks", "signals", "senders", "cases", "overview", "journal", "support", "risk", "plan", "children", "man",
    "legal", "attachments", "secrecy", "log", "at_home", "liaison", "summary", "figures", "safekeeping", "restoring", "handover", "health", "retention", "subject_access", "log_review",
    "settings", "locking", "find", "sealed", "keys",
)  # fmt: skip
"""One text for each screen, one on what each figure means, and some on what is done there; the order they are listed in."""
FIGURES = "figures"


def read_topic(topic: str, language: str) -> str:
    """The help text of a topic as Markdown; that of the figures is made of their declarations."""
    if topic == FIGURES:
        return figures_help(Wording(language))
    return resources.path("help", language, f"{topic}.md").read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """The heading of a help text."""
    return text.splitlines()[0].lstrip("# ").strip()


class HelpDialog(QDialog):
    """The topic of the screen, and all others beside it; words typed above narrow the list."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpDialog")
        self.setWindowTitle(translate("Help", "Help"))
        self.setAccessibleName(translate("Help", "Help"))
        self._texts = {each: read_topic(each, current_language()) for each in TOPICS}
        self.words = named(
            line(placeholder=translate("Help", "Words in the help")),
            "helpWords",
            translate("Help", "Words in the help"),
        )
        self.topics = named(QListWidget(), "helpTopics", translate("Help", "Topics"))
        self.text = named(QTextBrowser(), "helpText", translate("Help", "Help text"))
        self.text.setOpenLinks(False)
        side = QVBoxLayout()
        side.addWidget(self.words)
        side.addWidget(self.topics, 1)
        middle = QHBoxLayout()
        middle.addLayout(side, 1)
        middle.addWidget(self.text, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(middle, 1)
        layout.addWidget(button(translate("Help", "&Close"), "close", self.accept))
        self.topics.currentItemChanged.connect(lambda: self._show())
        self.words.textChanged.connect(lambda: self._list(""))
        self._list(topic)
        letter = self.fontMetrics().averageCharWidth()
        screen = self.screen().availableGeometry()
        self.resize(min(letter * 120, screen.width() - 40), min(letter * 75, screen.height() - 60))
        self.text.setFocus()

    def _list(self, chosen: str) -> None:
        wanted = self.words.text().lower().split()
        self.topics.clear()
        for topic, text in self._texts.items():
            if all(word in text.lower() for word in wanted):
                item = QListWidgetItem(title_of(text))
                item.setData(Qt.ItemDataRole.UserRole, topic)
                self.topics.addItem(item)
                if topic == chosen:
                    self.topics.setCurrentItem(item)
        if self.topics.currentRow() < 0 and self.topics.count():
            self.topics.setCurrentRow(0)

    def _show(self) -> None:
        item = self.topics.currentItem()
        if item is not None:
            self.text.setMarkdown(self._texts[item.data(Qt.ItemDataRole.UserRole)])
