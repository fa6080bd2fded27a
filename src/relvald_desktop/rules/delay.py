"""The delay clock: how many working days she has waited for somebody to come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

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


class HandState(StrEnum):
    """One hand of the delay clock: stopped or running, within the unit's target or past it; or of no matter any more."""

    IN_TIME = "in_time"
    LATE = "late"
    RUNNING = "running"
    RUNNING_LATE = "running_late"
    ENDED = "ended"


@dataclass(frozen=True)
class Hand:
    """How long one step took or has taken, in working days, against the target."""

    days: int
    target: int
    state: HandState


def hand(
    received_on: dt.date,
    reached_on: dt.date | None,
    today: dt.date,
    calendar: Calendar,
    target: int,
    *,
    running: bool,
) -> Hand:
    """One hand of the clock on a local date. A hand that stands still without having been reached has ended: the
    signal was passed on or closed."""
    days = days_waiting(received_on, reached_on, today, calendar)
    late = days > target
    if reached_on is not None:
        return Hand(days, target, HandState.LATE if late else HandState.IN_TIME)
    if not running:
        return Hand(days, target, HandState.ENDED)
    return Hand(days, target, HandState.RUNNING_LATE if late else HandState.RUNNING)


def hands(
    received_on: dt.date,
    reached: Sequence[dt.date | None],
    triage: TriageOutcome,
    today: dt.date,
    calendar: Calendar,
    targets: Sequence[int],
) -> list[Hand]:
    """The whole clock: `reached` are the local dates of the first attempt, contact and support, `targets` their working
    days. It runs until support was given, or the signal was passed on or closed."""
    running = is_running(triage, reached[-1])
    return [
        hand(received_on, on, today, calendar, target, running=running)
        for on, target in zip(reached, targets, strict=True)
    ]


def days_beyond(clock: Iterable[Hand]) -> int:
    """By how many working days the hands that still run are past their targets, at most; 0 when none is."""
    return max((each.days - each.target for each in clock if each.state is HandState.RUNNING_LATE), default=0)
