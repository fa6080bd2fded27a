"""The tasks of a case: the worker's own can be changed, those a rule reckoned follow the matter and are only done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from relvald_desktop.records.task import Task
from relvald_desktop.services.tasks import finish_task
from relvald_desktop.ui.language import day, translate
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.section import Action
from relvald_desktop.ui.widgets.task_text import task_text


class TaskSection(KeptSection):
    """Rows of tasks in the order they are given."""

    def show_tasks(self, tasks: Sequence[Task], today: dt.date) -> None:
        """Show the tasks as they stand on a local date."""
        self.clear(len(tasks))
        for task in tasks:
            late = task.done_on is None and task.due_on < today
            self.add(
                _describe(task, late),
                self._actions(task),
                "quiet" if task.done_on else "danger" if late else "",
            )
        if not tasks:
            self.add_empty(self._empty)

    def _actions(self, task: Task) -> list[Action]:
        done = task.done_on is None
        caption = translate("Support", "Done") if done else translate("Support", "Not done")
        actions: list[Action] = [(caption, lambda: finish_task(self._context.work, task.id, done=done))]
        if not task.rule:
            actions += [
                (translate("KeptSection", "Edit"), lambda: self._open(task).exec()),
                (translate("KeptSection", "Remove"), lambda: self._remove(task)),
            ]
        return actions


def _describe(task: Task, late: bool) -> str:
    call = translate("Support", "call in a safe window") if task.is_call else ""
    done = translate("Support", "✓ done {day}").format(day=day(task.done_on)) if task.done_on else ""
    overdue = translate("Support", "! overdue") if late else ""
    return joined(overdue, done, day(task.due_on), task_text(task), call)
