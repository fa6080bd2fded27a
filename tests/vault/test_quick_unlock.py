"""A PIN opens the store only together with the key store, for a while, a few times; the passphrase always does."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given, settings
from hypothesis import strategies as st

from relvald_desktop.vault import quick_unlock
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.key_store import KeyStoreSilent, NoKeyStore, SystemKeyStore, is_safe
from relvald_desktop.vault.opening import (
    NewVault,
    change_passphrase,
    create_vault,
    replace_recovery_key,
    unlock,
)
from relvald_desktop.vault.pin import ObviousPin, require_good_pin
from relvald_desktop.vault.quick_unlock import QuickSlot, QuickUnlockGone, WrongPin, enrol, unlock_quickly
from relvald_desktop.vault.slots import LOWEST, canonical
from tests.conftest import PASSPHRASE
from tests.vault.quick_scenes import NOW, PIN
from tests.vault.secret_service import ROOT, environment, on_a_bus

HOUR = dt.timedelta(hours=1)


class MemoryKeyStore:
    """Stands in for the key store where its own ways do not matter."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}
        self.refusal: Exception | None = None

    def keep(self, name: str, secret: bytes) -> None:
        self._answer()
        self.secrets[name] = secret

    def find(self, name: str) -> bytes | None:
        self._answer()
        return self.secrets.get(name)

    def remove(self, name: str) -> None:
        self._answer()
        self.secrets.pop(name, None)

    def _answer(self) -> None:
        if self.refusal is not None:
            raise self.refusal


@pytest.fixture
def vault(tmp_path: Path) -> NewVault:
    return create_vault(tmp_path / "store", PASSPHRASE, factor=LOWEST)


@pytest.fixture
def kept() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def quick(vault: NewVault, kept: MemoryKeyStore) -> StoreFolder:
    """A store with quick unlock on since the unlock at NOW."""
    enrol(vault.folder, vault.key, PIN, kept, NOW, NOW)
    return vault.folder


def scene(tmp_path: Path, service: str, name: str, **more: str) -> dict[str, Any]:
    """What a scene gives on a bus of its own."""
    command = [sys.executable, "-m", "tests.vault.quick_scenes", name, str(tmp_path / "store")]
    done = on_a_bus(tmp_path, service, command, **more)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


@pytest.mark.fault(22)
def test_a_real_key_store_and_the_pin_open_the_store(tmp_path: Path) -> None:
    found = scene(tmp_path, "real", "works")
    assert found == {
        "same": True, "kept": 32, "shared": False, "left": False, "backend": "keyring.backends.SecretService"
    }  # fmt: skip


@pytest.mark.fault(22)
@pytest.mark.parametrize(("name", "pin"), [("locked", "key_store_silent"), ("wiped", "quick_unlock_gone")])
def test_with_a_locked_or_emptied_key_store_the_passphrase_opens_it_all_the_same(
    tmp_path: Path, name: str, pin: str
) -> None:
    found = scene(tmp_path, "real", name)
    assert (found["pin"], found["passphrase"]) == (pin, True)


@pytest.mark.fault(22)
def test_without_a_key_store_quick_unlock_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    found = scene(tmp_path, "absent", "silent")
    assert found["enrolled"] == "no_key_store"
    assert (found["passphrase"], found["file"]) == (True, False)


@pytest.mark.fault(22)
def test_a_key_store_that_hangs_costs_three_seconds_and_no_more(tmp_path: Path) -> None:
    found = scene(tmp_path, "hangs", "silent")
    assert found["enrolled"] == "key_store_silent"
    assert 2.5 < found["enrol_seconds"] < 6
    assert (found["passphrase"], found["file"]) == (True, False)
    assert found["passphrase_seconds"] < 3


