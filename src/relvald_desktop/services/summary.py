"""Sammanställning: gathers a period's counts and builds its figures."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from functools import partial
from typing import TypeVar

from relvald_desktop.errors import RelvaldError
from relvald_desktop.records.codes import RelationshipState
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import working_days_between
from relvald_desktop.rules.figures import Summary
from relvald_desktop.rules.indicators import build_summary
from relvald_desktop.rules.summary_tables import Hand, SummaryInputs, Women, count_by_month
from relvald_desktop.rules.survival import Waiting
from relvald_desktop.services.settings import read_settings
from relvald_desktop.store.queries import figures
from relvald_desktop.store.queries.cases import AT_HOME
from relvald_desktop.store.queries.figures import SignalCount
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.wording import QT_TRANSLATE_NOOP

K = TypeVar("K")


class PeriodTooLong(RelvaldError):
    """A summary covers at most ten years."""

    key = "period_too_long"
    message = QT_TRANSLATE_NOOP("Errors", "The period must begin before it ends and cover at most ten years.")


def summarise(work: UnitOfWork, from_on: dt.date, to_on: dt.date, *, suppress: bool) -> Summary:
    """The figures of a period (local dates, both included).

    `suppress` hides small counts under the unit's threshold, as everything must that leaves. Waiting times run to
    the end of the period, or to today when it is not over. Raises `PeriodTooLong`.
    """
    if to_on < from_on or (to_on - from_on).days > 3660:
        raise PeriodTooLong()
    threshold = read_settings(work).suppress_below if suppress else 0
    return build_summary(gather(work, from_on, to_on), threshold)


def gather(work: UnitOfWork, from_on: dt.date, to_on: dt.date) -> SummaryInputs:
    """The counts of a period, read at one moment of the store."""
    today = work.clock.today()
    with work.reading() as session:
        signals = figures.signal_counts(session, from_on, to_on)
        contacts = figures.contact_counts(session, from_on, to_on)
        reached = figures.reached_cases(session, from_on, to_on)
        statuses = figures.status_changes(session, to_on)
        reported = figures.cases_with_matter(session, to_on)
        accompaniments = figures.accompaniment_counts(session, from_on, to_on)
        ended = figures.ended_matters(session, from_on, to_on)
        open_matters = figures.count_open_matters(session, to_on)
    days: Counter[dt.date] = Counter()
    for row in signals:
        days[row.received_on] += row.number
    return SummaryInputs(
        from_on=from_on, to_on=to_on, made_on=today,
        by_month=count_by_month(days, from_on, to_on),
        by_source=_summed((row.source, row.number) for row in signals),
        waits=_waits(signals, min(to_on, today)),
        women=_women(reached, statuses, reported, from_on),
        accompaniments=accompaniments,
        ended_with=_summed((row.end, row.number) for row in ended if row.accompanied),
        ended_without=_summed((row.end, row.number) for row in ended if not row.accompanied),
        open_matters=open_matters,
        contacts=_summed((row.how, row.number) for row in contacts),
        minutes=sum(row.minutes for row in contacts),
        contacts_without_minutes=sum(row.without_minutes for row in contacts),
    )  # fmt: skip


def _summed(pairs: Iterable[tuple[K, int]]) -> dict[K, int]:
    counts: Counter[K] = Counter()
    for key, count in pairs:
        counts[key] += count
    return dict(counts)


def _waits(signals: list[SignalCount], until: dt.date) -> dict[Hand, tuple[Waiting, ...]]:
    """How long each signal waited. An answer after `until` counts as still waiting; a signal passed on or closed
    with a reason leaves when that was decided."""
    days = partial(working_days_between, calendar=swedish_calendar())
    waits: dict[Hand, Counter[tuple[int, bool, bool]]] = {hand: Counter() for hand in Hand}
    for row in signals:
        stops = {
            Hand.ATTEMPT: row.first_attempt_on,
            Hand.CONTACT: row.first_contact_on,
            Hand.SUPPORT: row.first_support_on,
        }
        for hand, stop in stops.items():
            ended = stop is not None and stop <= until
            left = row.closed_on is not None and row.closed_on <= until
            last = stop if ended else row.closed_on if left else until
            waits[hand][days(row.received_on, last or until), ended, left and not ended] += row.number
    return {
        hand: tuple(Waiting(waited, ended, count, left) for (waited, ended, left), count in counts.items())
        for hand, counts in waits.items()
    }


def _women(
    in_support: set[str], statuses: dict[str, list[tuple[dt.date, RelationshipState]]], reported: set[str],
    from_on: dt.date,
) -> Women:  # fmt: skip
    at_end: Counter[RelationshipState] = Counter()
    at_start = ever = 0
    for case_id in in_support:
        changes = statuses.get(case_id, [])
        at_end[changes[-1][1] if changes else RelationshipState.UNKNOWN] += 1
        before = [status for since, status in changes if since <= from_on]
        within = [status for since, status in changes if since > from_on]
        starts_at_home = bool(before) and before[-1] in AT_HOME
        at_start += starts_at_home
        ever += starts_at_home or any(status in AT_HOME for status in within)
    return Women(dict(at_end), at_start, ever, len(in_support - reported))
