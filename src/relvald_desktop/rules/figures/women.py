"""The figures about women: who is reached, where they are in leaving, and where they are some months later."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from operator import attrgetter

from relvald_desktop.records.codes import RelationshipState as State
from relvald_desktop.rules.figures.declared import (
    Frame,
    Group,
    Hidden,
    IndicatorDef,
    Kind,
    Label,
    Part,
    Population,
    Share,
    TableDef,
    Tie,
    Unit,
)  # fmt: skip
from relvald_desktop.rules.figures.units import ChangeUnit, MetUnit, WomanUnit, status_on
from relvald_desktop.wording import QT_TRANSLATE_NOOP

HOME, APART, UNKNOWN = "home", "apart", "unknown"
AT_HOME = frozenset({State.LIVES_WITH_HIM, State.PLANNING, State.RETURNED})
"""The statuses in which she lives with him."""
HORIZONS = (3, 6, 12)
"""Months after the first contact at which a cohort is looked at."""
WOMEN = Population(
    "women", ("case", "contact", "relationship_status", "legal_matter"), attrgetter("last_on"), Tie.UNTIL
)
CHANGES = Population("status_changes", ("relationship_status",), attrgetter("on"))
MET = Population("met", ("case", "contact", "relationship_status"), attrgetter("met_on"))

_SIDES: dict[str, str] = {
    HOME: QT_TRANSLATE_NOOP("Summary", "living with him"),
    APART: QT_TRANSLATE_NOOP("Summary", "separated"),
    UNKNOWN: QT_TRANSLATE_NOOP("Summary", "status not known"),
}
_FLOWS: dict[str, Label] = {
    "home-home": QT_TRANSLATE_NOOP("Summary", "with him at the start and at the end"),
    "home-apart": QT_TRANSLATE_NOOP("Summary", "with him at the start, separated at the end"),
    "home-unknown": QT_TRANSLATE_NOOP("Summary", "with him at the start, not known at the end"),
    "apart-home": QT_TRANSLATE_NOOP("Summary", "separated at the start, with him at the end"),
    "apart-apart": QT_TRANSLATE_NOOP("Summary", "separated at the start and at the end"),
    "apart-unknown": QT_TRANSLATE_NOOP("Summary", "separated at the start, not known at the end"),
    "unknown-home": QT_TRANSLATE_NOOP("Summary", "not known at the start, with him at the end"),
    "unknown-apart": QT_TRANSLATE_NOOP("Summary", "not known at the start, separated at the end"),
    "unknown-unknown": QT_TRANSLATE_NOOP("Summary", "not known at the start or at the end"),
}


def side(status: State) -> str:
    """Whether a status means living with him, separated, or not known."""
    return HOME if status in AT_HOME else UNKNOWN if status is State.UNKNOWN else APART


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day some months later; the month's last where it has no such day."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


def _status(woman: WomanUnit, frame: Frame) -> str:
    return str(status_on(woman.statuses, frame.until))


def _flow(woman: WomanUnit, frame: Frame) -> str:
    ends = (status_on(woman.statuses, day) for day in (frame.from_on, frame.until))
    return "-".join(side(status) for status in ends)


def _ever_home(woman: WomanUnit, frame: Frame) -> str:
    within = [status for since, status in woman.statuses if frame.from_on <= since <= frame.until]
    known = [status_on(woman.statuses, frame.from_on), *within]
    return HOME if any(status in AT_HOME for status in known) else "not_home"


def _police(woman: WomanUnit, frame: Frame) -> str:
    if woman.reported_on is None:
        return "no_report"
    return "support_first" if woman.began_on < woman.reported_on else "report_first"


def _leaving(woman: WomanUnit, frame: Frame) -> str:
    return side(status_on(woman.statuses, woman.began_on))


def _status_may_become(woman: WomanUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
    """Any status on the same side; one on another side only where the table of flows hides which, and not with him if
    she never was in the period: the table of those who ever were would tell."""
    start, end = _flow(woman, frame).split("-")
    sides = {end}
    if f"{start}-{end}" in hidden("women_flow"):
        sides |= {other for other in _SIDES if f"{start}-{other}" in hidden("women_flow")}
    if _ever_home(woman, frame) != HOME:
        sides.discard(HOME)
    return frozenset(str(status) for status in State if side(status) in sides)


def _flow_may_become(woman: WomanUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
    """Where she was at the start may have been another; but not with him if she never was in the period."""
    end = row.partition("-")[2]
    starts = [each for each in _SIDES if each != HOME or end == HOME or _ever_home(woman, frame) == HOME]
    return frozenset(f"{start}-{end}" for start in starts)


def _ever_may_become(woman: WomanUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
    """She may have been with him between the ends of the period or not, where both ends are known to be elsewhere."""
    flow = _flow(woman, frame)
    if HOME in flow.split("-") or flow == "unknown-unknown":
        return frozenset({row})
    return frozenset({HOME, "not_home"})


def _change(change: ChangeUnit, frame: Frame) -> str:
    before, after = side(change.before), side(change.after)
    if change.after is State.RETURNED or (before, after) == (APART, HOME):
        return "returned"
    if (before, after) == (HOME, APART):
        return "left"
    return "planning" if change.after is State.PLANNING else "other"


def _later() -> dict[str, Label]:
    return {**_SIDES, "not_yet": QT_TRANSLATE_NOOP("Summary", "that day has not come")}


def _cohort_row(met: MetUnit, frame: Frame, months: int) -> str:
    day = months_later(met.met_on, months)
    return "not_yet" if day > frame.as_of else side(status_on(met.statuses, day))


def _cohort_table(months: int, title: str) -> TableDef:
    place = HORIZONS.index(months)
    shorter, longer = HORIZONS[:place][-1:], HORIZONS[place + 1 :][:1]

    def may_become(met: MetUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
        """A day that has come, or not, as far as the days between which she was met allow: a nearer one comes before a
        farther one."""
        can_have_come = months_later(frame.from_on, months) <= frame.as_of
        can_have_come &= all(_cohort_row(met, frame, each) != "not_yet" for each in shorter)
        can_be_ahead = months_later(frame.to_on, months) > frame.as_of
        can_be_ahead &= all(_cohort_row(met, frame, each) == "not_yet" for each in longer)
        return frozenset([*(_SIDES if can_have_come else ()), *(("not_yet",) if can_be_ahead else ())])

    return TableDef(
        f"cohort_{months}", Group.COHORT, MET, Kind.PARTITION, title,
        QT_TRANSLATE_NOOP("Summary", "Women first reached in the period, by their status so many months later; “that day has not come” where it lies after the day the figures are from."),
        rows=_later(), row_of=lambda met, frame: _cohort_row(met, frame, months), unknown=(UNKNOWN,),
        may_become=may_become,
    )  # fmt: skip


TABLES = (
    TableDef(
        "women_flow", Group.WOMEN, WOMEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Women in support, from the start to the end of the period"),
        QT_TRANSLATE_NOOP("Summary", "Women reached at least once in the period, by their status at its start and at its end."),
        rows=_FLOWS, row_of=_flow, unknown=tuple(key for key in _FLOWS if UNKNOWN in key), may_become=_flow_may_become,
    ),
    TableDef(
        "women_by_status", Group.WOMEN, WOMEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Women in support by relationship status"),
        QT_TRANSLATE_NOOP("Summary", "Women reached at least once in the period, by their status at its end. “Unknown” is where nobody has noted one."),
        rows={str(status): status for status in State}, row_of=_status, unknown=(str(State.UNKNOWN),),
        may_become=_status_may_become,
    ),
    TableDef(
        "women_ever_home", Group.WOMEN, WOMEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Women who lived with him at some time in the period"),
        QT_TRANSLATE_NOOP("Summary", "Women reached at least once in the period, by whether their status was living with him, planning to leave or back with him on any day of it."),
        rows={HOME: _SIDES[HOME], "not_home": QT_TRANSLATE_NOOP("Summary", "never with him, or not known")},
        row_of=_ever_home, may_become=_ever_may_become,
    ),
    TableDef(
        "women_police", Group.REACH, WOMEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Women in support and the police"),
        QT_TRANSLATE_NOOP("Summary", "Women reached at least once in the period, by whether a police report was noted by its end, and which came first: it or her support. On the same day the report counts as first. Support begins with the first support given by the end of the period, or with the first contact with her where none was given."),
        rows={
            "no_report": QT_TRANSLATE_NOOP("Summary", "no police report"),
            "support_first": QT_TRANSLATE_NOOP("Summary", "support before the police report"),
            "report_first": QT_TRANSLATE_NOOP("Summary", "the police report came first"),
        },
        row_of=_police,
    ),
    TableDef(
        "women_leaving", Group.REACH, WOMEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Women in support by where they were when it began"),
        QT_TRANSLATE_NOOP("Summary", "Women reached at least once in the period, by their status on the day their support began: the first support given by the end of the period, or the first contact with her where none was given."),
        rows={**_SIDES}, row_of=_leaving, unknown=(UNKNOWN,),
    ),
    TableDef(
        "status_changes", Group.WOMEN, CHANGES, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Changes of relationship status"),
        QT_TRANSLATE_NOOP("Summary", "Changes noted in the period where the status before was known and differed from the new one. “Back with him” after any status is a return. A woman may leave and return more than once; nothing here judges."),
        rows={
            "planning": QT_TRANSLATE_NOOP("Summary", "began to plan to leave"),
            "left": QT_TRANSLATE_NOOP("Summary", "left him"),
            "returned": QT_TRANSLATE_NOOP("Summary", "went back to him"),
            "other": QT_TRANSLATE_NOOP("Summary", "other change"),
        },
        row_of=_change,
    ),
    _cohort_table(3, QT_TRANSLATE_NOOP("Summary", "Three months after the first contact")),
    _cohort_table(6, QT_TRANSLATE_NOOP("Summary", "Six months after the first contact")),
    _cohort_table(12, QT_TRANSLATE_NOOP("Summary", "Twelve months after the first contact")),
)  # fmt: skip

_ALL_WOMEN = QT_TRANSLATE_NOOP("Summary", "women reached at least once in the period")
_NO_STATUS = QT_TRANSLATE_NOOP("Summary", "women whose status is not known")
_LIVES_WITH_HIM = QT_TRANSLATE_NOOP(
    "Summary", "Women whose status was living with him, planning to leave or back with him."
)
_WITH_HIM = QT_TRANSLATE_NOOP("Summary", "women living with him")
_FROM = {start: tuple(key for key in _FLOWS if key.startswith(start)) for start in _SIDES}
_TO = {end: tuple(key for key in _FLOWS if key.endswith(end)) for end in _SIDES}


def _police_share(key: str, title: str, definition: str, row: str, above: str) -> IndicatorDef:
    return IndicatorDef(
        key, Group.REACH, Unit.SHARE, title, definition, Share("women_police", (row,)), above, _ALL_WOMEN,
        in_short=row == "no_report",
    )  # fmt: skip


def _cohort_share(months: int) -> IndicatorDef:
    table = f"cohort_{months}"
    return IndicatorDef(
        f"apart_after_{months}", Group.COHORT, Unit.SHARE,
        QT_TRANSLATE_NOOP("Summary", "Separated {months} months after the first contact"),
        QT_TRANSLATE_NOOP("Summary", "Of the women first reached in the period for whom that day has come. It says where they are, not what led there."),
        Share(table, (APART,), without=("not_yet",)), QT_TRANSLATE_NOOP("Summary", "women separated on that day"),
        QT_TRANSLATE_NOOP("Summary", "women first reached in the period for whom that day has come"), _NO_STATUS,
        Part(table, (UNKNOWN,)), {"months": months},
    )  # fmt: skip


INDICATORS = (
    _police_share(
        "without_report", QT_TRANSLATE_NOOP("Summary", "Women supported without a police report"),
        QT_TRANSLATE_NOOP("Summary", "Women in support with no police report noted by the end of the period."),
        "no_report", QT_TRANSLATE_NOOP("Summary", "women without a police report"),
    ),
    _police_share(
        "before_report", QT_TRANSLATE_NOOP("Summary", "Women supported before they reported to the police"),
        QT_TRANSLATE_NOOP("Summary", "Women in support whose support began before the first police report."),
        "support_first", QT_TRANSLATE_NOOP("Summary", "women whose support came before the report"),
    ),
    _police_share(
        "only_police_centre", QT_TRANSLATE_NOOP("Summary", "Women a police-based centre would have met from the start"),
        QT_TRANSLATE_NOOP("Summary", "Women in support whose police report came before their support, or on the same day."),
        "report_first", QT_TRANSLATE_NOOP("Summary", "women whose report came first"),
    ),
    IndicatorDef(
        "before_leaving", Group.REACH, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Women supported while living with him"),
        QT_TRANSLATE_NOOP("Summary", "Women in support who lived with him on the day their support began."),
        Share("women_leaving", (HOME,)), QT_TRANSLATE_NOOP("Summary", "women living with him when support began"), _ALL_WOMEN,
        _NO_STATUS, Part("women_leaving", (UNKNOWN,)), in_short=True,
    ),
    IndicatorDef(
        "women", Group.WOMEN, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Women in support"),
        QT_TRANSLATE_NOOP("Summary", "Women reached at least once in the period: contact with her, or support, drafts of notes included. A woman with two cases counts twice."),
        Part("women_by_status"), _ALL_WOMEN, in_short=True,
    ),
    IndicatorDef(
        "home_start", Group.WOMEN, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Living with him at the start"), _LIVES_WITH_HIM,
        Share("women_flow", _FROM[HOME]), _WITH_HIM, _ALL_WOMEN, _NO_STATUS, Part("women_flow", _FROM[UNKNOWN]),
    ),
    IndicatorDef(
        "home_end", Group.WOMEN, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Living with him at the end"), _LIVES_WITH_HIM,
        Share("women_flow", _TO[HOME]), _WITH_HIM, _ALL_WOMEN, _NO_STATUS, Part("women_flow", _TO[UNKNOWN]), in_short=True,
    ),
    IndicatorDef(
        "home_ever", Group.WOMEN, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Living with him at some time in the period"),
        _LIVES_WITH_HIM, Share("women_ever_home", (HOME,)), _WITH_HIM, _ALL_WOMEN, _NO_STATUS,
        Part("women_flow", ("unknown-unknown",)),
    ),
    IndicatorDef(
        "left", Group.WOMEN, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Times somebody left him"),
        QT_TRANSLATE_NOOP("Summary", "Changes from living with him to separated, noted in the period. A woman may leave more than once."),
        Part("status_changes", ("left",)), QT_TRANSLATE_NOOP("Summary", "changes to separated"),
    ),
    IndicatorDef(
        "returned", Group.WOMEN, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Times somebody went back to him"),
        QT_TRANSLATE_NOOP("Summary", "Changes from separated to living with him, or to “back with him” from any known status, noted in the period. Leaving is a process; returning is part of it for many."),
        Part("status_changes", ("returned",)), QT_TRANSLATE_NOOP("Summary", "changes to living with him"),
    ),
    IndicatorDef(
        "met", Group.COHORT, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Women reached for the first time"),
        QT_TRANSLATE_NOOP("Summary", "Women whose first contact was in the period."), Part("cohort_3"),
        QT_TRANSLATE_NOOP("Summary", "women first reached in the period"),
    ),
    *(_cohort_share(months) for months in HORIZONS),
)  # fmt: skip
