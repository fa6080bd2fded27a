"""What kind of drive Windows says a folder lies on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PureWindowsPath

REMOVABLE, REMOTE, CD = 2, 4, 5
"""Answers of GetDriveTypeW."""


def drive_of(folder: Path, ask: Callable[[str], int] | None = None) -> int:
    """By GetDriveTypeW (`ask`, for a drive such as "E:\\"); a path that begins with two strokes is on a server."""
    root = PureWindowsPath(folder).anchor
    local = root.removeprefix("\\\\?\\")
    if root.startswith("\\\\") and (local == root or local.upper().startswith("UNC\\")):
        return REMOTE
    return (ask or _ask_windows)(local)


def _ask_windows(drive: str) -> int:
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(drive))  # type: ignore[attr-defined]
