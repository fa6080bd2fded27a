"""Receipts: a signed word that a bundle arrived whole, and what may be done once it is there."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pyrage
from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import CloseReason
from relvald_desktop.records.handover import Colleague, Handover
from relvald_desktop.records.keeping_codes import HandoverWay
from relvald_desktop.services.handover.colleagues import keys_of, require_checked, signer
from relvald_desktop.services.handover.errors import NoReceiptYet, ReceiptRefused
from relvald_desktop.services.handover.keys import own_card_text, own_keys
from relvald_desktop.services.handover.reading import CannotOpen
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.vault.age_stream import NotForThisKey, has_short_head
from relvald_desktop.vault.exchange import is_signed_by
from relvald_desktop.vault.key_card import BadKeyCard, read_card

FORMAT, VERSION = "relvald-receipt", 1
LARGEST = 1 << 20
"""Bytes; a receipt is much smaller."""
_PURPOSE = "relvald-receipt/1"


def make_receipt(work: UnitOfWork, handover_id: str) -> bytes:
    """The receipt for a bundle that came, signed, and encrypted to its sender. Raises `NotFound`, `ReceiptRefused` for
    a bundle that did not come but went, `NotCheckedYet` when the colleague has new keys since."""
    keys = own_keys(work)
    with work.change("handover.receipt_made", undoable=False) as change:
        handover = change.edit(Handover, handover_id)
        colleague = require_checked(change.session, handover.colleague_id)
        if handover.way is not HandoverWay.RECEIVED:
            raise ReceiptRefused()
        handover.receipt_at = handover.receipt_at or change.at
        values = {
            "format": FORMAT, "version": VERSION, "bundle": handover.bundle, "digest": handover.digest,
            "at": handover.at.isoformat(), "records": handover.records, "from": own_card_text(work),
            "to": keys_of(colleague).fingerprint,
        }  # fmt: skip
    content = json.dumps(values, ensure_ascii=False, sort_keys=True)
    signature = keys.sign(_PURPOSE, content.encode()).hex()
    signed = json.dumps({"receipt": content, "signature": signature}, ensure_ascii=False).encode()
    return bytes(pyrage.encrypt(signed, [pyrage.x25519.Recipient.from_str(colleague.recipient)]))


def open_receipt(work: UnitOfWork, file: Path) -> Handover:
    """Take in a receipt for something that was sent. Raises `CannotOpen`, `NotForThisKey`, `ReceiptRefused`,
    `UnknownSigner`, `KeyChanged`, `NotCheckedYet`; nothing is changed then."""
    try:
        if file.stat().st_size > LARGEST:
            raise ReceiptRefused()
        content = file.read_bytes()
    except OSError as error:
        raise CannotOpen(file=file.name, why=error.strerror or type(error).__name__) from error
    return take_receipt(work, content)


def take_receipt(work: UnitOfWork, content: bytes) -> Handover:
    """Take in a receipt from the file's bytes. Raises `NotForThisKey`, `ReceiptRefused`, `UnknownSigner`, `KeyChanged`,
    `NotCheckedYet`; nothing is changed then."""
    keys = own_keys(work)
    if not has_short_head(content):
        raise NotForThisKey()
    try:
        signed = pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(keys.identity)])
    except (pyrage.DecryptError, OSError, ValueError) as error:
        raise NotForThisKey() from error
    try:
        outer = json.loads(signed)
        inner, signature = outer["receipt"], bytes.fromhex(outer["signature"])
        values = json.loads(inner)
        card = read_card(values["from"])
        bundle, digest = str(values["bundle"]), str(values["digest"])
        is_ours = values["format"] == FORMAT and values["version"] == VERSION
        is_ours &= values["to"] == keys.public.fingerprint
        whole = is_signed_by(card.verifying_key, _PURPOSE, inner.encode(), signature)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, BadKeyCard) as error:
        raise ReceiptRefused() from error
    if not whole or not is_ours:
        raise ReceiptRefused()
    with work.change("handover.receipt_opened", undoable=False) as change:
        colleague = signer(change.session, card)
        query = select(Handover).where(
            Handover.bundle == bundle, Handover.way == HandoverWay.SENT, Handover.colleague_id == colleague.id
        )
        sent = change.session.scalar(query)
        if sent is None or sent.digest != digest:
            raise ReceiptRefused()
        handover = change.edit(Handover, sent.id)
        handover.receipt_at = handover.receipt_at or change.at
    return handover


def close_handed_over(work: UnitOfWork, handover_id: str) -> int:
    """Close the cases of a handover that arrived, as handed over; gives how many were open. Raises `NoReceiptYet`."""
    with work.change("handover.cases_closed") as change:
        handover = change.get(Handover, handover_id)
        if handover.way is not HandoverWay.SENT or handover.receipt_at is None:
            raise NoReceiptYet()
        open_cases = select(Case.id).where(Case.id.in_(handover.cases), Case.closed_on.is_(None))
        found = change.session.scalars(open_cases).all()
        for case_id in found:
            case = change.edit(Case, case_id)
            case.closed_on, case.close_reason, case.acute = change.today, CloseReason.HANDED_OVER, False
    return len(found)


def without_receipt(session: Session) -> list[tuple[Handover, Colleague]]:
    """What was sent and not yet said to have arrived, oldest first."""
    query = (
        select(Handover, Colleague)
        .join(Colleague, Colleague.id == Handover.colleague_id)
        .where(Handover.way == HandoverWay.SENT, Handover.receipt_at.is_(None))
        .order_by(Handover.at)
    )
    return [(handover, colleague) for handover, colleague in session.execute(query)]


def history(session: Session) -> list[tuple[Handover, Colleague]]:
    """Every handover, newest first."""
    query = (
        select(Handover, Colleague)
        .join(Colleague, Colleague.id == Handover.colleague_id)
        .order_by(Handover.at.desc(), Handover.id.desc())
    )
    return [(handover, colleague) for handover, colleague in session.execute(query)]


def days_since(handover: Handover, now: dt.datetime) -> int:
    """Whole days since something was sent or came."""
    return max(0, (now - handover.at).days)
