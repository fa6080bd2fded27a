"""Quick unlock: for twelve hours after a full unlock, a PIN and a secret in the operating system's key store open the
store, both together and neither alone.

`quickunlock.json` holds the store key under AES-256-GCM with the key HKDF-SHA256(Argon2id(PIN, salt) + secret). Everything
else in it but the count of tries is authenticated: how long it holds, of which store it is, how hard a PIN is to try. The
count stands beside it and is written before a PIN is tried, so that a program killed in the middle has used its try.
`docs/decisions/0029-locking-and-quick-unlock.md` says what this protects from and what not.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import secrets
import threading
from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.key_store import KeyStore
from relvald_desktop.vault.opening import read_slots
from relvald_desktop.vault.pin import require_good_pin
from relvald_desktop.vault.slots import PassphraseSlot, WorkFactor, calibrated, canonical, from_text, to_text
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FORMAT = "relvald-quickunlock"
VERSION = 1
TRIES = 5
LASTS = dt.timedelta(hours=12)
"""From the unlock with the passphrase on."""

_PURPOSE = b"relvald quick unlock"
_SECRET_BYTES = 32
_at_the_file = threading.Lock()
_ends: Counter[str] = Counter()
"""How often each store's file was removed since the program began: what began before an end writes it no more."""


class WrongPin(RelvaldError):
    """The PIN does not open the store; `left` is how many tries there are."""

    key = "wrong_pin"
    message = QT_TRANSLATE_NOOP("Errors", "The PIN does not open the store. Tries left: {left}.")


class QuickUnlockGone(RelvaldError):
    """Quick unlock is over: time out, tries used up, changed keys, or one of its halves is missing."""

    key = "quick_unlock_gone"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The PIN no longer opens the store. Use the passphrase; then you can choose a PIN again."
    )


@dataclass(frozen=True)
class QuickSlot:
    """The store key under PIN and secret. Times are UTC; `slots` is the SHA-256 of keyslots.json as it was, so that a new
    passphrase or recovery key, wherever it is made, ends it."""

    factor: WorkFactor
    store: str
    slots: str
    made_at: dt.datetime
    expires_at: dt.datetime
    salt: bytes
    nonce: bytes
    wrapped: bytes = b""
    tries: int = 0

    def header(self) -> dict[str, Any]:
        """What the encryption vouches for besides the key."""
        return {
            "format": FORMAT, "version": VERSION, "kdf": "argon2id", "memory_kib": self.factor.memory_kib,
            "passes": self.factor.passes, "lanes": self.factor.lanes, "store": self.store, "slots": self.slots,
            "made_at": self.made_at.isoformat(), "expires_at": self.expires_at.isoformat(),
            "salt": to_text(self.salt), "nonce": to_text(self.nonce),
        }  # fmt: skip

    def cipher(self, pin: str, secret: bytes) -> AESGCM:
        """The cipher whose key needs both the PIN and the secret."""
        derivation = HKDF(algorithm=hashes.SHA256(), length=32, salt=self.salt, info=_PURPOSE)
        return AESGCM(derivation.derive(self.factor.derive(pin, self.salt) + secret))

    def holds_at(self, now: dt.datetime, folder: StoreFolder) -> bool:
        """Whether it may be tried: not over, not from the future (a clock turned back), keys unchanged."""
        return (
            self.made_at <= now < self.expires_at
            and self.expires_at - self.made_at <= LASTS
            and 0 <= self.tries < TRIES
            and self.factor.is_acceptable()
            and self.store == store_name(folder)
            and self.slots == _slots_digest(folder)
        )

    def to_bytes(self) -> bytes:
        """The file's content."""
        body = self.header() | {"wrapped": to_text(self.wrapped), "tries": self.tries}
        return json.dumps(body, indent=1, sort_keys=True).encode() + b"\n"

    @classmethod
    def from_bytes(cls, content: bytes) -> QuickSlot:
        """Read a file's content. Raises `QuickUnlockGone` for anything that is none."""
        try:
            body = json.loads(content)
            if (body["format"], body["version"], body["kdf"]) != (FORMAT, VERSION, "argon2id"):
                raise ValueError("not quick unlock")
            made, expires = (dt.datetime.fromisoformat(body[name]) for name in ("made_at", "expires_at"))
            if made.tzinfo is None or expires.tzinfo is None:
                raise ValueError("times without zone")
            return cls(
                WorkFactor(int(body["memory_kib"]), int(body["passes"]), int(body["lanes"])),
                str(body["store"]), str(body["slots"]), made, expires,
                from_text(body["salt"]), from_text(body["nonce"]), from_text(body["wrapped"]), int(body["tries"]),
            )  # fmt: skip
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
            raise QuickUnlockGone() from error


