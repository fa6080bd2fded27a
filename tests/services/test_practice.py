"""A practice store: known while locked, never a real one, and what is seen of the three things to begin with."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from relvald_desktop.records.codes import Source
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.guide import Step, is_untouched, put_guide_away, read_guide
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.practice import settle_mark
from relvald_desktop.services.replacing import discard_begun
from relvald_desktop.services.settings import StoreSettings, change_settings, read_settings
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import StandingClock, make_store

TODAY = dt.date(2026, 11, 26)


@pytest.fixture
def practice(tmp_path: Path, clock: StandingClock) -> Iterator[UnitOfWork]:
    """A practice store with two made-up women."""
    _, work = make_store(tmp_path / "övning", clock)
    fill_store(work, cases=2, seed=1, today=TODAY)
    yield work
    work.store.close()


def a_signal(work: UnitOfWork) -> None:
    receive_signal(work, SignalForm(seen_or_heard="Grannen hör skrik", source=Source.NEIGHBOUR))


def test_filling_marks_the_folder_without_a_word_about_anybody(practice: UnitOfWork) -> None:
    mark = practice.store.folder.practice_mark.read_text("utf-8")
    assert mark.startswith("ÖVNING")
    assert "Karin" not in mark
    assert "KV-" not in mark


def test_what_is_true_of_the_store_overrules_a_mark_laid_into_its_folder(work: UnitOfWork) -> None:
    work.store.folder.mark_for_practice(True)
    assert not settle_mark(work)
    assert not work.store.folder.is_marked_for_practice()


def test_a_practice_store_can_not_be_made_a_real_one(practice: UnitOfWork) -> None:
    with pytest.raises(ValueError, match="practice"):
        change_settings(practice, dataclasses.replace(read_settings(practice), practice=False))
    with pytest.raises(ValueError, match="practice"):
        change_settings(practice, StoreSettings(worker_name="Stina Testsson"))
    assert read_settings(practice).practice


def test_what_was_made_up_is_not_the_workers_own_doing(practice: UnitOfWork) -> None:
    guide = read_guide(practice)
    assert guide is not None
    assert guide.done == frozenset()
    assert guide.next is Step.SIGNAL


@pytest.mark.parametrize(
    ("action", "step"),
    [
        ("signal.received", Step.SIGNAL), ("contact.written", Step.CONTACT), ("contact.signed", Step.CONTACT),
        ("paper.looked_at", Step.PAPER),
    ],
)  # fmt: skip
def test_a_step_is_done_once_the_log_tells_of_it(practice: UnitOfWork, action: str, step: Step) -> None:
    note_event(practice, action)
    guide = read_guide(practice)
    assert guide is not None
    assert guide.done == {step}


def test_the_next_step_is_the_first_that_is_left(practice: UnitOfWork) -> None:
    a_signal(practice)
    note_event(practice, "paper.looked_at")
    guide = read_guide(practice)
    assert guide is not None
    assert guide.next is Step.CONTACT


def test_the_guide_is_put_away_and_taken_out_again(practice: UnitOfWork) -> None:
    put_guide_away(practice)
    guide = read_guide(practice)
    assert guide is not None
    assert guide.is_put_away
    put_guide_away(practice, away=False)
    again = read_guide(practice)
    assert again is not None
    assert not again.is_put_away


def test_a_real_store_has_no_guide(work: UnitOfWork) -> None:
    a_signal(work)
    assert read_guide(work) is None


def test_a_new_store_is_untouched_until_the_first_signal(work: UnitOfWork) -> None:
    assert is_untouched(work)
    a_signal(work)
    assert not is_untouched(work)


def test_filling_stops_where_it_is_told_to(work: UnitOfWork) -> None:
    told: list[int] = []

    def progress(done: int, total: int) -> bool:
        told.append(done)
        return done < 2

    assert fill_store(work, cases=30, seed=1, today=TODAY, progress=progress)["cases"] == 2
    assert told == [1, 2]
    assert read_settings(work).practice


def test_what_was_begun_and_given_up_is_taken_away_whole(practice: UnitOfWork) -> None:
    folder = practice.store.folder
    practice.store.close()
    discard_begun(folder)
    assert not folder.path.exists()


def test_giving_up_takes_nothing_away_that_is_no_part_of_a_store(practice: UnitOfWork) -> None:
    folder = practice.store.folder
    practice.store.close()
    (folder.path / "mine.txt").write_text("kept")
    discard_begun(folder)
    assert [each.name for each in folder.path.iterdir()] == ["mine.txt"]
