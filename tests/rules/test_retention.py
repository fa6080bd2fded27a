"""When a case falls due, what speaks for keeping it, and what of the log is seen first."""

from __future__ import annotations

import datetime as dt

import pytest

from relvald_desktop.records.codes import Role
from relvald_desktop.records.keeping_codes import RetentionReason
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.log_review import MANY, Group, Seen, Sign, conspicuous, group_of
from relvald_desktop.rules.retention import RULES, CaseFacts, falls_due, is_listed, rule_on, suggested
from relvald_desktop.rules.subject_access import Asker, asker_in, may_be_told

TODAY = dt.date(2026, 11, 26)


@pytest.mark.parametrize(
    ("last_note", "due_on", "finish_by"),
    [
        (dt.date(2021, 11, 26), dt.date(2026, 11, 26), dt.date(2027, 12, 31)),
        (dt.date(2021, 12, 31), dt.date(2026, 12, 31), dt.date(2027, 12, 31)),
        (dt.date(2020, 2, 29), dt.date(2025, 2, 28), dt.date(2026, 12, 31)),
        (dt.date(2022, 1, 1), dt.date(2027, 1, 1), dt.date(2028, 12, 31)),
    ],
)
def test_five_years_after_the_last_note_and_finished_the_year_after(
    last_note: dt.date, due_on: dt.date, finish_by: dt.date
) -> None:
    due = falls_due(last_note, TODAY)
    assert (due.due_on, due.finish_by) == (due_on, finish_by)


def test_the_rule_is_that_of_the_day() -> None:
    assert rule_on(dt.date(2025, 6, 30)).key == "last_note_2001"
    assert rule_on(dt.date(2025, 7, 1)).key == "last_note"
    assert all(each.source for each in RULES)
    with pytest.raises(LookupError):
        rule_on(dt.date(2001, 12, 31))


def test_it_is_listed_from_ninety_days_before() -> None:
    due = falls_due(dt.date(2022, 2, 24), TODAY)
    assert due.due_on == TODAY + dt.timedelta(days=90)
    assert is_listed(due, TODAY)
    assert not is_listed(due, TODAY - dt.timedelta(days=1))


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"births": (dt.date(1990, 4, 15),)}, RetentionReason.RESEARCH_SAMPLE),
        ({"child_placed": True}, RetentionReason.CHILD_PLACED),
        ({"child_births": (dt.date(2010, 1, 2),)}, RetentionReason.OTHER),
        ({"open_matters": 1}, RetentionReason.OPEN_LEGAL_MATTER),
        ({"asked_on": dt.date(2026, 1, 2)}, RetentionReason.ASKED_FOR),
    ],
)
def test_what_speaks_for_keeping_is_suggested(facts: dict[str, object], reason: RetentionReason) -> None:
    known = CaseFacts(dt.date(2020, 1, 1), False, **facts)  # type: ignore[arg-type]
    assert [each.reason for each in suggested(known, TODAY)] == [reason]


def test_nothing_is_suggested_without_a_reason() -> None:
    facts = CaseFacts(
        dt.date(2020, 1, 1),
        False,
        (dt.date(1990, 4, 16),),
        (dt.date(1996, 1, 1),),
        asked_on=dt.date(2024, 1, 1),
    )
    assert suggested(facts, TODAY) == ()


def test_somebody_who_is_two_things_in_a_case_gets_what_the_stricter_gets() -> None:
    assert asker_in([Role.CLIENT, Role.PERPETRATOR]) is Asker.PERPETRATOR
    assert asker_in([Role.CHILD, Role.INFORMANT]) is Asker.OTHER
    assert not may_be_told(Asker.PERPETRATOR)


def at(day: int, hour: int) -> dt.datetime:
    return dt.datetime(2026, 10, day, hour, 0, tzinfo=dt.UTC)


def signs_of(entries: list[Seen], closed: dict[str, dt.date] | None = None) -> dict[int, tuple[Sign, ...]]:
    found = conspicuous(entries, closed or {}, swedish_calendar(), TODAY)
    return {each.seen.seq: each.signs for each in found}


def test_openings_at_night_and_on_a_sunday_are_seen_first() -> None:
    looked = [
        Seen(1, at(6, 10), "S", "case.looked_into", "a"),
        Seen(2, at(6, 23), "S", "case.looked_into", "a"),
    ]
    looked.append(Seen(3, at(11, 10), "S", "case.looked_into", "a"))
    written = [Seen(4, at(12, 10), "S", "contact.written", "a")]
    assert signs_of([*looked, *written]) == {2: (Sign.OFF_HOURS,), 3: (Sign.OFF_HOURS,)}


def test_an_opening_without_a_note_around_it_is_seen_first() -> None:
    looked = Seen(1, at(6, 10), "S", "case.looked_into", "a")
    assert signs_of([looked, Seen(2, at(7, 10), "S", "contact.written", "b")]) == {1: (Sign.NO_NOTE,)}
    assert signs_of([looked, Seen(2, at(7, 10), "S", "contact.written", "a")]) == {}


def test_closed_cases_overridden_checks_and_exports_are_seen_first() -> None:
    entries = [
        Seen(1, at(6, 10), "S", "case.looked_into", "a"), Seen(2, at(6, 11), "S", "contact.written", "a"),
        Seen(3, at(6, 12), "S", "court_note.saved", "a", overridden=True), Seen(4, at(6, 13), "S", "export.saved", None),
    ]  # fmt: skip
    closed = {"a": dt.date(2026, 10, 1)}
    assert signs_of(entries, closed) == {1: (Sign.CLOSED_CASE,), 3: (Sign.OVERRIDDEN,), 4: (Sign.EXPORTED,)}


def test_many_cases_within_an_hour_are_seen_first() -> None:
    minute = dt.timedelta(minutes=3)
    many = [Seen(n, at(6, 10) + n * minute, "S", "case.looked_into", f"c{n}") for n in range(1, MANY + 1)]
    written = [Seen(100 + n, at(7, 10), "S", "contact.written", f"c{n}") for n in range(1, MANY + 1)]
    assert signs_of([*many, *written]) == {MANY: (Sign.MANY_CASES,)}
    assert signs_of([*many[:-1], *written]) == {}


def test_every_action_has_a_group() -> None:
    groups = {
        "case.looked_into": Group.LOOKED,
        "backup.made": Group.BACKUP,
        "plan.printed": Group.LEFT,
        "case.erased": Group.ERASED,
    }
    groups |= {"store.locked": Group.DOOR, "contact.signed": Group.CHANGED}
    assert {action: group_of(action) for action in groups} == groups
