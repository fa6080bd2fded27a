"""Reading a bundle: opened in memory, every part held against what was signed, and nothing taken in."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.handover import Handover
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.services.handover import packing
from relvald_desktop.services.handover.bases import Key
from relvald_desktop.services.handover.colleagues import is_known_key, signer
from relvald_desktop.services.handover.errors import (
    BundleDamaged,
    MeantForAnother,
    NewerCameBefore,
    PracticeAndRealCases,
    ReceivedAlready,
    UnknownSigner,
)
from relvald_desktop.services.handover.images import UNWRITABLE, Image, read_images
from relvald_desktop.services.handover.keys import own_keys
from relvald_desktop.services.handover.manifest import (
    FILES,
    KEY_BYTES,
    LARGEST_FILE,
    LARGEST_LOG,
    LARGEST_MANIFEST,
    LARGEST_RECORDS,
    LARGEST_UNKNOWN,
    LOG,
    MANIFEST,
    RECORDS,
    SIGNATURE,
    FileEntry,
    Manifest,
    read_json,
    read_manifest,
    require_signed,
)
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.age_stream import decrypting
from relvald_desktop.wording import QT_TRANSLATE_NOOP

TakeFile = Callable[[FileEntry, packing.MemberContent], None]


class CannotOpen(RelvaldError):
    """The file can't be read."""

    key = "cannot_open"
    message = QT_TRANSLATE_NOOP("Errors", "The file {file} can't be read: {why}. Nothing was changed.")


@dataclass(frozen=True)
class LogLine:
    """A line of somebody's log; `key` is the verifying key of the store it was written in."""

    key: str
    seq: int
    at: dt.datetime
    who: str
    action: str
    kind: str
    record_id: str
    case_id: str
    details: str
    hash: bytes


@dataclass(frozen=True)
class Received:
    """A bundle that was read and holds: who signed it, and everything in it but the files."""

    manifest: Manifest
    digest: str
    colleague_id: str
    images: dict[Key, Image]
    log: tuple[LogLine, ...]


def read_bundle(work: UnitOfWork, file: Path, take_file: TakeFile | None = None) -> Received:
    """Read a bundle to its end; `take_file` gets each file's content before it is known to be whole.

    Raises `NotForThisKey`, `StreamBroken`, `BundleDamaged`, `BundleNewer`, `UnknownSigner`, `KeyChanged`,
    `NotCheckedYet`, `MeantForAnother`, `PracticeAndRealCases`, `ReceivedAlready`, `NewerCameBefore`, `CannotOpen`; nothing is changed.
    """
    keys = own_keys(work)
    try:
        with file.open("rb") as source, decrypting(source, keys.identity) as plain:
            received = _read(work, plain, keys.public.fingerprint, take_file)
    except OSError as error:
        raise CannotOpen(file=file.name, why=error.strerror or type(error).__name__) from error
    return received


def _read(work: UnitOfWork, plain: BinaryIO, own_fingerprint: str, take_file: TakeFile | None) -> Received:
    content = packing.read_member(plain, MANIFEST, LARGEST_MANIFEST)
    key = require_signed(content, packing.read_member(plain, SIGNATURE, KEY_BYTES + 64))
    with work.reading() as session:
        if len(content) > LARGEST_UNKNOWN and not is_known_key(session, key):
            raise UnknownSigner()
    manifest, digest = read_manifest(content), hashlib.sha256(content).hexdigest()
    practice = read_settings(work).practice
    if manifest.sender.verifying_key != key:
        raise BundleDamaged(part=SIGNATURE)
    with work.reading() as session:
        colleague_id = signer(session, manifest.sender).id
        if manifest.recipient != own_fingerprint:
            raise MeantForAnother()
        if manifest.practice != practice:
            raise PracticeAndRealCases()
        require_unseen(session, manifest, colleague_id, work.zone)
    records = _part(plain, RECORDS, manifest.records, LARGEST_RECORDS)
    log = _part(plain, LOG, manifest.log, LARGEST_LOG)
    images = read_images(records, manifest)
    lines = read_log(log, manifest)
    for number, entry in enumerate(manifest.files, 1):
        _read_file(plain, f"{FILES}{number}", entry, take_file)
    packing.read_end(plain)
    return Received(manifest, digest, colleague_id, images, lines)


def require_unseen(session: Session, manifest: Manifest, colleague_id: str, zone: str) -> None:
    """Raise `ReceivedAlready` for a bundle that came before, `NewerCameBefore` for one that is older than another with
    the same cases."""
    query = select(Handover).where(
        Handover.colleague_id == colleague_id, Handover.way == HandoverWay.RECEIVED
    )
    for before in session.scalars(query):
        day = before.at.astimezone(ZoneInfo(zone)).date()
        if before.bundle == manifest.bundle:
            raise ReceivedAlready(day=day)
        if before.number >= manifest.number and set(before.cases) & set(manifest.cases):
            raise NewerCameBefore(day=day)


def _part(plain: BinaryIO, name: str, entry: FileEntry, largest: int) -> bytes:
    content = packing.read_member(plain, name, min(largest, entry.size))
    if len(content) != entry.size or hashlib.sha256(content).hexdigest() != entry.sha256:
        raise BundleDamaged(part=name)
    return content


def _read_file(plain: BinaryIO, name: str, entry: FileEntry, take_file: TakeFile | None) -> None:
    size = packing.read_header(plain, name, LARGEST_FILE)
    if size != entry.size:
        raise BundleDamaged(part=name)
    member = packing.MemberContent(plain, size)
    if take_file is not None:
        take_file(entry, member)
    if member.drain() != entry.sha256:
        raise BundleDamaged(part=name)
    packing.read_padding(plain, size)


def read_log(content: bytes, manifest: Manifest) -> tuple[LogLine, ...]:
    """The log lines of a bundle, all about its cases. Raises `BundleDamaged`."""
    listed = read_json(content, LOG)
    if not isinstance(listed, list):
        raise BundleDamaged(part=LOG)
    cases = set(manifest.cases)
    try:
        lines = tuple(_log_line(item) for item in listed)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise BundleDamaged(part=LOG) from error
    if len({(line.key, line.seq) for line in lines}) != len(lines) or any(
        line.case_id not in cases for line in lines
    ):
        raise BundleDamaged(part=LOG)
    return lines


def _log_line(item: dict[str, Any]) -> LogLine:
    at, digest = dt.datetime.fromisoformat(item["at"]), bytes.fromhex(item["hash"])
    texts = [item[name] for name in ("key", "who", "action", "kind", "record_id", "case_id", "details")]
    if not all(isinstance(each, str) and not UNWRITABLE.search(each) for each in texts):
        raise ValueError("no text")
    if (
        type(item["seq"]) is not int
        or not 0 < item["seq"] < 1 << 53
        or len(digest) != 32
        or at.tzinfo is None
    ):
        raise ValueError("no line of a log")
    key, who, action, kind, record_id, case_id, details = texts
    return LogLine(key, item["seq"], at, who, action, kind, record_id, case_id, details, digest)
