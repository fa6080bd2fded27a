"""What she has a right to: orders, breaches, claims, entitlements; and the help around it: follow-up, lists, the week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from relvald_desktop.errors import Incomplete, NotFound, Refused
from relvald_desktop.records.codes import AccompanimentKind, CloseReason, MatterEnd, Safety
from relvald_desktop.records.codes import LegalState as S
from relvald_desktop.records.legal_codes import ClaimKind, EntitlementAnswer, OrderState, Phase
from relvald_desktop.records.legal_rights import EntitlementNote, RestrainingOrder
from relvald_desktop.records.values import CheckItem, DayRange, SafeWindow
from relvald_desktop.services import accompaniment, casework, legal
from relvald_desktop.services.accompaniment import AccompanimentForm, FollowUp, propose_follow_up
from relvald_desktop.services.casework import ChannelForm
from relvald_desktop.services.checklists import change_checklist, default_checklists, unit_checklists
from relvald_desktop.services.forms import DatesOutOfOrder
from relvald_desktop.services.legal import MatterForm
from relvald_desktop.services.legal_rights import (
    BREACHES,
    CLAIMS,
    ORDERS,
    BreachForm,
    ClaimForm,
    OrderForm,
    answer_entitlement,
    is_in_force,
    is_open,
)
from relvald_desktop.services.undo import next_undo, undo_last
from relvald_desktop.store.log import verify_log
from relvald_desktop.store.queries.legal import legal_file
from relvald_desktop.store.queries.week import DayItem, Happening, days
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import Wording
from tests.services.test_legal import a_case, a_matter, step, tasks, tried

TODAY = dt.date(2026, 11, 26)
LAST = dt.date(2027, 5, 26)
SWEDISH = Wording("sv")


def granted(**fields: Any) -> OrderForm:
    return OrderForm(state=OrderState.IN_FORCE, **{"last_on": LAST, **fields})


def test_an_order_that_is_granted_needs_its_last_day(work: UnitOfWork) -> None:
    case_id = a_case(work)
    with pytest.raises(Incomplete) as refused:
        ORDERS.add(work, OrderForm(state=OrderState.IN_FORCE), case_id=case_id)
    assert refused.value.details == {"fields": "last_on"}
    assert ORDERS.add(work, OrderForm(), case_id=case_id).state is OrderState.APPLIED


def test_the_days_of_an_order_come_in_order(work: UnitOfWork) -> None:
    with pytest.raises(DatesOutOfOrder):
        ORDERS.add(work, granted(decided_on=LAST + dt.timedelta(days=1)), case_id=a_case(work))


def test_the_last_day_of_an_order_is_a_task_also_on_a_sunday(work: UnitOfWork) -> None:
    sunday = dt.date(2027, 5, 30)
    ORDERS.add(work, granted(last_on=sunday), case_id=a_case(work))
    assert tasks(work) == {"order_ends": sunday}


def test_the_task_of_an_order_moves_with_its_last_day(work: UnitOfWork) -> None:
    order = ORDERS.add(work, granted(), case_id=a_case(work))
    ORDERS.change(work, order.id, granted(last_on=dt.date(2027, 11, 26)))
    assert tasks(work) == {"order_ends": dt.date(2027, 11, 26)}


@pytest.mark.parametrize("state", [OrderState.APPLIED, OrderState.REFUSED, OrderState.LIFTED])
def test_an_order_that_does_not_stand_has_no_task(work: UnitOfWork, state: OrderState) -> None:
    order = ORDERS.add(work, granted(), case_id=a_case(work))
    ORDERS.change(work, order.id, OrderForm(state=state, last_on=LAST))
    assert tasks(work) == {}
    undo_last(work)
    assert tasks(work) == {"order_ends": LAST}


def test_an_order_taken_away_takes_its_task_and_undo_brings_both_back(work: UnitOfWork) -> None:
    order = ORDERS.add(work, granted(), case_id=a_case(work))
    ORDERS.remove(work, order.id)
    assert tasks(work) == {}
    undo_last(work)
    assert tasks(work) == {"order_ends": LAST}
    with work.reading() as session:
        assert session.get(RestrainingOrder, order.id) is not None
        verify_log(session)


def test_an_order_protects_until_and_on_its_last_day(work: UnitOfWork) -> None:
    order = ORDERS.add(work, granted(), case_id=a_case(work))
    assert [is_in_force(order, LAST + dt.timedelta(days=each)) for each in (0, 1)] == [True, False]


def test_an_order_with_breaches_is_not_taken_away(work: UnitOfWork) -> None:
    case_id = a_case(work)
    order = ORDERS.add(work, granted(), case_id=case_id)
    form = BreachForm(order_id=order.id, on=TODAY, what="Stod vid porten")
    breach = BREACHES.add(work, form, case_id=case_id)
    with pytest.raises(Refused):
        ORDERS.remove(work, order.id)
    assert tasks(work) == {"order_ends": LAST}
    BREACHES.remove(work, breach.id)
    ORDERS.remove(work, order.id)
    assert tasks(work) == {}


def test_a_breach_needs_its_order_its_day_and_what_he_did(work: UnitOfWork) -> None:
    with pytest.raises(Incomplete) as refused:
        BREACHES.add(work, BreachForm(), case_id=a_case(work))
    assert refused.value.details == {"fields": "order_id, on, what"}


def test_breaches_stand_by_their_order_the_latest_first(work: UnitOfWork) -> None:
    case_id = a_case(work)
    order, other = (ORDERS.add(work, granted(), case_id=case_id) for _ in range(2))
    for number in (3, 1):
        form = BreachForm(order_id=order.id, on=TODAY - dt.timedelta(days=number), what=str(number))
        BREACHES.add(work, form, case_id=case_id)
    with work.reading() as session:
        file = legal_file(session, case_id)
    assert [each.what for each in file.breaches[order.id]] == ["1", "3"]
    assert other.id not in file.breaches


@pytest.mark.parametrize(
    ("fields", "waits"),
    [
        ({}, True), ({"claimed": 20_000}, True), ({"granted": 0}, False), ({"granted": 10_000}, True),
        ({"granted": 10_000, "paid_on": TODAY, "paid": 4_000}, True),
        ({"granted": 10_000, "paid_on": TODAY, "paid": 10_000}, False),
        ({"granted": 10_000, "paid": 10_000}, True), ({"paid_on": TODAY}, False),
    ],
)  # fmt: skip
def test_a_claim_waits_until_it_is_refused_or_paid_in_full(
    work: UnitOfWork, fields: dict[str, Any], waits: bool
) -> None:
    claim = CLAIMS.add(work, ClaimForm(what=ClaimKind.DAMAGES, **fields), case_id=a_case(work))
    assert is_open(claim) is waits


def test_the_days_of_a_claim_come_in_order(work: UnitOfWork) -> None:
    form = ClaimForm(claimed_on=TODAY, decided_on=TODAY - dt.timedelta(days=1))
    with pytest.raises(DatesOutOfOrder):
        CLAIMS.add(work, form, case_id=a_case(work))


def test_an_answer_on_an_entitlement_is_kept_once_and_changed_in_place(work: UnitOfWork) -> None:
    matter = a_matter(work)
    answer_entitlement(work, matter.id, "counsel", EntitlementAnswer.ASKED, note=" Frågade Petra ")
    answer_entitlement(work, matter.id, "counsel", EntitlementAnswer.GRANTED, on=dt.date(2026, 12, 1))
    with work.reading() as session:
        (note,) = session.query(EntitlementNote).all()
    assert (note.answer, note.on, note.note) == (EntitlementAnswer.GRANTED, dt.date(2026, 12, 1), "")
    undo_last(work)
    with work.reading() as session:
        (note,) = session.query(EntitlementNote).all()
    assert (note.answer, note.on, note.note) == (EntitlementAnswer.ASKED, TODAY, "Frågade Petra")


def test_the_same_entitlement_is_answered_in_each_matter_on_its_own(work: UnitOfWork) -> None:
    case_id = a_case(work)
    matters = [a_matter(work, case_id) for _ in range(2)]
    for matter in matters:
        answer_entitlement(work, matter.id, "counsel", EntitlementAnswer.REFUSED)
    with work.reading() as session:
        file = legal_file(session, case_id)
    assert all(len(file.entitlements[matter.id]) == 1 for matter in matters)


def test_an_entitlement_nobody_knows_or_a_matter_that_is_not_there_is_refused(work: UnitOfWork) -> None:
    with pytest.raises(KeyError):
        answer_entitlement(work, a_matter(work).id, "moon", EntitlementAnswer.ASKED)
    with pytest.raises(NotFound):
        answer_entitlement(work, "nothing", "counsel", EntitlementAnswer.ASKED)


def reached(work: UnitOfWork, *windows: SafeWindow, **fields: Any) -> str:
    """A case of a woman with a channel; windows are safe."""
    case_id = a_case(work)
    form = ChannelForm(value="070-174 06 28", **{"safety": Safety.SAFE, "windows": tuple(windows), **fields})
    casework.add_channel(work, casework.client_of(work, case_id) or "", form)
    return case_id


SATURDAY = SafeWindow(5, dt.time(9), dt.time(11))
"""Two days after the Thursday that the tests ask about."""


@pytest.mark.parametrize(
    ("windows", "fields", "on", "opens"),
    [
        ((SATURDAY,), {}, 28, 9),
        ((SATURDAY, SafeWindow(4, dt.time(13), dt.time(15))), {}, 27, 13),
        ((SafeWindow(3, dt.time(9), dt.time(22)), SafeWindow(6, dt.time(8), dt.time(9))), {}, 29, 8),
        ((SafeWindow(4, dt.time(0), dt.time(1)),), {}, 27, 0),
        ((SafeWindow(0, dt.time(9), dt.time(11)),), {}, 28, None),
        ((SATURDAY,), {"exceptions": (DayRange(dt.date(2026, 11, 28), dt.date(2026, 11, 28)),)}, 28, None),
        ((SATURDAY,), {"not_after": dt.date(2026, 11, 27)}, 28, None),
        ((SATURDAY,), {"safety": Safety.UNSAFE}, 28, None),
        ((), {}, 28, None),
    ],
    ids=[
        "in her window", "in the first of two", "not on the day itself", "from midnight", "too late in the week",
        "an exception that day", "no longer agreed", "not safe", "no window known",
    ],
)  # fmt: skip
def test_she_is_called_within_three_days_in_a_safe_window(
    work: UnitOfWork, windows: tuple[SafeWindow, ...], fields: dict[str, Any], on: int, opens: int | None
) -> None:
    found = propose_follow_up(work, reached(work, *windows, **fields), TODAY)
    assert found.on == dt.date(2026, 11, on)
    assert (found.opens.hour if found.opens else None) == opens


def test_the_first_window_of_any_of_her_channels_counts(work: UnitOfWork) -> None:
    case_id = reached(work, SATURDAY, exceptions=(DayRange(dt.date(2026, 11, 28), dt.date(2026, 11, 28)),))
    form = ChannelForm(
        value="08-465 004 12", safety=Safety.SAFE, windows=(SafeWindow(6, dt.time(18), dt.time(19)),)
    )
    casework.add_channel(work, casework.client_of(work, case_id) or "", form)
    assert propose_follow_up(work, case_id, TODAY).on == dt.date(2026, 11, 29)


def test_for_a_woman_without_a_name_the_day_after_the_next_is_proposed(work: UnitOfWork) -> None:
    case_id = casework.open_case(work, casework.CaseForm()).id
    assert propose_follow_up(work, case_id, TODAY) == FollowUp(dt.date(2026, 11, 28), None)
    with pytest.raises(NotFound):
        propose_follow_up(work, "nothing", TODAY)


HEARING, INTERVIEW = AccompanimentKind.HEARING, AccompanimentKind.INTERVIEW


def test_the_units_own_list_takes_the_place_of_one_list_only(work: UnitOfWork) -> None:
    own = (CheckItem("Ta med vatten", True), CheckItem("  "), CheckItem(" Kaffe\n"))
    change_checklist(work, HEARING, Phase.BEFORE, own)
    before, during, after = unit_checklists(work, HEARING, SWEDISH)
    assert before == (CheckItem("Ta med vatten"), CheckItem("Kaffe"))
    assert (during, after) == default_checklists(HEARING, SWEDISH)[1:]
    assert unit_checklists(work, INTERVIEW, SWEDISH) == default_checklists(INTERVIEW, SWEDISH)


def test_an_empty_list_brings_the_programs_own_back_and_undo_the_units(work: UnitOfWork) -> None:
    for text in ("Vatten", "Kaffe"):
        change_checklist(work, HEARING, Phase.AFTER, (CheckItem(text),))
    change_checklist(work, HEARING, Phase.AFTER, ())
    assert unit_checklists(work, HEARING, SWEDISH) == default_checklists(HEARING, SWEDISH)
    undo_last(work)
    assert unit_checklists(work, HEARING, SWEDISH)[2] == (CheckItem("Kaffe"),)


def test_bringing_back_the_programs_list_where_it_stands_already_is_no_change(work: UnitOfWork) -> None:
    before = next_undo(work)
    change_checklist(work, HEARING, Phase.DURING, ())
    assert next_undo(work) == before


def week(work: UnitOfWork) -> list[DayItem]:
    with work.reading() as session:
        return [
            item
            for item in days(session, dt.date(2026, 11, 23), dt.date(2026, 12, 31))
            if item.what in (Happening.DEADLINE, Happening.EXPECTED)
        ]


EXPECTED = dt.date(2026, 12, 3)


def test_a_last_day_stands_in_its_week_as_a_deadline(work: UnitOfWork) -> None:
    tried(work, dt.date(2026, 11, 24))
    (item,) = week(work)
    assert (item.on, item.what, item.text) == (
        dt.date(2026, 12, 15), Happening.DEADLINE, "Last day to appeal to the court of appeal",
    )  # fmt: skip


def test_the_next_expected_day_of_an_open_matter_stands_in_its_week(work: UnitOfWork) -> None:
    matter = a_matter(work)
    step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9), next_expected_on=EXPECTED)
    (item,) = week(work)
    assert (item.on, item.what, item.text, item.record_id) == (
        EXPECTED, Happening.EXPECTED, S.INVESTIGATION_OPENED, matter.id,
    )  # fmt: skip


def go_along(work: UnitOfWork, matter: Any, **fields: Any) -> None:
    starts = dt.datetime(2026, 12, 3, 8, tzinfo=dt.UTC)
    form = AccompanimentForm(matter_id=matter.id, starts_at=starts, **fields)
    accompaniment.plan_accompaniment(work, matter.case_id, form)


NOT_EXPECTED: dict[str, Callable[[UnitOfWork, Any], Any]] = {
    "she is gone along with": go_along,
    "the matter ended": lambda work, matter: legal.withdraw_matter(
        work, matter.id, MatterEnd.TRANSFERRED, TODAY
    ),
    "the case is closed": lambda work, matter: casework.close_case(work, matter.case_id, CloseReason.MOVED),
    "the day passed without another": lambda work, matter: step(work, matter, S.PROSECUTED, TODAY),
}


@pytest.mark.parametrize("why", NOT_EXPECTED)
def test_a_day_that_is_expected_no_longer_does_not_stand_there(work: UnitOfWork, why: str) -> None:
    matter = a_matter(work)
    step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9), next_expected_on=EXPECTED)
    NOT_EXPECTED[why](work, matter)
    assert week(work) == []


def test_a_cancelled_accompaniment_leaves_the_expected_day(work: UnitOfWork) -> None:
    matter = a_matter(work)
    step(work, matter, S.INVESTIGATION_OPENED, dt.date(2026, 3, 9), next_expected_on=EXPECTED)
    go_along(work, matter, cancelled=True)
    assert [item.what for item in week(work)] == [Happening.EXPECTED]


def test_an_accompaniment_belongs_to_a_matter_that_is_there(work: UnitOfWork) -> None:
    case_id = a_case(work)
    form = AccompanimentForm(matter_id="nothing", starts_at=dt.datetime(2026, 12, 3, 8, tzinfo=dt.UTC))
    with pytest.raises(NotFound):
        accompaniment.plan_accompaniment(work, case_id, form)
    with pytest.raises(Incomplete):
        accompaniment.plan_accompaniment(work, case_id, AccompanimentForm())


def test_everything_of_the_legal_process_of_one_case_comes_in_one_file(work: UnitOfWork) -> None:
    matter, other = a_matter(work), a_matter(work)
    go_along(work, matter, minutes=90)
    CLAIMS.add(work, ClaimForm(matter_id=matter.id), case_id=matter.case_id)
    ORDERS.add(work, granted(matter_id=matter.id), case_id=matter.case_id)
    with work.reading() as session:
        file = legal_file(session, matter.case_id)
        nothing = legal_file(session, other.case_id)
    assert [len(part) for part in (file.matters, file.accompaniments, file.claims, file.orders)] == [
        1,
        1,
        1,
        1,
    ]
    assert (nothing.accompaniments, nothing.claims, nothing.orders) == ((), (), ())


def test_the_day_of_an_accompaniment_is_the_local_one(work: UnitOfWork) -> None:
    starts = dt.datetime(2026, 12, 3, 23, 30, tzinfo=dt.UTC)
    made = accompaniment.plan_accompaniment(work, a_case(work), AccompanimentForm(starts_at=starts))
    assert made.on == dt.date(2026, 12, 4)
    form = AccompanimentForm(
        starts_at=starts - dt.timedelta(hours=2), tonight="Hos systern", next_dates="Dom i juni"
    )
    assert accompaniment.edit_accompaniment(work, made.id, form).on == dt.date(2026, 12, 3)


def test_joined_matters_are_named_by_the_one_that_leads(work: UnitOfWork) -> None:
    case_id = a_case(work)
    leader = a_matter(work, case_id)
    follower = legal.report_matter(work, case_id, MatterForm(joined_to=leader.id))
    with work.reading() as session:
        rows = {row.id: row.joined_to for row in legal_file(session, case_id).matters}
    assert rows == {leader.id: None, follower.id: leader.id}
