"""Legal matters, and what belongs to them, as figures count them."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import AccompanimentKind, LegalState, MatterEnd, Offence
from relvald_desktop.records.legal_codes import OrderState
from relvald_desktop.rules.figures.units import AccompanimentUnit, BreachUnit, MatterUnit, OrderUnit
from relvald_desktop.store.queries.figures.reading import codes, day, day_or_none, rows

_MATTERS = (
    'SELECT id, case_id, reported_on, ended_on, "end", offences FROM legal_matter WHERE reported_on <= :until'
)
_STEPS = 'SELECT matter_id, "on", state FROM legal_step ORDER BY matter_id, "on", id'
_COMPANY = 'SELECT matter_id, min("on") FROM accompaniment WHERE matter_id IS NOT NULL AND carried_out GROUP BY matter_id'
_ACCOMPANIMENTS = 'SELECT id, case_id, "on", purpose FROM accompaniment WHERE "on" BETWEEN :from_on AND :to_on AND carried_out'
_ORDERS = (
    "SELECT id, case_id, coalesce(applied_on, decided_on) AS day, decided_on, state FROM restraining_order "
    "WHERE day BETWEEN :from_on AND :to_on"
)
_BREACHES = 'SELECT id, case_id, "on", reported_on FROM order_breach WHERE "on" BETWEEN :from_on AND :to_on'
_STATES = {str(each): each for each in LegalState}


def matters(session: Session, until: dt.date) -> list[MatterUnit]:
    """Every matter reported up to a local date, with its steps and its first company."""
    steps: dict[str, list[tuple[dt.date, LegalState]]] = defaultdict(list)
    for matter_id, on, state in rows(session, _STEPS):
        steps[matter_id].append((day(on), _STATES[state]))
    company = {matter_id: day(on) for matter_id, on in rows(session, _COMPANY)}
    return [
        MatterUnit(
            id_, case_id, day(reported), day_or_none(ended), MatterEnd(end) if end else None, codes(Offence, offences),
            tuple(steps[id_]), company.get(id_),
        )
        for id_, case_id, reported, ended, end, offences in rows(session, _MATTERS, until=until)
    ]  # fmt: skip


def accompaniments(session: Session, from_on: dt.date, to_on: dt.date) -> list[AccompanimentUnit]:
    """Accompaniments carried out in a period."""
    found = rows(session, _ACCOMPANIMENTS, from_on=from_on, to_on=to_on)
    return [
        AccompanimentUnit(id_, case_id, day(on), AccompanimentKind(kind)) for id_, case_id, on, kind in found
    ]


def orders(session: Session, from_on: dt.date, to_on: dt.date) -> list[OrderUnit]:
    """Restraining orders applied for in a period, or decided where the application has no day."""
    found = rows(session, _ORDERS, from_on=from_on, to_on=to_on)
    return [
        OrderUnit(id_, case_id, day(on), day_or_none(decided), OrderState(state))
        for id_, case_id, on, decided, state in found
    ]


def breaches(session: Session, from_on: dt.date, to_on: dt.date) -> list[BreachUnit]:
    """Breaches of restraining orders in a period."""
    found = rows(session, _BREACHES, from_on=from_on, to_on=to_on)
    return [BreachUnit(id_, case_id, day(on), day_or_none(told)) for id_, case_id, on, told in found]
