"""A process killed while it saves loses nothing it was told is saved, and leaves nothing half."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.records.signal import Signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import examine
from relvald_desktop.store.generations import generations, verify_generation
from tests.conftest import make_store

ROOT = Path(__file__).parents[2]

SAVER = """
import sys
from pathlib import Path
from relvald_desktop.records.codes import Source
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
work = open_store(StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2])))
for number in range(100000):
    print(receive_signal(work, SignalForm(seen_or_heard=f"nummer {number}", source=Source.POLICE)).id, flush=True)
"""
BACKER = """
import sys
from pathlib import Path
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.safekeeping import create_backup
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
work = open_store(StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2])))
print("BEGIN", flush=True)
while True:
    print(create_backup(work, Path(sys.argv[3])).name, flush=True)
"""


@pytest.mark.parametrize("seed", range(6))
def test_every_acknowledged_save_survives_a_kill(tmp_path: Path, seed: int) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    process = run(SAVER, str(tmp_path / "store"), vault.key.secret().hex())
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(random.Random(seed).random() * 0.6)
    process.send_signal(signal.SIGKILL)
    told = [first, *process.stdout]
    acknowledged = [line.strip() for line in told if line.endswith("\n")]
    process.wait(timeout=20)
    again = open_store(vault.folder, vault.key.copy())
    try:
        with again.reading() as session:
            kept = set(session.scalars(select(Signal.id)))
        assert set(acknowledged) <= kept
        assert len(kept) - len(acknowledged) in (0, 1)
        assert examine(again).is_well
    finally:
        again.store.close()


@pytest.mark.parametrize("seed", range(3))
def test_a_backup_killed_half_way_leaves_the_earlier_ones_whole(tmp_path: Path, seed: int) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    target = tmp_path / "usb"
    target.mkdir()
    process = run(BACKER, str(tmp_path / "store"), vault.key.secret().hex(), str(target))
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.readline()
    time.sleep(random.Random(seed).random() * 0.3)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=20)
    found = generations(target)
    assert found
    for generation in found:
        verify_generation(generation.path, vault.key)


def run(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A Python process that says what it did."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
