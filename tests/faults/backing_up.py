"""What tests of backups share: stores with encrypted files, victims that back up, restore and migrate, and what must hold."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

from relvald_desktop.records.attachment import Attachment
from relvald_desktop.records.codes import Source
from relvald_desktop.services import casework
from relvald_desktop.services.casework import CaseForm, PersonForm
from relvald_desktop.services.intake import SignalForm, receive_signal
from relvald_desktop.services.safekeeping import create_backup, restore_backup
from relvald_desktop.store import attachments
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.store_key import StoreKey
from tests.faults.killing import Tell, open_work


def photo(number: int, size: int = 40_000) -> bytes:
    """Something that looks like no text."""
    return hashlib.sha256(str(number).encode()).digest() * (size // 32)


def a_case(work: UnitOfWork) -> str:
    """A case to hang files on."""
    return casework.open_case(work, CaseForm(client=PersonForm(given_name="Olga"))).id


def attach(work: UnitOfWork, case_id: str, number: int, size: int = 40_000) -> Attachment:
    """A file of a case, encrypted as the program does it."""
    content = photo(number, size)
    with attachments.seal_stream(work.store, io.BytesIO(content)) as sealed:
        with work.change("attachment.added", undoable=False) as change:
            blob = attachments.hold(change.session, work.store, sealed)
            return change.add(
                Attachment(
                    case_id=case_id, title=f"bild {number}", media_type="image/jpeg", size=len(content),
                    digest=hashlib.sha256(content).hexdigest(), blob=blob.name,
                )
            )  # fmt: skip


def fill(work: UnitOfWork, signals: int = 30, files: int = 3) -> None:
    """A store with something in it."""
    for number in range(signals):
        receive_signal(work, SignalForm(seen_or_heard=f"nummer {number} " * 40, source=Source.POLICE))
    case_id = a_case(work)
    for number in range(files):
        attach(work, case_id, number)


def backer(tell: Tell, store: str, key: str, target: str, seed: int) -> None:
    """Backs up again and again, with something new each time."""
    work = open_work(store, key)
    case_id = a_case(work)
    tell("ready")
    number = seed * 1000
    while True:
        number += 1
        attach(work, case_id, number, 400_000)
        tell(create_backup(work, Path(target)).name)


def restorer(tell: Tell, backup: str, key: str, folder: str) -> None:
    """Restores again and again, each time to a new folder."""
    tell("ready")
    number = 0
    while True:
        number += 1
        restore_backup(Path(backup), StoreKey(bytes.fromhex(key)), Path(folder) / f"new-{number}")
        tell(number)


def migrator(tell: Tell, store: str, key: str) -> None:
    """Opens an older store, which is brought up to the newest schema, and waits."""
    import time

    tell("ready")
    work = open_work(store, key)
    time.sleep(60)
    work.store.close()
