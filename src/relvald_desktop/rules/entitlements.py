"""What she is entitled to in a legal matter, and when to ask about it: a table with its sources.

Kept as a table so that a changed law is a changed row. Each row is something to ask the police, the prosecutor, the
counsel or the court about; nothing here is legal advice.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from relvald_desktop.records.codes import LegalState as S
from relvald_desktop.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Entitlement:
    """A row: its key, the question of it and whom to ask (English texts of the context "Entitlements"), its source, the states
    of a matter in which to ask, and the local dates it is in force (`to_on` None: still)."""

    key: str
    what: str
    ask: str
    source: str
    states: frozenset[S]
    from_on: dt.date
    to_on: dt.date | None = None


_POLICE = QT_TRANSLATE_NOOP("Entitlements", "the police or the prosecutor")
_COUNSEL = QT_TRANSLATE_NOOP("Entitlements", "her counsel")
_COURT = QT_TRANSLATE_NOOP("Entitlements", "the court")
_EARLY = frozenset({S.REPORTED, S.INVESTIGATION_OPENED, S.REOPENED})
_TRIAL = frozenset(
    {S.PROSECUTED, S.HEARING_SCHEDULED, S.HEARING_CANCELLED, S.APPEALED, S.LEAVE_TO_APPEAL, S.APPEAL_HEARING}
)
_HEARD = frozenset({S.HEARING_HELD})
_OVER = frozenset({S.JUDGMENT, S.APPEAL_JUDGMENT, S.FINAL, S.SUMMARY_PUNISHMENT})
_STOPPED = frozenset({S.DISCONTINUED, S.INVESTIGATION_NOT_OPENED})

ENTITLEMENTS = (
    Entitlement(
        "counsel", QT_TRANSLATE_NOOP("Entitlements", "Does she want a counsel of her own, paid by the state?"), _POLICE,
        "lagen (1988:609) om målsägandebiträde 1 §; förundersökningskungörelsen (1947:948) 13 a §", _EARLY | _TRIAL,
        dt.date(1988, 7, 1),
    ),
    Entitlement(
        "child_representative", QT_TRANSLATE_NOOP("Entitlements", "Does the child need a special representative?"), _POLICE,
        "lagen (1999:997) om särskild företrädare för barn 1 §", _EARLY | _TRIAL, dt.date(2000, 1, 1),
    ),
    Entitlement(
        "support_person", QT_TRANSLATE_NOOP("Entitlements", "Does she want somebody beside her at interview and trial?"), _POLICE,
        "rättegångsbalken (1942:740) 23:10 och 20:15", _EARLY | _TRIAL, dt.date(1988, 7, 1),
    ),
    Entitlement(
        "same_interviewer", QT_TRANSLATE_NOOP("Entitlements", "Can she have the same interviewer each time, in a room made for it?"), _POLICE,
        "förundersökningskungörelsen (1947:948) 5 b § (SFS 2021:278)", _EARLY, dt.date(2015, 11, 1),
    ),
    Entitlement(
        "restraining_order", QT_TRANSLATE_NOOP("Entitlements", "Does she want to apply for a restraining order?"), _POLICE,
        "lagen (1988:688) om kontaktförbud 1–2 §§", _EARLY | _TRIAL | _HEARD | _OVER | _STOPPED, dt.date(1988, 7, 1),
    ),
    Entitlement(
        "interpreter", QT_TRANSLATE_NOOP("Entitlements", "Does she need an interpreter, one she can trust?"), _POLICE,
        "rättegångsbalken (1942:740) 5:6 och 23:16", _EARLY | _TRIAL, dt.date(1948, 1, 1),
    ),
    Entitlement(
        "review", QT_TRANSLATE_NOOP("Entitlements", "Does she want a higher prosecutor to look at the decision again?"), _COUNSEL,
        "åklagarförordningen (2015:743); Åklagarmyndighetens praxis för överprövning", _STOPPED, dt.date(2015, 12, 1),
    ),
    Entitlement(
        "waiting_apart", QT_TRANSLATE_NOOP("Entitlements", "Does she want to wait apart from him, and come in another way?"), _COURT,
        "direktiv 2012/29/EU artikel 19", _TRIAL, dt.date(2015, 11, 16),
    ),
    Entitlement(
        "without_him", QT_TRANSLATE_NOOP("Entitlements", "Does she want to be heard without him in the room?"), _COUNSEL,
        "rättegångsbalken (1942:740) 36:18 och 37:3", _TRIAL, dt.date(1948, 1, 1),
    ),
    Entitlement(
        "video", QT_TRANSLATE_NOOP("Entitlements", "Does she want to be heard by video?"), _COURT,
        "rättegångsbalken (1942:740) 5:10", _TRIAL, dt.date(2008, 11, 1),
    ),
    Entitlement(
        "closed_doors", QT_TRANSLATE_NOOP("Entitlements", "Does she want closed doors?"), _COUNSEL,
        "rättegångsbalken (1942:740) 5:1", _TRIAL, dt.date(1948, 1, 1),
    ),
    Entitlement(
        "reimbursement", QT_TRANSLATE_NOOP("Entitlements", "Has she asked for money for travel and lost pay when she is heard?"), _COURT,
        "rättegångsbalken (1942:740) 37:3 och 36:24; förordningen (1982:805) 6 §", _EARLY | _TRIAL | _HEARD, dt.date(1983, 1, 1),
    ),
    Entitlement(
        "damages", QT_TRANSLATE_NOOP("Entitlements", "Will the prosecutor or her counsel claim damages for her?"), _COUNSEL,
        "rättegångsbalken (1942:740) 22:2; skadeståndslagen (1972:207) 2:3", _EARLY | _TRIAL, dt.date(1972, 7, 1),
    ),
    Entitlement(
        "compensation", QT_TRANSLATE_NOOP("Entitlements", "Has she applied for criminal injuries compensation?"),
        QT_TRANSLATE_NOOP("Entitlements", "her counsel or the Crime Victim Authority"),
        "brottsskadelagen (2014:322)", _OVER | _STOPPED, dt.date(2014, 7, 1),
    ),
    Entitlement(
        "told_of_release", QT_TRANSLATE_NOOP("Entitlements", "Does she want to be told when he is let out?"),
        QT_TRANSLATE_NOOP("Entitlements", "the police, the prosecutor or the prison"),
        "fängelseförordningen (2010:2010) 35 §; förundersökningskungörelsen (1947:948) 13 b §",
        frozenset({S.INVESTIGATION_OPENED, S.PROSECUTED}) | _TRIAL | _HEARD | _OVER, dt.date(2011, 4, 1),
    ),
)  # fmt: skip
"""Looked up in November 2026: 1988:609, FuK 5 b and 13 a, RB 36:24 with 37:3 and 1982:805 6 §, fängelseförordningen
35 §, 2014:322. From general knowledge, for a lawyer to confirm: RB 5:1, 5:6, 5:10, 22:2, 23:16, FuK 13 b."""


def entitlements_in(
    states: Iterable[S], day: dt.date, answered: frozenset[str] = frozenset()
) -> tuple[Entitlement, ...]:
    """What to ask about in any of these states on a local date, and what was asked before (`answered` keys)."""
    wanted = frozenset(states)
    return tuple(
        each
        for each in ENTITLEMENTS
        if each.from_on <= day
        and (each.to_on is None or day <= each.to_on)
        and (each.states & wanted or each.key in answered)
    )


def entitlement(key: str) -> Entitlement:
    """A row by its key. Raises KeyError."""
    return {each.key: each for each in ENTITLEMENTS}[key]
