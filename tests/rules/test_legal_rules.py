"""The tables of the legal process and what is read out of them: stages, last days, entitlements."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relvald_desktop.records.codes import LegalState as S
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.deadlines import RULES, Event, Unit, deadlines_from, last_day, rule_named
from relvald_desktop.rules.entitlements import ENTITLEMENTS, entitlement, entitlements_in
from relvald_desktop.rules.legal_process import ends_matter
from relvald_desktop.rules.matter_timeline import STAGES, StageState, stage_number, stages

DAY = dt.date(2026, 11, 26)
D, N, E, P, B, C, X = (
    StageState.DONE, StageState.NOW, StageState.EXPECTED, StageState.POSSIBLE, StageState.PASSED_BY, StageState.CLOSED,
    StageState.NOT_NEEDED,
)  # fmt: skip


def bar(*states: S, expected: dt.date | None = None, ended: dt.date | None = None) -> tuple[StageState, ...]:
    steps = [(state, DAY + dt.timedelta(days=number)) for number, state in enumerate(states)]
    return tuple(stage.state for stage in stages(steps, expected, ended))


LATER = dt.date(2027, 2, 1)
TRIED = (
    S.REPORTED, S.INVESTIGATION_OPENED, S.PROSECUTED, S.HEARING_SCHEDULED, S.HEARING_HELD, S.JUDGMENT,
)  # fmt: skip


@pytest.mark.parametrize(
    ("states", "more", "expected"),
    [
        ((S.REPORTED,), {}, (N, P, P, P, P, P, P)),
        ((S.REPORTED,), {"expected": LATER}, (N, E, P, P, P, P, P)),
        (TRIED[:3], {"expected": LATER}, (D, D, N, E, P, P, P)),
        (TRIED[:4], {"expected": LATER}, (D, D, D, N, P, P, P)),
        (TRIED[:5], {"expected": LATER}, (D, D, D, N, E, P, P)),
        ((S.REPORTED, S.JUDGMENT), {}, (D, B, B, B, N, P, P)),
        (TRIED, {"expected": LATER}, (D, D, D, D, N, P, E)),
        ((*TRIED, S.APPEALED), {"expected": LATER}, (D, D, D, D, D, N, P)),
        ((*TRIED, S.APPEALED, S.APPEAL_JUDGMENT), {"expected": LATER}, (D, D, D, D, D, N, E)),
        ((*TRIED, S.FINAL), {}, (D, D, D, D, D, X, D)),
        ((S.REPORTED, S.PROSECUTED), {"ended": DAY}, (D, X, D, C, C, C, C)),
        ((*TRIED, S.APPEALED, S.APPEAL_HEARING), {"expected": LATER}, (D, D, D, D, D, N, P)),
        ((S.REPORTED, S.INVESTIGATION_OPENED, S.DISCONTINUED), {"expected": LATER}, (D, D, C, C, C, C, C)),
        ((S.REPORTED, S.INVESTIGATION_OPENED), {"ended": DAY}, (D, D, C, C, C, C, C)),
        ((S.REPORTED, S.INVESTIGATION_OPENED, S.DISCONTINUED, S.REOPENED), {}, (D, N, P, P, P, P, P)),
        ((*TRIED, S.FINAL, S.REOPENED), {}, (D, N, P, P, P, P, P)),
        ((), {}, (N, P, P, P, P, P, P)),
    ],
)  # fmt: skip
def test_each_stage_says_where_the_matter_is(
    states: tuple[S, ...], more: dict[str, dt.date], expected: tuple[StageState, ...]
) -> None:
    assert bar(*states, **more) == expected


def test_a_stage_names_its_latest_state_with_its_day_and_the_expected_one_the_day_it_is_awaited() -> None:
    steps = [(S.REPORTED, DAY), (S.INVESTIGATION_OPENED, DAY), (S.PROSECUTED, LATER)]
    found = stages(steps, dt.date(2027, 3, 1), None)
    assert [(stage.legal_state, stage.on) for stage in found[:4]] == [
        (S.REPORTED, DAY), (S.INVESTIGATION_OPENED, DAY), (S.PROSECUTED, LATER), (None, dt.date(2027, 3, 1)),
    ]  # fmt: skip


def test_the_day_awaited_within_the_stage_it_is_in_does_not_hide_the_day_of_its_last_step() -> None:
    found = stages([(S.REPORTED, DAY), (S.HEARING_SCHEDULED, DAY)], LATER, None)
    assert (found[3].state, found[3].on) == (N, DAY)


def test_every_state_has_one_stage() -> None:
    for state in S:
        assert sum(state in states for _, states in STAGES) == 1
        assert state in STAGES[stage_number(state)][1]


@given(st.lists(st.sampled_from(S), max_size=8), st.one_of(st.none(), st.just(LATER)))
def test_at_most_one_stage_is_now_and_none_is_once_the_matter_is_over(
    states: list[S], expected: dt.date | None
) -> None:
    found = bar(*states, expected=expected)
    over = bool(states) and ends_matter(states[-1])
    assert found.count(N) == (0 if over else 1)
    assert found.count(E) <= (0 if over or expected is None else 1)
    assert not over or P not in found


@pytest.mark.parametrize(
    ("on", "amount", "unit", "last"),
    [
        ("2024-02-29", 3, Unit.YEARS, "2027-02-28"), ("2024-02-29", 4, Unit.YEARS, "2028-02-28"),
        ("2024-02-28", 4, Unit.YEARS, "2028-02-28"), ("2025-03-01", 3, Unit.YEARS, "2028-03-01"),
        ("2024-02-08", 3, Unit.WEEKS, "2024-02-29"), ("2026-11-26", 0, Unit.DAYS, "2026-11-26"),
        ("2026-12-31", 1, Unit.DAYS, "2027-01-01"),
    ],
)  # fmt: skip
def test_a_last_day_has_the_same_name_or_date(on: str, amount: int, unit: Unit, last: str) -> None:
    assert last_day(dt.date.fromisoformat(on), amount, unit) == dt.date.fromisoformat(last)


@given(st.dates(dt.date(1988, 7, 1), dt.date(2060, 1, 1)), st.sampled_from(Event))
def test_a_last_day_that_is_moved_is_the_first_working_day_on_or_after_it(on: dt.date, event: Event) -> None:
    calendar = swedish_calendar()
    for found in deadlines_from(event, on, calendar):
        plain = last_day(on, found.rule.amount, found.rule.unit)
        between = (found.last_on - plain).days
        if not found.rule.moved:
            assert found.last_on == plain
            continue
        assert calendar.is_working_day(found.last_on)
        assert 0 <= between <= 6
        assert not any(calendar.is_working_day(plain + dt.timedelta(days=day)) for day in range(between))
        assert (found.last_on - found.remind_on).days == found.rule.remind


def test_a_deadline_counts_only_from_a_day_on_which_its_row_is_in_force() -> None:
    calendar = swedish_calendar()
    assert deadlines_from(Event.REPORTED, dt.date(2021, 6, 30), calendar) == ()
    assert len(deadlines_from(Event.REPORTED, dt.date(2021, 7, 1), calendar)) == 1


def test_every_event_has_a_deadline_and_every_row_its_own_key_and_a_source() -> None:
    assert {rule.event for rule in RULES} == set(Event)
    assert len({rule.key for rule in RULES}) == len(RULES)
    assert all(rule.source and rule.what and rule.remind >= 0 for rule in RULES)
    assert rule_named("appeal") is RULES[0]
    assert rule_named("moon") is None


def test_every_entitlement_has_its_own_key_a_source_and_somebody_to_ask() -> None:
    assert len({row.key for row in ENTITLEMENTS}) == len(ENTITLEMENTS)
    assert all(row.source and row.what.endswith("?") and row.ask and row.states for row in ENTITLEMENTS)
    assert not [row.source for row in ENTITLEMENTS if " and " in row.source]  # read as it stands, in Swedish
    assert entitlement("counsel") is ENTITLEMENTS[0]
    with pytest.raises(KeyError):
        entitlement("moon")


def test_something_can_be_asked_about_in_every_state() -> None:
    for state in S:
        assert entitlements_in({state}, DAY), state


def test_entitlements_are_asked_about_in_their_states_and_from_the_day_they_are_in_force() -> None:
    def keys(day: dt.date, *states: S) -> set[str]:
        return {row.key for row in entitlements_in(states, day)}

    assert {"counsel", "same_interviewer"} <= keys(DAY, S.REPORTED)
    assert "waiting_apart" not in keys(DAY, S.REPORTED)
    assert {"waiting_apart", "video"} <= keys(DAY, S.HEARING_SCHEDULED)
    assert "review" in keys(DAY, S.DISCONTINUED)
    assert "counsel" not in keys(DAY, S.FINAL)
    assert "waiting_apart" not in keys(dt.date(2015, 11, 15), S.HEARING_SCHEDULED)
    assert "waiting_apart" in keys(dt.date(2015, 11, 16), S.HEARING_SCHEDULED)
    assert keys(DAY, S.REPORTED) | keys(DAY, S.FINAL) == keys(DAY, S.REPORTED, S.FINAL)


def test_what_was_answered_before_is_shown_in_every_later_state() -> None:
    found = entitlements_in({S.FINAL}, DAY, frozenset({"counsel"}))
    assert "counsel" in {row.key for row in found}
