"""A process killed while it saves loses nothing it was told is saved, and leaves nothing half."""

from __future__ import annotations

from pathlib import Path

import pytest

from relvald_desktop.services.opening import open_store
from tests.conftest import Rounds, make_store
from tests.faults.checking import require_kept, require_whole
from tests.faults.killing import kill, kill_rounds
from tests.faults.victims import final, saver

STORES = 4
"""The rounds are spread over so many stores, so that both young and grown ones are hit."""


@pytest.mark.fault(1)
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("store", range(STORES))
def test_every_acknowledged_save_survives_a_kill(tmp_path: Path, store: int, rounds: Rounds) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    key = vault.key.secret().hex()
    everything: dict[tuple[str, str], str | None] = {}
    for number in range(kill_rounds(1, default=12, tests=STORES)):
        seed = store * 100_000 + number
        told = kill(saver, str(tmp_path / "store"), key, seed, seed=seed, longest=0.4)
        again = open_store(vault.folder, vault.key.copy())
        try:
            everything |= require_kept(again, final(told))
            if number % 5 == 0:
                require_whole(again)
        finally:
            again.store.close()
        rounds(killed=1, acknowledged=len(told))
    again = open_store(vault.folder, vault.key.copy())
    try:
        require_kept(again, everything, exactly=True)
        require_whole(again)
    finally:
        again.store.close()
