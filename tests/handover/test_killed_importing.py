"""A process killed while it takes in a bundle has taken in all of it or nothing."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time as waiting
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from relvald_desktop.records.case import Case
from relvald_desktop.records.handover import Handover
from relvald_desktop.services.demo import fill_store
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.vault.folder import StoreFolder
from tests.conftest import StandingClock
from tests.faults.killing import kill_rounds
from tests.handover.conftest import Laptop

ROOT = Path(__file__).parents[2]
ROUNDS = kill_rounds("handover", default=3)
TAKER = """
import sys
from pathlib import Path
from relvald_desktop.services.handover.planning import Choice
from relvald_desktop.services.handover.receiving import decide_all, look_through, take_in
from relvald_desktop.services.opening import open_store
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
work = open_store(StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2])))
file = Path(sys.argv[3])
plan = look_through(work, file)
print("BEGIN", flush=True)
take_in(work, file, plan, decide_all(plan, Choice.MINE))
print("DONE", flush=True)
"""

STOPPER = TAKER.replace(
    'print("BEGIN", flush=True)',
    """
import os, signal
from sqlalchemy import event
asked, last = 0, int(sys.argv[4])
def count(*_):
    global asked
    asked += 1
    if asked == last:
        os.kill(os.getpid(), signal.SIGKILL)
event.listen(work.store.engine, "before_cursor_execute", count)
""",
).replace('"DONE"', '"DONE", asked')
"""Dies before its statement number so and so; with 0 it lives and tells how many there were."""
MOMENTS = 12


def _both_practise(stina: Laptop, karin: Laptop, *, cases: int, time: StandingClock) -> None:
    """Made-up cases in the one store; the other takes them in as it is a practice store too."""
    fill_store(stina.work, cases=cases, today=time.today())
    change_settings(karin.work, replace(read_settings(karin.work), practice=True))


@pytest.mark.fault(39)
def test_all_or_nothing_whichever_statement_was_the_last(
    pair: tuple[Laptop, Laptop], time: StandingClock, tmp_path: Path
) -> None:
    stina, karin = pair
    _both_practise(stina, karin, cases=2, time=time)
    file = stina.sends()
    with stina.work.reading() as session:
        all_cases = session.scalar(select(func.count(Case.id)))

    def killed_before(statement: int) -> tuple[str, object]:
        store = shutil.copytree(karin.folder, tmp_path / f"killed-{statement}")
        done = subprocess.run(
            [sys.executable, "-c", STOPPER, str(store), karin.key.secret().hex(), str(file), str(statement)],
            cwd=ROOT, capture_output=True, text=True, timeout=60,
        )  # fmt: skip
        again = open_store(StoreFolder(store), karin.key.copy())
        try:
            with again.reading() as session:
                cases = session.scalar(select(func.count(Case.id)))
                taken = session.scalar(select(func.count(Handover.id)))
            assert examine(again).is_well
        finally:
            again.store.close()
        shutil.rmtree(store)
        return done.stdout, (cases, taken)

    told, found = killed_before(0)
    assert found == (all_cases, 1)
    statements = int(told.split()[1])
    for number in range(MOMENTS):
        told, found = killed_before(1 + number * (statements - 1) // (MOMENTS - 1))
        assert (told, found) == ("", (0, 0))


@pytest.mark.fault(39)
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_all_or_nothing(pair: tuple[Laptop, Laptop], time: StandingClock, seed: int) -> None:
    stina, karin = pair
    _both_practise(stina, karin, cases=4, time=time)
    file = stina.sends()
    with stina.work.reading() as session:
        all_cases = session.scalar(select(func.count(Case.id)))
    arguments = [str(karin.folder), karin.key.secret().hex(), str(file)]
    process = subprocess.Popen(
        [sys.executable, "-c", TAKER, *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "BEGIN"
    waiting.sleep(random.Random(seed).random() * 0.8)
    process.send_signal(signal.SIGKILL)
    done = "DONE" in process.stdout.read()
    process.wait(timeout=20)
    again = open_store(karin.work.store.folder, karin.key.copy())
    try:
        with again.reading() as session:
            cases = session.scalar(select(func.count(Case.id)))
            taken = session.scalar(select(func.count(Handover.id)))
        assert (cases, taken) in ((0, 0), (all_cases, 1))
        assert not done or taken == 1
        assert examine(again).is_well
    finally:
        again.store.close()
