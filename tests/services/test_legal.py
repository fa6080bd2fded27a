"""The legal process: where a matter stands, who has a part in it, and the last days that follow from its steps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from relvald_desktop.errors import Incomplete, NotFound
from relvald_desktop.records.codes import LegalState as S
from relvald_desktop.records.codes import MatterEnd, Offence, Role
from relvald_desktop.records.legal import LegalMatter, LegalStep
from relvald_desktop.records.legal_codes import ClaimKind, HelpGiven, MatterRole
from relvald_desktop.records.task import Task
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.services import casework, legal
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.finding import find
from relvald_desktop.services.legal import (
    MATTER_PEOPLE,
    JoinedInARing,
    MatterForm,
    MatterPersonForm,
    StepForm,
    UnusualStep,
)
from relvald_desktop.services.legal_rights import CLAIMS, ClaimForm
from relvald_desktop.services.tasks import finish_task
from relvald_desktop.services.undo import undo_last
from relvald_desktop.store.queries.legal import legal_file, people_of_matter, steps
from relvald_desktop.store.work import UnitOfWork

REPORTED = dt.date(2026, 3, 2)
TRIED = (S.INVESTIGATION_OPENED, S.PROSECUTED, S.HEARING_SCHEDULED, S.HEARING_HELD)
CHILD = "20170101-2393"
"""A child in Skatteverket's published list of test numbers."""
GROWN_CHILD = "19841221-9803"


def a_case(work: UnitOfWork) -> str:
    return casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga"))).id


def a_matter(work: UnitOfWork, case_id: str | None = None, **fields: Any) -> LegalMatter:
    fields.setdefault("reported_on", REPORTED)
    return legal.report_matter(work, case_id or a_case(work), MatterForm(**fields))


def step(
    work: UnitOfWork, matter: LegalMatter, state: S, on: dt.date, end: MatterEnd | None = None, why: str = "",
    *, joined_too: bool = False, **fields: Any,
) -> LegalStep:  # fmt: skip
    form = StepForm(state=state, on=on, jump_reason=why, **fields)
    return legal.record_step(work, matter.id, form, end, joined_too=joined_too)


def tried(work: UnitOfWork, judgment: dt.date, *later: tuple[S, dt.date], **fields: Any) -> LegalMatter:
    """A matter with every step up to the judgment, and what followed."""
    matter = a_matter(work, **fields)
    for number, state in enumerate(TRIED, start=1):
        step(work, matter, state, REPORTED + dt.timedelta(days=number))
    for state, on in ((S.JUDGMENT, judgment), *later):
        step(work, matter, state, on, MatterEnd.CONVICTED if state is S.FINAL else None)
    return matter


def now(work: UnitOfWork, matter: LegalMatter) -> LegalMatter:
    with work.reading() as session:
        return session.get_one(LegalMatter, matter.id)


def stands(
    work: UnitOfWork, matter: LegalMatter
) -> tuple[S, dt.date | None, dt.date | None, MatterEnd | None]:
    found = now(work, matter)
    return found.state, found.state_on, found.ended_on, found.end


def tasks(work: UnitOfWork) -> dict[str, dt.date]:
    """The last days of the tasks that rules reckoned and nobody has done, by rule."""
    with work.reading() as session:
        query = select(Task).where(Task.rule != "", Task.done_on.is_(None))
        return {task.rule: task.due_on for task in session.scalars(query)}


def the_step(work: UnitOfWork, matter: LegalMatter, state: S) -> LegalStep:
    with work.reading() as session:
        return next(each for each in steps(session, matter.id) if each.state is state)


def test_a_matter_begins_with_its_report_as_the_first_step(work: UnitOfWork) -> None:
    matter = legal.report_matter(work, a_case(work), MatterForm(help_given=(HelpGiven.HOUSING,)))
    assert stands(work, matter) == (S.REPORTED, dt.date(2026, 11, 26), None, None)
    with work.reading() as session:
        assert [each.on for each in steps(session, matter.id)] == [matter.reported_on]
    assert now(work, matter).help_given == (HelpGiven.HOUSING,)


