"""Making a generation: written under a temporary name, compared with the store, renamed when it is whole."""

from __future__ import annotations

import datetime as dt
import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.store.backup import attachments
from relvald_desktop.store.backup.contents import Contents, digest_of_blobs, open_frozen, read_contents
from relvald_desktop.store.backup.manifest import (
    MANIFEST,
    Attachments,
    BackupDamaged,
    Manifest,
    owner_name,
    store_name,
)
from relvald_desktop.store.backup.shelf import (
    NotEnoughRoom,
    TargetLost,
    free_name,
    part_name,
    remove,
    require_room,
    require_target,
)
from relvald_desktop.store.backup.snapshot import Copied, copy_database
from relvald_desktop.store.backup.telling import Meter, Progress
from relvald_desktop.store.backup.thinning import clear_leftovers
from relvald_desktop.store.engine import Store
from relvald_desktop.vault.atomic import give_name, sync_folder, write_atomically
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey

BEFORE = "before-"
"""How a copy is named that is kept inside the store before it is brought up to a revision."""


@dataclass(frozen=True)
class Made:
    """A generation just made, the encrypted files that were new, the names of those damaged in the store, and which copy of
    the store made it (`owner_name`)."""

    path: Path
    copied: frozenset[Path]
    missing: tuple[str, ...]
    owner: str


def create_generation(store: Store, target: Path, at: dt.datetime, progress: Progress | None = None) -> Path:
    """Write a consistent copy of the store with its key slots into a new folder under `target`, and give it.

    Raises what `make_generation` raises.
    """
    return make_generation(store, target, at, progress).path


def make_generation(
    store: Store, target: Path, at: dt.datetime, progress: Progress | None = None, *, thorough: bool = False
) -> Made:
    """Write a new generation; `progress` in bytes. `thorough` reads the encrypted files that are there already, too.

    Raises `FolderUnusable`, `BackupInsideStore`, `NotEnoughRoom`, `TargetLost`, `Cancelled`, `BackupDamaged`; whatever
    interrupts it, earlier generations stay as they were.
    """
    require_target(target, store.folder)
    with _own_key(store) as key:
        return _make(store, key, target, at, progress, thorough)


def _make(
    store: Store, key: StoreKey, target: Path, at: dt.datetime, progress: Progress | None, thorough: bool
) -> Made:
    name = owner_name(store.folder.path, key)
    final = free_name(target, at)
    part = part_name(final, name)
    with _told_when_lost(target), _taken_away_unless_whole(part):
        clear_leftovers(target, key, name)
        now = _contents_now(store, key)
        new = attachments.lacking(target, now.blobs, thorough=thorough)
        size = _size_of(store.folder)
        meter = Meter(progress, size + sum(blob.size for blob in new))
        require_room(target, meter.total)
        part.mkdir(mode=0o700)
        copied = copy_database(store, key, part / "store.db", meter)
        lacking = attachments.lacking(target, copied.contents.blobs, thorough=thorough)
        shared = attachments.share(store.folder, target, lacking, name, meter)
        try:
            _finish(part, store.folder, copied, key, at, shared.missing)
            give_name(part, final, replace=True)
        except BaseException:
            for place in shared.copied:
                place.unlink(missing_ok=True)
            raise
        sync_folder(target)
    return Made(final, frozenset(shared.copied), shared.missing, name)


def take_back(made: Made) -> None:
    """Take a generation just made away again, with the encrypted files that only it brought: it could not be proved."""
    part = part_name(made.path, made.owner)
    give_name(made.path, part, replace=True)
    for place in made.copied:
        place.unlink(missing_ok=True)
    remove(part)


def keep_beside(store: Store, revision: str, at: dt.datetime) -> Path:
    """A copy of the database and the key slots inside the store's own folder, before it is brought up to `revision`.

    The encrypted files stay where they are: no migration touches them. A copy of an earlier try is replaced.

    Raises `NotEnoughRoom`, OSError, `BackupDamaged`; nothing is left then.
    """
    final = store.folder.path / f"{BEFORE}{revision}"
    part = part_name(final, store_name(store.key))
    remove(part)
    with _own_key(store) as key, _taken_away_unless_whole(part):
        require_room(store.folder.path, _size_of(store.folder))
        part.mkdir(mode=0o700)
        copied = copy_database(store, key, part / "store.db", Meter())
        _finish(part, store.folder, copied, key, at, ())
        remove(final)
        give_name(part, final, replace=True)
    sync_folder(store.folder.path)
    return final


def forget_kept_beside(folder: StoreFolder) -> None:
    """Take away the copies kept before migrations; called once a backup was proved."""
    for entry in list(folder.path.iterdir()):
        if entry.name.startswith(BEFORE) and (entry / MANIFEST).is_file():
            remove(entry)


def _finish(
    part: Path, folder: StoreFolder, copied: Copied, key: StoreKey, at: dt.datetime, missing: tuple[str, ...]
) -> None:
    """Key slots and manifest beside the copy, after it was opened and compared with what the store held."""
    copy = StoreFolder(part)
    slots = folder.key_slots.read_bytes()
    write_atomically(copy.key_slots, slots)
    connection = open_frozen(copy.database, key)
    try:
        if read_contents(connection) != copied.contents:
            raise BackupDamaged(file=copy.database.name)
    finally:
        connection.close()
    manifest = _describe(copied, slots, at, missing, store_name(key))
    write_atomically(part / MANIFEST, manifest.to_bytes(key))


def _describe(
    copied: Copied, slots: bytes, at: dt.datetime, missing: tuple[str, ...], store: str
) -> Manifest:
    import hashlib

    held = copied.contents
    files = {
        "store.db": (copied.size, copied.digest.hex()),
        "keyslots.json": (len(slots), hashlib.sha256(slots).hexdigest()),
    }
    shared = Attachments(
        len(held.blobs), sum(blob.size for blob in held.blobs), digest_of_blobs(held.blobs), missing
    )
    return Manifest(at, files, held.counts, held.log_seq, held.log_hash, held.schema, store, shared)


def _contents_now(store: Store, key: StoreKey) -> Contents:
    reader = connect(store.folder.database, key, check_same_thread=False)
    try:
        return read_contents(reader)
    finally:
        reader.close()


def _size_of(folder: StoreFolder) -> int:
    log = folder.database.with_name(f"{folder.database.name}-wal")
    return folder.database.stat().st_size + (log.stat().st_size if log.exists() else 0)


@contextmanager
def _own_key(store: Store) -> Iterator[StoreKey]:
    """The store key in memory of its own, so that locking the store in the middle changes nothing half; wiped however it
    ends."""
    key = store.key.copy()
    try:
        yield key
    finally:
        key.wipe()


@contextmanager
def _taken_away_unless_whole(part: Path) -> Iterator[None]:
    """Whatever goes wrong, nothing half stays. On a medium that is gone it can't be taken away: `clear_leftovers` does,
    the next time."""
    try:
        yield
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


@contextmanager
def _told_when_lost(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            free = shutil.disk_usage(target).free // 2**20
            raise NotEnoughRoom(folder=target, needed=f"> {free}", free=free) from error
        raise TargetLost(folder=target, why=error.strerror or type(error).__name__) from error
