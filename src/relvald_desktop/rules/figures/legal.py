"""The figures about the legal process: what is reported, how long it takes, how it ends, and who had company."""

from __future__ import annotations

from operator import attrgetter

from relvald_desktop.records.codes import AccompanimentKind, LegalState, MatterEnd, Offence
from relvald_desktop.records.legal_codes import OrderState
from relvald_desktop.rules.figures import waits
from relvald_desktop.rules.figures.declared import (
    Frame,
    Group,
    Hidden,
    IndicatorDef,
    Kind,
    Label,
    Part,
    Population,
    Quantile,
    Share,
    TableDef,
    Tie,
    Unit,
)  # fmt: skip
from relvald_desktop.rules.figures.units import BreachUnit, MatterUnit, OrderUnit
from relvald_desktop.wording import QT_TRANSLATE_NOOP

UNKNOWN = "unknown"
CARRIED_THROUGH = frozenset(
    {MatterEnd.CONVICTED, MatterEnd.ACQUITTED, MatterEnd.SUMMARY_PUNISHMENT, MatterEnd.WAIVED}
)
"""Ends in which the matter was tried or settled. Domain: "why a legal matter ends"."""
_DISCONTINUED = frozenset(
    {
        MatterEnd.CANNOT_BE_PROVED, MatterEnd.NO_OFFENCE, MatterEnd.INJURED_PARTY_NOT_TAKING_PART,
        MatterEnd.NO_LEADS, MatterEnd.DISCONTINUED_OTHER,
    }
)  # fmt: skip
_WITHDREW = frozenset(end for end in MatterEnd if end.name.startswith("WITHDREW"))
_ENDS = {
    "carried": QT_TRANSLATE_NOOP("Summary", "carried through"),
    "discontinued": QT_TRANSLATE_NOOP("Summary", "discontinued"),
    "withdrew": QT_TRANSLATE_NOOP("Summary", "she no longer takes part"),
    "other": QT_TRANSLATE_NOOP("Summary", "other or unknown end"),
}

REPORTED = Population("matters_reported", ("legal_matter", "legal_step"), attrgetter("reported_on"))
PROSECUTED = Population(
    "matters_prosecuted", ("legal_matter", "legal_step"), lambda matter: matter.first(LegalState.PROSECUTED)
)
OPEN = Population("matters_open", ("legal_matter", "legal_step"), attrgetter("reported_on"), Tie.DAY)
ENDED = Population("matters_ended", ("legal_matter", "accompaniment"), attrgetter("ended_on"))
ACCOMPANIMENTS = Population("accompaniments", ("accompaniment",), attrgetter("on"))
ORDERS = Population("orders", ("restraining_order",), attrgetter("on"))
BREACHES = Population("breaches", ("order_breach",), attrgetter("on"))

_STAGES = {
    "investigation": (
        LegalState.REPORTED, LegalState.INVESTIGATION_OPENED, LegalState.INVESTIGATION_NOT_OPENED,
        LegalState.DISCONTINUED, LegalState.REOPENED,
    ),
    "court": (
        LegalState.PROSECUTED, LegalState.SUMMARY_PUNISHMENT, LegalState.HEARING_SCHEDULED, LegalState.HEARING_HELD,
        LegalState.HEARING_CANCELLED,
    ),
    "judged": (
        LegalState.JUDGMENT, LegalState.APPEALED, LegalState.LEAVE_TO_APPEAL, LegalState.APPEAL_HEARING,
        LegalState.APPEAL_JUDGMENT, LegalState.FINAL,
    ),
}  # fmt: skip


def end_group(end: MatterEnd | None) -> str:
    """Which of the four ways a matter ended."""
    if end in CARRIED_THROUGH:
        return "carried"
    return "discontinued" if end in _DISCONTINUED else "withdrew" if end in _WITHDREW else "other"


def _stage(matter: MatterUnit, frame: Frame) -> str:
    known = [state for on, state in matter.steps if on <= frame.until]
    state = known[-1] if known else LegalState.REPORTED
    return next(stage for stage, states in _STAGES.items() if state in states)


def _company(matter: MatterUnit, frame: Frame) -> str:
    accompanied = matter.accompanied_on is not None and matter.accompanied_on <= frame.until
    return f"{'with' if accompanied else 'without'}-{end_group(matter.end)}"


