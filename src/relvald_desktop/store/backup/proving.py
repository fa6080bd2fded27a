"""Proving a backup: every file, every page, every count, the log's chain, every encrypted file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from relvald_desktop.store.backup.attachments import require_whole
from relvald_desktop.store.backup.contents import Contents, open_frozen, read_contents
from relvald_desktop.store.backup.manifest import BackupDamaged, Manifest, read_manifest
from relvald_desktop.store.backup.telling import Cancelled, Meter, Progress
from relvald_desktop.store.log import LogBroken, verify_log
from relvald_desktop.vault.copying import digest_of
from relvald_desktop.vault.database import StoreDamaged, check_integrity
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.opening import read_slots
from relvald_desktop.vault.slots import SlotsDamaged
from relvald_desktop.vault.store_key import StoreKey

STEPS_AT_A_TIME = 1_000_000
"""Steps of SQLite's machine between two looks at whether to stop."""


def verify_generation(
    backup: Path, key: StoreKey, progress: Progress | None = None, *, read: frozenset[Path] | None = None
) -> Manifest:
    """Prove a backup: files whole, manifest authentic, database sound, counts and log as they were. It is only read.

    With `read` only those of the encrypted files are read, and of the others the size is looked at; else all.
    Raises `BackupDamaged` naming what does not hold, `BackupTooNew`, `Cancelled`.
    """
    manifest = read_manifest(backup, key)
    meter = Meter(progress, total_of(manifest, read))
    for name, (size, digest) in sorted(manifest.files.items()):
        file = backup / name
        if not file.is_file() or file.stat().st_size != size or digest_of(file, meter).hex() != digest:
            raise BackupDamaged(file=name)
    held = look_through(StoreFolder(backup), key, manifest, meter)
    missing = manifest.attachments.missing if manifest.attachments else ()
    require_whole(backup, held.blobs, missing, meter, read=read)
    return manifest


def total_of(manifest: Manifest, read: frozenset[Path] | None = None) -> int:
    """How many bytes proving a backup reads, encrypted files too unless only some are read."""
    own = sum(size for size, _ in manifest.files.values())
    shared = manifest.attachments.size if manifest.attachments else 0
    return own + (shared if read is None else sum(place.stat().st_size for place in read))


def look_through(folder: StoreFolder, key: StoreKey, manifest: Manifest, meter: Meter) -> Contents:
    """Open a copy without changing anything, read every page of it and compare it with its manifest.

    Raises `BackupDamaged` naming what does not hold; `Cancelled`, also in the middle of a long look.
    """
    import sqlcipher3

    try:
        read_slots(folder).require_sealed_by(key)
    except SlotsDamaged as error:
        raise BackupDamaged(file=folder.key_slots.name) from error
    try:
        connection = open_frozen(folder.database, key)
        try:
            connection.set_progress_handler(lambda: _is_stopped(meter), STEPS_AT_A_TIME)
            damage = check_integrity(connection)
            meter(0)
            if damage:
                raise BackupDamaged(file=folder.database.name)
            held = read_contents(connection)
            manifest.require(held)
            _walk_log(connection)
        finally:
            connection.close()
    except (StoreDamaged, sqlcipher3.DatabaseError, DBAPIError) as error:
        meter(0)
        raise BackupDamaged(file=folder.database.name) from error
    return held


def _is_stopped(meter: Meter) -> bool:
    try:
        meter(0)
    except Cancelled:
        return True
    return False


def _walk_log(connection: object) -> None:
    """Every entry follows from the one before."""
    import sqlcipher3

    engine = create_engine(
        "sqlite+pysqlite://", module=sqlcipher3, creator=lambda: connection, poolclass=StaticPool,
        hide_parameters=True,
    )  # fmt: skip
    try:
        with Session(engine) as session:
            verify_log(session)
    except LogBroken as error:
        raise BackupDamaged(file="log") from error
