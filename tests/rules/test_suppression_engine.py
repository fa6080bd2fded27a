"""Nothing small can be worked out from all the reports a unit has issued, not even by a reader with a solver."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate, pairwise, product

import numpy as np
import pytest

from relvald_desktop.rules.suppression import (
    Arrival,
    Issued,
    Signature,
    decide_table,
    decide_total,
    suppressed_counts,
)
from relvald_desktop.rules.suppression.differences import tells_small, ties
from relvald_desktop.rules.suppression.stretches import labels, tells_nested, tells_none, tells_stretches
from tests.rules.suppression_attack import Attack, Record, Report, Target
from tests.rules.suppression_worlds import (
    World,
    issue,
    months_of,
    next_report,
    random_world,
)

JANUARY, FEBRUARY, MARCH, APRIL = (months_of(month, month) for month in (1, 2, 3, 4))
SPRING = months_of(1, 3)
ALL = frozenset("abcd")


def _secrets(attack: Attack) -> list[Target]:
    return [target for target in attack.hidden() if target.true]


def _known_before(world: World, reports: Sequence[Report], secret: Target, rng: random.Random) -> bool:
    """Whether a count could be worked out from the earlier reports, had the one that hides it shown nothing."""
    by = int(secret.name.split(":")[0])
    report = reports[by]
    dark = Report(report.span, dict.fromkeys(report.rows), None, dict.fromkeys(report.months))
    entered = [record for record in world.records if record.entered <= by]
    before = Attack(world.rows, [*reports[:by], dark], entered)
    same = [target for target in before.hidden() if target.name == secret.name]
    return bool(before.worked_out(same, rng))


def _assert_withstands(world: World) -> None:
    reports = issue(world.rows, world.records, world.spans, world.threshold, by_month=world.by_month)
    attack, rng = Attack(world.rows, reports, world.records), random.Random(1)
    found = attack.worked_out(_secrets(attack), rng)
    assert not [
        target
        for target in found
        if target.true < world.threshold or not _known_before(world, reports, target, rng)
    ]
    small = [*attack.small_differences(world.threshold), *attack.small_remainders(world.threshold)]
    assert not attack.worked_out(small, rng)


@pytest.mark.parametrize("first", range(0, 60, 20))
def test_no_reader_works_out_a_hidden_count_or_a_small_difference(first: int) -> None:
    for seed in range(first, first + 20):
        _assert_withstands(random_world(seed))


@pytest.mark.parametrize(
    "seed",
    [21315, 10441, 10899, 60056, 60065, 60103],
    ids=["nought", "rows combined", "month", "two stretches of all", "two stretches", "one around a part"],
)
def test_a_leak_found_once_stays_closed(seed: int) -> None:
    _assert_withstands(random_world(seed))


def test_a_nought_holds_for_every_part_of_its_days() -> None:
    early, spring, autumn = date(2025, 2, 1), date(2025, 3, 16), date(2025, 8, 31)
    days = [*[("e", early)] * 2, *[("e", spring)] * 3, *[("a", early)] * 9, *[("a", spring)] * 9]
    records = [Record(day, row) for row, day in [*days, *[("a", autumn)] * 9]]
    spans = [(early, autumn), (date(2025, 8, 16), date(2025, 10, 15)), (spring, date(2025, 8, 15))]
    first, second, third = issue("ae", records, spans, 3, by_month=False)
    assert (first.rows["e"], second.rows["e"], third.rows["e"]) == (5, 0, None)


def test_rows_of_several_reports_together_tell_no_other_row() -> None:
    spans = [months_of(month, month + 3) for month in (1, 5, 9)]
    numbers = [{"a": 13, "b": 22, "c": 2}, {"a": 20, "b": 15, "c": 3}, {"a": 23, "b": 21, "c": 1}]
    records = [
        Record(span[0], row)
        for span, some in zip(spans, numbers, strict=True)
        for row, count in some.items()
        for _ in range(count)
    ]
    shown = [{"a": None, "b": 22, "c": None}, *[{"a": a, "b": None, "c": None} for a in (20, 23)]]
    reports = [
        Report(span, dict(rows), sum(some.values()))
        for span, rows, some in zip(spans, shown, numbers, strict=True)
    ]
    year = next_report("abc", records, months_of(1, 12), reports, 5, by_month=False)
    assert year.total == 120
    assert year.rows["b"] is None


def test_a_month_that_totals_give_is_not_among_the_hidden() -> None:
    arrivals = {Arrival(date(2025, 1, 20), 0): 3, Arrival(FEBRUARY[0], 0): 1, Arrival(MARCH[0], 0): 10}
    totals, hidden = [(FEBRUARY[0], MARCH[1], 11)], {FEBRUARY: None, MARCH: None}
    by_month = {date(2025, 1, 16): 3, FEBRUARY[0]: 1, MARCH[0]: 10}
    span = date(2025, 1, 16), MARCH[1]
    total, months = decide_total(span, 14, totals, by_month, [hidden], arrivals, 3)
    assert total is None or months[date(2025, 1, 16)] == 3


def test_where_the_counts_of_some_days_differ_without_end_nothing_more_is_shown() -> None:
    new = 1, 3, 40
    assert not tells_small(ties([(1, 2, 5)]), new, 5)
    assert tells_small(ties([(1, 2, 5), (1, 2, 15)]), new, 5)


def test_the_reader_works_out_a_lone_hidden_count() -> None:
    records = [Record(JANUARY[0], row) for row in "aaaaaaabb"]
    attack = Attack("ab", [Report(JANUARY, {"a": 7, "b": None}, 9)], records)
    assert [target.true for target in attack.worked_out(attack.hidden(), random.Random(1))] == [2]


def test_the_reader_works_out_a_difference_of_reports_issued_naively() -> None:
    records = [Record(JANUARY[0], row) for row in "aaaaaabbbbbb"] + [Record(FEBRUARY[0], "a")] * 2
    reports = [Report(JANUARY, {"a": 6, "b": 6}, 12), Report(months_of(1, 2), {"a": 8, "b": 6}, 14)]
    attack = Attack("ab", reports, records)
    found = attack.worked_out(attack.small_differences(5), random.Random(1))
    assert {target.true for target in found} == {2}


def test_the_reader_works_out_what_is_left_around_a_part_of_reports_issued_naively() -> None:
    records = [*_around_february("a"), *[Record(APRIL[0], "b")] * 9]
    reports = [Report(FEBRUARY, {"a": 6, "b": 0}, 6), Report(months_of(1, 6), {"a": 9, "b": 9}, 18)]
    attack = Attack("ab", reports, records)
    found = attack.worked_out(attack.small_remainders(5), random.Random(1))
    assert {target.true for target in found} == {3}
    assert not attack.worked_out(attack.small_differences(5), random.Random(1))


def test_the_reader_works_out_what_is_left_around_two_parts_of_reports_issued_naively() -> None:
    records = [*_around_february("a"), *[Record(APRIL[0], "a")] * 7]
    reports = [
        Report(span, {"a": count}, count)
        for span, count in ((FEBRUARY, 6), (APRIL, 7), (months_of(1, 6), 16))
    ]
    attack = Attack("a", reports, records)
    found = attack.worked_out(attack.small_remainders(5), random.Random(1))
    assert {target.true for target in found} == {3}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["part first", "whole first"])
def test_what_is_left_around_a_part_is_not_told_by_a_row(order: tuple[int, int]) -> None:
    spans = [FEBRUARY, months_of(1, 6)]
    records = [*_around_february("a"), *[Record(APRIL[0], row) for row in "bc" * 9]]
    records += [Record(FEBRUARY[0], row) for row in "bc" * 9]
    earlier, new = issue("abc", records, [spans[place] for place in order], 5, by_month=False)
    assert earlier.rows["a"] is not None
    assert new.rows["a"] is None
    assert new.total is not None


def test_what_is_left_around_a_part_is_not_told_by_a_total_or_a_month() -> None:
    arrivals = {Arrival(day, 0): 2 for day in (JANUARY[0], MARCH[0])} | {Arrival(FEBRUARY[0], 0): 20}
    total, _ = decide_total(SPRING, 24, [(*FEBRUARY, 20)], None, [{}], arrivals, 5)
    assert total is None
    by_month = {FEBRUARY[0]: 20, MARCH[0]: 7, APRIL[0]: 9}
    span = FEBRUARY[0], APRIL[1]
    by_day = {FEBRUARY[0]: 20, date(2025, 3, 2): 1, date(2025, 3, 10): 5, MARCH[1]: 1, APRIL[0]: 9}
    arrivals = {Arrival(day, 0): number for day, number in by_day.items()}
    within = date(2025, 3, 5), date(2025, 3, 20)
    total, months = decide_total(span, 36, [(*within, 5)], by_month, [{}], arrivals, 5)
    assert total == 36
    assert months[MARCH[0]] is None


def test_two_overlapping_periods_less_a_third_are_worked_out() -> None:
    days = [0, 2, 20, 22, 40, 42]
    assert tells_stretches(days, [(0, 3), (2, 5)], (1, 4), 7)
    assert not tells_stretches(days, [(0, 3), (2, 5)], (1, 4), 6)


def test_shown_counts_of_nested_periods_differ_by_nothing_small() -> None:
    assert tells_nested([(2, 4, 20)], (1, 9, 17), 5)
    assert not tells_nested([(2, 4, 20), (1, 9, 17)], (1, 9, 17), 5)
    assert not tells_nested([(2, 4, 20)], (3, 9, 17), 5)


def test_small_counts_of_any_days_are_found_just_where_they_follow() -> None:
    rng, told = random.Random(1), 0
    for _ in range(60):
        counts = [rng.choice((1, 2, 3, 7, 9)) for _ in range(rng.randint(3, 6))]
        ends = range(len(counts) + 1)
        known = [tuple(sorted(rng.sample(ends, 2))) for _ in range(rng.randint(1, 5))]
        spans = np.array([[float(a <= day < b) for day, _ in enumerate(counts)] for a, b in known])
        some = [days for days in product((0, 1), repeat=len(counts)) if 0 < np.dot(days, counts) < 5]
        rank = np.linalg.matrix_rank(spans)
        follows = any(np.linalg.matrix_rank(np.vstack([spans, days])) == rank for days in some)
        before = [*accumulate(counts, initial=0)]
        assert tells_none(labels(before, [(a, b) for a, b in known]), before, 5) != follows
        told += follows
    assert 0 < told < 60


def _around_february(row: str) -> list[Record]:
    return [Record(day, row) for day in (JANUARY[0], MARCH[0], date(2025, 6, 1), *[FEBRUARY[0]] * 6)]


def test_reports_decided_each_on_its_own_are_worked_out() -> None:
    broken = 0
    for seed in range(60):
        world = random_world(seed)
        entered = [
            [record for record in world.records if record.entered <= by] for by in range(len(world.spans))
        ]
        reports = [
            next_report(
                world.rows, [Record(r.day, r.row) for r in known], span, [], world.threshold, by_month=False
            )
            for span, known in zip(world.spans, entered, strict=True)
        ]
        attack, rng = Attack(world.rows, reports, world.records), random.Random(1)
        targets = [*_secrets(attack), *attack.small_differences(world.threshold)]
        broken += bool(attack.worked_out(targets, rng))
    assert broken > 5


def test_a_first_report_hides_what_one_table_alone_needs() -> None:
    for seed in range(200):
        rng = random.Random(seed)
        counts = {row: rng.randrange(12) for row in "abcd"}
        alone = suppressed_counts(list(counts.values()), 5)
        if alone is not None:
            units = {Signature((row,), ALL): count for row, count in counts.items()}
            shown = decide_table(counts, sum(counts.values()), JANUARY, [], units, 5)
            assert list(shown.rows.values()) == alone


def test_a_table_that_cannot_be_hidden_in_part_is_closed_and_keeps_its_total() -> None:
    shown = _first({"a": 2, "b": 3, "c": 0}, 5)
    assert shown.rows == {"a": None, "b": None, "c": None}
    assert shown.total == 5


def test_a_table_of_which_even_the_total_is_small_shows_nothing() -> None:
    shown = _first({"a": 2, "b": 0}, 5)
    assert (shown.rows, shown.total) == ({"a": None, "b": None}, None)


def test_a_row_that_records_cannot_leave_does_not_hide_another() -> None:
    counts = {"a": 2, "b": 7, "c": 9}
    units = {
        Signature(("a",), frozenset("ac")): 2,
        Signature(("b",), frozenset()): 7,
        Signature(("c",), frozenset("ac")): 9,
    }
    shown = decide_table(counts, 18, JANUARY, [], units, 5)
    assert shown.rows["a"] is None
    assert shown.rows["c"] is None


def test_a_pattern_that_other_figures_give_away_is_not_used() -> None:
    units = {Signature((row,), ALL): count for row, count in {"a": 2, "b": 7, "c": 9}.items()}
    shown = decide_table(
        {"a": 2, "b": 7, "c": 9}, 18, JANUARY, [], units, 5, keeps=lambda hidden: hidden != frozenset("ab")
    )
    assert shown.rows == {"a": None, "b": 7, "c": None}


def test_the_same_report_again_is_shown_the_same() -> None:
    records = [Record(JANUARY[0], row) for row in "a" * 9 + "b" * 7 + "c" * 2]
    first, again = issue("abc", records, [JANUARY, JANUARY], 5, by_month=False)
    assert (first.rows, first.total) == (again.rows, again.total) == ({"a": 9, "b": None, "c": None}, 18)


def test_a_row_two_records_larger_than_in_the_report_before_is_hidden() -> None:
    records = [Record(JANUARY[0], "a")] * 9 + [Record(JANUARY[0], "b")] * 9 + [Record(JANUARY[0], "c")] * 9
    records += [Record(JANUARY[0], "a", 1)] * 2 + [Record(JANUARY[0], "b", 1)] * 5
    shown = issue("abc", records, [JANUARY, JANUARY], 5, by_month=False)[1]
    assert shown.rows["a"] is None
    assert shown.total == 34


def test_a_total_that_tells_a_small_month_is_hidden() -> None:
    arrivals = {Arrival(JANUARY[0], 0): 20, Arrival(FEBRUARY[0], 0): 3}
    total, _ = decide_total(months_of(1, 2), 23, [(*JANUARY, 20)], None, [{}], arrivals, 5)
    assert total is None


def test_a_small_month_hides_the_smallest_other_one() -> None:
    by_month = {JANUARY[0]: 2, FEBRUARY[0]: 8, MARCH[0]: 9}
    total, months = decide_total(
        SPRING, 19, [], by_month, [], {Arrival(day, 0): n for day, n in by_month.items()}, 5
    )
    assert (total, months) == (19, {JANUARY[0]: None, FEBRUARY[0]: None, MARCH[0]: 9})


def test_a_threshold_under_three_is_refused() -> None:
    with pytest.raises(ValueError, match="never under 3"):
        decide_table({"a": 1}, 9, JANUARY, [], {}, 2)
    with pytest.raises(ValueError, match="never under 3"):
        decide_total(JANUARY, 9, [], None, [], {}, 2)


def test_a_report_beside_forty_others_is_decided_and_hides_what_is_small() -> None:
    records, rows = _large_unit()
    starts = [date(2021, 1, 1) + timedelta(days=30 * number) for number in range(41)]
    spans = [*pairwise(starts), (starts[0], starts[-1])]
    spans = [(start, end - timedelta(days=1)) for start, end in spans]
    reports = issue(rows, records, spans[:-1], 5, by_month=False)
    decided = next_report(rows, records, spans[-1], reports, 5, by_month=True)
    shown = [count for count in decided.rows.values() if count is not None]
    assert shown
    assert not [count for count in shown if 0 < count < 5]


def _large_unit() -> tuple[list[Record], list[str]]:
    rng, rows = random.Random(1), [f"row {number}" for number in range(24)]
    weights = [1 / (place + 1) for place in range(24)]
    days: Iterable[date] = (date(2021, 1, 1) + timedelta(days=rng.randrange(1230)) for _ in range(6_000))
    return [Record(day, rng.choices(rows, weights)[0]) for day in days], rows


def _first(counts: dict[str, int], threshold: int):  # type: ignore[no-untyped-def]
    units = Counter({Signature((row,), ALL): count for row, count in counts.items()})
    earlier: list[Issued] = []
    return decide_table(counts, sum(counts.values()), JANUARY, earlier, units, threshold)
