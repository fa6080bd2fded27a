"""The figures about signals: from whom, what about, what came of them, and how long she waited."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from relvald_desktop.records.codes import Relation, Source, TriageOutcome, ViolenceType
from relvald_desktop.rules.figures import waits
from relvald_desktop.rules.figures.declared import (
    Frame,
    Group,
    Hidden,
    IndicatorDef,
    Kind,
    Part,
    Population,
    Quantile,
    Share,
    TableDef,
    Tie,
    Unit,
    Within,
)  # fmt: skip
from relvald_desktop.rules.figures.units import SignalUnit
from relvald_desktop.rules.survival import Waiting
from relvald_desktop.wording import QT_TRANSLATE_NOOP

UNKNOWN = "unknown"
SIGNALS = Population("signals", ("signal",), attrgetter("received_on"))
WAITING_NOW = Population("signals_waiting", ("signal",), attrgetter("received_on"), Tie.DAY)

_NOT_KNOWN = QT_TRANSLATE_NOOP("Summary", "not known")
_HANDS = {"attempt": waits.attempt_wait, "contact": waits.contact_wait, "support": waits.support_wait}


def _waited(signal: SignalUnit, frame: Frame) -> str:
    days = waits.longest(signal.received_on, frame.until)
    return waits.row_of_wait(Waiting(days, ended=True), waits.WORKING_DAY_BINS)


def _triage(signal: SignalUnit, frame: Frame) -> str:
    """What had been decided by the end of the period; a decision without a day counts from the day of the signal."""
    decided = signal.triaged_on is None or signal.triaged_on <= frame.until
    return str(signal.triage if decided else TriageOutcome.WAITING)


def _violence(signal: SignalUnit, frame: Frame) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(str, signal.violence))) or ("none",)


def _gaps(signal: SignalUnit, frame: Frame) -> tuple[str, ...]:
    early = (signal.attempt_on, signal.contact_on, signal.support_on)
    gaps = {
        "children": signal.children is None,
        "no_day": signal.triage is not TriageOutcome.WAITING and signal.triaged_on is None,
        "early": any(day is not None and day < signal.received_on for day in early),
    }
    return tuple(key for key, missing in gaps.items() if missing)


def _hand_may_become(hand: str) -> Callable[[SignalUnit, Frame, str, Hidden], frozenset[str]]:
    """An attempt comes no later than contact, contact no later than support; what has not come by the end of the
    period waits, or left; and no wait is longer than the days that have passed. Where the earlier hand's count is hidden, that
    hand may have stopped as early as its other hidden counts allow."""
    names = list(_HANDS)
    place = names.index(hand)

    def rows(signal: SignalUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
        closed = waits.closed_on(signal)
        tail = waits.LEFT if closed is not None and closed <= frame.until else waits.WAITING
        passed = waits.longest(signal.received_on, frame.until)
        order = [each.key for each in waits.WORKING_DAY_BINS if each.first <= passed] + [tail]
        taken = [
            waits.row_of_wait(wait_of(signal, frame), waits.WORKING_DAY_BINS) for wait_of in _HANDS.values()
        ]
        if any(each not in order for each in taken):
            return frozenset()
        first = 0
        for name, stands in zip(names[:place], taken, strict=False):
            unseen = hidden(f"delay_{name}") & {*order}
            first = max(first, min(map(order.index, unseen)) if stands in unseen else order.index(stands))
        last = min(map(order.index, taken[place + 1 :]), default=len(order) - 1)
        return frozenset(order[first : last + 1])

    return rows


def _delay_table(
    hand: str, title: str, definition: str, wait_of: Callable[[SignalUnit, Frame], Waiting]
) -> TableDef:
    return TableDef(
        f"delay_{hand}", Group.DELAY, SIGNALS, Kind.WAITS, title, definition,
        rows=waits.wait_rows(waits.WORKING_DAY_BINS, QT_TRANSLATE_NOOP("Summary", "passed on or closed with a reason")),
        wait_of=wait_of, may_become=_hand_may_become(hand), by=("received_on", "triage", "triaged_on", f"{hand}_on"),
    )  # fmt: skip


_DELAY = QT_TRANSLATE_NOOP(
    "Summary",
    "Working days from the signal; a signal without it at the end still waits, or was passed on or closed.",
)
TABLES = (
    TableDef(
        "signals_by_month", Group.SIGNALS, SIGNALS, Kind.MONTHS,
        QT_TRANSLATE_NOOP("Summary", "Signals by month"),
        QT_TRANSLATE_NOOP("Summary", "Signals of violence received, by the month they came."),
        by=("received_on",),
    ),
    TableDef(
        "signals_by_source", Group.SIGNALS, SIGNALS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Signals by source"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period by who they came from. Only “police” counts as the police."),
        rows={str(source): source for source in Source},
        row_of=lambda signal, frame: str(signal.source), by=("source",), unknown=(str(Source.ANONYMOUS), str(Source.OTHER)),
    ),
    TableDef(
        "signals_by_relation", Group.SIGNALS, SIGNALS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Signals by what he is to her"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period by the relation between the one who uses violence and her."),
        rows={str(relation): relation for relation in Relation} | {UNKNOWN: _NOT_KNOWN},
        row_of=lambda signal, frame: str(signal.relation or UNKNOWN), by=("relation",), unknown=(UNKNOWN,),
    ),
    TableDef(
        "signals_by_violence", Group.SIGNALS, SIGNALS, Kind.FLAGS,
        QT_TRANSLATE_NOOP("Summary", "Signals by type of violence"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period in which each type was noted. A signal may have several, so that the rows add up to more than the signals."),
        rows={str(each): each for each in ViolenceType} | {"none": QT_TRANSLATE_NOOP("Summary", "no type noted")},
        row_of=_violence, by=("violence",), unknown=("none",),
    ),
    TableDef(
        "signals_by_triage", Group.SIGNALS, SIGNALS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Signals by what was decided"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period by what had been decided about them at its end."),
        rows={str(outcome): outcome for outcome in TriageOutcome}, row_of=_triage,
        by=("triage", "triaged_on"),
    ),
    _delay_table("attempt", QT_TRANSLATE_NOOP("Summary", "Waits for the first attempt to reach her"), _DELAY, waits.attempt_wait),
    _delay_table("contact", QT_TRANSLATE_NOOP("Summary", "Waits for the first contact"), _DELAY, waits.contact_wait),
    _delay_table("support", QT_TRANSLATE_NOOP("Summary", "Waits for the first support"), _DELAY, waits.support_wait),
    TableDef(
        "signals_waiting", Group.DELAY, WAITING_NOW, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Signals waiting at the end, by how long"),
        QT_TRANSLATE_NOOP("Summary", "Signals without first support at the end of the period and not passed on or closed, whenever they came, by the working days they had waited."),
        rows={each.key: each for each in waits.WORKING_DAY_BINS}, row_of=_waited,
    ),
    TableDef(
        "signals_quality", Group.QUALITY, SIGNALS, Kind.FLAGS,
        QT_TRANSLATE_NOOP("Summary", "What is missing in signals"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period where something is not known or can't be right. They are counted all the same: a day before the signal, or a decision without a day, counts as on the day of the signal."),
        rows={
            "children": QT_TRANSLATE_NOOP("Summary", "children in the home not known"),
            "no_day": QT_TRANSLATE_NOOP("Summary", "decision without a day"),
            "early": QT_TRANSLATE_NOOP("Summary", "answered before it came"),
        },
        row_of=_gaps, by=("received_on", "children", "triage", "triaged_on", "attempt_on", "contact_on", "support_on"),
    ),
)  # fmt: skip

_HAND_WORDS = {
    "attempt": QT_TRANSLATE_NOOP("Summary", "first attempt to reach her"),
    "contact": QT_TRANSLATE_NOOP("Summary", "first contact"),
    "support": QT_TRANSLATE_NOOP("Summary", "first support"),
}
SIGNALS_OF_PERIOD = QT_TRANSLATE_NOOP("Summary", "all signals of the period")
KAPLAN_MEIER = QT_TRANSLATE_NOOP(
    "Summary",
    "By the Kaplan–Meier estimate: those still waiting count for as long as they have waited, and those passed on or closed until then; nobody is left out.",
)
WITHIN_DAYS = (1, 3, 7)


def _delay_indicators(hand: str) -> list[IndicatorDef]:
    table, fill = f"delay_{hand}", {"hand": _HAND_WORDS[hand]}
    quantiles = [
        IndicatorDef(
            f"{table}_{name}", Group.DELAY, Unit.WORKING_DAYS, title, KAPLAN_MEIER, Quantile(table, at),
            QT_TRANSLATE_NOOP("Summary", "working days from each signal"), SIGNALS_OF_PERIOD,
            QT_TRANSLATE_NOOP("Summary", "signals answered before they came"), Part("signals_quality", ("early",)), fill,
            in_short=hand == "support",
        )
        for name, title, at in (
            ("median", QT_TRANSLATE_NOOP("Summary", "Median working days to {hand}"), 0.5),
            ("p90", QT_TRANSLATE_NOOP("Summary", "90th percentile, working days to {hand}"), 0.9),
        )
    ]  # fmt: skip
    within = [
        IndicatorDef(
            f"{hand}_within_{days}", Group.DELAY, Unit.SHARE,
            QT_TRANSLATE_NOOP("Summary", "{hand} by working day {days}"), KAPLAN_MEIER, Within(table, days),
            QT_TRANSLATE_NOOP("Summary", "signals reached by then, as estimated"), SIGNALS_OF_PERIOD,
            QT_TRANSLATE_NOOP("Summary", "signals answered before they came"), Part("signals_quality", ("early",)),
            {**fill, "days": days},
        )
        for days in WITHIN_DAYS
    ]  # fmt: skip
    return quantiles + within


_NOT_POLICE = tuple(str(source) for source in Source if source is not Source.POLICE)
REACH = IndicatorDef(
    "reach", Group.REACH, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Signals that did not come from the police"),
    QT_TRANSLATE_NOOP("Summary", "Signals from any source but the police. A police-based centre would only have met the others."),
    Share("signals_by_source", _NOT_POLICE), QT_TRANSLATE_NOOP("Summary", "signals from another source than the police"),
    SIGNALS_OF_PERIOD, QT_TRANSLATE_NOOP("Summary", "signals from an anonymous or other source"),
    Part("signals_by_source", (str(Source.ANONYMOUS), str(Source.OTHER))), in_short=True,
)  # fmt: skip
INDICATORS = (
    REACH,
    IndicatorDef(
        "signals", Group.SIGNALS, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Signals received"),
        QT_TRANSLATE_NOOP("Summary", "Signals of violence received in the period, from anyone."), Part("signals_by_source"),
        SIGNALS_OF_PERIOD,
    ),
    IndicatorDef(
        "signals_to_case", Group.SIGNALS, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Signals that led to a case"),
        QT_TRANSLATE_NOOP("Summary", "Signals linked to a case or for which a case was opened, by the end of the period."),
        Share("signals_by_triage", (str(TriageOutcome.LINKED), str(TriageOutcome.NEW_CASE))),
        QT_TRANSLATE_NOOP("Summary", "signals with a case"), SIGNALS_OF_PERIOD,
        QT_TRANSLATE_NOOP("Summary", "signals not yet decided about"), Part("signals_by_triage", (str(TriageOutcome.WAITING),)),
    ),
    IndicatorDef(
        "still_waiting", Group.DELAY, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Signals still waiting for first support"),
        QT_TRANSLATE_NOOP("Summary", "Signals of the period without first support at its end, and not passed on or closed. They are counted in the waiting times."),
        Part("delay_support", (waits.WAITING,)), QT_TRANSLATE_NOOP("Summary", "signals still waiting"), SIGNALS_OF_PERIOD,
        in_short=True,
    ),
    IndicatorDef(
        "waiting_now", Group.DELAY, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Signals waiting at the end, whenever they came"),
        QT_TRANSLATE_NOOP("Summary", "Signals without first support at the end of the period and not passed on or closed, also those that came before it."),
        Part("signals_waiting"), QT_TRANSLATE_NOOP("Summary", "signals waiting on that day"),
    ),
    *(indicator for hand in ("attempt", "contact", "support") for indicator in _delay_indicators(hand)),
)  # fmt: skip
