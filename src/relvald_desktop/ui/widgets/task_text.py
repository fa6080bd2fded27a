"""What a task is called: the worker's own words, or those of the rule that reckoned it."""

from __future__ import annotations

from relvald_desktop.records.task import Task
from relvald_desktop.store.queries.today import TaskRow
from relvald_desktop.ui.language import translate


def task_text(task: Task | TaskRow) -> str:
    """A task in words, in the window's language where a rule reckoned it."""
    return translate("Deadlines", task.what) if task.rule else task.what
