"""Sammanställning: counts a period, and makes what may leave of it in view of what has left before."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy.orm import Session

from relvald_desktop.errors import RelvaldError
from relvald_desktop.rules.figures.as_json import from_own_json
from relvald_desktop.rules.figures.counting import Units, count_everything
from relvald_desktop.rules.figures.declared import Frame, Population, Tie
from relvald_desktop.rules.figures.issued import Issue, Link, nested, tied
from relvald_desktop.rules.figures.suppressing import Counted, suppress
from relvald_desktop.rules.figures.values import Report, Summary
from relvald_desktop.rules.periods import period_before, same_last_year
from relvald_desktop.rules.survival import Waiting
from relvald_desktop.services.not_collecting import not_collecting
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.queries.figures.everything import units
from relvald_desktop.store.queries.figures.issued import count_issued, entered, issued_reports
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

EARLIEST_YEAR = 1920
"""Nobody's register is older."""


class PeriodTooLong(RelvaldError):
    """A summary covers at most ten years."""

    key = "period_too_long"
    message = QT_TRANSLATE_NOOP("Errors", "The period must begin before it ends and cover at most ten years.")


class NotBegun(RelvaldError):
    """The period lies ahead."""

    key = "period_not_begun"
    message = QT_TRANSLATE_NOOP("Errors", "The period has not begun: there is nothing to count yet.")


@dataclass(frozen=True)
class Prepared:
    """One summary that may leave, and the SHA-256 of its figures before anything was hidden. `kept`: it has left
    before, with these very figures."""

    summary: Summary
    counted: str
    kept: bool = False


@dataclass(frozen=True)
class PreparedReport:
    """What a report is made of: the "summary" it is about, and those it is compared with ("before", "last_year").
    `public`: how many summaries had been issued when it was made; None: it is one of them."""

    parts: dict[str, Prepared]
    public: int | None = None

    @property
    def report(self) -> Report:
        """The summaries side by side."""
        found = {role: part.summary for role, part in self.parts.items()}
        return Report(found["summary"], found.get("before"), found.get("last_year"))


def summarise(work: UnitOfWork, from_on: dt.date, to_on: dt.date, *, suppress: bool) -> Summary:
    """The figures of a period (local dates, both included), as they are known today.

    `suppress` hides small counts under the unit's threshold and what would give them away, also in view of what was
    issued before. Raises `PeriodTooLong`, `NotBegun`.
    """
    if suppress:
        return prepare_report(work, from_on, to_on).report.summary
    _require_period(work, from_on, to_on)
    with work.reading() as session:
        return _count(work, session, from_on, to_on)[0]


def compare(work: UnitOfWork, from_on: dt.date, to_on: dt.date, *, before: bool, last_year: bool) -> Report:
    """The figures of a period beside those of the period before and of the same period last year, nothing hidden: for
    the screen. Raises `PeriodTooLong`, `NotBegun`."""
    periods = _periods(from_on, to_on, before=before, last_year=last_year)
    found = {name: summarise(work, *days, suppress=False) for name, days in periods.items()}
    return Report(found["summary"], found.get("before"), found.get("last_year"))


def prepare_report(
    work: UnitOfWork, from_on: dt.date, to_on: dt.date, *, before: bool = False, last_year: bool = False
) -> PreparedReport:
    """The figures of a period, and of those it is compared with, as they may leave.

    Each is made in view of everything issued before and of the others. A period that left before and has not changed
    since keeps the figures it left with. Raises `PeriodTooLong`, `NotBegun`.
    """
    _require_period(work, from_on, to_on)
    threshold = read_settings(work).suppress_below
    periods = _periods(from_on, to_on, before=before, last_year=last_year)
    made: dict[str, Prepared] = {}
    with work.reading() as session:
        issued = issued_reports(session)
        public = [Issue(from_own_json(json.loads(text)), at) for at, text, _ in issued]
        kept = {
            (each.summary.from_on, each.summary.to_on, each.summary.threshold, counted): each.summary
            for each, (_, _, counted) in zip(public, issued, strict=True)
        }
        number = count_issued(session)
        # The period it is about comes first, so that what must be hidden is hidden in those it is compared with.
        for name, days in periods.items():
            whole, waits, counted_units = _count(work, session, *days)
            digest = _digest(whole)
            known = kept.get((*days, threshold, digest))
            if known is not None:
                made[name] = Prepared(known, digest, kept=True)
                continue
            counted = Counted(whole, work.clock.now(), counted_units, waits)
            shown = suppress(counted, public, _Linking(session, counted), threshold)
            made[name] = Prepared(shown, digest)
            public.append(Issue(shown, counted.at))
    return PreparedReport({name: made[name] for name in periods}, number)


def _require_period(work: UnitOfWork, from_on: dt.date, to_on: dt.date) -> None:
    if to_on < from_on or (to_on - from_on).days > 3660 or from_on.year < EARLIEST_YEAR:
        raise PeriodTooLong()
    if from_on > work.clock.today():
        raise NotBegun()


def _periods(
    from_on: dt.date, to_on: dt.date, *, before: bool, last_year: bool
) -> dict[str, tuple[dt.date, dt.date]]:
    periods = {"summary": (from_on, to_on)}
    if before:
        periods["before"] = period_before(from_on, to_on)
    if last_year and same_last_year(from_on, to_on) not in periods.values():
        periods["last_year"] = same_last_year(from_on, to_on)
    return periods


def _source(work: UnitOfWork) -> str:
    """A name of this register that says nothing and is that of its backups too: 16 hexadecimal digits."""
    return work.store.key.derive("relvald summary source").hex()[:16]


def _count(
    work: UnitOfWork, session: Session, from_on: dt.date, to_on: dt.date
) -> tuple[Summary, dict[str, list[Waiting]], Units]:
    today = work.clock.today()
    frame = Frame(from_on, to_on, min(to_on, today), today)
    with not_collecting():
        counted = units(session, from_on, frame.until)
        summary, waits = count_everything(counted, frame, today, (_source(work),))
    return replace(summary, practice=read_settings(work).practice), waits, counted


@dataclass
class _Linking:
    """Reads for a report of a population what is public beside it, with the units of all of it. Units are read once for
    each stretch of days."""

    session: Session
    counted: Counted
    read: dict[tuple[dt.date, dt.date], Units] = field(default_factory=dict)
    entered: dict[str, dict[str, dt.datetime]] = field(default_factory=dict)

    def __call__(self, population: Population, new: Issue, public: Sequence[Issue]) -> Link:
        """The report with those it hangs together with."""
        key = population.key
        issues = [*(tied(population, new, public) if population.people else ()), new]
        inside = nested(population, new, public)
        if len(issues) == 1 and new.summary is self.counted.summary:
            return Link(population, issues, self.counted.units[key], nested=inside)
        first = min(each.summary.from_on for each in issues)
        last = max(each.summary.until for each in issues)
        if (first, last) not in self.read:
            self.read[first, last] = units(self.session, first, last, by_day=True)
        if key not in self.entered:
            self.entered[key] = entered(self.session, key) if population.tie is Tie.SPAN else {}
        moments = self.entered[key]
        return Link(
            population, issues, self.read[first, last][key], lambda unit: moments.get(unit.id), inside
        )


def _digest(whole: Summary) -> str:
    """SHA-256 of what was counted: keys and figures, whatever they are called."""
    told = [[each.key, list(each.rows.items()), each.total] for each in whole.tables.values()] + [
        [each.key, each.value, each.numerator, each.denominator, each.unknown]
        for each in whole.figures.values()
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
