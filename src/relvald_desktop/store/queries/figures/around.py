"""Children, men and liaison meetings as figures count them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from relvald_desktop.records.support_codes import ReferralAnswer
from relvald_desktop.rules.figures.units import ActionUnit, ChildUnit, ConcernUnit, ManUnit, MeetingUnit
from relvald_desktop.store.queries.figures.reading import day, day_or_none, rows

_CHILDREN = (
    'SELECT child_id, case_id, min("on") AS first_on FROM child_notice GROUP BY child_id '
    "HAVING first_on BETWEEN :from_on AND :to_on"
)
_NOTED = "SELECT child_id, min(noticed_on), min(sent_on) FROM concern_report GROUP BY child_id"
_CHILD_SUPPORT = (
    "SELECT child_id, min(day) FROM ("
    "SELECT person_id AS child_id, taken_up_on AS day FROM referral WHERE \"to\" = 'child_support' AND taken_up_on IS NOT NULL "
    "UNION ALL SELECT child_id, coalesce(outcome_on, sent_on, noticed_on) FROM concern_report WHERE outcome = 'support_given') "
    "GROUP BY child_id"
)
_CONCERNS = (
    "SELECT id, case_id, noticed_on, sent_on FROM concern_report WHERE noticed_on BETWEEN :from_on AND :to_on"
)
_MEN = (
    "SELECT id, case_id, sent_on, answer, answered_on, taken_up_on FROM referral "
    "WHERE \"to\" = 'mens_clinic' AND sent_on BETWEEN :from_on AND :to_on"
)
_MEETINGS = (
    'SELECT id, "on", with_police FROM liaison_meeting WHERE held AND "on" BETWEEN :from_on AND :to_on'
)
_ACTIONS = (
    'SELECT a.id, m."on", a.due_on FROM liaison_action AS a JOIN liaison_meeting AS m ON m.id = a.meeting_id '
    'WHERE m."on" <= :until AND (a.done_on IS NULL OR a.done_on > :until)'
)


def children(session: Session, from_on: dt.date, to_on: dt.date) -> list[ChildUnit]:
    """Children first noticed in a period; a child counts once, also in two cases."""
    noted = {child: (day(on), day_or_none(sent)) for child, on, sent in rows(session, _NOTED)}
    support = {child: day(on) for child, on in rows(session, _CHILD_SUPPORT)}
    found = []
    for child, case_id, on in rows(session, _CHILDREN, from_on=from_on, to_on=to_on):
        concern, sent = noted.get(child, (None, None))
        found.append(ChildUnit(child, case_id, day(on), concern, sent, support.get(child)))
    return found


def concerns(session: Session, from_on: dt.date, to_on: dt.date) -> list[ConcernUnit]:
    """Concerns for a child noted in a period."""
    found = rows(session, _CONCERNS, from_on=from_on, to_on=to_on)
    return [ConcernUnit(id_, case_id, day(on), day_or_none(sent)) for id_, case_id, on, sent in found]


def men(session: Session, from_on: dt.date, to_on: dt.date) -> list[ManUnit]:
    """Referrals to the men's clinic sent in a period."""
    return [
        ManUnit(id_, case_id, day(on), ReferralAnswer(answer), day_or_none(answered), day_or_none(taken_up))
        for id_, case_id, on, answer, answered, taken_up in rows(session, _MEN, from_on=from_on, to_on=to_on)
    ]


def meetings(session: Session, from_on: dt.date, to_on: dt.date) -> list[MeetingUnit]:
    """Liaison meetings held in a period."""
    found = rows(session, _MEETINGS, from_on=from_on, to_on=to_on)
    return [MeetingUnit(id_, None, day(on), bool(police)) for id_, on, police in found]


def actions(session: Session, until: dt.date) -> list[ActionUnit]:
    """What was agreed at meetings up to a local date and not done then."""
    return [
        ActionUnit(id_, None, day(on), day_or_none(due))
        for id_, on, due in rows(session, _ACTIONS, until=until)
    ]
