"""Notes written while the store is locked: encrypted to the store's public key, so that they can be written and not
read; opened at the next unlock."""

from __future__ import annotations

import json
from pathlib import Path

import pyrage
import uuid6

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.age_stream import has_short_head
from relvald_desktop.vault.atomic import sync_folder, write_atomically
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FORMAT = "relvald-sealing"
VERSION = 1


class CannotSeal(RelvaldError):
    """The store has no public key yet."""

    key = "cannot_seal"
    message = QT_TRANSLATE_NOOP(
        "Errors", "Notes can't be sealed yet: unlock this store once with this version of the program."
    )


class SealBroken(RelvaldError):
    """A sealed note can't be opened with this store's key; the file is kept."""

    key = "seal_broken"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The sealed note {file} can't be opened with this store's key. The file is kept where it is.",
    )


def publish(folder: StoreFolder, identity: str) -> bool:
    """Write the public key that notes are sealed to. False when another key stood there, which was replaced: somebody
    changed the file while the store was locked."""
    recipient = str(pyrage.x25519.Identity.from_str(identity).to_public())
    if _recipient(folder) == recipient:
        return True
    is_new = not folder.sealing_key.exists()
    content = json.dumps({"format": FORMAT, "version": VERSION, "recipient": recipient}).encode()
    write_atomically(folder.sealing_key, content)
    return is_new


def can_seal(folder: StoreFolder) -> bool:
    """Whether a note can be sealed now."""
    return _recipient(folder) is not None


def seal(folder: StoreFolder, content: bytes) -> Path:
    """Encrypt a note to the store's public key and write it beside the store. Raises `CannotSeal`, OSError."""
    recipient = _recipient(folder)
    if recipient is None:
        raise CannotSeal()
    sealed = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(recipient)])
    folder.sealed_notes.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.path)
    target = folder.sealed_notes / f"{uuid6.uuid7()}.age"
    write_atomically(target, sealed)
    return target


def waiting(folder: StoreFolder) -> list[Path]:
    """The sealed notes, oldest first."""
    return sorted(folder.sealed_notes.glob("*.age")) if folder.sealed_notes.is_dir() else []


def unseal(note: Path, identity: str) -> bytes:
    """What stands in a sealed note. Raises `SealBroken`."""
    try:
        content = note.read_bytes()
        if not has_short_head(content):
            raise SealBroken(file=note.name)
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity)]))
    except (pyrage.DecryptError, OSError) as error:
        raise SealBroken(file=note.name) from error


def fresh_identity() -> str:
    """A new private key for opening sealed notes; it is kept inside the store."""
    return str(pyrage.x25519.Identity.generate())


def _recipient(folder: StoreFolder) -> str | None:
    try:
        stored = json.loads(folder.sealing_key.read_bytes())
        recipient = str(stored["recipient"])
        pyrage.x25519.Recipient.from_str(recipient)
    except (OSError, ValueError, KeyError, TypeError, pyrage.RecipientError):
        return None
    return recipient
