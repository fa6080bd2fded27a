"""Taking old generations away, and what was left unfinished, without harming those of other stores in the same folder."""

from __future__ import annotations

import time
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
from relvald_desktop.store.backup.shelf import (
    Generation,
    generations,
    part_name,
    remove,
    shared_place,
    touched_at,
    unfinished,
)
from relvald_desktop.vault.atomic import give_name
from relvald_desktop.vault.database import StoreDamaged
from relvald_desktop.vault.store_key import StoreKey

OLD_SECONDS = 24 * 3600
"""After so long without a byte written, what another computer has under way is taken for left behind."""

Choose = Callable[[Sequence[Generation]], Iterable[Generation]]
"""Of this store's own generations, newest first, those to take away."""


def own_generations(target: Path, key: StoreKey) -> list[Generation]:
    """The generations of this store: those whose manifest is authentic under its key, newest first. Raises
    `FolderUnusable`."""
    return [each for each in generations(target) if _is_own(each.path, key)]


def thin_out(target: Path, key: StoreKey, choose: Choose, owner: str) -> list[Path]:
    """Take away the generations that `choose` names, and the encrypted files that no generation left could need. `owner` is
    the `owner_name` of the store.

    Raises `FolderUnusable`, OSError; what was begun is ended by the next backup.
    """
    own = own_generations(target, key)
    gone = [each.path for each in choose(own)]
    parts = [part_name(path, owner) for path in gone]
    for path, part in zip(gone, parts, strict=True):
        give_name(path, part, replace=True)
    _take_away(target, key, parts)
    return gone


def clear_leftovers(target: Path, key: StoreKey, owner: str = "") -> None:
    """Take away what this store's backups left unfinished here when the program or the computer stopped: what this copy of
    the store began (`owner`; all when empty), and of what others did what is old. Raises `FolderUnusable`, OSError."""
    old = time.time() - OLD_SECONDS
    own = set(unfinished(target, owner or store_name(key)))
    others = [each for each in unfinished(target, store_name(key)) if each not in own]
    _take_away(target, key, [*own, *(each for each in others if touched_at(each) < old)])


def _take_away(target: Path, key: StoreKey, parts: list[Path]) -> None:
    """Take away generations that have lost their names. Their encrypted files go first: as long as they are there a
    generation tells which they are, so that a program killed in the middle leaves nothing that nobody finds again."""
    held = {place for part in parts if part.is_dir() for place in _known_places(target, part, key)}
    for place in held - _needed(target, key, held) if held else ():
        place.unlink(missing_ok=True)
    for part in parts:
        remove(part)


def _known_places(target: Path, part: Path, key: StoreKey) -> set[Path]:
    """As `_places`; none for what was not whole or is half gone already."""
    try:
        return _places(target, part, key)
    except (BackupDamaged, BackupTooNew):
        return set()


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
