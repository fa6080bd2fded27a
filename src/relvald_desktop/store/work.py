"""One way in: every change to the store is one unit of work with its log entry, index and announcement."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sqlalchemy import delete
from sqlalchemy.orm import Session

from relvald_desktop.errors import NotFound
from relvald_desktop.records.base import Record
from relvald_desktop.records.keeping import Setting, UndoStep
from relvald_desktop.records.values import LOCAL_ZONE
from relvald_desktop.rules.policy import NO_POLICY, Policy
from relvald_desktop.store import images, search, vocabulary
from relvald_desktop.store.engine import Store
from relvald_desktop.store.log import LogHead, append_after_clock, append_entry, log_head

R = TypeVar("R", bound=Record)
AsFound = tuple[str, str | None, dt.date | None]
"""What the search index holds of a record: its words, its case, its day."""

_WORKER = "SELECT value FROM setting WHERE name = 'worker_name'"

UNDO_DEPTH = 100
"""How many changes back undo reaches at least."""


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> dt.datetime:
        """This moment, aware, in UTC."""

    def today(self) -> dt.date:
        """The local date."""


@dataclass(frozen=True)
class Changed:
    """What is announced once after every change: the action's name, the records it touched (kind, id, case), and their kinds.
    Made where the change was, so that whoever hears of fifty thousand records need not go through them."""

    action: str
    records: tuple[tuple[str, str, str | None], ...]
    kinds: frozenset[str]


class UnitOfWork:
    """The way into an open store for one worker. Reads from any thread; changes one at a time.

    `policy`: what the administrator fixed on this computer. A clock that was turned back is noted in the log, unless it is one that tells made-up stories
    (`clock_goes_forward` False).
    """

    def __init__(
        self, store: Store, clock: Clock, zone: str = LOCAL_ZONE, *, clock_goes_forward: bool = True,
        policy: Policy = NO_POLICY,
    ) -> None:  # fmt: skip
        self.store = store
        self.policy = policy
        self.clock = clock
        self.clock_goes_forward = clock_goes_forward
        self.zone = zone
        self._observers: list[Callable[[Changed], None]] = []

    @property
    def worker(self) -> str:
        """The worker's name, as it stands in the log and under what she signs."""
        with self.reading() as session:
            setting = session.get(Setting, "worker_name")
            return setting.value if setting else ""

    def observe(self, observer: Callable[[Changed], None]) -> Callable[[], None]:
        """Call `observer` after each change; gives the function that ends it."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on one consistent moment of the store."""
        with self.store.reading() as session:
            yield session

    @contextmanager
    def change(self, action: str, *, undoable: bool = True) -> Iterator[Change]:
        """One transaction: what is added and edited inside is written with one log entry, or not at all."""
        with self.store.writing() as session:
            change = Change(session, self, action, undoable)
            yield change
            change.write()
        self.store.known_words |= change.learned
        changed = change.announcement()
        change.let_go()
        self._announce(changed)

    def _announce(self, changed: Changed) -> None:
        for observer in tuple(self._observers):
            observer(changed)


