"""What leaves for a colleague: bundles, receipts and the key card. Bundles and receipts are encrypted to her, so no leak
check reads them; to whom, on what ground and which bytes went is noted as for any other departure."""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path

from sqlalchemy.orm import Session

from relvald_desktop.records.handover import Colleague, Handover
from relvald_desktop.records.legal_codes import Recipient, WayOut
from relvald_desktop.release.door import keep, let_out, letting_out
from relvald_desktop.services.departures import Leaving, Left, note_departure, require_ground
from relvald_desktop.services.handover.endings import BUNDLE_ENDING, CARD_ENDING, RECEIPT_ENDING
from relvald_desktop.services.handover.keys import own_card_text
from relvald_desktop.services.handover.making import Bundle, make_bundle, note_sent, write_bundle
from relvald_desktop.services.handover.receipts import make_receipt
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.vault.sealed_file import Told


def proposed_name(work: UnitOfWork, ending: str) -> str:
    """A file name that says nothing about anybody: the day and four random letters."""
    return f"relvald-{work.clock.today():%Y%m%d}-{secrets.token_hex(2)}{ending}"


def hand_over(
    work: UnitOfWork, colleague_id: str, case_ids: tuple[str, ...], target: Path, ground: str,
    told: Told | None = None,
) -> Path:  # fmt: skip
    """Write cases for a checked colleague into an encrypted file and note that they left; both or neither.

    Raises `NothingToHandOver`, `NotCheckedYet`, `NoGround`, `CannotSave`, `ExistsAlready`, `AttachmentDamaged`,
    `StoppedByWorker`; nothing is written then.
    """
    with work.reading() as session:
        leaving = _leaving(session, colleague_id, ground)
    require_ground(work, leaving)
    bundle = make_bundle(work, colleague_id, case_ids)
    target = _with_ending(target, BUNDLE_ENDING)

    def note(change: Change) -> None:
        note_sent(change, bundle)

    with letting_out(target) as begun:
        write_bundle(work, bundle, begun.file, told)  # before the change: meanwhile others may save and lock
        begun.finish()
        left = _left(bundle, begun.path.stat().st_size)
        note_departure(work, leaving, left, lambda: keep(begun, target), note)
    return target


def save_receipt(work: UnitOfWork, handover_id: str, target: Path) -> Path:
    """Write the receipt for a bundle that came. Raises `NotFound`, `ReceiptRefused`, `CannotSave`, `ExistsAlready`."""
    with work.reading() as session:
        handover = session.get_one(Handover, handover_id)
        leaving = _leaving(session, handover.colleague_id, "own_duty")
    content = make_receipt(work, handover_id)
    return _save(work, leaving, "handover_receipt", _with_ending(target, RECEIPT_ENDING), content)


def save_card(work: UnitOfWork, target: Path) -> Path:
    """Write this store's public key card as a file. Raises `CannotSave`, `ExistsAlready`."""
    content = own_card_text(work).encode() + b"\n"
    return _save(work, Leaving(Recipient.COLLEAGUE), "key_card", _with_ending(target, CARD_ENDING), content)


def _save(work: UnitOfWork, leaving: Leaving, noun: str, target: Path, content: bytes) -> Path:
    digest = hashlib.sha256(content).hexdigest()
    left = Left(WayOut.SAVED, noun, target.suffix[1:], digest, "", len(content))
    note_departure(work, leaving, left, lambda: let_out(target, content))
    return target


def _left(bundle: Bundle, size: int) -> Left:
    """`digest` is that of the signed content, as it stands in the receipt; `size` is that of the file in bytes."""
    details: dict[str, object] = {
        "bundle": bundle.manifest.bundle,
        "colleague": bundle.colleague_id,
        "records": sum(bundle.manifest.counts.values()),
    }
    cases = bundle.manifest.cases
    return Left(WayOut.SAVED, "handover", BUNDLE_ENDING[1:], bundle.digest, "", size, cases, details=details)


def _leaving(session: Session, colleague_id: str, ground: str) -> Leaving:
    colleague = session.get_one(Colleague, colleague_id)
    words = ", ".join(part for part in (colleague.name, colleague.unit_name) if part)
    return Leaving(Recipient.COLLEAGUE, words, ground)


def _with_ending(target: Path, ending: str) -> Path:
    return target if target.suffix.lower() == ending else target.with_name(f"{target.name}{ending}")
