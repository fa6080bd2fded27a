"""Where the unit's own targets are missed: which signal, which woman, which half-year. For the screen only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.records.case import Case
from relvald_desktop.records.liaison import LiaisonMeeting
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import days_waiting
from relvald_desktop.rules.figures.waits import closed_on
from relvald_desktop.rules.periods import half_years
from relvald_desktop.services.settings import StoreSettings, read_settings
from relvald_desktop.store.queries.cases import case_codes
from relvald_desktop.store.queries.figures.signals import signals
from relvald_desktop.store.work import UnitOfWork


class TargetKind(StrEnum):
    """What the unit has set itself."""

    ATTEMPT = "attempt"
    CONTACT = "contact"
    SUPPORT = "support"
    REVIEW = "review"
    MEETINGS = "meetings"


@dataclass(frozen=True)
class Missed:
    """One target that was missed. `on` is the local date the signal came, the review was due, or the half-year began;
    `days` are working days waited, calendar days overdue, or meetings held; `target` the same unit as set.
    `still_open`: it can still be done."""

    kind: TargetKind
    on: dt.date
    days: int
    target: int
    still_open: bool
    case_id: str | None = None
    code: str = ""
    signal_id: str | None = None


def missed_targets(work: UnitOfWork, from_on: dt.date, to_on: dt.date) -> list[Missed]:
    """Every target missed in a period (local dates, both included) as it is known today: what is still open first, then
    by how many days, or meetings. Risk reviews are those overdue now, whatever the period."""
    settings, today = read_settings(work), work.clock.today()
    with work.reading() as session:
        codes = case_codes(session)
        found = [
            *_signals(session, from_on, to_on, today, settings, codes), *_reviews(session, today),
            *_meetings(session, from_on, min(to_on, today), today, settings.meetings_target),
        ]  # fmt: skip
    return sorted(found, key=lambda each: (not each.still_open, -each.days, each.on))


def _signals(
    session: Session, from_on: dt.date, to_on: dt.date, today: dt.date, settings: StoreSettings, codes: dict[str, str]
) -> Iterator[Missed]:  # fmt: skip
    calendar = swedish_calendar()
    for each in signals(session, from_on, min(to_on, today)):
        hands = (each.attempt_on, each.contact_on, each.support_on)
        kinds = (TargetKind.ATTEMPT, TargetKind.CONTACT, TargetKind.SUPPORT)
        for kind, reached_on, target in zip(kinds, hands, settings.targets(), strict=True):
            ended = reached_on or closed_on(each)
            days = days_waiting(each.received_on, ended, today, calendar)
            if days > target and (reached_on is not None or ended is None):
                yield Missed(
                    kind, each.received_on, days, target, ended is None, each.case_id, codes.get(each.case_id or "", ""),
                    each.id,
                )  # fmt: skip


def _reviews(session: Session, today: dt.date) -> Iterator[Missed]:
    query = select(Case.id, Case.code, Case.review_by).where(
        Case.closed_on.is_(None), Case.merged_into.is_(None), Case.review_by < today
    )
    for case_id, code, due in session.execute(query).tuples():
        assert due is not None
        yield Missed(TargetKind.REVIEW, due, (today - due).days, 0, True, case_id, code)


def _meetings(
    session: Session, from_on: dt.date, to_on: dt.date, today: dt.date, target: int
) -> Iterator[Missed]:
    """Half-years that the period touches and that have begun, and have had fewer meetings with the police than the target; one that
    is not over can still have them."""
    query = select(LiaisonMeeting.on).where(
        LiaisonMeeting.held.is_(True), LiaisonMeeting.with_police.is_(True)
    )
    held = list(session.scalars(query))
    for first, last in half_years(from_on, to_on):
        count = sum(first <= on <= last for on in held)
        if count < target:
            yield Missed(TargetKind.MEETINGS, first, count, target, last >= today)
