"""The encrypted files of cases in a backup: copied once, shared by all generations, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.store.backup.contents import SealedBlob
from relvald_desktop.store.backup.manifest import BackupDamaged
from relvald_desktop.store.backup.shelf import part_name, place_of, remove, shared_place
from relvald_desktop.store.backup.telling import Meter
from relvald_desktop.vault.atomic import give_name, sync_folder
from relvald_desktop.vault.copying import Done, copy_file, digest_of
from relvald_desktop.vault.folder import StoreFolder


@dataclass(frozen=True)
class Shared:
    """What was done with the encrypted files: those copied now, and the names of those the store itself has damaged."""

    copied: tuple[Path, ...]
    missing: tuple[str, ...]


def lacking(target: Path, blobs: Iterable[SealedBlob], *, thorough: bool) -> list[SealedBlob]:
    """The encrypted files that the folder does not hold yet, by name and size; `thorough` reads each of them."""
    return [blob for blob in blobs if not _is_held(shared_place(target, blob), blob, thorough)]


def _is_held(place: Path, blob: SealedBlob, thorough: bool) -> bool:
    if not place.is_file() or place.stat().st_size != blob.size:
        return False
    return not thorough or digest_of(place, lambda _more: None) == blob.digest


def share(folder: StoreFolder, target: Path, blobs: Iterable[SealedBlob], store: str, meter: Meter) -> Shared:
    """Copy encrypted files of the store into the folder of backups. When it is stopped, none of them stays.

    One that is damaged in the store is left out and named, so that everything else can still be backed up. Raises
    OSError, `Cancelled`.
    """
    copied: list[Path] = []
    missing: list[str] = []
    try:
        for blob in blobs:
            place = shared_place(target, blob)
            place.parent.mkdir(mode=0o700, exist_ok=True)
            if copy_checked(folder.attachments / blob.name, place, blob, store, meter):
                copied.append(place)
            else:
                missing.append(blob.name)
        if copied:
            sync_folder(copied[0].parent)
    except BaseException:
        for place in copied:
            place.unlink(missing_ok=True)
        raise
    return Shared(tuple(copied), tuple(missing))


def copy_checked(source: Path, place: Path, blob: SealedBlob, store: str, done: Done) -> bool:
    """Copy one encrypted file to its place; False, with nothing left there, when it is not the one that was written."""
    if not source.is_file() or source.stat().st_size != blob.size:
        return False
    part = part_name(place, store)
    remove(part)
    try:
        whole = copy_file(source, part, done) == blob.digest
        if whole:
            give_name(part, place, replace=True)
    finally:
        remove(part)
    return whole


def require_whole(
    backup: Path,
    blobs: Iterable[SealedBlob],
    missing: Iterable[str],
    done: Done,
    *,
    read: frozenset[Path] | None = None,
) -> None:
    """Raise `BackupDamaged` naming the first encrypted file of a generation that is not as it was written.

    Every one is read; with `read` only those, and of the others the size is looked at.
    """
    left_out = set(missing)
    for blob in blobs:
        if blob.name in left_out:
            continue
        place = place_of(backup, blob)
        if not place.is_file() or place.stat().st_size != blob.size:
            raise BackupDamaged(file=f"{place.parent.name}/{place.name}")
        if (read is None or place in read) and digest_of(place, done) != blob.digest:
            raise BackupDamaged(file=f"{place.parent.name}/{place.name}")
