"""The units of every population in a period, read at one moment of the store."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy.orm import Session

from relvald_desktop.records.codes import CloseReason, LegalState
from relvald_desktop.store.queries.figures import around, legal, signals, women


def units(
    session: Session, from_on: dt.date, until: dt.date, *, by_day: bool = False
) -> dict[str, list[Any]]:
    """Units by the key of their population (`rules.figures.catalogue.POPULATIONS`): those of a period up to the last
    day of it that is known, and those as they stood on that day (local dates, both included). Contacts, of which there
    are many, are counted together, or (`by_day`) day by day."""
    known = women.statuses(session)
    met = women.reached(session, until)
    reports = women.first_reports(session)
    matters = legal.matters(session, until)
    cases = women.cases(session, known, until)
    prosecuted = [(each, each.first(LegalState.PROSECUTED)) for each in matters]
    return {
        "signals": signals.signals(session, from_on, until),
        "signals_waiting": signals.waiting(session, until),
        "women": women.women(met, known, reports, from_on, until),
        "status_changes": women.changes(known, from_on, until),
        "met": women.first_met(met, known, from_on, until),
        "matters_reported": [each for each in matters if each.reported_on >= from_on],
        "matters_prosecuted": [each for each, on in prosecuted if on is not None and from_on <= on <= until],
        "matters_open": [each for each in matters if each.ended_on is None or each.ended_on > until],
        "matters_ended": [each for each in matters if each.ended_on and from_on <= each.ended_on <= until],
        "accompaniments": legal.accompaniments(session, from_on, until),
        "orders": legal.orders(session, from_on, until),
        "breaches": legal.breaches(session, from_on, until),
        "children": around.children(session, from_on, until),
        "concerns": around.concerns(session, from_on, until),
        "men": around.men(session, from_on, until),
        "meetings": around.meetings(session, from_on, until),
        "actions": around.actions(session, until),
        "contacts": women.contacts(session, from_on, until, by_day=by_day),
        "cases_opened": [each for each in cases if each.opened_on >= from_on],
        "cases_closed": [
            each
            for each in cases
            if each.closed_on and from_on <= each.closed_on <= until and each.reason is not CloseReason.MERGED
        ],
        "cases_open": [each for each in cases if each.closed_on is None or each.closed_on > until],
        "risk_reviews": women.reviews(session, from_on, until),
    }
