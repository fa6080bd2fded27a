"""A clock that goes back, nights that are an hour longer or shorter, a day that is there every fourth year."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.codes import ContactOutcome, Source
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.casework import CaseForm, open_case
from relvald_desktop.services.doctor import examining
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.today import agenda
from relvald_desktop.services.undo import undo_last
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

TEN_YEARS = dt.timedelta(days=3652)


def a_signal(work: UnitOfWork, words: str = "Hör skrik") -> Signal:
    return receive_signal(work, SignalForm(seen_or_heard=words, source=Source.NEIGHBOUR))


def actions(session: Session) -> list[str]:
    """The log in its order."""
    return list(session.scalars(select(LogEntry.action).order_by(LogEntry.seq)))


@pytest.mark.fault(16)
def test_a_clock_that_goes_back_ten_years_is_noted_once(work: UnitOfWork, clock: StandingClock) -> None:
    a_signal(work, "ett")
    clock.at -= TEN_YEARS
    a_signal(work, "två")
    clock.at += dt.timedelta(minutes=1)
    a_signal(work, "tre")
    with work.reading() as session:
        assert actions(session)[-4:] == [
            "signal.received",
            "clock.went_back",
            "signal.received",
            "signal.received",
        ]
        assert verify_log(session).seq == len(actions(session))
        details = session.scalars(select(LogEntry.details).where(LogEntry.action == "clock.went_back")).one()
    assert details == f'{{"seconds":{int(TEN_YEARS.total_seconds())}}}'
    assert examining.examine(work).is_well


@pytest.mark.fault(16)
def test_undo_takes_back_what_was_done_last_not_what_the_clock_calls_newest(
    work: UnitOfWork, clock: StandingClock
) -> None:
    first = a_signal(work, "ett")
    clock.at -= TEN_YEARS
    second = a_signal(work, "två")
    undo_last(work)
    with work.reading() as session:
        assert session.get(Signal, first.id) is not None
        assert session.get(Signal, second.id) is None


@pytest.mark.fault(16)
def test_a_clock_that_is_set_right_by_seconds_is_not_worth_a_word(
    work: UnitOfWork, clock: StandingClock
) -> None:
    a_signal(work)
    clock.at -= dt.timedelta(seconds=90)
    a_signal(work)
    with work.reading() as session:
        assert "clock.went_back" not in actions(session)


@pytest.mark.fault(16)
def test_after_a_restart_the_turned_back_clock_is_noted_and_told_by_the_doctor(
    tmp_path: Path, clock: StandingClock
) -> None:
    vault, work = make_store(tmp_path / "store", clock)
    a_signal(work)
    work.store.close()
    clock.at -= TEN_YEARS
    again = open_store(vault.folder, vault.key.copy(), clock)
    assert [finding.level for finding in examining.examine(again).findings if finding.area == "clock"] == [
        "warning"
    ]
    a_signal(again)
    with again.reading() as session:
        assert actions(session).count("clock.went_back") == 1
    again.store.close()


@pytest.mark.fault(16)
def test_today_still_opens_when_everything_lies_in_the_future(work: UnitOfWork, clock: StandingClock) -> None:
    case = open_case(work, CaseForm())
    write_and_sign_contact(work, case.id, ContactForm(text="Talade.", outcome=ContactOutcome.SUPPORT))
    a_signal(work)
    clock.at -= TEN_YEARS
    agenda(work)


@pytest.mark.fault(16)
@pytest.mark.parametrize(
    ("utc", "local"),
    [
        ("2026-03-28T22:59", "2026-03-28"), ("2026-03-28T23:00", "2026-03-29"), ("2026-03-29T00:59", "2026-03-29"),
        ("2026-03-29T01:00", "2026-03-29"), ("2026-03-29T21:59", "2026-03-29"), ("2026-03-29T22:00", "2026-03-30"),
        ("2026-10-24T21:59", "2026-10-24"), ("2026-10-24T22:00", "2026-10-25"), ("2026-10-25T00:30", "2026-10-25"),
        ("2026-10-25T01:30", "2026-10-25"), ("2026-10-25T22:59", "2026-10-25"), ("2026-10-25T23:00", "2026-10-26"),
        ("2028-02-28T23:30", "2028-02-29"), ("2028-02-29T22:59", "2028-02-29"), ("2028-02-29T23:00", "2028-03-01"),
    ],
)  # fmt: skip
def test_the_local_day_of_a_contact_is_right_also_when_the_clocks_change(
    work: UnitOfWork, utc: str, local: str
) -> None:
    case = open_case(work, CaseForm())
    at = dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)
    made = write_and_sign_contact(
        work, case.id, ContactForm(at=at, text="Talade.", outcome=ContactOutcome.SUPPORT)
    )
    with work.reading() as session:
        contact = session.get_one(Contact, made.id)
    assert (contact.on.isoformat(), contact.at) == (local, at)


@pytest.mark.fault(16)
def test_two_contacts_within_the_hour_that_comes_twice_keep_their_order(work: UnitOfWork) -> None:
    case = open_case(work, CaseForm())
    times = [dt.datetime(2026, 10, 25, hour, 30, tzinfo=dt.UTC) for hour in (0, 1)]
    for at in times:
        write_and_sign_contact(
            work, case.id, ContactForm(at=at, text="Talade.", outcome=ContactOutcome.SUPPORT)
        )
    with work.reading() as session:
        assert list(session.scalars(select(Contact.at).order_by(Contact.at))) == times


@pytest.mark.fault(16)
def test_a_record_keeps_its_day_when_the_computer_moves_to_another_time_zone(
    work: UnitOfWork, clock: StandingClock
) -> None:
    clock.at = dt.datetime(2026, 11, 26, 22, 30, tzinfo=dt.UTC)
    case = open_case(work, CaseForm())
    made = write_and_sign_contact(work, case.id, ContactForm(text="Talade.", outcome=ContactOutcome.SUPPORT))
    there = UnitOfWork(work.store, SystemClock("Asia/Tokyo"), "Asia/Tokyo")
    with there.reading() as session:
        contact = session.get_one(Contact, made.id)
        assert (contact.on, contact.zone) == (dt.date(2026, 11, 26), "Europe/Stockholm")
    at = dt.datetime(2026, 11, 26, 22, 30, tzinfo=dt.UTC)
    other = write_and_sign_contact(
        there, case.id, ContactForm(at=at, text="Talade.", outcome=ContactOutcome.SUPPORT)
    )
    assert (other.on, other.zone) == (dt.date(2026, 11, 27), "Asia/Tokyo")
