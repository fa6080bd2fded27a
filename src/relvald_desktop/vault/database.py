"""Opens the encrypted database with the raw store key and the settings that keep every saved word."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from relvald_desktop.vault.memory import overwrite
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.vault.troubles import StoreDamaged as StoreDamaged
from relvald_desktop.vault.troubles import in_words

BUSY_MILLISECONDS = 10_000
PAGE_BYTES = 4096

_HEAP_BYTES = 24 << 20
"""What SQLite tries to keep all connections' page caches together under; beyond it pages are used again, none refused."""

_LOG_BYTES = 4 << 20
"""What the write-ahead log is cut to after something large: all of it is read through when the store is opened after a crash."""

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
    "PRAGMA cache_size = -32768",
    f"PRAGMA soft_heap_limit = {_HEAP_BYTES}",
    f"PRAGMA journal_size_limit = {_LOG_BYTES}",
)


def connect(database: Path, key: StoreKey, *, check_same_thread: bool = True, create: bool = False) -> Any:
    """A connection to the encrypted database (SQLCipher 4 defaults, HMAC on every page).

    Raises `StoreDamaged` when the file is missing, is no such database or was made with another key; `DiskFull`,
    `NotWritable` when the files that belong beside it can't be made.
    """
    import sqlcipher3

    if create:
        os.close(os.open(database, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    elif not database.is_file() or database.stat().st_size < PAGE_BYTES:
        # SQLite takes a shorter file for an empty database and would begin it anew.
        raise StoreDamaged(file=database.name)
    with in_words(database):
        connection = sqlcipher3.connect(
            str(database), check_same_thread=check_same_thread, isolation_level=None
        )
        try:
            give_key(connection, key)
            connection.execute("PRAGMA cipher_memory_security = OFF")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            for setting in _SETTINGS:
                connection.execute(setting)
        except BaseException:
            connection.close()
            raise
    return connection


def give_key(connection: Any, key: StoreKey) -> None:
    """Tell a fresh connection its key, and overwrite the texts it was told with."""
    raw = key.raw_key()
    statement = f"PRAGMA key = \"x'{raw}'\""
    try:
        connection.execute(statement).close()
    finally:
        overwrite(raw)
        overwrite(statement)


def check_integrity(connection: Any) -> list[str]:
    """What SQLCipher and SQLite find wrong with the file, page by page; empty when it is whole."""
    import sqlcipher3

    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    except sqlcipher3.DatabaseError as error:
        return [type(error).__name__]
    return found


def database_versions() -> tuple[str, str]:
    """Of SQLCipher and of SQLite."""
    import sqlcipher3

    connection = sqlcipher3.connect(":memory:")
    try:
        return str(connection.execute("PRAGMA cipher_version").fetchone()[0]), str(sqlcipher3.sqlite_version)
    finally:
        connection.close()
