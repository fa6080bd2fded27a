"""Tasks: what is to be done by when, done with one key."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.errors import Incomplete, RelvaldError
from relvald_desktop.records.task import Task
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class ReckonedDay(RelvaldError):
    """The day of a task that a rule reckoned follows the legal matter."""

    key = "reckoned_day"
    message = QT_TRANSLATE_NOOP(
        "Errors", "This last day is worked out from the legal matter and can't be moved here."
    )


@dataclass(kw_only=True)
class TaskForm(Form):
    """A task with its local date. `is_call`: only in one of her safe windows."""

    required: ClassVar[tuple[str, ...]] = ("what", "due_on")

    what: str = ""
    due_on: dt.date | None = None
    is_call: bool = False


TASKS: Keeper[Task, TaskForm] = Keeper(Task, TaskForm, "task")


def finish_task(work: UnitOfWork, task_id: str, *, done: bool = True) -> Task:
    """Note that a task is done today, or not done after all."""
    with work.change("task.finished") as change:
        task = change.edit(Task, task_id)
        task.done_on = change.today if done else None
        task.done_by = change.worker if done else ""
    return task


def postpone_task(work: UnitOfWork, task_id: str, until: dt.date) -> Task:
    """Move a task to a local date that is to come. Raises `ReckonedDay`, `NotFound`, and `Incomplete` for a date that is
    not to come."""
    with work.change("task.changed") as change:
        if until <= change.today:
            raise Incomplete(fields="due_on")
        task = change.edit(Task, task_id)
        if task.rule:
            raise ReckonedDay()
        task.due_on = until
    return task
