"""Finding something in the help, following it, and getting it on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from relvald_desktop.documents.help_texts import TOPICS, find_topics, read_topic, title_of
from relvald_desktop.ui.dialogs.help import HelpDialog
from relvald_desktop.ui.language import use_language
from tests.ui.driver import write
from tests.ui.papers import part

SWEDISH = {each: read_topic(each, "sv") for each in TOPICS}
ENGLISH = {each: read_topic(each, "en") for each in TOPICS}


def found(typed: str, language: str = "sv") -> list[str]:
    """The topics that a search finds, in order."""
    texts = SWEDISH if language == "sv" else ENGLISH
    return [each.topic for each in find_topics(texts, typed, language)]


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("medföljningar", "accompaniment"),
        ("gallra", "retention"),
        ("lösenfraser", "passphrase"),
        ("ringer", "calling"),
    ],
)
def test_another_form_of_a_word_finds_the_topic_about_it(typed: str, topic: str) -> None:
    assert topic in found(typed)


def test_an_english_form_of_a_word_is_found_too() -> None:
    assert "accompaniment" in found("accompaniments", "en")
    assert "importing" in found("import", "en")


def test_a_word_typed_without_its_marks_is_found() -> None:
    assert found("sakerhetskopia")[0] == "safekeeping"


def test_a_short_topic_about_it_stands_before_a_long_list_that_holds_the_words_often() -> None:
    assert found("lämna över ärende")[0] == "handover"


def test_a_topic_that_is_about_the_word_stands_before_those_that_mention_it() -> None:
    for topic in ("signals", "liaison", "retention", "accompaniment"):
        title = title_of(SWEDISH[topic])
        hits = found(title)
        assert topic in hits[:2], title
        assert len(hits) > 2


def test_every_typed_word_must_stand_in_the_topic() -> None:
    assert set(found("papper lösenord")) < set(found("papper"))


def test_the_name_of_a_link_is_no_word_of_the_text() -> None:
    assert found("new_signal") == []


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[Any]:
    """The help, open on Idag, in Swedish."""
    use_language("sv")
    made = HelpDialog("today")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_search_tells_how_many_topics_it_found_and_shows_the_first(dialog: Any) -> None:
    write(part(dialog, "helpWords"), "fickkort")
    topics: QListWidget = part(dialog, "helpTopics")
    hits: QLabel = part(dialog, "helpHits")
    assert hits.text() == ("1 ämne" if topics.count() == 1 else f"{topics.count()} ämnen")
    text: QTextBrowser = part(dialog, "helpText")
    marked = [each.cursor.selectedText().lower() for each in text.extraSelections()]
    assert marked
    assert set(marked) <= {"fickkort", "fickkortet"}


def test_a_search_that_finds_nothing_says_so_and_leaves_the_text(dialog: Any) -> None:
    before = part(dialog, "helpText").toPlainText()
    part(dialog, "helpWords").setText("xyzzy")
    assert "xyzzy" in part(dialog, "helpHits").text()
    assert part(dialog, "helpTopics").count() == 0
    assert part(dialog, "helpText").toPlainText() == before


def test_a_link_leads_to_its_topic_and_alt_left_back(dialog: Any) -> None:
    dialog.show_topic("first_run")
    text: QTextBrowser = part(dialog, "helpText")
    text.anchorClicked.emit(QUrl("help:practice"))
    assert text.toPlainText().startswith(title_of(SWEDISH["practice"]))
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert text.toPlainText().startswith(title_of(SWEDISH["first_run"]))
    QTest.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert text.toPlainText().startswith(title_of(SWEDISH["today"]))
    assert not part(dialog, "helpBack").isEnabled()


def test_a_link_to_somewhere_else_leads_nowhere(dialog: Any) -> None:
    before = part(dialog, "helpText").toPlainText()
    for link in ("https://example.org", "file:///etc/passwd", "help:nothing"):
        part(dialog, "helpText").anchorClicked.emit(QUrl(link))
        assert part(dialog, "helpText").toPlainText() == before


def test_the_whole_search_is_done_with_the_keyboard(dialog: Any) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    words = part(dialog, "helpWords")
    assert words.hasFocus()
    write(words, "papper")
    QTest.keyClick(words, Qt.Key.Key_Return)
    assert part(dialog, "helpText").hasFocus()
    assert dialog.isVisible()


@pytest.mark.parametrize("name", ["printTopic", "printHandbook", "printQuickCard"])
def test_the_help_is_seen_as_paper_and_saved(dialog: Any, name: str, tmp_path: Path, qtbot: QtBot) -> None:
    from tests.ui.driver import Driver

    driver, target = Driver(qtbot, dialog), tmp_path / "hjälp.pdf"

    def save(preview: Any) -> None:
        driver.in_file_dialog(target, part(preview, "savePaper").click)
        preview.accept()

    button: QPushButton = part(dialog, name)
    driver.meanwhile("preview", save, button.click)
    assert target.read_bytes().startswith(b"%PDF")
