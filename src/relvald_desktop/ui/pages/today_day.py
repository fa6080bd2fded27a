"""The day on Idag: the queue on top, worked from the keyboard; below it what is good to know beside it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relvald_desktop.services.queue import Queue, day_queue
from relvald_desktop.services.today import Agenda, SafeCall, agenda
from relvald_desktop.store.queries.legal import AccompanimentRow
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.support_forms import task_dialog
from relvald_desktop.ui.language import clock, long_day, translate, translate_count, word
from relvald_desktop.ui.pages.today_keeping import show_keeping
from relvald_desktop.ui.pages.today_queue import QueueActs
from relvald_desktop.ui.widgets.guide_panel import GuidePanel
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.queue_list import Shown
from relvald_desktop.ui.widgets.queue_text import QueueWords
from relvald_desktop.ui.widgets.queue_view import QueueView
from relvald_desktop.ui.widgets.section import Action, Line, Section, stacked

MOST_CALLS = 8
"""Safe calls in sight at first; the rest is one click away."""


class DayTab(QWidget):
    """Read again every minute, for windows open and close. What guides a beginner stands on top."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._every_call = False
        self.notice = Notice()
        self.acts = QueueActs(context, self, self.notice, lambda: self.queue.below_marked())
        self.queue = QueueView(self.acts.act, self.acts.done, self.acts.later, self.acts.open_case)
        self.queue.add_head_action(translate("Today", "New &task …"), "newTask", self._new_task)
        self.safe = Section(translate("Today", "Safe to call now"), "safeNow")
        self.soon = Section(translate("Today", "Closing soon"), "closingSoon")
        self.court = Section(translate("Today", "Court and interviews this week"), "court")
        self.keeping = Section(translate("Today", "Safekeeping"), "keeping")
        guide = GuidePanel(context)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.notice)
        outer.addWidget(stacked(guide, self.queue, self.safe, self.soon, self.court, self.keeping), 1)

    def refresh(self) -> None:
        """Read the day again."""
        work = self._context.work
        found = agenda(work)
        self._show_queue(day_queue(work, found), found.targets)
        self._show_safe(found.safe_now)
        closing = translate("Today", "No safe window closes within half an hour.")
        self.soon.show_lines(
            len(found.closing_soon),
            [self._call_line(call, "warning") for call in found.closing_soon],
            closing,
        )
        self._show_court(found)
        self.keeping.clear()
        show_keeping(self.keeping, self, self._context, self.notice, self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """A higher window has room for more of the queue."""
        super().resizeEvent(event)
        self.queue.list.fit()

    def _show_queue(self, queue: Queue, targets: tuple[int, int, int]) -> None:
        words = QueueWords(self._context.work, queue.at, targets)
        more = [
            translate_count("Queue", "{n} more signals wait under Signals.", queue.more_signals)
            if queue.more_signals
            else "",
            translate_count("Queue", "{n} more silent women stand under Support.", queue.more_silent)
            if queue.more_silent
            else "",
        ]
        empty = translate(
            "Queue",
            "The queue is empty: nothing waits for you now. New signals (Ctrl+N) and tasks (Ctrl+T) "
            "place themselves here.",
        )
        shown = [Shown(row, words.text(row)) for row in queue.rows]
        self.queue.show_rows(shown, queue.total, " ".join(filter(None, more)), empty)

    def _show_safe(self, calls: tuple[SafeCall, ...]) -> None:
        shown = calls if self._every_call else calls[:MOST_CALLS]
        lines = [self._call_line(call, "safe") for call in shown]
        if hidden := len(calls) - len(shown):
            text = translate_count("Today", "{n} more can be called safely now.", hidden)
            lines.append(Line(text, [(translate("Today", "Show all"), self._show_every_call)], "quiet"))
        empty = translate("Today", "No channel has a safe window at this minute.")
        self.safe.show_lines(len(calls), lines, empty)

    def _show_every_call(self) -> None:
        self._every_call = True
        self.refresh()

    def _call_line(self, call: SafeCall, look: str) -> Line:
        until = translate("Today", "until {time}").format(time=clock(call.until))
        say = call.channel.say_if_other_answers
        text = joined(
            call.code, translate("Today", "ACUTE") if call.acute else "", word(call.channel.channel), until,
            translate("Today", "say “{words}”").format(words=say) if say else "",
        )  # fmt: skip
        dial: Action = (translate("Today", "Call"), lambda: self.acts.dial(call))
        return Line(text, [dial, self._to_case(call.case_id)], look, call)

    def _show_court(self, found: Agenda) -> None:
        lines = [self._court_line(row) for row in found.court_this_week]
        empty = translate("Today", "Nothing is planned in the next seven days.")
        self.court.show_lines(len(lines), lines, empty)

    def _court_line(self, row: AccompanimentRow) -> Line:
        here = row.starts_at.astimezone(ZoneInfo(self._context.work.zone))
        text = joined(long_day(row.on), clock(here), word(row.purpose), row.case_code, row.place)
        return Line(text, [self._to_case(row.case_id, "legal")], about=row)

    def _to_case(self, case_id: str, tab: str = "") -> Action:
        return translate("Today", "Open"), lambda: self._context.caseAsked.emit(case_id, tab)

    def _new_task(self) -> None:
        task_dialog(self._context, None, None, self).exec()
