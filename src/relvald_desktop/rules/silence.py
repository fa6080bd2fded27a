"""The silence alarm: a woman at home who has not been heard from for longer than her level of risk allows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Silence:
    """How long nothing was heard (calendar days), how long is allowed, and whether the alarm is raised."""

    days: int
    allowed: int
    alarm: bool

    @property
    def over(self) -> int:
        """Days beyond what is allowed; negative while there is time left."""
        return self.days - self.allowed


def silence(heard_on: dt.date, today: dt.date, allowed: int, snoozed_until: dt.date | None) -> Silence:
    """The silence since `heard_on` (the last word from her, or when the case was opened); local dates.

    The alarm is raised on the day after the allowed days are over, and rests while it is snoozed (last day included).
    """
    days = (today - heard_on).days
    rests = snoozed_until is not None and today <= snoozed_until
    return Silence(days, allowed, days > allowed and not rests)
