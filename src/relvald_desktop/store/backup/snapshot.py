"""A consistent copy of the open database, as fast as copying a file.

How the file is kept from changing while its bytes are read. With the writer's lock held, the write-ahead log is written
back into store.db and cut to nothing; then a read transaction begins on a connection of its own. A reader that begins
while the log is empty reads from store.db alone and holds SQLite's read mark 0; as long as it does, no checkpoint may
write to store.db (https://sqlite.org/wal.html, "Read marks" in walformat.html). What is saved meanwhile goes to the log
only, so the writer's lock is let go at once. A test writes and checkpoints during a copy.

The bytes are read through one descriptor that stays open as long as the store (`Store.read`): on POSIX, closing any
descriptor of a file drops every lock this process holds on it, SQLite's too.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relvald_desktop.store.backup.contents import Contents, read_contents
from relvald_desktop.store.backup.telling import Cancelled, Meter
from relvald_desktop.store.engine import Store, StoreClosed, StoreLocked
from relvald_desktop.vault.atomic import sync_file
from relvald_desktop.vault.copying import copy_pieces, digest_of
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.store_key import StoreKey

PAGES_AT_A_TIME = 256
PATIENCE_MILLISECONDS = 1000
"""How long the copy waits for readers before it takes the slower way; saving waits as long."""


@dataclass(frozen=True)
class Copied:
    """A copy of the database: its SHA-256, its size in bytes, and what the store held at that moment."""

    digest: bytes
    size: int
    contents: Contents


def copy_database(store: Store, key: StoreKey, target: Path, meter: Meter) -> Copied:
    """Copy the open database as it is at one moment, durable when this returns.

    Raises OSError (full disk, medium gone), `Cancelled`, `StoreDamaged`.
    """
    with _standing_still(store, key) as reader:
        if reader is not None:
            contents = read_contents(reader)
            size = _size(reader)
            try:
                return Copied(copy_pieces(store, size, target, meter), size, contents)
            except StoreClosed as error:
                raise Cancelled() from error
    return _copy_pages(store, key, target, meter)


@contextmanager
def _standing_still(store: Store, key: StoreKey) -> Iterator[Any]:
    """A reading connection while which store.db does not change; None when readers are in the way."""
    reader = connect(store.folder.database, key, check_same_thread=False)
    try:
        reader.execute(f"PRAGMA busy_timeout = {PATIENCE_MILLISECONDS}")
        with _given_up_when_locked(), store.standing_still():
            busy, *_ = reader.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM sqlite_master").fetchone()
            quiet = not busy and _log_is_empty(store)
        yield reader if quiet else None
    finally:
        reader.close()


@contextmanager
def _given_up_when_locked() -> Iterator[None]:
    try:
        yield
    except StoreLocked as error:
        raise Cancelled() from error


def _log_is_empty(store: Store) -> bool:
    """Looked at after the reader began, so that whatever slipped in between would be seen."""
    log = store.folder.database.with_name(f"{store.folder.database.name}-wal")
    return not log.exists() or log.stat().st_size == 0


def _size(reader: Any) -> int:
    (pages,) = reader.execute("PRAGMA page_count").fetchone()
    (bytes_,) = reader.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(bytes_)


def _copy_pages(store: Store, key: StoreKey, target: Path, meter: Meter) -> Copied:
    """The slower way, page by page through SQLite's backup interface, within one read transaction."""
    import sqlcipher3

    source = connect(store.folder.database, key, check_same_thread=False)
    copy = connect(target, key, create=True)
    before = meter.done
    try:
        source.execute("BEGIN")
        contents = read_contents(source)
        whole = _size(source)
        source.backup(copy, pages=PAGES_AT_A_TIME, progress=_told(meter, before, whole), sleep=0)
        copy.execute("PRAGMA journal_mode = DELETE")
    except sqlcipher3.OperationalError as error:
        raise OSError(errno.ENOSPC if "full" in str(error) else errno.EIO, os.strerror(errno.EIO)) from error
    finally:
        copy.close()
        source.close()
    os.chmod(target, 0o600)
    sync_file(target)
    size = target.stat().st_size
    return Copied(digest_of(target, lambda _more: None), size, contents)


def _told(meter: Meter, before: int, whole: int) -> Callable[[int, int, int], None]:
    def told(_status: int, remaining: int, total: int) -> None:
        meter(before + whole * (total - remaining) // max(total, 1) - meter.done)

    return told