def enrol(
    folder: StoreFolder, key: StoreKey, pin: str, key_store: KeyStore, unlocked_at: dt.datetime, now: dt.datetime,
    *, factor: WorkFactor | None = None,
) -> None:  # fmt: skip
    """Let a PIN open the store until twelve hours after the full unlock at `unlocked_at`.

    Raises `ObviousPin`, `NoKeyStore`, `KeyStoreSilent`, `QuickUnlockGone` when the twelve hours are over or it was ended
    meanwhile; leaves nothing behind then.
    """
    require_good_pin(pin)
    if not unlocked_at <= now < unlocked_at + LASTS:
        raise QuickUnlockGone()
    factor = factor or _present_factor(folder)
    secret = secrets.token_bytes(_SECRET_BYTES)
    slot = QuickSlot(
        factor, store_name(folder), _slots_digest(folder), unlocked_at, unlocked_at + LASTS,
        secrets.token_bytes(16), secrets.token_bytes(12),
    )  # fmt: skip
    forget_file(folder)
    begun = _ends[slot.store]
    key_store.keep(slot.store, secret)
    wrapped = slot.cipher(pin, secret).encrypt(slot.nonce, key.secret(), canonical(slot.header()))
    try:
        _write(folder, replace(slot, wrapped=wrapped), begun)
    except QuickUnlockGone:
        forget(folder, key_store)
        raise


def unlock_quickly(
    folder: StoreFolder, pin: str, key_store: KeyStore, now: dt.datetime
) -> tuple[StoreKey, dt.datetime]:
    """The store key for the PIN, and when the full unlock was. The try is counted before it is made.

    Raises `WrongPin`; `QuickUnlockGone` when it is over, also when it was ended during the try (both halves are removed
    then); `NoKeyStore` and
    `KeyStoreSilent`, which cost no try; `StoreMissing`, `SlotsDamaged`.
    """
    slots = read_slots(folder)
    begun = _ends[store_name(folder)]
    slot = _read(folder)
    if slot is None or not slot.holds_at(now, folder):
        forget(folder, key_store)
        raise QuickUnlockGone()
    secret = key_store.find(slot.store)
    if secret is None:
        forget_file(folder)
        raise QuickUnlockGone()
    slot = replace(slot, tries=slot.tries + 1)
    _write(folder, slot, begun)
    try:
        opened = slot.cipher(pin, secret).decrypt(slot.nonce, slot.wrapped, canonical(slot.header()))
        key = StoreKey(opened)
    except (InvalidTag, ValueError):
        if slot.tries >= TRIES:
            forget(folder, key_store)
            raise QuickUnlockGone() from None
        raise WrongPin(left=TRIES - slot.tries) from None
    try:
        slots.require_sealed_by(key)
        _write(folder, replace(slot, tries=0), begun)
    except BaseException:
        key.wipe()
        raise
    return key, slot.made_at


def is_offered(folder: StoreFolder, now: dt.datetime) -> bool:
    """Whether a PIN may be asked for, as far as the file tells; the key store is not asked. What is over is removed."""
    slot = _read(folder)
    if slot is not None and folder.key_slots.is_file() and slot.holds_at(now, folder):
        return True
    forget_file(folder)
    return False


def forget(folder: StoreFolder, key_store: KeyStore) -> None:
    """Remove both halves: the file at once, the secret if the key store answers. Either alone opens nothing."""
    forget_file(folder)
    try:
        key_store.remove(store_name(folder))
    except RelvaldError:
        return  # the file is gone and the secret alone opens nothing; the next PIN overwrites it


def forget_file(folder: StoreFolder) -> None:
    """Remove the half that lies beside the store; quick, and asks nobody. A try or a choice of PIN under way in another
    thread does not write it again."""
    with _at_the_file:
        _ends[store_name(folder)] += 1
        folder.quick_unlock.unlink(missing_ok=True)


def store_name(folder: StoreFolder) -> str:
    """What the store's secret is called in the key store: says nothing about the store, and differs between stores."""
    return hashlib.sha256(str(folder.path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _write(folder: StoreFolder, slot: QuickSlot, begun: int) -> None:
    """Raises `QuickUnlockGone` when the file was removed since there were `begun` ends."""
    with _at_the_file:
        if _ends[slot.store] != begun:
            raise QuickUnlockGone()
        write_atomically(folder.quick_unlock, slot.to_bytes())


def _read(folder: StoreFolder) -> QuickSlot | None:
    try:
        return QuickSlot.from_bytes(folder.quick_unlock.read_bytes())
    except (FileNotFoundError, QuickUnlockGone):
        return None


def _slots_digest(folder: StoreFolder) -> str:
    return hashlib.sha256(folder.key_slots.read_bytes()).hexdigest()


def _present_factor(folder: StoreFolder) -> WorkFactor:
    """As hard to try as the passphrase."""
    found = (slot.factor for slot in read_slots(folder).slots if isinstance(slot, PassphraseSlot))
    return next((factor for factor in found if factor.is_acceptable()), None) or calibrated()
