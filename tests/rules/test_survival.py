"""Waiting times with those who still wait counted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relvald_desktop.rules.survival import Waiting, waiting_curve

FEW_WAITS = st.lists(st.builds(Waiting, st.integers(0, 30), st.booleans(), st.integers(1, 4)), max_size=12)
ENDED_WAITS = st.lists(
    st.builds(Waiting, st.integers(0, 30), st.just(True), st.integers(1, 4)), min_size=1, max_size=12
)


def test_the_curve_is_that_of_a_case_worked_out_by_hand() -> None:
    curve = waiting_curve(
        [Waiting(1, True), Waiting(2, False), Waiting(3, True), Waiting(3, False), Waiting(5, True)]
    )
    assert curve.share_within(1) == pytest.approx(1 / 5)
    assert curve.share_within(3) == pytest.approx(1 - 4 / 5 * 2 / 3)
    assert curve.share_within(5) == pytest.approx(1)


def test_those_who_still_wait_make_the_estimate_longer() -> None:
    answered = [Waiting(1, True, 3)]
    assert waiting_curve(answered).quantile(0.9) == 1
    assert waiting_curve([*answered, Waiting(10, False, 3)]).quantile(0.9) is None


def test_nobody_at_all_has_no_median() -> None:
    assert waiting_curve([]).quantile(0.5) is None


@given(ENDED_WAITS, st.integers(0, 31))
def test_with_nobody_left_waiting_the_share_is_the_plain_share(waits: list[Waiting], days: int) -> None:
    total = sum(wait.many for wait in waits)
    in_time = sum(wait.many for wait in waits if wait.days <= days)
    assert waiting_curve(waits).share_within(days) == pytest.approx(in_time / total)


@given(FEW_WAITS)
def test_the_share_in_time_never_falls_with_more_days(waits: list[Waiting]) -> None:
    shares = [waiting_curve(waits).share_within(days) for days in range(32)]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
