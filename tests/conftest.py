"""What tests share: stores in temporary folders, a clock that stands still, a passphrase."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from relvald_desktop.services.opening import open_store
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.opening import NewVault, create_vault
from relvald_desktop.vault.slots import LOWEST

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PASSPHRASE = "lila traktor sjunger högt vid ån"
WORKER = "Stina Testsson"


class StandingClock:
    """A clock that shows what a test sets it to."""

    def __init__(self, at: dt.datetime) -> None:
        self.at = at

    def now(self) -> dt.datetime:
        return self.at

    def today(self) -> dt.date:
        return self.at.date()


def make_store(path: Path, clock: StandingClock | None = None) -> tuple[NewVault, UnitOfWork]:
    """A fresh store in a folder, opened."""
    vault = create_vault(path, PASSPHRASE, factor=LOWEST)
    work = open_store(vault.folder, vault.key.copy(), clock)
    change_settings(
        work, StoreSettings(worker_name=WORKER, office_phone="010-000 00 00", unit_name="Provstaden")
    )
    return vault, work


@pytest.fixture
def clock() -> StandingClock:
    """Thursday 26 November 2026, 10:00 in Stockholm."""
    return StandingClock(dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC))


@pytest.fixture
def work(tmp_path: Path, clock: StandingClock) -> Iterator[UnitOfWork]:
    """A fresh opened store."""
    _, opened = make_store(tmp_path / "store", clock)
    yield opened
    opened.store.close()
