"""Looks through an open store: every page, the log, the key slots, the search index, the documents, and what is around."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from sqlalchemy import func, select

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.columns import MOMENT_FORMAT
from relvald_desktop.records.keeping import LogEntry
from relvald_desktop.services import safekeeping
from relvald_desktop.services.doctor import findings as said
from relvald_desktop.services.doctor import looking
from relvald_desktop.services.doctor.findings import Examination, Finding, Level, Repair
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store import agreement, attachments
from relvald_desktop.store.backup.manifest import read_manifest
from relvald_desktop.store.backup.telling import Meter, Progress
from relvald_desktop.store.generations import (
    BackupDamaged,
    BackupTooNew,
    Generation,
    Manifest,
    count_records,
    generations,
)
from relvald_desktop.store.log import CLOCK_TOLERANCE, CLOCK_WENT_BACK, LogBroken, log_head, verify_log
from relvald_desktop.store.schema import HEAD
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.database import check_integrity, connect
from relvald_desktop.vault.folder import FolderUnusable
from relvald_desktop.vault.slots import KeySlots, PassphraseSlot, SlotsDamaged
from relvald_desktop.vault.troubles import StoreDamaged, in_words

EASY_SECONDS = 0.25
"""A passphrase that takes less than this to try is too easy to guess; half a second is aimed at."""

Look = Callable[[UnitOfWork, Meter], list[Finding]]
_LOOKS = 7


def examine(work: UnitOfWork, *, thorough: bool = False, told: Progress | None = None) -> Examination:
    """Look through the whole store. `thorough` reads every document to its end as well.

    Each look is on its own: what one finds damaged keeps no other from looking. Raises `Cancelled`.
    """
    meter = Meter(told)
    meter.total = _steps(work)
    found: list[Finding] = []
    looks: list[Look] = [
        _pages,
        _slots,
        _index,
        _thorough_files if thorough else _files,
        _backup,
        _put_back,
        _clock,
    ]
    for look in looks:
        found += look(work, meter)
        meter(1)
    folder = work.store.folder
    for around in (looking.place, looking.room, looking.modes, looking.leftovers):
        found += around(folder)
    entries, broken_at, counts = _log(work)
    found.insert(1, _of_log(entries, broken_at))
    return Examination(tuple(found), looking.versions(), counts, entries, broken_at, HEAD)


def _steps(work: UnitOfWork) -> int:
    try:
        with work.reading() as session:
            return agreement.count_searched(session) + _LOOKS
    except StoreDamaged:
        return _LOOKS


def _pages(work: UnitOfWork, _meter: Meter) -> list[Finding]:
    try:
        damage = len(_damage(work))
    except StoreDamaged:
        damage = 1
    if damage:
        return [Finding("pages", Level.DAMAGE, said.PAGES_DAMAGED, {"n": damage})]
    return [Finding("pages", Level.WELL, said.PAGES_WHOLE)]


def _damage(work: UnitOfWork) -> list[str]:
    connection = connect(work.store.folder.database, work.store.key)
    try:
        # The pages are read as they lie in the file: what a power cut left torn there stands whole in the log.
        with in_words(work.store.folder.database):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return check_integrity(connection)
    finally:
        connection.close()


def _log(work: UnitOfWork) -> tuple[int, int | None, dict[str, int]]:
    """How many entries hold, the first that does not (0 when it can't be read at all), and how many records there are."""
    broken_at: int | None = None
    counts: dict[str, int] = {}
    try:
        with work.reading() as session:
            entries = verify_log(session).seq
    except LogBroken as error:
        broken_at = int(str(error.details["seq"]))
        entries = broken_at - 1
    except StoreDamaged:
        entries, broken_at = 0, 0
    try:
        with work.reading() as session:
            counts = count_records(session)
    except StoreDamaged:
        counts = {}  # the pages are told as damaged
    return entries, broken_at, counts


def _of_log(entries: int, broken_at: int | None) -> Finding:
    if broken_at is not None:
        return Finding("log", Level.DAMAGE, said.LOG_BROKEN, {"seq": broken_at})
    return Finding("log", Level.WELL, said.LOG_WHOLE, {"n": entries})


def _slots(work: UnitOfWork, _meter: Meter) -> list[Finding]:
    folder = work.store.folder
    slots = looking.readable_slots(folder.key_slots)
    if slots is None or not _sealed(slots, work):
        before = looking.readable_slots(looking.previous_slots(folder))
        if before is not None and _sealed(before, work):
            return [Finding("slots", Level.DAMAGE, said.SLOTS_DAMAGED, repair=Repair.SLOTS)]
        return [Finding("slots", Level.DAMAGE, said.SLOTS_LOST)]
    kinds = [slot.kind for slot in slots.slots]
    found = [Finding("slots", Level.WELL, said.SLOTS_WHOLE, {"n": len(kinds)})]
    if "recovery" not in kinds:
        found.append(Finding("slots", Level.WARNING, said.SLOTS_NO_RECOVERY))
    return found + [
        each for slot in slots.slots if isinstance(slot, PassphraseSlot) for each in _effort(slot)
    ]


def _effort(slot: PassphraseSlot) -> list[Finding]:
    start = perf_counter()
    slot.factor.derive("how long this takes", bytes(16))
    seconds = perf_counter() - start
    if seconds >= EASY_SECONDS:
        return []
    return [Finding("slots", Level.NOTE, said.SLOTS_EASY, {"seconds": round(seconds, 2)})]


def _sealed(slots: KeySlots, work: UnitOfWork) -> bool:
    try:
        slots.require_sealed_by(work.store.key)
    except SlotsDamaged:
        return False
    return True


def _index(work: UnitOfWork, meter: Meter) -> list[Finding]:
    try:
        with work.reading() as session:
            differs = agreement.compare_index(session, meter)
    except StoreDamaged:
        return []  # the pages are told as damaged
    count = differs.records + differs.surplus + differs.words
    if count or not agreement.is_index_whole(work.store):
        return [Finding("index", Level.WARNING, said.INDEX_DIFFERS, {"n": count}, Repair.INDEX)]
    return [Finding("index", Level.WELL, said.INDEX_AGREES)]


def _files(work: UnitOfWork, _meter: Meter, *, thorough: bool = False) -> list[Finding]:
    try:
        with work.reading() as session:
            known = attachments.blobs(session)
    except StoreDamaged:
        return []  # the pages are told as damaged
    damaged = 0
    for blob in known:
        file = attachments.blob_path(work.store.folder, blob.name)
        sized = file.is_file() and file.stat().st_size == blob.sealed_size
        damaged += not sized or (thorough and not attachments.is_blob_whole(work.store, blob))
    if damaged:
        return [Finding("files", Level.DAMAGE, said.FILES_DAMAGED, {"n": damaged})]
    return [Finding("files", Level.WELL, said.FILES_WHOLE, {"n": len(known)})]


def _thorough_files(work: UnitOfWork, meter: Meter) -> list[Finding]:
    return _files(work, meter, thorough=True)


def _backup(work: UnitOfWork, _meter: Meter) -> list[Finding]:
    try:
        age, settings = safekeeping.backup_age(work), read_settings(work)
    except RelvaldError:
        return []  # the pages are told as damaged
    now = work.clock.now()
    found = []
    if age.made_at is None:
        found.append(Finding("backup", Level.WARNING, said.BACKUP_NEVER))
    else:
        days = (now - age.made_at).days
        old = days > settings.backup_days
        message = said.BACKUP_OLD if old else said.BACKUP_RECENT
        found.append(Finding("backup", Level.WARNING if old else Level.WELL, message, {"n": days}))
    if age.proved_at is None:
        found.append(Finding("backup", Level.NOTE, said.DRILL_NEVER))
    elif (days := (now - age.proved_at).days) > settings.drill_days:
        found.append(Finding("backup", Level.NOTE, said.DRILL_OLD, {"n": days}))
    return found


def _put_back(work: UnitOfWork, _meter: Meter) -> list[Finding]:
    """Whether the newest backup of this store knows of a log that the store itself does not have."""
    try:
        folder = read_settings(work).backup_folder
        found = generations(Path(folder)) if folder else []
        newest = next((each for each in map(_own(work), found) if each is not None), None)
        if newest is None:
            return []
        with work.reading() as session:
            here = session.get(LogEntry, newest[1].log_seq)
    except (FolderUnusable, StoreDamaged):
        return []  # a backup that can't be reached, and damaged pages, are told elsewhere
    name, manifest = newest
    if manifest.log_seq and (here is None or here.hash.hex() != manifest.log_hash):
        return [Finding("log", Level.WARNING, said.STORE_OLDER, {"name": name})]
    return []


def _own(work: UnitOfWork) -> Callable[[Generation], tuple[str, Manifest] | None]:
    def read(backup: Generation) -> tuple[str, Manifest] | None:
        try:
            return backup.path.name, read_manifest(backup.path, work.store.key)
        except (BackupDamaged, BackupTooNew):
            return None  # another store's, or damaged: that is told when it is proved

    return read


def _clock(work: UnitOfWork, _meter: Meter) -> list[Finding]:
    try:
        with work.reading() as session:
            newest = log_head(session).at
            back = select(func.count()).select_from(LogEntry).where(LogEntry.action == CLOCK_WENT_BACK)
            count = session.scalar(back) or 0
    except StoreDamaged:
        return []  # the pages are told as damaged
    if newest > (work.clock.now() + CLOCK_TOLERANCE).astimezone(dt.UTC).strftime(MOMENT_FORMAT):
        return [Finding("clock", Level.WARNING, said.CLOCK_AHEAD)]
    if count:
        return [Finding("clock", Level.NOTE, said.CLOCK_BACK, {"count": count})]
    return [Finding("clock", Level.WELL, said.CLOCK_RIGHT)]
