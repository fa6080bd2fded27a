"""Key slots: many ways in, one store key. Each slot holds the store key wrapped for one way in."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import unicodedata
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.age_stream import has_short_head
from relvald_desktop.vault.memory import overwrite
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FORMAT = "relvald-keyslots"
VERSION = 1
MAC_PURPOSE = "relvald key slots authentication"
SALT_BYTES, NONCE_BYTES = 16, 12


class SlotsDamaged(RelvaldError):
    """The key slots can't be read or were changed by somebody else."""

    key = "slots_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file with the key slots is damaged or was changed outside the program. Put back keyslots.json from "
        "the newest backup, or unlock with the recovery key from a backup.",
    )


class SlotsTooNew(RelvaldError):
    """The key slots were written by a newer program."""

    key = "slots_too_new"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The key slots have version {version}; this program knows {known}. Install the newer version.",
    )


@dataclass(frozen=True)
class WorkFactor:
    """How hard it is to try a passphrase: Argon2id (RFC 9106) memory in KiB, passes, lanes."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def is_acceptable(self) -> bool:
        """Not under 64 MiB and three passes, so that a tampered slot can't make guessing cheap; not over 4 GiB."""
        return (
            64 * 1024 <= self.memory_kib <= 4 * 1024 * 1024
            and 3 <= self.passes <= 64
            and 1 <= self.lanes <= 16
        )

    def derive(self, passphrase: str, salt: bytes) -> bytes:
        """The 256-bit key for a passphrase (NFC, so that composed and decomposed å are the same)."""
        text = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        argon = Argon2id(
            salt=salt, length=32, iterations=self.passes, lanes=self.lanes, memory_cost=self.memory_kib
        )
        try:
            return argon.derive(text)
        finally:
            overwrite(text)


LOWEST = WorkFactor(memory_kib=64 * 1024)


def calibrated() -> WorkFactor:
    """The work factor for this computer: half a second to a second per try, never under `LOWEST`."""
    factor = WorkFactor()
    seconds = _seconds(factor)
    while seconds > 1.0 and factor.memory_kib > LOWEST.memory_kib:
        factor = replace(factor, memory_kib=factor.memory_kib // 2)
        seconds = _seconds(factor)
    while seconds < 0.5 and factor.passes < 12:
        factor = replace(factor, passes=factor.passes + 1)
        seconds = _seconds(factor)
    return factor


def _seconds(factor: WorkFactor) -> float:
    start = perf_counter()
    factor.derive("calibration", bytes(16))
    return perf_counter() - start


@dataclass(frozen=True)
class PassphraseSlot:
    """The store key under a passphrase: AES-256-GCM with the header (work factor and salt) as associated data."""

    factor: WorkFactor
    salt: bytes
    nonce: bytes
    wrapped: bytes
    kind = "passphrase"

    @classmethod
    def wrap(cls, key: StoreKey, passphrase: str, factor: WorkFactor, random: Any) -> PassphraseSlot:
        """A new slot; `random(n)` gives n random bytes."""
        slot = cls(factor, random(SALT_BYTES), random(NONCE_BYTES), b"")
        secret = AESGCM(factor.derive(passphrase, slot.salt)).encrypt(slot.nonce, key.secret(), slot.header())
        return replace(slot, wrapped=secret)

    def header(self) -> bytes:
        """What the encryption vouches for besides the key."""
        return canonical({name: value for name, value in self.fields().items() if name != "wrapped"})

    def unwrap(self, passphrase: str) -> StoreKey | None:
        """The store key, or None when the passphrase is another. Raises `SlotsDamaged` for a weakened slot."""
        if not self.factor.is_acceptable():
            raise SlotsDamaged()
        try:
            secret = AESGCM(self.factor.derive(passphrase, self.salt)).decrypt(
                self.nonce, self.wrapped, self.header()
            )
        except InvalidTag:
            return None
        return StoreKey(secret)

    def fields(self) -> dict[str, Any]:
        """The slot as it stands in the file."""
        return {
            "kind": self.kind, "kdf": "argon2id", "memory_kib": self.factor.memory_kib,
            "passes": self.factor.passes, "lanes": self.factor.lanes, "salt": to_text(self.salt),
            "nonce": to_text(self.nonce), "wrapped": to_text(self.wrapped),
        }  # fmt: skip

    @classmethod
    def read(cls, fields: dict[str, Any]) -> PassphraseSlot:
        """A slot from the file. Raises KeyError, TypeError or ValueError when it is none."""
        if fields["kdf"] != "argon2id":
            raise ValueError("unknown key derivation")
        factor = WorkFactor(int(fields["memory_kib"]), int(fields["passes"]), int(fields["lanes"]))
        slot = cls(
            factor, from_text(fields["salt"]), from_text(fields["nonce"]), from_text(fields["wrapped"])
        )
        if (len(slot.salt), len(slot.nonce)) != (SALT_BYTES, NONCE_BYTES):
            raise ValueError("no such salt or nonce")
        return slot


@dataclass(frozen=True)
class AgeSlot:
    """The store key encrypted with age (age-encryption.org/v1) to a recipient: "recovery" or "unit"."""

    kind: str
    recipient: str
    wrapped: bytes

    @classmethod
    def wrap(cls, key: StoreKey, kind: str, recipient: str) -> AgeSlot:
        """A new slot. Raises `BadRecipient`."""
        try:
            parsed = pyrage.x25519.Recipient.from_str(recipient.strip())
        except pyrage.RecipientError as error:
            raise BadRecipient() from error
        return cls(kind, recipient.strip(), pyrage.encrypt(key.secret(), [parsed]))

    def unwrap(self, identity: pyrage.x25519.Identity) -> StoreKey | None:
        """The store key, or None when the identity is another's."""
        try:
            return StoreKey(pyrage.decrypt(self.wrapped, [identity]))
        except (pyrage.DecryptError, ValueError):
            return None

    def fields(self) -> dict[str, Any]:
        """The slot as it stands in the file."""
        return {"kind": self.kind, "recipient": self.recipient, "wrapped": to_text(self.wrapped)}

    @classmethod
    def read(cls, fields: dict[str, Any]) -> AgeSlot:
        """A slot from the file. Raises KeyError or ValueError when it is none."""
        wrapped = from_text(fields["wrapped"])
        if not has_short_head(wrapped):
            raise ValueError("no age file")
        return cls(str(fields["kind"]), str(fields["recipient"]), wrapped)


class BadRecipient(RelvaldError):
    """The unit's public key is no age recipient."""

    key = "bad_recipient"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The unit's public key is not right. It begins with age1 and has 62 characters."
    )


