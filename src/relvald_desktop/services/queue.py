"""The day's queue: everything on Idag that waits for the worker, in the order of `rules.queue`, and what moves it.

The queue holds one row for each thing to do: every signal that waits, every answer that is waited for, every silent
woman, task, follow-up, review, draft and today's days in court; and an acute woman who can be called at this minute,
unless a row above says so already. A call is offered only while it is safe.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias
from zoneinfo import ZoneInfo

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.records.support_codes import RiskLevel
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.delay import days_beyond, hands, working_days_between
from relvald_desktop.rules.queue import Danger, Kind, QueueItem, ordered
from relvald_desktop.rules.safe_hours import next_window
from relvald_desktop.services.today import Agenda, SafeCall, SilentCase, safe_among
from relvald_desktop.store.queries import today as queries
from relvald_desktop.store.queries.cases import CaseRow
from relvald_desktop.store.queries.legal import AccompanimentRow
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.store.work import UnitOfWork

Entry: TypeAlias = (
    SignalRow | SilentCase | queries.TaskRow | AccompanimentRow | queries.FollowUpRow | CaseRow
    | queries.DraftRow | SafeCall
)  # fmt: skip


@dataclass(frozen=True)
class QueueRow:
    """A thing to do with what it is about. `call` is how she can be reached at this minute (None: not safely), `opens`
    the local time her next safe window opens, where none is open."""

    item: QueueItem
    entry: Entry
    case_id: str | None = None
    call: SafeCall | None = None
    opens: dt.datetime | None = None

    @property
    def is_call(self) -> bool:
        """Whether what is to be done is a call to her: only in one of her safe windows."""
        entry = self.entry
        if isinstance(entry, queries.TaskRow):
            return entry.is_call
        if isinstance(entry, queries.FollowUpRow):
            return isinstance(entry.what, AccompanimentKind)
        return self.item.kind in (Kind.CALL, Kind.SILENT)


@dataclass(frozen=True)
class Queue:
    """The rows in their order at the moment `at` (aware). `more_signals` and `more_silent` stand in their own places."""

    at: dt.datetime
    rows: tuple[QueueRow, ...]
    more_signals: int = 0
    more_silent: int = 0

    @property
    def total(self) -> int:
        """How many things wait, those in other places counted."""
        return len(self.rows) + self.more_signals + self.more_silent


def day_queue(work: UnitOfWork, found: Agenda) -> Queue:
    """The queue of what the agenda holds, at this moment of the work's clock."""
    now, today = work.clock.now(), work.clock.today()
    rows = list(_rows(found, today))
    with work.reading() as session:
        cases = {row.case_id for row in rows if row.case_id is not None}
        standings = queries.standings(session, cases)
        channels = queries.channels_of(session, cases)
    calls = _longest(safe_among(channels, now, work.zone))
    opens = _opening(channels, calls, now, work.zone)
    here = now.astimezone(ZoneInfo(work.zone))
    rows = [_reachable(_endangered(row, standings), calls, opens, here) for row in rows]
    by_key = {row.item.key: row for row in (*rows, *_acute_calls(found, rows, here))}
    order = ordered((row.item for row in by_key.values()), now)
    return Queue(
        now,
        tuple(by_key[item.key] for item in order),
        more_signals=found.waiting_total - len(found.waiting),
        more_silent=found.silent_total - len(found.silent),
    )


def call_that_is_safe(work: UnitOfWork, case_id: str) -> SafeCall | None:
    """The call to the woman of a case that is safe at this minute and stays so for longest; None when there is none."""
    with work.reading() as session:
        channels = queries.channels_of(session, [case_id])
    return _longest(safe_among(channels, work.clock.now(), work.zone)).get(case_id)


def _longest(calls: Iterable[SafeCall]) -> dict[str, SafeCall]:
    """Of each case the call that stays safe for longest."""
    found: dict[str, SafeCall] = {}
    for call in calls:
        known = found.setdefault(call.case_id, call)
        if call.until > known.until:
            found[call.case_id] = call
    return found


def _opening(
    channels: Iterable[queries.CallRow], calls: Collection[str], now: dt.datetime, zone: str
) -> dict[str, dt.datetime]:
    """The local time the next safe window of each case opens that has no call now."""
    opens: dict[str, dt.datetime] = {}
    for row in channels:
        if row.case_id not in calls and (at := next_window(row.channel, now, zone)) is not None:
            opens[row.case_id] = min(at, opens.get(row.case_id, at))
    return opens


