"""Idag: which calls are safe now, what waits, who is silent, which days in court come."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from relvald_desktop.services.opening import note_event
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.tasks import finish_task
from relvald_desktop.services.today import Agenda, SafeCall, agenda
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import task_dialog
from relvald_desktop.ui.language import clock, day, long_day, sentence, translate, word
from relvald_desktop.ui.pages.today_keeping import show_keeping
from relvald_desktop.ui.pages.weeks import CalendarTab
from relvald_desktop.ui.widgets.delay_clock import clock_text
from relvald_desktop.ui.widgets.fields import label, named
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, stacked
from relvald_desktop.ui.widgets.signal_table import danger_text
from relvald_desktop.ui.widgets.task_text import task_text

REFRESH_MILLISECONDS = 60_000


class DayTab(QWidget):
    """Read again every minute, for windows open and close."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.safe = Section(translate("Today", "Safe to call now"), "safeNow")
        self.soon = Section(translate("Today", "Closing soon"), "closingSoon")
        self.tasks = Section(translate("Today", "Tasks"), "tasksDue")
        self.tasks.add_head_action(translate("Today", "New &task …"), "newTask", self._new_task)
        self.waiting = Section(translate("Today", "Signals waiting"), "waiting")
        self.silent = Section(translate("Today", "Silent"), "silent")
        self.reviews = Section(translate("Today", "Risk reviews due"), "reviewsDue")
        self.court = Section(translate("Today", "Court and interviews this week"), "court")
        self.due = Section(translate("Today", "To follow up"), "followUps")
        self.keeping = Section(translate("Today", "Safekeeping"), "keeping")
        self.notice = Notice()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.notice)
        outer.addWidget(
            stacked(
                self.safe,
                self.soon,
                self.waiting,
                self.silent,
                self.tasks,
                self.court,
                self.reviews,
                self.due,
                self.keeping,
            ),
            1,
        )

    def refresh(self) -> None:
        """Read the day again."""
        found = agenda(self._context.work)
        self._show_calls(
            self.safe, found.safe_now, translate("Today", "No channel has a safe window at this minute.")
        )
        self._show_calls(
            self.soon, found.closing_soon, translate("Today", "No safe window closes within half an hour.")
        )
        self._show_waiting(found)
        self._show_silent(found)
        self._show_tasks(found)
        self._show_reviews(found)
        self._show_court(found)
        self._show_due(found)
        self._show_keeping()

    def _show_calls(self, section: Section, calls: tuple[SafeCall, ...], empty: str) -> None:
        section.clear(len(calls))
        for call in calls:
            parts = [
                call.code,
                word(call.channel.channel),
                translate("Today", "until {time}").format(time=clock(call.until)),
            ]
            if call.acute:
                parts.insert(1, translate("Today", "ACUTE"))
            if call.channel.say_if_other_answers:
                parts.append(
                    translate("Today", "say “{words}”").format(words=call.channel.say_if_other_answers)
                )
            dial: Action = (translate("Today", "Call"), lambda call=call: self._call(call))
            look = "safe" if section is self.safe else "warning"
            section.add("  ·  ".join(parts), [dial, self._to_case(call.case_id)], look)
        if not calls:
            section.add_empty(empty)

    def _call(self, call: SafeCall) -> None:
        from relvald_desktop.ui.dialogs.call import CallDialog

        note_event(self._context.work, "channel.dialled", call.case_id, channel=call.channel.id, safe=True)
        CallDialog(self._context, call.case_id, call.channel, self).exec()

    def _show_tasks(self, found: Agenda) -> None:
        today = self._context.work.clock.today()
        safe = {call.case_id for call in (*found.safe_now, *found.closing_soon)}
        self.tasks.clear(len(found.tasks))
        for task in found.tasks:
            late = translate("Today", "! overdue") if task.due_on < today else ""
            when = ""
            if task.is_call:
                when = (
                    translate("Today", "safe now")
                    if task.case_id in safe
                    else translate("Today", "not safe at this hour")
                )
            acute = translate("Today", "ACUTE") if task.acute else ""
            done: Action = (
                translate("Today", "Done"),
                lambda task=task: finish_task(self._context.work, task.id),
            )
            tab = "legal" if task.rule else "support"
            actions = [done, self._to_case(task.case_id, tab)] if task.case_id else [done]
            text = joined(late, acute, task.case_code, day(task.due_on), task_text(task), when)
            self.tasks.add(text, actions, "danger" if late or acute else "")
        if not found.tasks:
            self.tasks.add_empty(translate("Today", "No task is due."))

    def _show_reviews(self, found: Agenda) -> None:
        self.reviews.clear(len(found.reviews))
        for row in found.reviews:
            level = word(row.risk_level) if row.risk_level else ""
            text = translate("Today", "{code}  ·  risk {level}  ·  was due {day}").format(
                code=row.code, level=level, day=day(row.review_by)
            )
            self.reviews.add(text, [self._to_case(row.id, "support")])
        if not found.reviews:
            self.reviews.add_empty(translate("Today", "No risk review is due."))

    def _show_waiting(self, found: Agenda) -> None:
        self.waiting.clear(found.waiting_total)
        targets = read_settings(self._context.work).targets()
        for row in found.waiting:
            late = clock_text(row, self._context.work, targets).late
            decide: Action = (translate("Today", "Decide"), lambda row=row: self._decide(row.id))
            self.waiting.add(
                self._waiting_text(row, targets), [decide], "danger" if row.danger == 2 or late else ""
            )
        for row in found.unanswered:
            text = translate("Today", "passed on, not answered") + "  ·  " + self._waiting_text(row, targets)
            answer: Action = (translate("Today", "Answer"), lambda row=row: self._decide(row.id))
            self.waiting.add(text, [answer], "quiet")
        if not found.waiting:
            self.waiting.add_empty(translate("Today", "No signal waits for a decision."))

    def _waiting_text(self, row: SignalRow, targets: tuple[int, int, int]) -> str:
        return joined(
            danger_text(row.danger), translate("Today", "signal from {source}").format(source=word(row.source)),
            clock_text(row, self._context.work, targets).text, " ".join(row.seen_or_heard.split())[:80],
        )  # fmt: skip

    def _show_silent(self, found: Agenda) -> None:
        self.silent.clear(found.silent_total)
        for silent in found.silent:
            text = translate("Today", "{code}  ·  {status}  ·  {days} days since she was heard from, {allowed} allowed").format(
                code=silent.case.code, status=word(silent.case.relationship), days=silent.silence.days,
                allowed=silent.silence.allowed,
            )  # fmt: skip
            if silent.case.risk_level:
                text += "  ·  " + translate("Today", "risk {level}").format(
                    level=word(silent.case.risk_level)
                )
            rest: Action = (translate("Today", "Rest …"), lambda silent=silent: self._snooze(silent.case.id))
            self.silent.add(
                text, [rest, self._to_case(silent.case.id, "support")], "danger" if silent.case.acute else ""
            )
        if found.silent_total > len(found.silent):
            self.silent.add(translate("Today", "More stand under Support."), (), "quiet")
        if not found.silent:
            self.silent.add_empty(
                translate("Today", "Everybody still at home was heard from within the days her risk allows.")
            )

    def _show_court(self, found: Agenda) -> None:
        self.court.clear(len(found.court_this_week))
        for row in found.court_this_week:
            here = row.starts_at.astimezone(ZoneInfo(self._context.work.zone))
            parts = [long_day(row.on), clock(here), word(row.purpose), row.case_code, row.place]
            self.court.add(
                "  ·  ".join(part for part in parts if part), [self._to_case(row.case_id, "legal")]
            )
        if not found.court_this_week:
            self.court.add_empty(translate("Today", "Nothing is planned in the next seven days."))

    def _show_due(self, found: Agenda) -> None:
        self.due.clear(len(found.follow_ups) + len(found.drafts))
        for row in found.follow_ups:
            what = (
                row.what
                if isinstance(row.what, str) and not hasattr(row.what, "value")
                else sentence(row.what)
            )
            self.due.add(f"{row.code}  ·  {day(row.due_on)}  ·  {what}", [self._to_case(row.case_id)])
        for draft in found.drafts:
            text = translate("Today", "{code}  ·  unsigned note of {day}").format(
                code=draft.code, day=day(draft.on)
            )
            self.due.add(text, [self._to_case(draft.case_id, "journal")])
        if not found.follow_ups and not found.drafts:
            self.due.add_empty(translate("Today", "Nothing is due, and every note is signed."))

    def _show_keeping(self) -> None:
        self.keeping.clear()
        show_keeping(self.keeping, self, self._context, self.notice, self.refresh)

    def _to_case(self, case_id: str, tab: str = "") -> Action:
        return translate("Today", "Open"), lambda: self._context.caseAsked.emit(case_id, tab)

    def _decide(self, signal_id: str) -> None:
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog

        TriageDialog(self._context, signal_id, self).exec()

    def _snooze(self, case_id: str) -> None:
        from relvald_desktop.ui.dialogs.plan_form import SnoozeDialog

        SnoozeDialog(self._context, case_id, self).exec()

    def _new_task(self) -> None:
        task_dialog(self._context, None, None, self).exec()


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
