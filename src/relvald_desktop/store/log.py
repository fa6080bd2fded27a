"""The log: every entry bound to the one before by a hash, so that none can be changed or taken out unseen."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.columns import MOMENT_FORMAT
from relvald_desktop.wording import QT_TRANSLATE_NOOP

CLOCK_WENT_BACK = "clock.went_back"
CLOCK_TOLERANCE = dt.timedelta(minutes=2)
"""The clock is set right by less than this all the time, and nobody need hear of it."""
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
_HEAD = "SELECT seq, hash, at FROM log_entry ORDER BY seq DESC LIMIT 1"
_WHOLE = "SELECT seq, at, who, action, kind, record_id, case_id, details, hash FROM log_entry ORDER BY seq"
_APPEND = (
    "INSERT INTO log_entry (seq, at, who, action, kind, record_id, case_id, details, hash) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class LogHead:
    """The last entry: its number (0 when the log is empty), hash, and moment as it is stored ("" when not known)."""

    seq: int
    hash: bytes
    at: str = field(default="", compare=False)


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
    return LogHead(row[0], row[1], row[2]) if row else LogHead(0, GENESIS)


def append_after_clock(session: Session, head: LogHead, *, at: dt.datetime, who: str) -> LogHead:
    """Note, once, that the computer's clock was turned back since the last entry; gives the head either way. Entries
    keep their order by number whatever the clock says."""
    newest_believable = (at + CLOCK_TOLERANCE).astimezone(dt.UTC).strftime(MOMENT_FORMAT)
    if head.at <= newest_believable:
        return head
    seconds = (dt.datetime.fromisoformat(head.at) - at).total_seconds()
    return append_entry(
        session, head, at=at, who=who, action=CLOCK_WENT_BACK, details={"seconds": round(seconds)}
    )


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
    return LogHead(seq, digest, moment)


def verify_log(session: Session) -> LogHead:
    """Walk the whole chain; raises `LogBroken` at the first entry that does not follow from the one before."""
    head = LogHead(0, GENESIS)
    for (
        seq,
        at,
        who,
        action,
        kind,
        record_id,
        case_id,
        details,
        digest,
    ) in session.connection().exec_driver_sql(_WHOLE, execution_options={"yield_per": 200}):
        try:
            moment = dt.datetime.fromisoformat(at)
        except (TypeError, ValueError) as error:
            raise LogBroken(seq=seq) from error
        expected = entry_hash(head.hash, seq, moment, who, action, kind, record_id, case_id, details)
        if seq != head.seq + 1 or digest != expected:
            raise LogBroken(seq=seq)
        head = LogHead(seq, digest)
    return head
