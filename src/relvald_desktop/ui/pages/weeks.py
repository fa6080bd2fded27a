"""Veckor: four weeks at a time with everything that has a day; the chosen day stands below with what can be done."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.services.tasks import finish_task
from relvald_desktop.store.queries.week import DayItem, Happening, days
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import task_dialog
from relvald_desktop.ui.language import clock, day, long_day, translate, word
from relvald_desktop.ui.widgets.banner import weekday_names
from relvald_desktop.ui.widgets.fields import button, label, named
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.section import Action, Section
from relvald_desktop.wording import QT_TRANSLATE_NOOP

WEEKS = 4
MOST_IN_A_DAY = 3
_DAY = dt.timedelta(days=1)

WHAT = {
    Happening.ACCOMPANIMENT: QT_TRANSLATE_NOOP("Weeks", "accompaniment"), Happening.TASK: QT_TRANSLATE_NOOP("Weeks", "task"),
    Happening.CALL: QT_TRANSLATE_NOOP("Weeks", "call in a safe window"), Happening.NEXT_STEP: QT_TRANSLATE_NOOP("Weeks", "next step"),
    Happening.FOLLOW_UP: QT_TRANSLATE_NOOP("Weeks", "follow-up call"), Happening.REVIEW: QT_TRANSLATE_NOOP("Weeks", "risk review due"),
    Happening.MEETING: QT_TRANSLATE_NOOP("Weeks", "liaison meeting"), Happening.ACTION: QT_TRANSLATE_NOOP("Weeks", "action after a meeting"),
}  # fmt: skip
_TABS = {
    Happening.ACCOMPANIMENT: "legal", Happening.FOLLOW_UP: "legal", Happening.NEXT_STEP: "journal",
}  # fmt: skip


class WeeksTab(QWidget):
    """A table of days; arrows move, the day chosen is shown below."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._monday = self._this_monday()
        self._by_day: dict[dt.date, list[DayItem]] = {}
        self.title = label("", "heading")
        self.table = named(QTableWidget(WEEKS, 7), "weeks", translate("Weeks", "Weeks"))
        self.table.setHorizontalHeaderLabels(weekday_names())
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.currentCellChanged.connect(lambda: self._show_day())
        self.chosen = Section("", "chosenDay")
        self.chosen.add_head_action(translate("Weeks", "New &task …"), "newTask", self._new_task)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        for text, name, weeks in (
            (translate("Weeks", "← Earlier"), "earlierWeeks", -WEEKS), (translate("Weeks", "This week"), "thisWeek", 0),
            (translate("Weeks", "Later →"), "laterWeeks", WEEKS),
        ):  # fmt: skip
            row.addWidget(button(text, name, lambda weeks=weeks: self._move(weeks)))
        outer = QVBoxLayout(self)
        outer.addLayout(row)
        outer.addWidget(self.table, 3)
        outer.addWidget(self.chosen, 1)

    def refresh(self) -> None:
        """Read the weeks again, keeping the chosen day."""
        last = self._monday + (WEEKS * 7 - 1) * _DAY
        with self._context.work.reading() as session:
            found = days(session, self._monday, last)
        self._by_day = {}
        for item in found:
            self._by_day.setdefault(item.on, []).append(item)
        self.title.setText(f"{day(self._monday)} – {day(last)}")
        for number in range(WEEKS * 7):
            self._fill(number, self._monday + number * _DAY)
        self.table.setVerticalHeaderLabels(
            [
                translate("Weeks", "w {number}").format(
                    number=(self._monday + week * 7 * _DAY).isocalendar().week
                )
                for week in range(WEEKS)
            ]
        )
        self.table.resizeRowsToContents()
        if self.table.currentRow() < 0:
            self._choose(self._context.work.clock.today())
        self._show_day()

    def chosen_day(self) -> dt.date:
        """The local date that is chosen."""
        return (
            self._monday + (max(self.table.currentRow(), 0) * 7 + max(self.table.currentColumn(), 0)) * _DAY
        )

    def _fill(self, number: int, on: dt.date) -> None:
        items = self._by_day.get(on, [])
        lines = [self._short(item) for item in items[:MOST_IN_A_DAY]]
        if len(items) > MOST_IN_A_DAY:
            lines.append(translate("Weeks", "+ {count} more").format(count=len(items) - MOST_IN_A_DAY))
        today = translate("Weeks", "today") if on == self._context.work.clock.today() else ""
        head = f"{on.day}/{on.month} {today}".strip()
        free = not swedish_calendar().is_working_day(on)
        if free and on.weekday() < 5:
            head += f" ({translate('Weeks', 'holiday')})"
        cell = QTableWidgetItem("\n".join([head, *lines]))
        spoken = ", ".join([long_day(on), *(self._long(item) for item in items)])
        cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        if today:
            font = cell.font()
            font.setBold(True)
            cell.setFont(font)
        self.table.setItem(number // 7, number % 7, cell)

    def _show_day(self) -> None:
        on = self.chosen_day()
        items = self._by_day.get(on, [])
        self.chosen.rename(long_day(on))
        self.chosen.clear(len(items))
        for item in items:
            self.chosen.add(self._long(item), self._actions(item))
        if not items:
            self.chosen.add_empty(translate("Weeks", "Nothing is planned this day."))

    def _actions(self, item: DayItem) -> list[Action]:
        actions: list[Action] = []
        if item.what in (Happening.TASK, Happening.CALL):
            actions.append(
                (translate("Weeks", "Done"), lambda: finish_task(self._context.work, item.record_id))
            )
        if item.case_id is not None:
            tab = _TABS.get(item.what, "support")
            actions.append(
                (translate("Weeks", "Open"), lambda: self._context.caseAsked.emit(item.case_id, tab))
            )
        elif item.what in (Happening.MEETING, Happening.ACTION):
            actions.append((translate("Weeks", "Open"), lambda: self._context.placeAsked.emit("liaison")))
        return actions

    def _short(self, item: DayItem) -> str:
        what = self._words(item) or translate("Weeks", WHAT[item.what])
        return " ".join(part for part in (self._time(item), item.case_code, what) if part)

    def _long(self, item: DayItem) -> str:
        return joined(
            self._time(item), item.case_code, translate("Weeks", WHAT[item.what]), self._words(item)
        )

    def _words(self, item: DayItem) -> str:
        if item.what in (Happening.ACCOMPANIMENT, Happening.FOLLOW_UP):
            return word(AccompanimentKind(item.text))
        return item.text

    def _time(self, item: DayItem) -> str:
        return clock(item.at.astimezone(ZoneInfo(self._context.work.zone))) if item.at else ""

    def _move(self, weeks: int) -> None:
        self._monday = self._monday + weeks * 7 * _DAY if weeks else self._this_monday()
        self.refresh()
        if not weeks:
            self._choose(self._context.work.clock.today())

    def _choose(self, on: dt.date) -> None:
        number = (on - self._monday).days
        if 0 <= number < WEEKS * 7:
            self.table.setCurrentCell(number // 7, number % 7)

    def _this_monday(self) -> dt.date:
        today = self._context.work.clock.today()
        return today - today.weekday() * _DAY

    def _new_task(self) -> None:
        dialog = task_dialog(self._context, None, None, self)
        dialog.widgets["due_on"].set_date(self.chosen_day())
        dialog.exec()