@pytest.mark.fault(22)
@pytest.mark.parametrize("kind", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_back_ends_that_keep_nothing_count_as_none(tmp_path: Path, kind: str) -> None:
    found = scene(tmp_path, "real", "silent", PYTHON_KEYRING_BACKEND=kind)
    assert found["enrolled"] == "no_key_store"
    assert not (tmp_path / "store" / "quickunlock.json").exists()


def test_a_chain_of_unsafe_back_ends_counts_as_none_and_a_safe_link_is_used_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import keyring
    from keyring.backends import SecretService, null
    from keyring.backends.chainer import ChainerBackend

    class PlaintextKeyring(null.Keyring):
        """As keyrings.alt has one."""

    class MadeFromASafeOne(SecretService.Keyring):
        """A plug-in may do anything."""

    chain, safe = ChainerBackend(), SecretService.Keyring()
    monkeypatch.setattr(safe, "get_password", lambda *_: "c2Vu", raising=False)
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    monkeypatch.setattr(ChainerBackend, "backends", [PlaintextKeyring(), MadeFromASafeOne()])
    with pytest.raises(NoKeyStore):
        SystemKeyStore().require()
    monkeypatch.setattr(ChainerBackend, "backends", [PlaintextKeyring(), safe])
    assert SystemKeyStore().find("x") == b"sen"
    assert not is_safe(chain)


def test_after_a_hang_nobody_else_is_sent_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading
    import time

    from relvald_desktop.vault import key_store

    end, sent = threading.Event(), []

    def hang() -> None:
        sent.append(1)
        end.wait(20)

    monkeypatch.setattr(key_store, "_safe_backend", hang)
    system = SystemKeyStore(seconds=0.1)
    start = time.monotonic()
    for _ in range(5):
        with pytest.raises(KeyStoreSilent):
            system.require()
    assert (len(sent), time.monotonic() - start < 2) == (1, True)
    end.set()


def test_neither_half_alone_opens_it(quick: StoreFolder, vault: NewVault, kept: MemoryKeyStore) -> None:
    (secret,) = kept.secrets.values()
    content = quick.quick_unlock.read_bytes()
    slot = QuickSlot.from_bytes(content)
    header = canonical(slot.header())
    assert slot.cipher(PIN, secret).decrypt(slot.nonce, slot.wrapped, header) == vault.key.secret()
    for pin, half in (("918273", secret), ("", secret), (PIN, bytes(32)), (PIN, b"")):
        with pytest.raises(InvalidTag):
            slot.cipher(pin, half).decrypt(slot.nonce, slot.wrapped, header)
    kept.secrets.clear()
    with pytest.raises(QuickUnlockGone):
        unlock_quickly(quick, PIN, kept, NOW)
    assert vault.key.secret().hex() not in content.hex()
    assert unlock(quick, PASSPHRASE, NOW).secret() == vault.key.secret()


@pytest.mark.fault(24)
def test_five_wrong_pins_also_across_restarts_remove_both_halves(
    quick: StoreFolder, kept: MemoryKeyStore
) -> None:
    for left in (4, 3, 2, 1):
        again = StoreFolder(quick.path)  # as after a restart: only what lies on the disk is known
        with pytest.raises(WrongPin) as caught:
            unlock_quickly(again, "918273", kept, NOW)
        assert caught.value.details["left"] == left
    with pytest.raises(QuickUnlockGone):
        unlock_quickly(StoreFolder(quick.path), "918273", kept, NOW)
    assert (quick.quick_unlock.exists(), kept.secrets) == (False, {})
    with pytest.raises(QuickUnlockGone):
        unlock_quickly(quick, PIN, kept, NOW)


@pytest.mark.fault(24)
def test_a_program_killed_while_it_tries_has_used_its_try(quick: StoreFolder, kept: MemoryKeyStore) -> None:
    (secret,) = kept.secrets.values()
    code = """
import datetime as dt, os, sys
from pathlib import Path
from relvald_desktop.vault import quick_unlock
from relvald_desktop.vault.folder import StoreFolder
class Kept:
    def find(self, name): return bytes.fromhex(sys.argv[2])
quick_unlock.QuickSlot.cipher = lambda *_: os.kill(os.getpid(), 9)
quick_unlock.unlock_quickly(StoreFolder(Path(sys.argv[1])), "918273", Kept(), dt.datetime.fromisoformat(sys.argv[3]))
"""
    for killed in range(1, 6):
        command = [sys.executable, "-c", code, str(quick.path), secret.hex(), NOW.isoformat()]
        assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
        assert QuickSlot.from_bytes(quick.quick_unlock.read_bytes()).tries == killed
    with pytest.raises(QuickUnlockGone):
        unlock_quickly(quick, PIN, kept, NOW)


@pytest.mark.fault(24)
def test_a_right_pin_begins_the_count_again(
    quick: StoreFolder, vault: NewVault, kept: MemoryKeyStore
) -> None:
    for _ in range(4):
        with pytest.raises(WrongPin):
            unlock_quickly(quick, "918273", kept, NOW)
    key, unlocked_at = unlock_quickly(quick, PIN, kept, NOW)
    assert (key.secret(), unlocked_at) == (vault.key.secret(), NOW)
    with pytest.raises(WrongPin) as caught:
        unlock_quickly(quick, "918273", kept, NOW)
    assert caught.value.details["left"] == 4


@pytest.mark.parametrize("at", [NOW + 12 * HOUR, NOW - HOUR, NOW + 24 * 365 * HOUR])
def test_after_twelve_hours_or_with_a_clock_turned_back_it_is_over(
    quick: StoreFolder, kept: MemoryKeyStore, at: dt.datetime
) -> None:
    assert quick_unlock.is_offered(quick, NOW + 12 * HOUR - dt.timedelta(seconds=1))
    with pytest.raises(QuickUnlockGone):
        unlock_quickly(quick, PIN, kept, at)
    assert (quick.quick_unlock.exists(), kept.secrets) == (False, {})


def test_the_twelve_hours_count_from_the_full_unlock(vault: NewVault, kept: MemoryKeyStore) -> None:
    enrol(vault.folder, vault.key, PIN, kept, NOW, NOW + 11 * HOUR)
    assert not quick_unlock.is_offered(vault.folder, NOW + 12 * HOUR)
    with pytest.raises(QuickUnlockGone):
        enrol(vault.folder, vault.key, PIN, kept, NOW, NOW + 13 * HOUR)


@pytest.mark.parametrize("what", ["passphrase", "recovery"])
def test_new_keys_end_it(quick: StoreFolder, vault: NewVault, kept: MemoryKeyStore, what: str) -> None:
    if what == "passphrase":
        change_passphrase(quick, vault.key, "gul kamel dansar tyst i snön", factor=LOWEST)
    else:
        replace_recovery_key(quick, vault.key)
    assert not quick_unlock.is_offered(quick, NOW)
    with pytest.raises(QuickUnlockGone):
        unlock_quickly(quick, PIN, kept, NOW)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("expires_at", (NOW + 13 * HOUR).isoformat()), ("made_at", (NOW - HOUR).isoformat()), ("memory_kib", 8),
        ("memory_kib", 128 * 1024), ("passes", 4), ("store", "0" * 32), ("slots", "0" * 64), ("tries", -1000),
    ],
)  # fmt: skip
def test_a_tampered_header_opens_nothing(
    quick: StoreFolder, kept: MemoryKeyStore, name: str, value: Any
) -> None:
    body = json.loads(quick.quick_unlock.read_bytes()) | {name: value}
    quick.quick_unlock.write_text(json.dumps(body))
    with pytest.raises((QuickUnlockGone, WrongPin)):
        unlock_quickly(quick, PIN, kept, NOW)


