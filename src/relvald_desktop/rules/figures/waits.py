"""Waits as figures count them: from a day to another, while it goes on, or until it ended for another reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from relvald_desktop.records.codes import LegalState, TriageOutcome
from relvald_desktop.records.support_codes import ReferralAnswer
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.figures.declared import Bin, Frame, Hidden, Label
from relvald_desktop.rules.figures.units import ConcernUnit, ManUnit, MatterUnit, SignalUnit
from relvald_desktop.rules.survival import Waiting
from relvald_desktop.wording import QT_TRANSLATE_NOOP

WAITING, LEFT = "waiting", "left"
WORKING_DAY_BINS = (Bin(0, 1), Bin(2, 3), Bin(4, 7), Bin(8, 14), Bin(15, 30), Bin(31, None))
CALENDAR_DAY_BINS = (Bin(0, 30), Bin(31, 90), Bin(91, 180), Bin(181, 365), Bin(366, None))
STILL_WAITING = QT_TRANSLATE_NOOP("Summary", "still waiting")
_CALENDAR = swedish_calendar()


def wait_rows(bins: tuple[Bin, ...], left: str) -> dict[str, Label]:
    """The rows of a table of waits; `left` says how else a wait may end, empty where it can't."""
    rows: dict[str, Label] = {each.key: each for each in bins}
    rows[WAITING] = STILL_WAITING
    return rows | ({LEFT: left} if left else {})


def row_of_wait(wait: Waiting, bins: tuple[Bin, ...]) -> str:
    """The row a wait stands in."""
    if not wait.ended:
        return LEFT if wait.left else WAITING
    return next(each.key for each in bins if each.last is None or wait.days <= each.last)


def _wait(
    start: dt.date, stop: dt.date | None, left_on: dt.date | None, until: dt.date,
    days: Callable[[dt.date, dt.date], int],
) -> Waiting:  # fmt: skip
    """A wait as it was known on the day `until`. What happened later had not happened; a day before the start is
    counted as none. What left first and was reached afterwards counts as reached."""
    if stop is not None and stop <= until:
        return Waiting(days(start, stop), ended=True)
    if left_on is not None and left_on <= until:
        return Waiting(days(start, left_on), ended=False, left=True)
    return Waiting(days(start, until), ended=False)


def _working_days(start: dt.date, end: dt.date) -> int:
    return working_days_between(start, end, _CALENDAR)


def _calendar_days(start: dt.date, end: dt.date) -> int:
    return max((end - start).days, 0)


def any_wait(
    bins: tuple[Bin, ...], start_of: Callable[[Any], dt.date], *, working: bool
) -> Callable[[Any, Frame, str, Hidden], frozenset[str]]:
    """Any wait that fits into the days that have passed, or one that is not over; one that left stays so."""
    days = _working_days if working else _calendar_days

    def rows(unit: Any, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
        passed = days(start_of(unit), frame.until)
        fitting = [each.key for each in bins if each.first <= passed]
        return frozenset([*fitting, WAITING, *((LEFT,) if row == LEFT else ())])

    return rows


def prosecuted_on(matter: MatterUnit) -> dt.date:
    """The day a matter was prosecuted; of its report where it was not."""
    return matter.first(LegalState.PROSECUTED) or matter.reported_on


def longest(start: dt.date, until: dt.date) -> int:
    """The most working days that anybody can have waited from a day until another."""
    return _working_days(start, until)


def closed_on(signal: SignalUnit) -> dt.date | None:
    """The day a signal was passed on or closed with a reason; the day it came where that was not noted."""
    closed = signal.triage in (TriageOutcome.PASSED_ON, TriageOutcome.NO_ACTION)
    return (signal.triaged_on or signal.received_on) if closed else None


def attempt_wait(signal: SignalUnit, frame: Frame) -> Waiting:
    """Working days from the signal to the first attempt to reach her."""
    return _wait(signal.received_on, signal.attempt_on, closed_on(signal), frame.until, _working_days)


def contact_wait(signal: SignalUnit, frame: Frame) -> Waiting:
    """Working days from the signal to the first contact."""
    return _wait(signal.received_on, signal.contact_on, closed_on(signal), frame.until, _working_days)


def support_wait(signal: SignalUnit, frame: Frame) -> Waiting:
    """Working days from the signal to the first support."""
    return _wait(signal.received_on, signal.support_on, closed_on(signal), frame.until, _working_days)


def concern_wait(concern: ConcernUnit, frame: Frame) -> Waiting:
    """Working days from noticing to the report of concern."""
    return _wait(concern.on, concern.sent_on, None, frame.until, _working_days)


def man_wait(man: ManUnit, frame: Frame) -> Waiting:
    """Working days from the referral to his first contact at the clinic; a no without a day counts from the referral."""
    said_no = man.answer in (ReferralAnswer.REFUSED, ReferralAnswer.DECLINED)
    return _wait(
        man.on, man.taken_up_on, (man.answered_on or man.on) if said_no else None, frame.until, _working_days
    )


def decision_wait(matter: MatterUnit, frame: Frame) -> Waiting:
    """Calendar days from the report to the decision whether to prosecute."""
    decided = matter.first(
        LegalState.PROSECUTED, LegalState.SUMMARY_PUNISHMENT, LegalState.DISCONTINUED,
        LegalState.INVESTIGATION_NOT_OPENED,
    )  # fmt: skip
    return _wait(matter.reported_on, decided, matter.ended_on, frame.until, _calendar_days)


def judgment_wait(matter: MatterUnit, frame: Frame) -> Waiting:
    """Calendar days from the prosecution to the first judgment."""
    start = prosecuted_on(matter)
    judged = next((on for on, state in matter.steps if state is LegalState.JUDGMENT and on >= start), None)
    return _wait(start, judged, matter.ended_on, frame.until, _calendar_days)