def test_a_jump_is_refused_without_a_word_and_nothing_is_written(work: UnitOfWork) -> None:
    matter = a_matter(work)
    with pytest.raises(UnusualStep) as refused:
        step(work, matter, S.JUDGMENT, dt.date(2026, 5, 4))
    assert refused.value.details == {"before": S.REPORTED, "after": S.JUDGMENT}
    assert stands(work, matter)[:2] == (S.REPORTED, REPORTED)


def test_a_jump_confirmed_with_a_word_keeps_the_word(work: UnitOfWork) -> None:
    matter = a_matter(work)
    assert step(work, matter, S.JUDGMENT, dt.date(2026, 5, 4), why="fick veta sent").jump_reason
    assert stands(work, matter)[0] is S.JUDGMENT


def test_a_step_that_follows_keeps_no_word_on_a_jump(work: UnitOfWork) -> None:
    assert step(work, a_matter(work), S.INVESTIGATION_OPENED, REPORTED, why="x").jump_reason == ""


def test_a_step_before_the_latest_one_fills_the_timeline_and_leaves_the_state(work: UnitOfWork) -> None:
    matter = a_matter(work)
    step(work, matter, S.PROSECUTED, dt.date(2026, 6, 1), why="x", next_expected_on=dt.date(2026, 12, 1))
    step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9))
    found = now(work, matter)
    assert (found.state, found.next_expected_on) == (S.PROSECUTED, dt.date(2026, 12, 1))
    with work.reading() as session:
        assert [each.state for each in steps(session, matter.id)] == [
            S.REPORTED, S.INVESTIGATION_OPENED, S.PROSECUTED,
        ]  # fmt: skip


def test_a_step_that_ends_the_matter_asks_how(work: UnitOfWork) -> None:
    matter = a_matter(work)
    with pytest.raises(Incomplete):
        step(work, matter, S.INVESTIGATION_NOT_OPENED, dt.date(2026, 3, 9))
    step(work, matter, S.INVESTIGATION_NOT_OPENED, dt.date(2026, 3, 9), MatterEnd.NO_OFFENCE)
    ended = (S.INVESTIGATION_NOT_OPENED, dt.date(2026, 3, 9), dt.date(2026, 3, 9), MatterEnd.NO_OFFENCE)
    assert stands(work, matter) == ended


def test_a_step_without_state_or_day_is_incomplete(work: UnitOfWork) -> None:
    with pytest.raises(Incomplete):
        legal.record_step(work, a_matter(work).id, StepForm())


def test_a_reopened_matter_is_open_and_has_no_end(work: UnitOfWork) -> None:
    matter = a_matter(work)
    step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9))
    step(work, matter, S.DISCONTINUED, dt.date(2026, 5, 4), MatterEnd.NO_LEADS)
    step(work, matter, S.REOPENED, dt.date(2026, 6, 1))
    assert stands(work, matter) == (S.REOPENED, dt.date(2026, 6, 1), None, None)


def test_a_reopening_that_never_happened_is_taken_away_with_the_end_said_again(work: UnitOfWork) -> None:
    matter = a_matter(work)
    step(work, matter, S.INVESTIGATION_NOT_OPENED, dt.date(2026, 3, 9), MatterEnd.NO_OFFENCE)
    wrong = step(work, matter, S.REOPENED, dt.date(2026, 6, 1))
    with pytest.raises(Incomplete):
        legal.remove_step(work, wrong.id)
    legal.remove_step(work, wrong.id, MatterEnd.NO_OFFENCE)
    assert stands(work, matter)[2:] == (dt.date(2026, 3, 9), MatterEnd.NO_OFFENCE)


def test_correcting_the_latest_step_works_out_the_state_anew(work: UnitOfWork) -> None:
    matter = a_matter(work)
    wrong = step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9))
    form = StepForm(state=S.INVESTIGATION_NOT_OPENED, on=dt.date(2026, 3, 10))
    with pytest.raises(Incomplete):
        legal.correct_step(work, wrong.id, form)
    legal.correct_step(work, wrong.id, form, MatterEnd.CANNOT_BE_PROVED)
    assert stands(work, matter)[:3] == (
        S.INVESTIGATION_NOT_OPENED, dt.date(2026, 3, 10), dt.date(2026, 3, 10),
    )  # fmt: skip


