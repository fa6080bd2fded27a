"""Mends what can be mended without losing anything; everything else is for a backup restored beside the store."""

from __future__ import annotations

import os
import shutil

from relvald_desktop.errors import RelvaldError
from relvald_desktop.services.doctor.findings import Repair
from relvald_desktop.services.doctor.looking import left_behind, previous_slots, readable_slots
from relvald_desktop.services.opening import note_event
from relvald_desktop.store import agreement
from relvald_desktop.store.backup.telling import Meter, Progress
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.atomic import write_atomically
from relvald_desktop.vault.folder import StoreFolder
from relvald_desktop.vault.slots import KeySlots, PassphraseSlot, SlotsDamaged
from relvald_desktop.vault.store_key import StoreKey
from relvald_desktop.wording import QT_TRANSLATE_NOOP


class NothingToPutBack(RelvaldError):
    """There are no previous key slots that fit this store."""

    key = "nothing_to_put_back"
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "There are no previous key slots that fit. Take keyslots.json from the newest backup. Nothing was changed.",
    )


def mend(work: UnitOfWork, repairs: tuple[Repair, ...], told: Progress | None = None) -> None:
    """Do these repairs, and note each in the log. Raises `Cancelled`, `NothingToPutBack`; what was done before stays."""
    for repair in repairs:
        if repair is Repair.INDEX:
            _make_index(work, told)
        elif repair is Repair.SLOTS:
            put_back_slots(work.store.folder, work.store.key)
        elif repair is Repair.MODES:
            tighten(work.store.folder)
        else:
            clear_leftovers(work.store.folder)
        if repair is not Repair.INDEX:
            note_event(work, "store.mended", what=str(repair))


def put_back_slots(folder: StoreFolder, key: StoreKey) -> None:
    """Put the previous key slots in the place of damaged or missing ones, and keep those as "keyslots.json.damaged". The
    passphrase is then the one before the last change. Raises `NothingToPutBack`, OSError."""
    slots = readable_slots(previous_slots(folder))
    if slots is None:
        raise NothingToPutBack()
    try:
        slots.require_sealed_by(key)
    except SlotsDamaged as error:
        raise NothingToPutBack() from error
    if folder.key_slots.exists():
        damaged = folder.key_slots.with_name(f"{folder.key_slots.name}.damaged")
        write_atomically(damaged, folder.key_slots.read_bytes())
    write_atomically(folder.key_slots, slots.to_bytes())


def key_of_previous(folder: StoreFolder, passphrase: str) -> StoreKey:
    """The store key by the previous key slots, for a store whose present ones are damaged or missing.

    Raises `NothingToPutBack` when there are none or the passphrase does not open them.
    """
    slots = readable_slots(previous_slots(folder))
    for slot in slots.slots if slots is not None else ():
        if isinstance(slot, PassphraseSlot) and (key := slot.unwrap(passphrase)) is not None:
            _require(slots, key)
            return key
    raise NothingToPutBack()


def tighten(folder: StoreFolder) -> None:
    """Let nobody but the owner read folder and files."""
    folder.tighten()
    for inner in (folder.attachments, folder.sealed_notes):
        if inner.is_dir():
            StoreFolder(inner).tighten()
    for entry in folder.path.iterdir():
        if entry.is_dir() and entry.stat().st_mode & 0o077:
            os.chmod(entry, 0o700)


def clear_leftovers(folder: StoreFolder) -> None:
    """Take away what work that was broken off left behind."""
    for each in left_behind(folder):
        shutil.rmtree(each) if each.is_dir() else each.unlink(missing_ok=True)


def _make_index(work: UnitOfWork, told: Progress | None) -> None:
    with work.change("store.mended", undoable=False) as change:
        change.details["what"] = str(Repair.INDEX)
        meter = Meter(told, agreement.count_searched(change.session))
        agreement.rebuild_index(change.session, meter)
    work.store.known_words.clear()


def _require(slots: KeySlots | None, key: StoreKey) -> None:
    if slots is None:
        raise NothingToPutBack()
    slots.require_sealed_by(key)
