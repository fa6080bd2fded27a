"""An attacker who has every summary that a unit issued, and knows the definitions, works out no small count from them."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from relvald_desktop.rules.figures.catalogue import TABLES
from relvald_desktop.rules.figures.values import Summary, Table
from relvald_desktop.store.work import UnitOfWork
from tests.figures.attacker import Find, Issue, attack
from tests.figures.attacker_naive import naive
from tests.figures.attacker_plans import PLANS, Step, months, tell_story
from tests.figures.attacker_truth import Known
from tests.figures.random_stores import Template

REPORTS = int(os.environ.get("RELVALD_RANDOM_REPORTS", "20"))
JANUARY, FEBRUARY, BOTH = months(1, 1), months(2, 1), months(1, 2)
THRESHOLD = 5
BEFORE_SUMMER = dt.date(2025, 6, 30)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """An empty store to copy."""
    return Template.make(tmp_path_factory.mktemp("template"))


def planted(
    period: tuple[dt.date, dt.date],
    tables: Mapping[str, tuple[int | None, Mapping[str, int | None]]],
    as_of: dt.date = dt.date(2025, 12, 31),
) -> Summary:
    """A summary that hides everything but what is given: a table's total and rows (others are nought)."""
    bare = {key: Table(key, dict.fromkeys(table.rows), None) for key, table in TABLES.items()}
    for key, (total, rows) in tables.items():
        bare[key] = Table(key, {**dict.fromkeys(TABLES[key].rows, 0), **rows}, total)
    return Summary(*period, as_of, bare, {}, THRESHOLD, ("0" * 16,))


def seen(finds: list[Find]) -> set[tuple[str, str | None, int]]:
    """Table, row and value of what was found out."""
    return {(each.table, each.row, each.low) for each in finds if each.low == each.high}


def test_sees_the_only_hidden_row_of_a_table_with_a_total() -> None:
    rows = {"police": 8, "herself": 9, "school": None}
    finds = attack(
        [Issue(0, planted(JANUARY, {"signals_by_source": (20, rows)}))],
        late=False,
        about=frozenset({"signals"}),
    )
    assert ("signals_by_source", "school", 3) in seen(finds)


def test_sees_what_the_longer_of_two_periods_has_more() -> None:
    longer = planted((JANUARY[0], FEBRUARY[0]), {"status_changes": (12, {"left": 7, "other": 5})})
    month = planted(JANUARY, {"status_changes": (10, {"left": 5, "other": 5})})
    finds = attack([Issue(0, month), Issue(1, longer)], late=True, about=frozenset({"status_changes"}))
    assert ("status_changes", "left", 2) in seen(finds)
    assert any(each.without is not None and each.without.summary is month for each in finds)


def test_sees_the_month_that_is_left_when_the_others_are_known() -> None:
    issues = [
        Issue(0, planted(period, {"status_changes": (total, {"left": total})}))
        for period, total in ((JANUARY, 10), (BOTH, 13))
    ]
    hidden = Issue(0, planted(FEBRUARY, {"status_changes": (None, {"left": None})}))
    assert ("status_changes", "left", 3) in seen(
        attack([*issues, hidden], late=False, about=frozenset({"status_changes"}))
    )


def test_sees_a_status_that_the_table_of_flows_tells() -> None:
    flow = {"home-home": 6, "home-apart": 3, "apart-apart": 8}
    status = {"lives_with_him": 6, "separated": None, "separated_with_contact": 8}
    finds = attack(
        [Issue(0, planted(JANUARY, {"women_flow": (17, flow), "women_by_status": (None, status)}))],
        late=False,
    )
    assert ("women_by_status", "separated", 3) in seen(finds)


def test_sees_the_closed_cases_between_two_days() -> None:
    before = planted(JANUARY, {"cases_open": (20, {"separated": 20})})
    after = planted(FEBRUARY, {"cases_open": (24, {"separated": 24}), "cases_opened": (7, {"acute": 7})})
    assert ("cases_closed", None, 3) in seen(
        attack([Issue(0, before), Issue(1, after)], late=False, about=frozenset({"cases_closed"}))
    )


def test_sees_who_was_met_in_the_last_months_by_whose_day_has_not_come() -> None:
    cohort = {"apart": 9, "not_yet": 3}
    half = planted(months(1, 6), {"cohort_3": (12, cohort)}, BEFORE_SUMMER)
    last = planted(months(4, 3), {"cohort_3": (None, {"not_yet": None})}, BEFORE_SUMMER)
    assert ("cohort_3", None, 3) in seen(
        attack([Issue(0, half), Issue(0, last)], late=False, about=frozenset({"met"}))
    )


def test_finds_nothing_where_two_rows_hide_each_other() -> None:
    rows = {"police": 8, "herself": 5, "school": None, "friend": None}
    assert (
        attack(
            [Issue(0, planted(JANUARY, {"signals_by_source": (20, rows)}))],
            late=False,
            about=frozenset({"signals"}),
        )
        == []
    )


def test_sees_through_naive_reports_of_a_random_store(
    template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def issue(work: UnitOfWork, step: Step) -> list[Summary]:
        return [naive(work, step, THRESHOLD)]

    monkeypatch.setattr("tests.figures.attacker_plans._issue", issue)
    story = tell_story(template, tmp_path / "store", 2)
    known = Known(story.work, story.moments)
    finds = attack(story.issues, late=story.late, truth=known, about=frozenset({"signals"}))
    assert len(finds) > 10
    story.work.store.close()


def test_nobody_is_found(template: Template, tmp_path: Path) -> None:
    found, reports, seed = [], 0, 100
    while reports < REPORTS or seed % len(PLANS):
        story = tell_story(template, tmp_path / f"store{seed}", seed)
        finds = attack(story.issues, late=story.late, truth=Known(story.work, story.moments))
        story.work.store.close()
        found += [f"seed {seed}: {each}" for each in finds]
        reports, seed = reports + len(story.issues), seed + 1
    assert found == [], "\n".join(found)
