"""Tasks: what is to be done by when, done with one key."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from relvald_desktop.records.task import Task
from relvald_desktop.services.forms import Form
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import UnitOfWork


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
