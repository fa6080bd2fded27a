"""Women, their cases and contacts as figures count them."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import CloseReason, ContactKind, ContactOutcome, RelationshipState
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.rules.figures.units import (
    CaseUnit,
    ChangeUnit,
    ContactUnit,
    MetUnit,
    ReviewUnit,
    Statuses,
    WomanUnit,
)  # fmt: skip
from relvald_desktop.store.queries.figures.reading import day, day_or_none, rows


def _of_contacts(which: str, outcome: str, more: str = "") -> str:
    """The first or last day of a woman's contacts that came so far, by the index that holds only those."""
    return (
        f'(SELECT {which}("on") FROM contact INDEXED BY ix_contact_reached WHERE case_id = c.id '
        f"AND outcome = '{outcome}' AND outcome IN ('contact', 'support'){more})"
    )


_MEETINGS = ", ".join(
    (
        "SELECT c.id", _of_contacts("min", "support"), _of_contacts("min", "contact"),
        _of_contacts("max", "support", ' AND "on" <= :until'), _of_contacts("max", "contact", ' AND "on" <= :until'),
    )
) + " FROM case_ AS c"  # fmt: skip
_STATUSES = (
    "SELECT case_id, since_earliest, status FROM relationship_status ORDER BY case_id, since_earliest, id"
)
_REPORTS = "SELECT case_id, min(reported_on) FROM legal_matter GROUP BY case_id"
_CASES = "SELECT id, opened_on, closed_on, close_reason, acute FROM case_ WHERE merged_into IS NULL AND opened_on <= :until"
_BY_DAY = (
    'SELECT "on", how, outcome, minutes IS NOT NULL, coalesce(minutes, 0) * count(*), count(*) FROM contact '
    'WHERE "on" BETWEEN :from_on AND :to_on GROUP BY "on", how, outcome, minutes'
)
"""Grouped as the index lies, so that nothing has to be sorted."""
_TOGETHER = (
    "SELECT :from_on, how, outcome, timed, sum(minutes), sum(number) FROM ("
    "SELECT how, outcome, minutes IS NOT NULL AS timed, coalesce(minutes, 0) * count(*) AS minutes, count(*) AS number "
    'FROM contact WHERE "on" BETWEEN :from_on AND :to_on GROUP BY "on", how, outcome, minutes'
    ") GROUP BY how, outcome, timed"
)
_EACH_CONTACT = (
    'SELECT id, case_id, "on", how, outcome, minutes FROM contact '
    'WHERE "on" BETWEEN :from_on AND :to_on ORDER BY "on" DESC, id'
)
_REVIEWS = 'SELECT id, case_id, "on", level FROM risk_review WHERE "on" BETWEEN :from_on AND :to_on'
_STATES = {str(each): each for each in RelationshipState}
_HOW = {str(each): each for each in ContactKind}
_OUTCOMES = {str(each): each for each in ContactOutcome}


class Reached(NamedTuple):
    """When a woman was reached: first by support and at all, and last up to a day."""

    case_id: str
    first_support_on: dt.date | None
    first_on: dt.date
    last_on: dt.date


def reached(session: Session, until: dt.date) -> list[Reached]:
    """Every woman (her case) who was reached up to a local date, drafts among the contacts: the work was done."""
    found = []
    for case_id, support, contact, last_support, last_contact in rows(session, _MEETINGS, until=until):
        last = max(filter(None, (last_support, last_contact)), default=None)
        if last is not None:
            first = min(filter(None, (support, contact)))
            found.append(Reached(case_id, day_or_none(support), day(first), day(last)))
    return found


def statuses(session: Session) -> dict[str, Statuses]:
    """Every case's relationship statuses, the earliest first."""
    found: dict[str, list[tuple[dt.date, RelationshipState]]] = {}
    for case_id, since, status in rows(session, _STATUSES):
        found.setdefault(case_id, []).append((day(since), _STATES[status]))
    return {case_id: tuple(changes) for case_id, changes in found.items()}


def first_reports(session: Session) -> dict[str, dt.date]:
    """The first police report of each case that has one."""
    return {case_id: day(on) for case_id, on in rows(session, _REPORTS)}


def women(
    met: list[Reached], known: dict[str, Statuses], reports: dict[str, dt.date], from_on: dt.date, until: dt.date
) -> list[WomanUnit]:  # fmt: skip
    """Women reached at least once from a day up to another (local dates, both included)."""
    found = []
    for each in met:
        if each.last_on < from_on:
            continue
        support = each.first_support_on
        began = support if support is not None and support <= until else each.first_on
        report = reports.get(each.case_id)
        told = report if report is not None and report <= until else None
        found.append(
            WomanUnit(each.case_id, each.case_id, began, each.last_on, told, known.get(each.case_id, ()))
        )
    return found


def first_met(
    met: list[Reached], known: dict[str, Statuses], from_on: dt.date, to_on: dt.date
) -> list[MetUnit]:
    """Women whose first contact was in a period."""
    return [
        MetUnit(each.case_id, each.case_id, each.first_on, known.get(each.case_id, ()))
        for each in met
        if from_on <= each.first_on <= to_on
    ]


def changes(known: dict[str, Statuses], from_on: dt.date, to_on: dt.date) -> list[ChangeUnit]:
    """Changes of relationship status in a period, where the status before was known and another one."""
    return [
        ChangeUnit(case_id, case_id, since, before, after)
        for case_id, dated in known.items()
        for (_, before), (since, after) in pairwise(dated)
        if from_on <= since <= to_on and before not in (after, RelationshipState.UNKNOWN)
    ]


def cases(session: Session, known: dict[str, Statuses], until: dt.date) -> list[CaseUnit]:
    """Every case opened up to a local date that was not merged into another."""
    return [
        CaseUnit(
            id_, id_, day(opened), day_or_none(closed), CloseReason(reason) if reason else None, bool(acute), known.get(id_, ())
        )
        for id_, opened, closed, reason, acute in rows(session, _CASES, until=until)
    ]  # fmt: skip


def contacts(session: Session, from_on: dt.date, to_on: dt.date, *, by_day: bool) -> list[ContactUnit]:
    """Contacts of a period, drafts among them, counted by kind, outcome and whether they have a length; `by_day` by day
    as well, else all as of the first."""
    found = rows(session, _BY_DAY if by_day else _TOGETHER, from_on=from_on, to_on=to_on)
    return [
        ContactUnit("", None, day(on), _HOW[how], _OUTCOMES[outcome], minutes, bool(timed), number)
        for on, how, outcome, timed, minutes, number in found
    ]


def each_contact(session: Session, from_on: dt.date, to_on: dt.date) -> list[ContactUnit]:
    """Contacts of a period one by one, the latest first."""
    return [
        ContactUnit(id_, case_id, day(on), _HOW[how], _OUTCOMES[outcome], minutes or 0, minutes is not None, 1)
        for id_, case_id, on, how, outcome, minutes in rows(session, _EACH_CONTACT, from_on=from_on, to_on=to_on)
    ]  # fmt: skip


def reviews(session: Session, from_on: dt.date, to_on: dt.date) -> list[ReviewUnit]:
    """Risk reviews made in a period."""
    found = rows(session, _REVIEWS, from_on=from_on, to_on=to_on)
    return [ReviewUnit(id_, case_id, day(on), RiskLevel(level)) for id_, case_id, on, level in found]
