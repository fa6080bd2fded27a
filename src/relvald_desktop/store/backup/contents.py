"""What a database holds, so that a copy can be compared with what it was made from."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Session

from relvald_desktop.records.catalogue import KINDS
from relvald_desktop.store.log import GENESIS
from relvald_desktop.vault.database import StoreDamaged, give_key
from relvald_desktop.vault.store_key import StoreKey

_BLOB_NAME = re.compile(r"[0-9A-Za-z_-][0-9A-Za-z._-]{0,127}")


@dataclass(frozen=True)
class SealedBlob:
    """An encrypted file of a case as the database names it: its size (bytes) and SHA-256 as it lies on disk."""

    name: str
    size: int
    digest: bytes


@dataclass(frozen=True)
class Contents:
    """What a database holds: how many records of each kind, the log's head, its revision, its encrypted files."""

    counts: dict[str, int]
    log_seq: int
    log_hash: str
    schema: str
    blobs: tuple[SealedBlob, ...] = field(repr=False)


def read_contents(connection: Any) -> Contents:
    """Look through a connection of the vault. Kinds its revision does not know yet are left out.

    Raises `StoreDamaged` when a name of an encrypted file would lead out of its folder.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    counts = {
        kind: connection.execute(f"SELECT count(*) FROM {record.__tablename__}").fetchone()[0]
        for kind, record in sorted(KINDS.items())
        if record.__tablename__ in tables
    }
    seq, head, schema = 0, GENESIS, ""
    if "log_entry" in tables:
        newest = connection.execute("SELECT seq, hash FROM log_entry ORDER BY seq DESC LIMIT 1").fetchone()
        seq, head = newest or (0, GENESIS)
    if "alembic_version" in tables:
        schema = (connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",))[0]
    blobs = _read_blobs(connection) if "blob" in tables else ()
    return Contents(counts, seq, bytes(head).hex(), schema, blobs)


def _read_blobs(connection: Any) -> tuple[SealedBlob, ...]:
    found = connection.execute("SELECT name, sealed_size, sealed_digest FROM blob ORDER BY name")
    blobs = tuple(SealedBlob(str(name), int(size), bytes(digest)) for name, size, digest in found)
    if not all(_BLOB_NAME.fullmatch(blob.name) for blob in blobs):
        raise StoreDamaged(file="store.db")
    return blobs


def digest_of_blobs(blobs: Iterable[SealedBlob]) -> str:
    """One SHA-256 over the names and checksums of all encrypted files."""
    digest = hashlib.sha256()
    for blob in sorted(blobs, key=lambda each: each.name):
        digest.update(f"{blob.name} {blob.size} {blob.digest.hex()}\n".encode())
    return digest.hexdigest()


def count_records(session: Session) -> dict[str, int]:
    """How many records of each kind there are; kinds that the store's revision does not know yet are left out."""
    tables = set(inspect(session.connection()).get_table_names())
    return {
        kind: session.scalar(select(func.count()).select_from(record)) or 0
        for kind, record in sorted(KINDS.items())
        if record.__tablename__ in tables
    }


def open_frozen(database: Path, key: StoreKey) -> Any:
    """A connection that changes nothing on disk: a backup may lie on a medium that can't be written."""
    import sqlcipher3

    address = f"file:{quote(str(database.absolute()))}?mode=ro&immutable=1"
    connection = sqlcipher3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
    try:
        give_key(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection
