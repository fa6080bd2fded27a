"""Rättsprocess in a case: what is next and what protects her now, each matter with its timeline, then the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relvald_desktop.records.legal_rights import Claim, OrderBreach, RestrainingOrder
from relvald_desktop.services.legal_rights import BREACHES, CLAIMS, ORDERS, is_in_force, is_open
from relvald_desktop.store.queries.cases import CaseFile
from relvald_desktop.store.queries.legal import AccompanimentRow, LegalFile, MatterRow, legal_file
from relvald_desktop.ui.context import Context, attempt
from relvald_desktop.ui.dialogs.legal_forms import breach_dialog, claim_dialog, order_dialog
from relvald_desktop.ui.language import (
    clock,
    day,
    long_day,
    number,
    sentence,
    translate,
    translate_count,
    word,
)
from relvald_desktop.ui.pages.case_matter import MatterCard
from relvald_desktop.ui.widgets.fields import button, clear_layout
from relvald_desktop.ui.widgets.kept_section import KeptSection, joined
from relvald_desktop.ui.widgets.notice import Notice
from relvald_desktop.ui.widgets.section import Action, Section, scrolled


def led(matters: Sequence[MatterRow]) -> list[MatterRow]:
    """The matters in their order, each one that is tried together with another right after the one that leads."""
    places = {matter.id: place for place, matter in enumerate(matters)}

    def place(matter: MatterRow) -> tuple[int, bool]:
        leader = places.get(matter.joined_to or "")
        return (places[matter.id], False) if leader is None else (leader, True)

    return sorted(matters, key=place)


class OrderSection(KeptSection):
    """`tell` shows in place why an order that he broke is not taken away."""

    tell: Callable[[str], None]

    def _remove(self, record: Any) -> None:
        attempt(lambda: super(OrderSection, self)._remove(record), self.tell)


class LegalTab(QWidget):
    """The next day and the order in force on top, each a line; then the matters, the days in court, orders, money."""

    def __init__(self, context: Context, case_id: str) -> None:
        super().__init__()
        self._context, self._case_id = context, case_id
        self._file: LegalFile | None = None
        self._unfolded: set[str] = set()
        row = QHBoxLayout()
        for text, name, pressed in (
            (translate("Legal", "New legal &matter …"), "newMatter", self._new_matter),
            (translate("Legal", "Plan &accompaniment …"), "newAccompaniment", lambda: self._open(None)),
        ):
            row.addWidget(button(text, name, pressed, "main"))
        row.addStretch(1)
        self.notice = Notice()
        self._matters = QVBoxLayout()
        self.orders = OrderSection(
            context, translate("Legal", "Restraining orders"), "orders", ORDERS,
            lambda order: order_dialog(context, case_id, order, self), add=translate("Legal", "New &order …"),
            empty=translate("Legal", "No restraining order is applied for."),
        )  # fmt: skip
        self.orders.tell = self.notice.warn
        self.breaches = KeptSection(
            context, translate("Legal", "Breaches of orders"), "breaches", BREACHES,
            lambda breach: breach_dialog(context, case_id, breach, self), add=translate("Legal", "New &breach …"),
            empty=translate("Legal", "No breach is noted."),
        )  # fmt: skip
        self.claims = KeptSection(
            context, translate("Legal", "Damages and compensation"), "claims", CLAIMS,
            lambda claim: claim_dialog(context, case_id, claim, self), add=translate("Legal", "New &claim …"),
            empty=translate("Legal", "Nothing is claimed yet."),
        )  # fmt: skip
        self.accompaniments = Section(translate("Legal", "Accompaniments"), "accompaniments")
        self.top = Section(translate("Legal", "Next"), "legalTop")
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.addWidget(self.top)
        box.addLayout(self._matters)
        box.addWidget(self.accompaniments)
        box.addWidget(self.orders)
        box.addWidget(self.breaches)
        box.addWidget(self.claims)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addLayout(row)
        outer.addWidget(self.notice)
        outer.addWidget(scrolled(inner), 1)

    def show_case(self, file: CaseFile) -> None:
        """Show everything again."""
        with self._context.work.reading() as session:
            self._file = found = legal_file(session, self._case_id)
        self._show_top(found)
        clear_layout(self._matters)
        for matter in led(found.matters):
            self._matters.addWidget(
                MatterCard(self._context, matter, found, self, self.notice.warn, self._unfolded)
            )
        if not found.matters:
            empty = Section(translate("Legal", "Legal matters"), "noMatters")
            empty.add_empty(
                translate("Legal", "No police report is noted. Many women never report; the support does not depend on it.")
            )  # fmt: skip
            self._matters.addWidget(empty)
        self._show_accompaniments(found.accompaniments)
        self._show_orders(found)
        self._show_claims(found, {person.id: person.name for _, person in file.people})

    def preview(self) -> None:
        """The court note of the next accompaniment, or the latest."""
        rows = self._file.accompaniments if self._file is not None else ()
        coming = self._next(rows) or (rows[-1] if rows else None)
        if coming is not None:
            self._preview(coming.id)

    def _next(self, rows: Sequence[AccompanimentRow]) -> AccompanimentRow | None:
        return next((row for row in rows if not row.carried_out and not row.cancelled), None)

    def _show_top(self, found: LegalFile) -> None:
        """One line each for the next day to go along and every order in force."""
        today = self._context.work.clock.today()
        row = self._next([each for each in found.accompaniments if each.on >= today])
        orders = [order for order in found.orders if is_in_force(order, today)]
        self.top.clear()
        if row is not None:
            papers: Action = (translate("Legal", "Papers …"), lambda: self._preview(row.id))
            self.top.add(self._described(row), [papers], "heading")
        for order in orders:
            last = (
                translate("Legal", "last day {day}").format(day=day(order.last_on)) if order.last_on else ""
            )
            text = joined(sentence(order.order_kind), last)
            self.top.add(translate("Legal", "In force: {what}").format(what=text))
        self.top.setVisible(row is not None or bool(orders))

    def _described(self, row: AccompanimentRow) -> str:
        here = row.starts_at.astimezone(ZoneInfo(self._context.work.zone))
        return joined(long_day(row.on), clock(here), sentence(row.purpose), row.place, row.room)

    def _show_accompaniments(self, rows: tuple[AccompanimentRow, ...]) -> None:
        self.accompaniments.clear(len(rows))
        for row in reversed(rows):
            text = joined(self._described(row), self._state(row))
            actions: list[Action] = [
                (translate("Legal", "Open"), lambda row=row: self._open(row.id)),
                (translate("Legal", "Papers …"), lambda row=row: self._preview(row.id)),
            ]
            self.accompaniments.add(text, actions)
        if not rows:
            self.accompaniments.add_empty(translate("Legal", "No accompaniment is planned. Press Ctrl+R."))

    def _state(self, row: AccompanimentRow) -> str:
        if row.cancelled:
            return translate("Legal", "cancelled")
        return translate("Legal", "✓ carried out") if row.carried_out else translate("Legal", "planned")

    def _show_orders(self, found: LegalFile) -> None:
        today = self._context.work.clock.today()

        def describe(order: RestrainingOrder) -> str:
            last = (
                translate("Legal", "last day {day}").format(day=day(order.last_on)) if order.last_on else ""
            )
            over = (
                translate("Legal", "! has ended")
                if order.last_on and order.last_on < today and order.state == "in_force"
                else ""
            )
            watched = translate("Legal", "electronic monitoring") if order.monitored else ""
            broken = len(found.breaches.get(order.id, []))
            breaches = translate_count("Legal", "! {n} breaches", broken) if broken else ""
            parts = (
                sentence(order.order_kind),
                word(order.state),
                last,
                over,
                watched,
                breaches,
                order.reference,
            )
            return joined(*parts, order.note)

        self.orders.show_records(
            found.orders, describe, look=lambda order: "heading" if is_in_force(order, today) else "quiet"
        )
        self._show_breaches(found)

    def _show_breaches(self, found: LegalFile) -> None:
        def describe(breach: OrderBreach) -> str:
            told = (
                translate("Legal", "reported {day}").format(day=day(breach.reported_on))
                if breach.reported_on
                else translate("Legal", "! not reported to the police")
            )
            return joined(day(breach.on), breach.what, told, breach.police_reference)

        every = sorted((each for rows in found.breaches.values() for each in rows), key=lambda each: each.on)
        self.breaches.setVisible(bool(found.orders))
        self.breaches.show_records(
            every[::-1], describe, look=lambda breach: "" if breach.reported_on else "danger"
        )

    def _show_claims(self, found: LegalFile, names: dict[str, str]) -> None:
        def describe(claim: Claim) -> str:
            def money(text: str, amount: int | None, on: Any) -> str:
                known = (
                    translate("Legal", "{amount} kr").format(amount=number(amount))
                    if amount is not None
                    else ""
                )
                return f"{text} {known} {day(on)}".strip() if amount is not None or on else ""

            unpaid = (
                translate("Legal", "not paid in full yet")
                if claim.paid
                else translate("Legal", "not paid yet")
            )
            waits = unpaid if is_open(claim) else ""
            refused = translate("Legal", "refused") if claim.granted == 0 else ""
            child = names.get(claim.child_id or "", "")
            return joined(
                sentence(claim.what), child, money(translate("Legal", "claimed"), claim.claimed, claim.claimed_on),
                refused or money(translate("Legal", "granted"), claim.granted, claim.decided_on),
                money(translate("Legal", "paid"), claim.paid, claim.paid_on), waits, claim.reference, claim.note,
            )  # fmt: skip

        self.claims.show_records(found.claims, describe, look=lambda claim: "" if is_open(claim) else "quiet")

    def _new_matter(self) -> None:
        from relvald_desktop.ui.dialogs.matter_form import MatterDialog

        MatterDialog(self._context, self._case_id, None, self).exec()

    def _open(self, accompaniment_id: str | None) -> None:
        from relvald_desktop.ui.dialogs.accompaniment_form import AccompanimentDialog

        AccompanimentDialog(self._context, self._case_id, accompaniment_id, self).exec()

    def _preview(self, accompaniment_id: str) -> None:
        from relvald_desktop.ui.dialogs.day_papers import preview_day_papers

        preview_day_papers(self._context, accompaniment_id, self)
