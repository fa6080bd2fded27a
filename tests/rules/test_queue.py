"""The order of the day's queue, on any queue."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from relvald_desktop.rules.queue import (
    CLOSING_SOON,
    LEAVING_SOON,
    Danger,
    Kind,
    Place,
    QueueItem,
    Reason,
    closes_soon,
    ordered,
    place,
    reasons,
)

NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)

around = st.none() | (st.integers(0, 35) | st.integers(-300, 300)).map(lambda minutes: NOW + minutes * MINUTE)
ahead = st.none() | st.integers(1, 5000).map(lambda minutes: NOW + minutes * MINUTE)
things = st.builds(
    QueueItem, kind=st.sampled_from(Kind), id=st.uuids().map(str), code=st.sampled_from(["", "KV-0001", "KV-0002"]),
    danger=st.sampled_from(Danger), late=st.integers(0, 40),
    due_on=st.none() | st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31)), closes_at=around,
    opens_at=st.just(None) | ahead,
)  # fmt: skip
queues = st.lists(things, max_size=12, unique_by=lambda item: item.key)


def where(item: QueueItem, among: list[QueueItem]) -> int:
    return [each.key for each in ordered(among, NOW)].index(item.key)


@given(queues)
def test_nothing_is_lost_and_nothing_comes_twice(items: list[QueueItem]) -> None:
    assert Counter(ordered(items, NOW)) == Counter(items)


@given(queues, st.randoms())
def test_the_order_does_not_depend_on_how_things_came(items: list[QueueItem], chance: object) -> None:
    mixed = list(items)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert ordered(mixed, NOW) == ordered(items, NOW)


@given(queues)
def test_things_that_are_taken_away_leave_the_others_in_their_order(items: list[QueueItem]) -> None:
    for gone in items:
        rest = [item for item in items if item.key != gone.key]
        assert ordered(rest, NOW) == [item for item in ordered(items, NOW) if item.key != gone.key]


@given(queues)
def test_danger_never_stands_below_what_is_not(items: list[QueueItem]) -> None:
    dangers = [item.danger is Danger.IMMEDIATE for item in ordered(items, NOW)]
    assert dangers == sorted(dangers, reverse=True)


@given(queues)
def test_among_what_is_late_or_due_today_raised_danger_stands_first(items: list[QueueItem]) -> None:
    for part in (Place.LATE, Place.TODAY):
        dangers = [item.danger for item in ordered(items, NOW) if place(item, NOW) is part]
        assert dangers == sorted(dangers, reverse=True)


@given(queues)
def test_the_parts_follow_each_other(items: list[QueueItem]) -> None:
    parts = [place(item, NOW) for item in ordered(items, NOW)]
    assert parts == sorted(parts)


@given(queues)
def test_what_closes_first_of_what_closes_soon_is_done_first(items: list[QueueItem]) -> None:
    closing = [item.closes_at for item in ordered(items, NOW) if place(item, NOW) is Place.CLOSING]
    assert closing == sorted(closing)  # type: ignore[type-var]


@given(queues, st.integers(1, 40))
def test_more_days_late_never_stands_lower(items: list[QueueItem], days: int) -> None:
    for item in items:
        later = replace(item, late=item.late + days)
        others = [each for each in items if each is not item]
        assert where(later, [later, *others]) <= where(item, items)


@given(queues)
def test_more_danger_never_stands_lower(items: list[QueueItem]) -> None:
    for item in items:
        others = [each for each in items if each is not item]
        for danger in Danger:
            if danger > item.danger:
                graver = replace(item, danger=danger)
                assert where(graver, [graver, *others]) <= where(item, items)


@given(queues, st.integers(0, 300))
def test_a_window_that_closes_earlier_never_stands_lower(items: list[QueueItem], minutes: int) -> None:
    for item in items:
        earlier = NOW + minutes * MINUTE
        assume(item.closes_at is None or earlier <= item.closes_at or item.closes_at < NOW)
        sooner = replace(item, closes_at=earlier)
        others = [each for each in items if each is not item]
        assert where(sooner, [sooner, *others]) <= where(item, items)


@given(things)
def test_the_reasons_say_what_the_place_comes_from(item: QueueItem) -> None:
    said, part = reasons(item, NOW), place(item, NOW)
    assert (Reason.IMMEDIATE_DANGER in said) is (part is Place.DANGER)
    assert part is not Place.CLOSING or Reason.CLOSES in said
    assert part is not Place.LATE or Reason.LATE in said
    assert part is not Place.NOT_YET or Reason.OPENS in said


def test_a_window_closes_soon_within_half_an_hour_and_a_day_in_court_within_two() -> None:
    for kind, soon in ((Kind.TASK, CLOSING_SOON), (Kind.COURT, LEAVING_SOON)):
        for at, expected in (
            (NOW - MINUTE, False), (NOW, True), (NOW + soon, True), (NOW + soon + MINUTE, False),
        ):  # fmt: skip
            assert closes_soon(QueueItem(kind, "x", closes_at=at), NOW) is expected


def test_the_day_as_it_is_told_to_the_worker() -> None:
    def item(kind: Kind, id_: str, **more: object) -> QueueItem:
        return QueueItem(kind, id_, **more)  # type: ignore[arg-type]

    day = [
        item(Kind.SIGNAL, "acute signal", danger=Danger.IMMEDIATE),
        item(Kind.SILENT, "acute silent", danger=Danger.IMMEDIATE, late=3),
        item(Kind.TASK, "call, closes 10:15", closes_at=NOW + 15 * MINUTE),
        item(Kind.COURT, "court in an hour", closes_at=NOW + 60 * MINUTE),
        item(Kind.SIGNAL, "weapon, one day late", danger=Danger.RAISED, late=1),
        item(Kind.SIGNAL, "nine days late", late=9),
        item(Kind.SIGNAL, "two days late", late=2),
        item(Kind.SILENT, "silent", late=16),
        item(Kind.TASK, "overdue", late=1),
        item(Kind.SIGNAL, "came today"),
        item(Kind.COURT, "court at 15", closes_at=NOW + 300 * MINUTE),
        item(Kind.FOLLOW_UP, "next step"),
        item(Kind.REVIEW, "review"),
        item(Kind.DRAFT, "draft"),
        item(Kind.TASK, "call, opens 13:00", late=5, opens_at=NOW + 180 * MINUTE),
    ]
    assert [each.id for each in ordered(reversed(day), NOW)] == [each.id for each in day]
