"""What she has a right to in a legal matter, and what came of it: entitlements, restraining orders, claims."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Coded, Day
from relvald_desktop.records.legal_codes import ClaimKind, EntitlementAnswer, OrderKind, OrderState


class EntitlementNote(Record, kw_only=True):
    """What came of asking about one entitlement in one matter. `entitlement` is its key in `rules.entitlements`."""

    __tablename__ = "entitlement_note"
    __table_args__ = (UniqueConstraint("matter_id", "entitlement", name="uq_entitlement_note_matter"),)
    kind: ClassVar[str] = "entitlement_note"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    matter_id: Mapped[str] = mapped_column(link_to("legal_matter.id"))
    entitlement: Mapped[str]
    answer: Mapped[EntitlementAnswer] = mapped_column(
        Coded(EntitlementAnswer), default=EntitlementAnswer.NOT_ASKED
    )
    on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return self.note


class RestrainingOrder(Record, kw_only=True):
    """A restraining order (kontaktförbud): what kind, where it stands, its last day (a local date, included).
    `monitored`: with electronic monitoring."""

    __tablename__ = "restraining_order"
    kind: ClassVar[str] = "restraining_order"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    matter_id: Mapped[str | None] = mapped_column(link_to("legal_matter.id"), default=None, index=True)
    order_kind: Mapped[OrderKind] = mapped_column(Coded(OrderKind), default=OrderKind.ORDINARY)
    state: Mapped[OrderState] = mapped_column(Coded(OrderState), default=OrderState.APPLIED)
    applied_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    decided_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    last_on: Mapped[dt.date | None] = mapped_column(Day, default=None, index=True)
    monitored: Mapped[bool] = mapped_column(default=False)
    reference: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.reference, self.note)


class OrderBreach(Record, kw_only=True):
    """A time he broke a restraining order, and whether the police were told."""

    __tablename__ = "order_breach"
    kind: ClassVar[str] = "order_breach"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    order_id: Mapped[str] = mapped_column(link_to("restraining_order.id"), index=True)
    on: Mapped[dt.date] = mapped_column(Day)
    what: Mapped[str] = mapped_column(default="")
    reported_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    police_reference: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.what, self.police_reference)


class Claim(Record, kw_only=True):
    """Money she or a child may have a right to, until it is paid. Amounts are whole Swedish kronor; a refused claim
    has `granted` 0. `child_id` is the child whose claim it is."""

    __tablename__ = "claim"
    kind: ClassVar[str] = "claim"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    matter_id: Mapped[str | None] = mapped_column(link_to("legal_matter.id"), default=None, index=True)
    child_id: Mapped[str | None] = mapped_column(link_to("person.id"), default=None)
    what: Mapped[ClaimKind] = mapped_column(Coded(ClaimKind), default=ClaimKind.DAMAGES)
    claimed_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    claimed: Mapped[int | None] = mapped_column(default=None)
    decided_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    granted: Mapped[int | None] = mapped_column(default=None)
    paid_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    paid: Mapped[int | None] = mapped_column(default=None)
    reference: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.reference, self.note)
