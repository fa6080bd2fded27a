"""Taking away a store that a restored one has replaced; only ever because the worker said so."""

from __future__ import annotations

from pathlib import Path

from relvald_desktop.errors import RelvaldError
from relvald_desktop.store.backup.making import BEFORE
from relvald_desktop.store.backup.shelf import remove
from relvald_desktop.vault.atomic import sync_folder
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.instance_lock import InstanceLock
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class StillInUse(RelvaldError):
    """The store to be taken away is the one that is open."""

    key = "still_in_use"
    message = QT_TRANSLATE_NOOP("Errors", "This is the store you work in. It is not removed.")


def remove_replaced(old: Path, open_store: StoreFolder) -> None:
    """Take the files of a replaced store away for good, and its folder if nothing else lies there.

    Nothing but what a store consists of is touched. The key slots go first: without them the rest can't be read.
    Raises `StillInUse`, `IsBackup`, `StoreInUse`, `StoreMissing`, OSError.
    """
    folder = StoreFolder(old)
    if old.resolve() == open_store.path.resolve():
        raise StillInUse()
    folder.require_no_backup()
    folder.require_whole()
    _take_away(folder)


def discard_begun(folder: StoreFolder) -> None:
    """Take away a store whose making was given up before anything was written in it. Raises `IsBackup`, `StoreInUse`,
    OSError."""
    folder.require_no_backup()
    _take_away(folder)


def _take_away(folder: StoreFolder) -> None:
    with InstanceLock(folder):
        for entry in _parts(folder):
            remove(entry)
        sync_folder(folder.path)
    folder.lock.unlink(missing_ok=True)
    if not any(folder.path.iterdir()):
        folder.path.rmdir()


def _parts(folder: StoreFolder) -> list[Path]:
    named = [folder.key_slots, folder.key_slots.with_name("keyslots.json.previous")]
    named += [folder.database.with_name(f"{folder.database.name}{end}") for end in ("", "-wal", "-shm")]
    named += [
        folder.attempts,
        folder.sealing_key,
        folder.quick_unlock,
        folder.attachments,
        folder.sealed_notes,
        folder.practice_mark,
    ]
    kept = [entry for entry in folder.path.iterdir() if entry.name.startswith(BEFORE) and entry.is_dir()]
    return [entry for entry in (*named, *kept) if entry.exists()]
