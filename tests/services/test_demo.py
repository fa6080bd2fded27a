"""The practice store has everything in it that happens, and always the same for the same seed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.case import Case, RelationshipStatus
from relvald_desktop.records.codes import (
    AccompanimentKind,
    CloseReason,
    ContactOutcome,
    ContactState,
    LegalState,
    Protection,
    RelationshipState,
    Safety,
    TriageOutcome,
)  # fmt: skip
from relvald_desktop.records.contact import Contact, ContactAddendum
from relvald_desktop.records.legal import Accompaniment, LegalMatter, LegalStep, MatterPerson
from relvald_desktop.records.legal_codes import (
    ClaimKind,
    EntitlementAnswer,
    MatterRole,
    OrderKind,
    OrderState,
)
from relvald_desktop.records.legal_rights import Claim, EntitlementNote, OrderBreach, RestrainingOrder
from relvald_desktop.records.person import ContactChannel, Person
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.task import Task
from relvald_desktop.services.demo import StoreNotEmpty, fill_store
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.legal_rights import is_in_force, is_open
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

TODAY = dt.date(2026, 11, 26)


@pytest.fixture(scope="module", params=[1, 7])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> UnitOfWork:
    clock = StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))
    _, work = make_store(tmp_path_factory.mktemp("demo") / "store", clock)
    fill_store(work, cases=40, seed=request.param, today=TODAY)
    return work


def test_every_state_happens_to_somebody(filled: UnitOfWork) -> None:
    with filled.reading() as session:
        seen = {
            LegalState: set(session.scalars(select(LegalStep.state))),
            RelationshipState: set(session.scalars(select(RelationshipStatus.status))),
            TriageOutcome: set(session.scalars(select(Signal.triage))),
            Protection: set(session.scalars(select(Person.protection))),
            ContactOutcome: set(session.scalars(select(Contact.outcome))),
            ContactState: set(session.scalars(select(Contact.state))),
            AccompanimentKind: set(session.scalars(select(Accompaniment.purpose))),
            MatterRole: set(session.scalars(select(MatterPerson.role))) | {MatterRole.OTHER},
            OrderState: set(session.scalars(select(RestrainingOrder.state))),
            OrderKind: set(session.scalars(select(RestrainingOrder.order_kind))),
            ClaimKind: set(session.scalars(select(Claim.what))),
            EntitlementAnswer: set(session.scalars(select(EntitlementNote.answer)))
            | {EntitlementAnswer.NOT_ASKED},
        }
        assert Safety.UNSAFE in set(session.scalars(select(ContactChannel.safety)))
        assert set(session.scalars(select(Case.close_reason))) & set(CloseReason)
        assert session.scalars(select(ContactAddendum)).first() is not None
    for kind, states in seen.items():
        assert states == set(kind), kind.__name__


def test_the_legal_process_is_told_in_depth(filled: UnitOfWork) -> None:
    soon = TODAY + dt.timedelta(weeks=5)
    with filled.reading() as session:
        orders = session.scalars(select(RestrainingOrder)).all()
        breaches = session.scalars(select(OrderBreach)).all()
        claims = session.scalars(select(Claim)).all()
        matters = session.scalars(select(LegalMatter)).all()
        planned = session.scalars(select(Accompaniment)).all()
        rules = set(session.scalars(select(Task.rule)))
    assert [each for each in orders if is_in_force(each, TODAY) and each.last_on and each.last_on < soon]
    assert {bool(each.reported_on) for each in breaches} == {True, False}
    assert {is_open(each) for each in claims} == {True, False}
    assert [each for each in claims if 0 < (each.paid or 0) < (each.granted or 0)]
    assert [each for each in claims if each.granted == 0]
    assert {each.joined_to is not None for each in matters} == {True, False}
    assert [each for each in matters if each.help_given and each.help_note]
    expected = [each.next_expected_on for each in matters if each.next_expected_on and not each.ended_on]
    assert max(expected) > TODAY > min(expected)
    for name in ("if_he_is_there", "tonight", "met_by", "minutes", "next_dates", "other_needs"):
        assert [each for each in planned if getattr(each, name)], name
    assert {"appeal", "order_ends", "compensation_final"} <= rules


def test_something_lies_ahead_and_nothing_was_done_in_the_future(filled: UnitOfWork) -> None:
    with filled.reading() as session:
        coming = session.scalars(select(Accompaniment).where(Accompaniment.on > TODAY)).all()
        assert coming
        assert not [each for each in coming if each.carried_out]
        assert max(session.scalars(select(LegalStep.on))) <= TODAY
        assert max(session.scalars(select(Contact.on))) <= TODAY


def test_it_is_marked_as_practice_and_whole(filled: UnitOfWork) -> None:
    assert read_settings(filled).practice
    assert examine(filled).is_well


def test_it_never_mixes_with_real_cases(filled: UnitOfWork) -> None:
    with pytest.raises(StoreNotEmpty):
        fill_store(filled, cases=1, seed=1, today=TODAY)


def test_the_same_seed_tells_the_same_stories(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        _, work = make_store(tmp_path / name, StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)))
        fill_store(work, cases=5, seed=3, today=TODAY)
        with work.reading() as session:
            told.append(sorted(session.scalars(select(Contact.text))))
        work.store.close()
    assert told[0] == told[1]


def test_some_cases_have_documents_with_a_place_far_out_at_sea(filled: UnitOfWork) -> None:
    from relvald_desktop.records.attachment import Attachment
    from relvald_desktop.services.attachments import open_to_look

    with filled.reading() as session:
        known = list(session.scalars(select(Attachment)))
    assert {each.media_type for each in known} == {"image/jpeg", "application/pdf", "text/plain"}
    photograph = next(each for each in known if each.has_position)
    _, facts = open_to_look(filled, photograph.id)
    assert (round(facts.latitude or 0, 2), round(facts.longitude or 0, 2)) == (57.83, 20.08)
