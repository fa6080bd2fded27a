"""The plan for backups: where they go, when the next is due, and making it quietly when its time has come."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass, replace
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.rules.backup_plan import days_since, is_due
from relvald_desktop.services.opening import note_event
from relvald_desktop.services.safekeeping import (
    BACKUP_DAMAGED,
    BACKUP_MADE,
    BACKUP_PROVED,
    create_backup,
    list_backups,
    prove_backup,
)
from relvald_desktop.services.settings import change_settings, read_settings
from relvald_desktop.store.generations import BackupInsideStore, Manifest, Progress, is_same_disk
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.folder import FolderUnusable
from relvald_desktop.wording import QT_TRANSLATE_NOOP

UNREACHABLE = "backup.unreachable"


class NoBackupFolder(RelvaldError):
    """Nobody said yet where backups go."""

    key = "no_backup_folder"
    message = QT_TRANSLATE_NOOP(
        "Errors", "No folder for backups is chosen yet. Choose one under Safekeeping."
    )


class BackupUnreachable(RelvaldError):
    """A backup is due but its folder is not there."""

    key = "backup_unreachable"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "A backup is due, but the folder {folder} is not within reach. Put the stick in or connect to the network, and "
        "back up from Today.",
    )


class NoBackupYet(RelvaldError):
    """There is nothing to prove."""

    key = "no_backup_yet"
    message = QT_TRANSLATE_NOOP("Errors", "There is no backup of this store in {folder} yet. Make one first.")


@dataclass(frozen=True)
class Standing:
    """How the backups stand, read from the store alone (a folder on a dead network would keep the window waiting).

    `folder` is None when none is chosen. The days are whole local days. `unreachable_since` is the day from which the
    folder was not within reach though a backup was due, `damaged` whether the last drill found damage.
    """

    folder: Path | None
    made_on: dt.date | None
    made_days: int | None
    proved_on: dt.date | None
    proved_days: int | None
    backup_due: bool
    drill_due: bool
    unreachable_since: dt.date | None
    damaged: bool


def standing(work: UnitOfWork) -> Standing:
    """How old the last backup and the last drill are, and what is due."""
    settings, today = read_settings(work), work.clock.today()
    zone = ZoneInfo(work.zone)
    with work.reading() as session:
        made, proved = _newest(session, BACKUP_MADE), _newest(session, BACKUP_PROVED)
        damaged = _newest(session, BACKUP_DAMAGED)
        since = _first_after(session, UNREACHABLE, made.seq if made else 0)
    made_on, proved_on, since_on = (_day(each, zone) for each in (made, proved, since))
    return Standing(
        folder=Path(settings.backup_folder) if settings.backup_folder else None,
        made_on=made_on, made_days=days_since(made_on, today),
        proved_on=proved_on, proved_days=days_since(proved_on, today),
        backup_due=is_due(made_on, settings.backup_days, today),
        drill_due=made is not None and is_due(proved_on, settings.drill_days, today),
        unreachable_since=since_on,
        damaged=damaged is not None and damaged.seq > max(each.seq if each else 0 for each in (made, proved)),
    )  # fmt: skip


def choose_folder(work: UnitOfWork, folder: Path) -> bool:
    """Let backups go to a folder from now on; gives whether it lies on the same disk as the store.

    Raises `FolderUnusable`, `BackupInsideStore`.
    """
    if not is_within_reach(folder):
        raise FolderUnusable(folder=folder)
    if folder.resolve().is_relative_to(work.store.folder.path.resolve()):
        raise BackupInsideStore(folder=folder)
    change_settings(work, replace(read_settings(work), backup_folder=str(folder.absolute())))
    return is_same_disk(folder, work.store.folder.path)


def is_within_reach(folder: Path) -> bool:
    """Whether a folder is there and may be written to. May take long on a network; not for the window's thread."""
    return folder.is_dir() and os.access(folder, os.W_OK)


def back_up(work: UnitOfWork, progress: Progress | None = None, proving: Progress | None = None) -> Path:
    """Make a backup in the chosen folder. Raises `NoBackupFolder`, `BackupUnreachable`, and what `create_backup` raises."""
    folder = _folder(work)
    if not is_within_reach(folder):
        raise BackupUnreachable(folder=folder)
    return create_backup(work, folder, progress, proving)


def back_up_when_due(work: UnitOfWork, progress: Progress | None = None) -> Path | None:
    """Make a backup if one is due and a folder is chosen; None when there was nothing to do.

    That the folder is not within reach is noted in the log once until the next backup, so that Today can say since when.
    Raises `BackupUnreachable`, and what `create_backup` raises.
    """
    found = standing(work)
    if found.folder is None or not found.backup_due:
        return None
    if not is_within_reach(found.folder):
        if found.unreachable_since is None:
            note_event(work, UNREACHABLE)
        raise BackupUnreachable(folder=found.folder)
    return create_backup(work, found.folder, progress, progress)


def prove_newest(work: UnitOfWork, progress: Progress | None = None) -> Manifest:
    """Prove the newest backup of this store in the chosen folder by restoring it on trial.

    Raises `NoBackupFolder`, `BackupUnreachable`, `NoBackupYet`, and what `prove_backup` raises.
    """
    folder = _folder(work)
    if not folder.is_dir():
        raise BackupUnreachable(folder=folder)
    own = list_backups(folder, work.store.key)
    if not own:
        raise NoBackupYet(folder=folder)
    return prove_backup(work, own[0].path, progress)


def _folder(work: UnitOfWork) -> Path:
    chosen = read_settings(work).backup_folder
    if not chosen:
        raise NoBackupFolder()
    return Path(chosen)


def _newest(session: Session, action: str) -> LogEntry | None:
    query = select(LogEntry).where(LogEntry.action == action)
    return session.scalar(query.order_by(LogEntry.seq.desc()).limit(1))


def _first_after(session: Session, action: str, seq: int) -> LogEntry | None:
    query = select(LogEntry).where(LogEntry.action == action, LogEntry.seq > seq)
    return session.scalar(query.order_by(LogEntry.seq).limit(1))


def _day(entry: LogEntry | None, zone: ZoneInfo) -> dt.date | None:
    return entry.at.astimezone(zone).date() if entry else None
