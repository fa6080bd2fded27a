"""Making a vault and getting into it: by passphrase, by recovery key, and changing either."""

from __future__ import annotations

import datetime as dt
import secrets
from dataclasses import dataclass
from pathlib import Path

import pyrage

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault import attempts
from relvald_desktop.vault.atomic import sync_folder, write_atomically
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.passphrase import LONGEST, require_strong
from relvald_desktop.vault.recovery import OtherRecoveryKey, read_recovery_key
from relvald_desktop.vault.slots import (
    AgeSlot,
    KeySlots,
    PassphraseSlot,
    SlotsDamaged,
    WorkFactor,
    calibrated,
)
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class WrongPassphrase(RelvaldError):
    """The passphrase does not open the store; `seconds` is how long to wait before the next try."""

    key = "wrong_passphrase"
    message = QT_TRANSLATE_NOOP("Errors", "The passphrase does not open the store. Try again.")


class TooSoon(RelvaldError):
    """Another try comes too soon after wrong ones."""

    key = "too_soon"
    message = QT_TRANSLATE_NOOP(
        "Errors", "There were several wrong passphrases. Wait {seconds} s and try again."
    )


@dataclass(frozen=True)
class NewVault:
    """A vault just made. `recovery_key` is shown once and kept nowhere."""

    folder: StoreFolder
    key: StoreKey
    recovery_key: str


def create_vault(
    path: Path, passphrase: str, *, factor: WorkFactor | None = None, unit_recipient: str = ""
) -> NewVault:
    """Make an empty encrypted database and its key slots in an empty folder.

    Raises `WeakPassphrase`, `StoreExists`, `FolderNotEmpty`, `FolderUnusable`, `BadRecipient`.
    """
    require_strong(passphrase)
    folder = StoreFolder(path)
    key = StoreKey.fresh()
    identity = pyrage.x25519.Identity.generate()
    slots: list[PassphraseSlot | AgeSlot] = [
        PassphraseSlot.wrap(key, passphrase, factor or calibrated(), secrets.token_bytes),
        AgeSlot.wrap(key, "recovery", str(identity.to_public())),
    ]
    if unit_recipient.strip():
        slots.append(AgeSlot.wrap(key, "unit", unit_recipient))
    folder.prepare()
    write_atomically(folder.key_slots, KeySlots(tuple(slots)).sealed(key).to_bytes())
    connect(folder.database, key, create=True).close()
    sync_folder(folder.path)
    return NewVault(folder, key, str(identity))


def read_slots(folder: StoreFolder) -> KeySlots:
    """The key slots of a store. Raises `StoreMissing`, `SlotsDamaged`, `SlotsTooNew`."""
    folder.require_whole()
    return KeySlots.from_bytes(folder.key_slots.read_bytes())


def unlock(folder: StoreFolder, passphrase: str, now: dt.datetime) -> StoreKey:
    """The store key for a passphrase. The same error and the same time whatever was wrong with it.

    Raises `WrongPassphrase`, `TooSoon`, `StoreMissing`, `SlotsDamaged`, `IsBackup`.
    """
    folder.require_no_backup()
    slots = read_slots(folder)
    if wait := attempts.seconds_to_wait(folder, now):
        raise TooSoon(seconds=wait)
    slot = next((slot for slot in slots.slots if isinstance(slot, PassphraseSlot)), None)
    if slot is None:
        raise SlotsDamaged()
    key = slot.unwrap(passphrase[: LONGEST + 1])
    if key is None:
        raise WrongPassphrase(seconds=attempts.note_failure(folder, now))
    slots.require_sealed_by(key)
    attempts.forget_failures(folder)
    folder.tighten()
    return key


def unlock_backup(folder: StoreFolder, passphrase: str) -> StoreKey:
    """The store key for the passphrase a backup was made under. The backup is only read, also on a medium that
    can't be written, so tries are not counted there.

    Raises `WrongPassphrase`, `StoreMissing`, `SlotsDamaged`.
    """
    slots = read_slots(folder)
    for slot in slots.slots:
        if isinstance(slot, PassphraseSlot) and (key := slot.unwrap(passphrase[: LONGEST + 1])) is not None:
            slots.require_sealed_by(key)
            return key
    raise WrongPassphrase(seconds=0)


def unlock_with_recovery_key(folder: StoreFolder, typed: str) -> StoreKey:
    """The store key for the recovery key on paper, or for the unit's own key.

    Raises `BadRecoveryKey` naming the group with the typing error, `OtherRecoveryKey`, `StoreMissing`,
    `SlotsDamaged`, `IsBackup`.
    """
    folder.require_no_backup()
    key = unlock_backup_with_recovery_key(folder, typed)
    attempts.forget_failures(folder)
    folder.tighten()
    return key


def unlock_backup_with_recovery_key(folder: StoreFolder, typed: str) -> StoreKey:
    """The store key for the recovery key a backup was made under, or for the unit's own key. The backup is only read.

    Raises `BadRecoveryKey` naming the group with the typing error, `OtherRecoveryKey`, `StoreMissing`,
    `SlotsDamaged`.
    """
    slots = read_slots(folder)
    identity = read_recovery_key(typed)
    for slot in slots.slots:
        if isinstance(slot, AgeSlot) and (key := slot.unwrap(identity)) is not None:
            slots.require_sealed_by(key)
            return key
    raise OtherRecoveryKey()


def change_passphrase(
    folder: StoreFolder, key: StoreKey, passphrase: str, *, factor: WorkFactor | None = None
) -> None:
    """Put a new passphrase in the place of the old one, as hard to guess as that was; nothing in the store is
    rewritten. Raises `WeakPassphrase`."""
    require_strong(passphrase)
    factor = factor or _present_factor(read_slots(folder)) or calibrated()
    _write(folder, key, PassphraseSlot.wrap(key, passphrase, factor, secrets.token_bytes))
    attempts.forget_failures(folder)


def _present_factor(slots: KeySlots) -> WorkFactor | None:
    """The work factor this computer was found to bear when the store was made."""
    found = (slot.factor for slot in slots.slots if isinstance(slot, PassphraseSlot))
    return next((factor for factor in found if factor.is_acceptable()), None)


def replace_recovery_key(folder: StoreFolder, key: StoreKey) -> str:
    """Make a new recovery key and give it; the old sheet opens the store no longer."""
    identity = pyrage.x25519.Identity.generate()
    _write(folder, key, AgeSlot.wrap(key, "recovery", str(identity.to_public())))
    return str(identity)


def set_unit_recipient(folder: StoreFolder, key: StoreKey, recipient: str) -> None:
    """Let the unit's own key open the store too. Raises `BadRecipient`."""
    _write(folder, key, AgeSlot.wrap(key, "unit", recipient))


def _write(folder: StoreFolder, key: StoreKey, slot: PassphraseSlot | AgeSlot) -> None:
    slots = read_slots(folder)
    slots.require_sealed_by(key)
    write_atomically(folder.key_slots, slots.replaced(key, slot).to_bytes(), keep_previous=True)
