"""Förvaring: what keeps the store from being lost or read, a tab for each part."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import translate
from relvald_desktop.ui.widgets.fields import label, named
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.wording import QT_TRANSLATE_NOOP

TABS = {
    "keeping_backup": QT_TRANSLATE_NOOP("Safekeeping", "Backup"),
    "keeping_handover": QT_TRANSLATE_NOOP("Safekeeping", "Handover"),
    "keeping_health": QT_TRANSLATE_NOOP("Safekeeping", "Health"),
    "keeping_retention": QT_TRANSLATE_NOOP("Safekeeping", "Retention"),
    "keeping_log": QT_TRANSLATE_NOOP("Safekeeping", "Log"),
}
"""The module of each tab and its title. A module's `make_tab(context, notice)` gives a widget with `refresh()`."""
HELP = {
    "keeping_backup": "safekeeping", "keeping_handover": "handover", "keeping_health": "health",
    "keeping_retention": "retention", "keeping_log": "log_review",
}  # fmt: skip
"""The help of each tab."""


class SafekeepingPage(QWidget):
    """The tabs, each made when it is first shown."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.notice = Notice()
        self.tabs = named(QTabWidget(), "safekeepingTabs", translate("Safekeeping", "Safekeeping"))
        self._made: dict[str, Any] = {}
        for name, title in TABS.items():
            place = QWidget()
            place.setObjectName(f"{name}Place")
            QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
            self.tabs.addTab(place, translate("Safekeeping", title))
        self.tabs.currentChanged.connect(lambda: self.refresh())
        outer = QVBoxLayout(self)
        outer.addWidget(label(translate("Safekeeping", "Safekeeping"), "title"))
        outer.addWidget(self.notice)
        outer.addWidget(self.tabs, 1)

    def tab(self, name: str) -> Any:
        """A tab by the name of its module, made if it was not yet."""
        if name not in self._made:
            module = import_module(f"relvald_desktop.ui.pages.{name}")
            self._made[name] = module.make_tab(self._context, self.notice)
            self.tabs.widget(list(TABS).index(name)).layout().addWidget(self._made[name])
            self._made[name].show()
        return self._made[name]

    def show_tab(self, name: str) -> None:
        """Show a tab by the name of its module."""
        self.tabs.setCurrentIndex(list(TABS).index(name))

    def help_topic(self) -> str:
        """The help for the tab in sight."""
        return HELP[list(TABS)[self.tabs.currentIndex()]]

    def refresh(self) -> None:
        """Read again what is in sight."""
        self.tab(list(TABS)[self.tabs.currentIndex()]).refresh()


def make_page(context: Context) -> SafekeepingPage:
    """The page of this place."""
    return SafekeepingPage(context)
