"""The units that figures count, as plain values: each what one record, or one woman, was on some day."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from relvald_desktop.records.codes import (
    AccompanimentKind,
    CloseReason,
    ContactKind,
    ContactOutcome,
    LegalState,
    MatterEnd,
    Offence,
    Relation,
    RelationshipState,
    Source,
    TriageOutcome,
    ViolenceType,
)  # fmt: skip
from relvald_desktop.records.legal_codes import OrderState
from relvald_desktop.records.support_codes import ReferralAnswer, RiskLevel

Statuses = tuple[tuple[dt.date, RelationshipState], ...]
"""A woman's relationship statuses with the earliest day each may have begun, the earliest first."""


class SignalUnit(NamedTuple):
    """A signal. All dates are local."""

    id: str
    case_id: str | None
    received_on: dt.date
    source: Source
    relation: Relation | None
    violence: tuple[ViolenceType, ...]
    children: int | None
    triage: TriageOutcome
    triaged_on: dt.date | None
    attempt_on: dt.date | None
    contact_on: dt.date | None
    support_on: dt.date | None


class WomanUnit(NamedTuple):
    """A woman (her case) who was reached in the period. `began_on`: the first support, or the first contact while there
    is none; `last_on`: her last contact up to the end of the period; `reported_on`: the first police report up to then."""

    id: str
    case_id: str
    began_on: dt.date
    last_on: dt.date
    reported_on: dt.date | None
    statuses: Statuses


class MetUnit(NamedTuple):
    """A woman first reached on `met_on`."""

    id: str
    case_id: str
    met_on: dt.date
    statuses: Statuses


class ChangeUnit(NamedTuple):
    """A change of relationship status of a woman whose status before was known."""

    id: str
    case_id: str
    on: dt.date
    before: RelationshipState
    after: RelationshipState


class MatterUnit(NamedTuple):
    """A legal matter. `steps` are its states with their days, the earliest first; `accompanied_on`: the first time
    somebody went along with her in it."""

    id: str
    case_id: str
    reported_on: dt.date
    ended_on: dt.date | None
    end: MatterEnd | None
    offences: tuple[Offence, ...]
    steps: tuple[tuple[dt.date, LegalState], ...]
    accompanied_on: dt.date | None

    def first(self, *states: LegalState) -> dt.date | None:
        """The first day the matter came to one of some states."""
        return next((on for on, state in self.steps if state in states), None)


class OrderUnit(NamedTuple):
    """A restraining order, by the day it was applied for, or decided where that is not known."""

    id: str
    case_id: str
    on: dt.date
    decided_on: dt.date | None
    state: OrderState


class BreachUnit(NamedTuple):
    """A breach of a restraining order, and the day the police were told."""

    id: str
    case_id: str
    on: dt.date
    reported_on: dt.date | None


class AccompanimentUnit(NamedTuple):
    """A time the worker went along."""

    id: str
    case_id: str
    on: dt.date
    purpose: AccompanimentKind


class ChildUnit(NamedTuple):
    """A child, by the day it was first noticed. `concern_on`: a concern was first noted; `sent_on`: the first report
    of it was sent; `support_on`: the child's own support began."""

    id: str
    case_id: str
    on: dt.date
    concern_on: dt.date | None
    sent_on: dt.date | None
    support_on: dt.date | None


class ConcernUnit(NamedTuple):
    """A concern for a child: noticed, and reported."""

    id: str
    case_id: str
    on: dt.date
    sent_on: dt.date | None


class ManUnit(NamedTuple):
    """A referral to the men's clinic."""

    id: str
    case_id: str
    on: dt.date
    answer: ReferralAnswer
    answered_on: dt.date | None
    taken_up_on: dt.date | None


class MeetingUnit(NamedTuple):
    """A liaison meeting that was held."""

    id: str
    case_id: None
    on: dt.date
    with_police: bool


class ActionUnit(NamedTuple):
    """What was agreed at a liaison meeting and is not done."""

    id: str
    case_id: None
    on: dt.date
    due_on: dt.date | None


class ContactUnit(NamedTuple):
    """A contact, or `number` contacts of the same day with the same answers (`id` empty then); `minutes` in all."""

    id: str
    case_id: str | None
    on: dt.date
    how: ContactKind
    outcome: ContactOutcome
    minutes: int
    timed: bool
    number: int


class CaseUnit(NamedTuple):
    """A case, with the statuses of the woman."""

    id: str
    case_id: str
    opened_on: dt.date
    closed_on: dt.date | None
    reason: CloseReason | None
    acute: bool
    statuses: Statuses


class ReviewUnit(NamedTuple):
    """A risk review."""

    id: str
    case_id: str
    on: dt.date
    level: RiskLevel


def status_on(statuses: Statuses, day: dt.date) -> RelationshipState:
    """Where she was in leaving on a local date, as far as anybody noted."""
    found = RelationshipState.UNKNOWN
    for since, status in statuses:
        if since > day:
            break
        found = status
    return found
