"""Which backups are kept, and when the next is due."""

from __future__ import annotations

import datetime as dt
import random

from relvald_desktop.rules.backup_plan import Keep, days_since, is_due, to_remove

TODAY = dt.date(2026, 11, 26)


def daily(days: int) -> list[tuple[int, dt.date]]:
    """One backup a day, newest first, named by how many days ago it was."""
    return [(ago, TODAY - dt.timedelta(days=ago)) for ago in range(days)]


def test_after_two_years_of_daily_backups_seven_days_four_weeks_and_twelve_months_are_left() -> None:
    backups = daily(730)
    gone = set(to_remove(backups, Keep()))
    kept = [on for ago, on in backups if ago not in gone]
    assert kept[:7] == [TODAY - dt.timedelta(days=ago) for ago in range(7)]
    assert len({(on.year, on.month) for on in kept}) == 12
    assert len({on.isocalendar()[:2] for on in kept if (TODAY - on).days < 28}) >= 4
    assert len(kept) <= 7 + 4 + 12


def test_several_a_day_leave_the_newest_of_each_day() -> None:
    backups = [(f"{day}-{hour}", TODAY - dt.timedelta(days=day)) for day in range(3) for hour in (2, 1)]
    assert to_remove(backups, Keep()) == ["0-1", "1-1", "2-1"]


def test_a_long_absence_takes_nothing_away() -> None:
    old = [(number, dt.date(2024, 1, 5) - dt.timedelta(days=number)) for number in range(5)]
    assert to_remove([(99, TODAY), *old], Keep()) == []


def test_the_newest_and_the_protected_always_stay() -> None:
    """Whatever the figures, the days and the clock."""
    chance = random.Random(5)
    for _ in range(300):
        days = sorted(
            (TODAY - dt.timedelta(days=chance.randrange(-3, 900)) for _ in range(chance.randrange(1, 60))),
            reverse=True,
        )
        backups = list(enumerate(days))
        keep = Keep(chance.randrange(1, 9), chance.randrange(1, 6), chance.randrange(1, 14))
        protected = chance.randrange(len(days))
        gone = to_remove(backups, keep, [protected])
        assert 0 not in gone
        assert protected not in gone
        left = [each for each in backups if each[0] not in gone]
        assert to_remove(left, keep, [protected]) == []


def test_a_backup_is_due_after_its_days_and_not_before() -> None:
    assert is_due(None, 1, TODAY)
    assert not is_due(TODAY, 1, TODAY)
    assert is_due(TODAY - dt.timedelta(days=1), 1, TODAY)
    assert not is_due(TODAY - dt.timedelta(days=29), 30, TODAY)


def test_a_clock_that_ran_wrong_puts_no_backup_off() -> None:
    assert is_due(TODAY + dt.timedelta(days=3000), 1, TODAY)
    assert days_since(TODAY + dt.timedelta(days=3000), TODAY) == 0
    assert days_since(None, TODAY) is None
