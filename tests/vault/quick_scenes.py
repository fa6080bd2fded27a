"""Run as a program on a bus of its own: `python -m tests.vault.quick_scenes SCENE STORE` makes a store, turns quick unlock on
and does what the scene says. What came of it is printed as JSON."""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault import quick_unlock
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.key_store import SystemKeyStore
from relvald_desktop.vault.opening import NewVault, create_vault, unlock
from relvald_desktop.vault.slots import LOWEST
from tests.conftest import PASSPHRASE

PIN = "620817394"
NOW = dt.datetime(2026, 11, 26, 9, 0, tzinfo=dt.UTC)


def outcome(action: Callable[[], Any]) -> str:
    """ "done", or the key of the refusal."""
    try:
        action()
    except RelvaldError as error:
        return error.key
    return "done"


def works(vault: NewVault, store: SystemKeyStore) -> dict[str, Any]:
    """The PIN opens it, and the key store alone holds nothing of the key."""
    import keyring

    quick_unlock.enrol(vault.folder, vault.key, PIN, store, NOW, NOW)
    key, _ = quick_unlock.unlock_quickly(vault.folder, PIN, store, NOW + dt.timedelta(hours=1))
    kept = store.find(quick_unlock.store_name(vault.folder)) or b""
    quick_unlock.forget(vault.folder, store)
    return {
        "same": key.secret() == vault.key.secret(),
        "kept": len(kept),
        "shared": kept in vault.key.secret() or any(
            kept[at : at + 4] in vault.key.secret() for at in range(len(kept) - 3)
        ),
        "left": store.find(quick_unlock.store_name(vault.folder)) is not None,
        "backend": type(keyring.get_keyring()).__module__,
    }  # fmt: skip


def locked(vault: NewVault, store: SystemKeyStore) -> dict[str, Any]:
    """The collection is locked after the PIN was chosen."""
    import secretstorage

    quick_unlock.enrol(vault.folder, vault.key, PIN, store, NOW, NOW)
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    return tried(vault, store)


def wiped(vault: NewVault, store: SystemKeyStore) -> dict[str, Any]:
    """The key store lost everything after the PIN was chosen, as when it is made anew."""
    import secretstorage

    quick_unlock.enrol(vault.folder, vault.key, PIN, store, NOW, NOW)
    bus = secretstorage.dbus_init()
    for item in list(secretstorage.get_default_collection(bus).get_all_items()):
        item.delete()
    return tried(vault, store)


def silent(vault: NewVault, store: SystemKeyStore) -> dict[str, Any]:
    """No service, or one that hangs."""
    start = time.monotonic()
    enrolled = outcome(lambda: quick_unlock.enrol(vault.folder, vault.key, PIN, store, NOW, NOW))
    seconds = time.monotonic() - start
    return {"enrolled": enrolled, "enrol_seconds": seconds} | tried(vault, store)


def tried(vault: NewVault, store: SystemKeyStore) -> dict[str, Any]:
    """What the PIN and the passphrase do."""
    start = time.monotonic()
    pin = outcome(lambda: quick_unlock.unlock_quickly(vault.folder, PIN, store, NOW))
    seconds = time.monotonic() - start
    start = time.monotonic()
    passphrase = unlock(StoreFolder(vault.folder.path), PASSPHRASE, NOW).secret() == vault.key.secret()
    return {
        "pin": pin, "seconds": seconds, "passphrase": passphrase, "file": vault.folder.quick_unlock.exists(),
        "passphrase_seconds": time.monotonic() - start,
    }  # fmt: skip


SCENES = {"works": works, "locked": locked, "wiped": wiped, "silent": silent}


def main() -> None:
    """One scene."""
    vault = create_vault(Path(sys.argv[2]), PASSPHRASE, factor=LOWEST)
    print(json.dumps(SCENES[sys.argv[1]](vault, SystemKeyStore())), flush=True)


if __name__ == "__main__":
    main()