class Change:
    """The records of one unit of work. The first record touched gives the log entry its name and case."""

    def __init__(self, session: Session, work: UnitOfWork, action: str, undoable: bool) -> None:
        self.session = session
        self.action = action
        self.undoable = undoable
        self.details: dict[str, object] = {}
        self.case_id: str | None = None
        self.head: LogHead | None = None
        self.learned: set[str] = set()
        self.worker = session.connection().exec_driver_sql(_WORKER).scalar() or ""
        self.at = work.clock.now()
        self.today = work.clock.today()
        self.zone = work.zone
        self._clock_goes_forward = work.clock_goes_forward
        self._known_words = work.store.known_words
        self._added: list[Record] = []
        self._edited: dict[str, tuple[Record, str, AsFound]] = {}
        self._removed: list[tuple[Record, str]] = []

    def add(self, record: R) -> R:
        """Add a new record."""
        record.created_at = record.changed_at = self.at
        record.created_by = record.changed_by = self.worker
        record.revision = 1
        record.zone = self.zone
        self.session.add(record)
        self._added.append(record)
        return record

    def get(self, kind: type[R], record_id: str) -> R:
        """Read a record without changing it. Raises `NotFound`."""
        record = self.session.get(kind, record_id)
        if record is None:
            raise NotFound(kind=kind.kind, id=record_id)
        return record

    def require(self, kind: type[Record], record_id: str) -> None:
        """Raise `NotFound` unless there is such a record; quicker than `get` where nothing is read from it."""
        if any(record.id == record_id for record in self._added):
            return
        there = f"SELECT 1 FROM {kind.__tablename__} WHERE id = ?"
        if self.session.connection().exec_driver_sql(there, (record_id,)).first() is None:
            raise NotFound(kind=kind.kind, id=record_id)

    def edit(self, kind: type[R], record_id: str) -> R:
        """Read a record in order to change it: its look before is kept for undo. Raises `NotFound`."""
        record = self.get(kind, record_id)
        if record_id not in self._edited and record not in self._added:
            self._edited[record_id] = (record, images.to_image(record), _as_found(record))
            record.revision += 1
            record.changed_at = self.at
            record.changed_by = self.worker
        return record

    def remove(self, kind: type[R], record_id: str) -> None:
        """Take a record out; undo brings it back."""
        record = self.get(kind, record_id)
        self._removed.append((record, images.to_image(record)))
        self.session.delete(record)

    def touched(self) -> list[tuple[Record, str]]:
        """Every record of this change with "new", "changed" or "removed"."""
        return (
            [(record, "new") for record in self._added]
            + [(record, "changed") for record, _, _ in self._edited.values()]
            + [(record, "removed") for record, _ in self._removed]
        )

    def announcement(self) -> Changed:
        """What observers are told."""
        records = tuple((r.kind, r.id, r.search_case()) for r, _ in self.touched())
        return Changed(self.action, records, frozenset(kind for kind, _, _ in records))

    def let_go(self) -> None:
        """Give the new records up one by one: fifty thousand in one go would hold the window up for most of a second."""
        while self._added:
            self._added.pop()

    def write(self) -> None:
        """Flush the records, then the index, the log entry and what undo needs. Called once, before the commit."""
        self.session.flush()
        self._index()
        touched = self.touched()
        head = log_head(self.session)
        if self._clock_goes_forward:
            head = append_after_clock(self.session, head, at=self.at, who=self.worker)
        self.head = append_entry(self.session, head, **self._entry(touched))  # type: ignore[arg-type]
        if self.undoable:
            self._keep_for_undo(self.head.seq)

    def _entry(self, touched: list[tuple[Record, str]]) -> dict[str, object]:
        entry: dict[str, object] = {"at": self.at, "who": self.worker, "action": self.action}
        entry["case_id"] = self.case_id
        details = dict(self.details)
        if touched:
            first = touched[0][0]
            case_id = self.case_id or next((r.search_case() for r, _ in touched if r.search_case()), None)
            entry |= {"kind": first.kind, "record_id": first.id, "case_id": case_id}
            details["records"] = [[r.kind, r.id, how] for r, how in touched]
        if self.undoable:
            details["undoable"] = True
        return entry | {"details": details}

    def _index(self) -> None:
        for record in self._added:
            if body := record.search_text():
                search.index_new(self.session, record, body)
                self._learn(body)
        for record, _, before in self._edited.values():
            if (found := _as_found(record)) != before:
                search.index_again(self.session, record, found[0])
                self._learn(found[0])
        for record, _ in self._removed:
            search.unindex(self.session, record.id)

    def _learn(self, body: str) -> None:
        self.learned |= vocabulary.learn(self.session.connection(), body, self._known_words, self.learned)

    def _keep_for_undo(self, seq: int) -> None:
        kept = [(r, image) for r, image, _ in self._edited.values()] + self._removed
        for record, image in kept:
            self.session.add(UndoStep(seq=seq, kind=record.kind, record_id=record.id, before=image))
        if seq % UNDO_DEPTH == 0:
            self.session.execute(delete(UndoStep).where(UndoStep.seq < seq - UNDO_DEPTH))
        self.session.flush()


def _as_found(record: Record) -> AsFound:
    return record.search_text(), record.search_case(), record.search_day()
