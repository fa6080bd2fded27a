"""What kind of place a file is about to be written to: synced, shared, or a stick that anybody can read."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Protocol

from relvald_desktop.vault.drives import CD, REMOTE, REMOVABLE, drive_of
from relvald_desktop.vault.folder import NETWORK, warnings_about
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class TargetRisk(StrEnum):
    """Why a place wants a second thought. `REMOVABLE`: a stick or card without encryption that is known of."""

    SYNCED = "synced"
    SHARED = "shared"
    READABLE = "readable"
    REMOVABLE = "removable"


WARNINGS = {
    TargetRisk.SYNCED: QT_TRANSLATE_NOOP("Targets", "The folder is synced to other devices: the file will be there too."),
    TargetRisk.SHARED: QT_TRANSLATE_NOOP("Targets", "The folder lies on a server that others can reach."),
    TargetRisk.READABLE: QT_TRANSLATE_NOOP("Targets", "Other users of this computer can read the folder."),
    TargetRisk.REMOVABLE: QT_TRANSLATE_NOOP("Targets", "The disk can be taken out and is not known to be encrypted."),
}  # fmt: skip
_NETWORK_TYPES = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "sshfs", "fuse.sshfs", "9p", "afs", "davfs", "fuse.gvfsd-fuse", "fuse.kio-fuse",
    "fuse.rclone", "fuse.s3fs", "fuse.davfs2", "fuse.onedriver", "ceph", "fuse.ceph", "glusterfs", "fuse.glusterfs", "lustre",
    "vboxsf", "fuse.vmhgfs-fuse",
})  # fmt: skip
"""File systems whose files lie elsewhere, those of the file managers ("smb://") too."""
_SYNC_MARKS = (".stfolder", ".dropbox", ".dropbox.cache", ".nextcloudsync.log", ".owncloudsync.log")
"""What sync programs leave in the topmost folder they sync, whatever it is called."""
_SYNC_PLACES = ("/Library/Mobile Documents/", "/Library/CloudStorage/")
"""Where macOS keeps iCloud Drive and the folders of sync programs."""
_BUSES = ("/usb", "/mmc_host/", "/firewire")


class System(Protocol):
    """What one kind of operating system knows of its folders."""

    def risks_of(self, folder: Path) -> set[TargetRisk]:
        """The risks of a folder that is there; nothing is changed and nobody is asked over a network."""


def current_system() -> System:
    """The system this runs on."""
    return Windows() if sys.platform == "win32" else MacOS() if sys.platform == "darwin" else Linux()


def target_risks(folder: Path, system: System | None = None) -> tuple[TargetRisk, ...]:
    """The risks of writing a readable file into a folder, as far as the system tells; nothing is written.

    Links are followed. A folder that isn't there yet is judged by the nearest one above it. On Linux a removable disk
    under dm-crypt has no risk; on Windows and macOS nothing says whether a stick is encrypted, so every stick is
    warned about.
    """
    places = dict.fromkeys((folder.absolute(), folder.resolve()))
    risks = set()
    for place in places:
        for message, _ in warnings_about(place):
            risks.add(TargetRisk.SHARED if message == NETWORK else TargetRisk.SYNCED)
        if any(part in f"{place.as_posix()}/" for part in _SYNC_PLACES) or _has_sync_mark(place):
            risks.add(TargetRisk.SYNCED)
    real = folder.resolve()
    there = next((each for each in (real, *real.parents) if os.path.lexists(each)), real)
    risks |= (system or current_system()).risks_of(there)
    return tuple(sorted(risks, key=list(TargetRisk).index))


def _has_sync_mark(folder: Path) -> bool:
    return any(
        os.path.lexists(each / mark) for each in (folder, *folder.parents[:-1]) for mark in _SYNC_MARKS
    )


@dataclass(frozen=True)
class Mount:
    """A line of mountinfo: the device by its numbers ("8:17") and by its name, where it hangs, of which type."""

    numbers: str
    point: str
    type: str
    source: str


@dataclass(frozen=True)
class Linux:
    """Linux by /proc and /sys; tests give trees of their own."""

    mountinfo: Path = Path("/proc/self/mountinfo")
    devices: Path = Path("/sys/dev/block")
    blocks: Path = Path("/sys/class/block")

    def risks_of(self, folder: Path) -> set[TargetRisk]:
        """By the type of the file system, the disk beneath it, and the modes of the folders."""
        risks = {TargetRisk.READABLE} if readable_by_others(_modes(folder)) else set()
        mount = self._mount_of(folder)
        if mount is None:
            return risks
        if mount.type in _NETWORK_TYPES:
            return risks | {TargetRisk.SHARED}
        disk = self._disk_of(mount)
        if disk is not None and _is_removable(disk) and not _is_encrypted(disk):
            risks.add(TargetRisk.REMOVABLE)
        return risks

    def _mount_of(self, folder: Path) -> Mount | None:
        """The mount a folder lies on: the longest point above it, of equal ones the last."""
        best = None
        for mount in self._mounts():
            inside = PurePosixPath(folder).is_relative_to(mount.point)
            if inside and (best is None or len(mount.point) >= len(best.point)):
                best = mount
        return best

    def _mounts(self) -> Iterator[Mount]:
        """The mounts (proc_pid_mountinfo(5)); a field that can't be read makes its line pass."""
        try:
            lines = self.mountinfo.read_text("utf-8", errors="surrogateescape").splitlines()
        except OSError:
            return
        for line in lines:
            before, _, after = line.partition(" - ")
            first, last = before.split(" "), after.split(" ")
            if len(first) >= 5 and len(last) >= 2:
                yield Mount(first[2], _unescaped(first[4]), last[0], _unescaped(last[1]))

    def _disk_of(self, mount: Mount) -> Path | None:
        """By number; btrfs and others have numbers of their own, and are looked up by name."""
        for place in (self.devices / mount.numbers, self.blocks / PurePosixPath(mount.source).name):
            if mount.source.startswith("/") and place.exists():
                return place.resolve()
        return None


