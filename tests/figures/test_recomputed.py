"""The program's figures are those that anybody would get who reads the definitions and counts the export by hand."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path
from typing import Any

import pytest

from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.exporting import export_store
from relvald_desktop.services.summary import summarise
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store
from tests.figures.random_stores import Template, random_periods, random_store
from tests.figures.recompute import recompute

STORES = int(os.environ.get("RELVALD_RANDOM_STORES", "25"))
TODAY = dt.date(2026, 11, 26)
PERIODS = [
    (dt.date(2025, 1, 1), dt.date(2025, 6, 30)),
    (dt.date(2025, 7, 1), dt.date(2025, 12, 31)),
    (dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
    (dt.date(2026, 2, 1), dt.date(2026, 2, 28)),
    (dt.date(2024, 11, 20), dt.date(2026, 11, 26)),
    (dt.date(2026, 11, 26), dt.date(2026, 11, 26)),
]


def program(work: UnitOfWork, from_on: dt.date, to_on: dt.date) -> dict[str, Any]:
    """The program's figures in the form of `recompute`."""
    summary = summarise(work, from_on, to_on, suppress=False)
    named = ("value", "numerator", "denominator", "unknown", "low", "high")
    return {
        "tables": {key: {"rows": each.rows, "total": each.total} for key, each in summary.tables.items()},
        "indicators": {
            key: {name: getattr(each, name) for name in named} for key, each in summary.figures.items()
        },
    }


def differences(work: UnitOfWork, from_on: dt.date, to_on: dt.date) -> list[str]:
    """What the program and the recomputation do not agree about in a period, the program's first."""
    export = json.loads(export_store(work).content)
    theirs = program(work, from_on, to_on)
    ours = recompute(export, from_on, to_on, work.clock.today())
    found = []
    for part in ("tables", "indicators"):
        assert theirs[part].keys() == ours[part].keys()
        for key, figure in theirs[part].items():
            for name in figure:
                if not _same(figure[name], ours[part][key][name]):
                    found.append(f"{from_on}–{to_on} {key} {name}: {figure[name]} / {ours[part][key][name]}")
    return found


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float) or isinstance(other, float):
        return one is not None and other is not None and abs(one - other) <= 1e-9
    return bool(one == other)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> UnitOfWork:
    """The demo store."""
    clock = StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))
    _, work = make_store(tmp_path_factory.mktemp("recomputed") / "store", clock)
    fill_store(work, cases=40, seed=5, today=TODAY)
    return work


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """An empty store to copy."""
    return Template.make(tmp_path_factory.mktemp("template") / "store")


@pytest.mark.parametrize("period", PERIODS, ids=lambda days: f"{days[0]}–{days[1]}")
def test_demo_store(filled: UnitOfWork, period: tuple[dt.date, dt.date]) -> None:
    assert differences(filled, *period) == []


@pytest.mark.parametrize("seed", range(STORES))
def test_random_store(template: Template, tmp_path: Path, seed: int) -> None:
    work = random_store(template, tmp_path / "store", seed)
    try:
        for from_on, to_on in random_periods(seed, work.clock.today()):
            assert differences(work, from_on, to_on) == []
    finally:
        work.store.close()