def test_a_longer_life_written_into_both_times_opens_nothing(
    quick: StoreFolder, kept: MemoryKeyStore
) -> None:
    later = NOW + 20 * HOUR
    body = json.loads(quick.quick_unlock.read_bytes())
    body |= {"made_at": (later - HOUR).isoformat(), "expires_at": (later + HOUR).isoformat()}
    quick.quick_unlock.write_text(json.dumps(body))
    with pytest.raises(WrongPin):
        unlock_quickly(quick, PIN, kept, later)


def test_the_file_in_another_store_opens_nothing(
    quick: StoreFolder, kept: MemoryKeyStore, tmp_path: Path
) -> None:
    other = create_vault(tmp_path / "other", PASSPHRASE, factor=LOWEST)
    other.folder.quick_unlock.write_bytes(quick.quick_unlock.read_bytes())
    assert not quick_unlock.is_offered(other.folder, NOW)


def test_a_key_store_that_does_not_answer_costs_no_try(quick: StoreFolder, kept: MemoryKeyStore) -> None:
    kept.refusal = KeyStoreSilent()
    for _ in range(7):
        with pytest.raises(KeyStoreSilent):
            unlock_quickly(quick, PIN, kept, NOW)
    kept.refusal = None
    assert unlock_quickly(quick, PIN, kept, NOW)


