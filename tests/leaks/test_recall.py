"""The leak check against generated cases: a sample here, ten thousand of each in `make bench`."""

from __future__ import annotations

import pytest

from relvald_desktop.rules.leaks import MASK, find_leaks, mask
from tests.leaks.measuring import measure

SAMPLE = 1200
FALSE_ALARMS_UNDER = 0.01


@pytest.mark.fault(28)
@pytest.mark.parametrize("seed", [1, 2026])
def test_every_planted_value_is_found_and_few_clean_papers_are_stopped(seed: int) -> None:
    result = measure(SAMPLE, seed)
    assert result.missed == ()
    assert result.alarms / SAMPLE < FALSE_ALARMS_UNDER


@pytest.mark.fault(28)
def test_a_masked_paper_holds_no_value_any_more() -> None:
    from tests.leaks.cases import planted_case

    for number in range(300):
        case = planted_case(number, seed=3)
        masked = [mask(page, case.secrets) for page in case.pages]
        assert not find_leaks(masked, case.secrets), case.how
        assert any(MASK in page for page in masked)
