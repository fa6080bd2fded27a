"""The folder a store lives in: its files, their modes, and whether it is a good place for one."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.drives import REMOTE, drive_of
from relvald_desktop.vault.file_names import ON_WINDOWS
from relvald_desktop.wording import QT_TRANSLATE_NOOP

SYNCED = QT_TRANSLATE_NOOP(
    "Folder",
    "The folder is copied to other computers by a sync service ({name}). Choose one that stays here.",
)
NETWORK = QT_TRANSLATE_NOOP(
    "Folder",
    "The folder lies on a network drive ({name}). Choose one on this computer; back up to the network.",
)
PRACTICE_WORDS = (
    "ÖVNING: ett övningsregister för Relvåld. Ingen i det finns på riktigt.\n"
    "ÖVNING (practice): a practice store of Relvåld. Nobody in it exists.\n"
)
_SYNC_NAMES = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "icloud",
    "syncthing",
)
_NETWORK_TYPES = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "9p", "afs", "davfs")


class StoreExists(RelvaldError):
    """There is a store here already; it was not touched."""

    key = "store_exists"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} already holds a store. Open it, or choose an empty folder."
    )


class FolderNotEmpty(RelvaldError):
    """A new store wants an empty folder."""

    key = "folder_not_empty"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} is not empty. Choose an empty folder or a new name."
    )


class FolderUnusable(RelvaldError):
    """The folder can't be made or written."""

    key = "folder_unusable"
    message = QT_TRANSLATE_NOOP("Errors", "The folder {folder} can't be written to. Choose another one.")


class StoreMissing(RelvaldError):
    """There is no store in this folder."""

    key = "store_missing"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "There is no whole store in {folder}: {file} is missing. Choose another folder or restore a backup.",
    )


class IsBackup(RelvaldError):
    """The folder is a backup, which is only ever read."""

    key = "is_backup"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The folder {folder} is a backup, not a store to work in; nothing in it was changed. Choose “Restore from a "
        "backup …” and bring it back into an empty folder.",
    )


@dataclass(frozen=True)
class StoreFolder:
    """Where a store lies, and the names of its files."""

    path: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "store.db"

    @property
    def key_slots(self) -> Path:
        """The wrapped store key, once per way in."""
        return self.path / "keyslots.json"

    @property
    def lock(self) -> Path:
        """The file that the one running program holds."""
        return self.path / "lock"

    @property
    def attempts(self) -> Path:
        """How many wrong passphrases there were since the last right one."""
        return self.path / "attempts.json"

    @property
    def quick_unlock(self) -> Path:
        """The half of quick unlock that lies beside the store."""
        return self.path / "quickunlock.json"

    @property
    def sealing_key(self) -> Path:
        """The public key that notes are sealed to while the store is locked."""
        return self.path / "sealing.json"

    @property
    def attachments(self) -> Path:
        """Where the encrypted files of cases lie."""
        return self.path / "attachments"

    @property
    def sealed_notes(self) -> Path:
        """Where sealed notes wait for the next unlock."""
        return self.path / "sealed"

    @property
    def practice_mark(self) -> Path:
        """Says to whoever sees the folder that nobody in the store exists."""
        return self.path / "practice.txt"

    def is_marked_for_practice(self) -> bool:
        """Whether it is marked as a practice store, which can be seen while it is locked; for certain only the open store
        knows."""
        return self.practice_mark.exists()

    def mark_for_practice(self, is_for_practice: bool) -> None:
        """Set the mark, or take it away. Raises OSError."""
        if is_for_practice == self.is_marked_for_practice():
            return
        if is_for_practice:
            write_atomically(self.practice_mark, PRACTICE_WORDS.encode())
        else:
            self.practice_mark.unlink()

    def require_no_backup(self) -> None:
        """Raise `IsBackup` for the folder of a backup: what is opened there would be changed."""
        if (self.path / "manifest.json").exists():
            raise IsBackup(folder=self.path)

    def holds_store(self) -> bool:
        """Whether any part of a store is here."""
        return self.database.exists() or self.key_slots.exists()

    def require_whole(self) -> None:
        """Raise `StoreMissing` naming the first file that is not there."""
        for file in (self.key_slots, self.database):
            if not file.is_file():
                raise StoreMissing(folder=self.path, file=file.name)

    def prepare(self) -> None:
        """Make the folder for a new store, for its owner only. Raises `StoreExists`, `FolderNotEmpty`,
        `FolderUnusable`."""
        if self.holds_store():
            raise StoreExists(folder=self.path)
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            if any(entry.name != self.lock.name for entry in self.path.iterdir()):
                raise FolderNotEmpty(folder=self.path)
            os.chmod(self.path, 0o700)
        except OSError as error:
            raise FolderUnusable(folder=self.path) from error

    def tighten(self) -> None:
        """Give folder and files back the modes 0700 and 0600 if something loosened them."""
        if ON_WINDOWS:
            return
        for entry, mode in [
            (self.path, 0o700),
            *((file, 0o600) for file in self.path.iterdir() if file.is_file()),
        ]:
            if entry.stat().st_mode & 0o077:
                os.chmod(entry, mode)


def warnings_about(folder: Path, drive_type: Callable[[str], int] | None = None) -> list[tuple[str, str]]:
    """Why a folder is a bad place for a store: pairs of an English message (context "Folder") and its {name}. On Windows
    `drive_type` is asked (GetDriveTypeW)."""
    found = [
        (SYNCED, part)
        for part in folder.absolute().parts
        if any(name in part.lower() for name in _SYNC_NAMES)
    ]
    if (kind := mount_of(folder)[1]) in _NETWORK_TYPES:
        found.append((NETWORK, kind))
    if ON_WINDOWS and drive_of(folder.absolute(), drive_type) == REMOTE:
        found.append((NETWORK, PureWindowsPath(folder.absolute()).drive))
    return found


def mount_of(folder: Path, mounts: Path = Path("/proc/self/mounts")) -> tuple[str, str]:
    """The device a folder lies on and the type of its file system, where the system tells (Linux); else empty."""
    if not mounts.exists():
        return "", ""
    best, found = "", ("", "")
    absolute = str(folder.absolute())
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        device, point, type_, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if (absolute + "/").startswith(point.rstrip("/") + "/") and len(point) >= len(best):
            best, found = point, (device, type_)
    return found
