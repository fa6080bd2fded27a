"""The practice store that pictures are taken of."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relvald_desktop.store.work import Clock
    from relvald_desktop.vault.slots import WorkFactor

PASSPHRASE = "öva lugnt med fyra kor"


def practice_store(folder: Path, cases: int = 40, factor: WorkFactor | None = None) -> None:
    """Make a practice store in an empty folder, with the public passphrase `PASSPHRASE`."""
    from relvald_desktop.services.demo import fill_store
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.store.clock import SystemClock
    from relvald_desktop.vault.opening import create_vault

    vault = create_vault(folder, PASSPHRASE, factor=factor)
    clock = SystemClock()
    work = open_store(vault.folder, vault.key, clock)
    try:
        fill_store(work, cases=cases, seed=7, today=clock.today())
    finally:
        work.store.close()


def opened(store: Path, clock: Clock | None = None) -> Any:
    """A practice store, unlocked."""
    from relvald_desktop.services.opening import open_store
    from relvald_desktop.vault.folder import StoreFolder
    from relvald_desktop.vault.opening import unlock

    folder = StoreFolder(store)
    return open_store(folder, unlock(folder, PASSPHRASE, dt.datetime.now(dt.UTC)), clock)
