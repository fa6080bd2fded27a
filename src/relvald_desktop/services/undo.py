"""Taking back the last change, so that nobody needs to be asked "are you sure?"."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.catalogue import record_class
from relvald_desktop.records.keeping import LogEntry, UndoStep
from relvald_desktop.store import images, search
from relvald_desktop.store.backup.telling import Cancelled
from relvald_desktop.store.work import UNDO_DEPTH, Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

Progress = Callable[[int, int], bool]


class NothingToUndo(RelvaldError):
    """The last change cannot be taken back, or there is none."""

    key = "nothing_to_undo"
    message = QT_TRANSLATE_NOOP("Errors", "There is nothing to undo.")


@dataclass(frozen=True)
class Undoable:
    """The change that undo would take back: its log number, its action's name, and how many records it touched."""

    seq: int
    action: str
    records: int


def next_undo(work: UnitOfWork) -> Undoable | None:
    """The change that undo would take back now."""
    with work.reading() as session:
        entry = _last_change(session)
        return _undoable(entry) if entry else None


def undo_last(work: UnitOfWork, told: Progress | None = None, *, only: int | None = None) -> Undoable:
    """Take back the last change: what it added goes, what it changed or removed looks as before. The log keeps
    both. `told` hears how many records are done of how many; with `only` no other change is taken back than the one with
    that log number. Raises `NothingToUndo`, `Cancelled` (nothing is changed then)."""
    with work.change("undone", undoable=False) as change:
        entry = _last_change(change.session)
        if entry is None or only not in (None, entry.seq):
            raise NothingToUndo()
        change.details["undid"] = entry.seq
        before = {
            (step.kind, step.record_id): step.before
            for step in change.session.scalars(select(UndoStep).where(UndoStep.seq == entry.seq))
        }
        records = json.loads(entry.details)["records"]
        for number, (kind, record_id, how) in enumerate(reversed(records)):
            if told is not None and not told(number, len(records)):
                raise Cancelled()
            _take_back(change, kind, record_id, how, before.get((kind, record_id)))
    return _undoable(entry)


def _undoable(entry: LogEntry) -> Undoable:
    return Undoable(entry.seq, entry.action, len(json.loads(entry.details)["records"]))


def _take_back(change: Change, kind: str, record_id: str, how: str, image: str | None) -> None:
    if how == "new":
        change.remove(record_class(kind), record_id)
    elif image is None:
        raise NothingToUndo()
    elif how == "changed":
        record = change.edit(record_class(kind), record_id)
        for name, value in images.values_of(kind, image).items():
            if name != "revision":
                setattr(record, name, value)
    else:
        change.session.flush()
        change.session.execute(insert(record_class(kind)), images.values_of(kind, image))
        record = change.get(record_class(kind), record_id)
        search.index_again(change.session, record, record.search_text())


def _last_change(session: Session) -> LogEntry | None:
    undone: set[int] = set()
    newest = select(LogEntry).order_by(LogEntry.seq.desc()).limit(UNDO_DEPTH)
    for entry in session.scalars(newest):
        details = json.loads(entry.details)
        if "undid" in details:
            undone.add(details["undid"])
        elif details.get("undoable") and entry.seq not in undone:
            return entry
        elif "records" in details and not details.get("undoable"):
            return None
    return None
