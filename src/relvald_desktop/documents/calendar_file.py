"""A file for a calendar program (iCalendar, RFC 5545) that says when somebody is taken, and nothing about why.

A telephone's calendar is read by others and copied to other companies' computers. Every entry therefore has the same
neutral title, no description, no people, no category; the place only where the worker asked for it.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

USUAL_MINUTES = 60
"""How long an entry lasts when nobody knows."""
PRODUCT = "-//-//NONSGML Calendar//EN"
"""PRODID (RFC 5545 section 3.7.3) is required; this one names neither the program nor the machine."""
_BEFORE = dt.timedelta(hours=-1)
_BEFORE_A_DAY = dt.timedelta(hours=-15)
"""A reminder of a whole day comes at nine the morning before."""
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class CalendarEntry:
    """A time that is taken. `starts_at` is an aware moment (UTC), None for a whole day; `on` is the local date,
    `minutes` how long it lasts, None where nobody knows."""

    starts_at: dt.datetime | None
    on: dt.date
    minutes: int | None
    place: str
    room: str


def draw_calendar(
    entries: Sequence[CalendarEntry], title: str, *, zone: str, with_place: bool, with_alarm: bool, made_at: dt.datetime
) -> bytes:  # fmt: skip
    """The file's bytes: a VCALENDAR (RFC 5545 section 3.4) in UTF-8, lines folded at 75 octets (section 3.1).

    `title` stands on every entry, `zone` is an IANA name, `made_at` an aware moment. The same entries give the same
    bytes but for each UID, which is random. Raises ValueError when there is nothing to write, for a calendar must
    hold something (section 3.6).
    """
    if not entries:
        raise ValueError("a calendar needs an entry")
    here = ZoneInfo(zone)
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    ordered = sorted(entries, key=_order)
    drawn = [_event(each, _one_line(title), here, with_place, with_alarm, made_at) for each in ordered]
    if any(_names_zone(event) for event in drawn):
        calendar.add_component(_time_zone(here, zone, ordered[0].on.year, ordered[-1].on.year + 1))
    for event in drawn:
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(
    entry: CalendarEntry, title: str, here: ZoneInfo, with_place: bool, with_alarm: bool, made_at: dt.datetime
) -> Event:  # fmt: skip
    """A VEVENT (RFC 5545 section 3.6.1), private (3.8.1.3) and taking up time (3.8.2.7); its UID is random and names
    no host (3.8.4.7, RFC 7986 section 5.3)."""
    event = Event()
    event.add("uid", str(uuid.uuid4()))
    event.add("dtstamp", made_at.astimezone(dt.UTC).replace(microsecond=0))
    event.add("summary", title)
    starts, ends = _span(entry, here)
    event.add("dtstart", starts)
    event.add("dtend", ends)
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    where = ", ".join(part for part in (_one_line(entry.place), _one_line(entry.room)) if part)
    if with_place and where:
        event.add("location", where)
    if with_alarm:
        event.add_component(_alarm(title, _BEFORE_A_DAY if entry.starts_at is None else _BEFORE))
    return event


def _span(entry: CalendarEntry, here: ZoneInfo) -> tuple[dt.date, dt.date]:
    """Start and end (RFC 5545 sections 3.8.2.4 and 3.8.2.2; the end of a whole day is the next day).

    A local time that comes twice, in the night the clocks go back, means its first coming (section 3.3.5). An entry
    that begins or ends in the second is written in UTC.
    """
    if entry.starts_at is None:
        return entry.on, entry.on + _DAY
    begin = entry.starts_at.astimezone(dt.UTC)
    end = begin + dt.timedelta(minutes=entry.minutes or USUAL_MINUTES)
    local = begin.astimezone(here), end.astimezone(here)
    return (begin, end) if any(each.fold for each in local) else local


def _alarm(title: str, before: dt.timedelta) -> Alarm:
    """A VALARM (RFC 5545 section 3.6.6). One that shows something must have a text: it is the title."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", before)
    return alarm


def _order(entry: CalendarEntry) -> tuple[object, ...]:
    """By day, whole days first; the rest so that the same entries always stand in the same order."""
    at = entry.starts_at.timestamp() if entry.starts_at is not None else 0.0
    return entry.on, at, entry.minutes or 0, entry.place, entry.room


def _names_zone(event: Event) -> bool:
    return any("TZID" in event[name].params for name in ("DTSTART", "DTEND"))


def _time_zone(here: ZoneInfo, zone: str, first_year: int, last_year: int) -> Timezone:
    """A VTIMEZONE (RFC 5545 section 3.6.5) with every change of the clock in some years. Each begins at a local time
    as the clock showed it before the change (TZOFFSETFROM)."""
    made = Timezone()
    made.add("tzid", zone)
    new_year = dt.datetime(first_year, 1, 1)
    made.add_component(_observance(new_year, new_year.replace(tzinfo=here), new_year.replace(tzinfo=here)))
    for moment in _changes(here, first_year, last_year):
        before = (moment - dt.timedelta(seconds=1)).astimezone(here)
        begins = (moment + (before.utcoffset() or dt.timedelta())).replace(tzinfo=None)
        made.add_component(_observance(begins, before, moment.astimezone(here)))
    return made


def _observance(
    begins: dt.datetime, before: dt.datetime, after: dt.datetime
) -> TimezoneDaylight | TimezoneStandard:
    part = TimezoneDaylight() if after.dst() else TimezoneStandard()
    part.add("dtstart", begins)
    part.add("tzoffsetfrom", before.utcoffset())
    part.add("tzoffsetto", after.utcoffset())
    part.add("tzname", after.tzname())
    return part


def _changes(here: ZoneInfo, first_year: int, last_year: int) -> Iterator[dt.datetime]:
    """The moments (UTC, to the minute) at which a zone's clock is put forward or back."""
    moment = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC)
    while moment.year <= last_year:
        low, high = moment, moment + _DAY
        if low.astimezone(here).utcoffset() != high.astimezone(here).utcoffset():
            while high - low > dt.timedelta(minutes=1):
                middle = low + dt.timedelta(minutes=int((high - low).total_seconds()) // 120)
                same = middle.astimezone(here).utcoffset() == moment.astimezone(here).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            yield high
        moment += _DAY


def _one_line(text: str) -> str:
    """The words of a text, nothing that could begin a new line of the file."""
    return " ".join(text.split())
