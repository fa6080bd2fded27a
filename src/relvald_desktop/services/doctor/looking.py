"""Looks at the folder of a store from outside: nothing is opened, no passphrase is asked for, nothing is written."""

from __future__ import annotations

import os
import platform
import shutil
from importlib import metadata
from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.doctor import findings as said
from relvald_desktop.services.doctor.findings import Examination, Finding, Level, Repair
from relvald_desktop.store.schema import HEAD
from relvald_desktop.vault.database import PAGE_BYTES, database_versions
from relvald_desktop.vault.folder import NETWORK, StoreFolder, warnings_about
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.vault.slots import KeySlots
from relvald_desktop.vault.wal import log_file

LITTLE_ROOM = 500
"""Megabytes."""
LEFTOVERS = (".*.part", "*.part", ".relvald-drill*", "store.db-journal")


def look_at_folder(folder: StoreFolder) -> Examination:
    """What can be said about a store that does not open, or whose passphrase is not at hand."""
    found = [
        *_files(folder),
        *slots_from_outside(folder),
        *_held(folder),
        *place(folder),
        *room(folder),
        *modes(folder),
    ]
    return Examination((*found, *leftovers(folder)), versions())


def slots_from_outside(folder: StoreFolder) -> list[Finding]:
    """Whether the key slots can be read, and if not, whether the previous ones can."""
    slots = readable_slots(folder.key_slots)
    if slots is not None:
        return [Finding("slots", Level.WELL, said.SLOTS_WHOLE, {"n": len(slots.slots)})]
    if readable_slots(previous_slots(folder)) is not None:
        return [Finding("slots", Level.DAMAGE, said.SLOTS_DAMAGED, repair=Repair.SLOTS)]
    return [Finding("slots", Level.DAMAGE, said.SLOTS_LOST)]


def previous_slots(folder: StoreFolder) -> Path:
    """Where the key slots before the last change are kept."""
    return folder.key_slots.with_name(f"{folder.key_slots.name}.previous")


def readable_slots(file: Path) -> KeySlots | None:
    """The key slots in a file, or None when there are none that can be read."""
    try:
        return KeySlots.from_bytes(file.read_bytes())
    except (OSError, RelvaldError):
        return None


def place(folder: StoreFolder) -> list[Finding]:
    """Whether the folder is a good place for a store. Where it lies is not told: it may name a person."""
    warnings = [message for message, _ in warnings_about(folder.path)]
    return [
        Finding("place", Level.WARNING, said.PLACE_NETWORK if each == NETWORK else said.PLACE_SYNCED)
        for each in dict.fromkeys(warnings)
    ] or [Finding("place", Level.WELL, said.PLACE_GOOD)]


def room(folder: StoreFolder) -> list[Finding]:
    """Whether the disk has room for what will be written."""
    free = shutil.disk_usage(folder.path).free // 2**20
    size = folder.database.stat().st_size // 2**20 if folder.database.exists() else 0
    enough = free >= max(LITTLE_ROOM, 2 * size)
    message = said.ROOM_ENOUGH if enough else said.ROOM_LITTLE
    return [Finding("room", Level.WELL if enough else Level.WARNING, message, {"free": free})]


def modes(folder: StoreFolder) -> list[Finding]:
    """Whether anybody else may read the files."""
    loose = [] if os.name == "nt" else [each for each in _everything(folder) if each.lstat().st_mode & 0o077]
    if loose:
        return [Finding("modes", Level.WARNING, said.MODES_LOOSE, {"n": len(loose)}, Repair.MODES)]
    return [Finding("modes", Level.WELL, said.MODES_TIGHT)]


def leftovers(folder: StoreFolder) -> list[Finding]:
    """What work that was broken off left behind."""
    if left := left_behind(folder):
        return [Finding("leftovers", Level.NOTE, said.LEFTOVERS, {"n": len(left)}, Repair.LEFTOVERS)]
    return [Finding("leftovers", Level.WELL, said.LEFTOVERS_NONE)]


def left_behind(folder: StoreFolder) -> list[Path]:
    """The files and folders in the store's own folder that nothing needs."""
    return sorted({each for pattern in LEFTOVERS for each in folder.path.glob(pattern)})


def versions() -> dict[str, str]:
    """What the program and its parts are."""
    cipher, sqlite = database_versions()
    return {
        "Relvåld": metadata.version("relvald-desktop"), "schema": HEAD, "SQLCipher": cipher, "SQLite": sqlite, "Qt": _installed("PySide6-Essentials"), "Python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
    }  # fmt: skip


def _installed(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "–"


def _files(folder: StoreFolder) -> list[Finding]:
    found = []
    for file in (folder.key_slots, folder.database):
        if not file.is_file():
            found.append(Finding("files", Level.DAMAGE, said.FILE_MISSING, {"file": file.name}))
            continue
        size = file.stat().st_size
        cut = file == folder.database and (size == 0 or size % PAGE_BYTES != 0)
        level, message = (Level.DAMAGE, said.FILE_SHORT) if cut else (Level.WELL, said.FILE_THERE)
        found.append(Finding("files", level, message, {"file": file.name, "size": size}))
    left = log_file(folder)
    if left.is_file() and left.stat().st_size:
        found.append(Finding("files", Level.NOTE, said.LOG_FILE_LEFT))
    return found


def _held(folder: StoreFolder) -> list[Finding]:
    return [Finding("files", Level.NOTE, said.IN_USE)] if InstanceLock(folder).is_held() else []


def _everything(folder: StoreFolder) -> list[Path]:
    inside = [folder.attachments, folder.sealed_notes]
    return [
        folder.path,
        *folder.path.iterdir(),
        *(each for sub in inside if sub.is_dir() for each in sub.iterdir()),
    ]