def _rows(found: Agenda, today: dt.date) -> Iterator[QueueRow]:
    """Every entry of the agenda that is to be done today, once."""

    def late(due: dt.date | None) -> int:
        return 0 if due is None else working_days_between(due, today, swedish_calendar())

    for signal in found.waiting:
        yield _signal_row(signal, today, found.targets)
    for row in found.unanswered:
        item = QueueItem(Kind.ANSWER, row.id, row.case_code or "", due_on=row.received_on)
        yield QueueRow(item, row, row.case_id)
    for silent in found.silent:
        item = QueueItem(Kind.SILENT, silent.case.id, silent.case.code, late=max(silent.silence.over, 0))
        yield QueueRow(item, silent, silent.case.id)
    for task in found.tasks:
        code = task.case_code or ""
        item = QueueItem(Kind.TASK, task.id, code, late=late(task.due_on), due_on=task.due_on)
        yield QueueRow(item, task, task.case_id)
    for court in found.court_this_week:
        if court.on == today:
            item = QueueItem(Kind.COURT, court.id, court.case_code, due_on=today, closes_at=court.starts_at)
            yield QueueRow(item, court, court.case_id)
    for step in found.follow_ups:
        item = QueueItem(Kind.FOLLOW_UP, step.id, step.code, late=late(step.due_on), due_on=step.due_on)
        yield QueueRow(item, step, step.case_id)
    for case in found.reviews:
        item = QueueItem(Kind.REVIEW, case.id, case.code, late=late(case.review_by), due_on=case.review_by)
        yield QueueRow(item, case, case.id)
    for draft in found.drafts:
        item = QueueItem(Kind.DRAFT, draft.contact_id, draft.code, due_on=draft.on)
        yield QueueRow(item, draft, draft.case_id)


def _signal_row(signal: SignalRow, today: dt.date, targets: tuple[int, int, int]) -> QueueRow:
    reached = (signal.first_attempt_on, signal.first_contact_on, signal.first_support_on)
    clock = hands(signal.received_on, reached, signal.triage, today, swedish_calendar(), targets)
    item = QueueItem(
        Kind.SIGNAL, signal.id, signal.case_code or "", Danger(signal.danger), days_beyond(clock), signal.received_on
    )  # fmt: skip
    return QueueRow(item, signal, signal.case_id)


def _endangered(row: QueueRow, standings: dict[str, queries.StandingRow]) -> QueueRow:
    """Where a woman is to be reached, her own danger counts: acute, or at high risk."""
    standing = standings.get(row.case_id or "")
    if standing is None or not row.is_call:
        return row
    if standing.acute or standing.risk_level is RiskLevel.ACUTE:
        return replace(row, item=replace(row.item, danger=Danger.IMMEDIATE))
    if standing.risk_level is RiskLevel.HIGH:
        return replace(row, item=replace(row.item, danger=Danger.RAISED))
    return row


def _reachable(
    row: QueueRow, calls: dict[str, SafeCall], opens: dict[str, dt.datetime], here: dt.datetime
) -> QueueRow:
    """A call closes with its safe window. A task or follow-up that is a call can't be done before the window opens; a
    silent woman can be reached in other ways, so hers keeps its place."""
    if row.case_id is None or not row.is_call:
        return row
    call, at = calls.get(row.case_id), opens.get(row.case_id)
    if call is not None:
        until = dt.datetime.combine(here.date(), call.until, here.tzinfo)
        return replace(row, call=call, item=replace(row.item, closes_at=until))
    if at is not None and row.item.kind is not Kind.SILENT:
        return replace(row, opens=at, item=replace(row.item, opens_at=at))
    return replace(row, opens=at)


def _acute_calls(found: Agenda, rows: Iterable[QueueRow], here: dt.datetime) -> Iterator[QueueRow]:
    """Acute women who can be called at this minute, were not heard from today, and have no row that says so."""
    said = {row.case_id for row in rows if row.call is not None}
    now = (*found.safe_now, *found.closing_soon)
    acute = [call for call in now if call.acute and not call.heard_today and call.case_id not in said]
    for call in _longest(acute).values():
        until = dt.datetime.combine(here.date(), call.until, here.tzinfo)
        item = QueueItem(Kind.CALL, call.case_id, call.code, Danger.IMMEDIATE, closes_at=until)
        yield QueueRow(item, call, call.case_id, call)