def test_correcting_an_ending_step_to_one_that_does_not_end_opens_the_matter(work: UnitOfWork) -> None:
    matter = tried(work, dt.date(2026, 5, 4), (S.FINAL, dt.date(2026, 5, 26)))
    form = StepForm(state=S.APPEALED, on=dt.date(2026, 5, 20))
    legal.correct_step(work, the_step(work, matter, S.FINAL).id, form)
    assert stands(work, matter) == (S.APPEALED, dt.date(2026, 5, 20), None, None)


def test_correcting_the_latest_step_to_a_jump_asks_for_a_word(work: UnitOfWork) -> None:
    matter = a_matter(work)
    wrong = step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9))
    form = StepForm(state=S.JUDGMENT, on=dt.date(2026, 3, 9))
    with pytest.raises(UnusualStep):
        legal.correct_step(work, wrong.id, form)
    form.jump_reason = "står i domen"
    assert legal.correct_step(work, wrong.id, form).state is S.JUDGMENT


def test_removing_an_ending_step_opens_the_matter_and_undo_ends_it_again(work: UnitOfWork) -> None:
    matter = tried(work, dt.date(2026, 5, 4), (S.FINAL, dt.date(2026, 5, 26)))
    ended = stands(work, matter)
    legal.remove_step(work, the_step(work, matter, S.FINAL).id)
    assert stands(work, matter) == (S.JUDGMENT, dt.date(2026, 5, 4), None, None)
    undo_last(work)
    assert stands(work, matter) == ended


def test_removing_an_earlier_step_leaves_the_state(work: UnitOfWork) -> None:
    matter = tried(work, dt.date(2026, 5, 4))
    legal.remove_step(work, the_step(work, matter, S.HEARING_HELD).id)
    assert stands(work, matter)[:2] == (S.JUDGMENT, dt.date(2026, 5, 4))


def test_the_day_of_the_report_moves_its_step_and_the_other_way_round(work: UnitOfWork) -> None:
    matter = a_matter(work)
    legal.edit_matter(work, matter.id, MatterForm(reported_on=dt.date(2026, 3, 4)))
    assert the_step(work, matter, S.REPORTED).on == dt.date(2026, 3, 4)
    first = the_step(work, matter, S.REPORTED)
    legal.correct_step(work, first.id, StepForm(state=S.REPORTED, on=dt.date(2026, 3, 5)))
    assert now(work, matter).reported_on == dt.date(2026, 3, 5)


def test_a_matter_she_took_back_stays_ended_while_it_is_corrected(work: UnitOfWork) -> None:
    matter = a_matter(work)
    opened = step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9))
    legal.withdraw_matter(work, matter.id, MatterEnd.WITHDREW_FEAR, dt.date(2026, 4, 1))
    legal.edit_matter(
        work, matter.id, MatterForm(reported_on=dt.date(2026, 3, 3), court="Provstadens tingsrätt")
    )
    legal.correct_step(work, opened.id, StepForm(state=S.INVESTIGATION_OPENED, on=dt.date(2026, 3, 10)))
    step(work, matter, S.REOPENED, dt.date(2026, 3, 5))
    assert stands(work, matter)[2:] == (dt.date(2026, 4, 1), MatterEnd.WITHDREW_FEAR)


def test_a_matter_she_took_back_goes_on_when_a_later_step_is_noted(work: UnitOfWork) -> None:
    matter = a_matter(work)
    step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9))
    legal.withdraw_matter(work, matter.id, MatterEnd.WITHDREW_PRESSURE, dt.date(2026, 4, 1))
    step(work, matter, S.PROSECUTED, dt.date(2026, 5, 4))
    assert stands(work, matter) == (S.PROSECUTED, dt.date(2026, 5, 4), None, None)


def test_several_matters_of_one_case_stand_on_their_own_the_latest_first(work: UnitOfWork) -> None:
    case_id = a_case(work)
    old, new = (a_matter(work, case_id, reported_on=dt.date(2026, month, 2)) for month in (1, 5))
    step(work, old, S.INVESTIGATION_OPENED, dt.date(2026, 2, 2))
    with work.reading() as session:
        file = legal_file(session, case_id)
    assert [row.id for row in file.matters] == [new.id, old.id]
    assert [len(file.steps[each.id]) for each in (old, new)] == [2, 1]
    assert stands(work, new)[0] is S.REPORTED


