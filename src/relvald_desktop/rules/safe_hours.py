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
    date, included) what was agreed no longer counts. Windows that touch each other are one.
    """
    here = at.astimezone(ZoneInfo(zone))
    if channel.safety is Safety.UNSAFE:
        return Verdict(SafetyNow.UNSAFE)
    if channel.safety is Safety.UNKNOWN or not channel.windows:
        return Verdict(SafetyNow.UNKNOWN)
    if channel.not_after is not None and here.date() > channel.not_after:
        return Verdict(SafetyNow.UNKNOWN)
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
