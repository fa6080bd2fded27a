"""The way in to backups for the services: making, proving, restoring and thinning out generations of the store."""

from __future__ import annotations

from relvald_desktop.store.backup.contents import count_records
from relvald_desktop.store.backup.making import (
    Made,
    create_generation,
    forget_kept_beside,
    keep_beside,
    make_generation,
    take_back,
)
from relvald_desktop.store.backup.manifest import MANIFEST, BackupDamaged, BackupTooNew, Manifest
from relvald_desktop.store.backup.proving import verify_generation
from relvald_desktop.store.backup.restoring import clear_unfinished, drill, restore_generation
from relvald_desktop.store.backup.shelf import (
    BackupInsideStore,
    Generation,
    NotEnoughRoom,
    TargetLost,
    generations,
    is_same_disk,
)
from relvald_desktop.store.backup.telling import Cancelled, Progress
from relvald_desktop.store.backup.thinning import own_generations, thin_out

__all__ = [
    "MANIFEST", "BackupDamaged", "BackupInsideStore", "BackupTooNew", "Cancelled", "Generation", "Made", "Manifest",
    "NotEnoughRoom", "Progress", "TargetLost", "clear_unfinished", "count_records", "create_generation", "drill",
    "forget_kept_beside", "generations", "is_same_disk", "keep_beside", "make_generation", "own_generations",
    "restore_generation", "take_back", "thin_out", "verify_generation",
]  # fmt: skip
