"""Figures that leave hide small counts, keep what they said, and are made again the same."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.report import IssuedReport
from relvald_desktop.release.artefact import Format
from relvald_desktop.release.door import CannotSave
from relvald_desktop.release.outgoing import save
from relvald_desktop.release.summary import FORMATS, prepare_added_up, prepare_summary
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.figures.adding import NothingToAdd, PeriodsDiffer, SameRegister, add_up
from relvald_desktop.rules.figures.as_json import NotASummary, from_json, from_own_json, to_json
from relvald_desktop.rules.figures.catalogue import INDICATORS, TABLES
from relvald_desktop.rules.figures.declared import Kind
from relvald_desktop.rules.figures.values import Summary, Table, Why
from relvald_desktop.services import intake
from relvald_desktop.services.adding_up import read_summary
from relvald_desktop.services.behind import records_behind
from relvald_desktop.services.departures import Leaving
from relvald_desktop.services.reports import (
    DEFINITIONS,
    DefinitionForm,
    IssuedMeanwhile,
    NeverIssued,
    definitions,
    issued,
    issued_as_of,
    note_issued,
    prepared_again,
)  # fmt: skip
from relvald_desktop.services.summary import (
    NotBegun,
    PeriodTooLong,
    PreparedReport,
    prepare_report,
    summarise,
)  # fmt: skip
from relvald_desktop.services.targets import TargetKind, missed_targets
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.conftest import NOW, StandingClock, copy_store, make_store

FIRST, LAST = dt.date(2025, 6, 1), dt.date(2026, 5, 31)
BOARD = Leaving(ground="no_harm")


def filled_store(folder: Path, seed: int, cases: int = 60) -> UnitOfWork:
    return copy_store(folder, StandingClock(NOW), cases=cases, seed=seed)[1]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> UnitOfWork:
    return filled_store(tmp_path_factory.mktemp("summary") / "store", 5)


@pytest.fixture
def own(tmp_path: Path) -> UnitOfWork:
    return filled_store(tmp_path / "own", 7, 24)


def issue(work: UnitOfWork, folder: Path, prepared: PreparedReport, format_: Format = Format.JSON) -> Path:
    outgoing = prepare_summary(work, prepared, format_, Wording("sv"))
    return save(work, outgoing, folder / outgoing.name, BOARD, replace=True)


def test_every_figure_is_there_and_defined(filled: UnitOfWork) -> None:
    shown = summarise(filled, FIRST, LAST, suppress=False)
    assert list(shown.tables) == list(TABLES)
    assert list(shown.figures) == list(INDICATORS)
    for defined in INDICATORS.values():
        assert defined.definition
        assert defined.formula.table in TABLES
        assert defined.above + defined.below
    for table in shown.tables.values():
        if TABLES[table.key].kind is not Kind.FLAGS:
            assert sum(count or 0 for count in table.rows.values()) == table.total


def test_the_median_delay_is_that_of_a_naive_count_when_nobody_waits(tmp_path: Path) -> None:
    _, work = make_store(tmp_path / "store", StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)))
    delays = []
    for number in range(9):
        received, support = dt.date(2026, 3, 2), dt.date(2026, 3, 3) + dt.timedelta(days=number * 2)
        signal = intake.receive_signal(
            work, intake.SignalForm(seen_or_heard="x", source=Source.POLICE, received_on=received)
        )
        intake.record_response(work, signal.id, ContactOutcome.SUPPORT, support)
        delays.append(working_days_between(received, support, swedish_calendar()))
    found = summarise(work, dt.date(2026, 1, 1), dt.date(2026, 6, 30), suppress=False)
    assert found.figures["delay_support_median"].value == sorted(delays)[4]
    work.store.close()


def test_nothing_small_leaves(filled: UnitOfWork) -> None:
    for months in range(1, 18):
        hidden = summarise(filled, FIRST, FIRST + dt.timedelta(days=31 * months), suppress=True)
        for table in hidden.tables.values():
            if not TABLES[table.key].population.people:
                continue
            visible = [count for count in table.rows.values() if count is not None]
            assert not [count for count in [*visible, table.total or 0] if 0 < count < 5]
            alone = TABLES[table.key].kind is not Kind.FLAGS and len(table.rows) - len(visible) == 1
            assert not (alone and table.total is not None)
        for figure in hidden.figures.values():
            if (
                figure.numerator
                and figure.denominator
                and TABLES[INDICATORS[figure.key].formula.table].population.people
            ):
                assert not 0 < figure.numerator < 5


@pytest.mark.parametrize(("first", "last"), [("2026-01-02", "2026-01-01"), ("2000-01-01", "2026-01-01")])
def test_a_period_must_make_sense(filled: UnitOfWork, first: str, last: str) -> None:
    with pytest.raises(PeriodTooLong):
        summarise(filled, dt.date.fromisoformat(first), dt.date.fromisoformat(last), suppress=True)


def test_a_period_that_lies_ahead_has_nothing_to_count(filled: UnitOfWork) -> None:
    with pytest.raises(NotBegun):
        summarise(filled, dt.date(2027, 1, 1), dt.date(2027, 6, 30), suppress=False)


def test_a_summary_comes_back_from_its_json_as_it_was(filled: UnitOfWork) -> None:
    hidden = summarise(filled, FIRST, LAST, suppress=True)
    assert from_json(json.loads(json.dumps(to_json(hidden))), "x") == hidden


def test_what_left_is_kept_and_given_again_though_the_records_change(own: UnitOfWork, tmp_path: Path) -> None:
    prepared = prepare_report(own, FIRST, LAST, before=True)
    issue(own, tmp_path, prepared)
    with own.reading() as session:
        (lead,) = issued(session)
        assert session.query(IssuedReport).count() == 2
    intake.receive_signal(own, intake.SignalForm(seen_or_heard="x", source=Source.SCHOOL, received_on=LAST))
    assert prepared_again(own, lead.id).report == prepared.report
    assert issued_as_of(own, FIRST, LAST, own.clock.today()).report.summary == prepared.report.summary
    with pytest.raises(NeverIssued):
        issued_as_of(own, FIRST, LAST, dt.date(2026, 11, 1))


def test_the_same_period_unchanged_has_the_same_figures_and_is_kept_once(
    own: UnitOfWork, tmp_path: Path
) -> None:
    first = prepare_report(own, FIRST, LAST)
    issue(own, tmp_path, first)
    second = prepare_report(own, FIRST, LAST)
    assert second.report == first.report
    issue(own, tmp_path, second, Format.CSV)
    with own.reading() as session:
        assert len(issued(session)) == 1


def test_two_reports_made_before_either_left_do_not_both_leave(own: UnitOfWork, tmp_path: Path) -> None:
    first, second = (prepare_report(own, FIRST, LAST + dt.timedelta(days=days)) for days in (0, 3))
    issue(own, tmp_path, first)
    with pytest.raises(IssuedMeanwhile):
        issue(own, tmp_path, second)
    assert not (tmp_path / f"sammanstallning-{FIRST}-{LAST + dt.timedelta(days=3)}.json").exists()


def test_women_of_nested_periods_do_not_differ_by_a_few(filled: UnitOfWork, tmp_path: Path) -> None:
    totals = []
    for end in (
        dt.date(2026, 3, 31),
        dt.date(2026, 4, 30),
        dt.date(2026, 5, 31),
        dt.date(2026, 6, 30),
        dt.date(2026, 7, 31),
    ):
        prepared = prepare_report(filled, dt.date(2026, 1, 1), end)
        with filled.change("report.issued", undoable=False) as change:
            note_issued(change, prepared, "")
        totals.append(prepared.report.summary.tables["women_police"].total)
    shown = [total for total in totals if total is not None]
    assert len(shown) < len(totals)
    assert not [(a, b) for a in shown for b in shown if 0 < abs(a - b) < 5]


def test_figures_that_were_not_counted_when_it_was_issued_are_not_shown_in_it(filled: UnitOfWork) -> None:
    content = to_json(summarise(filled, FIRST, LAST, suppress=True))
    content["tables"] = [each for each in content["tables"] if each["key"] != "signals_by_source"]
    content["indicators"] = content["indicators"][1:]
    old = from_own_json(content)
    assert old.tables["signals_by_source"].total is None
    with pytest.raises(NotASummary):
        from_json(content, "x")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda c: next(each for each in c["tables"] if each["key"] == "contacts_by_kind").update(total=1),
        lambda c: c["tables"][1]["rows"][0].update(count=10**12),
        lambda c: c.update({"as_of": "2020-01-01"}),
        lambda c: c.update({"from": "2026-06-01", "to": "2026-01-01"}),
        lambda c: c["tables"][0]["rows"][0].update(key="x"),
        lambda c: c["indicators"][0].update(value=float("nan")),
        lambda c: c["indicators"][0].update(numerator=-1),
    ],
)
def test_figures_that_can_not_be_true_together_are_refused(
    filled: UnitOfWork, spoil: Callable[[dict[str, Any]], Any]
) -> None:
    content = json.loads(json.dumps(to_json(summarise(filled, FIRST, LAST, suppress=True))))
    spoil(content)
    with pytest.raises(NotASummary):
        from_json(content, "x")


def test_what_was_stopped_or_not_written_is_not_public(own: UnitOfWork, tmp_path: Path) -> None:
    outgoing = prepare_summary(own, prepare_report(own, FIRST, LAST), Format.JSON, Wording("sv"))
    with pytest.raises(CannotSave):
        save(own, outgoing, tmp_path / "missing" / "x.json", BOARD)
    with own.reading() as session:
        assert issued(session) == []


def test_a_later_report_shows_no_small_difference_to_an_earlier_one(own: UnitOfWork, tmp_path: Path) -> None:
    earlier = prepare_report(own, FIRST, LAST)
    issue(own, tmp_path, earlier)
    for number in range(2):
        intake.receive_signal(
            own, intake.SignalForm(seen_or_heard=f"x{number}", source=Source.POLICE, received_on=LAST)
        )
    later = prepare_report(own, FIRST, LAST).report.summary
    before = earlier.report.summary.tables["signals_by_source"]
    now = later.tables["signals_by_source"]
    assert before.total is not None
    assert now.total is None
    assert later.more_hidden


@pytest.mark.parametrize("format_", FORMATS)
def test_every_form_leaves_through_the_door(own: UnitOfWork, tmp_path: Path, format_: Format) -> None:
    written = issue(own, tmp_path, prepare_report(own, FIRST, LAST, before=True, last_year=True), format_)
    assert written.suffix == f".{format_}"
    assert written.stat().st_size > 500


def added(tmp_path: Path, seeds: tuple[int, ...] = (3, 4)) -> list[Summary]:
    found = []
    for seed in seeds:
        work = filled_store(tmp_path / f"store{seed}", seed, 30)
        found.append(
            read_summary(
                issue(work, tmp_path, prepare_report(work, FIRST, LAST)).rename(tmp_path / f"{seed}.json")
            )
        )
        work.store.close()
    return found


def test_several_registers_add_up(tmp_path: Path) -> None:
    parts = added(tmp_path)
    together = add_up(parts)
    assert len(together.sources) == 2
    for key, table in together.tables.items():
        totals = [part.tables[key].total for part in parts]
        if None not in totals:
            assert table.total == sum(total or 0 for total in totals)
        for row, count in table.rows.items():
            counts = [part.tables[key].rows[row] for part in parts]
            assert count is None or count == sum(each or 0 for each in counts if each is not None)
            assert count is None or None not in counts
    hours = [part.figures["hours"].value or 0 for part in parts]
    assert together.figures["hours"].value == pytest.approx(sum(hours))
    with pytest.raises(SameRegister):
        add_up([parts[0], parts[0]])
    with pytest.raises(NothingToAdd):
        add_up(parts[:1])


def test_a_median_of_several_registers_is_given_as_the_days_it_lies_between(tmp_path: Path) -> None:
    part = summarise(filled_store(tmp_path / "store", 9, 5), FIRST, LAST, suppress=True)
    waits = {"0-1": 20, "2-3": 20, "4-7": 20, "8-14": 0, "15-30": 0, "31+": 0, "waiting": 20, "left": 0}
    table = Table("delay_support", dict(waits), 80)
    parts = [replace(part, tables=part.tables | {"delay_support": table}, sources=(name,)) for name in "ab"]
    same = [each for key, each in TABLES.items() if each.population.key == "signals"]
    whole = {each.key: Table(each.key, dict.fromkeys(part.tables[each.key].rows, 0), 80) for each in same}
    parts = [replace(each, tables=each.tables | whole | {"delay_support": table}) for each in parts]
    median = add_up(parts).figures["delay_support_median"]
    # Of 80, 20 wait still: had they left at once, 30 of 60 have it by day 3; if they wait for ever, 40 of 80 on day 3.
    assert (median.value, median.low, median.high, median.why) == (None, 2, 3, Why.BETWEEN)


def test_other_periods_and_other_files_are_refused(own: UnitOfWork, tmp_path: Path) -> None:
    one = summarise(own, FIRST, LAST, suppress=True)
    other = summarise(own, FIRST, dt.date(2026, 6, 30), suppress=True)
    with pytest.raises(PeriodsDiffer):
        add_up([one, other])
    for content in (b"", b"{}", b"[1]", b'{"schema": "relvald-summary/2"}', b"\xff\xfe", b"[" * 100_000):
        file = tmp_path / "x.json"
        file.write_bytes(content)
        with pytest.raises(NotASummary):
            read_summary(file)


def test_added_up_figures_leave_but_are_not_kept(own: UnitOfWork, tmp_path: Path) -> None:
    outgoing = prepare_added_up(own, add_up(added(tmp_path)), Format.JSON, Wording("en"))
    save(own, outgoing, tmp_path / "unit.json", BOARD)
    with own.reading() as session:
        assert issued(session) == []


def test_a_definition_is_kept_changed_and_taken_away(own: UnitOfWork) -> None:
    kept = DEFINITIONS.add(own, DefinitionForm(title="Nämnden", period="last_half"))
    with own.reading() as session:
        assert [each.title for each in definitions(session)] == ["Nämnden"]
    DEFINITIONS.remove(own, kept.id)
    with own.reading() as session:
        assert definitions(session) == []


def test_behind_each_count_are_so_many_records(filled: UnitOfWork) -> None:
    shown = summarise(filled, FIRST, LAST, suppress=False)
    for key, table in shown.tables.items():
        assert len(records_behind(filled, FIRST, LAST, key)) == table.total
        for row, count in table.rows.items():
            assert len(records_behind(filled, FIRST, LAST, key, (row,))) == count


def test_missed_targets_are_those_that_took_longer(own: UnitOfWork) -> None:
    missed = missed_targets(own, FIRST, dt.date(2026, 11, 26))
    assert {each.kind for each in missed} >= {TargetKind.SUPPORT, TargetKind.REVIEW}
    for each in missed:
        assert each.days < each.target if each.kind is TargetKind.MEETINGS else each.days > each.target
    kinds = [each.still_open for each in missed]
    assert kinds == sorted(kinds, reverse=True)


def test_a_hidden_percentile_says_why(own: UnitOfWork) -> None:
    hidden = summarise(own, LAST - dt.timedelta(days=10), LAST, suppress=True)
    assert hidden.figures["delay_support_median"].why in (Why.TOO_FEW, Why.NOBODY)
