"""The figures about those around her: the children, the man, and those the unit works with."""

from __future__ import annotations

import datetime as dt
from operator import attrgetter

from relvald_desktop.rules.figures import waits
from relvald_desktop.rules.figures.declared import (
    Frame,
    Group,
    IndicatorDef,
    Kind,
    Part,
    PerHalfYear,
    Population,
    Quantile,
    Share,
    TableDef,
    Tie,
    Unit,
)  # fmt: skip
from relvald_desktop.rules.figures.units import ActionUnit, ChildUnit
from relvald_desktop.wording import QT_TRANSLATE_NOOP

CHILDREN = Population("children", ("child_notice", "concern_report", "referral"), attrgetter("on"))
CONCERNS = Population("concerns", ("concern_report",), attrgetter("on"))
MEN = Population("men", ("referral",), attrgetter("on"))
MEETINGS = Population("meetings", ("liaison_meeting",), attrgetter("on"), people=False)
ACTIONS = Population("actions", ("liaison_action",), attrgetter("on"), Tie.DAY, people=False)


def _has_come(day: dt.date | None, frame: Frame) -> bool:
    return day is not None and day <= frame.until


def _reported(child: ChildUnit, frame: Frame) -> str:
    if _has_come(child.sent_on, frame):
        return "sent"
    return "not_sent" if _has_come(child.concern_on, frame) else "no_concern"


def _supported(child: ChildUnit, frame: Frame) -> str:
    return "support" if _has_come(child.support_on, frame) else "no_support"


def _action(action: ActionUnit, frame: Frame) -> str:
    if action.due_on is None:
        return "no_day"
    return "late" if action.due_on < frame.until else "in_time"


_any_wait = waits.any_wait(waits.WORKING_DAY_BINS, attrgetter("on"), working=True)
TABLES = (
    TableDef(
        "children_reported", Group.CHILDREN, CHILDREN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Children noticed, and reports of concern"),
        QT_TRANSLATE_NOOP("Summary", "Children first noticed in the period, by whether a concern for them had been reported by its end."),
        rows={
            "sent": QT_TRANSLATE_NOOP("Summary", "report of concern sent"),
            "not_sent": QT_TRANSLATE_NOOP("Summary", "concern noted, not yet reported"),
            "no_concern": QT_TRANSLATE_NOOP("Summary", "no report noted"),
        },
        row_of=_reported,
    ),
    TableDef(
        "children_supported", Group.CHILDREN, CHILDREN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Children noticed, and support of their own"),
        QT_TRANSLATE_NOOP("Summary", "Children first noticed in the period, by whether they had support of their own by its end: a referral to support for children taken up, or support given after a report."),
        rows={
            "support": QT_TRANSLATE_NOOP("Summary", "support of their own"),
            "no_support": QT_TRANSLATE_NOOP("Summary", "no support of their own noted"),
        },
        row_of=_supported,
    ),
    TableDef(
        "delay_concern", Group.CHILDREN, CONCERNS, Kind.WAITS,
        QT_TRANSLATE_NOOP("Summary", "Waits for the report of concern"),
        QT_TRANSLATE_NOOP("Summary", "Working days from noticing to the report of concern, for concerns noted in the period. The law says at once."),
        rows=waits.wait_rows(waits.WORKING_DAY_BINS, ""), wait_of=waits.concern_wait, may_become=_any_wait,
    ),
    TableDef(
        "delay_man", Group.MEN, MEN, Kind.WAITS,
        QT_TRANSLATE_NOOP("Summary", "Men referred, and their wait for the men's clinic"),
        QT_TRANSLATE_NOOP("Summary", "Referrals to the men's clinic sent in the period, by working days to his first contact there."),
        rows=waits.wait_rows(waits.WORKING_DAY_BINS, QT_TRANSLATE_NOOP("Summary", "refused or declined")),
        wait_of=waits.man_wait, may_become=_any_wait,
    ),
    TableDef(
        "meetings", Group.LIAISON, MEETINGS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Liaison meetings held"),
        QT_TRANSLATE_NOOP("Summary", "Liaison meetings held in the period. They are not people, so their counts are always shown."),
        rows={
            "police": QT_TRANSLATE_NOOP("Summary", "with the police"),
            "others": QT_TRANSLATE_NOOP("Summary", "with others"),
        },
        row_of=lambda meeting, frame: "police" if meeting.with_police else "others",
    ),
    TableDef(
        "actions_open", Group.LIAISON, ACTIONS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Agreed and not done"),
        QT_TRANSLATE_NOOP("Summary", "What was agreed at liaison meetings and not done at the end of the period."),
        rows={
            "late": QT_TRANSLATE_NOOP("Summary", "past its day"),
            "in_time": QT_TRANSLATE_NOOP("Summary", "not yet due"),
            "no_day": QT_TRANSLATE_NOOP("Summary", "without a day"),
        },
        row_of=_action, unknown=("no_day",),
    ),
)  # fmt: skip

