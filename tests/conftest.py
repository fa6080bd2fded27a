"""What tests share: stores in temporary folders, a clock that stands still, a passphrase."""

from __future__ import annotations

import atexit
import datetime as dt
import functools
import os
import shutil
import tempfile
import weakref
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import pytest

from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.settings import StoreSettings, change_settings
from relvald_desktop.store.engine import Store
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import NewVault, create_vault
from relvald_desktop.vault.slots import LOWEST

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PASSPHRASE = "lila traktor sjunger högt vid ån"
WORKER = "Stina Testsson"
NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
"""Thursday, 10:00 in Stockholm."""


CommandLine = Callable[[Sequence[str]], int]
"""Takes arguments, gives the exit code."""


class StandingClock:
    """A clock that shows what a test sets it to."""

    def __init__(self, at: dt.datetime) -> None:
        self.at = at

    def now(self) -> dt.datetime:
        return self.at

    def today(self) -> dt.date:
        return self.at.date()


_opened: weakref.WeakSet[Store] = weakref.WeakSet()


def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """After the last test of a module: the stores that some tests leave open let go of what they compiled, which is much to
    look through at every lock."""
    if nextitem is None or nextitem.path != item.path:
        for store in _opened:
            store.engine.clear_compiled_cache()


def make_store(path: Path, clock: StandingClock | None = None) -> tuple[NewVault, UnitOfWork]:
    """A fresh store in a folder, opened."""
    vault = create_vault(path, PASSPHRASE, factor=LOWEST)
    work = open_store(vault.folder, vault.key.copy(), clock)
    _opened.add(work.store)
    change_settings(
        work, StoreSettings(worker_name=WORKER, office_phone="010-000 00 00", unit_name="Provstaden")
    )
    return vault, work


@functools.cache
def _made_before(cases: int, seed: int) -> NewVault:
    """A store that was made once in this process, closed."""
    folder = Path(tempfile.mkdtemp(prefix="relvald-test-"))
    atexit.register(shutil.rmtree, folder)
    vault, work = make_store(folder / "store", StandingClock(NOW))
    if cases:
        fill_store(work, cases=cases, seed=seed, today=NOW.date())
    work.store.close()
    return vault


def copy_store(
    path: Path, clock: StandingClock, *, cases: int = 0, seed: int = 1
) -> tuple[NewVault, UnitOfWork]:
    """A store in a folder, opened, at the time `NOW`: empty, or filled for practice. It is a copy of one, for making its key,
    its tables and its cases takes longer than most tests do. Two with as many cases and the same seed are the same store
    with the same keys; tests of several laptops make theirs."""
    assert clock.at == NOW
    made = _made_before(cases, seed)
    shutil.copytree(made.folder.path, path)
    vault = NewVault(StoreFolder(path), made.key.copy(), made.recovery_key)
    work = open_store(vault.folder, vault.key.copy(), clock)
    _opened.add(work.store)
    return vault, work


class Rounds(Protocol):
    """Called with names and counts, it notes how much a test really did: `rounds(killed=1, acknowledged=12)`."""

    def __call__(self, **done: int) -> None: ...


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Iterator[Rounds]:
    """Notes what a test of a fault really did; `docs/faults.md` tells it."""
    counted: Counter[str] = Counter()
    yield lambda **done: counted.update(done)
    request.node.user_properties.append(("rounds", dict(counted)))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Each test carries the numbers of the faults it commits, also to the process that reports."""
    for item in items:
        numbers = {number for mark in item.iter_markers("fault") for number in mark.args}
        if numbers:
            item.user_properties.append(("faults", sorted(numbers)))


@pytest.fixture
def command_line(monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """`relvald` in this process, which is not hardened for it: a limit that forbids core files would stay, and the tests that
    look for core files would look in vain."""
    from relvald_desktop.cli import main

    monkeypatch.setattr(main, "harden", lambda: None)
    return main.main


@pytest.fixture
def clock() -> StandingClock:
    """Thursday 26 November 2026, 10:00 in Stockholm."""
    return StandingClock(NOW)


@pytest.fixture
def work(tmp_path: Path, clock: StandingClock) -> Iterator[UnitOfWork]:
    """A fresh opened store."""
    _, opened = copy_store(tmp_path / "store", clock)
    yield opened
    opened.store.close()
