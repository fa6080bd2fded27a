"""The folder that backups go to: generations of one store or several, and the encrypted files they share.

    relvald-20261126-091500/  store.db  keyslots.json  manifest.json
    attachments/              one file for each encrypted file of a case, shared by all generations

An encrypted file is named here by its name in the store and the beginning of its own checksum. The name alone would not
do: it is made from the content, and the same content taken in again later is encrypted to another identity.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.store.backup.contents import SealedBlob
from relvald_desktop.store.backup.manifest import MANIFEST
from relvald_desktop.vault.folder import FolderUnusable, StoreFolder, mount_of
from relvald_desktop.wording import QT_TRANSLATE_NOOP

ATTACHMENTS = "attachments"
_NAME = re.compile(r"relvald-\d{8}-\d{6}(-\d+)?")


class NotEnoughRoom(RelvaldError):
    """The target is too full; nothing was written."""

    key = "not_enough_room"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Nothing was written.",
    )


class TargetLost(RelvaldError):
    """The folder went away or stopped taking what is written, in the middle."""

    key = "backup_target_lost"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} could not be written to the end ({why}). Was the stick taken out? "
        "Earlier backups are as they were. Put it back and make the backup again.",
    )


class BackupInsideStore(RelvaldError):
    """The chosen folder lies inside the store's own."""

    key = "backup_inside_store"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} is part of the store itself. Choose a folder elsewhere, best on another medium.",
    )


@dataclass(frozen=True)
class Generation:
    """A backup found in a folder."""

    path: Path
    made_at: dt.datetime


def generations(target: Path) -> list[Generation]:
    """The backups in a folder, newest first. Raises `FolderUnusable` when it can't be looked into."""
    found = []
    try:
        for entry in target.iterdir():
            if _NAME.fullmatch(entry.name) and (entry / MANIFEST).is_file():
                made_at = _time_in(entry.name)
                if made_at is not None:
                    found.append(Generation(entry, made_at))
    except OSError as error:
        raise FolderUnusable(folder=target) from error
    return sorted(found, key=lambda each: (each.made_at, _number(each.path.name)), reverse=True)


def _time_in(name: str) -> dt.datetime | None:
    try:
        return dt.datetime.strptime(name[8:23], "%Y%m%d-%H%M%S").replace(tzinfo=dt.UTC)
    except ValueError:
        return None


def _number(name: str) -> int:
    return int(name[24:] or 1)


def free_name(target: Path, at: dt.datetime) -> Path:
    """A name for a new generation that is not taken yet."""
    name = f"relvald-{at.astimezone(dt.UTC):%Y%m%d-%H%M%S}"
    number = 1
    while (path := target / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return path


def require_target(target: Path, store: StoreFolder) -> None:
    """Raise `FolderUnusable` or `BackupInsideStore` unless backups of this store can be written to a folder."""
    if not target.is_dir() or not os.access(target, os.W_OK):
        raise FolderUnusable(folder=target)
    if target.resolve().is_relative_to(store.path.resolve()):
        raise BackupInsideStore(folder=target)


def require_room(target: Path, needed: int) -> None:
    """Raise `NotEnoughRoom` unless so many bytes, and a tenth more, are free."""
    needed += needed // 10
    free = shutil.disk_usage(target).free
    if free < needed:
        raise NotEnoughRoom(folder=target, needed=-(-needed // 2**20), free=free // 2**20)


def is_same_disk(one: Path, other: Path) -> bool:
    """Whether two folders lie on the same medium, as far as the system tells: then one accident takes both."""
    device, _ = mount_of(one)
    return one.stat().st_dev == other.stat().st_dev or bool(device and device == mount_of(other)[0])


def shared_place(target: Path, blob: SealedBlob) -> Path:
    """Where the backups in a folder keep an encrypted file."""
    return target / ATTACHMENTS / f"{blob.name}-{blob.digest[:8].hex()}"


def place_of(backup: Path, blob: SealedBlob) -> Path:
    """Where the encrypted file of a generation lies: among the shared ones; or, for a copy that was kept inside the store
    before a migration, among the store's own."""
    shared = shared_place(backup.parent, blob)
    own = backup.parent / ATTACHMENTS / blob.name
    return own if own.is_file() and not shared.exists() else shared


def part_name(path: Path, store: str) -> Path:
    """A name for what is not whole yet, which tells of which store, or of which copy of it."""
    return path.with_name(f".{path.name}.{store}.part")


def unfinished(target: Path, store: str) -> list[Path]:
    """What backups of a store have under way here, or left so. `store` is its name, or that of one copy of it."""
    name = re.compile(rf"\..+\.{re.escape(store)}(\.[0-9a-f]{{8}})?\.part")
    folders = [folder for folder in (target, target / ATTACHMENTS) if folder.is_dir()]
    return [entry for folder in folders for entry in folder.iterdir() if name.fullmatch(entry.name)]


def touched_at(path: Path) -> float:
    """When a file, or the newest thing in a folder, was last written to (seconds since 1970); 0 when it is gone."""
    found = [path, *path.iterdir()] if path.is_dir() and not path.is_symlink() else [path]
    return max((each.lstat().st_mtime for each in found if os.path.lexists(each)), default=0.0)


def remove(path: Path) -> None:
    """Take a file or folder away, whole."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