@dataclass(frozen=True)
class Windows:
    """Windows by the type of the drive. Disks in a USB case are fixed ones to Windows and aren't told apart."""

    drive_type: Callable[[str], int] | None = None

    def risks_of(self, folder: Path) -> set[TargetRisk]:
        """By GetDriveTypeW; a path that begins with two strokes is on a server."""
        kind = drive_of(folder, self.drive_type)
        if kind == REMOTE:
            return {TargetRisk.SHARED}
        return {TargetRisk.REMOVABLE} if kind in (REMOVABLE, CD) else set()


@dataclass(frozen=True)
class MacOS:
    """macOS by where a folder lies. The disk it started from stands in /Volumes as a link to /, and is followed."""

    volumes: Path = Path("/Volumes")

    def risks_of(self, folder: Path) -> set[TargetRisk]:
        """Everything in /Volumes can be taken out; whether it is encrypted isn't asked."""
        risks = {TargetRisk.READABLE} if readable_by_others(_modes(folder)) else set()
        if folder.is_relative_to(self.volumes) and folder != self.volumes:
            risks.add(TargetRisk.REMOVABLE)
        return risks


@dataclass(frozen=True)
class Modes:
    """Who a folder belongs to and what they may do."""

    mode: int
    user: int
    group: int


def readable_by_others(folders: list[Modes]) -> bool:
    """Whether the others or a group can list the first folder and come through all above it (the rest, upwards).

    A group with the number of the owner is the owner's own, as most systems make one for each.
    """
    target = folders[0] if folders else Modes(0, 0, 0)
    by_others = target.mode & stat.S_IROTH and all(each.mode & stat.S_IXOTH for each in folders)
    by_group = target.mode & stat.S_IRGRP and target.group != target.user and all(
        each.mode & stat.S_IXOTH or (each.group == target.group and each.mode & stat.S_IXGRP) for each in folders
    )  # fmt: skip
    return bool(by_others or by_group)


def _modes(folder: Path) -> list[Modes]:
    """Of a folder and all above it; none when one can't be looked at: then it can't be written to, as the door says."""
    try:
        states = [each.stat() for each in (folder, *folder.parents)]
    except OSError:
        return []
    return [Modes(each.st_mode, each.st_uid, each.st_gid) for each in states]


def _unescaped(text: str) -> str:
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, letter)
    return text


def _is_removable(disk: Path) -> bool:
    """A disk the system calls removable, or one that hangs on USB or is a card; a partition asks its disk, and a device
    that is put together asks those it is made of."""
    if lower := _beneath(disk):
        return any(map(_is_removable, lower))
    flags = (place / "removable" for place in (disk, disk.parent))
    return any(_first_line(flag) == "1" for flag in flags) or any(bus in str(disk) for bus in _BUSES)


def _is_encrypted(disk: Path) -> bool:
    """A device of dm-crypt (LUKS), or one that is made of nothing but such devices."""
    if _first_line(disk / "dm" / "uuid").startswith("CRYPT-"):
        return True
    lower = _beneath(disk)
    return bool(lower) and all(map(_is_encrypted, lower))


def _beneath(disk: Path) -> list[Path]:
    return [each.resolve() for each in sorted((disk / "slaves").glob("*"))]


def _first_line(file: Path) -> str:
    try:
        return file.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
