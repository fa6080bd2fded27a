"""What falls due by the newest note of each case, and how the log is looked through."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select

from relvald_desktop.records.codes import CloseReason, Source, TriageOutcome
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.records.keeping_codes import RetentionReason
from relvald_desktop.records.sender import SenderFeedback
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.task import Task
from relvald_desktop.rules.log_review import Group, Sign
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.intake import (
    SignalForm,
    answer_passed_on,
    open_case_for,
    receive_signal,
    triage_signal,
)
from relvald_desktop.services.journal import ContactForm, write_and_sign_contact
from relvald_desktop.services.log_review import chain_state, last_review, look_first, note_review
from relvald_desktop.services.merging import merge_cases
from relvald_desktop.services.opening import open_case_file
from relvald_desktop.services.retention import (
    EXCEPTIONS,
    ExceptionForm,
    due_list,
    every_case,
    without_case,
)
from relvald_desktop.services.senders import SENDERS, SenderForm
from relvald_desktop.services.undo import undo_last
from relvald_desktop.store.queries.log_review import LogFilters, filtered
from relvald_desktop.store.queries.retention import newest_notes
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock


def a_closed_case(work: UnitOfWork) -> str:
    case = casework.open_case(work, CaseForm(client=PersonForm(given_name="Åsa")))
    casework.close_case(work, case.id, CloseReason.SUPPORT_ENDED)
    return case.id


def test_the_newest_note_of_any_kind_counts(work: UnitOfWork, clock: StandingClock) -> None:
    case_id = a_closed_case(work)
    assert every_case(work)[0].last_note == dt.date(2026, 11, 26)
    clock.at += dt.timedelta(days=40)
    write_and_sign_contact(work, case_id, ContactForm(text="Hon ringde"))
    assert every_case(work)[0].last_note == dt.date(2027, 1, 5)


def test_a_note_of_new_years_night_is_of_the_new_year(work: UnitOfWork, clock: StandingClock) -> None:
    clock.at = dt.datetime(2026, 12, 31, 23, 30, tzinfo=dt.UTC)  # half past midnight in Stockholm
    case_id = casework.open_case(work, CaseForm(opened_on=dt.date(2026, 12, 1))).id
    with work.reading() as session:
        assert newest_notes(session)[case_id] == dt.date(2027, 1, 1)


def test_looking_into_a_case_and_plans_ahead_are_no_notes(work: UnitOfWork, clock: StandingClock) -> None:
    case_id = a_closed_case(work)
    held = EXCEPTIONS.add(
        work, ExceptionForm(reason=RetentionReason.OTHER, until=dt.date(2030, 1, 1)), case_id=case_id
    )
    assert every_case(work)[0].last_note == dt.date(2026, 11, 26)
    assert [each.id for each in every_case(work)[0].exceptions] == [held.id]
    clock.at = clock.at.replace(year=2030, month=1, day=2)
    assert every_case(work)[0].exceptions == ()


def test_an_imported_signal_counts_by_its_own_day(work: UnitOfWork) -> None:
    signal = receive_signal(
        work, SignalForm(seen_or_heard="Skrik", source=Source.POLICE, received_on=dt.date(2018, 3, 1))
    )
    case = open_case_for(work, signal.id, CaseForm(opened_on=dt.date(2018, 3, 2)))
    with work.store.writing() as session:
        session.get_one(Signal, signal.id).import_key = "rad 7"
        for each in session.scalars(select(type(case))):
            each.created_at = dt.datetime(2018, 3, 2, tzinfo=dt.UTC)
        session.get_one(Signal, signal.id).triaged_on = dt.date(2018, 3, 2)
    (due,) = every_case(work)
    assert due.last_note == dt.date(2018, 3, 2)
    assert due.is_due(work.clock.today())
    assert [each.case_id for each in due_list(work)] == [case.id]
    assert not due.may_be_erased(work.clock.today()), "it is open"


def test_a_merged_case_counts_with_the_one_that_was_kept(work: UnitOfWork, clock: StandingClock) -> None:
    kept, gone = a_closed_case(work), a_closed_case(work)
    clock.at += dt.timedelta(days=10)
    merge_cases(work, kept, gone)
    assert [(each.case_id, each.last_note) for each in every_case(work)] == [(kept, dt.date(2026, 12, 6))]


def a_signal(work: UnitOfWork, *, decided: bool = True) -> str:
    form = SignalForm(
        seen_or_heard="Skrik", source=Source.NEIGHBOUR, about="Åsa Öhrnvik", received_on=dt.date(2021, 3, 1)
    )
    signal = receive_signal(work, form).id
    if decided:
        triage_signal(work, signal, TriageOutcome.NO_ACTION, reason="redan känd")
    with work.store.writing() as session:
        session.get_one(Signal, signal).created_at = dt.datetime(2021, 3, 1, tzinfo=dt.UTC)
        session.get_one(Signal, signal).triaged_on = dt.date(2021, 3, 2) if decided else None
    return signal


def test_a_signal_that_led_to_no_case_falls_due_five_years_after_the_last_thing_noted(
    work: UnitOfWork,
) -> None:
    signal = a_signal(work)
    (due,) = without_case(work).signals
    assert (due.signal_id, due.last_note, due.due.due_on) == (
        signal,
        dt.date(2021, 3, 2),
        dt.date(2026, 3, 2),
    )
    assert without_case(work).ripe(work.clock.today()) == (due,)
    answer_passed_on(work, signal, "De tog emot", dt.date(2023, 1, 1))
    assert not without_case(work).signals


def test_a_signal_that_waits_is_told_and_never_falls_due(work: UnitOfWork) -> None:
    a_signal(work, decided=False)
    found = without_case(work)
    assert len(found.waiting()) == 1
    assert not found.ripe(work.clock.today())


def test_what_its_sender_was_told_is_a_note_of_a_signal(work: UnitOfWork) -> None:
    signal = a_signal(work)
    sender = SENDERS.add(work, SenderForm(name="Skolan", source=Source.SCHOOL)).id
    with work.change("sender.told") as change:
        change.add(SenderFeedback(sender_id=sender, signal_id=signal, on=dt.date(2026, 1, 1), words="Tack"))
    assert not without_case(work).signals


def test_a_task_that_a_rule_reckoned_is_no_note(work: UnitOfWork, clock: StandingClock) -> None:
    case_id = a_closed_case(work)
    clock.at += dt.timedelta(days=40)
    for rule in ("appeal", ""):
        with work.change("deadlines.reckoned") as change:
            change.add(Task(case_id=case_id, what="Överklaga", due_on=dt.date(2027, 2, 1), rule=rule))
        (due,) = every_case(work)
        assert due.last_note == (dt.date(2026, 11, 26) if rule else dt.date(2027, 1, 5))


def test_taking_an_exception_away_can_be_undone_and_is_logged(work: UnitOfWork) -> None:
    case_id = a_closed_case(work)
    held = EXCEPTIONS.add(work, ExceptionForm(reason=RetentionReason.OTHER), case_id=case_id)
    EXCEPTIONS.remove(work, held.id)
    assert every_case(work)[0].exceptions == ()
    undo_last(work)
    assert every_case(work)[0].exceptions


def test_a_review_reaches_from_the_last_one_to_the_newest_entry(work: UnitOfWork) -> None:
    assert last_review(work) is None
    first = note_review(work, "Chef Chefsson")
    a_closed_case(work)
    second = note_review(work)
    assert (first.from_seq, second.from_seq) == (1, first.to_seq + 1)
    assert second.reviewer == "Stina Testsson"
    latest = last_review(work)
    assert latest is not None
    assert latest.id == second.id


def test_filters_do_not_make_an_opening_conspicuous(work: UnitOfWork, clock: StandingClock) -> None:
    case_id = casework.open_case(work, CaseForm()).id
    open_case_file(work, case_id)
    clock.at += dt.timedelta(days=2)
    write_and_sign_contact(work, case_id, ContactForm(text="Ord"))
    day = dt.date(2026, 11, 26)
    clock.at += dt.timedelta(days=30)
    assert look_first(work, LogFilters()) == []
    assert look_first(work, LogFilters(group=Group.LOOKED)) == []
    assert look_first(work, LogFilters(from_on=day, to_on=day)) == []


def test_many_cases_within_an_hour_are_seen_when_one_case_is_looked_at(work: UnitOfWork) -> None:
    cases = [casework.open_case(work, CaseForm()).id for _ in range(12)]
    for each in cases:
        open_case_file(work, each)
    (found,) = look_first(work, LogFilters(case_id=cases[-1]))
    assert found.signs == (Sign.MANY_CASES,)


def test_a_broken_chain_is_named(work: UnitOfWork) -> None:
    a_closed_case(work)
    assert chain_state(work).broken_at is None
    with work.store.writing() as session:
        session.get_one(LogEntry, 2).who = "Någon annan"
    assert chain_state(work).broken_at == 2


def test_filters_let_through_days_cases_and_groups(work: UnitOfWork, clock: StandingClock) -> None:
    first = a_closed_case(work)
    clock.at += dt.timedelta(days=1)
    a_closed_case(work)
    with work.reading() as session:

        def seqs(**filters: object) -> int:
            return len(filtered(session, LogFilters(**filters), None).rows)  # type: ignore[arg-type]

        assert seqs(case_id=first) == 2
        assert seqs(from_on=dt.date(2026, 11, 27)) == 2
        assert seqs(to_on=dt.date(2026, 11, 26), group=Group.CHANGED) == 3
        assert seqs(group=Group.LOOKED) == 0
