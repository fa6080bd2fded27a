"""Opening things: every look into a case is written to the log (offentlighets- och sekretesslagen ch. 26 in practice:
each opening of a case is logged and the log is looked through)."""

from __future__ import annotations

from relvald_desktop.records.case import Case
from relvald_desktop.rules.policy import NO_POLICY, Policy
from relvald_desktop.services.deadlines import settle_every_deadline
from relvald_desktop.services.departures import clear_begun
from relvald_desktop.store.clock import SystemClock
from relvald_desktop.store.engine import Store
from relvald_desktop.store.finality import finish_cleaning, is_unfinished
from relvald_desktop.store.generations import clear_unfinished, keep_beside
from relvald_desktop.store.schema import (
    HEAD,
    forget_migration,
    migrate,
    migrated_from,
    needs_migration,
    revision_of,
)
from relvald_desktop.store.work import Clock, UnitOfWork
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.vault.wal import require_sound_log

DEADLINES_SINCE = "0003"
"""The revision from which the deadlines of a matter are tasks."""


def open_store(
    folder: StoreFolder, key: StoreKey, clock: Clock | None = None, policy: Policy = NO_POLICY
) -> UnitOfWork:
    """Open an unlocked store and bring it up to this program's revision.

    `policy` is what the administrator fixed on this computer. What an erasure left to be done when the program died is done first.

    An older store is first copied, as a backup, into the folder "before-…" inside its own; the copy stays until the next
    backup is proved.

    Raises `IsBackup` for the folder of a backup; `StoreTooNew` and leaves the store untouched when a newer program wrote it, `StoreDamaged` when it can't
    be read or the write-ahead log beside it is another store's.
    """
    folder.require_no_backup()
    require_sound_log(folder, key)
    store = Store(folder, key)
    try:
        return _brought_up(store, clock or SystemClock(), policy)
    except BaseException:
        store.close()
        raise


def _brought_up(store: Store, clock: Clock, policy: Policy) -> UnitOfWork:
    older = needs_migration(store)
    clear_unfinished(store)
    if older:
        if revision_of(store) is not None:
            keep_beside(store, HEAD, clock.now())
        migrate(store)
    work = UnitOfWork(store, clock, policy=policy)
    if (before := migrated_from(store)) is not None:
        if before < DEADLINES_SINCE:
            settle_every_deadline(work)
        forget_migration(store)
    if is_unfinished(store):
        finish_cleaning(store)
    clear_begun(work)
    return work


def note_event(work: UnitOfWork, action: str, case_id: str | None = None, **details: object) -> None:
    """Write to the log that something happened that changed no record: unlocked, locked, printed, exported."""
    with work.change(action, undoable=False) as change:
        change.details |= details
        if case_id is not None:
            change.case_id = case_id


def open_case_file(work: UnitOfWork, case_id: str) -> Case:
    """Read a case in order to look into it; the opening is logged. Raises `NotFound`."""
    with work.change("case.looked_into", undoable=False) as change:
        change.case_id = case_id
        return change.get(Case, case_id)
