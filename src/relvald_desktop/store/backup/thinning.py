"""Taking old generations away, without harming those of other stores in the same folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from relvald_desktop.store.backup.contents import SealedBlob, open_frozen, read_contents
from relvald_desktop.store.backup.manifest import (
    BackupDamaged,
    BackupTooNew,
    claimed_store,
    read_manifest,
    store_name,
)
from relvald_desktop.store.backup.shelf import Generation, generations, part_name, remove, shared_place
from relvald_desktop.vault.database import StoreDamaged
from relvald_desktop.vault.store_key import StoreKey

Choose = Callable[[Sequence[Generation]], Iterable[Generation]]
"""Of this store's own generations, newest first, those to take away."""


def own_generations(target: Path, key: StoreKey) -> list[Generation]:
    """The generations of this store: those whose manifest is authentic under its key, newest first. Raises
    `FolderUnusable`."""
    return [each for each in generations(target) if _is_own(each.path, key)]


def thin_out(target: Path, key: StoreKey, choose: Choose) -> list[Path]:
    """Take away the generations that `choose` names, and the encrypted files that no generation left could need.

    Raises `FolderUnusable`, OSError; what was begun is ended by the next backup.
    """
    own = own_generations(target, key)
    gone = [each.path for each in choose(own)]
    if not gone:
        return []
    held = {place for path in gone for place in _places(target, path, key)}
    for path in gone:
        part = part_name(path, store_name(key))
        os.replace(path, part)
        remove(part)
    for place in held - _needed(target, key, held):
        place.unlink(missing_ok=True)
    return gone


def _needed(target: Path, key: StoreKey, asked: set[Path]) -> set[Path]:
    """Those of the places that a generation left may need. One of another store can't: names are made with its key. One
    that may be of this store but can't be read might need any."""
    needed: set[Path] = set()
    for each in generations(target):
        if claimed_store(each.path) not in (None, "", store_name(key)):
            continue
        try:
            needed |= _places(target, each.path, key)
        except (BackupDamaged, BackupTooNew):
            return asked
    return needed


def _places(target: Path, backup: Path, key: StoreKey) -> set[Path]:
    """Where the encrypted files of a generation lie. Raises `BackupDamaged`, `BackupTooNew`."""
    import sqlcipher3

    if read_manifest(backup, key).attachments is None:
        return set()
    try:
        connection = open_frozen(backup / "store.db", key)
        try:
            blobs: tuple[SealedBlob, ...] = read_contents(connection).blobs
        finally:
            connection.close()
    except (StoreDamaged, sqlcipher3.DatabaseError) as error:
        raise BackupDamaged(file="store.db") from error
    return {shared_place(target, blob) for blob in blobs}


def _is_own(backup: Path, key: StoreKey) -> bool:
    try:
        read_manifest(backup, key)
    except (BackupDamaged, BackupTooNew):
        return False
    return True
