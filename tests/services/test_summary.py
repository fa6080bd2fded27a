"""The figures are those of the records, and what leaves hides small counts."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.codes import ContactOutcome, Source, TriageOutcome
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.legal import Accompaniment, LegalMatter
from relvald_desktop.records.signal import Signal
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.figures import Summary
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.summary import PeriodTooLong, summarise
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

FIRST, LAST = dt.date(2025, 6, 1), dt.date(2026, 5, 31)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> UnitOfWork:
    clock = StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))
    _, work = make_store(tmp_path_factory.mktemp("summary") / "store", clock)
    fill_store(work, cases=60, seed=5, today=clock.today())
    return work


@pytest.fixture(scope="module")
def shown(filled: UnitOfWork) -> Summary:
    return summarise(filled, FIRST, LAST, suppress=False)


def counts(summary: Summary, key: str) -> dict[str, int | None]:
    return {row.key: row.count for row in summary.table(key).rows}


def test_signals_are_counted_by_source_and_month(filled: UnitOfWork, shown: Summary) -> None:
    with filled.reading() as session:
        signals = [each for each in session.scalars(select(Signal)) if FIRST <= each.received_on <= LAST]
    assert counts(shown, "signals_by_source") == Counter(str(each.source) for each in signals)
    months = Counter(each.received_on.replace(day=1).isoformat() for each in signals)
    assert {key: count for key, count in counts(shown, "signals_by_month").items() if count} == months
    reach = shown.indicator("reach")
    assert reach.numerator == sum(each.source is not Source.POLICE for each in signals)
    assert reach.denominator == len(signals)


def test_waiting_is_what_has_neither_support_nor_an_end(filled: UnitOfWork, shown: Summary) -> None:
    with filled.reading() as session:
        signals = [each for each in session.scalars(select(Signal)) if FIRST <= each.received_on <= LAST]
    waiting = 0
    for each in signals:
        supported = each.first_support_on is not None and each.first_support_on <= LAST
        closed = (
            each.triage in (TriageOutcome.PASSED_ON, TriageOutcome.NO_ACTION)
            and (each.triaged_on or LAST) <= LAST
        )
        waiting += not supported and not closed
    assert shown.indicator("still_waiting").value == waiting


def test_the_median_delay_is_that_of_a_naive_count_when_nobody_waits(tmp_path: Path) -> None:
    from relvald_desktop.services import intake

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
    assert found.indicator("delay_support_median").value == sorted(delays)[4]
    work.store.close()


def test_women_are_those_with_contact_in_the_period(filled: UnitOfWork, shown: Summary) -> None:
    with filled.reading() as session:
        reached = {
            each.case_id
            for each in session.scalars(select(Contact))
            if FIRST <= each.on <= LAST and each.outcome in (ContactOutcome.CONTACT, ContactOutcome.SUPPORT)
        }
    assert shown.table("women_by_status").total == len(reached)


def test_legal_matters_and_accompaniments_are_counted(filled: UnitOfWork, shown: Summary) -> None:
    with filled.reading() as session:
        gone = [
            each
            for each in session.scalars(select(Accompaniment))
            if FIRST <= each.on <= LAST and each.carried_out
        ]
        ended = [
            each
            for each in session.scalars(select(LegalMatter))
            if each.ended_on and FIRST <= each.ended_on <= LAST
        ]
    assert shown.table("accompaniments_by_kind").total == len(gone)
    totals = [shown.table(key).total or 0 for key in ("ended_with_company", "ended_without_company")]
    assert sum(totals) == len(ended)


def test_nothing_small_leaves(filled: UnitOfWork) -> None:
    for months in range(1, 18):
        hidden = summarise(filled, FIRST, FIRST + dt.timedelta(days=31 * months), suppress=True)
        for table in hidden.tables:
            visible = [row.count for row in table.rows if row.count is not None]
            assert not [count for count in visible if 0 < count < 5]
            if table.total is not None and len(visible) < len(table.rows):
                missing = table.total - sum(visible)
                assert missing - (len(table.rows) - len(visible) - 1) >= 5
        for each in hidden.indicators:
            if each.numerator is not None and each.denominator is not None:
                assert not 0 < each.numerator < 5
                assert not 0 < each.denominator - each.numerator < 5


@pytest.mark.parametrize(("first", "last"), [("2026-01-02", "2026-01-01"), ("2000-01-01", "2026-01-01")])
def test_a_period_must_make_sense(filled: UnitOfWork, first: str, last: str) -> None:
    with pytest.raises(PeriodTooLong):
        summarise(filled, dt.date.fromisoformat(first), dt.date.fromisoformat(last), suppress=True)
