"""What a folder holds, told by the names of its files: nothing of the vault is loaded before the first window for that."""

from __future__ import annotations

from pathlib import Path


def holds_store(folder: Path) -> bool:
    """Whether any part of a store is there."""
    return (folder / "keyslots.json").exists() or (folder / "store.db").exists()


def is_backup(folder: Path) -> bool:
    """Whether it is a backup, which is only read."""
    return (folder / "manifest.json").exists()


def is_practice(folder: Path) -> bool:
    """Whether it is marked as a practice store."""
    return (folder / "practice.txt").exists()


def free_name(folder: Path, *, empty: bool = False) -> Path:
    """A name near `folder` that no store has; with `empty` nothing at all."""
    number, free = 1, folder
    while free.exists() if empty else holds_store(free):
        number += 1
        free = folder.with_name(f"{folder.name}-{number}")
    return free
