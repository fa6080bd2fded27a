"""Flipped bits, cut-off, missing and mixed-up files: noticed and named, the rest readable, nothing made up."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import Source
from relvald_desktop.records.keeping import Setting
from relvald_desktop.records.signal import Signal
from relvald_desktop.services.doctor import examining, mending
from relvald_desktop.services.doctor.findings import Repair
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.opening import open_store
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.schema import StoreTooNew
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder, StoreMissing
from relvald_desktop.vault.opening import (
    NewVault,
    WrongPassphrase,
    change_passphrase,
    read_slots,
    replace_recovery_key,
    unlock,
    unlock_backup,
    unlock_with_recovery_key,
)
from relvald_desktop.vault.slots import LOWEST, KeySlots, SlotsDamaged, SlotsTooNew
from relvald_desktop.vault.troubles import StoreDamaged
from relvald_desktop.vault.wal import log_file
from tests.conftest import PASSPHRASE, WORKER, Rounds, StandingClock, make_store
from tests.faults.decrypting import RESERVE, plain_pages

PAGE = 4096
SIGNALS = 120


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> NewVault:
    """A store with a hundred signals, closed."""
    vault, work = make_store(tmp_path_factory.mktemp("original") / "store")
    for number in range(SIGNALS):
        receive_signal(
            work, SignalForm(seen_or_heard=f"nummer {number} " + "hallon " * 60, source=Source.POLICE)
        )
    work.store.close()
    return vault


@pytest.fixture
def vault(original: NewVault, tmp_path: Path) -> NewVault:
    """A copy of it that may be harmed."""
    shutil.copytree(original.folder.path, tmp_path / "store")
    return NewVault(StoreFolder(tmp_path / "store"), original.key.copy(), original.recovery_key)


@pytest.fixture
def crashed(vault: NewVault) -> NewVault:
    """The store as a crash leaves it: the newest ten signals stand in the write-ahead log only."""
    work = open_store(vault.folder, vault.key.copy())
    for number in range(10):
        receive_signal(work, SignalForm(seen_or_heard=f"sist {number}", source=Source.POLICE))
    copy = StoreFolder(vault.folder.path.with_name("crashed"))
    shutil.copytree(vault.folder.path, copy.path)
    work.store.close()
    return NewVault(copy, vault.key, vault.recovery_key)


def flip(file: Path, place: int, bit: int = 2) -> None:
    """Turn one bit round."""
    with file.open("r+b") as content:
        content.seek(place)
        byte = content.read(1)[0]
        content.seek(place)
        content.write(bytes([byte ^ 1 << bit]))


def leaf_of(vault: NewVault, table: str) -> int:
    """The number of the last leaf page of a table, from 1 (sqlite.org/fileformat2.html, section 1.6)."""
    connection = connect(vault.folder.database, vault.key)
    found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    connection.close()
    plain, number = plain_pages(vault.folder.database, vault.key), int(found[0])
    while plain[start := (number - 1) * (PAGE - RESERVE)] == 5:
        number = int.from_bytes(plain[start + 8 : start + 12], "big")
    assert plain[start] == 13
    return number


def snapshot(folder: StoreFolder) -> dict[str, bytes]:
    """Every file, byte for byte."""
    return {file.name: file.read_bytes() for file in folder.path.iterdir() if file.is_file()}


def count(work: UnitOfWork) -> int:
    """How many signals can be read."""
    with work.reading() as session:
        return len(session.scalars(select(Signal)).all())


@pytest.mark.fault(8)
@pytest.mark.parametrize("place", [16, 100, 2000, PAGE - 70, PAGE - 10])
def test_a_flipped_bit_on_the_first_page_names_the_file(vault: NewVault, place: int) -> None:
    flip(vault.folder.database, place)
    before = snapshot(vault.folder)
    with pytest.raises(StoreDamaged) as caught:
        open_store(vault.folder, vault.key.copy())
    assert caught.value.details["file"] == "store.db"
    assert snapshot(vault.folder) == before


@pytest.mark.fault(8)
@pytest.mark.parametrize("place", [0, 7, 15])
def test_a_flipped_bit_in_the_salt_harms_nothing_for_it_stands_in_the_key_slots_too(
    vault: NewVault, place: int
) -> None:
    flip(vault.folder.database, place)
    work = open_store(vault.folder, unlock_backup(vault.folder, PASSPHRASE))
    assert count(work) == SIGNALS
    assert examining.examine(work).is_well
    work.store.close()


@pytest.mark.fault(8)
@pytest.mark.parametrize(
    "place", [0, 1500, PAGE - 80, PAGE - 64, PAGE - 1], ids=["start", "data", "iv", "mac", "end"]
)
def test_a_flipped_bit_on_a_page_of_signals_leaves_everything_else_readable(
    vault: NewVault, place: int
) -> None:
    flip(vault.folder.database, (leaf_of(vault, "signal") - 1) * PAGE + place)
    work = open_store(vault.folder, vault.key.copy())
    try:
        with pytest.raises(StoreDamaged) as caught:
            count(work)
        assert caught.value.details["file"] == "store.db"
        assert read_settings(work).worker_name == WORKER
        with work.reading() as session:
            assert session.scalars(select(Case)).all() == []
            assert len(session.execute(text("SELECT seq FROM log_entry")).all()) == SIGNALS + 1
        examination = examining.examine(work)
        assert [finding.area for finding in examination.damage] == ["pages"]
    finally:
        work.store.close()


@pytest.mark.fault(8)
def test_a_flipped_bit_on_the_last_page_is_found(vault: NewVault) -> None:
    flip(vault.folder.database, vault.folder.database.stat().st_size - PAGE // 2)
    work = open_store(vault.folder, vault.key.copy())
    assert not examining.examine(work).is_well
    work.store.close()


@pytest.mark.fault(8)
def test_a_flipped_bit_on_any_page_is_found(vault: NewVault, rounds: Rounds) -> None:
    whole = vault.folder.database.read_bytes()
    pages = len(whole) // PAGE
    for page in range(1, pages, max(1, pages // 25)):
        vault.folder.database.write_bytes(whole)
        flip(vault.folder.database, page * PAGE + (page * 131) % PAGE)
        try:
            work = open_store(vault.folder, vault.key.copy())
        except StoreDamaged:
            rounds(pages_damaged=1)
            continue
        assert not examining.examine(work).is_well, f"page {page + 1}"
        work.store.close()
        rounds(pages_damaged=1)


@pytest.mark.fault(8)
@pytest.mark.parametrize("place", [0, 9, 17, 26], ids=["magic", "page size", "salt", "checksum"])
def test_a_flipped_bit_in_the_head_of_the_write_ahead_log_is_named(crashed: NewVault, place: int) -> None:
    flip(log_file(crashed.folder), place)
    before = snapshot(crashed.folder)
    with pytest.raises(StoreDamaged) as caught:
        open_store(crashed.folder, crashed.key.copy())
    assert caught.value.details["file"] == "store.db-wal"
    assert snapshot(crashed.folder) == before


@pytest.mark.fault(8)
@pytest.mark.parametrize("place", [0, 5, 9, 18, 24 + 700, 24 + PAGE - 3])
def test_a_flipped_bit_in_a_save_of_the_write_ahead_log_is_named(crashed: NewVault, place: int) -> None:
    flip(log_file(crashed.folder), 32 + place)
    with pytest.raises(StoreDamaged) as caught:
        open_store(crashed.folder, crashed.key.copy())
    assert caught.value.details["file"] == "store.db-wal"


@pytest.mark.fault(8)
def test_a_flipped_bit_anywhere_in_the_key_slots_is_named_or_opens_all_the_same(
    vault: NewVault, rounds: Rounds
) -> None:
    whole = vault.folder.key_slots.read_bytes()
    named = 0
    for place in range(0, len(whole), 23):
        vault.folder.key_slots.write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :]
        )
        try:
            assert unlock_backup(vault.folder, PASSPHRASE).secret() == vault.key.secret()
        except (SlotsDamaged, SlotsTooNew, WrongPassphrase):
            named += 1
        rounds(bits_flipped=1)
    assert named > 0


@pytest.mark.fault(8)
def test_slots_with_a_damaged_passphrase_still_open_with_the_recovery_key(vault: NewVault) -> None:
    slots = json.loads(vault.folder.key_slots.read_bytes())
    wrapped = slots["slots"][0]["wrapped"]
    slots["slots"][0]["wrapped"] = ("A" if wrapped[5] != "A" else "B").join((wrapped[:5], wrapped[6:]))
    vault.folder.key_slots.write_text(json.dumps(slots))
    with pytest.raises(WrongPassphrase):
        unlock_backup(vault.folder, PASSPHRASE)
    with pytest.raises(SlotsDamaged):
        unlock_with_recovery_key(vault.folder, vault.recovery_key)


LENGTHS: dict[str, Callable[[int], int]] = {
    "nothing": lambda size: 0, "one byte": lambda size: 1, "within the header": lambda size: 15,
    "header": lambda size: 99, "page less one": lambda size: PAGE - 1, "page": lambda size: PAGE,
    "page and one": lambda size: PAGE + 1, "half": lambda size: size // 2, "half in whole pages": lambda size: size // 2 // PAGE * PAGE,
    "one page less": lambda size: size - PAGE, "one less": lambda size: size - 1,
}  # fmt: skip


def damaged_or_unwell(vault: NewVault) -> object:
    """The file that is named when the store is opened, or when the doctor looks."""
    try:
        work = open_store(vault.folder, vault.key.copy())
    except StoreDamaged as error:
        return error.details["file"]
    unwell = not examining.examine(work).is_well
    work.store.close()
    return "store.db" if unwell else None


@pytest.mark.fault(9)
@pytest.mark.parametrize("length", LENGTHS)
def test_a_cut_off_database_is_told(vault: NewVault, length: str) -> None:
    size = vault.folder.database.stat().st_size
    with vault.folder.database.open("r+b") as content:
        content.truncate(LENGTHS[length](size))
    before = vault.folder.database.read_bytes()
    assert damaged_or_unwell(vault) == "store.db"
    assert vault.folder.database.read_bytes() == before


@pytest.mark.fault(9)
@pytest.mark.parametrize("length", LENGTHS)
def test_cut_off_key_slots_are_told(vault: NewVault, length: str) -> None:
    size = vault.folder.key_slots.stat().st_size
    wanted = LENGTHS[length](size)
    if not 0 <= wanted < size - 1:
        wanted = size - 2
    with vault.folder.key_slots.open("r+b") as content:
        content.truncate(wanted)
    with pytest.raises(SlotsDamaged):
        read_slots(vault.folder)


@pytest.mark.fault(9)
@pytest.mark.parametrize("length", [0, 1, 31, 32, 55, 32 + 24 + PAGE, 32 + 24 + PAGE + 1, -1])
def test_a_cut_off_write_ahead_log_gives_whole_saves_or_is_named(crashed: NewVault, length: int) -> None:
    file = log_file(crashed.folder)
    with file.open("r+b") as content:
        content.truncate(length if length >= 0 else file.stat().st_size - 1)
    try:
        work = open_store(crashed.folder, crashed.key.copy())
    except StoreDamaged as error:
        named = error.details["file"]
    else:
        named = None
    if named is not None:
        assert named == "store.db-wal"
        return
    assert SIGNALS <= count(work) <= SIGNALS + 10
    assert examining.examine(work).is_well
    work.store.close()


@pytest.mark.fault(10)
def test_missing_key_slots_are_named_and_no_others_take_their_place(
    vault: NewVault, clock: StandingClock
) -> None:
    vault.folder.key_slots.unlink()
    with pytest.raises(StoreMissing) as caught:
        unlock(vault.folder, PASSPHRASE, clock.now())
    assert caught.value.details["file"] == "keyslots.json"
    assert not vault.folder.key_slots.exists()


@pytest.mark.fault(10)
def test_key_slots_of_another_store_open_nothing_and_harm_nothing(vault: NewVault, tmp_path: Path) -> None:
    other, work = make_store(tmp_path / "other")
    work.store.close()
    shutil.copyfile(other.folder.key_slots, vault.folder.key_slots)
    before = snapshot(vault.folder)
    with pytest.raises(StoreDamaged):
        open_store(vault.folder, unlock_backup(vault.folder, PASSPHRASE))
    assert snapshot(vault.folder) == before


@pytest.mark.fault(10)
def test_older_key_slots_open_with_the_older_passphrase(vault: NewVault) -> None:
    older = vault.folder.key_slots.read_bytes()
    change_passphrase(vault.folder, vault.key, "gul kamel dansar tyst i snön", factor=LOWEST)
    vault.folder.key_slots.write_bytes(older)
    work = open_store(vault.folder, unlock_backup(vault.folder, PASSPHRASE))
    assert count(work) == SIGNALS
    work.store.close()


@pytest.mark.fault(10)
@pytest.mark.parametrize("harm", ["missing", "empty", "half"])
def test_the_previous_key_slots_are_kept_and_can_be_put_back(vault: NewVault, harm: str) -> None:
    replace_recovery_key(vault.folder, vault.key)
    content = vault.folder.key_slots.read_bytes()
    if harm == "missing":
        vault.folder.key_slots.unlink()
    else:
        vault.folder.key_slots.write_bytes(content[: len(content) // 2] if harm == "half" else b"")
    key = mending.key_of_previous(vault.folder, PASSPHRASE)
    mending.put_back_slots(vault.folder, key)
    assert unlock_backup(vault.folder, PASSPHRASE).secret() == vault.key.secret()
    assert unlock_with_recovery_key(vault.folder, vault.recovery_key).secret() == vault.key.secret()


@pytest.mark.fault(11)
def test_a_missing_database_is_named_and_none_is_made(vault: NewVault, clock: StandingClock) -> None:
    vault.folder.database.unlink()
    with pytest.raises(StoreMissing) as caught:
        unlock(vault.folder, PASSPHRASE, clock.now())
    assert caught.value.details["file"] == "store.db"
    with pytest.raises(StoreDamaged):
        open_store(vault.folder, vault.key.copy())
    assert sorted(file.name for file in vault.folder.path.iterdir() if file.suffix != ".holder") == [
        "keyslots.json"
    ]


@pytest.mark.fault(12)
def test_a_write_ahead_log_left_by_a_crash_is_taken_in(crashed: NewVault) -> None:
    assert log_file(crashed.folder).stat().st_size > PAGE
    work = open_store(crashed.folder, crashed.key.copy())
    assert count(work) == SIGNALS + 10
    assert examining.examine(work).is_well
    work.store.close()


@pytest.mark.fault(12)
def test_a_write_ahead_log_of_another_store_changes_nothing(crashed: NewVault, tmp_path: Path) -> None:
    other, work = make_store(tmp_path / "other")
    work.store.close()
    shutil.copyfile(log_file(crashed.folder), log_file(other.folder))
    before = snapshot(other.folder)
    with pytest.raises(StoreDamaged) as caught:
        open_store(other.folder, other.key.copy())
    assert caught.value.details["file"] == "store.db-wal"
    assert snapshot(other.folder) == before
    log_file(other.folder).unlink()
    again = open_store(other.folder, other.key.copy())
    assert examining.examine(again).is_well
    again.store.close()


@pytest.mark.fault(12)
def test_a_write_ahead_log_on_an_older_database_is_found_by_the_doctor(vault: NewVault) -> None:
    older = vault.folder.database.read_bytes()
    work = open_store(vault.folder, vault.key.copy())
    for number in range(400):
        receive_signal(
            work, SignalForm(seen_or_heard=f"mitten {number} " + "hallon " * 60, source=Source.POLICE)
        )
    work.store.close()
    work = open_store(vault.folder, vault.key.copy())
    receive_signal(work, SignalForm(seen_or_heard="sist", source=Source.POLICE))
    mixed = StoreFolder(vault.folder.path.with_name("mixed"))
    shutil.copytree(vault.folder.path, mixed.path)
    work.store.close()
    mixed.database.write_bytes(older)
    try:
        again = open_store(mixed, vault.key.copy())
    except StoreDamaged:
        return
    examination = examining.examine(again)
    assert {finding.area for finding in examination.damage} & {"log", "pages"}
    again.store.close()


@pytest.mark.fault(15)
def test_a_newer_store_is_refused_and_stays_byte_for_byte(vault: NewVault) -> None:
    connection = connect(vault.folder.database, vault.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("ALTER TABLE signal ADD COLUMN of_the_future TEXT")
    connection.close()
    before = snapshot(vault.folder)
    with pytest.raises(StoreTooNew) as caught:
        open_store(vault.folder, vault.key.copy())
    assert caught.value.details["revision"] == "9999"
    assert snapshot(vault.folder) == before


TAMPERED: dict[str, Callable[[list[dict[str, Any]]], Any]] = {
    "less memory": lambda slots: slots[0].update(memory_kib=1024),
    "less memory, still allowed": lambda slots: slots[0].update(memory_kib=65_600),
    "fewer passes": lambda slots: slots[0].update(passes=1),
    "more passes": lambda slots: slots[0].update(passes=4),
    "other lanes": lambda slots: slots[0].update(lanes=1),
    "endless memory": lambda slots: slots[0].update(memory_kib=2**31),
    "negative": lambda slots: slots[0].update(passes=-3),
    "other salt": lambda slots: slots[0].update(salt="AAAAAAAAAAAAAAAAAAAAAA=="),
    "no salt": lambda slots: slots[0].update(salt=""),
    "other nonce": lambda slots: slots[0].update(nonce="AAAAAAAAAAAAAAAA"),
    "no nonce": lambda slots: slots[0].update(nonce=""),
    "other derivation": lambda slots: slots[0].update(kdf="md5"),
    "another kind": lambda slots: slots[0].update(kind="recovery"),
    "swapped": lambda slots: slots.reverse(),
    "taken away": lambda slots: slots.pop(),
    "one too many": lambda slots: slots.append(dict(slots[1], kind="unit")),
    "recipient replaced": lambda slots: slots[1].update(recipient="age1" + "q" * 58),
}


@pytest.mark.fault(21)
@pytest.mark.parametrize("how", TAMPERED)
def test_tampered_key_slots_are_refused(vault: NewVault, how: str) -> None:
    slots = json.loads(vault.folder.key_slots.read_bytes())
    TAMPERED[how](slots["slots"])
    vault.folder.key_slots.write_text(json.dumps(slots))
    with pytest.raises((SlotsDamaged, WrongPassphrase)):
        unlock_backup(vault.folder, PASSPHRASE)
    with pytest.raises(RelvaldError):
        unlock_with_recovery_key(vault.folder, vault.recovery_key)


@pytest.mark.fault(21)
@pytest.mark.parametrize("version", [0, -1, 99, "1", 1.5, None, True])
def test_key_slots_of_another_version_are_refused(vault: NewVault, version: object) -> None:
    slots = json.loads(vault.folder.key_slots.read_bytes()) | {"version": version}
    with pytest.raises((SlotsDamaged, SlotsTooNew)):
        KeySlots.from_bytes(json.dumps(slots).encode()).require_sealed_by(vault.key)


@pytest.mark.fault(21)
def test_a_slot_of_another_store_among_ours_is_refused(vault: NewVault, tmp_path: Path) -> None:
    other, work = make_store(tmp_path / "other")
    work.store.close()
    slots = json.loads(vault.folder.key_slots.read_bytes())
    slots["slots"][0] = json.loads(other.folder.key_slots.read_bytes())["slots"][0]
    vault.folder.key_slots.write_text(json.dumps(slots))
    with pytest.raises(SlotsDamaged):
        unlock_backup(vault.folder, PASSPHRASE)


@pytest.mark.fault(8)
def test_the_doctor_puts_back_damaged_key_slots_of_an_open_store(vault: NewVault) -> None:
    replace_recovery_key(vault.folder, vault.key)
    work = open_store(vault.folder, vault.key.copy())
    flip(vault.folder.key_slots, 60)
    vault.folder.key_slots.write_bytes(b"{" + vault.folder.key_slots.read_bytes())
    examination = examining.examine(work)
    assert Repair.SLOTS in examination.repairs
    mending.mend(work, (Repair.SLOTS,))
    assert examining.examine(work).is_well
    assert (vault.folder.path / "keyslots.json.damaged").exists()
    with work.reading() as session:
        assert session.get(Setting, "worker_name") is not None
    work.store.close()
