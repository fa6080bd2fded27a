"""A row of the day's queue in words: what is to be done, and why it stands where it does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import NamedTuple
from zoneinfo import ZoneInfo

from relvald_desktop.records.codes import AccompanimentKind
from relvald_desktop.rules.delay import HandState
from relvald_desktop.rules.queue import Kind, Place, Reason, closes_soon, place, reasons
from relvald_desktop.services.queue import QueueRow
from relvald_desktop.services.today import SafeCall, SilentCase
from relvald_desktop.store.queries.cases import CaseRow
from relvald_desktop.store.queries.legal import AccompanimentRow
from relvald_desktop.store.queries.signals import SignalRow
from relvald_desktop.store.queries.today import DraftRow, FollowUpRow, TaskRow
from relvald_desktop.store.work import UnitOfWork
from relvald_desktop.ui.language import clock, day, translate, translate_count, word
from relvald_desktop.ui.widgets.banner import weekday_names
from relvald_desktop.ui.widgets.delay_clock import HANDS, hand_text, hands_of
from relvald_desktop.ui.widgets.kept_section import joined
from relvald_desktop.ui.widgets.task_text import task_text


class RowText(NamedTuple):
    """`what` and `why` are the two lines of a row, `spoken` both as one sentence; `grave` rows carry the sign of danger,
    `pressing` ones what is late or closes."""

    what: str
    why: str
    spoken: str
    grave: bool
    pressing: bool


class QueueWords:
    """Words for the rows of one queue, at the moment `at` (aware)."""

    def __init__(self, work: UnitOfWork, at: dt.datetime, targets: tuple[int, int, int]) -> None:
        self._work, self._at, self._targets = work, at, targets
        self._today = at.astimezone(ZoneInfo(work.zone)).date()

    def text(self, row: QueueRow) -> RowText:
        """A row in words."""
        what, part = self._what(row), place(row.item, self._at)
        given = [_REASONS[reason](self, row) for reason in reasons(row.item, self._at)]
        why = joined(*given, self._due(row), self._way(row))
        spoken = _spoken(": ".join(line.rstrip(".") for line in (what, why) if line))
        return RowText(what, why, spoken, part is Place.DANGER, part in (Place.CLOSING, Place.LATE))

    def _what(self, row: QueueRow) -> str:
        entry = row.entry
        if isinstance(entry, SignalRow):
            source = translate("Today", "signal from {source}").format(source=word(entry.source))
            passed = translate("Today", "passed on, not answered") if row.item.kind is Kind.ANSWER else ""
            heard = " ".join(entry.seen_or_heard.split())[:120]
            return joined(entry.case_code, passed, source, heard)
        if isinstance(entry, SilentCase):
            return joined(
                entry.case.code, translate("Queue", "hear how she is"), word(entry.case.relationship)
            )
        if isinstance(entry, TaskRow):
            call = translate("Support", "call in a safe window") if entry.is_call else ""
            return joined(entry.case_code, task_text(entry), call)
        if isinstance(entry, AccompanimentRow):
            here = entry.starts_at.astimezone(ZoneInfo(self._work.zone))
            return joined(clock(here), word(entry.purpose), entry.case_code, entry.place)
        if isinstance(entry, FollowUpRow):
            asked = isinstance(entry.what, AccompanimentKind)
            call = translate("Queue", "follow-up call after") if asked else ""
            what = word(entry.what) if isinstance(entry.what, AccompanimentKind) else entry.what
            return joined(entry.code, f"{call} {what}".strip())
        if isinstance(entry, CaseRow):
            return joined(entry.code, translate("Queue", "new risk review"))
        if isinstance(entry, DraftRow):
            unsigned = translate("Queue", "unsigned note of {day}").format(day=day(entry.on))
            return joined(entry.code, unsigned)
        return joined(entry.code, translate("Queue", "call her"))

    def _danger(self, row: QueueRow) -> str:
        if row.item.kind is Kind.SIGNAL:
            return translate("Queue", "immediate danger")
        return translate("Queue", "ACUTE")

    def _raised(self, row: QueueRow) -> str:
        if row.item.kind is Kind.SIGNAL:
            return translate("Queue", "weapon, strangulation or pregnancy")
        return translate("Queue", "high risk")

    def _closes(self, row: QueueRow) -> str:
        """When the window closes or the hearing begins, where that is soon; else it is told as the way to reach her."""
        until = row.item.closes_at
        if until is None or not closes_soon(row.item, self._at):
            return ""
        at = clock(until.astimezone(ZoneInfo(self._work.zone)))
        if row.item.kind is Kind.COURT:
            return translate("Queue", "begins {time}").format(time=at)
        return translate("Queue", "the safe window closes {time}").format(time=at)

    def _late(self, row: QueueRow) -> str:
        entry, late = row.entry, row.item.late
        if isinstance(entry, SilentCase):
            return translate_count(
                "Queue", "{n} days since she was heard from, {allowed} allowed", entry.silence.days,
                allowed=entry.silence.allowed,
            )  # fmt: skip
        if isinstance(entry, SignalRow):
            return translate_count("Queue", "{n} working days past the target", late)
        due = day(row.item.due_on)
        return translate_count("Queue", "{n} working days late (was due {day})", late, day=due)

    def _opens(self, row: QueueRow) -> str:
        if (opens := row.item.opens_at) is None:
            return ""
        text = translate("Queue", "not safe to call at this hour, opens {when}")
        return text.format(when=self._when(opens))

    def _when(self, opens: dt.datetime) -> str:
        if opens.date() == self._today:
            return clock(opens)
        return f"{weekday_names()[opens.weekday()]} {day(opens.date())} {clock(opens)}"

    def _due(self, row: QueueRow) -> str:
        """The day it was due; of a signal in time how long she has waited for the first step that was not taken."""
        entry, on = row.entry, row.item.due_on
        if row.item.kind is Kind.SIGNAL and not row.item.late:
            running = (HandState.RUNNING, HandState.RUNNING_LATE)
            clock_now = zip(HANDS, hands_of(entry, self._work, self._targets), strict=True)
            first = next(((name, each) for (_, name), each in clock_now if each.state in running), None)
            return f"{translate('DelayClock', first[0])} {hand_text(first[1])}" if first else ""
        if on is None or row.item.kind not in (Kind.TASK, Kind.FOLLOW_UP, Kind.REVIEW):
            return ""
        if on == self._today:
            return translate("Queue", "today")
        if on > self._today:
            return translate("Queue", "by {day}").format(day=day(on))
        return "" if row.item.late else translate("Queue", "was due {day}").format(day=day(on))

    def _way(self, row: QueueRow) -> str:
        """How she is reached at this minute, or why not; said where a call is what is to be done."""
        if row.call is not None:
            return self._call(row.call, closes_soon(row.item, self._at))
        if not row.is_call or row.item.opens_at is not None:
            return ""
        if row.opens is not None:
            return translate("Queue", "next safe window {when}").format(when=self._when(row.opens))
        return translate("Queue", "no safe way to call her is known")

    @staticmethod
    def _call(call: SafeCall, told_until: bool) -> str:
        text = translate("Queue", "safe now: {channel} until {time}")
        if told_until:
            text = translate("Queue", "safe now: {channel}")
        now = text.format(channel=word(call.channel.channel), time=clock(call.until))
        say = call.channel.say_if_other_answers
        return joined(now, translate("Today", "say “{words}”").format(words=say) if say else "")


_REASONS: dict[Reason, Callable[[QueueWords, QueueRow], str]] = {
    Reason.IMMEDIATE_DANGER: QueueWords._danger,
    Reason.RAISED_DANGER: QueueWords._raised,
    Reason.CLOSES: QueueWords._closes,
    Reason.LATE: QueueWords._late,
    Reason.OPENS: QueueWords._opens,
}


def _spoken(line: str) -> str:
    """A row as it is read aloud: one sentence, without signs."""
    said = line.replace("! ", "").replace("  ·  ", ", ").rstrip(". ")
    return f"{said[:1].upper()}{said[1:]}."