def _company_may_become(matter: MatterUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
    return frozenset({f"with-{end_group(matter.end)}", f"without-{end_group(matter.end)}"})


def _reason(matter: MatterUnit, frame: Frame) -> str:
    return str(matter.end or UNKNOWN)


def _reason_may_become(matter: MatterUnit, frame: Frame, row: str, hidden: Hidden) -> frozenset[str]:
    """Any reason of the same group; one of another group only where the table by company hides which."""
    own = _company(matter, frame)
    company, group = own.split("-")
    groups = {group}
    if own in hidden("ended_by_company"):
        groups |= {each for each in _ENDS if f"{company}-{each}" in hidden("ended_by_company")}
    ends: list[MatterEnd | None] = [*MatterEnd, None]
    return frozenset(str(end or UNKNOWN) for end in ends if end_group(end) in groups)


def _order(order: OrderUnit, frame: Frame) -> str:
    undecided = order.decided_on is not None and order.decided_on > frame.until
    return str(OrderState.APPLIED if undecided else order.state)


def _breach(breach: BreachUnit, frame: Frame) -> str:
    return "told" if breach.reported_on is not None and breach.reported_on <= frame.until else "not_told"


_COMPANY_ROWS: dict[str, Label] = {
    "with-carried": QT_TRANSLATE_NOOP("Summary", "with accompaniment: carried through"),
    "with-discontinued": QT_TRANSLATE_NOOP("Summary", "with accompaniment: discontinued"),
    "with-withdrew": QT_TRANSLATE_NOOP("Summary", "with accompaniment: she no longer takes part"),
    "with-other": QT_TRANSLATE_NOOP("Summary", "with accompaniment: other or unknown end"),
    "without-carried": QT_TRANSLATE_NOOP("Summary", "without accompaniment: carried through"),
    "without-discontinued": QT_TRANSLATE_NOOP("Summary", "without accompaniment: discontinued"),
    "without-withdrew": QT_TRANSLATE_NOOP("Summary", "without accompaniment: she no longer takes part"),
    "without-other": QT_TRANSLATE_NOOP("Summary", "without accompaniment: other or unknown end"),
}
_ENDED_OTHERWISE = QT_TRANSLATE_NOOP("Summary", "ended in another way")
TABLES = (
    TableDef(
        "matters_by_offence", Group.LEGAL, REPORTED, Kind.FLAGS,
        QT_TRANSLATE_NOOP("Summary", "Police reports by offence"),
        QT_TRANSLATE_NOOP("Summary", "Legal matters reported in the period. A matter may concern several offences."),
        rows={str(each): each for each in Offence} | {"none": QT_TRANSLATE_NOOP("Summary", "no offence noted")},
        row_of=lambda matter, frame: tuple(dict.fromkeys(map(str, matter.offences))) or ("none",), unknown=("none",),
    ),
    TableDef(
        "time_to_decision", Group.LEGAL, REPORTED, Kind.WAITS,
        QT_TRANSLATE_NOOP("Summary", "From report to the prosecutor's decision"),
        QT_TRANSLATE_NOOP("Summary", "Calendar days from the police report to prosecution, summary punishment order, discontinuance or a decision not to investigate, for matters reported in the period."),
        rows=waits.wait_rows(waits.CALENDAR_DAY_BINS, _ENDED_OTHERWISE), wait_of=waits.decision_wait,
        may_become=waits.any_wait(waits.CALENDAR_DAY_BINS, attrgetter("reported_on"), working=False),
    ),
    TableDef(
        "time_to_judgment", Group.LEGAL, PROSECUTED, Kind.WAITS,
        QT_TRANSLATE_NOOP("Summary", "From prosecution to judgment"),
        QT_TRANSLATE_NOOP("Summary", "Calendar days from prosecution to the first judgment of the district court after it, for matters prosecuted in the period."),
        rows=waits.wait_rows(waits.CALENDAR_DAY_BINS, _ENDED_OTHERWISE), wait_of=waits.judgment_wait,
        may_become=waits.any_wait(waits.CALENDAR_DAY_BINS, waits.prosecuted_on, working=False),
    ),
    TableDef(
        "matters_open", Group.LEGAL, OPEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Legal matters open at the end"),
        QT_TRANSLATE_NOOP("Summary", "Matters reported and not ended at the end of the period, by how far they had come."),
        rows={
            "investigation": QT_TRANSLATE_NOOP("Summary", "reported or under investigation"),
            "court": QT_TRANSLATE_NOOP("Summary", "prosecuted, before judgment"),
            "judged": QT_TRANSLATE_NOOP("Summary", "judgment given, appeal or not yet final"),
        },
        row_of=_stage,
    ),
    TableDef(
        "ended_by_company", Group.LEGAL, ENDED, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Legal matters ended, with and without accompaniment"),
        QT_TRANSLATE_NOOP("Summary", "Matters that ended in the period, by how they ended and by whether the support worker had gone along at least once in that matter by the end of the period; matters tried together count each for itself."),
        rows=_COMPANY_ROWS, row_of=_company, unknown=("with-other", "without-other"), may_become=_company_may_become,
    ),
    TableDef(
        "ended_by_reason", Group.LEGAL, ENDED, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Legal matters ended, by reason"),
        QT_TRANSLATE_NOOP("Summary", "Matters that ended in the period, by reason."),
        rows={str(end): end for end in MatterEnd} | {UNKNOWN: QT_TRANSLATE_NOOP("Summary", "reason not noted")},
        row_of=_reason, unknown=(UNKNOWN,), may_become=_reason_may_become,
    ),
    TableDef(
        "accompaniments_by_kind", Group.LEGAL, ACCOMPANIMENTS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Accompaniments by kind"),
        QT_TRANSLATE_NOOP("Summary", "Accompaniments carried out in the period."),
        rows={str(kind): kind for kind in AccompanimentKind}, row_of=lambda each, frame: str(each.purpose),
    ),
    TableDef(
        "orders_by_state", Group.LEGAL, ORDERS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Restraining orders"),
        QT_TRANSLATE_NOOP("Summary", "Restraining orders applied for in the period (or decided, where the application has no day), by state."),
        rows={str(state): state for state in OrderState}, row_of=_order,
    ),
    TableDef(
        "breaches_told", Group.LEGAL, BREACHES, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Breaches of restraining orders"),
        QT_TRANSLATE_NOOP("Summary", "Breaches in the period, by whether the police had been told by its end."),
        rows={
            "told": QT_TRANSLATE_NOOP("Summary", "the police were told"),
            "not_told": QT_TRANSLATE_NOOP("Summary", "the police were not told"),
        },
        row_of=_breach,
    ),
)  # fmt: skip

_REPORTED_ALL = QT_TRANSLATE_NOOP("Summary", "matters reported in the period")


def _completion(company: str, title: str, below: str) -> IndicatorDef:
    rows = tuple(key for key in _COMPANY_ROWS if not key.startswith(f"{company}-"))
    return IndicatorDef(
        f"completion_{company}", Group.LEGAL, Unit.SHARE, title,
        QT_TRANSLATE_NOOP("Summary", "Matters that ended in judgment, summary punishment order or waived prosecution, of all that ended. It does not tell that accompaniment was the cause: those who get it may differ in other ways."),
        Share("ended_by_company", (f"{company}-carried",), without=rows, interval=True),
        QT_TRANSLATE_NOOP("Summary", "matters carried through"), below,
        QT_TRANSLATE_NOOP("Summary", "matters with another or an unknown end"), Part("ended_by_company", (f"{company}-other",)),
        in_short=True,
    )  # fmt: skip


def _stage_median(table: str, title: str, definition: str, below: str) -> IndicatorDef:
    return IndicatorDef(
        f"{table}_median", Group.LEGAL, Unit.DAYS, title, definition, Quantile(table, 0.5),
        QT_TRANSLATE_NOOP("Summary", "calendar days in each matter"), below,
    )  # fmt: skip


_KM_MATTERS = QT_TRANSLATE_NOOP(
    "Summary",
    "By the Kaplan–Meier estimate: matters that have not come so far count for as long as they have waited.",
)
INDICATORS = (
    IndicatorDef(
        "reports", Group.LEGAL, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Police reports"),
        QT_TRANSLATE_NOOP("Summary", "Legal matters reported to the police in the period, also those that are tried together with another."),
        Part("matters_by_offence"), _REPORTED_ALL,
    ),
    IndicatorDef(
        "open_matters", Group.LEGAL, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Legal matters open at the end"),
        QT_TRANSLATE_NOOP("Summary", "Matters reported and not ended at the end of the period."), Part("matters_open"),
        QT_TRANSLATE_NOOP("Summary", "matters open on that day"),
    ),
    IndicatorDef(
        "accompaniments", Group.LEGAL, Unit.COUNT, QT_TRANSLATE_NOOP("Summary", "Accompaniments"),
        QT_TRANSLATE_NOOP("Summary", "Times the support worker went along in the period: interviews, counsel, hearings, judgment talks."),
        Part("accompaniments_by_kind"), QT_TRANSLATE_NOOP("Summary", "accompaniments carried out"), in_short=True,
    ),
    _completion("with", QT_TRANSLATE_NOOP("Summary", "Carried through, with accompaniment"), QT_TRANSLATE_NOOP("Summary", "matters that ended in the period, with accompaniment")),
    _completion("without", QT_TRANSLATE_NOOP("Summary", "Carried through, without accompaniment"), QT_TRANSLATE_NOOP("Summary", "matters that ended in the period, without accompaniment")),
    _stage_median("time_to_decision", QT_TRANSLATE_NOOP("Summary", "Median days from report to the prosecutor's decision"), _KM_MATTERS, _REPORTED_ALL),
    _stage_median("time_to_judgment", QT_TRANSLATE_NOOP("Summary", "Median days from prosecution to judgment"), _KM_MATTERS, QT_TRANSLATE_NOOP("Summary", "matters prosecuted in the period")),
    IndicatorDef(
        "orders_granted", Group.LEGAL, Unit.SHARE, QT_TRANSLATE_NOOP("Summary", "Restraining orders granted"),
        QT_TRANSLATE_NOOP("Summary", "Restraining orders in force or lifted later, of those decided."),
        Share("orders_by_state", (str(OrderState.IN_FORCE), str(OrderState.LIFTED)), without=(str(OrderState.APPLIED),)),
        QT_TRANSLATE_NOOP("Summary", "orders granted"), QT_TRANSLATE_NOOP("Summary", "orders decided"),
        QT_TRANSLATE_NOOP("Summary", "applications not yet decided"), Part("orders_by_state", (str(OrderState.APPLIED),)),
    ),
)  # fmt: skip
