"""The calendar: a week, four weeks or a month with what has a day; the chosen day stands below with what can be done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QRadioButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.services.tasks import finish_task
from relvald_desktop.store.queries.week import DayItem, Happening, days
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import task_dialog
from relvald_desktop.ui.language import day, long_day, translate
from relvald_desktop.ui.preferences import Preferences
from relvald_desktop.ui.widgets.banner import weekday_names
from relvald_desktop.ui.widgets.calendar_span import Shown, Span
from relvald_desktop.ui.widgets.day_table import QUIET, DayTable
from relvald_desktop.ui.widgets.day_words import in_full, in_short
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.section import Action, Section, scrolled
from relvald_desktop.wording import QT_TRANSLATE_NOOP

LEGAL = frozenset({Happening.ACCOMPANIMENT, Happening.FOLLOW_UP, Happening.DEADLINE, Happening.EXPECTED})
"""What belongs to the legal process."""
MOST_IN_A_DAY = 3
"""Lines in a cell where more than one week is shown."""

_SPANS = {
    Span.WEEK: QT_TRANSLATE_NOOP("Weeks", "&Week"), Span.FOUR_WEEKS: QT_TRANSLATE_NOOP("Weeks", "F&our weeks"),
    Span.MONTH: QT_TRANSLATE_NOOP("Weeks", "&Month"),
}  # fmt: skip
_TABS = {**dict.fromkeys(LEGAL, "legal"), Happening.NEXT_STEP: "journal"}
_DONE_HERE = (Happening.TASK, Happening.CALL, Happening.DEADLINE)
_chosen_spans: WeakKeyDictionary[Preferences, dict[str, Span]] = WeakKeyDictionary()
"""What was chosen in the head of each calendar, for as long as the window is open; it is written nowhere."""


class CalendarTab(QWidget):
    """A table of days. `only` are the kinds of things it shows (None: all), `name` its object name, `spoken` what it is
    called, `export` what its button for a calendar file does (None: there is none)."""

    def __init__(
        self, context: Context, *, only: Collection[Happening] | None = None, name: str = "weeks", spoken: str = "",
        span: Span = Span.FOUR_WEEKS, export: Callable[[], Any] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._context, self._only, self.export = context, only, export
        self._spans = _chosen_spans.setdefault(context.preferences, {})
        today = context.work.clock.today()
        self._chosen, self._shown = today, Shown.around(self._spans.get(name, span), today, today)
        self._by_day: dict[dt.date, list[DayItem]] = {}
        self._below: tuple[object, ...] = ()
        self.title = label("", "heading")
        self.table = named(DayTable(), name, spoken or translate("Weeks", "Weeks"))
        self.table.setHorizontalHeaderLabels(weekday_names())
        self.table.currentCellChanged.connect(lambda: self._take_chosen())
        self.table.turned.connect(self._move)
        self.table.entered.connect(self._to_actions)
        self.chosen = Section("", "chosenDay")
        if only is None:
            self.chosen.add_head_action(translate("Weeks", "New &task …"), "newTask", self._new_task)
        self._area = scrolled(self._laid_out())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def refresh(self) -> None:
        """Read the days in sight again, keeping the chosen one."""
        shown = self._shown
        with self._context.work.reading() as session:
            found = days(session, shown.first, shown.last)
        self._by_day = {}
        for item in found:
            if self._only is None or item.what in self._only:
                self._by_day.setdefault(item.on, []).append(item)
        self.title.setText(self._heading())
        self.table.blockSignals(True)
        self.table.setRowCount(shown.rows)
        for row in range(shown.rows):
            week = translate("Weeks", "w {number}").format(number=shown.on(row, 0).isocalendar().week)
            self.table.setVerticalHeaderItem(row, QTableWidgetItem(week))
            for column in range(7):
                self.table.setItem(row, column, self._cell(shown.on(row, column)))
        cell = shown.cell(self._chosen)
        if cell is not None:
            self.table.setCurrentCell(*cell)
        self.table.blockSignals(False)
        self.table.fit()
        self._show_day()

    def chosen_day(self) -> dt.date:
        """The local date that is chosen."""
        return self._chosen

    def _laid_out(self) -> QWidget:
        """Everything in one column, which scrolls as a whole when the window is small or the text large."""
        inner, below = QWidget(), QVBoxLayout()
        below.addWidget(self.chosen)
        below.addStretch(1)
        box = QVBoxLayout(inner)
        box.addLayout(self._moves())
        box.addLayout(self._choices())
        box.addWidget(self.table, 5)
        box.addLayout(below, 2)
        return inner

    def _moves(self) -> QLayout:
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        for text, name, by in (
            (translate("Weeks", "← Earlier"), "earlierWeeks", -1), (translate("Weeks", "Today"), "thisWeek", 0),
            (translate("Weeks", "Later →"), "laterWeeks", 1),
        ):  # fmt: skip
            row.addWidget(button(text, name, lambda by=by: self._move(by)))
        return row

    def _choices(self) -> QLayout:
        row = QHBoxLayout()
        self._choices_of_span: dict[Span, QRadioButton] = {}
        group = QButtonGroup(self)
        for span, text in _SPANS.items():
            spoken = translate("Weeks", text)
            choice = named(QRadioButton(spoken), f"span_{span}", spoken)
            choice.clicked.connect(lambda _=False, span=span: self._show_span(span))
            group.addButton(choice)
            row.addWidget(choice)
            self._choices_of_span[span] = choice
        self._mark_span()
        row.addStretch(1)
        if self.export is not None:
            text = translate("Weeks", "&Calendar file …")
            row.addWidget(button(text, "calendarFile", lambda: self.export and self.export()))
        return row

    def _heading(self) -> str:
        shown = self._shown
        if shown.span is Span.MONTH:
            text = QLocale().toString(QDate(shown.anchor.year, shown.anchor.month, 1), "MMMM yyyy")
            return text[:1].upper() + text[1:]
        return f"{day(shown.first)} – {day(shown.last)}"

    def _cell(self, on: dt.date) -> QTableWidgetItem:
        items = self._by_day.get(on, [])
        most = len(items) if self._shown.span is Span.WEEK else MOST_IN_A_DAY
        zone = self._context.work.zone
        lines = [in_short(item, zone) for item in items[:most]]
        if len(items) > most:
            lines.append(translate("Weeks", "+ {count} more").format(count=len(items) - most))
        today = on == self._context.work.clock.today()
        marks = [translate("Weeks", "today")] if today else []
        if on.weekday() < 5 and not swedish_calendar().is_working_day(on):
            marks.append(translate("Weeks", "holiday"))
        head = " ".join([f"{on.day}/{on.month}", *marks])
        cell = QTableWidgetItem("\n".join([head, *lines]))
        spoken = ", ".join([long_day(on), *marks, *(in_full(item, zone) for item in items)])
        cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        cell.setData(QUIET, not self._shown.holds(on))
        font = self.table.font()
        font.setBold(today)
        cell.setFont(font)
        return cell

    def _show_day(self) -> None:
        on, zone = self._chosen, self._context.work.zone
        items = self._by_day.get(on, [])
        if self._below == (on, items):
            return
        self._below = (on, items)
        focused = self.chosen.focusWidget()
        in_use = focused is not None and focused.hasFocus() and focused.objectName() == "rowAction"
        self.chosen.rename(long_day(on))
        self.chosen.clear(len(items))
        for item in items:
            self.chosen.add(in_full(item, zone), self._actions(item))
        if not items:
            self.chosen.add_empty(translate("Weeks", "Nothing is planned this day."))
        if in_use:
            self.table.setFocus()

    def _actions(self, item: DayItem) -> list[Action]:
        actions: list[Action] = []
        if item.what in _DONE_HERE:
            done = translate("Weeks", "Done")
            actions.append((done, lambda: finish_task(self._context.work, item.record_id)))
        if item.case_id is not None:
            tab = _TABS.get(item.what, "support")
            actions.append(
                (translate("Weeks", "Open"), lambda: self._context.caseAsked.emit(item.case_id, tab))
            )
        elif item.what in (Happening.MEETING, Happening.ACTION):
            actions.append((translate("Weeks", "Open"), lambda: self._context.placeAsked.emit("liaison")))
        return actions

    def _take_chosen(self) -> None:
        if self.table.currentRow() >= 0:
            self._chosen = self._shown.on(self.table.currentRow(), self.table.currentColumn())
            self._show_day()
            self._bring_into_sight()

    def _bring_into_sight(self) -> None:
        """Scroll to the chosen day, and with the first week to the names of the days."""
        cell = self.table.visualItemRect(self.table.currentItem())
        cell = cell.translated(self.table.viewport().mapTo(self._area.widget(), QPoint()))
        if self.table.currentRow() == 0:
            cell.setTop(cell.top() - self.table.horizontalHeader().height())
        cell.setHeight(min(cell.height(), self._area.viewport().height()))
        middle = cell.center()
        self._area.ensureVisible(middle.x(), middle.y(), cell.width() // 2, cell.height() // 2)

    def _mark_span(self) -> None:
        """Tick what is shown; Tab leads to that one, and from there the arrows lead to the others."""
        for span, choice in self._choices_of_span.items():
            chosen = span is self._shown.span
            choice.setChecked(chosen)
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    def _show_span(self, span: Span) -> None:
        self._spans[self.table.objectName()] = span
        self._shown = Shown.around(span, self._chosen, self._context.work.clock.today())
        self._mark_span()
        self.refresh()

    def _move(self, by: int) -> None:
        if by:
            self._shown, self._chosen = self._shown.moved(by, self._chosen)
        else:
            self._chosen = today = self._context.work.clock.today()
            self._shown = Shown.around(self._shown.span, today, today)
        self.refresh()

    def _to_actions(self) -> None:
        actions = self.chosen.findChildren(QPushButton, "rowAction")
        if actions:
            actions[0].setFocus()

    def _new_task(self) -> None:
        dialog = task_dialog(self._context, None, None, self)
        dialog.widgets["due_on"].set_date(self.chosen_day())
        dialog.exec()
