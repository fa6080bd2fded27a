"""Tabs that are each made when they are first shown: a page with nine of them opens as quickly as one with one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.ui.widgets.fields import named


class LazyTabs(QTabWidget):
    """`titles` by the names of the tabs, in order; `make(name)` builds one. `tabShown` tells which is in sight now."""

    tabShown = Signal(str)

    def __init__(
        self, name: str, spoken: str, titles: Mapping[str, str], make: Callable[[str], QWidget]
    ) -> None:
        super().__init__()
        named(self, name, spoken)
        # the mouse gives a tab bar no focus by itself: what had it would be hidden, and it would go anywhere
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._names, self._make = tuple(titles), make
        self._made: dict[str, Any] = {}
        for each, title in titles.items():
            place = QWidget()
            place.setObjectName(f"{each}Place")
            QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
            self.addTab(place, title)
        self.currentChanged.connect(lambda number: self.tabShown.emit(self._names[number]))

    def tab(self, name: str) -> Any:
        """A tab by its name, made if it was not yet. Raises ValueError when there is none."""
        if name not in self._made:
            place = self.widget(self._names.index(name))
            made = self._make(name)
            self._made[name] = made
            place.layout().addWidget(made)
            made.show()
        return self._made[name]

    def current_tab(self) -> str:
        """The name of the tab in sight."""
        return self._names[self.currentIndex()]

    def show_tab(self, name: str) -> None:
        """Show a tab. Raises ValueError when there is none."""
        self.setCurrentIndex(self._names.index(name))
