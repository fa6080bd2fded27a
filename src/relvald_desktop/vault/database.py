"""Opens the encrypted database with the raw store key and the settings that keep every saved word."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP

BUSY_MILLISECONDS = 10_000

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
    "PRAGMA cache_size = -32768",
)


class StoreDamaged(RelvaldError):
    """A file of the store can't be read; the others are untouched."""

    key = "store_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The file {file} of the store is damaged or belongs to another store. Nothing was changed. "
        "Restore a verified backup beside this store.",
    )


def connect(database: Path, key: StoreKey, *, check_same_thread: bool = True, create: bool = False) -> Any:
    """A connection to the encrypted database (SQLCipher 4 defaults, HMAC on every page).

    Raises `StoreDamaged` when the file is missing, is no such database or was made with another key.
    """
    import sqlcipher3

    if create:
        os.close(os.open(database, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    elif not database.is_file() or database.stat().st_size == 0:
        raise StoreDamaged(file=database.name)
    connection = sqlcipher3.connect(str(database), check_same_thread=check_same_thread, isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.raw_key()}'\"")
        connection.execute("PRAGMA cipher_memory_security = OFF")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for setting in _SETTINGS:
            connection.execute(setting)
    except sqlcipher3.DatabaseError as error:
        connection.close()
        if isinstance(error, sqlcipher3.OperationalError) and "not a database" not in str(error):
            raise
        raise StoreDamaged(file=database.name) from error
    return connection


def check_integrity(connection: Any) -> list[str]:
    """What SQLCipher and SQLite find wrong with the file, page by page; empty when it is whole."""
    import sqlcipher3

    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
        found += [row[0] for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
    except sqlcipher3.DatabaseError as error:
        return [type(error).__name__]
    return found
