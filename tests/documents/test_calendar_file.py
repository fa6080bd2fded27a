"""A calendar file tells when, and nothing of why or of whom; other programs read it as it was meant."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from relvald_desktop.documents.calendar_file import USUAL_MINUTES, CalendarEntry, draw_calendar

ZONE = "Europe/Stockholm"
HERE = ZoneInfo(ZONE)
MADE = dt.datetime(2026, 11, 26, 9, 0, 0, 123, tzinfo=dt.UTC)
LONG = "Södertörns tingsrätt, Björkängsvägen åttiofyra, ingången från gården mitt emot Änglagårdens förskola; Huddinge"


def entry(starts_at: dt.datetime | None = None, **values: Any) -> CalendarEntry:
    """An entry; the day follows the time."""
    on = starts_at.astimezone(HERE).date() if starts_at else values.pop("on", dt.date(2026, 12, 3))
    given = {"minutes": None, "place": "", "room": "", **values}
    return CalendarEntry(starts_at, on, given["minutes"], given["place"], given["room"])


def draw(*entries: CalendarEntry, place: bool = False, alarm: bool = False, title: str = "Möte") -> bytes:
    """The bytes of a file."""
    return draw_calendar(entries, title, zone=ZONE, with_place=place, with_alarm=alarm, made_at=MADE)


def events(data: bytes) -> list[Any]:
    """The entries as another program reads them."""
    return list(Calendar.from_ical(data).walk("VEVENT"))


MORNING = dt.datetime(2026, 12, 3, 8, 0, tzinfo=dt.UTC)
EVERYTHING = (
    entry(MORNING, minutes=120, place=LONG, room="Sal 3"), entry(place="Polishuset", room="4 tr"),
    entry(MORNING + dt.timedelta(days=7), place="Polishuset"),
)  # fmt: skip


@pytest.mark.parametrize("place", [False, True])
@pytest.mark.parametrize("alarm", [False, True])
def test_nothing_but_what_a_calendar_needs(place: bool, alarm: bool) -> None:
    data = draw(*EVERYTHING, place=place, alarm=alarm)
    calendar = Calendar.from_ical(data)
    assert set(calendar) == {"PRODID", "VERSION"}
    assert {part.name for part in calendar.subcomponents} == {"VTIMEZONE", "VEVENT"}
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP"}
    for event in events(data):
        assert set(event) == (allowed | {"LOCATION"} if place else allowed)
        assert (event["SUMMARY"], event["CLASS"], event["TRANSP"]) == ("Möte", "PRIVATE", "OPAQUE")
        assert [part.name for part in event.subcomponents] == (["VALARM"] if alarm else [])
        for part in event.subcomponents:
            assert set(part) == {"ACTION", "DESCRIPTION", "TRIGGER"}
            assert part["DESCRIPTION"] == "Möte"
    text = data.decode()
    assert not re.search(r"relv|icalendar|collective|X-|COMMENT|ORGANIZER|ATTENDEE|CATEGORIES|@", text, re.I)
    assert place or not re.search("polis|sal 3|tingsr", text.replace("\r\n ", ""), re.I)


def test_times_are_those_of_the_zone() -> None:
    (event,) = events(draw(entry(MORNING, minutes=120)))
    assert event["DTSTART"].params["TZID"] == ZONE
    assert event["DTSTART"].to_ical() == b"20261203T090000"
    assert event["DTEND"].to_ical() == b"20261203T110000"
    assert event.start == MORNING
    assert event["DTSTAMP"].to_ical() == b"20261126T090000Z"
    (unknown,) = events(draw(entry(MORNING)))
    assert unknown.end - unknown.start == dt.timedelta(minutes=USUAL_MINUTES)


def test_a_whole_day_is_a_date() -> None:
    data = draw(entry(on=dt.date(2026, 12, 31)), alarm=True)
    (event,) = events(data)
    assert event["DTSTART"].params["VALUE"] == event["DTEND"].params["VALUE"] == "DATE"
    assert (event.start, event.end) == (dt.date(2026, 12, 31), dt.date(2027, 1, 1))
    assert b"VTIMEZONE" not in data
    assert event.walk("VALARM")[0]["TRIGGER"].dt == dt.timedelta(hours=-15)


@pytest.mark.parametrize(
    ("starts_at", "minutes", "written"),
    [
        ((2026, 10, 24, 23, 30), 60, (b"20261025T013000", b"20261025T023000")),
        ((2026, 10, 24, 23, 30), 240, (b"20261025T013000", b"20261025T043000")),
        ((2026, 10, 25, 0, 30), 60, (b"20261025T003000Z", b"20261025T013000Z")),
        ((2026, 10, 25, 1, 30), 60, (b"20261025T013000Z", b"20261025T023000Z")),
        ((2026, 3, 29, 0, 30), 60, (b"20260329T013000", b"20260329T033000")),
    ],
)
def test_the_nights_the_clocks_change(
    starts_at: tuple[int, ...], minutes: int, written: tuple[bytes, bytes]
) -> None:
    """A local time that comes twice means its first coming (RFC 5545 section 3.3.5)."""
    begins = dt.datetime(*starts_at, tzinfo=dt.UTC)  # type: ignore[misc, arg-type]
    (event,) = events(draw(entry(begins, minutes=minutes)))
    assert (event["DTSTART"].to_ical(), event["DTEND"].to_ical()) == written
    assert event.start.astimezone(dt.UTC) == begins
    assert event.end.astimezone(dt.UTC) == begins + dt.timedelta(minutes=minutes)


def test_the_time_zone_says_when_the_clocks_change() -> None:
    """Each change stands at the local time before it (RFC 5545 section 3.6.5)."""
    (zone,) = Calendar.from_ical(draw(entry(MORNING))).walk("VTIMEZONE")
    assert zone["TZID"] == ZONE
    found = [
        (part.name, part["DTSTART"].to_ical(), part["TZOFFSETFROM"].to_ical(), part["TZOFFSETTO"].to_ical())
        for part in zone.subcomponents
    ]
    assert found[:3] == [
        ("STANDARD", b"20260101T000000", "+0100", "+0100"), ("DAYLIGHT", b"20260329T020000", "+0100", "+0200"),
        ("STANDARD", b"20261025T030000", "+0200", "+0100"),
    ]  # fmt: skip
    assert len(found) == 5
    assert found[-1] == ("STANDARD", b"20271031T030000", "+0200", "+0100")


def test_long_lines_are_folded_between_letters() -> None:
    data = draw(entry(MORNING, place=LONG * 2, room="Sal 3"), place=True, title="Möte å ä ö " * 20)
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in lines:
        line.decode()
    (event,) = events(data)
    assert str(event["LOCATION"]) == LONG * 2 + ", Sal 3"
    assert str(event["SUMMARY"]) == ("Möte å ä ö " * 20).strip()


def test_a_text_cannot_begin_a_line_of_its_own() -> None:
    data = draw(
        entry(MORNING, place="Tingshuset\r\nATTENDEE:mailto:x\rSUMMARY:y"), place=True, title="A\nUID:1"
    )
    (event,) = events(data)
    assert "ATTENDEE" not in event
    assert str(event["LOCATION"]) == "Tingshuset ATTENDEE:mailto:x SUMMARY:y"
    assert str(event["SUMMARY"]) == "A UID:1"


def test_the_same_but_for_random_names() -> None:
    first, second = (
        draw(*EVERYTHING, place=True, alarm=True),
        draw(*reversed(EVERYTHING), place=True, alarm=True),
    )

    def names(data: bytes) -> set[str]:
        return {str(event["UID"]) for event in events(data)}

    assert not names(first) & names(second)
    assert len(names(first)) == len(EVERYTHING)
    assert all(re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f-]{18,}", each) for each in names(first))
    without = [re.sub(rb"UID:[^\r]+", b"", data) for data in (first, second)]
    assert without[0] == without[1]


def test_nothing_to_write_is_said() -> None:
    with pytest.raises(ValueError, match="entry"):
        draw()
