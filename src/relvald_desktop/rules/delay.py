"""The delay clock: how many working days she has waited for somebody to come."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.rules.calendar import Calendar


def working_days_between(start: dt.date, end: dt.date, calendar: Calendar) -> int:
    """Working days after `start` up to and including `end` (local dates); 0 when `end` is not after `start`."""
    if end <= start:
        return 0
    return calendar.working_days_up_to(end) - calendar.working_days_up_to(start)


def days_waiting(received_on: dt.date, reached_on: dt.date | None, today: dt.date, calendar: Calendar) -> int:
    """Working days from a signal until she was reached, or until today while she still waits."""
    return working_days_between(received_on, reached_on or today, calendar)
