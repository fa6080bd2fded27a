"""The figures about the work itself: contacts, hours, cases, risk reviews; and how much of it all is not known."""

from __future__ import annotations

from operator import attrgetter

from relvald_desktop.records.codes import CloseReason, ContactKind, ContactOutcome, RelationshipState
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.rules.figures.declared import (
    Group,
    Hours,
    IndicatorDef,
    Kind,
    Part,
    Population,
    Share,
    TableDef,
    Tie,
    Unit,
)  # fmt: skip
from relvald_desktop.rules.figures.units import status_on
from relvald_desktop.wording import QT_TRANSLATE_NOOP

UNKNOWN = "unknown"
CONTACTS = Population("contacts", ("contact",), attrgetter("on"))
CASES_OPENED = Population("cases_opened", ("case",), attrgetter("opened_on"))
CASES_CLOSED = Population("cases_closed", ("case",), attrgetter("closed_on"))
CASES_OPEN = Population("cases_open", ("case", "relationship_status"), attrgetter("opened_on"), Tie.DAY)
REVIEWS = Population("risk_reviews", ("risk_review",), attrgetter("on"))

TABLES = (
    TableDef(
        "contacts_by_kind", Group.WORK, CONTACTS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Contacts by kind"),
        QT_TRANSLATE_NOOP("Summary", "Contacts written down in the period, drafts and those that were only tried included."),
        rows={str(kind): kind for kind in ContactKind}, row_of=lambda contact, frame: str(contact.how),
    ),
    TableDef(
        "contacts_by_outcome", Group.WORK, CONTACTS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Contacts by how far they came"),
        QT_TRANSLATE_NOOP("Summary", "Contacts written down in the period, by what came of them."),
        rows={str(outcome): outcome for outcome in ContactOutcome},
        row_of=lambda contact, frame: str(contact.outcome),
    ),
    TableDef(
        "contacts_quality", Group.QUALITY, CONTACTS, Kind.FLAGS,
        QT_TRANSLATE_NOOP("Summary", "What is missing in contacts"),
        QT_TRANSLATE_NOOP("Summary", "Contacts of the period without a length; they add nothing to the hours."),
        rows={"no_length": QT_TRANSLATE_NOOP("Summary", "length not noted")},
        row_of=lambda contact, frame: () if contact.timed else ("no_length",),
    ),
    TableDef(
        "cases_opened", Group.WORK, CASES_OPENED, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Cases opened"),
        QT_TRANSLATE_NOOP("Summary", "Cases opened in the period, by whether they are marked as acute. A case that was merged into another is not counted."),
        rows={
            "acute": QT_TRANSLATE_NOOP("Summary", "acute"),
            "not_acute": QT_TRANSLATE_NOOP("Summary", "not acute"),
        },
        row_of=lambda case, frame: "acute" if case.acute else "not_acute",
    ),
    TableDef(
        "cases_closed", Group.WORK, CASES_CLOSED, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Cases closed, by reason"),
        QT_TRANSLATE_NOOP("Summary", "Cases closed in the period. A case that was merged into another is not counted."),
        rows={str(each): each for each in CloseReason if each is not CloseReason.MERGED}
        | {UNKNOWN: QT_TRANSLATE_NOOP("Summary", "reason not noted")},
        row_of=lambda case, frame: str(case.reason or UNKNOWN), unknown=(UNKNOWN,),
    ),
    TableDef(
        "cases_open", Group.WORK, CASES_OPEN, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Cases open at the end, by relationship status"),
        QT_TRANSLATE_NOOP("Summary", "Cases opened and not closed at the end of the period, also those with no contact in it, by the woman's status then."),
        rows={str(status): status for status in RelationshipState},
        row_of=lambda case, frame: str(status_on(case.statuses, frame.until)), unknown=(str(RelationshipState.UNKNOWN),),
    ),
    TableDef(
        "reviews_by_level", Group.WORK, REVIEWS, Kind.PARTITION,
        QT_TRANSLATE_NOOP("Summary", "Risk reviews by level"),
        QT_TRANSLATE_NOOP("Summary", "Risk reviews made in the period, by the worker's judgement. A woman may have several."),
        rows={str(level): level for level in RiskLevel}, row_of=lambda review, frame: str(review.level),
    ),
)  # fmt: skip

