"""The open store: one encrypted database, read from any thread, written by one at a time."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool

from relvald_desktop.errors import RelvaldError
from relvald_desktop.vault.copying import pour, read_at
from relvald_desktop.vault.database import connect
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.vault.troubles import trouble_of
from relvald_desktop.wording import QT_TRANSLATE_NOOP

WRITING = "relvald_writing"


class StoreClosed(OSError):
    """The store was closed while its file was being read."""


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
        pool_use_lifo=True,  # each connection has a page cache of its own: the fewer are used, the less memory
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


HALT_SECONDS = 3.0
"""How long a lock waits for other threads to let go of the store."""


class StoreLocked(RelvaldError):
    """The store is locked, or about to be."""

    key = "store_locked"
    message = QT_TRANSLATE_NOOP("Errors", "The store is locked. Nothing was read or written.")


@contextmanager
def _told_in_words(session: Session, folder: StoreFolder) -> Iterator[None]:
    """Tells what is wrong with the disk or the file in words, and throws the connection away: SQLCipher reads nothing
    more through one that met a damaged page."""
    try:
        yield
    except DBAPIError as error:
        trouble = trouble_of(error, folder.database)
        if trouble is None:
            raise
        session.invalidate()
        raise trouble from error


class Store:
    """An opened store. `close()` hands every connection back and wipes the key; from then on nothing is read or written:
    `reading` and `writing` raise `StoreLocked`.

    `known_words` are words that are surely in the search vocabulary, so that saving need not ask for each.
    """

    def __init__(self, folder: StoreFolder, key: StoreKey) -> None:
        self.folder = folder
        self.key = key
        self.engine = make_engine(folder, key)
        self._writer = self.engine.execution_options(**{WRITING: True})
        self._write_lock = threading.RLock()
        self.known_words: set[str] = set()
        self._only_thread: int | None = None
        self._in_use: dict[Any, int] = {}
        event.listen(self.engine, "checkout", self._taken)
        event.listen(self.engine, "checkin", self._given_back)
        self._file: int | None = None
        self._file_lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one consistent moment of the store and changes nothing. Raises `StoreDamaged` when
        what it reads lies on a damaged page; other pages can still be read."""
        self._require_open()
        with Session(self.engine, expire_on_commit=False, autoflush=False) as session:
            with _told_in_words(session, self.folder):
                yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """The one session that may write; commits at the end, or rolls everything back on any error.

        Raises `DiskFull`, `NotWritable`, `StoreDamaged`, `StoreBusy`, `DiskFails`.
        """
        self._require_open()
        with self._sole_writer(), Session(self._writer, expire_on_commit=False, autoflush=False) as session:
            self._require_open()
            with _told_in_words(session, self.folder), session.begin():
                yield session

    def is_busy(self) -> bool:
        """Whether another thread writes at this moment, so that whoever writes now must wait."""
        if self._write_lock.acquire(blocking=False):
            self._write_lock.release()
            return False
        return True

    def halt(self, seconds: float = HALT_SECONDS) -> bool:
        """Let no other thread read or write from now on, stop what others do (it is rolled back), and wait until they are
        out. The thread that calls may still write, to keep drafts. False when another was not out in time."""
        self._only_thread = threading.get_ident()
        end = time.monotonic() + seconds
        while others := self._used_by_others():
            for connection in others:
                connection.interrupt()
            if time.monotonic() > end:
                return False
            time.sleep(0.002)
        return True

    @contextmanager
    def _sole_writer(self) -> Iterator[None]:
        """The write lock; once the store is halted nobody waits for it longer than the lock itself may take."""
        if not self._write_lock.acquire(timeout=-1 if self._only_thread is None else HALT_SECONDS):
            raise StoreLocked()
        try:
            yield
        finally:
            self._write_lock.release()

    def _used_by_others(self) -> list[Any]:
        return [each for each, thread in self._in_use.copy().items() if thread != threading.get_ident()]

    def _require_open(self) -> None:
        if self._closed or self._only_thread not in (None, threading.get_ident()):
            raise StoreLocked()

    def _taken(self, connection: Any, _record: Any, _proxy: Any) -> None:
        self._in_use[connection] = threading.get_ident()

    def _given_back(self, connection: Any, _record: Any) -> None:
        self._in_use.pop(connection, None)

    def compact(self) -> bool:
        """Write the whole file anew, so that nothing of what was deleted is left between its records, and empty the
        write-ahead log. Takes as long as copying the store. Gives False when a reader held the log; then do it again.
        Raises `StoreLocked`."""
        self._require_open()
        with self._sole_writer():
            self._require_open()
            connection = connect(self.folder.database, self.key, check_same_thread=False)
            self._taken(connection, None, None)
            try:
                connection.execute("VACUUM")
                busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                self._given_back(connection, None)
                connection.close()
        return not busy

    @contextmanager
    def standing_still(self) -> Iterator[None]:
        """Nobody writes inside the block; what would be saved meanwhile waits. Raises `StoreLocked`."""
        self._require_open()
        with self._sole_writer():
            self._require_open()
            yield

    def read(self, offset: int, count: int) -> bytes:
        """Bytes of store.db as they lie on disk, encrypted. Raises `StoreClosed`."""
        with self._file_lock:
            return read_at(self._descriptor(), offset, count)

    def pour(self, target: int, offset: int, count: int) -> None:
        """Put bytes of store.db to the same place of an open file. Raises `StoreClosed`, OSError."""
        with self._file_lock:
            pour(self._descriptor(), target, offset, count)

    def _descriptor(self) -> int:
        """Opened once and closed with the store: closing any descriptor of the file drops every lock that this process
        holds on it, also those of SQLite's connections (POSIX, fcntl)."""
        if self._closed:
            raise StoreClosed("the store is closed")
        if self._file is None:
            self._file = os.open(self.folder.database, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        return self._file

    def close(self) -> None:
        """Close every connection and wipe the key from memory as far as Python allows."""
        self._closed = True
        self.engine.dispose()
        self.engine.clear_compiled_cache()
        with self._file_lock:
            self._closed = True
            if self._file is not None:
                os.close(self._file)
                self._file = None
        self.known_words.clear()
        self.key.wipe()