def test_the_same_step_is_noted_for_the_open_matters_tried_together(work: UnitOfWork) -> None:
    case_id = a_case(work)
    leader = a_matter(work, case_id)
    follower, over, alone = (
        a_matter(work, case_id, joined_to=leader.id), a_matter(work, case_id, joined_to=leader.id), a_matter(work, case_id),
    )  # fmt: skip
    legal.withdraw_matter(work, over.id, MatterEnd.TIME_BARRED, dt.date(2026, 4, 1))
    step(work, leader, S.PROSECUTED, dt.date(2026, 5, 4), why="beslutet kom i dag", joined_too=True)
    found = [stands(work, each)[0] for each in (leader, follower, over, alone)]
    assert found == [S.PROSECUTED, S.PROSECUTED, S.REPORTED, S.REPORTED]
    undo_last(work)
    assert [stands(work, each)[0] for each in (leader, follower)] == [S.REPORTED, S.REPORTED]


def test_joined_matters_end_together(work: UnitOfWork) -> None:
    case_id = a_case(work)
    leader = a_matter(work, case_id)
    follower = a_matter(work, case_id, joined_to=leader.id)
    step(work, leader, S.INVESTIGATION_NOT_OPENED, dt.date(2026, 3, 9), MatterEnd.NO_OFFENCE, joined_too=True)
    assert stands(work, leader) == stands(work, follower)


def test_matters_are_not_joined_in_a_ring_a_chain_or_to_themselves(work: UnitOfWork) -> None:
    case_id = a_case(work)
    leader = a_matter(work, case_id)
    follower = a_matter(work, case_id, joined_to=leader.id)
    for matter_id, to in ((leader.id, follower.id), (leader.id, leader.id)):
        with pytest.raises(JoinedInARing):
            legal.edit_matter(work, matter_id, MatterForm(joined_to=to))
    with pytest.raises(JoinedInARing):
        a_matter(work, case_id, joined_to=follower.id)
    with pytest.raises(JoinedInARing):
        a_matter(work, case_id, joined_to="nothing")


def test_people_have_a_part_in_a_matter_and_are_found_by_name(work: UnitOfWork) -> None:
    matter = a_matter(work)
    for role, name in ((MatterRole.PROSECUTOR, "Petra Provsson"), (MatterRole.COUNSEL, "Bodil Biträdesson")):
        form = MatterPersonForm(role=role, name=name, phone="08-465 004 21")
        MATTER_PEOPLE.add(work, form, case_id=matter.case_id, matter_id=matter.id)
    with work.reading() as session:
        assert [each.role for each in people_of_matter(session, matter.id)] == [
            MatterRole.PROSECUTOR, MatterRole.COUNSEL,
        ]  # fmt: skip
    assert [hit.kind for hit in find(work, "biträdesson")] == ["matter_person"]


def test_a_person_of_a_matter_needs_a_name_or_where_from(work: UnitOfWork) -> None:
    matter = a_matter(work)
    links = {"case_id": matter.case_id, "matter_id": matter.id}
    with pytest.raises(Incomplete):
        MATTER_PEOPLE.add(work, MatterPersonForm(phone="08-465 004 21"), **links)
    assert MATTER_PEOPLE.add(work, MatterPersonForm(organisation="Brottsofferjouren"), **links).name == ""


@pytest.mark.parametrize(
    ("judgment", "last"),
    [
        ("2026-11-24", "2026-12-15"), ("2026-12-03", "2026-12-28"), ("2026-05-29", "2026-06-22"),
        ("2027-03-05", "2027-03-30"), ("2026-12-10", "2027-01-04"), ("2026-11-21", "2026-12-14"),
    ],
    ids=["a working day", "Christmas eve", "midsummer eve", "Good Friday", "New Year's eve", "a Saturday"],
)  # fmt: skip
def test_an_appeal_is_due_three_weeks_after_the_judgment_on_a_working_day(
    work: UnitOfWork, judgment: str, last: str
) -> None:
    tried(work, dt.date.fromisoformat(judgment))
    assert tasks(work) == {"appeal": dt.date.fromisoformat(last)}


