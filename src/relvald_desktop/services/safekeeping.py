"""Safekeeping: back the store up, prove and restore a backup, and examine the store's health."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.services.opening import note_event
from relvald_desktop.store import generations
from relvald_desktop.store.generations import Manifest, Progress
from relvald_desktop.store.log import LogBroken, verify_log
from relvald_desktop.store.schema import HEAD
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.database import check_integrity, connect
from relvald_desktop.vault.opening import read_slots
from relvald_desktop.vault.store_key import StoreKey

BACKUP_MADE = "backup.made"
BACKUP_PROVED = "backup.proved"


@dataclass(frozen=True)
class Health:
    """What an examination found. `damage` is empty and `log_broken_at` None when all is well."""

    damage: tuple[str, ...]
    log_entries: int
    log_broken_at: int | None
    counts: dict[str, int]
    schema: str

    @property
    def is_well(self) -> bool:
        """Whether nothing is wrong."""
        return not self.damage and self.log_broken_at is None


@dataclass(frozen=True)
class BackupAge:
    """When the last backup was made and the last one proved by restoring it (UTC); None when never."""

    made_at: dt.datetime | None
    proved_at: dt.datetime | None


def create_backup(work: UnitOfWork, target: Path, progress: Progress | None = None) -> Path:
    """Write a new generation of the store into `target`, prove it by opening it again, and note it in the log.

    Raises `FolderUnusable`, `NotEnoughRoom`, `Cancelled`, `BackupDamaged`.
    """
    made = generations.create_generation(work.store, target, work.clock.now(), progress)
    generations.verify_generation(made, work.store.key)
    note_event(work, BACKUP_MADE, name=made.name)
    return made


def prove_backup(work: UnitOfWork, backup: Path) -> Manifest:
    """Restore a backup to a scratch folder inside the store's own, compare, take it away, and note it in the log."""
    manifest = generations.drill(backup, work.store.key, work.store.folder.path)
    note_event(work, BACKUP_PROVED, name=backup.name)
    return manifest


def verify_backup(backup: Path, key: StoreKey) -> Manifest:
    """Prove that a backup is whole. Raises `BackupDamaged`."""
    return generations.verify_generation(backup, key)


def restore_backup(backup: Path, key: StoreKey, target: Path) -> Manifest:
    """Bring a backup back into an empty folder; nothing is ever overwritten. Raises `StoreExists`,
    `FolderNotEmpty`, `BackupDamaged`."""
    return generations.restore_generation(backup, key, target)


def backup_age(work: UnitOfWork) -> BackupAge:
    """When the store was last backed up and a backup last proved."""
    times: dict[str, dt.datetime | None] = {}
    with work.reading() as session:
        for action in (BACKUP_MADE, BACKUP_PROVED):
            newest = (
                select(LogEntry.at).where(LogEntry.action == action).order_by(LogEntry.seq.desc()).limit(1)
            )
            times[action] = session.scalar(newest)
    return BackupAge(times[BACKUP_MADE], times[BACKUP_PROVED])


def examine(work: UnitOfWork) -> Health:
    """Look through the whole store: every page, the log's chain, the key slots, and how much there is."""
    connection = connect(work.store.folder.database, work.store.key)
    try:
        damage = check_integrity(connection)
    finally:
        connection.close()
    read_slots(work.store.folder).require_sealed_by(work.store.key)
    broken_at: int | None = None
    with work.reading() as session:
        try:
            entries = verify_log(session).seq
        except LogBroken as error:
            broken_at = int(str(error.details["seq"]))
            entries = broken_at - 1
        counts = generations.count_records(session)
    return Health(tuple(damage), entries, broken_at, counts, HEAD)
