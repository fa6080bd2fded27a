"""Large stores for measuring, written straight into the tables; everything in them is made up."""

from __future__ import annotations

import datetime as dt
import random
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from relvald_desktop.records.case import Case, RelationshipStatus
from relvald_desktop.records.codes import (
    ContactKind,
    ContactOutcome,
    ContactState,
    RelationshipState,
    Source,
    TriageOutcome,
)
from relvald_desktop.records.contact import Contact
from relvald_desktop.records.keeping import SearchEntry
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.values import PartialDate, new_id
from relvald_desktop.store import vocabulary
from relvald_desktop.store.log import append_entry, log_head
from relvald_desktop.store.work import UnitOfWork
from tests.conftest import make_store

WORDS = [
    "samtal", "väskan", "barnen", "hotad", "säker", "polis", "möte", "rädd", "lugn", "telefon", "skola", "flytta", "pengar",
    "väninna", "kväll", "helg", "blåmärken", "tolk", "bank", "förhör", "advokat", "plan", "natt", "jobb", "dörr", "nyckel",
]  # fmt: skip
RARE = [f"ord{number:05d}" for number in range(5000)]
FIRST_DAY = dt.date(2025, 1, 1)
DAYS = 690


def note(random_: random.Random) -> str:
    """A note of eighty words, one of them rare."""
    return " ".join([*random_.choices(WORDS, k=79), random_.choice(RARE)])


def common(at: dt.datetime) -> dict[str, Any]:
    """What every record has."""
    return {
        "id": new_id(),
        "created_at": at,
        "changed_at": at,
        "created_by": "B",
        "changed_by": "B",
        "revision": 1,
        "zone": "Europe/Stockholm",
    }


def large_store(path: Path, *, women: int, notes: int, signals: int) -> UnitOfWork:
    """A store of so many women, notes and signals, opened."""
    _, work = make_store(path)
    random_ = random.Random(1)
    at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    case_ids = []
    with work.store.writing() as session:
        cases, statuses = [], []
        for number in range(women):
            day = FIRST_DAY + dt.timedelta(days=random_.randrange(DAYS))
            status = random_.choice(list(RelationshipState))
            row = common(at) | {
                "code": f"KV-{number + 1:04d}", "opened_on": day, "closed_on": None, "close_reason": None, "acute": number % 20 == 0,
                "responsible": "B", "relationship": status, "last_heard_on": day,
            }  # fmt: skip
            case_ids.append(row["id"])
            cases.append(row)
            statuses.append(
                common(at)
                | {
                    "case_id": row["id"],
                    "status": status,
                    "since": PartialDate.of(day),
                    "since_earliest": day,
                    "said_by": "herself",
                    "note": "",
                }
            )
        session.execute(insert(Case), cases)
        session.execute(insert(RelationshipStatus), statuses)
        _signals(session, random_, case_ids, signals, at)
        _notes(session, random_, case_ids, notes, at)
        vocabulary.learn(session.connection(), " ".join([*WORDS, *RARE]))
    return work


def _signals(session: Any, random_: random.Random, case_ids: list[str], count: int, at: dt.datetime) -> None:
    rows = []
    for number in range(count):
        day = FIRST_DAY + dt.timedelta(days=random_.randrange(DAYS))
        reached = day + dt.timedelta(days=random_.randrange(1, 15)) if random_.random() < 0.8 else None
        blank = dict.fromkeys(
            (
                "source_words",
                "informant",
                "about",
                "identity_number",
                "phone",
                "children_ages",
                "triaged_by",
                "triage_reason",
                "passed_to",
                "import_note",
            ),
            "",
        )
        rows.append(
            common(at) | blank | {
                "received_on": day, "received_at": None, "source": random_.choice(list(Source)), "informant_protected": False,
                "seen_or_heard": " ".join(random_.choices(WORDS, k=15)), "violence_types": (), "relation": None,
                "children": number % 4, "acute": number % 10 == 0, "weapon": None, "pregnant": None, "next_step": None,
                "triage": TriageOutcome.LINKED if number % 50 else TriageOutcome.WAITING, "triaged_on": day,
                "case_id": random_.choice(case_ids), "first_attempt_on": reached, "first_contact_on": reached,
                "first_support_on": reached, "import_key": None,
            }
        )  # fmt: skip
    if rows:
        session.execute(insert(Signal), rows)


