"""A place of several tabs, each a module of its own."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import label
from relvald_desktop.ui.widgets.lazy_tabs import LazyTabs
from relvald_desktop.ui.widgets.notice import Notice


class TabbedPage(QWidget):
    """`tabs`: the title (English, context `name`) by the module, whose `make_tab(context, notice)` gives a widget with
    `refresh()`. `topics`: the help of each tab by its module."""

    def __init__(
        self, context: Context, name: str, title: str, tabs: Mapping[str, str], topics: Mapping[str, str]
    ) -> None:
        super().__init__()
        self._context, self._topics = context, topics
        self.notice = Notice()
        titles = {module: translate(name, caption) for module, caption in tabs.items()}
        self.tabs = LazyTabs(f"{name.lower()}Tabs", title, titles, self._make)
        self.tabs.tabShown.connect(lambda _: self._show_other())
        outer = QVBoxLayout(self)
        outer.addWidget(label(title, "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.tabs, 1)

    def tab(self, name: str) -> Any:
        """A tab by the name of its module, made if it was not yet."""
        return self.tabs.tab(name)

    def show_tab(self, name: str) -> None:
        """Show a tab by the name of its module."""
        self.tabs.show_tab(name)

    def help_topic(self) -> str:
        """The help for the tab in sight."""
        return self._topics[self.tabs.current_tab()]

    def refresh(self) -> None:
        """Read again what is in sight."""
        self.tab(self.tabs.current_tab()).refresh()

    def _make(self, name: str) -> QWidget:
        made: QWidget = import_module(f"relvald_desktop.ui.pages.{name}").make_tab(self._context, self.notice)
        return made

    def _show_other(self) -> None:
        self.notice.hide()
        self.refresh()
