"""Stores full of random records, untidy as life and worse: late, missing, contradictory and future days."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from relvald_desktop.records.base import Record
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import NewVault
from tests.conftest import StandingClock, make_store
from tests.figures.chance import Chance
from tests.figures.random_cases import case_records
from tests.figures.random_others import other_records


@dataclass(frozen=True)
class Template:
    """An empty store to copy, so that making a store costs no key derivation and no migration."""

    vault: NewVault = field(repr=False)

    @classmethod
    def make(cls, folder: Path) -> Template:
        """A template in a folder of its own."""
        vault, work = make_store(folder)
        work.store.close()
        return cls(vault)

    def copy(self, folder: Path, clock: StandingClock) -> UnitOfWork:
        """An empty opened store."""
        shutil.copytree(self.vault.folder.path, folder)
        return open_store(StoreFolder(folder), self.vault.key.copy(), clock)


def random_store(template: Template, folder: Path, seed: int, size: int = 30) -> UnitOfWork:
    """A store with about `size` cases and what belongs to them; the same seed gives the same records, except for their
    ids. Its clock stands on a day that the seed chooses."""
    chance = Chance(Random(seed))
    today = chance.today
    work = template.copy(
        folder, StandingClock(dt.datetime(today.year, today.month, today.day, 9, tzinfo=dt.UTC))
    )
    records: list[Record] = case_records(chance, size) + other_records(chance, size)
    with work.change("test.filled", undoable=False) as change:
        for record in records:
            change.add(record)
    return work


def random_periods(seed: int, today: dt.date, count: int = 2) -> list[tuple[dt.date, dt.date]]:
    """Periods that have begun: months, half-years, odd days, among them ones that are not over yet."""
    random = Random(seed * 7919 + 1)
    return [_period(random, today) for _ in range(count)]


def _period(random: Random, today: dt.date) -> tuple[dt.date, dt.date]:
    first = today - dt.timedelta(days=random.randrange(900))
    match random.randrange(5):
        case 0:
            first = first.replace(day=1)
            return first, (first + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
        case 1:
            if first.month <= 6:
                return dt.date(first.year, 1, 1), dt.date(first.year, 6, 30)
            return dt.date(first.year, 7, 1), dt.date(first.year, 12, 31)
        case 2:
            return first, first + dt.timedelta(days=random.randrange(3))
        case 3:
            return first, today + dt.timedelta(days=random.randrange(1, 200))
    return first, first + dt.timedelta(days=random.randrange(400))