_CHILDREN_ALL = QT_TRANSLATE_NOOP("Summary", "children first noticed in the period")
_MEN_ALL = QT_TRANSLATE_NOOP("Summary", "referrals sent in the period")
INDICATORS = (
    IndicatorDef(
        "children", Group.CHILDREN, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Children noticed"),
        QT_TRANSLATE_NOOP("Summary", "Children about whom something was noted for the first time in the period."),
        Part("children_reported"), _CHILDREN_ALL, in_short=True,
    ),
    IndicatorDef(
        "children_reported", Group.CHILDREN, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Children for whom a concern was reported"),
        QT_TRANSLATE_NOOP("Summary", "Children first noticed in the period for whom a report of concern had been sent by its end."),
        Share("children_reported", ("sent",)), QT_TRANSLATE_NOOP("Summary", "children with a report sent"), _CHILDREN_ALL,
    ),
    IndicatorDef(
        "concern_median", Group.CHILDREN, Unit.WORKING_DAYS, QT_TRANSLATE_NOOP("Summary", "Median working days to the report of concern"),
        QT_TRANSLATE_NOOP("Summary", "By the Kaplan–Meier estimate, with those not yet sent counted for as long as they have waited."),
        Quantile("delay_concern", 0.5), QT_TRANSLATE_NOOP("Summary", "working days from noticing"),
        QT_TRANSLATE_NOOP("Summary", "concerns noted in the period"),
    ),
    IndicatorDef(
        "children_supported", Group.CHILDREN, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Children with support of their own"),
        QT_TRANSLATE_NOOP("Summary", "Children first noticed in the period with a referral taken up, or support given after a report, by its end."),
        Share("children_supported", ("support",)), QT_TRANSLATE_NOOP("Summary", "children with support"), _CHILDREN_ALL,
    ),
    IndicatorDef(
        "men", Group.MEN, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Men referred to the men's clinic"),
        QT_TRANSLATE_NOOP("Summary", "Referrals to the men's clinic sent in the period."), Part("delay_man"), _MEN_ALL,
    ),
    IndicatorDef(
        "men_reached", Group.MEN, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Men reached by the men's clinic"),
        QT_TRANSLATE_NOOP("Summary", "Referrals of the period after which he had a first contact at the clinic by its end."),
        Share("delay_man", tuple(each.key for each in waits.WORKING_DAY_BINS)),
        QT_TRANSLATE_NOOP("Summary", "referrals with a first contact"), _MEN_ALL,
    ),
    IndicatorDef(
        "men_median", Group.MEN, Unit.WORKING_DAYS, QT_TRANSLATE_NOOP("Summary", "Median working days to his first contact"),
        QT_TRANSLATE_NOOP("Summary", "By the Kaplan–Meier estimate, with those not yet reached counted for as long as they have waited."),
        Quantile("delay_man", 0.5), QT_TRANSLATE_NOOP("Summary", "working days from the referral"), _MEN_ALL,
    ),
    IndicatorDef(
        "police_meetings", Group.LIAISON, Unit.PER_HALF_YEAR, QT_TRANSLATE_NOOP("Summary", "Meetings with the police for each half-year"),
        QT_TRANSLATE_NOOP("Summary", "Liaison meetings with the police held in the period, divided by its half-years (of 182.6 days)."),
        PerHalfYear("meetings", ("police",)), QT_TRANSLATE_NOOP("Summary", "meetings with the police"),
        QT_TRANSLATE_NOOP("Summary", "half-years in the period"),
    ),
    IndicatorDef(
        "actions_open", Group.LIAISON, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Agreed and not done"),
        QT_TRANSLATE_NOOP("Summary", "What was agreed at liaison meetings and not done at the end of the period."), Part("actions_open"),
        QT_TRANSLATE_NOOP("Summary", "actions not done"),
    ),
)  # fmt: skip