def _notes(session: Any, random_: random.Random, case_ids: list[str], count: int, at: dt.datetime) -> None:
    head = log_head(session)
    for start in range(0, count, 20_000):
        rows = [_note(random_, case_ids, at) for _ in range(min(20_000, count - start))]
        if not rows:
            continue
        session.execute(insert(Contact), rows)
        first = (session.scalar(text("SELECT max(rowid) FROM search_entry")) or 0) + 1
        session.execute(
            insert(SearchEntry),
            [
                {
                    "rowid": first + n,
                    "record_id": row["id"],
                    "kind": "contact",
                    "case_id": row["case_id"],
                    "on": row["on"],
                }
                for n, row in enumerate(rows)
            ],
        )
        session.execute(
            text("INSERT INTO search_text(rowid, body) VALUES (:rowid, :body)"),
            [{"rowid": first + n, "body": row["text"]} for n, row in enumerate(rows)],
        )
        for row in rows[:: max(1, count // 20_000)]:
            head = append_entry(
                session,
                head,
                at=at,
                who="B",
                action="contact.signed",
                kind="contact",
                record_id=row["id"],
                case_id=row["case_id"],
            )


def _note(random_: random.Random, case_ids: list[str], at: dt.datetime) -> dict[str, Any]:
    day = FIRST_DAY + dt.timedelta(days=random_.randrange(DAYS))
    when = dt.datetime.combine(day, dt.time(10), dt.UTC)
    return common(at) | {
        "case_id": random_.choice(case_ids), "at": when, "on": day, "how": random_.choice(list(ContactKind)),
        "outcome": random_.choice(list(ContactOutcome)), "minutes": 30, "participants": "", "text": note(random_), "next_step": "",
        "next_step_on": None, "state": ContactState.SIGNED, "signed_at": when, "signed_by": "B",
    }  # fmt: skip


def plain_twin(path: Path, work: UnitOfWork) -> sqlite3.Connection:
    """The same contacts, search index and signals in plain SQLite: the floor that ours is measured against."""
    twin = sqlite3.connect(path, isolation_level=None)
    twin.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768;"
        "CREATE TABLE contact(id TEXT PRIMARY KEY, case_id TEXT, day TEXT, how TEXT, outcome TEXT, minutes INT, text TEXT);"
        "CREATE TABLE signal(id TEXT PRIMARY KEY, day TEXT, source TEXT, triage TEXT, a TEXT, c TEXT, s TEXT);"
        "CREATE TABLE log(seq INTEGER PRIMARY KEY, at TEXT, who TEXT, action TEXT, record TEXT, details TEXT, hash BLOB);"
        'CREATE VIRTUAL TABLE words USING fts5(body, tokenize="unicode61 remove_diacritics 0");'
    )
    with work.reading() as session:
        contacts = session.execute(
            text('SELECT id, case_id, "on", how, outcome, minutes, text FROM contact ORDER BY rowid')
        )
        signals = session.execute(
            text(
                "SELECT id, received_on, source, triage, first_attempt_on, first_contact_on, first_support_on FROM signal"
            )
        )
        twin.execute("BEGIN")
        for number, row in enumerate(contacts, start=1):
            twin.execute("INSERT INTO contact VALUES (?,?,?,?,?,?,?)", tuple(row))
            twin.execute("INSERT INTO words(rowid, body) VALUES (?,?)", (number, row.text))
        twin.executemany("INSERT INTO signal VALUES (?,?,?,?,?,?,?)", [tuple(row) for row in signals])
        twin.execute("COMMIT")
    twin.executescript(
        "CREATE INDEX contact_day ON contact(day, how, outcome, minutes, case_id);"
        "CREATE INDEX signal_day ON signal(day, source, triage, a, c, s); ANALYZE;"
    )
    return twin


def encrypted_twin(path: Path, plain: Path) -> Any:
    """A plain database copied into one that SQLCipher encrypts with a raw key, with the store's own settings."""
    import sqlcipher3

    key = f"\"x'{'5a' * 48}'\""
    source = sqlcipher3.connect(str(plain), isolation_level=None)
    source.execute(f"ATTACH DATABASE '{path}' AS twin KEY {key}")
    source.execute("SELECT sqlcipher_export('twin')")
    source.close()
    twin = sqlcipher3.connect(str(path), isolation_level=None)
    twin.execute(f"PRAGMA key = {key}")
    twin.execute("PRAGMA cipher_memory_security = OFF")
    for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "cache_size = -32768"):
        twin.execute(f"PRAGMA {setting}")
    return twin
