"""F1 leads to help everywhere: every place, every tab and every dialog names a topic that exists."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QTabWidget

import relvald_desktop.ui
from relvald_desktop.documents.help_texts import LINK, TOPICS, read_topic, title_of
from relvald_desktop.ui.dialogs.record_form import FORM_TOPICS
from relvald_desktop.ui.places import PLACES
from relvald_desktop.ui.unlock import UnlockPage
from tests.ui.conftest import Desk
from tests.ui.test_help import look

UI = Path(relvald_desktop.ui.__file__).parent
WITHOUT = {
    "FormDialog": "what other forms are made from",
    "DraftedDialog": "what other forms are made from",
    "HelpDialog": "is the help",
}
"""Dialog classes that name no topic, and why."""
ELSEWHERE = ("session.windows", "session.macos", "session.logind", "screenshots")
"""Beginnings of modules without dialogs, some of which only one system can load."""


def dialog_classes() -> Iterator[type[QDialog]]:
    """Every dialog class that the window defines."""
    for module in pkgutil.walk_packages([str(UI)], "relvald_desktop.ui."):
        if module.name.removeprefix("relvald_desktop.ui.").startswith(ELSEWHERE):
            continue
        loaded = importlib.import_module(module.name)
        for _, each in inspect.getmembers(loaded, inspect.isclass):
            if issubclass(each, QDialog) and each.__module__ == module.name:
                yield each


def test_every_dialog_names_a_topic_that_exists() -> None:
    classes = list(dialog_classes())
    assert len(classes) > 50
    lost = [
        each.__name__
        for each in classes
        if each.__name__ not in WITHOUT and getattr(each, "help_topic", "") not in TOPICS
    ]
    assert lost == []


def test_every_exception_is_still_needed() -> None:
    assert set(WITHOUT) <= {each.__name__ for each in dialog_classes()}


def test_every_form_of_a_record_has_its_own_topic() -> None:
    made = set(names_of_record_forms())
    assert made == set(FORM_TOPICS)
    assert set(FORM_TOPICS.values()) <= set(TOPICS)


def names_of_record_forms() -> Iterator[str]:
    """The third argument of every `RecordDialog(context, title, name, …)`."""
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "RecordDialog":
                name = node.args[2]
                assert isinstance(name, ast.Constant)
                yield str(name.value)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_link_leads_to_a_topic(language: str) -> None:
    links = {(topic, link) for topic in TOPICS for link in LINK.findall(read_topic(topic, language))}
    assert links
    assert {each for each in links if each[1] not in TOPICS} == set()


def test_the_links_are_the_same_in_both_languages() -> None:
    for topic in TOPICS:
        swedish, english = (sorted(LINK.findall(read_topic(topic, each))) for each in ("sv", "en"))
        assert swedish == english, topic


@pytest.mark.parametrize("place", PLACES)
def test_every_tab_of_every_place_leads_to_a_topic(desk: Desk, place: str) -> None:
    workspace = desk.shell.workspace
    workspace.go(place)
    desk.settle()
    page: Any = workspace.page(place)
    tabs = next((each for each in page.findChildren(QTabWidget) if each.isVisible()), None)
    for number in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(number)
            desk.settle()
        shown: list[str] = []
        desk.driver.meanwhile(
            "helpDialog", lambda dialog, shown=shown: look(dialog, shown), workspace.show_help
        )
        assert len(shown) == 1


def test_f1_on_the_unlock_page_tells_about_unlocking(desk: Desk) -> None:
    desk.shell.lock()
    desk.settle()
    page = next(each for each in desk.shell.findChildren(UnlockPage) if each.isVisible())
    shown: list[str] = []
    desk.driver.meanwhile(
        "helpDialog", lambda dialog: look(dialog, shown), lambda: QTest.keyClick(page, Qt.Key.Key_F1)
    )
    assert shown == [title_of(read_topic("sealed", "sv"))]


def test_f1_in_a_form_tells_about_the_form(desk: Desk) -> None:
    shown: list[str] = []

    def ask(dialog: Any) -> None:
        desk.driver.meanwhile(
            "helpDialog", lambda helped: look(helped, shown), lambda: QTest.keyClick(dialog, Qt.Key.Key_F1)
        )
        dialog.reject()

    desk.driver.meanwhile("signalForm", ask, desk.shell.workspace.new_signal)
    assert shown == [title_of(read_topic("new_signal", "sv"))]
