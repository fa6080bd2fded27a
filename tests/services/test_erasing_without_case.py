"""What belongs to no case is erased for good as well: signals that led to none, and people of whom no case speaks."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from sqlalchemy import func, select

from relvald_desktop.errors import NotFound
from relvald_desktop.records.codes import CloseReason, Source, TriageOutcome
from relvald_desktop.records.helpers import SavedSearch
from relvald_desktop.records.keeping import Draft, SearchEntry, SearchWord, UndoStep
from relvald_desktop.records.person import Person
from relvald_desktop.records.report import IssuedReport
from relvald_desktop.records.signal import Signal
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.drafts import keep_draft
from relvald_desktop.services.erasing import erase_case
from relvald_desktop.services.erasing_without_case import (
    Group,
    NothingThere,
    SignalHasCase,
    SignalNotDue,
    SignalWaits,
    WrongWord,
    erase_without_case,
)
from relvald_desktop.services.helpers import SEARCHES, SearchForm
from relvald_desktop.services.intake import (
    SignalForm,
    edit_signal,
    open_case_for,
    receive_signal,
    triage_signal,
)
from relvald_desktop.services.merging import merge_persons, take_apart
from relvald_desktop.services.retention import without_case
from relvald_desktop.services.undo import NothingToUndo, undo_last
from relvald_desktop.store import finality
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store
from tests.services.test_erasing import WORD, hits

SIGNALS, PEOPLE = Group.SIGNALS, Group.PEOPLE


def a_signal(work: UnitOfWork, word: str = "Vivi") -> str:
    """A signal that was passed on, with her name, her number and who told."""
    form = SignalForm(
        seen_or_heard=f"Skrik hos {word}", source=Source.NEIGHBOUR, about=f"{word} hemma", informant=f"{word}s granne",
        phone=f"070-174 06 28 {word}", identity_number=f"{word} 19850101-0000",
    )  # fmt: skip
    signal = receive_signal(work, form).id
    edit_signal(work, signal, form)
    triage_signal(work, signal, TriageOutcome.PASSED_ON, passed_to=f"{word}s stöd")
    return signal


def later(clock: StandingClock) -> None:
    clock.at = clock.at.replace(year=2031, month=12)


def count(work: UnitOfWork, kind: type) -> int:
    with work.reading() as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


@pytest.mark.fault(25)
def test_no_byte_of_an_erased_signal_is_left(tmp_path: Path, clock: StandingClock) -> None:
    vault, work = make_store(tmp_path / "store", clock)
    signal, kept = a_signal(work, WORD), a_signal(work, "Berit")
    keep_draft(work, "triage", signal, {"reason": f"{WORD}utkast"})
    SEARCHES.add(work, SearchForm(title="Ofta", words=WORD))
    assert hits(tmp_path, work) > 10
    later(clock)
    erasure = erase_without_case(work, SIGNALS, [signal], typed=" Signaler ")
    assert hits(tmp_path, work) == 0
    with work.reading() as session:
        assert list(session.scalars(select(Signal.id))) == [kept]
        assert not session.scalars(select(SearchEntry).where(SearchEntry.record_id == signal)).all()
        assert not session.scalars(select(UndoStep).where(UndoStep.record_id == signal)).all()
        assert "qvixlandra" not in " ".join(session.scalars(select(SearchWord.word)))
    assert (count(work, Draft), count(work, SavedSearch)) == (0, 0)
    assert (erasure.code, erasure.rule, json.loads(erasure.counts)) == (
        "signaler",
        "last_note",
        {"signal": 1},
    )
    assert not finality.is_unfinished(work.store)
    assert examine(work).is_well
    with pytest.raises(NothingToUndo):
        undo_last(work)
    work.store.close()
    assert hits(tmp_path, None, vault) == 0


def test_all_that_are_due_go_together_and_issued_figures_stay(work: UnitOfWork, clock: StandingClock) -> None:
    for word in ("Vivi", "Berit", "Åsa"):
        a_signal(work, word)
    before = count(work, IssuedReport)
    later(clock)
    fresh = a_signal(work, "Nina")
    ripe = [each.signal_id for each in without_case(work).ripe(work.clock.today())]
    assert json.loads(erase_without_case(work, SIGNALS, ripe, typed="signaler").counts) == {"signal": 3}
    with work.reading() as session:
        assert list(session.scalars(select(Signal.id))) == [fresh]
    assert count(work, IssuedReport) == before
    assert not without_case(work).signals


def test_what_may_not_go_is_refused_and_nothing_goes(work: UnitOfWork, clock: StandingClock) -> None:
    due, linked = a_signal(work), a_signal(work, "Berit")
    waiting = receive_signal(work, SignalForm(seen_or_heard="Skrik", source=Source.NEIGHBOUR)).id
    open_case_for(work, linked)
    with pytest.raises(SignalNotDue):
        erase_without_case(work, SIGNALS, [due], typed="signaler")
    later(clock)
    for ids, error in ((linked, SignalHasCase), (waiting, SignalWaits), ("borta", NotFound)):
        with pytest.raises(error):
            erase_without_case(work, SIGNALS, [due, ids], typed="signaler")
    with pytest.raises(WrongWord):
        erase_without_case(work, SIGNALS, [due], typed="personer")
    with pytest.raises(NothingThere):
        erase_without_case(work, SIGNALS, [], typed="signaler")
    assert count(work, Signal) == 3


def test_who_is_left_by_a_merge_that_was_taken_apart_is_found_and_erased(work: UnitOfWork) -> None:
    kept, gone = (
        casework.open_case(work, CaseForm(client=PersonForm(given_name=name, family_name="Öhrnvik"))).id
        for name in ("Åsa", "Vivi")
    )
    mine, other = (casework.client_of(work, each) or "" for each in (kept, gone))
    casework.add_channel(work, other, casework.ChannelForm(value="070-174 06 28"))
    merge = merge_persons(work, mine, other)
    casework.close_case(work, gone, CloseReason.SUPPORT_ENDED)
    erase_case(work, gone, typed_code="KV-0002", reason="mistake")
    assert without_case(work).people == 0
    take_apart(work, merge.id)
    assert without_case(work).people == 1
    erasure = erase_without_case(work, PEOPLE, typed="personer")
    assert (erasure.code, erasure.rule) == ("personer", "in_no_case")
    assert json.loads(erasure.counts) == {"contact_channel": 1, "merge": 1, "person": 1}
    with work.reading() as session:
        assert list(session.scalars(select(Person.id))) == [mine]
        assert "vivi" not in session.scalars(select(SearchWord.word)).all()
    assert without_case(work).people == 0
    assert examine(work).is_well


def test_signals_wait_for_their_day_whatever_the_zone(work: UnitOfWork, clock: StandingClock) -> None:
    a_signal(work)
    clock.at = dt.datetime(2031, 11, 26, 8, tzinfo=dt.UTC)
    assert len(without_case(work).ripe(work.clock.today())) == 1
    clock.at -= dt.timedelta(days=1)
    found = without_case(work)
    assert (len(found.signals), found.ripe(work.clock.today())) == (1, ())
