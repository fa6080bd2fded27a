"""What a key does to a row of the day's queue: calls, forms, papers, and what finishes or moves a thing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from relvald_desktop.records.codes import ContactOutcome
from relvald_desktop.records.task import Task
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.queue import Kind
from relvald_desktop.services.intake import record_response
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.queue import QueueRow, call_that_is_safe
from relvald_desktop.services.tasks import finish_task, postpone_task
from relvald_desktop.services.today import SafeCall
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.store.queries.today import TaskRow
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.language import day, translate, word
from relvald_desktop.ui.widgets.banner import weekday_names
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.queue_verbs import Verb, verbs_of
from relvald_desktop.ui.widgets.task_text import task_text

Choice = tuple[str, Callable[[], Any]]


class QueueActs:
    """`notice` says in place what can't be done and why; `menu_at` gives where a menu about the marked row opens."""

    def __init__(
        self, context: Context, parent: QWidget, notice: Notice, menu_at: Callable[[], QPoint]
    ) -> None:
        self._context, self._parent, self._notice, self._menu_at = context, parent, notice, menu_at
        self._doing: dict[Verb, Callable[[QueueRow], Any]] = {
            Verb.CALL: self._call_her, Verb.DECIDE: self._decide, Verb.ANSWER: self._decide,
            Verb.PAPERS: self._papers, Verb.OPEN: self.open_case, Verb.OPEN_NOTE: self.open_case,
            Verb.REVIEW: self.open_case, Verb.EDIT: self._edit, Verb.WRITE: self._write, Verb.FINISH: self._finish,
            Verb.CARRIED_OUT: self._carried_out, Verb.PUT_OFF: self._put_off, Verb.REST: self._rest,
            Verb.TRIED: self._tried,
        }  # fmt: skip

    def act(self, row: QueueRow) -> None:
        """Do what the row asks for."""
        self._do(verbs_of(row).act, row)

    def done(self, row: QueueRow) -> None:
        """Finish it, or lead to where it is finished."""
        self._do(verbs_of(row).done, row)

    def later(self, row: QueueRow) -> None:
        """Put it off, where that can be done without hiding anything."""
        verb = verbs_of(row).later
        if verb is not None:
            self._do(verb, row)
            return
        if isinstance(row.entry, TaskRow):
            text = translate(
                "Queue", "A last day that the law gives can't be moved. Press D when it is done."
            )
        else:
            text = translate("Queue", "This can't be put off. It leaves the queue when it is done.")
        self._notice.tell(text)

    def open_case(self, row: QueueRow) -> None:
        """Open the case at the tab that the row is about."""
        if row.case_id is not None:
            self._context.caseAsked.emit(row.case_id, verbs_of(row).tab)
        else:
            self._notice.tell(translate("Queue", "There is no case yet."))

    def dial(self, call: SafeCall) -> None:
        """Call her, if it is still safe at this minute."""
        work = self._context.work
        now = call_that_is_safe(work, call.case_id)
        if now is None:
            self._notice.warn(
                translate(
                    "Queue", "Not safe any more: the window of {code} has closed. Nothing was dialled."
                ).format(code=call.code)
            )
            return
        from relvald_desktop.ui.dialogs.call import CallDialog

        note_event(work, "channel.dialled", call.case_id, channel=now.channel.id, safe=True)
        CallDialog(self._context, call.case_id, now.channel, self._parent).exec()

    def _do(self, verb: Verb, row: QueueRow) -> None:
        self._notice.hide()
        self._doing[verb](row)

    def _call_her(self, row: QueueRow) -> None:
        if row.call is not None:
            self.dial(row.call)

    def _decide(self, row: QueueRow) -> None:
        from relvald_desktop.ui.dialogs.triage_form import TriageDialog

        TriageDialog(self._context, row.item.id, self._parent).exec()

    def _papers(self, row: QueueRow) -> None:
        from relvald_desktop.ui.dialogs.day_papers import preview_day_papers

        preview_day_papers(self._context, row.item.id, self._parent)

    def _edit(self, row: QueueRow) -> None:
        from relvald_desktop.ui.dialogs.support_forms import task_dialog

        with self._context.work.reading() as session:
            task = session.get(Task, row.item.id)
        if task is not None:
            task_dialog(self._context, task.case_id, task, self._parent).exec()

    def _write(self, row: QueueRow) -> None:
        from relvald_desktop.ui.dialogs.contact_form import ContactDialog

        if row.case_id is not None:
            ContactDialog(self._context, row.case_id, None, self._parent).exec()

    def _carried_out(self, row: QueueRow) -> None:
        from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog

        if row.case_id is not None:
            AccompanimentDialog(self._context, row.case_id, row.item.id, self._parent).exec()

    def _rest(self, row: QueueRow) -> None:
        from relvald_desktop.ui.dialogs.plan_form import SnoozeDialog

        if row.case_id is not None:
            SnoozeDialog(self._context, row.case_id, self._parent).exec()

    def _finish(self, row: QueueRow) -> None:
        if attempt(lambda: finish_task(self._context.work, row.item.id), self._notice.warn) is not None:
            self._tell(translate("Queue", "Done: {what}."), row)

    def _put_off(self, row: QueueRow) -> None:
        today = self._context.work.clock.today()
        tomorrow, monday = today + dt.timedelta(days=1), today + dt.timedelta(days=7 - today.weekday())
        working = next_working_day(today)
        choices = {tomorrow: translate("Queue", "To&morrow"), monday: translate("Queue", "&Monday")}
        choices.setdefault(working, translate("Queue", "Next &working day"))
        self._offer(
            [
                *(
                    (f"{text} ({weekday_names()[on.weekday()]} {day(on)})", lambda on=on: self._move(row, on))
                    for on, text in sorted(choices.items())
                ),
                (translate("Queue", "&Another day …"), lambda: self._edit(row)),
            ]
        )

    def _move(self, row: QueueRow, on: dt.date) -> None:
        moved = attempt(lambda: postpone_task(self._context.work, row.item.id, on), self._notice.warn)
        if moved is not None:
            self._tell(translate("Queue", "Put off until {day}: {what}."), row, day=day(on))

    def _tried(self, row: QueueRow) -> None:
        """A signal can't wait longer than it does; what can be noted is that somebody tried. It is asked, for it stops a
        hand of the delay clock."""
        if isinstance(row.entry, SignalRow) and row.entry.first_attempt_on is not None:
            text = translate("Queue", "An attempt was noted {day}. What is left is to decide: press Enter.")
            self._notice.tell(text.format(day=day(row.entry.first_attempt_on)))
            return
        text = translate("Queue", "&Note that you tried to reach her today")
        self._offer([(text, lambda: self._note_attempt(row))])

    def _note_attempt(self, row: QueueRow) -> None:
        work = self._context.work
        noted = attempt(
            lambda: record_response(work, row.item.id, ContactOutcome.ATTEMPT, work.clock.today()),
            self._notice.warn,
        )
        if noted is not None:
            self._tell(translate("Queue", "Attempt noted: {what}."), row)

    def _offer(self, choices: list[Choice]) -> None:
        menu = QMenu(self._parent)
        menu.setObjectName("queueMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, pressed in choices:
            menu.addAction(text).triggered.connect(lambda _=False, pressed=pressed: pressed())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._menu_at())

    def _tell(self, text: str, row: QueueRow, **values: str) -> None:
        entry = row.entry
        what = task_text(entry) if isinstance(entry, TaskRow) else ""
        if isinstance(entry, SignalRow) and row.item.kind is Kind.SIGNAL:
            what = translate("Today", "signal from {source}").format(source=word(entry.source))
        self._context.tell_undoable(text.format(what=what.rstrip("."), **values))


def next_working_day(today: dt.date) -> dt.date:
    """The first working day after a local date."""
    on = today + dt.timedelta(days=1)
    while not swedish_calendar().is_working_day(on):
        on += dt.timedelta(days=1)
    return on
