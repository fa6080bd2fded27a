"""The order of the day's queue: who is in danger, whose safe window closes, what is late, then the rest of today.

The rule in one breath, as it is told to the worker: *danger first; then what the clock takes away; then what is late;
then today; last the calls whose window has not opened yet.* Each thing carries its reasons, so that the order explains
itself. The order is this program's own; no law or handbook gives one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum, StrEnum

CLOSING_SOON = dt.timedelta(minutes=30)
"""A safe window with less time left than this is about to close."""
LEAVING_SOON = dt.timedelta(hours=2)
"""A day in court that begins within this is about to: she is met before, and the way is part of it."""


class Kind(StrEnum):
    """What stands in the queue, in the order in which equal things stand."""

    SIGNAL = "signal"
    CALL = "call"
    SILENT = "silent"
    TASK = "task"
    COURT = "court"
    FOLLOW_UP = "follow_up"
    REVIEW = "review"
    ANSWER = "answer"
    DRAFT = "draft"


class Danger(IntEnum):
    """`IMMEDIATE`: acute danger now. `RAISED`: a weapon, strangulation, pregnancy, or a woman at high risk."""

    NONE = 0
    RAISED = 1
    IMMEDIATE = 2


class Place(IntEnum):
    """The five parts of the queue, from its top."""

    DANGER = 0
    CLOSING = 1
    LATE = 2
    TODAY = 3
    NOT_YET = 4


class Reason(StrEnum):
    """Why a thing stands where it does."""

    IMMEDIATE_DANGER = "immediate_danger"
    RAISED_DANGER = "raised_danger"
    CLOSES = "closes"
    LATE = "late"
    OPENS = "opens"


@dataclass(frozen=True)
class QueueItem:
    """One thing to do. `id` is the record's, unique within the kind; `code` the case's, empty where there is none.

    `late`: days beyond the target or the day it was due (working days; for silence calendar days), never negative.
    `due_on`: the local date it was due, received or written. `closes_at`: when the chance is gone (the safe window
    closes, the hearing begins). `opens_at`: it can't be done before. Both are aware.
    """

    kind: Kind
    id: str
    code: str = ""
    danger: Danger = Danger.NONE
    late: int = 0
    due_on: dt.date | None = None
    closes_at: dt.datetime | None = None
    opens_at: dt.datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from every other thing in the queue."""
        return self.kind, self.id


def closes_soon(item: QueueItem, now: dt.datetime) -> bool:
    """Whether the clock is about to take the chance away at the moment `now` (aware)."""
    if item.closes_at is None or item.opens_at is not None:
        return False
    soon = LEAVING_SOON if item.kind is Kind.COURT else CLOSING_SOON
    return now <= item.closes_at <= now + soon


def place(item: QueueItem, now: dt.datetime) -> Place:
    """The part of the queue a thing stands in at the moment `now` (aware)."""
    if item.danger is Danger.IMMEDIATE:
        return Place.DANGER
    if item.opens_at is not None:
        return Place.NOT_YET
    if closes_soon(item, now):
        return Place.CLOSING
    return Place.LATE if item.late > 0 else Place.TODAY


def reasons(item: QueueItem, now: dt.datetime) -> tuple[Reason, ...]:
    """Why a thing stands where it does, the weightiest first; empty for what is simply due today."""
    named = {
        Reason.IMMEDIATE_DANGER: item.danger is Danger.IMMEDIATE,
        Reason.RAISED_DANGER: item.danger is Danger.RAISED,
        Reason.CLOSES: item.closes_at is not None and item.opens_at is None and now <= item.closes_at,
        Reason.LATE: item.late > 0,
        Reason.OPENS: item.opens_at is not None,
    }
    return tuple(reason for reason, holds in named.items() if holds)


def ordered(items: Iterable[QueueItem], now: dt.datetime) -> list[QueueItem]:
    """The queue at the moment `now` (aware).

    Within a part: what can be done before what opens later (by when it opens), what closes soon by when it closes, then
    by danger, by kind, by how late, by date. Equal things about the same woman stand together; nothing is moved away
    from its place for that.
    """
    return sorted(items, key=lambda item: _rank(item, now))


_KINDS = {kind: number for number, kind in enumerate(Kind)}
_FIRST = dt.datetime.min.replace(tzinfo=dt.UTC)
_LAST = dt.datetime.max.replace(tzinfo=dt.UTC)


def _rank(item: QueueItem, now: dt.datetime) -> tuple[object, ...]:
    until = item.closes_at if item.closes_at is not None and closes_soon(item, now) else _LAST
    return (
        place(item, now), item.opens_at or _FIRST, until, -item.danger, _KINDS[item.kind], -item.late,
        item.due_on or dt.date.max, item.code, item.id,
    )  # fmt: skip
