"""The open store: one encrypted database, read from any thread, written by one at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey

WRITING = "relvald_writing"


def make_engine(folder: StoreFolder, key: StoreKey) -> Engine:
    """An engine whose connections come from the vault with the raw key; nothing of the key stands in its URL."""
    import sqlcipher3

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3,
        creator=lambda: connect(folder.database, key, check_same_thread=False),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        pool_reset_on_return="rollback",
        hide_parameters=True,
    )
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin)
    return engine


def _leave_transactions_to_us(connection: Any, _record: Any) -> None:
    connection.isolation_level = None


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


class Store:
    """An opened store. `close()` hands every connection back and wipes the key.

    `known_words` are words that are surely in the search vocabulary, so that saving need not ask for each.
    """

    def __init__(self, folder: StoreFolder, key: StoreKey) -> None:
        self.folder = folder
        self.key = key
        self.engine = make_engine(folder, key)
        self._writer = self.engine.execution_options(**{WRITING: True})
        self._write_lock = threading.RLock()
        self.known_words: set[str] = set()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one consistent moment of the store and changes nothing."""
        with Session(self.engine, expire_on_commit=False, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The one session that may write; commits at the end, or rolls everything back on any error."""
        with self._write_lock, Session(self._writer, expire_on_commit=False, autoflush=False) as session:
            with session.begin():
                yield session

    def close(self) -> None:
        """Close every connection and wipe the key from memory as far as Python allows."""
        self.engine.dispose()
        self.known_words.clear()
        self.key.wipe()
