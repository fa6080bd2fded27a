"""Idag shows what the day asks for."""

from __future__ import annotations

import datetime as dt

from relvald_desktop.records.codes import AccompanimentKind, ContactOutcome, RelationshipState, Safety, Source
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.services import accompaniment, casework, intake, journal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.today import agenda
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock

NINE, ELEVEN = dt.time(9), dt.time(11)


def a_case(work: UnitOfWork) -> str:
    return casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga"))).id


def test_a_call_is_safe_in_its_window_and_soon_closing_at_its_end(
    work: UnitOfWork, clock: StandingClock
) -> None:
    case_id = a_case(work)
    person = casework.client_of(work, case_id) or ""
    window = SafeWindow(3, NINE, ELEVEN)
    casework.add_channel(
        work, person, ChannelForm(value="070-174 06 28", safety=Safety.SAFE, windows=(window,))
    )
    casework.add_channel(
        work, person, ChannelForm(value="070-174 06 29", safety=Safety.UNSAFE, windows=(window,))
    )
    assert [call.channel.value for call in agenda(work).safe_now] == ["070-174 06 28"]
    clock.at += dt.timedelta(minutes=45)
    assert [call.until for call in agenda(work).closing_soon] == [ELEVEN]
    clock.at += dt.timedelta(minutes=30)
    found = agenda(work)
    assert found.safe_now == found.closing_soon == ()


def test_acute_signals_wait_first(work: UnitOfWork) -> None:
    for acute, day in ((None, 2), (True, 20), (None, 10)):
        form = intake.SignalForm(
            seen_or_heard="x", source=Source.POLICE, acute=acute, received_on=dt.date(2026, 11, day)
        )
        intake.receive_signal(work, form)
    found = agenda(work)
    assert found.waiting_total == 3
    assert [row.received_on.day for row in found.waiting] == [20, 2, 10]


def test_a_woman_at_home_not_heard_from_is_silent_until_she_is(
    work: UnitOfWork, clock: StandingClock
) -> None:
    case_id = a_case(work)
    casework.change_relationship(work, case_id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026))
    clock.at += dt.timedelta(days=20)
    assert [(row.case.id, row.silence.days) for row in agenda(work).silent] == [(case_id, 20)]
    journal.write_and_sign_contact(
        work, case_id, journal.ContactForm(text="inget svar", outcome=ContactOutcome.ATTEMPT)
    )
    assert agenda(work).silent
    journal.write_and_sign_contact(work, case_id, journal.ContactForm(text="samtal"))
    assert agenda(work).silent == ()


def test_days_in_court_next_steps_and_drafts_are_shown(work: UnitOfWork, clock: StandingClock) -> None:
    case_id = a_case(work)
    starts = clock.at + dt.timedelta(days=2)
    accompaniment.plan_accompaniment(
        work, case_id, accompaniment.AccompanimentForm(purpose=AccompanimentKind.INTERVIEW, starts_at=starts)
    )
    form = journal.ContactForm(
        text="samtal", next_step="Ring igen", next_step_on=clock.today() + dt.timedelta(days=1)
    )
    journal.write_contact(work, case_id, form)
    assert [row.purpose for row in agenda(work).court_this_week] == [AccompanimentKind.INTERVIEW]
    assert len(agenda(work).drafts) == 1
    assert agenda(work).follow_ups == ()
    clock.at += dt.timedelta(days=1)
    assert [row.what for row in agenda(work).follow_ups] == ["Ring igen"]
    journal.write_and_sign_contact(work, case_id, journal.ContactForm(text="ringde"))
    assert agenda(work).follow_ups == ()


def test_a_signed_note_is_only_added_to(work: UnitOfWork) -> None:
    import pytest

    case_id = a_case(work)
    note = journal.write_contact(work, case_id, journal.ContactForm(text="utkast"))
    with pytest.raises(journal.NotSigned):
        journal.add_to_contact(work, note.id, "mer")
    journal.sign_contact(work, note.id)
    with pytest.raises(journal.SignedAlready):
        journal.edit_contact(work, note.id, journal.ContactForm(text="annat"))
    journal.add_to_contact(work, note.id, "mer", is_correction=True)
    with work.reading() as session:
        assert session.get_one(journal.Contact, note.id).text == "utkast"


def test_a_contact_stops_the_clock_of_the_cases_signals(work: UnitOfWork, clock: StandingClock) -> None:
    signal = intake.receive_signal(work, intake.SignalForm(seen_or_heard="x", source=Source.POLICE))
    case = intake.open_case_for(work, signal.id)
    clock.at += dt.timedelta(days=1)
    journal.write_and_sign_contact(
        work, case.id, journal.ContactForm(text="x", outcome=ContactOutcome.ATTEMPT)
    )
    clock.at += dt.timedelta(days=1)
    journal.write_and_sign_contact(
        work, case.id, journal.ContactForm(text="x", outcome=ContactOutcome.SUPPORT)
    )
    with work.reading() as session:
        stopped = session.get_one(intake.Signal, signal.id)
    assert [stopped.first_attempt_on, stopped.first_contact_on, stopped.first_support_on] == [
        dt.date(2026, 11, 27), dt.date(2026, 11, 28), dt.date(2026, 11, 28),
    ]  # fmt: skip
