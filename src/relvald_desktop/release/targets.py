"""What kind of place a file is about to be written to: synced, shared, or a stick that anybody can read."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath

from relvald_desktop.vault.folder import mount_of, warnings_about
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
_USB = ("/usb", "/mmc_host/", "/mmcblk", "/firewire")


@dataclass(frozen=True)
class Roots:
    """Where the system tells about its disks; tests give trees of their own."""

    mounts: Path = Path("/proc/self/mounts")
    blocks: Path = Path("/sys/class/block")


_DRIVE_REMOVABLE, _DRIVE_REMOTE = 2, 4
"""Answers of GetDriveTypeW on Windows."""


def target_risks(
    folder: Path, *, platform: str = sys.platform, roots: Roots | None = None,
    drive_type: Callable[[str], int] | None = None,
) -> tuple[TargetRisk, ...]:  # fmt: skip
    """The risks of writing a readable file into a folder, as far as the system tells; nothing is written.

    On Linux a removable disk under dm-crypt has none; on Windows and macOS nothing says whether a stick is encrypted,
    so every stick is warned about.
    """
    risks = set()
    for message, _ in warnings_about(folder):
        risks.add(TargetRisk.SYNCED if "sync" in message.lower() else TargetRisk.SHARED)
    if platform == "win32":
        risks |= _on_windows(folder, drive_type or _ask_windows)
    elif platform == "darwin":
        if PurePath(folder).parts[:2] == ("/", "Volumes"):
            risks.add(TargetRisk.REMOVABLE)
    else:
        risks |= _on_linux(folder, roots or Roots())
    return tuple(sorted(risks, key=list(TargetRisk).index))


def _on_linux(folder: Path, roots: Roots) -> set[TargetRisk]:
    risks = set()
    try:
        mode = folder.stat().st_mode
        if (
            mode & (stat.S_IRGRP | stat.S_IROTH)
            and mode & (stat.S_IXGRP | stat.S_IXOTH)
            and _others_reach(folder)
        ):
            risks.add(TargetRisk.READABLE)
    except OSError:
        return risks  # a folder that can't be looked at can't be written to: the door says so
    device, _ = mount_of(folder, roots.mounts)
    block = roots.blocks / PurePath(device).name
    if device.startswith("/dev/") and block.exists() and _is_removable(block) and not _is_encrypted(block):
        risks.add(TargetRisk.REMOVABLE)
    return risks


def _others_reach(folder: Path) -> bool:
    """Whether every folder above lets others through; a home that is closed keeps what is in it."""
    return all(parent.stat().st_mode & stat.S_IXOTH for parent in folder.absolute().parents)


def _is_removable(block: Path) -> bool:
    """A disk the system calls removable, or one that hangs on USB or a card reader; a partition asks its disk."""
    real = block.resolve()
    lower = [each.resolve() for each in (real / "slaves").glob("*")]
    if lower:
        return any(map(_is_removable, lower))
    for place in (real, real.parent):
        flag = place / "removable"
        if flag.is_file() and flag.read_text().strip() == "1":
            return True
    return any(bus in str(real) for bus in _USB)


def _is_encrypted(block: Path) -> bool:
    """A device of dm-crypt (LUKS), or one that lies on such a device."""
    real = block.resolve()
    uuid = real / "dm" / "uuid"
    if uuid.is_file() and uuid.read_text().startswith("CRYPT-"):
        return True
    lower = [each.resolve() for each in (real / "slaves").glob("*")]
    return bool(lower) and all(map(_is_encrypted, lower))


def _on_windows(folder: Path, drive_type: Callable[[str], int]) -> set[TargetRisk]:
    drive = os.path.splitdrive(str(folder))[0] or str(folder)[:2]
    kind = drive_type(drive + "\\")
    if kind == _DRIVE_REMOTE or str(folder).startswith("\\\\"):
        return {TargetRisk.SHARED}
    return {TargetRisk.REMOVABLE} if kind == _DRIVE_REMOVABLE else set()


def _ask_windows(drive: str) -> int:
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(drive))  # type: ignore[attr-defined]
