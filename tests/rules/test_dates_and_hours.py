"""Days as people type them, working days, safe hours, personal numbers."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relvald_desktop.records.codes import IdentityKind, Safety
from relvald_desktop.records.person import ContactChannel
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.identity import NotAnIdentity, read_identity
from relvald_desktop.rules.periods import period
from relvald_desktop.rules.safe_hours import SafetyNow, is_safe_now
from relvald_desktop.rules.typed_dates import NotADate, read_date

TODAY = dt.date(2026, 11, 26)
"""A Thursday."""
ZONE = "Europe/Stockholm"


@pytest.mark.fault(35)
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2025-01-05", "2025-01-05"), ("20250105", "2025-01-05"), ("250105", "2025-01-05"), ("2/1 -25", "2025-01-02"),
        ("10/1 2025", "2025-01-10"), ("9 jan 2025", "2025-01-09"), ("8 januari 2025", "2025-01-08"), ("8.1.2025", "2025-01-08"),
        ("3/5", "2026-05-03"), ("27/11", "2025-11-27"), ("idag", "2026-11-26"), ("i går", "2026-11-25"), ("igår", "2026-11-25"),
        ("i förrgår", "2026-11-24"), ("i tors", "2026-11-19"), ("i ons", "2026-11-25"), ("yesterday", "2026-11-25"),
        (" 29 feb 2024 ", "2024-02-29"),
    ],
)  # fmt: skip
def test_days_as_people_type_them(typed: str, day: str) -> None:
    assert read_date(typed, TODAY).isoformat() == day


@pytest.mark.fault(35)
@pytest.mark.parametrize(
    "typed",
    [
        "i våras?",
        "v 12",
        "2025-13-01",
        "31/2 2025",
        "29 feb 2025",
        "",
        "jan",
        "1899-01-01",
        "32/1",
        "0/0",
        "snart",
    ],
)
def test_what_names_no_real_day_is_refused(typed: str) -> None:
    with pytest.raises(NotADate):
        read_date(typed, TODAY)


@pytest.mark.fault(35)
@given(st.dates(dt.date(1930, 1, 1), dt.date(2045, 12, 31)))
def test_every_day_is_read_back_from_every_full_writing(day: dt.date) -> None:
    for written in (
        f"{day:%Y-%m-%d}",
        f"{day:%Y%m%d}",
        f"{day.day}/{day.month} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
    ):
        assert read_date(written, TODAY) == day


@pytest.mark.fault(41)
@given(st.text(max_size=40))
def test_no_text_breaks_the_reading_of_a_day(text: str) -> None:
    try:
        assert 1900 <= read_date(text, TODAY).year <= 2100
    except NotADate:
        pass


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026-11-26", "2026-11-26", 0), ("2026-11-26", "2026-11-27", 1), ("2026-11-27", "2026-11-30", 1),
        ("2026-12-23", "2026-12-28", 1), ("2026-06-18", "2026-06-22", 1), ("2026-04-02", "2026-04-07", 1),
        ("2026-12-30", "2027-01-04", 1), ("2026-11-30", "2026-11-26", 0),
    ],
)  # fmt: skip
def test_working_days_skip_weekends_holidays_and_eves(start: str, end: str, days: int) -> None:
    assert (
        working_days_between(dt.date.fromisoformat(start), dt.date.fromisoformat(end), swedish_calendar())
        == days
    )


@given(st.dates(dt.date(2000, 1, 1), dt.date(2060, 1, 1)), st.integers(0, 400), st.integers(0, 400))
def test_working_days_add_up(start: dt.date, first: int, second: int) -> None:
    calendar = swedish_calendar()
    middle, end = start + dt.timedelta(first), start + dt.timedelta(first + second)
    whole = working_days_between(start, end, calendar)
    assert whole == working_days_between(start, middle, calendar) + working_days_between(
        middle, end, calendar
    )
    naive = sum(
        calendar.is_working_day(start + dt.timedelta(number)) for number in range(1, first + second + 1)
    )
    assert whole == naive


def channel(safety: Safety = Safety.SAFE, *windows: str, not_after: dt.date | None = None) -> ContactChannel:
    return ContactChannel(
        person_id="p",
        safety=safety,
        windows=tuple(SafeWindow.parse(each) for each in windows),
        not_after=not_after,
    )


def at(text: str) -> dt.datetime:
    from zoneinfo import ZoneInfo

    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE)).astimezone(dt.UTC)


def test_a_window_includes_its_start_and_not_its_end() -> None:
    thursday = channel(Safety.SAFE, "3 09:00-11:00")
    assert is_safe_now(thursday, at("2026-11-26 09:00"), ZONE).state is SafetyNow.SAFE
    assert is_safe_now(thursday, at("2026-11-26 10:59"), ZONE).until == dt.time(11)
    assert is_safe_now(thursday, at("2026-11-26 11:00"), ZONE).state is SafetyNow.OUTSIDE
    assert is_safe_now(thursday, at("2026-11-25 10:00"), ZONE).state is SafetyNow.OUTSIDE


def test_windows_are_local_also_in_summer() -> None:
    thursday = channel(Safety.SAFE, "3 09:00-11:00")
    assert is_safe_now(thursday, dt.datetime(2026, 7, 2, 7, 30, tzinfo=dt.UTC), ZONE).state is SafetyNow.SAFE
    assert (
        is_safe_now(thursday, dt.datetime(2026, 11, 26, 7, 30, tzinfo=dt.UTC), ZONE).state
        is SafetyNow.OUTSIDE
    )


def test_windows_that_touch_are_one() -> None:
    both = channel(Safety.SAFE, "3 09:00-11:00", "3 11:00-12:00")
    assert is_safe_now(both, at("2026-11-26 10:00"), ZONE).until == dt.time(12)


def test_nothing_is_called_safe_that_nobody_called_safe() -> None:
    now = at("2026-11-26 10:00")
    assert is_safe_now(channel(Safety.UNSAFE, "3 09:00-11:00"), now, ZONE).state is SafetyNow.UNSAFE
    assert is_safe_now(channel(Safety.UNKNOWN, "3 09:00-11:00"), now, ZONE).state is SafetyNow.UNKNOWN
    assert is_safe_now(channel(Safety.SAFE), now, ZONE).state is SafetyNow.UNKNOWN
    over = channel(Safety.SAFE, "3 09:00-11:00", not_after=dt.date(2026, 11, 25))
    assert is_safe_now(over, now, ZONE).state is SafetyNow.UNKNOWN


@pytest.mark.fault(35)
@pytest.mark.parametrize(
    "written", ["841221-9803", "8412219803", "19841221-9803", "198412219803", "841221 9803"]
)
def test_a_right_personal_number_is_read_in_any_writing(written: str) -> None:
    found = read_identity(written, TODAY)
    assert (found.kind, found.number) == (IdentityKind.PERSONAL_NUMBER, "198412219803")


@pytest.mark.fault(35)
@pytest.mark.parametrize("written", ["841221-9804", "19841321-9803", "1234", "", "abc", "19840230-9808"])
def test_a_wrong_personal_number_is_refused(written: str) -> None:
    with pytest.raises(NotAnIdentity):
        read_identity(written, TODAY)


@pytest.mark.fault(35)
def test_a_plus_means_over_a_hundred_years() -> None:
    assert read_identity("121212+1212", TODAY).number == "191212121212"


@pytest.mark.parametrize(
    ("key", "first", "last"),
    [
        ("this_month", "2026-11-01", "2026-11-30"), ("last_month", "2026-10-01", "2026-10-31"),
        ("this_tertial", "2026-09-01", "2026-12-31"), ("last_tertial", "2026-05-01", "2026-08-31"),
        ("this_half", "2026-07-01", "2026-12-31"), ("last_half", "2026-01-01", "2026-06-30"),
        ("this_year", "2026-01-01", "2026-12-31"), ("last_year", "2025-01-01", "2025-12-31"),
    ],
)  # fmt: skip
def test_periods(key: str, first: str, last: str) -> None:
    assert tuple(day.isoformat() for day in period(key, TODAY)) == (first, last)


@given(
    st.dates(dt.date(1901, 1, 1), dt.date(2099, 12, 31)),
    st.sampled_from(["day", "month", "year"]),
    st.booleans(),
)
def test_approximate_days_are_read_back(day: dt.date, exactness: str, about: bool) -> None:
    value = {
        "day": PartialDate(day.year, day.month, day.day, about), "month": PartialDate(day.year, day.month, about=about),
        "year": PartialDate(day.year, about=about),
    }[exactness]  # fmt: skip
    assert PartialDate.parse(str(value)) == value
    assert value.earliest() <= day <= value.latest()