_CONTACTS_ALL = QT_TRANSLATE_NOOP("Summary", "all contacts of the period")
_UNTIMED = QT_TRANSLATE_NOOP("Summary", "contacts without a length")


def _count(key: str, title: str, definition: str, table: str, below: str) -> IndicatorDef:
    return IndicatorDef(key, Group.WORK, Unit.COUNT, title, definition, Part(table), below)


def _gap(key: str, title: str, table: str, rows: tuple[str, ...], below: str) -> IndicatorDef:
    return IndicatorDef(
        f"unknown_{key}", Group.QUALITY, Unit.SHARE, title,
        QT_TRANSLATE_NOOP("Summary", "The share where this is not known. The more that is unknown, the less the other figures say."),
        Share(table, rows), QT_TRANSLATE_NOOP("Summary", "those where it is not known"), below,
    )  # fmt: skip


INDICATORS = (
    _count("contacts", QT_TRANSLATE_NOOP("Summary", "Contacts"), QT_TRANSLATE_NOOP("Summary", "Contacts written down in the period, also those that were only tried."), "contacts_by_kind", _CONTACTS_ALL),
    IndicatorDef(
        "hours", Group.WORK, Unit.HOURS, QT_TRANSLATE_NOOP("Summary", "Hours of contact"),
        QT_TRANSLATE_NOOP("Summary", "The length of all contacts of the period; those without a length are the unknown."),
        Hours("contacts_quality", "no_length"), QT_TRANSLATE_NOOP("Summary", "hours of contacts with a length"), _CONTACTS_ALL,
        _UNTIMED, Part("contacts_quality", ("no_length",)), in_short=True,
    ),
    _count("cases_opened", QT_TRANSLATE_NOOP("Summary", "Cases opened"), QT_TRANSLATE_NOOP("Summary", "Cases opened in the period."), "cases_opened", QT_TRANSLATE_NOOP("Summary", "cases opened in the period")),
    _count("cases_closed", QT_TRANSLATE_NOOP("Summary", "Cases closed"), QT_TRANSLATE_NOOP("Summary", "Cases closed in the period."), "cases_closed", QT_TRANSLATE_NOOP("Summary", "cases closed in the period")),
    _count("cases_open", QT_TRANSLATE_NOOP("Summary", "Cases open at the end"), QT_TRANSLATE_NOOP("Summary", "Cases opened and not closed at the end of the period."), "cases_open", QT_TRANSLATE_NOOP("Summary", "cases open on that day")),
    _count("risk_reviews", QT_TRANSLATE_NOOP("Summary", "Risk reviews"), QT_TRANSLATE_NOOP("Summary", "Risk reviews made in the period."), "reviews_by_level", QT_TRANSLATE_NOOP("Summary", "risk reviews made in the period")),
    _gap("relation", QT_TRANSLATE_NOOP("Summary", "What he is to her not known"), "signals_by_relation", (UNKNOWN,), QT_TRANSLATE_NOOP("Summary", "all signals of the period")),
    _gap("violence", QT_TRANSLATE_NOOP("Summary", "Type of violence not known"), "signals_by_violence", ("none",), QT_TRANSLATE_NOOP("Summary", "all signals of the period")),
    _gap("children", QT_TRANSLATE_NOOP("Summary", "Children in the home not known"), "signals_quality", ("children",), QT_TRANSLATE_NOOP("Summary", "all signals of the period")),
    _gap("status", QT_TRANSLATE_NOOP("Summary", "Relationship status not known"), "women_by_status", (str(RelationshipState.UNKNOWN),), QT_TRANSLATE_NOOP("Summary", "women reached at least once in the period")),
    _gap("length", QT_TRANSLATE_NOOP("Summary", "Length of contact not known"), "contacts_quality", ("no_length",), _CONTACTS_ALL),
    _gap("end", QT_TRANSLATE_NOOP("Summary", "Why a legal matter ended not known"), "ended_by_reason", (UNKNOWN,), QT_TRANSLATE_NOOP("Summary", "matters that ended in the period")),
)  # fmt: skip
