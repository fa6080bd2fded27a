"""How long a case is kept and what is kept longer: a table with its sources and the days each row is in force.

Kept as a table so that a changed law is a changed row. Nothing here is legal advice: rows that are not `certain` want a
lawyer, or the unit's own plan for what is kept (dokumenthanteringsplan), before anything is erased by them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from relvald_desktop.records.keeping_codes import RetentionReason
from relvald_desktop.rules.deadlines import Unit, last_day
from relvald_desktop.wording import QT_TRANSLATE_NOOP

IN_NO_CASE = "in_no_case"
"""The rule of a person who stands in no case and in no record of one: what it was kept for is gone."""
ASKED_FOR = "asked_for"
"""The rule of an erasure before its time: by mistake, or because somebody decided so."""
SOON = 90
"""Calendar days before a case falls due from which it is listed."""
ASKED_LATELY = 365
"""Calendar days after an extract for the person herself during which a case is better kept: she may ask again."""


@dataclass(frozen=True)
class RetentionRule:
    """A row: its key, what it says (an English text of the context "Retention"), how many years after the last note a case
    falls due, its source, and the local dates on which it is in force (`to_on` None: still). Not `certain`: a lawyer
    should say whether it is right."""

    key: str
    what: str
    years: int
    source: str
    from_on: dt.date
    to_on: dt.date | None = None
    certain: bool = True


_FIVE_YEARS = QT_TRANSLATE_NOOP(
    "Retention",
    "Erased five years after the last note, finished at the latest in the calendar year after",
)
RULES = (
    RetentionRule(
        "last_note_2001", _FIVE_YEARS, 5, "socialtjänstlagen (2001:453) 12:1", dt.date(2002, 1, 1), dt.date(2025, 6, 30)
    ),
    RetentionRule(
        "last_note", _FIVE_YEARS, 5, "socialtjänstlagen (2025:400), bestämmelserna om gallring (tidigare 2001:453 12:1)",
        dt.date(2025, 7, 1),
    ),
    RetentionRule(
        IN_NO_CASE, QT_TRANSLATE_NOOP("Retention", "Erased because no case speaks of it any more"), 0,
        "dataskyddsförordningen (EU) 2016/679 art. 5.1 c och e", dt.date(2018, 5, 25),
    ),
    RetentionRule(
        ASKED_FOR, QT_TRANSLATE_NOOP("Retention", "Erased before its time, for the reason that is given"), 0,
        "dataskyddsförordningen (EU) 2016/679 art. 5.1 d, 16 och 17; jfr art. 17.3 b", dt.date(2018, 5, 25), certain=False,
    ),
)  # fmt: skip
"""12:1 of the old act was looked up in November 2026 (SFS 2003:135): five years after the last note in the file, finished
at the latest the calendar year after. The new act moved the sections without changing the time; the number of the new
section is not written here because it was not looked up. Documentation of social services may be erased before its time
only in narrow cases; the last row asks for a reason and a decision outside this program."""


@dataclass(frozen=True)
class KeptLonger:
    """What is not erased when its time is over: for which `reason`, what it says (an English text of the context
    "Retention"), and its source."""

    reason: RetentionReason
    what: str
    source: str
    from_on: dt.date
    to_on: dt.date | None = None
    certain: bool = True


KEPT = (
    KeptLonger(
        RetentionReason.CHILD_PLACED,
        QT_TRANSLATE_NOOP("Retention", "A child in the case is or was placed: documents on paternity, adoption and the placement of a child are not erased"),
        "socialtjänstlagen (2001:453) 12:2; motsvarande i (2025:400)", dt.date(2002, 1, 1),
    ),
    KeptLonger(
        RetentionReason.RESEARCH_SAMPLE,
        QT_TRANSLATE_NOOP("Retention", "Somebody in the case is born on day 5, 15 or 25: kept for research"),
        "socialtjänstlagen (2001:453) 12:2; socialtjänstförordningen (2001:937) 7:2; motsvarande i (2025:400)", dt.date(2002, 1, 1),
    ),
    KeptLonger(
        RetentionReason.OTHER,
        QT_TRANSLATE_NOOP("Retention", "A child in the case is under 30: some documents in a child's own file are to be kept 30 years from birth"),
        "prop. 2025/26:12", dt.date(2026, 1, 1), certain=False,
    ),
    KeptLonger(
        RetentionReason.OPEN_LEGAL_MATTER, QT_TRANSLATE_NOOP("Retention", "A legal matter of the case is not ended"),
        "egen rutin; jfr dataskyddsförordningen (EU) 2016/679 art. 17.3 e", dt.date(2018, 5, 25), certain=False,
    ),
    KeptLonger(
        RetentionReason.ASKED_FOR, QT_TRANSLATE_NOOP("Retention", "An extract was made for somebody in the case during the last year"),
        "tryckfrihetsförordningen 2:15; dataskyddsförordningen (EU) 2016/679 art. 15", dt.date(2018, 5, 25), certain=False,
    ),
)  # fmt: skip
"""12:2 was looked up (SFS 2003:135, 2005:452). In some counties and in Göteborg everything is kept for research, whatever
the day of birth (7:2 of the ordinance): the unit knows whether it is one of them. The bill's 30 years are meant for the
child's own file, which is not this one; whether a copy here counts is a lawyer's question."""


@dataclass(frozen=True)
class CaseFacts:
    """What the rules need to know of a case. All dates are local. `births`: the days on which the woman and the children
    were born, where known; `child_births` those of the children or the first day of their year of birth."""

    last_note: dt.date
    is_open: bool
    births: tuple[dt.date, ...] = ()
    child_births: tuple[dt.date, ...] = ()
    open_matters: int = 0
    open_tasks: int = 0
    child_placed: bool = False
    asked_on: dt.date | None = None


@dataclass(frozen=True)
class Due:
    """When a case, or a signal that led to none, falls due by which rule, and by when erasing it must be finished (local dates, included)."""

    rule: RetentionRule
    due_on: dt.date
    finish_by: dt.date


def rule_on(day: dt.date) -> RetentionRule:
    """The rule about time that is in force on a local date. Raises LookupError before 2002."""
    for each in RULES:
        if each.years and each.from_on <= day and (each.to_on is None or day <= each.to_on):
            return each
    raise LookupError("no rule is in force on that day")


def rule_named(key: str) -> RetentionRule:
    """A rule by its key, in force or not. Raises KeyError."""
    return {each.key: each for each in RULES}[key]


def falls_due(last_note: dt.date, today: dt.date) -> Due:
    """When a case with this last note falls due, by the rule that is in force today: so many years later, on the day with
    the same date, and finished at the latest on the last day of the following year."""
    rule = rule_on(today)
    due_on = last_day(last_note, rule.years, Unit.YEARS)
    return Due(rule, due_on, dt.date(due_on.year + 1, 12, 31))


def is_listed(due: Due, today: dt.date) -> bool:
    """Whether a case has fallen due or will within `SOON` days."""
    return due.due_on <= today + dt.timedelta(days=SOON)


def suggested(facts: CaseFacts, today: dt.date) -> tuple[KeptLonger, ...]:
    """The exceptions that what is known of a case speaks for, by the rows in force today. The worker decides."""
    speaks: dict[RetentionReason, bool] = {
        RetentionReason.CHILD_PLACED: facts.child_placed,
        RetentionReason.RESEARCH_SAMPLE: any(born.day in (5, 15, 25) for born in facts.births),
        RetentionReason.OTHER: any(last_day(born, 30, Unit.YEARS) > today for born in facts.child_births),
        RetentionReason.OPEN_LEGAL_MATTER: facts.open_matters > 0,
        RetentionReason.ASKED_FOR: facts.asked_on is not None
        and (today - facts.asked_on).days <= ASKED_LATELY,
    }
    return tuple(
        each
        for each in KEPT
        if speaks[each.reason] and each.from_on <= today and (each.to_on is None or today <= each.to_on)
    )
