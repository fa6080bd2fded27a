"""Deadlines of the legal process: a table with its sources and the days each row is in force, and how days are counted.

Kept as a table so that a changed law is a changed row. Nothing here is legal advice: the last day stands in the
court's own notice.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from relvald_desktop.rules.calendar import Calendar
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class Event(StrEnum):
    """What a deadline is counted from: a local date in a matter, in an order or in a child's life."""

    JUDGMENT = "judgment"
    APPEAL_JUDGMENT = "appeal_judgment"
    DISCONTINUED = "discontinued"
    FINAL = "final"
    REPORTED = "reported"
    CHILD_BORN = "child_born"
    ORDER_ENDS = "order_ends"


class Unit(StrEnum):
    """What is counted."""

    DAYS = "days"
    WEEKS = "weeks"
    YEARS = "years"


@dataclass(frozen=True)
class DeadlineRule:
    """A row: its key, what must be done (an English text of the context "Deadlines"), what it is counted from and how
    far, its source, and the local dates of the event for which it is in force (`to_on` None: still).

    `moved`: a last day on which offices are closed moves to the next working day. `remind` is how many calendar days
    before the last day the task is shown.
    """

    key: str
    what: str
    event: Event
    amount: int
    unit: Unit
    source: str
    from_on: dt.date
    to_on: dt.date | None = None
    moved: bool = True
    remind: int = 30


_COMPENSATION = QT_TRANSLATE_NOOP("Deadlines", "Last day to apply for criminal injuries compensation")
_ACT_2014 = "brottsskadelagen (2014:322) 15 §, lydelse enligt SFS 2021:399"

RULES = (
    DeadlineRule(
        "appeal", QT_TRANSLATE_NOOP("Deadlines", "Last day to appeal to the court of appeal"), Event.JUDGMENT, 3, Unit.WEEKS,
        "rättegångsbalken (1942:740) 51:1; lagen (1930:173) om beräkning av lagstadgad tid", dt.date(1948, 1, 1), remind=21,
    ),
    DeadlineRule(
        "appeal_supreme", QT_TRANSLATE_NOOP("Deadlines", "Last day to appeal to the Supreme Court"), Event.APPEAL_JUDGMENT,
        4, Unit.WEEKS, "rättegångsbalken (1942:740) 55:1; lagen (1930:173) om beräkning av lagstadgad tid",
        dt.date(1948, 1, 1), remind=28,
    ),
    DeadlineRule(
        "compensation_final", _COMPENSATION, Event.FINAL, 3, Unit.YEARS, _ACT_2014, dt.date(2021, 7, 1), remind=90,
    ),
    DeadlineRule(
        "compensation_discontinued", _COMPENSATION, Event.DISCONTINUED, 3, Unit.YEARS, _ACT_2014, dt.date(2021, 7, 1),
        remind=90,
    ),
    DeadlineRule(
        "compensation_reported",
        QT_TRANSLATE_NOOP("Deadlines", "Apply for criminal injuries compensation well before: three years from the report, but the time runs from the crime"),
        Event.REPORTED, 3, Unit.YEARS, _ACT_2014, dt.date(2021, 7, 1), remind=365,
    ),
    DeadlineRule(
        "compensation_child", QT_TRANSLATE_NOOP("Deadlines", "A child can apply for criminal injuries compensation until this day"),
        Event.CHILD_BORN, 21, Unit.YEARS, _ACT_2014, dt.date(1900, 1, 1), moved=False, remind=180,
    ),
    DeadlineRule(
        "order_ends", QT_TRANSLATE_NOOP("Deadlines", "The restraining order's last day: does she want a new one?"), Event.ORDER_ENDS,
        0, Unit.DAYS, "lagen (1988:688) om kontaktförbud 4 §", dt.date(1988, 7, 1), moved=False, remind=30,
    ),
)  # fmt: skip
"""RB 51:1, 55:1 and the counting rules of 1930:173 were looked up in November 2026, as was 15 § of the compensation
act. The day of the crime is not kept, so the row from the report says that the true last day is earlier, and is shown a
year before."""


@dataclass(frozen=True)
class Deadline:
    """A last day (local date, included), the day from which it is shown, and its rule."""

    rule: DeadlineRule
    last_on: dt.date
    remind_on: dt.date


def rule_named(key: str) -> DeadlineRule | None:
    """The row with a key, in force or not; None when there is none."""
    return next((each for each in RULES if each.key == key), None)


def deadlines_from(event: Event, on: dt.date, calendar: Calendar) -> tuple[Deadline, ...]:
    """The deadlines that an event on a local date sets, by the rows in force on that date."""
    return tuple(
        _deadline(each, on, calendar)
        for each in RULES
        if each.event is event and each.from_on <= on and (each.to_on is None or on <= each.to_on)
    )


def _deadline(rule: DeadlineRule, on: dt.date, calendar: Calendar) -> Deadline:
    last = last_day(on, rule.amount, rule.unit)
    if rule.moved:
        while not calendar.is_working_day(last):
            last += dt.timedelta(days=1)
    return Deadline(rule, last, last - dt.timedelta(days=rule.remind))


def last_day(on: dt.date, amount: int, unit: Unit) -> dt.date:
    """The day with the same name in its week or the same date in its year; where the month has no such day, its last
    (lagen (1930:173) om beräkning av lagstadgad tid 1 §)."""
    if unit is Unit.YEARS:
        leap = on.month == 2 and on.day == 29
        return on.replace(year=on.year + amount, day=28) if leap else on.replace(year=on.year + amount)
    return on + dt.timedelta(days=amount * (7 if unit is Unit.WEEKS else 1))
