"""F1: every place and every dialog of keeping leads to its own help, in both languages."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from relvald_desktop import resources
from relvald_desktop.documents.help_texts import FIGURES, GLOSSARY, TOPICS, read_topic, title_of
from relvald_desktop.ui.pages.safekeeping import HELP, TABS
from tests.ui.conftest import Desk
from tests.ui.papers import part

LANGUAGES = ("sv", "en")


def title(topic: str) -> str:
    """Its heading in the language of the window."""
    return title_of(read_topic(topic, "sv"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_help_is_listed_and_none_is_missing(language: str) -> None:
    written = {file.stem for file in resources.path("help", language).glob("*.md")}
    assert written == set(TOPICS) - {FIGURES, GLOSSARY}


@pytest.mark.parametrize("topic", TOPICS)
def test_a_text_has_the_same_parts_in_both_languages(topic: str) -> None:
    swedish, english = (
        [
            line.split()[0]
            for line in read_topic(topic, each).splitlines()
            if line.startswith(("#", "- ", "1."))
        ]
        for each in LANGUAGES
    )
    assert swedish == english


def test_no_two_topics_have_the_same_title() -> None:
    for language in LANGUAGES:
        titles = [title_of(read_topic(each, language)) for each in TOPICS]
        assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("tab", TABS)
def test_a_tab_of_safekeeping_leads_to_its_help(desk: Desk, tab: str) -> None:
    desk.place(Qt.Key.Key_8)
    desk.shell.workspace.page("safekeeping").show_tab(tab)
    desk.settle()
    shown: list[str] = []
    desk.driver.meanwhile("helpDialog", lambda dialog: look(dialog, shown), desk.shell.workspace.show_help)
    assert shown == [title(HELP[tab])]


def test_a_dialog_of_keeping_leads_to_its_help(desk: Desk) -> None:
    desk.place(Qt.Key.Key_8)
    desk.shell.workspace.page("safekeeping").show_tab("keeping_handover")
    desk.settle()
    shown: list[str] = []

    def ask(dialog: Any) -> None:
        desk.driver.meanwhile(
            "helpDialog", lambda helped: look(helped, shown), lambda: QTest.keyClick(dialog, Qt.Key.Key_F1)
        )
        dialog.reject()

    desk.driver.meanwhile("addColleague", ask, lambda: desk.driver.click("Lägg till en kollega …"))
    assert shown == [title("handover")]


def look(dialog: Any, shown: list[str]) -> None:
    """Note which text is shown, and close."""
    topics: QListWidget = part(dialog, "helpTopics")
    shown.append(topics.currentItem().text())
    dialog.accept()