def test_the_reminder_of_an_appeal_stands_three_weeks_before_its_last_day(work: UnitOfWork) -> None:
    tried(work, dt.date(2026, 12, 3))
    with work.reading() as session:
        assert session.scalars(select(Task.remind_on)).all() == [dt.date(2026, 12, 7)]


def test_an_appeal_is_no_longer_due_when_it_is_made_and_comes_again_after_the_next_judgment(
    work: UnitOfWork,
) -> None:
    matter = tried(work, dt.date(2026, 5, 4), (S.APPEALED, dt.date(2026, 5, 20)))
    assert tasks(work) == {}
    step(work, matter, S.APPEAL_HEARING, dt.date(2026, 9, 1))
    step(work, matter, S.APPEAL_JUDGMENT, dt.date(2026, 10, 1))
    assert tasks(work) == {"appeal_supreme": dt.date(2026, 10, 29)}


def test_a_final_judgment_ends_the_appeal_and_begins_the_three_years_of_compensation(
    work: UnitOfWork,
) -> None:
    tried(work, dt.date(2026, 5, 4), (S.FINAL, dt.date(2026, 11, 20)))
    assert tasks(work) == {"compensation_final": dt.date(2029, 11, 20)}


def test_the_last_day_moves_with_the_judgment_and_is_to_be_done_again(work: UnitOfWork) -> None:
    matter = tried(work, dt.date(2026, 11, 24))
    done_by = _finish_all(work)
    judgment = the_step(work, matter, S.JUDGMENT)
    legal.correct_step(work, judgment.id, StepForm(state=S.JUDGMENT, on=dt.date(2026, 11, 25)))
    assert done_by == ["Stina Testsson"]
    assert tasks(work) == {"appeal": dt.date(2026, 12, 16)}


def test_a_done_task_stays_done_when_nothing_about_its_day_changes(work: UnitOfWork) -> None:
    matter = tried(work, dt.date(2026, 11, 24))
    _finish_all(work)
    judgment = the_step(work, matter, S.JUDGMENT)
    legal.correct_step(
        work, judgment.id, StepForm(state=S.JUDGMENT, on=judgment.on, note="Se bilaga", jump_reason="x")
    )
    legal.edit_matter(work, matter.id, MatterForm(court="Provstadens tingsrätt"))
    assert tasks(work) == {}
    with work.reading() as session:
        assert len(session.scalars(select(Task.id)).all()) == 1


def _finish_all(work: UnitOfWork) -> list[str]:
    with work.reading() as session:
        found = session.scalars(select(Task.id)).all()
    return [finish_task(work, each).done_by for each in found]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), {"compensation_reported": "2029-03-02"}),
        (((S.INVESTIGATION_NOT_OPENED, "2026-04-01"),), {"compensation_reported": "2029-03-02"}),
        (((S.INVESTIGATION_OPENED, "2026-04-01"),), {}),
        (((S.INVESTIGATION_OPENED, "2026-04-01"), (S.DISCONTINUED, "2026-10-01")), {"compensation_discontinued": "2029-10-01"}),
        (((S.INVESTIGATION_OPENED, "2026-04-01"), (S.SUMMARY_PUNISHMENT, "2026-10-01")), {"compensation_discontinued": "2029-10-01"}),
        (((S.INVESTIGATION_OPENED, "2026-04-01"), (S.PROSECUTED, "2026-05-04"), (S.DISCONTINUED, "2026-10-01")), {}),
        (((S.HEARING_HELD, "2026-10-01"),), {}),
    ],
)  # fmt: skip
def test_compensation_is_counted_from_the_report_or_the_end_of_the_investigation(
    work: UnitOfWork, path: tuple[tuple[S, str], ...], expected: dict[str, str]
) -> None:
    matter = a_matter(work)
    for state, on in path:
        step(work, matter, state, dt.date.fromisoformat(on), MatterEnd.CANNOT_BE_PROVED, "enligt beslutet")
    assert {key: on.isoformat() for key, on in tasks(work).items()} == expected


def test_compensation_that_is_claimed_is_no_longer_due_until_the_claim_is_taken_away(
    work: UnitOfWork,
) -> None:
    matter = a_matter(work)
    before = tasks(work)
    form = ClaimForm(what=ClaimKind.STATE_COMPENSATION, matter_id=matter.id, claimed_on=dt.date(2026, 5, 4))
    claim = CLAIMS.add(work, form, case_id=matter.case_id)
    assert tasks(work) == {}
    CLAIMS.remove(work, claim.id)
    assert tasks(work) == before


