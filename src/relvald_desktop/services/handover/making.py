"""Making a bundle: what belongs to the cases, signed by this store, encrypted to one colleague and to nobody else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import BinaryIO

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from relvald_desktop.records.attachment import Attachment, Blob
from relvald_desktop.records.handover import Handover
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.records.values import new_id
from relvald_desktop.services.handover import bases, packing
from relvald_desktop.services.handover.colleagues import keys_of, require_checked
from relvald_desktop.services.handover.contents import Contents, contents_of, log_of
from relvald_desktop.services.handover.errors import BundleDamaged, NothingToHandOver
from relvald_desktop.services.handover.keys import own_card, own_card_text, own_keys
from relvald_desktop.services.handover.manifest import (
    FILES,
    LOG,
    MANIFEST,
    RECORDS,
    SIGNATURE,
    FileEntry,
    Manifest,
    signature_of,
)
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.attachments import open_blob
from relvald_desktop.store.schema import HEAD
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.vault.age_stream import encrypting
from relvald_desktop.vault.sealed_file import Told


@dataclass(frozen=True)
class Bundle:
    """A bundle ready to be written: its manifest, its parts in memory, and the files that will be streamed."""

    manifest: Manifest
    recipient: str
    colleague_id: str
    records: bytes
    log: bytes
    images: dict[tuple[str, str], str]
    files: tuple[tuple[str, Blob], ...]

    @property
    def digest(self) -> str:
        """SHA-256 of the signed content, in hexadecimal: the manifest holds the checksums of all the rest."""
        return hashlib.sha256(self.manifest.written()).hexdigest()


def make_bundle(work: UnitOfWork, colleague_id: str, case_ids: tuple[str, ...]) -> Bundle:
    """Gather everything of some cases for a colleague, as it is at this moment; nothing is written.

    Raises `NothingToHandOver`, `UnknownSigner`, `NotCheckedYet`; `BundleDamaged` when it would be none that can be read.
    """
    card, text = own_card(work), own_card_text(work)
    with work.reading() as session:
        colleague = require_checked(session, colleague_id)
        contents = contents_of(session, case_ids)
        if not case_ids or not contents.records.get("case"):
            raise NothingToHandOver()
        images = contents.images()
        records = _records(images)
        log = json.dumps(
            list(log_of(session, contents.cases, card.verifying_key)), ensure_ascii=False
        ).encode()
        files = _files(session, contents)
        now = work.clock.now()
        manifest = Manifest(
            bundle=new_id(), number=_next_number(session, colleague_id, int(now.timestamp() * 1000)), schema=HEAD,
            sender=card, sender_text=text, recipient=keys_of(colleague).fingerprint, made_at=now,
            cases=tuple(sorted(contents.records["case"])), seen=_seen(session, colleague_id),
            counts={kind: len(found) for kind, found in contents.records.items() if found},
            records=_entry(RECORDS, records), log=_entry(LOG, log), files=tuple(entry for entry, _ in files),
            practice=read_settings(work).practice,
        )  # fmt: skip
        kept = tuple((entry.id, blob) for entry, blob in files)
        return Bundle(manifest, colleague.recipient, colleague_id, records, log, images, kept)


def write_bundle(work: UnitOfWork, bundle: Bundle, target: BinaryIO, told: Told | None = None) -> None:
    """Write a bundle, encrypted, into an open file. Raises OSError, `AttachmentDamaged`, `StoppedByWorker`."""
    content = bundle.manifest.written()
    with encrypting(target, bundle.recipient) as plain:
        packing.write_member(plain, MANIFEST, content)
        packing.write_member(plain, SIGNATURE, signature_of(own_keys(work), content))
        packing.write_member(plain, RECORDS, bundle.records)
        packing.write_member(plain, LOG, bundle.log)
        for number, (record_id, blob) in enumerate(bundle.files, 1):
            packing.write_header(plain, f"{FILES}{number}", blob.size)
            member = packing.CountedMember(plain, blob.size)
            open_blob(work.store, blob, member, called=record_id, told=told)
            member.finish()
            packing.write_padding(plain, blob.size)
        packing.write_end(plain)


def note_sent(change: Change, bundle: Bundle) -> Handover:
    """Keep what was sent: the handover itself, and how every record looked."""
    manifest = bundle.manifest
    bases.keep_sent(change.session, bundle.colleague_id, manifest.bundle, bundle.images)
    return change.add(
        Handover(
            way=HandoverWay.SENT, colleague_id=bundle.colleague_id, bundle=manifest.bundle, at=change.at,
            digest=bundle.digest, cases=manifest.cases, records=sum(manifest.counts.values()), number=manifest.number,
        )
    )  # fmt: skip


def _records(images: dict[tuple[str, str], str]) -> bytes:
    by_kind: dict[str, list[str]] = {}
    for (kind, _), image in sorted(images.items()):
        by_kind.setdefault(kind, []).append(image)
    parts = (f"{json.dumps(kind)}: [\n{_lines(found)}\n]" for kind, found in by_kind.items())
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _lines(images: list[str]) -> str:
    return ",\n".join(images)


def _files(session: Session, contents: Contents) -> list[tuple[FileEntry, Blob]]:
    found = []
    for record in contents.records.get(Attachment.kind, {}).values():
        assert isinstance(record, Attachment)
        blob = session.get(Blob, record.blob)
        if blob is None:
            raise BundleDamaged(part=record.id)
        found.append((FileEntry(record.id, record.digest, record.size), blob))
    return sorted(found, key=lambda each: each[0].id)


def _entry(name: str, content: bytes) -> FileEntry:
    return FileEntry(name, hashlib.sha256(content).hexdigest(), len(content))


def _next_number(session: Session, colleague_id: str, now: int) -> int:
    """Larger than any before; by the clock (milliseconds), so that it grows also after a backup was restored."""
    query = select(func.max(Handover.number)).where(
        Handover.colleague_id == colleague_id, Handover.way == HandoverWay.SENT
    )
    return max((session.scalar(query) or 0) + 1, now)


def _seen(session: Session, colleague_id: str) -> tuple[str, ...]:
    query = select(Handover.bundle).where(
        Handover.colleague_id == colleague_id, Handover.way == HandoverWay.RECEIVED
    )
    return tuple(sorted(session.scalars(query)))