@dataclass(frozen=True)
class KeySlots:
    """All ways in, with a check value made with the store key, so that no slot can be swapped or weakened."""

    slots: tuple[PassphraseSlot | AgeSlot, ...]
    check: bytes = b""

    def replaced(self, key: StoreKey, slot: PassphraseSlot | AgeSlot) -> KeySlots:
        """The same slots with the one of this kind replaced (or added), authenticated again."""
        others = tuple(other for other in self.slots if other.kind != slot.kind)
        return KeySlots((*others, slot)).sealed(key)

    def sealed(self, key: StoreKey) -> KeySlots:
        """The same slots with their check value."""
        return replace(self, check=self._check(key))

    def require_sealed_by(self, key: StoreKey) -> None:
        """Raise `SlotsDamaged` unless the check value was made with this key."""
        if not hmac.compare_digest(self.check, self._check(key)):
            raise SlotsDamaged()

    def _check(self, key: StoreKey) -> bytes:
        return hmac.new(key.derive(MAC_PURPOSE), canonical(self._body()), hashlib.sha256).digest()

    def _body(self) -> dict[str, Any]:
        return {"format": FORMAT, "version": VERSION, "slots": [slot.fields() for slot in self.slots]}

    def to_bytes(self) -> bytes:
        """The file's content."""
        return (
            json.dumps(self._body() | {"check": to_text(self.check)}, indent=1, sort_keys=True).encode()
            + b"\n"
        )

    @classmethod
    def from_bytes(cls, content: bytes) -> KeySlots:
        """Read a file's content. Raises `SlotsDamaged`, `SlotsTooNew`."""
        try:
            body = json.loads(content)
            if body["format"] != FORMAT or type(body["version"]) is not int or body["version"] < 1:
                raise ValueError("not key slots")
            if body["version"] > VERSION:
                raise SlotsTooNew(version=body["version"], known=VERSION)
            slots = tuple(_read_slot(fields) for fields in body["slots"])
            return cls(slots, from_text(body["check"]))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
            raise SlotsDamaged() from error


def _read_slot(fields: dict[str, Any]) -> PassphraseSlot | AgeSlot:
    return PassphraseSlot.read(fields) if fields["kind"] == "passphrase" else AgeSlot.read(fields)


def canonical(value: object) -> bytes:
    """One and only one way to write a value down as bytes."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()


def to_text(content: bytes) -> str:
    """Bytes as they stand in a file of keys (base64)."""
    return base64.b64encode(content).decode()


def from_text(text: str) -> bytes:
    """The bytes again. Raises ValueError, TypeError."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
