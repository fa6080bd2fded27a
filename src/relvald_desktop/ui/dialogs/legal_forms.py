"""Forms of the legal process that are built from tables of fields: people of a matter, orders, breaches, claims."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from relvald_desktop.records.codes import Role
from relvald_desktop.records.legal_codes import ClaimKind, MatterRole, OrderKind, OrderState
from relvald_desktop.records.legal_rights import RestrainingOrder
from relvald_desktop.services.legal import MATTER_PEOPLE, MatterPersonForm
from relvald_desktop.services.legal_rights import (
    BREACHES,
    CLAIMS,
    ORDERS,
    BreachForm,
    ClaimForm,
    OrderForm,
    is_in_force,
)  # fmt: skip
from relvald_desktop.store.queries.legal import legal_file, matters
from relvald_desktop.ui.context import Context
from relvald_desktop.ui.dialogs.matter_choice import matter_name, newest_open
from relvald_desktop.ui.dialogs.record_form import (
    RecordDialog,
    amount,
    code,
    day,
    flag,
    long_text,
    options,
    text,
    today_for,
)  # fmt: skip
from relvald_desktop.ui.dialogs.support_forms import people_of
from relvald_desktop.ui.language import day as shown_day
from relvald_desktop.ui.language import sentence, translate, word
from relvald_desktop.ui.widgets.wrap_grid import fit_text_size


def matter_person_dialog(
    context: Context, case_id: str, matter_id: str, person: Any, parent: QWidget | None
) -> RecordDialog:
    """Somebody with a part in a matter."""
    fields = (
        code("role", translate("MatterPerson", "&Part in the matter"), MatterRole),
        text("name", translate("MatterPerson", "&Name")),
        text("organisation", translate("MatterPerson", "&Works at")),
        text("phone", translate("MatterPerson", "&Phone")),
        text("email", translate("MatterPerson", "&E-mail")),
        text("note", translate("MatterPerson", "N&ote")),
    )
    known = None if person else MatterPersonForm()
    return _fitted(RecordDialog(
        context, translate("MatterPerson", "A person of the matter"), "matterPersonForm", fields, MATTER_PEOPLE, person,
        parent, known=known, case_id=case_id, matter_id=matter_id,
    ))  # fmt: skip


def _fitted(dialog: RecordDialog) -> RecordDialog:
    fit_text_size(dialog.form)
    return dialog


def order_dialog(context: Context, case_id: str, order: Any, parent: QWidget | None) -> RecordDialog:
    """A restraining order."""
    fields = (
        code("order_kind", translate("OrderForm", "&Kind"), OrderKind),
        code("state", translate("OrderForm", "&State"), OrderState),
        options("matter_id", translate("OrderForm", "&Legal matter"), _matters_of(context, case_id)),
        day("applied_on", translate("OrderForm", "&Applied for")),
        day("decided_on", translate("OrderForm", "&Decided")),
        day("last_on", translate("OrderForm", "Last da&y"), future=True),
        flag("monitored", translate("OrderForm", "With &electronic monitoring")),
        text("reference", translate("OrderForm", "&Reference")),
        long_text("note", translate("OrderForm", "&Note")),
    )
    known = None if order else OrderForm(applied_on=today_for(context))
    hint = translate("OrderForm", "The last day stands in the decision. A task reminds of it a month before.")
    return _fitted(RecordDialog(
        context, translate("OrderForm", "Restraining order"), "orderForm", fields, ORDERS, order, parent,
        known=known, hint=hint, case_id=case_id,
    ))  # fmt: skip


_BREAKABLE = (OrderState.IN_FORCE, OrderState.LIFTED)
"""An order that is only applied for, or was refused, is not one he can break."""


def breach_dialog(context: Context, case_id: str, breach: Any, parent: QWidget | None) -> RecordDialog:
    """A time he broke an order."""
    with context.work.reading() as session:
        found = legal_file(session, case_id).orders
    today = today_for(context)
    held = [each for each in found if each.state in _BREAKABLE or (breach and each.id == breach.order_id)]
    orders = sorted(held, key=lambda each: not is_in_force(each, today))
    choices = [(_order_name(each, today), each.id) for each in orders]
    fields = (
        options("order_id", translate("BreachForm", "&Order"), choices),
        day("on", translate("BreachForm", "&Day")),
        long_text("what", translate("BreachForm", "&What he did")),
        day("reported_on", translate("BreachForm", "&Reported to the police")),
        text("police_reference", translate("BreachForm", "&Police reference (K-number)")),
    )
    known = None if breach else BreachForm(on=today_for(context), order_id=orders[0].id if orders else None)
    return _fitted(RecordDialog(
        context, translate("BreachForm", "Breach of an order"), "breachForm", fields, BREACHES, breach, parent,
        known=known, case_id=case_id,
    ))  # fmt: skip


def _order_name(order: RestrainingOrder, today: dt.date) -> str:
    """An order in a list of choices, with its state."""
    over = order.state is OrderState.IN_FORCE and not is_in_force(order, today)
    state = translate("BreachForm", "has ended") if over else word(order.state)
    return "  ·  ".join(
        part for part in (sentence(order.order_kind), state, shown_day(order.last_on)) if part
    )


def claim_dialog(context: Context, case_id: str, claim: Any, parent: QWidget | None) -> RecordDialog:
    """Damages, compensation or insurance."""
    whose = [(translate("ClaimForm", "her own"), None), *people_of(context, case_id, Role.CHILD)]
    fields = (
        code("what", translate("ClaimForm", "&What"), ClaimKind),
        options("child_id", translate("ClaimForm", "W&hose"), whose),
        options("matter_id", translate("ClaimForm", "&Legal matter"), _matters_of(context, case_id)),
        day("claimed_on", translate("ClaimForm", "&Claimed")),
        amount("claimed", translate("ClaimForm", "Amount claimed, &kr")),
        day("decided_on", translate("ClaimForm", "&Decided")),
        amount("granted", translate("ClaimForm", "Amount &granted, kr (0: refused)")),
        day("paid_on", translate("ClaimForm", "&Paid")),
        amount("paid", translate("ClaimForm", "A&mount paid, kr")),
        text("reference", translate("ClaimForm", "&Reference")),
        long_text("note", translate("ClaimForm", "&Note"), 2),
    )
    with context.work.reading() as session:
        first = newest_open(matters(session, case_id=case_id).rows)
    known = None if claim else ClaimForm(matter_id=first.id if first else None)
    return _fitted(RecordDialog(
        context, translate("ClaimForm", "Damages or compensation"), "claimForm", fields, CLAIMS, claim, parent,
        known=known, case_id=case_id,
    ))  # fmt: skip


def _matters_of(context: Context, case_id: str) -> list[tuple[str, Any]]:
    with context.work.reading() as session:
        rows = matters(session, case_id=case_id).rows
    return [(translate("OrderForm", "no matter"), None), *((matter_name(row), row.id) for row in rows)]
