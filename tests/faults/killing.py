"""Kills a process in the middle of what it does, as a power cut or a crash would: SIGKILL, which nobody can catch.

A victim is a function of a module: `victim(tell, *arguments)`. It calls `tell(what)` after each thing that it was told
is done; `kill` gives back what was told before it died. Victims are forked from a server that has the program loaded
already, so that a round costs tenths of a second and a thousand of them can be run.

    def saver(tell: Tell, store: str, key: str) -> None:
        work = open_work(store, key)
        while True:
            tell(receive_signal(work, a_signal()).id)

    @pytest.mark.fault(1)
    def test_...(tmp_path, rounds):
        for seed in range(kill_rounds(1, default=6)):
            told = kill(saver, str(folder.path), key.secret().hex(), seed=seed)
            ...
            rounds(killed=1, acknowledged=len(told))
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from relvald_desktop.services.opening import open_store
from relvald_desktop.store.work import Clock, UnitOfWork
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey

Tell = Callable[[Any], None]

SHARES: dict[int | str, float] = {
    1: 0.5, 2: 0.1, 3: 0.1, 4: 0.05, 5: 0.1, "attachment": 0.08, "erasing": 0.04, "handover": 0.03,
}  # fmt: skip
"""What part of RELVALD_KILL_ROUNDS each fault, or work, gets; together all of it."""
PATIENCE = 60
"""Seconds until a victim must have told something."""


def kill_rounds(what: int | str, default: int, *, tests: int = 1) -> int:
    """How many times to kill: its share of RELVALD_KILL_ROUNDS (all faults together) when that is set, divided
    between so many tests; else `default`."""
    total = os.environ.get("RELVALD_KILL_ROUNDS")
    return default if total is None else max(default, -(-int(int(total) * SHARES[what]) // tests))


def kill(
    victim: Callable[..., None], *arguments: Any, seed: int, longest: float = 0.5, ready: int = 1
) -> list[Any]:
    """Start a victim, wait until it told `ready` things, wait a random time (seconds, up to `longest`, decided by
    `seed`), kill it, and give everything it told. With `ready` 0 it may die before it began."""
    ours, theirs = _context().Pipe(duplex=False)
    process = _context().Process(target=_run, args=(theirs, victim, arguments), daemon=True)
    process.start()
    theirs.close()
    told: list[Any] = []
    try:
        while len(told) < ready:
            assert ours.poll(PATIENCE), "the victim told nothing"
            told.append(ours.recv())
        end = time.monotonic() + random.Random(seed).random() * longest
        while (left := end - time.monotonic()) > 0 and ours.poll(left):
            told.append(ours.recv())
        assert process.is_alive(), "the victim ended by itself"
        process.kill()
        told += _rest(ours)
        process.join(PATIENCE)
        assert process.exitcode == -signal.SIGKILL
    except EOFError as error:
        process.join(PATIENCE)
        raise AssertionError(
            f"the victim failed by itself (exit {process.exitcode}); see its traceback"
        ) from error
    finally:
        process.kill()
        ours.close()
    return told


def open_work(store: str | Path, key: str, clock: Clock | None = None) -> UnitOfWork:
    """A store opened in a victim: its folder and its key as 96 hexadecimal digits."""
    return open_store(StoreFolder(Path(store)), StoreKey(bytes.fromhex(key)), clock)


@cache
def _context() -> Any:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.victims"])
    return context


def _run(pipe: Any, victim: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    victim(pipe.send, *arguments)


def _rest(pipe: Any) -> list[Any]:
    """What was told before the end; a message that was being written when it died does not count."""
    rest = []
    try:
        while pipe.poll(1):
            rest.append(pipe.recv())
    except (EOFError, OSError):
        pass
    return rest
