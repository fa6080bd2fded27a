"""Quick unlock for the window: what is known of it while the program runs, and its ends that must not wait for anybody."""

from __future__ import annotations

import datetime as dt
import threading
from pathlib import Path

from relvald_desktop.vault import quick_unlock
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.key_store import KeyStore, SystemKeyStore
from relvald_desktop.vault.store_key import StoreKey

_FAREWELL_SECONDS = 1.0
"""How long the end of the program waits for the key store to forget its half."""


class QuickUnlock:
    """`unlocked_at` is when the open store was last unlocked in full (UTC); None while none is open."""

    def __init__(self, key_store: KeyStore | None = None) -> None:
        self.key_store: KeyStore = key_store or SystemKeyStore()
        self.unlocked_at: dt.datetime | None = None
        self._ending: threading.Thread | None = None

    def is_on(self, folder: Path) -> bool:
        """Whether a PIN may be asked for."""
        return quick_unlock.is_offered(StoreFolder(folder), self.now())

    def turn_on(self, folder: StoreFolder, key: StoreKey, pin: str) -> None:
        """Let a PIN open the store. Takes seconds: for background work. Raises as `quick_unlock.enrol`."""
        if self.unlocked_at is None:
            raise quick_unlock.QuickUnlockGone()
        quick_unlock.enrol(folder, key, pin, self.key_store, self.unlocked_at, self.now())

    def unlock(self, folder: StoreFolder, pin: str) -> tuple[StoreKey, dt.datetime]:
        """Try a PIN. Takes seconds: for background work. Raises as `quick_unlock.unlock_quickly`."""
        return quick_unlock.unlock_quickly(folder, pin, self.key_store, self.now())

    def end(self, folder: Path) -> None:
        """Remove both halves. The file goes at once; the key store is told beside, however long it takes."""
        store = StoreFolder(folder)
        was_on = store.quick_unlock.exists()
        quick_unlock.forget_file(
            store
        )  # also when there is none: a PIN that is being chosen must not bring it
        if not was_on:
            return
        self._ending = threading.Thread(
            target=quick_unlock.forget, args=(store, self.key_store), daemon=True, name="end of quick unlock"
        )
        self._ending.start()

    def wait_for_end(self) -> None:
        """Give the key store a moment to forget; called when the program is left."""
        if self._ending is not None:
            self._ending.join(_FAREWELL_SECONDS)

    def now(self) -> dt.datetime:
        """The time that the twelve hours are counted in."""
        return dt.datetime.now(dt.UTC)
