"""Idag: the day with its queue, and the calendar around it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.ui.context import Context
from relvald_desktop.ui.language import long_day, translate
from relvald_desktop.ui.pages.today_day import DayTab
from relvald_desktop.ui.pages.weeks import CalendarTab
from relvald_desktop.ui.widgets.fields import label, named

REFRESH_MILLISECONDS = 60_000


class TodayPage(QWidget):
    """The day, and the calendar around it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._date = label("", "title")
        self.day, self.weeks = DayTab(context), CalendarTab(context)
        self.tabs = named(QTabWidget(), "todayTabs", translate("Today", "Day and weeks"))
        self.tabs.addTab(self.day, translate("Today", "The day"))
        self.tabs.addTab(self.weeks, translate("Today", "Calendar"))
        self.tabs.currentChanged.connect(lambda: self.refresh())
        outer = QVBoxLayout(self)
        outer.addWidget(self._date)
        outer.addWidget(self.tabs, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MILLISECONDS)
        self._timer.timeout.connect(lambda: self.refresh() if self.isVisible() else None)
        self._timer.start()

    def help_topic(self) -> str:
        """The help for the tab in sight."""
        return ("today", "weeks")[self.tabs.currentIndex()]

    def refresh(self) -> None:
        """Read the tab in sight again."""
        self._date.setText(long_day(self._context.work.clock.today()))
        (self.day, self.weeks)[self.tabs.currentIndex()].refresh()


def make_page(context: Context) -> TodayPage:
    """The page of this place."""
    return TodayPage(context)
