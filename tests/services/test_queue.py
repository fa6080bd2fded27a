"""The day's queue: everything once, no call outside a safe window, and what is moved can be taken back."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from relvald_desktop.errors import Incomplete
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import AccompanimentKind, RelationshipState, Safety, Source, TriageOutcome
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.records.task import Task
from relvald_desktop.records.values import PartialDate, SafeWindow
from relvald_desktop.rules.queue import Danger, Kind, Place, place
from relvald_desktop.services import accompaniment, casework, intake, journal
from relvald_desktop.services.casework import CaseForm, ChannelForm, PersonForm
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.queue import Queue, QueueRow, call_that_is_safe, day_queue
from relvald_desktop.services.settings import read_settings
from relvald_desktop.services.tasks import TASKS, ReckonedDay, TaskForm, finish_task, postpone_task
from relvald_desktop.services.today import MOST_SILENT, agenda, silence_of
from relvald_desktop.services.undo import undo_last
from relvald_desktop.store.queries.cases import CaseFilters, case_list
from relvald_desktop.store.queries.today import silent_cases
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

THURSDAY = 3
TODAY = dt.date(2026, 11, 26)


def queue(work: UnitOfWork) -> Queue:
    return day_queue(work, agenda(work))


def rows(work: UnitOfWork, kind: Kind) -> list[QueueRow]:
    return [row for row in queue(work).rows if row.item.kind is kind]


def a_case(work: UnitOfWork, *hours: tuple[int, int], acute: bool = False) -> str:
    """An open case of a woman who can be reached on Thursdays between these hours."""
    case_id = casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga"), acute=acute)).id
    for begins, ends in hours:
        window = SafeWindow(THURSDAY, dt.time(begins), dt.time(ends))
        form = ChannelForm(value=f"070-174 06 {begins:02}", safety=Safety.SAFE, windows=(window,))
        casework.add_channel(work, casework.client_of(work, case_id) or "", form)
    return case_id


def a_task(work: UnitOfWork, case_id: str | None = None, due_on: dt.date = TODAY, **more: bool) -> Task:
    return TASKS.add(work, TaskForm(what="Ringa", due_on=due_on, **more), case_id=case_id)


def at_home(work: UnitOfWork, case_id: str) -> None:
    casework.change_relationship(work, case_id, RelationshipState.LIVES_WITH_HIM, PartialDate(2026))


def test_everything_of_the_agenda_stands_in_the_queue_once(tmp_path: Path, clock: StandingClock) -> None:
    _, work = make_store(tmp_path / "practice", clock)
    fill_store(work, cases=60, seed=5, today=clock.today())
    acute = a_case(work, (9, 12), acute=True)
    a_task(work, acute, is_call=True)
    found = agenda(work)
    expected = Counter(
        [*((Kind.SIGNAL, row.id) for row in found.waiting), *((Kind.ANSWER, row.id) for row in found.unanswered)]
        + [*((Kind.SILENT, row.case.id) for row in found.silent), *((Kind.TASK, row.id) for row in found.tasks)]
        + [*((Kind.FOLLOW_UP, row.id) for row in found.follow_ups), *((Kind.REVIEW, row.id) for row in found.reviews)]
        + [(Kind.DRAFT, row.contact_id) for row in found.drafts]
        + [(Kind.COURT, row.id) for row in found.court_this_week if row.on == clock.today()]
    )  # fmt: skip
    queued = day_queue(work, found)
    assert Counter(row.item.key for row in queued.rows if row.item.kind is not Kind.CALL) == expected
    assert len(expected) > 20
    assert queued.total == len(queued.rows) + found.waiting_total - len(found.waiting) + (
        found.silent_total - len(found.silent)
    )
    work.store.close()


def test_a_call_stands_last_until_its_window_opens_and_is_not_offered_before(
    work: UnitOfWork, clock: StandingClock
) -> None:
    task = a_task(work, a_case(work, (13, 15)), dt.date(2026, 11, 16), is_call=True)
    a_task(work)
    row = queue(work).rows[-1]
    assert (row.item.id, row.call, row.opens and row.opens.hour) == (task.id, None, 13)
    assert place(row.item, clock.now()) is Place.NOT_YET
    clock.at += dt.timedelta(hours=3)
    row = queue(work).rows[0]
    assert (row.item.id, row.call and row.call.until) == (task.id, dt.time(15))
    assert place(row.item, clock.now()) is Place.LATE
    clock.at += dt.timedelta(hours=1, minutes=40)
    assert place(queue(work).rows[0].item, clock.now()) is Place.CLOSING


def test_the_window_that_stays_open_longest_is_the_one_that_counts(
    work: UnitOfWork, clock: StandingClock
) -> None:
    case_id = a_case(work, (9, 11), (10, 16))
    a_task(work, case_id, is_call=True)
    clock.at += dt.timedelta(minutes=45)
    (row,) = rows(work, Kind.TASK)
    assert row.call is not None
    assert row.call.until == dt.time(16)
    assert place(row.item, clock.now()) is Place.TODAY


def test_whether_a_call_is_safe_is_asked_at_the_minute_it_is_made(
    work: UnitOfWork, clock: StandingClock
) -> None:
    case_id = a_case(work, (9, 11))
    assert call_that_is_safe(work, case_id) is not None
    clock.at += dt.timedelta(hours=1)
    assert call_that_is_safe(work, case_id) is None


def test_an_acute_woman_who_can_be_called_stands_on_top_until_she_was_heard_from(
    work: UnitOfWork, clock: StandingClock
) -> None:
    a_task(work, due_on=dt.date(2026, 11, 2))
    case_id = a_case(work, (9, 11), acute=True)
    assert [row.item.kind for row in queue(work).rows] == [Kind.CALL, Kind.TASK]
    a_task(work, case_id, is_call=True)
    assert [row.item.danger for row in queue(work).rows] == [Danger.IMMEDIATE, Danger.NONE]
    assert not rows(work, Kind.CALL), "the task says it already"
    undo_last(work)
    journal.write_and_sign_contact(work, case_id, journal.ContactForm(text="samtal"))
    assert not rows(work, Kind.CALL)


def test_a_silent_acute_woman_is_in_danger_also_while_no_window_is_open(
    work: UnitOfWork, clock: StandingClock
) -> None:
    case_id = a_case(work, (20, 21), acute=True)
    at_home(work, case_id)
    a_task(work, due_on=TODAY)
    clock.at += dt.timedelta(days=21)
    row = queue(work).rows[0]
    assert (row.item.kind, row.item.danger, row.item.late) == (Kind.SILENT, Danger.IMMEDIATE, 7)
    assert row.call is None
    assert row.opens is not None


def test_a_signal_is_late_by_the_working_days_beyond_the_target(work: UnitOfWork) -> None:
    form = intake.SignalForm(
        seen_or_heard="x", source=Source.POLICE, received_on=dt.date(2026, 11, 20), weapon=True
    )
    signal = intake.receive_signal(work, form)
    (row,) = rows(work, Kind.SIGNAL)
    assert (row.item.danger, row.item.late) == (Danger.RAISED, 3)
    intake.triage_signal(work, signal.id, TriageOutcome.PASSED_ON, passed_to="Barnenheten")
    (row,) = rows(work, Kind.ANSWER)
    assert (row.item.danger, row.item.late) == (Danger.NONE, 0)


def test_only_todays_day_in_court_is_in_the_queue(work: UnitOfWork, clock: StandingClock) -> None:
    case_id = a_case(work)
    for hours in (1, 25):
        form = accompaniment.AccompanimentForm(
            purpose=AccompanimentKind.HEARING, starts_at=clock.at + dt.timedelta(hours=hours)
        )
        accompaniment.plan_accompaniment(work, case_id, form)
    (row,) = rows(work, Kind.COURT)
    assert place(row.item, clock.now()) is Place.CLOSING
    assert len(agenda(work).court_this_week) == 2


def test_a_task_is_put_off_to_a_day_to_come_and_the_move_is_taken_back(work: UnitOfWork) -> None:
    task = a_task(work)
    with pytest.raises(Incomplete):
        postpone_task(work, task.id, TODAY)
    postpone_task(work, task.id, TODAY + dt.timedelta(days=1))
    assert not rows(work, Kind.TASK)
    undo_last(work)
    assert [row.item.id for row in rows(work, Kind.TASK)] == [task.id]
    finish_task(work, task.id)
    assert not queue(work).rows


def test_the_last_day_that_the_law_gives_is_not_put_off(work: UnitOfWork) -> None:
    task = a_task(work)
    with work.change("test") as change:
        change.edit(Task, task.id).rule = "appeal"
    with pytest.raises(ReckonedDay):
        postpone_task(work, task.id, TODAY + dt.timedelta(days=1))
    assert len(rows(work, Kind.TASK)) == 1


days = st.none() | st.integers(-5, 60).map(lambda ago: TODAY - dt.timedelta(days=ago))
women = st.builds(
    Case, code=st.uuids().map(str), opened_on=st.integers(0, 60).map(lambda ago: TODAY - dt.timedelta(days=ago)),
    closed_on=st.sampled_from([None, None, None, TODAY]), acute=st.booleans(),
    relationship=st.sampled_from(RelationshipState), last_heard_on=days,
    risk_level=st.none() | st.sampled_from(RiskLevel), snoozed_until=days,
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cases=st.lists(women, max_size=40))
def test_the_silent_women_found_by_the_store_are_those_the_rule_calls_silent(
    work: UnitOfWork, cases: list[Case]
) -> None:
    chosen = read_settings(work)
    with work.store.writing() as session:
        session.execute(delete(Case))
        for number, woman in enumerate(cases):
            session.add(
                Case(
                    id=f"case-{number}",
                    **{
                        name: getattr(woman, name)
                        for name in (
                            "code", "opened_on", "closed_on", "acute", "relationship", "last_heard_on", "risk_level",
                            "snoozed_until",
                        )
                    },
                )
            )  # fmt: skip
    with work.reading() as session:
        every = case_list(session, CaseFilters(open=None), limit=100).rows
        found, total = silent_cases(session, TODAY, chosen.silence_days, MOST_SILENT)
    at_home = ("lives_with_him", "planning", "returned")
    raised = [
        (row, silence)
        for row in every
        if row.closed_on is None and row.relationship in at_home
        and (silence := silence_of(row, chosen, TODAY)).alarm
    ]  # fmt: skip
    raised.sort(key=lambda each: (not each[0].acute, -each[1].over, each[0].code))
    assert total == len(raised)
    assert [row.code for row in found] == [row.code for row, _ in raised[:MOST_SILENT]]
