"""Idag: what is safe to do now, what waits, and who has gone silent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from relvald_desktop.records.person import ContactChannel
from relvald_desktop.rules.queue import CLOSING_SOON
from relvald_desktop.rules.safe_hours import SafetyNow, is_safe_now
from relvald_desktop.rules.silence import Silence, silence
from relvald_desktop.services.settings import StoreSettings, read_settings
from relvald_desktop.store.queries import today as queries
from relvald_desktop.store.queries.cases import CaseRow
from relvald_desktop.store.queries.legal import AccompanimentRow, accompaniments
from relvald_desktop.store.queries.signals import SignalRow, count_waiting, triage_queue, unanswered
from relvald_desktop.store.work import UnitOfWork

MOST_SILENT = 20
ANSWER_WITHIN = dt.timedelta(days=60)
"""How long a signal that was passed on is asked after on Idag; later it is found in the register."""


@dataclass(frozen=True)
class SafeCall:
    """A call that is safe at this minute; `until` is local time. `heard_today`: she was heard from already."""

    case_id: str
    code: str
    acute: bool
    heard_today: bool
    channel: ContactChannel
    until: dt.time


@dataclass(frozen=True)
class SilentCase:
    """A woman still at home whose silence alarm is raised."""

    case: CaseRow
    silence: Silence


@dataclass(frozen=True)
class Agenda:
    """Everything on Idag. `waiting` and `silent` hold the first rows of `waiting_total` and `silent_total`; `targets` are
    the unit's working days to the first attempt, contact and support."""

    safe_now: tuple[SafeCall, ...]
    closing_soon: tuple[SafeCall, ...]
    waiting: tuple[SignalRow, ...]
    waiting_total: int
    court_this_week: tuple[AccompanimentRow, ...]
    silent: tuple[SilentCase, ...]
    silent_total: int
    tasks: tuple[queries.TaskRow, ...]
    reviews: tuple[CaseRow, ...]
    unanswered: tuple[SignalRow, ...]
    follow_ups: tuple[queries.FollowUpRow, ...]
    drafts: tuple[queries.DraftRow, ...]
    targets: tuple[int, int, int]


def agenda(work: UnitOfWork) -> Agenda:
    """What the day asks for, at this moment of the work's clock."""
    now, today, settings = work.clock.now(), work.clock.today(), read_settings(work)
    here = now.astimezone(ZoneInfo(work.zone))
    with work.reading() as session:
        calls = queries.channels_to_call(session, here.date())
        silent, silent_total = queries.silent_cases(session, today, settings.silence_days, MOST_SILENT)
        court = accompaniments(session, from_on=today, to_on=today + dt.timedelta(days=7), limit=20)
        safe, soon = _by_closing(safe_among(calls, now, work.zone), here)
        return Agenda(
            safe_now=safe,
            closing_soon=soon,
            waiting=tuple(triage_queue(session, limit=10).rows),
            waiting_total=count_waiting(session),
            court_this_week=tuple(row for row in court.rows if not row.cancelled and not row.carried_out),
            silent=tuple(SilentCase(row, silence_of(row, settings, today)) for row in silent),
            silent_total=silent_total,
            tasks=tuple(queries.tasks_due(session, today)),
            reviews=tuple(queries.reviews_due(session, today)),
            unanswered=tuple(unanswered(session, today - ANSWER_WITHIN)),
            follow_ups=tuple(queries.follow_ups(session, today)),
            drafts=tuple(queries.unsigned_contacts(session)),
            targets=settings.targets(),
        )


def silence_of(row: CaseRow, settings: StoreSettings, today: dt.date) -> Silence:
    """How silent a case is on a local date, by its level of risk and the unit's intervals."""
    allowed = settings.silence_days(row.risk_level)
    return silence(row.last_heard_on or row.opened_on, today, allowed, row.snoozed_until)


def safe_among(calls: Iterable[queries.CallRow], now: dt.datetime, zone: str) -> list[SafeCall]:
    """The calls that are safe at the moment `now` (aware), in their order."""
    today = now.astimezone(ZoneInfo(zone)).date()
    verdicts = [(call, is_safe_now(call.channel, now, zone)) for call in calls]
    return [
        SafeCall(
            call.case_id, call.code, call.acute, call.last_heard_on == today, call.channel, verdict.until
        )
        for call, verdict in verdicts
        if verdict.state is SafetyNow.SAFE and verdict.until is not None
    ]


def _by_closing(
    calls: list[SafeCall], here: dt.datetime
) -> tuple[tuple[SafeCall, ...], tuple[SafeCall, ...]]:
    """The calls that stay safe for a while, acute first, and those that are safe for less than half an hour."""

    def left(call: SafeCall) -> dt.timedelta:
        return dt.datetime.combine(here.date(), call.until) - here.replace(tzinfo=None)

    safe = sorted(
        (call for call in calls if left(call) > CLOSING_SOON), key=lambda call: (not call.acute, call.until)
    )
    soon = sorted(
        (call for call in calls if left(call) <= CLOSING_SOON), key=lambda call: (call.until, not call.acute)
    )
    return tuple(safe), tuple(soon)
