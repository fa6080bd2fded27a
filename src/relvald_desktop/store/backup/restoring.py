"""Bringing a backup back: beside, never over; whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

from relvald_desktop.store.backup.attachments import copy_checked
from relvald_desktop.store.backup.contents import SealedBlob
from relvald_desktop.store.backup.manifest import BackupDamaged, Manifest, read_manifest
from relvald_desktop.store.backup.proving import look_through, total_of
from relvald_desktop.store.backup.shelf import (
    TargetLost,
    part_name,
    place_of,
    remove,
    require_room,
)
from relvald_desktop.store.backup.telling import Meter, Progress
from relvald_desktop.store.backup.thinning import clear_leftovers
from relvald_desktop.store.engine import Store
from relvald_desktop.store.schema import HEAD, StoreTooNew
from relvald_desktop.vault.atomic import give_name, sync_folder
from relvald_desktop.vault.copying import copy_file
from relvald_desktop.vault.folder import FolderNotEmpty, FolderUnusable, StoreExists, StoreFolder
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.vault.troubles import in_words

DRILL = ".relvald-drill"
RESTORING = "restoring"


def restore_generation(
    backup: Path, key: StoreKey, target: Path, progress: Progress | None = None
) -> Manifest:
    """Bring a backup back as a store in an empty or new folder, and prove it there. The backup is only read.

    Everything is written to a folder of a temporary name beside `target`, proved, and renamed: until then `target` holds
    nothing that could be taken for a store. `progress` in bytes.

    Raises `BackupDamaged`, `BackupTooNew`, `StoreTooNew`, `StoreExists`, `FolderNotEmpty`, `FolderUnusable`,
    `NotEnoughRoom`, `TargetLost`, `Cancelled`; nothing is left then.
    """
    manifest = read_manifest(backup, key)
    _require_empty(target)
    part = part_name(target.absolute(), RESTORING)
    try:
        part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove(part)
        require_room(part.parent, total_of(manifest))
    except OSError as error:
        raise FolderUnusable(folder=target) from error
    try:
        _bring_back(backup, key, part, manifest, progress)
        if target.exists():
            target.rmdir()
        give_name(part, target, replace=True)
        sync_folder(target.parent)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)  # what can't be taken away now goes at the next try
        raise TargetLost(folder=target, why=error.strerror or type(error).__name__) from error
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    return manifest


def drill(backup: Path, key: StoreKey, scratch: Path, progress: Progress | None = None) -> Manifest:
    """Restore a backup to a scratch folder (encrypted like any store), compare, and take it away again."""
    _clear_drills(scratch)
    try:
        return restore_generation(backup, key, scratch / DRILL, progress)
    finally:
        _clear_drills(scratch)


def clear_unfinished(store: Store) -> None:
    """Take away what the store's folder holds unfinished since the program or the computer stopped: a restore drill, a
    copy before a migration, a small file on its way. Called when the store is opened, before anything else is done.
    Raises `NotWritable`."""
    folder = store.folder.path
    with in_words(store.folder.database):
        _clear_drills(folder)
        clear_leftovers(folder, store.key)
        for entry in list(folder.iterdir()):
            if entry.is_file() and entry.name.startswith(".") and entry.name.endswith(".part"):
                remove(entry)


def _clear_drills(scratch: Path) -> None:
    remove(part_name(scratch / DRILL, RESTORING))
    remove(scratch / DRILL)


def _require_empty(target: Path) -> None:
    if StoreFolder(target).holds_store():
        raise StoreExists(folder=target)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FolderNotEmpty(folder=target)


def _bring_back(
    backup: Path, key: StoreKey, part: Path, manifest: Manifest, progress: Progress | None
) -> None:
    meter = Meter(progress, total_of(manifest))
    part.mkdir(mode=0o700)
    folder = StoreFolder(part)
    for name, copy in (("keyslots.json", folder.key_slots), ("store.db", folder.database)):
        _require_copied(backup / name, copy, *manifest.files[name], meter)
    blobs = _blobs_of(folder, key, manifest, meter)
    if blobs:
        folder.attachments.mkdir(mode=0o700)
    missing = manifest.attachments.missing if manifest.attachments else ()
    for blob in blobs:
        place = place_of(backup, blob)
        if (
            not copy_checked(place, folder.attachments / blob.name, blob, RESTORING, meter)
            and blob.name not in missing
        ):
            raise BackupDamaged(file=f"{place.parent.name}/{place.name}")
    if blobs:
        sync_folder(folder.attachments)
    sync_folder(part)


def _require_copied(source: Path, copy: Path, size: int, digest: str, meter: Meter) -> None:
    if (
        not source.is_file()
        or source.stat().st_size != size
        or copy_file(source, copy, meter).hex() != digest
    ):
        raise BackupDamaged(file=source.name)


def _blobs_of(folder: StoreFolder, key: StoreKey, manifest: Manifest, meter: Meter) -> tuple[SealedBlob, ...]:
    held = look_through(folder, key, manifest, meter)
    if held.schema > HEAD:
        raise StoreTooNew(revision=held.schema, known=HEAD)
    return held.blobs
