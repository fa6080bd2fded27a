"""Getting into a vault, and not getting in."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relvald_desktop.vault.attempts import seconds_after
from relvald_desktop.vault.database import StoreDamaged, connect
from relvald_desktop.vault.folder import (
    FolderNotEmpty,
    StoreExists,
    StoreFolder,
    StoreMissing,
    warnings_about,
)
from relvald_desktop.vault.instance_lock import InstanceLock, StoreInUse
from relvald_desktop.vault.opening import (
    NewVault,
    TooSoon,
    WrongPassphrase,
    change_passphrase,
    create_vault,
    read_slots,
    replace_recovery_key,
    set_unit_recipient,
    unlock,
    unlock_backup,
    unlock_with_recovery_key,
)  # fmt: skip
from relvald_desktop.vault.passphrase import WeakPassphrase, strength_of
from relvald_desktop.vault.recovery import (
    BadRecoveryKey,
    OtherRecoveryKey,
    check_words,
    groups,
    read_recovery_key,
)
from relvald_desktop.vault.slots import LOWEST, KeySlots, SlotsDamaged, SlotsTooNew, WorkFactor
from tests.conftest import PASSPHRASE

NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)
OTHER = "gul kamel dansar tyst i snön"


@pytest.fixture
def vault(tmp_path: Path) -> NewVault:
    return create_vault(tmp_path / "store", PASSPHRASE, factor=LOWEST)


def test_the_passphrase_opens_it(vault: NewVault) -> None:
    assert unlock(vault.folder, PASSPHRASE, NOW).secret() == vault.key.secret()


def test_composed_and_decomposed_letters_are_the_same_passphrase(vault: NewVault) -> None:
    import unicodedata

    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    assert decomposed != PASSPHRASE
    assert unlock(vault.folder, decomposed, NOW).secret() == vault.key.secret()


@pytest.mark.parametrize(
    "typed", ["", " ", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 10_000, "🐄" * 20, "\x00"]
)
def test_anything_else_does_not(vault: NewVault, typed: str) -> None:
    with pytest.raises(WrongPassphrase):
        unlock(vault.folder, typed, NOW)


def test_wrong_tries_must_wait_also_after_a_restart(vault: NewVault) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassphrase):
            unlock(vault.folder, OTHER, NOW)
    again = StoreFolder(vault.folder.path)
    with pytest.raises(TooSoon):
        unlock(again, PASSPHRASE, NOW)
    assert unlock(again, PASSPHRASE, NOW + dt.timedelta(seconds=3)).secret() == vault.key.secret()
    assert not again.attempts.exists()


def test_the_wait_grows_and_ends() -> None:
    waits = [seconds_after(failed) for failed in range(1, 20)]
    assert waits[:4] == [0, 0, 0, 2]
    assert waits == sorted(waits)
    assert waits[-1] == 300


def test_the_recovery_key_opens_it_in_any_writing(vault: NewVault) -> None:
    body = " - ".join(groups(vault.recovery_key)).lower()
    assert unlock_with_recovery_key(vault.folder, body).secret() == vault.key.secret()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.integers(0, 57), letter=st.sampled_from("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"))
def test_one_wrong_letter_names_its_group(place: int, letter: str) -> None:
    key = "AGE-SECRET-KEY-1R5A87PC7AK7T0SDUYHUQKP3KKCMTHEF8GLGNNVRRPYFPZU09ET3QR8NMAH"
    at = len("AGE-SECRET-KEY-1") + place
    if key[at] == letter:
        return
    with pytest.raises(BadRecoveryKey) as caught:
        read_recovery_key(key[:at] + letter + key[at + 1 :])
    assert caught.value.details["group"] == str(place // 6 + 1)


@pytest.mark.fault(41)
@given(st.text(max_size=200))
def test_no_text_breaks_the_reading_of_a_recovery_key(text: str) -> None:
    try:
        read_recovery_key(text)
    except BadRecoveryKey:
        pass


def test_check_words_can_be_said_and_differ(vault: NewVault) -> None:
    words = check_words(vault.recovery_key)
    assert len(words) == 10
    assert all(len(word) == 5 and word.isalpha() for word in words)


def test_another_stores_recovery_key_is_told_apart(vault: NewVault, tmp_path: Path) -> None:
    other = create_vault(tmp_path / "other", PASSPHRASE, factor=LOWEST)
    with pytest.raises(OtherRecoveryKey):
        unlock_with_recovery_key(vault.folder, other.recovery_key)


def test_a_changed_passphrase_replaces_the_old_one(vault: NewVault) -> None:
    before = vault.folder.database.read_bytes()
    change_passphrase(vault.folder, vault.key, OTHER, factor=LOWEST)
    assert unlock(vault.folder, OTHER, NOW).secret() == vault.key.secret()
    with pytest.raises(WrongPassphrase):
        unlock(vault.folder, PASSPHRASE, NOW)
    assert vault.folder.database.read_bytes() == before


def test_a_new_recovery_key_replaces_the_old_one(vault: NewVault) -> None:
    new = replace_recovery_key(vault.folder, vault.key)
    assert unlock_with_recovery_key(vault.folder, new).secret() == vault.key.secret()
    with pytest.raises(OtherRecoveryKey):
        unlock_with_recovery_key(vault.folder, vault.recovery_key)


def test_the_units_own_key_opens_it(vault: NewVault) -> None:
    import pyrage

    unit = pyrage.x25519.Identity.generate()
    set_unit_recipient(vault.folder, vault.key, str(unit.to_public()))
    assert unlock_with_recovery_key(vault.folder, str(unit)).secret() == vault.key.secret()
    assert unlock_with_recovery_key(vault.folder, vault.recovery_key).secret() == vault.key.secret()


@pytest.mark.fault(21)
def test_weakened_slot_parameters_are_refused(vault: NewVault) -> None:
    slots = json.loads(vault.folder.key_slots.read_bytes())
    slots["slots"][0]["memory_kib"] = 8
    vault.folder.key_slots.write_text(json.dumps(slots))
    with pytest.raises(SlotsDamaged):
        unlock(vault.folder, PASSPHRASE, NOW)


@pytest.mark.fault(21)
def test_a_slot_taken_away_is_noticed(vault: NewVault) -> None:
    slots = json.loads(vault.folder.key_slots.read_bytes())
    del slots["slots"][1]
    vault.folder.key_slots.write_text(json.dumps(slots))
    with pytest.raises(SlotsDamaged):
        unlock(vault.folder, PASSPHRASE, NOW)


@pytest.mark.fault(10)
def test_slots_of_another_store_do_not_open_it(vault: NewVault, tmp_path: Path) -> None:
    other = create_vault(tmp_path / "other", PASSPHRASE, factor=LOWEST)
    vault.folder.key_slots.write_bytes(other.folder.key_slots.read_bytes())
    with pytest.raises(StoreDamaged):
        connect(vault.folder.database, unlock(vault.folder, PASSPHRASE, NOW))


@pytest.mark.fault(21)
def test_newer_slots_are_refused(vault: NewVault) -> None:
    slots = json.loads(vault.folder.key_slots.read_bytes()) | {"version": 99}
    vault.folder.key_slots.write_text(json.dumps(slots))
    with pytest.raises(SlotsTooNew):
        read_slots(vault.folder)


@pytest.mark.fault(41)
@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reading_of_slots(content: bytes) -> None:
    with pytest.raises((SlotsDamaged, SlotsTooNew)):
        KeySlots.from_bytes(content)


@pytest.mark.fault(8)
def test_a_flipped_bit_anywhere_in_the_slots_is_noticed_or_harmless(vault: NewVault) -> None:
    whole = vault.folder.key_slots.read_bytes()
    for place in range(0, len(whole), 37):
        vault.folder.key_slots.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            assert unlock_backup(vault.folder, PASSPHRASE).secret() == vault.key.secret()
        except (SlotsDamaged, SlotsTooNew, WrongPassphrase):
            continue


@pytest.mark.fault(11)
@pytest.mark.parametrize("name", ["store.db", "keyslots.json"])
def test_a_missing_file_is_named(vault: NewVault, name: str) -> None:
    (vault.folder.path / name).unlink()
    with pytest.raises(StoreMissing) as caught:
        unlock(vault.folder, PASSPHRASE, NOW)
    assert caught.value.details["file"] == name


def test_a_store_is_never_made_over_another(vault: NewVault, tmp_path: Path) -> None:
    with pytest.raises(StoreExists):
        create_vault(vault.folder.path, PASSPHRASE, factor=LOWEST)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("x")
    with pytest.raises(FolderNotEmpty):
        create_vault(tmp_path / "full", PASSPHRASE, factor=LOWEST)


def test_folder_and_files_are_the_owners_only(vault: NewVault) -> None:
    assert vault.folder.path.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in vault.folder.path.iterdir()} == {0o600}


@pytest.mark.parametrize("weak", ["", "kort", "password1234", "aaaaaaaaaaaaaaaa", "qwertyuiopas"])
def test_weak_passphrases_are_refused(tmp_path: Path, weak: str) -> None:
    with pytest.raises(WeakPassphrase):
        create_vault(tmp_path / "store", weak, factor=LOWEST)
    assert not (tmp_path / "store").exists()


def test_four_unusual_words_are_strong_enough() -> None:
    assert strength_of("lila traktor sjunger högt").is_enough


@pytest.mark.fault(13)
def test_a_second_program_is_told_who_has_the_store(vault: NewVault) -> None:
    import os

    first, second = InstanceLock(vault.folder), InstanceLock(vault.folder)
    first.acquire()
    try:
        with pytest.raises(StoreInUse) as caught:
            second.acquire()
        assert caught.value.details["pid"] == os.getpid()
    finally:
        first.release()
    second.acquire()
    second.release()


@pytest.mark.parametrize("name", ["OneDrive - Kommunen", "Dropbox", "Nextcloud"])
def test_a_synced_folder_is_warned_about(name: str) -> None:
    assert warnings_about(Path("home") / name / "store")
    assert not warnings_about(Path("home") / "store")


def test_the_work_factor_has_a_floor() -> None:
    assert LOWEST.is_acceptable()
    assert not WorkFactor(memory_kib=32 * 1024).is_acceptable()
    assert not WorkFactor(passes=1).is_acceptable()


def test_a_changed_passphrase_is_as_hard_to_guess_as_the_old_one(vault: NewVault) -> None:
    before = read_slots(vault.folder).slots[0].fields()
    change_passphrase(vault.folder, vault.key, OTHER)
    after = next(slot.fields() for slot in read_slots(vault.folder).slots if slot.kind == "passphrase")
    assert [after[name] for name in ("memory_kib", "passes", "lanes")] == [
        before[name] for name in ("memory_kib", "passes", "lanes")
    ]
    assert after["salt"] != before["salt"]
