"""A process killed while it erases a case: the case is there whole or gone whole, and what is gone is off the disk as soon
as the store is open again."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import func, select

from relvald_desktop.records.case import Case
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.services.doctor.examining import examine
from relvald_desktop.services.opening import open_store
from relvald_desktop.store import finality
from tests.conftest import make_store
from tests.faults.killing import kill_rounds
from tests.services.test_erasing import BLOB, WORD, hits
from tests.services.whole_case import BY_ID, fill_case, kinds_of_cases

ROOT = Path(__file__).parents[2]
ROUNDS = kill_rounds("erasing", default=3)
ERASER = """
import sys
from pathlib import Path
from relvald_desktop.services.erasing import erase_case
from relvald_desktop.services.opening import open_store
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
work = open_store(StoreFolder(Path(sys.argv[1])), StoreKey(bytes.fromhex(sys.argv[2])))
print("BEGIN", flush=True)
erase_case(work, sys.argv[3], typed_code="KV-0999", reason="mistake")
print("DONE", flush=True)
"""


@pytest.mark.fault(1, 25, 26)
@pytest.mark.parametrize("seed", range(ROUNDS))
def test_an_erasure_killed_half_way_is_whole_or_nothing(tmp_path: Path, seed: int) -> None:
    vault, work = make_store(tmp_path / "store")
    made = fill_case(work, WORD, blob=BLOB)
    with work.store.writing() as session:
        session.delete(session.get_one(KINDS["retention_exception"], made["retention_exception"]))
    work.store.close()
    process = subprocess.Popen(
        [sys.executable, "-c", ERASER, str(tmp_path / "store"), vault.key.secret().hex(), made["case"]],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "BEGIN\n"
    time.sleep(random.Random(seed).random() * 0.12)
    process.send_signal(signal.SIGKILL)
    process.wait(timeout=20)
    again = open_store(vault.folder, vault.key.copy())
    try:
        with again.reading() as session:
            there = session.get(Case, made["case"]) is not None
            left = {name for name in KINDS if session.scalar(select(func.count()).select_from(KINDS[name]))}
        of_case = (kinds_of_cases() | BY_ID) - {"retention_exception"}
        assert left & of_case == (of_case if there else set())
        assert ("erasure" in left) is not there
        assert not finality.is_unfinished(again.store)
        if not there:
            assert hits(tmp_path, again) == 0
        # The document of the filled case is a row without a file, and told as missing as long as the case is there.
        assert {finding.area for finding in examine(again).damage} == ({"files"} if there else set())
    finally:
        again.store.close()
