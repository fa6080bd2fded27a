"""The manifest of a backup: what it holds, authenticated with a key derived from the store key."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import hmac
import json
import os
import platform
import stat
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from relvald_desktop.errors import RelvaldError
from relvald_desktop.store.backup.contents import Contents, digest_of_blobs
from relvald_desktop.vault.slots import canonical
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP

FORMAT = "relvald-backup"
VERSION = 2
MANIFEST = "manifest.json"
MAC_PURPOSE = "relvald backup manifest authentication"
STORE_PURPOSE = "relvald backup store name"
COPY_PURPOSE = "relvald backup copy of a store"
FILES = ("keyslots.json", "store.db")
"""What a generation holds besides its manifest: these and no others, so that no name leads out of its folder."""
LARGEST = 32 << 20
"""Bytes of a manifest that are read at most; a larger one is none."""


class BackupDamaged(RelvaldError):
    """The backup does not hold what its manifest says."""

    key = "backup_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors", "The backup is not whole: {file}. Use another generation, and make a new backup now."
    )


class BackupTooNew(RelvaldError):
    """The backup was made by a newer program; it was only read."""

    key = "backup_too_new"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The backup was made by a newer version of the program ({version}; this program knows {known}). "
        "Install the newer version. Nothing was changed.",
    )


@dataclass(frozen=True)
class Attachments:
    """The encrypted files that a backup's database names: how many, bytes of all, one checksum over names and checksums.

    `missing` are the names of those that were damaged or gone in the store already when the backup was made.
    """

    number: int = 0
    size: int = 0
    digest: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Manifest:
    """What a backup holds: sizes in bytes and SHA-256 of its files, how many records of each kind, the log's head.

    Since version 2 also the schema's revision, the encrypted files, and `store`: a name for the store, made from its key,
    that tells its own generations from those of others in the same folder.
    """

    made_at: dt.datetime
    files: dict[str, tuple[int, str]]
    counts: dict[str, int]
    log_seq: int
    log_hash: str
    schema: str = ""
    store: str = ""
    attachments: Attachments | None = None

    def body(self) -> dict[str, Any]:
        """The manifest as it stands in the file, without its authentication."""
        return asdict(self) | {"made_at": self.made_at.isoformat(), "format": FORMAT, "version": VERSION}

    def to_bytes(self, key: StoreKey) -> bytes:
        """The file's content, authenticated with a key derived from the store key."""
        body = json.loads(json.dumps(self.body()))
        return json.dumps(body | {"check": _check(body, key)}, indent=1, sort_keys=True).encode()

    @classmethod
    def from_bytes(cls, content: bytes, key: StoreKey) -> Manifest:
        """Read a file's content, of this version or an earlier one. Raises `BackupDamaged`, `BackupTooNew`."""
        try:
            body = json.loads(content)
            check = str(body.pop("check"))
            if (
                not hmac.compare_digest(check.encode(), _check(body, key).encode())
                or body["format"] != FORMAT
            ):
                raise ValueError("not authentic")
            if body["version"] > VERSION:
                raise BackupTooNew(version=body["version"], known=VERSION)
            return _read(body)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise BackupDamaged(file=MANIFEST) from error

    def require(self, found: Contents) -> None:
        """Raise `BackupDamaged` unless a database holds what stands here. Kinds that this program does not know are left
        to the program that wrote them."""
        if (found.log_seq, found.log_hash) != (self.log_seq, self.log_hash):
            raise BackupDamaged(file="log")
        if found.counts != {kind: count for kind, count in self.counts.items() if kind in found.counts}:
            raise BackupDamaged(file="counts")
        if self.attachments is not None and digest_of_blobs(found.blobs) != self.attachments.digest:
            raise BackupDamaged(file="attachments")


def read_manifest(backup: Path, key: StoreKey) -> Manifest:
    """The manifest of a generation. Raises `BackupDamaged`, `BackupTooNew`."""
    try:
        content = _content(backup)
    except OSError as error:
        raise BackupDamaged(file=MANIFEST) from error
    return Manifest.from_bytes(content, key)


def claimed_store(backup: Path) -> str | None:
    """The name of the store that a manifest says it is of, not authenticated; None when it can't be read. Those of
    version 1 say nothing: empty."""
    try:
        body = json.loads(_content(backup))
        return str(body.get("store", ""))
    except (OSError, ValueError, AttributeError, RecursionError):
        return None


def store_name(key: StoreKey) -> str:
    """A name for a store that tells nothing about its key."""
    return key.derive(STORE_PURPOSE)[:8].hex()


def owner_name(folder: Path, key: StoreKey) -> str:
    """A name for this copy of a store, on this computer and in this folder: `store_name` and eight figures more. One program
    works with a copy at a time, so what has this name and is not whole was left by a program that ended; what has another
    may be another computer's, at work with the same store restored."""
    place = f"{platform.node()}\n{folder.resolve()}\n{folder.stat().st_ino}".encode(
        "utf-8", "surrogateescape"
    )
    copy = hmac.new(key.derive(COPY_PURPOSE), place, hashlib.sha256).hexdigest()
    return f"{store_name(key)}.{copy[:8]}"


def _content(backup: Path) -> bytes:
    """The bytes of a manifest that is a plain file, without waiting for anybody (a pipe would). Raises OSError."""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(backup / MANIFEST, flags), "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode) or found.st_size > LARGEST:
            raise OSError(errno.EINVAL, "no manifest")
        return file.read(LARGEST)


def _read(body: dict[str, Any]) -> Manifest:
    files = {str(name): (int(size), str(digest)) for name, (size, digest) in body["files"].items()}
    if sorted(files) != sorted(FILES):
        raise ValueError("other files")
    held = body.get("attachments")
    return Manifest(
        dt.datetime.fromisoformat(body["made_at"]),
        files,
        {str(kind): int(count) for kind, count in body["counts"].items()},
        int(body["log_seq"]),
        str(body["log_hash"]),
        str(body.get("schema", "")),
        str(body.get("store", "")),
        held
        and Attachments(
            int(held["number"]), int(held["size"]), str(held["digest"]), tuple(map(str, held["missing"]))
        ),
    )


def _check(body: dict[str, Any], key: StoreKey) -> str:
    return hmac.new(key.derive(MAC_PURPOSE), canonical(body), hashlib.sha256).hexdigest()
