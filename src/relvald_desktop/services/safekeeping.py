"""Safekeeping: back the store up, prove and restore a backup."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.rules.backup_plan import Keep, to_remove
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store import generations
from relvald_desktop.store.generations import BackupDamaged, Generation, Made, Manifest, Progress
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.store_key import StoreKey

BACKUP_MADE = "backup.made"
BACKUP_PROVED = "backup.proved"
BACKUP_DAMAGED = "backup.damaged"


@dataclass(frozen=True)
class BackupAge:
    """When the last backup was made and the last one proved by restoring it (UTC); None when never."""

    made_at: dt.datetime | None
    proved_at: dt.datetime | None


def create_backup(
    work: UnitOfWork, target: Path, progress: Progress | None = None, proving: Progress | None = None
) -> Path:
    """Write a new generation of the store into `target`, prove it by opening it again, note it in the log, and take away
    the generations that need not be kept any more.

    `progress` hears of the making and `proving` of the proof, each in bytes. A backup that can't be proved is taken away
    again; the older ones stay.

    Raises `FolderUnusable`, `BackupInsideStore`, `NotEnoughRoom`, `TargetLost`, `Cancelled`, `BackupDamaged`.
    """
    key = work.store.key.copy()
    thorough = _was_found_damaged(work)
    made = generations.make_generation(work.store, target, work.clock.now(), progress, thorough=thorough)
    try:
        generations.verify_generation(made.path, key, proving, read=None if thorough else made.copied)
    except BaseException:
        generations.take_back(made)
        raise
    note_event(work, BACKUP_MADE, name=made.path.name, missing=len(made.missing))
    generations.forget_kept_beside(work.store.folder)
    _thin_out(work, target, made)
    return made.path


def prove_backup(work: UnitOfWork, backup: Path, progress: Progress | None = None) -> Manifest:
    """Restore a backup to a scratch folder inside the store's own, compare, take it away, and note it in the log.

    When it is damaged that is noted too: the next backup then reads every encrypted file in the folder again, and mends
    them. Raises `BackupDamaged`, `NotEnoughRoom`, `Cancelled`.
    """
    try:
        manifest = generations.drill(backup, work.store.key, work.store.folder.path, progress)
    except BackupDamaged:
        note_event(work, BACKUP_DAMAGED, name=backup.name)
        raise
    note_event(work, BACKUP_PROVED, name=backup.name)
    return manifest


def verify_backup(backup: Path, key: StoreKey, progress: Progress | None = None) -> Manifest:
    """Prove that a backup is whole. Raises `BackupDamaged`, `BackupTooNew`, `Cancelled`."""
    return generations.verify_generation(backup, key, progress)


def restore_backup(backup: Path, key: StoreKey, target: Path, progress: Progress | None = None) -> Manifest:
    """Bring a backup back into an empty folder; nothing is ever overwritten. Raises `StoreExists`, `FolderNotEmpty`,
    `BackupDamaged`, `BackupTooNew`, `StoreTooNew`, `NotEnoughRoom`, `Cancelled`."""
    return generations.restore_generation(backup, key, target, progress)


def list_backups(target: Path, key: StoreKey | None = None) -> list[Generation]:
    """The backups in a folder, newest first; with a key only those of its store. Raises `FolderUnusable`."""
    return generations.generations(target) if key is None else generations.own_generations(target, key)


def _thin_out(work: UnitOfWork, target: Path, made: Made) -> None:
    """Take away what need not be kept. That it failed does not make the new backup worse: it is noted in the log and
    tried again after the next one."""
    settings = read_settings(work)
    keep = Keep(settings.keep_daily, settings.keep_weekly, settings.keep_monthly)
    zone = ZoneInfo(work.zone)

    def choose(own: Sequence[Generation]) -> list[Generation]:
        dated = [(each, each.made_at.astimezone(zone).date()) for each in own]
        return to_remove(dated, keep, [each for each in own if each.path == made.path])

    try:
        generations.thin_out(target, work.store.key, choose, made.owner)
    except (RelvaldError, OSError):
        note_event(work, "backup.not_thinned", name=made.path.name)


def _was_found_damaged(work: UnitOfWork) -> bool:
    """Whether the last thing known about the backups is that one is damaged."""
    with work.reading() as session:
        newest = select(LogEntry.action).where(
            LogEntry.action.in_((BACKUP_MADE, BACKUP_PROVED, BACKUP_DAMAGED))
        )
        return session.scalar(newest.order_by(LogEntry.seq.desc()).limit(1)) == BACKUP_DAMAGED


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