def test_damages_or_a_claim_not_made_yet_leave_the_last_day_of_compensation(work: UnitOfWork) -> None:
    matter = a_matter(work)
    for what, on in ((ClaimKind.DAMAGES, dt.date(2026, 5, 4)), (ClaimKind.STATE_COMPENSATION, None)):
        form = ClaimForm(what=what, matter_id=matter.id, claimed_on=on)
        CLAIMS.add(work, form, case_id=matter.case_id)
    assert tasks(work) == {"compensation_reported": dt.date(2029, 3, 2)}


def test_a_claim_moved_to_another_matter_gives_the_first_its_last_day_back(work: UnitOfWork) -> None:
    case_id = a_case(work)
    first, second = (
        a_matter(work, case_id, reported_on=on) for on in (dt.date(2026, 3, 2), dt.date(2026, 3, 3))
    )
    form = ClaimForm(what=ClaimKind.STATE_COMPENSATION, matter_id=first.id, claimed_on=dt.date(2026, 5, 4))
    claim = CLAIMS.add(work, form, case_id=case_id)
    assert tasks(work) == {"compensation_reported": dt.date(2029, 3, 5)}  # 3 March 2029 is a Saturday
    form.matter_id = second.id
    CLAIMS.change(work, claim.id, form)
    assert tasks(work) == {"compensation_reported": dt.date(2029, 3, 2)}


def test_a_child_may_claim_until_the_day_it_is_twenty_one(work: UnitOfWork) -> None:
    case_id = a_case(work)
    for number in (GROWN_CHILD, "", CHILD):
        casework.add_person(work, case_id, PersonForm(given_name="Leo", identity_number=number), Role.CHILD)
    matter = a_matter(work, case_id, offences=(Offence.CHILD_PEACE_OFFENCE,))
    assert tasks(work)["compensation_child"] == dt.date(2038, 1, 1)
    legal.edit_matter(work, matter.id, MatterForm(offences=(Offence.ASSAULT,)))
    assert "compensation_child" not in tasks(work)


def test_a_childs_own_claim_ends_its_last_day_and_not_hers(work: UnitOfWork) -> None:
    case_id = a_case(work)
    child = casework.add_person(
        work, case_id, PersonForm(given_name="Leo", identity_number=CHILD), Role.CHILD
    )
    a_matter(work, case_id, offences=(Offence.CHILD_PEACE_OFFENCE,))
    form = ClaimForm(what=ClaimKind.STATE_COMPENSATION, child_id=child.id, claimed_on=dt.date(2026, 5, 4))
    CLAIMS.add(work, form, case_id=case_id)
    assert tasks(work) == {"compensation_reported": dt.date(2029, 3, 2)}


CHANGES: dict[str, Callable[[UnitOfWork, LegalMatter], Any]] = {
    "a step": lambda work, matter: step(work, matter, S.APPEALED, dt.date(2026, 12, 1)),
    "a final step": lambda work, matter: step(work, matter, S.FINAL, dt.date(2026, 12, 16), MatterEnd.CONVICTED),
    "a correction": lambda work, matter: legal.correct_step(
        work, the_step(work, matter, S.JUDGMENT).id, StepForm(state=S.JUDGMENT, on=dt.date(2026, 11, 20))
    ),
    "a removal": lambda work, matter: legal.remove_step(work, the_step(work, matter, S.JUDGMENT).id),
    "an end": lambda work, matter: legal.withdraw_matter(
        work, matter.id, MatterEnd.TRANSFERRED, dt.date(2026, 11, 26)
    ),
    "an edit": lambda work, matter: legal.edit_matter(
        work, matter.id, MatterForm(reported_on=dt.date(2026, 2, 2), offences=(Offence.CHILD_PEACE_OFFENCE,))
    ),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
def test_undo_brings_the_matter_and_its_last_days_back(work: UnitOfWork, change: str) -> None:
    case_id = a_case(work)
    casework.add_person(work, case_id, PersonForm(given_name="Leo", identity_number=CHILD), Role.CHILD)
    matter = tried(work, dt.date(2026, 11, 24), case_id=case_id)
    before = stands(work, matter), tasks(work)
    CHANGES[change](work, matter)
    assert (stands(work, matter), tasks(work)) != before
    undo_last(work)
    assert (stands(work, matter), tasks(work)) == before


def test_undo_of_a_report_takes_its_tasks_with_it(work: UnitOfWork) -> None:
    matter = a_matter(work)
    undo_last(work)
    assert tasks(work) == {}
    with pytest.raises(NotFound):
        step(work, matter, S.INVESTIGATION_OPENED, REPORTED)


DAYS = st.dates(REPORTED, dt.date(2028, 12, 31))
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("note"), st.sampled_from(S), DAYS),
        st.tuples(st.just("correct"), st.sampled_from(S), DAYS),
        st.tuples(st.just("remove"), st.just(S.REPORTED), DAYS),
    ),
    max_size=7,
)


