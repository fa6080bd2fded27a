"""What the system may be asked to remind of while the window is out of sight. It names nobody: not even a code leaves here."""

from __future__ import annotations

from relvald_desktop.services.today import agenda
from relvald_desktop.store.work import UnitOfWork


def calls_about_to_end(work: UnitOfWork) -> frozenset[str]:
    """The ids of the cases with a call due today whose safe window closes within `rules.queue.CLOSING_SOON`: for comparing
    with those reminded of before, never for showing. Reads all that Idag shows: for work beside the window."""
    found = agenda(work)
    due = {task.case_id for task in found.tasks if task.is_call and task.case_id}
    return frozenset(call.case_id for call in found.closing_soon if call.case_id in due or call.acute)
