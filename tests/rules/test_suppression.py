"""Small counts can neither be seen nor worked out from a table and its total."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relvald_desktop.rules.suppression import (
    is_small,
    suppressed_counts,
)

COUNTS = st.lists(st.integers(0, 9), min_size=1, max_size=5)
THRESHOLDS = st.integers(3, 6)


def _ways(number: int, total: int) -> list[tuple[int, ...]]:
    """Every way in which so many counts, none of them 0, can add up to a total."""
    if number == 1:
        return [(total,)] if total else []
    return [(first, *rest) for first in range(1, total) for rest in _ways(number - 1, total - first)]


@given(COUNTS, THRESHOLDS)
def test_no_small_count_is_ever_shown(counts: list[int], threshold: int) -> None:
    shown = suppressed_counts(counts, threshold) or []
    assert not any(is_small(count, threshold) for count in shown if count is not None)


@given(COUNTS, THRESHOLDS)
def test_whoever_knows_the_total_can_work_out_no_hidden_count(counts: list[int], threshold: int) -> None:
    shown = suppressed_counts(counts, threshold)
    if shown is None or None not in shown:
        return
    left = sum(counts) - sum(count for count in shown if count is not None)
    for place in zip(*_ways(shown.count(None), left), strict=True):
        assert len(set(place)) > 1
        assert max(place) >= threshold


@given(COUNTS, THRESHOLDS)
def test_what_is_shown_is_true_and_noughts_stay(counts: list[int], threshold: int) -> None:
    for count, shown in zip(counts, suppressed_counts(counts, threshold) or [], strict=False):
        assert shown in (None, count)
        assert count != 0 or shown == 0


def test_a_total_that_is_small_itself_hides_everything() -> None:
    assert suppressed_counts([2, 0, 1], 5) is None


def test_a_threshold_under_three_is_refused() -> None:
    with pytest.raises(ValueError, match="never under 3"):
        suppressed_counts([1], 2)