IN_COURT = set(S) - {
    S.REPORTED, S.INVESTIGATION_OPENED, S.INVESTIGATION_NOT_OPENED, S.DISCONTINUED, S.SUMMARY_PUNISHMENT, S.FINAL, S.REOPENED,
}  # fmt: skip


def told_plainly(known: list[tuple[S, dt.date]]) -> tuple[tuple[Any, ...], dict[str, dt.date]]:
    """Where a matter stands, and its last days, from its steps in the order they were noted."""
    in_order = sorted(known, key=lambda each: each[1])
    state, on = in_order[-1]
    over = state in (S.INVESTIGATION_NOT_OPENED, S.DISCONTINUED, S.SUMMARY_PUNISHMENT, S.FINAL)
    last: dict[str, dt.date] = {}
    if state is S.JUDGMENT:
        last["appeal"] = on + dt.timedelta(weeks=3)
    if state is S.APPEAL_JUDGMENT:
        last["appeal_supreme"] = on + dt.timedelta(weeks=4)
    seen = {each for each, _ in known}
    days = {each: max(on for state, on in known if state is each) for each in seen}
    closed = [days[each] for each in (S.DISCONTINUED, S.SUMMARY_PUNISHMENT) if each in days]
    if S.FINAL in seen:
        last["compensation_final"] = three_years(days[S.FINAL])
    elif not seen & IN_COURT and closed:
        last["compensation_discontinued"] = three_years(max(closed))
    elif not seen & IN_COURT and S.INVESTIGATION_OPENED not in seen:
        last["compensation_reported"] = three_years(REPORTED)
    moved = {key: office_day(day) for key, day in last.items()}
    return (state, on, on if over else None, MatterEnd.CONVICTED if over else None), moved


def three_years(on: dt.date) -> dt.date:
    return dt.date(on.year + 3, on.month, 28 if (on.month, on.day) == (2, 29) else on.day)


def office_day(on: dt.date) -> dt.date:
    return on if swedish_calendar().is_working_day(on) else office_day(on + dt.timedelta(days=1))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_any_sequence_of_steps_leaves_what_a_plain_account_says(
    work: UnitOfWork, actions: list[tuple[str, S, dt.date]]
) -> None:
    matter = a_matter(work)
    first = the_step(work, matter, S.REPORTED)
    known: dict[str, tuple[S, dt.date]] = {first.id: (S.REPORTED, REPORTED)}
    for number, (what, state, on) in enumerate(actions):
        later = list(known)[1:]
        form = StepForm(state=state, on=on, jump_reason="enligt beslutet")
        if what == "note":
            noted = legal.record_step(work, matter.id, form, MatterEnd.CONVICTED)
            known[noted.id] = (state, on)
        elif later and what == "correct":
            chosen = later[number % len(later)]
            legal.correct_step(work, chosen, form, MatterEnd.CONVICTED)
            known[chosen] = (state, on)
        elif later:
            del known[later[number % len(later)]]
            legal.remove_step(work, later[number % len(later)], MatterEnd.CONVICTED)
        with work.reading() as session:
            query = select(Task.rule, Task.due_on).where(Task.about_id == matter.id)
            reckoned = dict(session.execute(query).tuples().all())
        assert (stands(work, matter), reckoned) == told_plainly(list(known.values()))
