"""The encrypted files of cases: named by their content with a key of this store, held once, never changed.

A file is durable before the change that refers to it commits. A crash between the two leaves a file that nobody refers
to; `clear_unused` takes it away. Without its row in the store nobody can read a file again.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.keeping import Draft, UndoStep
from relvald_desktop.store.engine import Store
from relvald_desktop.vault.atomic import sync_folder
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.sealed_file import (
    SealDamaged,
    Sealed,
    Sink,
    Source,
    Told,
    is_whole,
    seal,
    unseal_to,
)
from relvald_desktop.wording import QT_TRANSLATE_NOOP

NAME_PURPOSE = "relvald attachment names"
_PART = ".part"
_at_work = threading.Lock()
_sealing: list[object] = []
"""One entry for each file that is being encrypted now, by whichever thread: its temporary file is not unused."""


class AttachmentDamaged(RelvaldError):
    """An encrypted file is missing or is not the one that was written; all others are untouched."""

    key = "attachment_damaged"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The document {id} is damaged in this store and can't be opened. All others are whole. Restore a verified backup "
        "beside this store and take the document from there.",
    )


@dataclass(frozen=True)
class Cleared:
    """What was taken away because nothing needs it: encrypted files, and rows that could open one."""

    files: int
    rows: int


def blob_path(folder: StoreFolder, name: str) -> Path:
    """Where the encrypted file of this name lies."""
    return folder.attachments / name


def blob_name(store: Store, digest: bytes) -> str:
    """The name of the content with this SHA-256: hexadecimal HMAC-SHA256 under a key derived from the store key."""
    return hmac.new(store.key.derive(NAME_PURPOSE), digest, hashlib.sha256).hexdigest()


def blobs(session: Session) -> list[Blob]:
    """Every encrypted file the store knows, by name."""
    return list(session.scalars(select(Blob).order_by(Blob.name)))


@contextmanager
def seal_stream(
    store: Store, source: Source, *, total: int = 0, told: Told | None = None, limit: int | None = None
) -> Iterator[Sealed]:
    """Encrypt what `source` gives into the folder; inside the block `hold` makes it a file of the store, or it is gone.

    `total` and `limit` in bytes. Raises `StoppedByWorker`, `TooManyBytes`, OSError, what `source` raises; nothing is
    left then.
    """
    folder = store.folder.attachments
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(store.folder.path)
    with _at_work:
        _sealing.append(source)
    try:
        sealed = seal(source, folder, total=total, told=told, limit=limit)
        with sealed.begun:
            yield sealed
    finally:
        with _at_work:
            _sealing.pop()


def hold(session: Session, store: Store, sealed: Sealed) -> Blob:
    """The row for encrypted content, within a change; its file is durable when this returns.

    Content that is held already stays as it is, unless its file is damaged: then the new one takes its place.
    """
    name = blob_name(store, sealed.digest)
    path = blob_path(store.folder, name)
    known = session.get(Blob, name)
    if known is not None and is_whole(path, known.sealed_size, known.sealed_digest):
        return known
    sealed.begun.keep_as(path)
    if known is None:
        known = Blob(
            name=name, identity=sealed.identity, size=sealed.size, sealed_size=sealed.sealed_size,
            sealed_digest=sealed.sealed_digest,
        )  # fmt: skip
        session.add(known)
    else:
        known.identity, known.size = sealed.identity, sealed.size
        known.sealed_size, known.sealed_digest = sealed.sealed_size, sealed.sealed_digest
    session.flush()
    return known


def open_blob(
    store: Store,
    blob: Blob,
    sink: Sink,
    *,
    called: str = "",
    told: Told | None = None,
    limit: int | None = None,
) -> None:
    """Decrypt a file into `sink`, in pieces. What came before an error is not to be used.

    Raises `AttachmentDamaged` naming `called` (an id), `StoppedByWorker`, `TooManyBytes`, what the sink raises.
    """
    try:
        unseal_to(
            blob_path(store.folder, blob.name), blob.identity, sink, size=blob.sealed_size,
            digest=blob.sealed_digest, told=told, limit=limit,
        )  # fmt: skip
    except SealDamaged as error:
        raise AttachmentDamaged(id=called or blob.name[:12]) from error


def read_blob(store: Store, blob: Blob, *, limit: int, called: str = "", told: Told | None = None) -> bytes:
    """A file's content in memory. Raises `TooManyBytes` above `limit` bytes, `AttachmentDamaged`."""
    content = io.BytesIO()
    open_blob(store, blob, content, called=called, told=told, limit=limit)
    return content.getvalue()


def is_blob_whole(store: Store, blob: Blob) -> bool:
    """Whether the encrypted file is the one that was written; nothing is decrypted."""
    return is_whole(blob_path(store.folder, blob.name), blob.sealed_size, blob.sealed_digest)


def clear_unused(store: Store) -> Cleared:
    """Take away what nothing needs: rows that no record, undo step or draft names, and files without a row.

    The rows go first; without them a file that a crash leaves behind is unreadable. Raises OSError.
    """
    with store.writing() as session:
        known = {blob.name: blob for blob in blobs(session)}
        needed = _needed(session, set(known))
        for name in known.keys() - needed:
            session.delete(known[name])
    with store.writing():  # nobody adds a file meanwhile
        with store.reading() as session:
            named = set(session.scalars(select(Blob.name)))
        files = _clear_files(store.folder.attachments, named)
    return Cleared(files, len(known.keys() - needed))


def _needed(session: Session, names: set[str]) -> set[str]:
    needed = set(session.scalars(select(Attachment.blob)))
    steps = select(UndoStep.before).where(UndoStep.kind == Attachment.kind)
    needed |= {str(json.loads(image).get("blob")) for image in session.scalars(steps)}
    for name in names - needed:
        if session.scalar(select(Draft.form).where(func.instr(Draft.content, name) > 0).limit(1)):
            needed.add(name)
    return needed


def _clear_files(folder: Path, named: set[str]) -> int:
    if not folder.is_dir():
        return 0
    gone = []
    with _at_work:
        for each in folder.iterdir():
            if each.is_file() and each.name not in named and not (_sealing and each.suffix == _PART):
                each.unlink(missing_ok=True)
                gone.append(each)
    if gone:
        sync_folder(folder)
    return len(gone)
