"""Two laptops whose workers know each other's keys."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.case import Case
from relvald_desktop.records.handover import Colleague
from relvald_desktop.records.values import new_id
from relvald_desktop.release.handover import hand_over, proposed_name
from relvald_desktop.services import casework
from relvald_desktop.services.handover import colleagues, receiving
from relvald_desktop.services.handover.keys import own_card, own_card_text
from relvald_desktop.services.handover.planning import Choice, Plan
from relvald_desktop.services.handover.receiving import Decisions, Taken
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.store_key import StoreKey
from tests.conftest import StandingClock, make_store

GROUND = "own_duty"


@dataclass
class Laptop:
    """A store, and what a test does with it."""

    work: UnitOfWork
    folder: Path
    key: StoreKey

    def knows(self, other: Laptop, *, checked: bool = True) -> str:
        """Take the other's key card in; gives the colleague's id."""
        colleague = colleagues.add_colleague(self.work, own_card_text(other.work))
        if checked:
            colleagues.confirm_comparison(self.work, colleague.id, own_card(other.work).keys.fingerprint)
        return colleague.id

    def colleague(self) -> Colleague:
        """The one colleague known here."""
        with self.work.reading() as session:
            return session.scalars(select(Colleague)).one()

    def sends(self, *case_ids: str) -> Path:
        """A bundle with cases (all of them when none is named) for the one colleague."""
        with self.work.reading() as session:
            cases = case_ids or tuple(session.scalars(select(Case.id)))
        target = self.folder.parent / f"{new_id()}-{proposed_name(self.work, '.relvald')}"
        return hand_over(self.work, self.colleague().id, cases, target, GROUND)

    def looks(self, file: Path) -> Plan:
        """What would happen."""
        return receiving.look_through(self.work, file)

    def takes(self, file: Path, decisions: Decisions | Choice = Choice.MINE) -> Taken:
        """Take a bundle in."""
        plan = self.looks(file)
        if isinstance(decisions, Choice):
            decisions = receiving.decide_all(plan, decisions)
        return receiving.take_in(self.work, file, plan, decisions)


def laptop(folder: Path, worker: str, clock: StandingClock) -> Laptop:
    """A fresh store of a worker."""
    vault, work = make_store(folder, clock)
    change_settings(work, StoreSettings(worker_name=worker, unit_name="Provstaden"))
    return Laptop(work, folder, vault.key)


@pytest.fixture
def time() -> StandingClock:
    """Thursday 26 November 2026, 10:00 in Stockholm."""
    return StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))


@pytest.fixture
def pair(tmp_path: Path, time: StandingClock) -> Iterator[tuple[Laptop, Laptop]]:
    """Stina's and Karin's laptops; the keys are checked both ways."""
    yield from two_laptops(tmp_path, time)


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Laptop, Laptop]]:
    """The same for tests that change nothing."""
    clock = StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))
    yield from two_laptops(tmp_path_factory.mktemp("calm"), clock)


def two_laptops(tmp_path: Path, time: StandingClock) -> Iterator[tuple[Laptop, Laptop]]:
    stina = laptop(tmp_path / "stina", "Stina Testsson", time)
    karin = laptop(tmp_path / "karin", "Karin Kollegasson", time)
    stina.knows(karin)
    karin.knows(stina)
    yield stina, karin
    stina.work.store.close()
    karin.work.store.close()


def a_case(one: Laptop, given: str = "Olga", family: str = "Lind") -> str:
    """A case with a woman."""
    form = casework.CaseForm(client=casework.PersonForm(given_name=given, family_name=family))
    return casework.open_case(one.work, form).id
