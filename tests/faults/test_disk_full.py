"""A full disk, a disk that can't be written any more: told in words, nothing lost, and work goes on afterwards."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import Source
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.opening import unlock
from relvald_desktop.vault.troubles import DiskFull, NotWritable
from relvald_desktop.wording import Wording
from tests.conftest import PASSPHRASE, Rounds, StandingClock, make_store
from tests.faults.checking import require_whole
from tests.faults.disks import run_with_failing_writes, small_disk

WORDS = "hallon " * 300
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="there is no strace here")


def save_until_refused(work: UnitOfWork) -> tuple[dict[str, str], RelvaldError]:
    """Save signals until one is refused; what was acknowledged, and the refusal."""
    kept: dict[str, str] = {}
    for number in range(2000):
        text = f"nummer {number} {WORDS}".strip()
        try:
            kept[receive_signal(work, SignalForm(seen_or_heard=text, source=Source.POLICE)).id] = text
        except RelvaldError as error:
            return kept, error
    raise AssertionError("the disk was never full")


def signals(work: UnitOfWork) -> dict[str, str]:
    """What stands in the store."""
    with work.reading() as session:
        return {signal.id: signal.seen_or_heard for signal in session.scalars(select(Signal))}


@pytest.mark.fault(6)
@pytest.mark.parametrize("leave", [0, 4096, 30_000, 300_000, 2_000_000, 4_500_000])
def test_a_full_disk_loses_nothing_that_was_saved(tmp_path: Path, leave: int, rounds: Rounds) -> None:
    with small_disk(tmp_path / "disk", 16_000) as disk:
        vault, work = make_store(tmp_path / "disk" / "store")
        before = receive_signal(work, SignalForm(seen_or_heard="först", source=Source.POLICE)).id
        disk.fill(leave)
        kept, error = save_until_refused(work)
        assert isinstance(error, DiskFull)
        assert "Disken är full" in Wording("sv").error(error)
        assert signals(work) == kept | {before: "först"}
        disk.empty()
        kept[receive_signal(work, SignalForm(seen_or_heard="igen", source=Source.POLICE)).id] = "igen"
        work.store.close()
        again = open_store(vault.folder, vault.key.copy())
        assert signals(again) == kept | {before: "först"}
        require_whole(again)
        again.store.close()
        rounds(acknowledged=len(kept))


@pytest.mark.fault(6)
def test_a_store_killed_on_a_full_disk_opens_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 16_000) as disk:
        vault, work = make_store(tmp_path / "disk" / "store")
        disk.fill(200_000)
        kept, _ = save_until_refused(work)
        crashed = tmp_path / "crashed"
        shutil.copytree(vault.folder.path, crashed)
        work.store.close()
        folder = type(vault.folder)(crashed)
        again = open_store(folder, vault.key.copy())
        assert signals(again) == kept
        require_whole(again)
        again.store.close()


@pytest.mark.fault(6)
@pytest.mark.parametrize("leave", [0, 4096, 20_000])
def test_a_store_opened_on_a_full_disk_says_so_and_opens_when_there_is_room(
    tmp_path: Path, leave: int
) -> None:
    """SQLite calls it an error of the disk when it finds no room for the files that it opens beside the database."""
    with small_disk(tmp_path / "disk", 16_000) as disk:
        vault, work = make_store(tmp_path / "disk" / "store")
        receive_signal(work, SignalForm(seen_or_heard="kvar", source=Source.POLICE))
        work.store.close()
        disk.fill(leave)
        with pytest.raises(DiskFull):
            open_store(vault.folder, vault.key.copy())
        disk.empty()
        again = open_store(vault.folder, vault.key.copy())
        assert set(signals(again).values()) == {"kvar"}
        require_whole(again)
        again.store.close()


@pytest.mark.fault(6, 7)
@needs_strace
@pytest.mark.parametrize(
    ("error", "refusal"), [("ENOSPC", "disk_full"), ("EROFS", "disk_fails"), ("EIO", "disk_fails")]
)
@pytest.mark.parametrize("after", [1, 60, 400])
def test_writes_that_fail_from_any_moment_lose_nothing_that_was_saved(
    tmp_path: Path, error: str, refusal: str, after: int, rounds: Rounds
) -> None:
    vault, work = make_store(tmp_path / "store")
    work.store.close()
    told = run_with_failing_writes(
        "saver_until_refused", tmp_path / "store", vault.key.secret().hex(), error, after
    )
    saved = {words[1] for words in told if words[0] == "saved"}
    assert ["refused", refusal] in told
    assert bool(saved) == (after > 1)
    assert ["readable", str(len(saved))] in told
    again = open_store(vault.folder, vault.key.copy())
    assert saved <= set(signals(again))
    assert len(signals(again)) - len(saved) in (0, 1)
    receive_signal(again, SignalForm(seen_or_heard="igen", source=Source.POLICE))
    require_whole(again)
    again.store.close()
    rounds(failing_writes=1, acknowledged=len(saved))


@pytest.mark.fault(7)
def test_a_folder_that_is_read_only_at_opening_is_told_and_stays_as_it_was(
    tmp_path: Path, clock: StandingClock
) -> None:
    with small_disk(tmp_path / "disk", 16_000) as disk:
        vault, work = make_store(tmp_path / "disk" / "store", clock)
        receive_signal(work, SignalForm(seen_or_heard="kvar", source=Source.POLICE))
        work.store.close()
        before = {file.name: file.read_bytes() for file in vault.folder.path.iterdir()}
        disk.make_read_only()
        unlock(vault.folder, PASSPHRASE, clock.now())
        with pytest.raises(NotWritable) as caught:
            InstanceLock(vault.folder).acquire()
        assert "skriv" in Wording("sv").error(caught.value)
        with pytest.raises(NotWritable):
            open_store(vault.folder, vault.key.copy(), clock)
        assert {file.name: file.read_bytes() for file in vault.folder.path.iterdir()} == before
        disk.make_writable()
        with InstanceLock(vault.folder):
            again = open_store(vault.folder, vault.key.copy(), clock)
            receive_signal(again, SignalForm(seen_or_heard="åter", source=Source.POLICE))
            assert set(signals(again).values()) == {"kvar", "åter"}
            again.store.close()
