"""What she has a right to: entitlements asked about, restraining orders and their breaches, claims until they are paid."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select

from relvald_desktop.errors import Incomplete, Refused
from relvald_desktop.records.legal import LegalMatter
from relvald_desktop.records.legal_codes import ClaimKind, EntitlementAnswer, OrderKind, OrderState
from relvald_desktop.records.legal_rights import Claim, EntitlementNote, OrderBreach, RestrainingOrder
from relvald_desktop.rules.entitlements import entitlement
from relvald_desktop.services.deadlines import settle_claim, settle_order
from relvald_desktop.services.forms import Form, clean
from relvald_desktop.services.keeper import Keeper
from relvald_desktop.store.work import Change, UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HAS_BREACHES = QT_TRANSLATE_NOOP(
    "Errors", "the order has breaches; take them away first, or note it as lifted"
)


@dataclass(kw_only=True)
class OrderForm(Form):
    """A restraining order; dates are local, `last_on` is its last day."""

    required: ClassVar[tuple[str, ...]] = ("order_kind", "state")
    long: ClassVar[tuple[str, ...]] = ("note",)
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("applied_on", "decided_on"), ("decided_on", "last_on"))

    matter_id: str | None = None
    order_kind: OrderKind | None = OrderKind.ORDINARY
    state: OrderState | None = OrderState.APPLIED
    applied_on: dt.date | None = None
    decided_on: dt.date | None = None
    last_on: dt.date | None = None
    monitored: bool = False
    reference: str = ""
    note: str = ""

    def require_complete(self) -> None:
        """Raise `Incomplete` also for a granted order without its last day."""
        super().require_complete()
        if self.state is OrderState.IN_FORCE and self.last_on is None:
            raise Incomplete(fields="last_on")


@dataclass(kw_only=True)
class BreachForm(Form):
    """A time he broke an order, by its id."""

    required: ClassVar[tuple[str, ...]] = ("order_id", "on", "what")
    long: ClassVar[tuple[str, ...]] = ("what",)
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("on", "reported_on"),)

    order_id: str | None = None
    on: dt.date | None = None
    what: str = ""
    reported_on: dt.date | None = None
    police_reference: str = ""


@dataclass(kw_only=True)
class ClaimForm(Form):
    """A claim in whole kronor; a refused one is granted 0."""

    required: ClassVar[tuple[str, ...]] = ("what",)
    long: ClassVar[tuple[str, ...]] = ("note",)
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("claimed_on", "decided_on"), ("decided_on", "paid_on"))

    matter_id: str | None = None
    child_id: str | None = None
    what: ClaimKind | None = ClaimKind.DAMAGES
    claimed_on: dt.date | None = None
    claimed: int | None = None
    decided_on: dt.date | None = None
    granted: int | None = None
    paid_on: dt.date | None = None
    paid: int | None = None
    reference: str = ""
    note: str = ""


def is_open(claim: Claim) -> bool:
    """Whether a claim still waits: undecided, or granted and not paid in full."""
    if claim.granted == 0:
        return False
    return claim.paid_on is None or (claim.paid or 0) < (claim.granted or 0)


def is_in_force(order: RestrainingOrder, day: dt.date) -> bool:
    """Whether an order protects her on a local date."""
    return order.state is OrderState.IN_FORCE and (order.last_on is None or day <= order.last_on)


def _order_settled(change: Change, order: Any) -> None:
    query = select(OrderBreach.id).where(OrderBreach.order_id == order.id).limit(1)
    if change.session.get(RestrainingOrder, order.id) is None and change.session.scalar(query):
        raise Refused(reason=HAS_BREACHES)
    settle_order(change, order)


ORDERS: Keeper[RestrainingOrder, OrderForm] = Keeper(RestrainingOrder, OrderForm, "order", _order_settled)
BREACHES: Keeper[OrderBreach, BreachForm] = Keeper(OrderBreach, BreachForm, "breach")
CLAIMS: Keeper[Claim, ClaimForm] = Keeper(Claim, ClaimForm, "claim", settle_claim)


def answer_entitlement(
    work: UnitOfWork, matter_id: str, key: str, answer: EntitlementAnswer, *, on: dt.date | None = None, note: str = ""
) -> EntitlementNote:  # fmt: skip
    """Note what came of asking about an entitlement (a key of `rules.entitlements`) on a local date (today if left
    out). Raises KeyError for an unknown key, `NotFound`."""
    entitlement(key)
    with work.change("entitlement.answered") as change:
        matter = change.get(LegalMatter, matter_id)
        query = select(EntitlementNote.id).where(
            EntitlementNote.matter_id == matter_id, EntitlementNote.entitlement == key
        )
        known = change.session.scalar(query)
        if known is None:
            record = change.add(EntitlementNote(case_id=matter.case_id, matter_id=matter_id, entitlement=key))
        else:
            record = change.edit(EntitlementNote, known)
        record.answer, record.note = answer, clean(note, "note", many_lines=True)
        record.on = on or change.today
    return record
