"""Liaison: meetings with their actions, how many were held in a half-year, and the men referred."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.codes import Source
from relvald_desktop.records.liaison import LiaisonAction, LiaisonMeeting
from relvald_desktop.records.referral import Referral
from relvald_desktop.records.sender import Sender, SenderFeedback
from relvald_desktop.records.signal import Signal
from relvald_desktop.records.support_codes import ReferralAnswer, ReferralTo
from relvald_desktop.rules.alphabet import in_order


class SenderRow(NamedTuple):
    """A sender with how many signals came from it, when the last came, and when it was last told something."""

    id: str
    name: str
    source: Source
    signals: int
    last_on: dt.date | None
    told_on: dt.date | None


class ManRow(NamedTuple):
    """A referral to the men's clinic; local dates."""

    referral_id: str
    case_id: str
    code: str
    sent_on: dt.date
    answer: ReferralAnswer
    taken_up_on: dt.date | None


def meetings(session: Session, limit: int = 100) -> list[LiaisonMeeting]:
    """The meetings, newest first."""
    query = select(LiaisonMeeting).order_by(LiaisonMeeting.on.desc(), LiaisonMeeting.id.desc())
    return list(session.scalars(query.limit(limit)))


def actions_of(session: Session, meeting_ids: list[str]) -> dict[str, list[LiaisonAction]]:
    """The actions of these meetings, open ones first."""
    found: dict[str, list[LiaisonAction]] = defaultdict(list)
    query = select(LiaisonAction).where(LiaisonAction.meeting_id.in_(meeting_ids))
    for action in session.scalars(query.order_by(LiaisonAction.done_on.is_not(None), LiaisonAction.due_on)):
        found[action.meeting_id].append(action)
    return dict(found)


def held_with_police(session: Session, first: dt.date, last: dt.date) -> int:
    """How many meetings with the police were held from `first` to `last` (local dates, both included)."""
    query = (
        select(func.count())
        .select_from(LiaisonMeeting)
        .where(
            LiaisonMeeting.on.between(first, last),
            LiaisonMeeting.held.is_(True),
            LiaisonMeeting.with_police.is_(True),
        )
    )
    return session.scalar(query) or 0


def men_referred(session: Session, limit: int = 100) -> list[ManRow]:
    """Referrals to the men's clinic, those without a first contact first, then the newest."""
    query = (
        select(
            Referral.id, Referral.case_id, Case.code, Referral.sent_on, Referral.answer, Referral.taken_up_on
        )
        .join(Case, Case.id == Referral.case_id)
        .where(Referral.to == ReferralTo.MENS_CLINIC)
        .order_by(Referral.taken_up_on.is_not(None), Referral.sent_on.desc(), Referral.id)
    )
    return [ManRow(*row) for row in session.execute(query.limit(limit))]


def senders(session: Session) -> list[SenderRow]:
    """Every sender by name, with its signals."""
    counted = (
        select(Signal.sender_id, func.count().label("number"), func.max(Signal.received_on).label("last_on"))
        .where(Signal.sender_id.is_not(None))
        .group_by(Signal.sender_id)
        .subquery()
    )
    told = (
        select(SenderFeedback.sender_id, func.max(SenderFeedback.on).label("told_on"))
        .group_by(SenderFeedback.sender_id)
        .subquery()
    )
    query = (
        select(
            Sender.id, Sender.name, Sender.source, func.coalesce(counted.c.number, 0), counted.c.last_on,
            told.c.told_on,
        )
        .outerjoin(counted, counted.c.sender_id == Sender.id)
        .outerjoin(told, told.c.sender_id == Sender.id)
    )  # fmt: skip
    rows = (SenderRow(*row) for row in session.execute(query))
    return sorted(rows, key=lambda row: (in_order(row.name), row.id))


def feedback_to(session: Session, sender_id: str) -> list[SenderFeedback]:
    """What a sender was told, newest first."""
    query = select(SenderFeedback).where(SenderFeedback.sender_id == sender_id)
    return list(session.scalars(query.order_by(SenderFeedback.on.desc(), SenderFeedback.id.desc())))
