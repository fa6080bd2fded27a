"""Whether a way of reaching her is safe at this minute, and until when."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from relvald_desktop.records.codes import Safety
from relvald_desktop.records.person import ContactChannel


class SafetyNow(StrEnum):
    """The answer at one moment. `OUTSIDE`: the channel is safe, but not at this hour."""

    SAFE = "safe"
    OUTSIDE = "outside"
    UNSAFE = "unsafe"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Verdict:
    """Whether a channel may be used now; `until` is the local time the window closes."""

    state: SafetyNow
    until: dt.time | None = None


def is_safe_now(channel: ContactChannel, at: dt.datetime, zone: str) -> Verdict:
    """Whether a channel is safe at the moment `at` (aware), with its weekly windows read in `zone` (IANA name).

    A safe channel without windows is not called safe at any hour: nobody said when. After `not_after` (a local
    date, included) what was agreed no longer counts, and on a day of `exceptions` no window does. Windows that touch
    each other are one.
    """
    here = at.astimezone(ZoneInfo(zone))
    if channel.safety is Safety.UNSAFE:
        return Verdict(SafetyNow.UNSAFE)
    if channel.safety is Safety.UNKNOWN or not channel.windows:
        return Verdict(SafetyNow.UNKNOWN)
    if channel.not_after is not None and here.date() > channel.not_after:
        return Verdict(SafetyNow.UNKNOWN)
    if any(here.date() in away for away in channel.exceptions):
        return Verdict(SafetyNow.OUTSIDE)
    clock = here.time().replace(tzinfo=None)
    until = None
    for window in sorted(channel.windows):
        begins = window.starts <= (until or clock)
        if (
            window.weekday == here.weekday()
            and begins
            and clock < window.ends
            and window.ends > (until or clock)
        ):
            until = window.ends
    return Verdict(SafetyNow.OUTSIDE) if until is None else Verdict(SafetyNow.SAFE, until)


def next_window(channel: ContactChannel, at: dt.datetime, zone: str) -> dt.datetime | None:
    """The local time the next safe window opens after `at` (aware), within four weeks; None when there is none."""
    here = at.astimezone(ZoneInfo(zone))
    if channel.safety is not Safety.SAFE:
        return None
    for ahead in range(29):
        day = here.date() + dt.timedelta(days=ahead)
        if channel.not_after is not None and day > channel.not_after:
            return None
        if any(day in away for away in channel.exceptions):
            continue
        for window in sorted(channel.windows):
            opens = dt.datetime.combine(day, window.starts, here.tzinfo)
            if window.weekday == day.weekday() and opens > here:
                return opens
    return None
