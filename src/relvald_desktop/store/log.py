"""The log: every entry bound to the one before by a hash, so that none can be changed or taken out unseen."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.columns import MOMENT_FORMAT
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.wording import QT_TRANSLATE_NOOP

GENESIS = bytes(32)
"""The hash "before" the first entry."""


class LogBroken(RelvaldError):
    """The chain does not hold at this entry."""

    key = "log_broken"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The log does not hold together at entry {seq}. Restore a verified backup beside this store.",
    )


# Written straight to the driver: these run in every change, and the time is the worker's.
_HEAD = "SELECT seq, hash FROM log_entry ORDER BY seq DESC LIMIT 1"
_APPEND = (
    "INSERT INTO log_entry (seq, at, who, action, kind, record_id, case_id, details, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class LogHead:
    """The last entry: its number (0 when the log is empty) and hash."""

    seq: int
    hash: bytes


def entry_hash(
    previous: bytes, seq: int, at: dt.datetime, who: str, action: str, kind: str, record_id: str,
    case_id: str | None, details: str,
) -> bytes:  # fmt: skip
    """SHA-256 over the previous hash and the canonical JSON of the entry."""
    fields = [
        seq,
        at.astimezone(dt.UTC).strftime(MOMENT_FORMAT),
        who,
        action,
        kind,
        record_id,
        case_id,
        details,
    ]
    canonical = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(previous + canonical).digest()


def log_head(session: Session) -> LogHead:
    """The newest entry's number and hash."""
    row = session.connection().exec_driver_sql(_HEAD).first()
    return LogHead(row[0], row[1]) if row else LogHead(0, GENESIS)


def append_entry(
    session: Session, head: LogHead, *, at: dt.datetime, who: str, action: str, kind: str = "",
    record_id: str = "", case_id: str | None = None, details: dict[str, object] | None = None,
) -> LogHead:  # fmt: skip
    """Write the next entry after `head` and give the new head. `details` holds ids and keys, never content."""
    seq = head.seq + 1
    text = json.dumps(details or {}, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    digest = entry_hash(head.hash, seq, at, who, action, kind, record_id, case_id, text)
    moment = at.astimezone(dt.UTC).strftime(MOMENT_FORMAT)
    entry = (seq, moment, who, action, kind, record_id, case_id, text, digest)
    session.connection().exec_driver_sql(_APPEND, entry)
    return LogHead(seq, digest)


def verify_log(session: Session) -> LogHead:
    """Walk the whole chain; raises `LogBroken` at the first entry that does not follow from the one before."""
    head = LogHead(0, GENESIS)
    entries = session.execute(select(LogEntry).order_by(LogEntry.seq)).scalars().yield_per(1000)
    for entry in entries:
        expected = entry_hash(
            head.hash, entry.seq, entry.at, entry.who, entry.action, entry.kind, entry.record_id,
            entry.case_id, entry.details,
        )  # fmt: skip
        if entry.seq != head.seq + 1 or entry.hash != expected:
            raise LogBroken(seq=entry.seq)
        head = LogHead(entry.seq, entry.hash)
    return head
