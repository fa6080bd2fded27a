"""What stands first in a bundle, signed: which program made it, from whom it comes, to whom it goes, and what is in it.

A bundle is an age file around a tar (POSIX ustar): "manifest.json", "manifest.sig", "records.json", "log.json" and
"attachments/1" and on, in this order and nothing else. "manifest.sig" is the signer's verifying key (Ed25519, 32 bytes) and
the signature (64 bytes), so that the signature is looked at before anything of the manifest is read.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import asdict, dataclass
from typing import Any

from relvald_desktop.services.handover.errors import BundleDamaged, BundleNewer
from relvald_desktop.store.schema import HEAD
from relvald_desktop.vault.exchange import ExchangeKeys, is_signed_by
from relvald_desktop.vault.key_card import BadKeyCard, KeyCard, read_card

FORMAT, VERSION = "relvald-handover", 1
PURPOSE = "relvald-handover-manifest/1"
MANIFEST, SIGNATURE, RECORDS, LOG = "manifest.json", "manifest.sig", "records.json", "log.json"
FILES = "attachments/"
KEY_BYTES = 32

MB = 1 << 20
LARGEST_MANIFEST, LARGEST_RECORDS, LARGEST_LOG = 4 * MB, 512 * MB, 256 * MB
LARGEST_FILE = 2048 * MB
MOST_FILES = 20_000
"""Bounds in bytes and pieces: more is refused before it is read. A file takes at most 150 bytes of the manifest, a case or an
earlier bundle 40; 4 MB hold the most files and 25 000 of the others."""
LARGEST_UNKNOWN = 64 << 10
"""Bytes of a manifest that are read though nobody known signed it, to say whose name it bears."""
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHA = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class FileEntry:
    """A file that comes along: the id of its record, SHA-256 (hexadecimal) and size (bytes) of its content."""

    id: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Manifest:
    """`bundle` is the file's own id (UUIDv7), `recipient` the fingerprint of the keys it was made for, `number` grows with
    every bundle from this sender to this recipient, `seen` names the recipient's bundles that the sender has taken in.
    `practice`: it comes from a practice store, and nobody in it exists."""

    bundle: str
    number: int
    schema: str
    sender: KeyCard
    sender_text: str
    recipient: str
    made_at: dt.datetime
    cases: tuple[str, ...]
    seen: tuple[str, ...]
    counts: dict[str, int]
    records: FileEntry
    log: FileEntry
    files: tuple[FileEntry, ...]
    practice: bool = False

    def written(self) -> bytes:
        """The bytes that are signed."""
        content = {
            "format": FORMAT, "version": VERSION, "bundle": self.bundle, "number": self.number, "schema": self.schema,
            "sender": self.sender_text, "recipient": self.recipient, "made_at": self.made_at.isoformat(),
            "cases": self.cases, "seen": self.seen, "counts": self.counts, "records": asdict(self.records),
            "log": asdict(self.log), "files": [asdict(each) for each in self.files],
            "practice": self.practice,
        }  # fmt: skip
        return json.dumps(content, ensure_ascii=False, sort_keys=True).encode()


def signature_of(keys: ExchangeKeys, content: bytes) -> bytes:
    """What stands in "manifest.sig": the signer's verifying key and the signature."""
    return bytes.fromhex(keys.public.verifying_key) + keys.sign(PURPOSE, content)


def require_signed(content: bytes, member: bytes) -> str:
    """The verifying key (hexadecimal) that signed these bytes, whoever's it is. Raises `BundleDamaged`."""
    key = member[:KEY_BYTES].hex()
    if len(member) != KEY_BYTES + 64 or not is_signed_by(key, PURPOSE, content, member[KEY_BYTES:]):
        raise BundleDamaged(part=SIGNATURE)
    return key


def read_json(content: bytes, part: str) -> Any:
    """A part that is JSON. Raises `BundleDamaged`."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise BundleDamaged(part=part) from error


def read_manifest(content: bytes) -> Manifest:
    """The manifest from its bytes; nothing of it is trusted before its signature is. Raises `BundleDamaged`,
    `BundleNewer`."""
    values = read_json(content, MANIFEST)
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise BundleDamaged(part=MANIFEST)
    version = values.get("version")
    if type(version) is not int or not 1 <= version < 1000:
        raise BundleDamaged(part=MANIFEST)
    if version > VERSION:
        raise BundleNewer(what=FORMAT, version=version, known=VERSION)
    schema = values.get("schema")
    if not isinstance(schema, str) or not re.fullmatch(r"\d{4}", schema):
        raise BundleDamaged(part=MANIFEST)
    if schema > HEAD:
        raise BundleNewer(what="schema", version=schema, known=HEAD)
    try:
        return _read(values)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, BadKeyCard) as error:
        raise BundleDamaged(part=MANIFEST) from error


def _read(values: dict[str, Any]) -> Manifest:
    made_at = dt.datetime.fromisoformat(values["made_at"])
    number, files = values["number"], tuple(_file(each) for each in values["files"])
    if made_at.tzinfo is None or type(number) is not int or not 0 < number < 1 << 62:
        raise ValueError("no moment or number")
    if len(files) > MOST_FILES or len({each.id for each in files}) != len(files):
        raise ValueError("too many files, or one of them twice")
    counts = {str(kind): count for kind, count in values["counts"].items() if type(count) is int}
    return Manifest(
        _matched(_ID, values["bundle"]), number, values["schema"], read_card(values["sender"]), values["sender"],
        _matched(_SHA, values["recipient"]), made_at, _ids(values["cases"]), _ids(values["seen"]), counts,
        _file(values["records"]), _file(values["log"]), files, values.get("practice", False) is not False,
    )  # fmt: skip


def _file(values: dict[str, Any]) -> FileEntry:
    entry = FileEntry(**values)
    if type(entry.size) is not int or entry.size < 0 or not isinstance(entry.id, str):
        raise ValueError("no size or id")
    _matched(_SHA, entry.sha256)
    return entry


def _ids(values: list[Any]) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise ValueError("no list")
    return tuple(_matched(_ID, each) for each in values)


def _matched(pattern: re.Pattern[str], value: Any) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError("no id")
    return value