def test_what_the_key_store_refuses_leaves_nothing_behind(vault: NewVault, kept: MemoryKeyStore) -> None:
    kept.refusal = KeyStoreSilent()
    with pytest.raises(KeyStoreSilent):
        enrol(vault.folder, vault.key, PIN, kept, NOW, NOW)
    assert not vault.folder.quick_unlock.exists()


@pytest.mark.parametrize(
    "pin",
    [
        "", "12345", "000000", "123456", "654321", "890123", "121212", "123123", "112233", "123321", "850312",
        "120385", "031285", "19850312", "12031985", "8503120139", "198503120139", "147258", "abcdef", "１２３４５６",
        "12345a", " 620817", "7" * 33, "123454321", "464664",
    ],
)  # fmt: skip
def test_obvious_pins_are_refused(pin: str) -> None:
    with pytest.raises(ObviousPin):
        require_good_pin(pin)


@pytest.mark.parametrize("pin", ["918273", "620817394", "407591", "55029481"])
def test_other_pins_are_taken(pin: str) -> None:
    require_good_pin(pin)


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=300)
    | st.dictionaries(st.text(max_size=9), st.integers()).map(lambda d: json.dumps(d).encode())
)
def test_no_bytes_break_the_reading(content: bytes) -> None:
    with pytest.raises(QuickUnlockGone):
        QuickSlot.from_bytes(content)


def test_keyring_is_not_loaded_before_it_is_needed(tmp_path: Path) -> None:
    code = (
        "import relvald_desktop.vault.quick_unlock, relvald_desktop.app, sys; print('keyring' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "False"


def test_a_full_unlock_does_not_ask_the_key_store(quick: StoreFolder, vault: NewVault) -> None:
    assert unlock(quick, PASSPHRASE, NOW).secret() == vault.key.secret()
    assert "keyring" not in unlock.__globals__


@pytest.mark.fault(24)
@pytest.mark.parametrize("pin", [PIN, "918273"])
def test_an_end_during_a_try_wins(
    quick: StoreFolder, kept: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch, pin: str
) -> None:
    slow = QuickSlot.cipher

    def ended_meanwhile(self: QuickSlot, pin: str, secret: bytes) -> Any:
        quick_unlock.forget(quick, kept)
        return slow(self, pin, secret)

    monkeypatch.setattr(QuickSlot, "cipher", ended_meanwhile)
    with pytest.raises((QuickUnlockGone, WrongPin)):
        unlock_quickly(quick, pin, kept, NOW)
    assert (quick.quick_unlock.exists(), kept.secrets) == (False, {})


def test_an_end_while_a_pin_is_chosen_wins(
    vault: NewVault, kept: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    from relvald_desktop.ui.session.quick import QuickUnlock

    slow = QuickSlot.cipher

    def ended_meanwhile(self: QuickSlot, pin: str, secret: bytes) -> Any:
        QuickUnlock(kept).end(vault.folder.path)
        return slow(self, pin, secret)

    monkeypatch.setattr(QuickSlot, "cipher", ended_meanwhile)
    with pytest.raises(QuickUnlockGone):
        enrol(vault.folder, vault.key, PIN, kept, NOW, NOW)
    assert (vault.folder.quick_unlock.exists(), kept.secrets) == (False, {})
