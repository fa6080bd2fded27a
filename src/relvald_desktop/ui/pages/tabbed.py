"""A place of several tabs, each a module of its own that is made when it is first shown."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import label, named
from relvald_desktop.ui.widgets.notice import Notice


class TabbedPage(QWidget):
    """`tabs`: the title (English, context `name`) by the module, whose `make_tab(context, notice)` gives a widget with
    `refresh()`. `topics`: the help of each tab by its module."""

    def __init__(
        self, context: Context, name: str, title: str, tabs: Mapping[str, str], topics: Mapping[str, str]
    ) -> None:
        super().__init__()
        self._context, self._modules, self._topics = context, tuple(tabs), topics
        self.notice = Notice()
        self.tabs = named(QTabWidget(), f"{name.lower()}Tabs", title)
        self._made: dict[str, Any] = {}
        for module, caption in tabs.items():
            place = QWidget()
            place.setObjectName(f"{module}Place")
            QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(place, translate(name, caption))
        self.tabs.currentChanged.connect(lambda: self._show_other())
        outer = QVBoxLayout(self)
        outer.addWidget(label(title, "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.tabs, 1)

    def tab(self, name: str) -> Any:
        """A tab by the name of its module, made if it was not yet."""
        if name not in self._made:
            module = import_module(f"relvald_desktop.ui.pages.{name}")
            self._made[name] = module.make_tab(self._context, self.notice)
            self.tabs.widget(self._modules.index(name)).layout().addWidget(self._made[name])
            self._made[name].show()
        return self._made[name]

    def show_tab(self, name: str) -> None:
        """Show a tab by the name of its module."""
        self.tabs.setCurrentIndex(self._modules.index(name))

    def current_tab(self) -> str:
        """The module of the tab in sight."""
        return self._modules[self.tabs.currentIndex()]

    def help_topic(self) -> str:
        """The help for the tab in sight."""
        return self._topics[self.current_tab()]

    def refresh(self) -> None:
        """Read again what is in sight."""
        self.tab(self.current_tab()).refresh()

    def _show_other(self) -> None:
        self.notice.hide()
        self.refresh()
