"""Backups: whole, encrypted generations of the store, each proved by opening it again."""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.store.engine import Store
from relvald_desktop.store.log import log_head, verify_log
from relvald_desktop.vault.atomic import sync_file, sync_folder, write_atomically
from relvald_desktop.vault.database import check_integrity, connect
from relvald_desktop.vault.folder import FolderUnusable, StoreFolder
from relvald_desktop.vault.slots import canonical
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FORMAT = "relvald-backup"
VERSION = 1
MANIFEST = "manifest.json"
MAC_PURPOSE = "relvald backup manifest authentication"
PAGES_AT_A_TIME = 256

_NAME = re.compile(r"relvald-\d{8}-\d{6}(-\d+)?")

Progress = Callable[[int, int], bool]
"""Told how much is done of how much; answers False to stop."""


class BackupDamaged(RelvaldError):
    """The backup does not hold what its manifest says."""

    key = "backup_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The backup is not whole: {file}. Use another generation, and make a new backup now."
    )


class NotEnoughRoom(RelvaldError):
    """The target is too full; nothing was written."""

    key = "not_enough_room"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "There is not enough room in {folder}: {needed} MB are needed, {free} MB are free. Nothing was written.",
    )


class Cancelled(RelvaldError):
    """The worker stopped it; nothing is left behind."""

    key = "cancelled"
    message = QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was changed.")


