"""The delay clock: how many working days she has waited for somebody to come."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records.codes import TriageOutcome
from relvald_desktop.rules.calendar import Calendar


def working_days_between(start: dt.date, end: dt.date, calendar: Calendar) -> int:
    """Working days after `start` up to and including `end` (local dates); 0 when `end` is not after `start`."""
    if end <= start:
        return 0
    return calendar.working_days_up_to(end) - calendar.working_days_up_to(start)


def days_waiting(received_on: dt.date, reached_on: dt.date | None, today: dt.date, calendar: Calendar) -> int:
    """Working days from a signal until she was reached, or until today while she still waits."""
    return working_days_between(received_on, reached_on or today, calendar)


def is_running(triage: TriageOutcome, first_support_on: dt.date | None) -> bool:
    """Whether the clock of a signal still runs: no support was given, and it was neither passed on nor closed."""
    return first_support_on is None and triage not in (TriageOutcome.PASSED_ON, TriageOutcome.NO_ACTION)