@dataclass(frozen=True)
class Manifest:
    """What a backup holds: sizes in bytes and SHA-256 of its files, how many records of each kind, the log's head."""

    made_at: dt.datetime
    files: dict[str, tuple[int, str]]
    counts: dict[str, int]
    log_seq: int
    log_hash: str

    def body(self) -> dict[str, Any]:
        """The manifest as it stands in the file, without its authentication."""
        return asdict(self) | {"made_at": self.made_at.isoformat(), "format": FORMAT, "version": VERSION}

    def to_bytes(self, key: StoreKey) -> bytes:
        """The file's content, authenticated with a key derived from the store key."""
        return json.dumps(
            self.body() | {"check": _check(self.body(), key)}, indent=1, sort_keys=True
        ).encode()

    @classmethod
    def from_bytes(cls, content: bytes, key: StoreKey) -> Manifest:
        """Read a file's content. Raises `BackupDamaged`."""
        try:
            body = json.loads(content)
            check = str(body.pop("check"))
            if not hmac.compare_digest(check, _check(body, key)) or body["version"] != VERSION:
                raise ValueError("not authentic")
            files = {str(name): (int(size), str(digest)) for name, (size, digest) in body["files"].items()}
            return cls(
                dt.datetime.fromisoformat(body["made_at"]),
                files,
                body["counts"],
                body["log_seq"],
                body["log_hash"],
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BackupDamaged(file=MANIFEST) from error


@dataclass(frozen=True)
class Generation:
    """A backup found in a folder."""

    path: Path
    made_at: dt.datetime


def count_records(session: Session) -> dict[str, int]:
    """How many records of each kind there are; kinds that the store's revision does not know yet are left out."""
    tables = set(inspect(session.connection()).get_table_names())
    return {
        kind: session.scalar(select(func.count()).select_from(record)) or 0
        for kind, record in sorted(KINDS.items())
        if record.__tablename__ in tables
    }


def create_generation(store: Store, target: Path, at: dt.datetime, progress: Progress | None = None) -> Path:
    """Write a consistent copy of the store with its key slots into a new folder under `target`, and give it.

    Raises `FolderUnusable`, `NotEnoughRoom`, `Cancelled`; any interruption leaves earlier generations as they were.
    """
    _require_room(store, target)
    name = f"relvald-{at.astimezone(dt.UTC):%Y%m%d-%H%M%S}"
    number = 1
    while (final := target / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    part = target / f".{final.name}.part"
    _remove(part)
    part.mkdir(mode=0o700)
    try:
        copy = StoreFolder(part)
        _copy_database(store, copy, progress)
        write_atomically(copy.key_slots, store.folder.key_slots.read_bytes())
        manifest = _describe(copy, store.key, at)
        write_atomically(part / MANIFEST, manifest.to_bytes(store.key))
        os.replace(part, final)
    except BaseException:
        _remove(part)
        raise
    sync_folder(target)
    return final


def generations(target: Path) -> list[Generation]:
    """The backups in a folder, newest first. Raises `FolderUnusable` when it can't be looked into."""
    found = []
    try:
        for entry in target.iterdir():
            if _NAME.fullmatch(entry.name) and (entry / MANIFEST).is_file():
                made_at = dt.datetime.strptime(entry.name[8:23], "%Y%m%d-%H%M%S").replace(tzinfo=dt.UTC)
                found.append(Generation(entry, made_at))
    except OSError as error:
        raise FolderUnusable(folder=target) from error
    return sorted(found, key=lambda generation: (generation.made_at, generation.path.name), reverse=True)


def verify_generation(backup: Path, key: StoreKey) -> Manifest:
    """Prove a backup: files whole, manifest authentic, database sound, counts and log as they were.

    Raises `BackupDamaged` naming what does not hold.
    """
    folder = StoreFolder(backup)
    manifest = _read_manifest(backup, key)
    for name, (size, digest) in manifest.files.items():
        file = backup / name
        if not file.is_file() or file.stat().st_size != size or _digest(file) != digest:
            raise BackupDamaged(file=name)
    connection = _open_frozen(folder, key)
    try:
        if check_integrity(connection):
            raise BackupDamaged(file=folder.database.name)
    finally:
        connection.close()
    return manifest


def restore_generation(backup: Path, key: StoreKey, target: Path) -> Manifest:
    """Bring a backup back as a store in an empty folder, and prove it there. The backup is only read.

    Raises `BackupDamaged`, `StoreExists`, `FolderNotEmpty`, `FolderUnusable`.
    """
    manifest = verify_generation(backup, key)
    folder = StoreFolder(target)
    folder.prepare()
    for source, copy in (
        (backup / "store.db", folder.database),
        (backup / "keyslots.json", folder.key_slots),
    ):
        shutil.copyfile(source, copy)
        os.chmod(copy, 0o600)
        sync_file(copy)
    sync_folder(target)
    restored = Store(folder, key.copy())
    try:
        _require_same(restored, manifest)
    finally:
        restored.close()
    return manifest


def drill(backup: Path, key: StoreKey, scratch: Path) -> Manifest:
    """Restore a backup to a scratch folder (encrypted like any store), compare, and take it away again."""
    target = scratch / ".relvald-drill"
    _remove(target)
    try:
        return restore_generation(backup, key, target)
    finally:
        _remove(target)


def _require_same(store: Store, manifest: Manifest) -> None:
    with store.reading() as session:
        head = verify_log(session)
        if (head.seq, head.hash.hex()) != (manifest.log_seq, manifest.log_hash):
            raise BackupDamaged(file="log")
        if count_records(session) != manifest.counts:
            raise BackupDamaged(file="counts")


def _copy_database(store: Store, copy: StoreFolder, progress: Progress | None) -> None:
    source = connect(store.folder.database, store.key)
    target = connect(copy.database, store.key, create=True)

    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None and not progress(total - remaining, total):
            raise Cancelled()

    try:
        source.backup(target, pages=PAGES_AT_A_TIME, progress=told, sleep=0)
        target.execute("PRAGMA journal_mode = DELETE")
    finally:
        target.close()
        source.close()
    os.chmod(copy.database, 0o600)
    sync_file(copy.database)


def _describe(copy: StoreFolder, key: StoreKey, at: dt.datetime) -> Manifest:
    frozen = Store(copy, key.copy())
    try:
        with frozen.reading() as session:
            head, counts = log_head(session), count_records(session)
            session.connection().exec_driver_sql("SELECT 1")
    finally:
        frozen.close()
    _settle(copy, key)
    files = {file.name: (file.stat().st_size, _digest(file)) for file in (copy.database, copy.key_slots)}
    return Manifest(at, files, counts, head.seq, head.hash.hex())


def _settle(folder: StoreFolder, key: StoreKey) -> None:
    """Leave one file only, without a write-ahead log beside it."""
    connection = connect(folder.database, key)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    sync_file(folder.database)


def _open_frozen(folder: StoreFolder, key: StoreKey) -> Any:
    """A connection that changes nothing on disk: a backup may lie on a medium that can't be written."""
    import sqlcipher3

    connection = sqlcipher3.connect(f"file:{_quoted(folder.database)}?mode=ro&immutable=1", uri=True)
    connection.execute(f"PRAGMA key = \"x'{key.raw_key()}'\"")
    return connection


def _quoted(path: Path) -> str:
    from urllib.parse import quote

    return quote(str(path.absolute()))


def _read_manifest(backup: Path, key: StoreKey) -> Manifest:
    try:
        content = (backup / MANIFEST).read_bytes()
    except OSError as error:
        raise BackupDamaged(file=MANIFEST) from error
    return Manifest.from_bytes(content, key)


def _check(body: dict[str, Any], key: StoreKey) -> str:
    return hmac.new(key.derive(MAC_PURPOSE), canonical(body), hashlib.sha256).hexdigest()


def _digest(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _require_room(store: Store, target: Path) -> None:
    if not target.is_dir() or not os.access(target, os.W_OK):
        raise FolderUnusable(folder=target)
    needed = sum(file.stat().st_size for file in store.folder.path.iterdir() if file.is_file()) * 11 // 10
    free = shutil.disk_usage(target).free
    if free < needed:
        raise NotEnoughRoom(folder=target, needed=-(-needed // 2**20), free=free // 2**20)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
