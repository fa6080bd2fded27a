"""Looking the log through: what to see first, whether the chain holds, and that somebody did."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select

from relvald_desktop.records.retention import LogReview
from relvald_desktop.rules.calendar import swedish_calendar
from relvald_desktop.rules.log_review import NOTE_WITHIN, Conspicuous, conspicuous
from relvald_desktop.services.forms import clean
from relvald_desktop.store.log import LogBroken, log_head, verify_log
from relvald_desktop.store.queries.log_review import LogFilters, closed_cases, seen
from relvald_desktop.store.work import UnitOfWork


@dataclass(frozen=True)
class ChainState:
    """Whether the chain of the log holds: up to which entry, and at which it is broken (None: nowhere)."""

    entries: int
    broken_at: int | None


def chain_state(work: UnitOfWork) -> ChainState:
    """Walk the whole chain."""
    with work.reading() as session:
        try:
            return ChainState(verify_log(session).seq, None)
        except LogBroken as error:
            broken = int(str(error.details["seq"]))
            return ChainState(broken - 1, broken)


def look_first(work: UnitOfWork, filters: LogFilters) -> list[Conspicuous]:
    """The entries that somebody should see first, the newest first. Whether something was written in a case, and how many
    others were opened within an hour, is read from entries that the filters don't let through as well."""
    around = dt.timedelta(days=NOTE_WITHIN)
    wide = LogFilters(
        filters.from_on and filters.from_on - around,
        filters.to_on and filters.to_on + around,
        zone=filters.zone,
    )
    with work.reading() as session:
        let_through = {each.seq for each in seen(session, filters)}
        entries = list(seen(session, wide))
        closed = closed_cases(session)
    found = conspicuous(entries, closed, swedish_calendar(), work.clock.today())
    return [each for each in found if each.seen.seq in let_through]


def last_review(work: UnitOfWork) -> LogReview | None:
    """The review that reaches furthest; None when the log was never looked through."""
    with work.reading() as session:
        return session.scalar(
            select(LogReview).order_by(LogReview.to_seq.desc(), LogReview.id.desc()).limit(1)
        )


def note_review(work: UnitOfWork, reviewer: str = "", remarks: str = "") -> LogReview:
    """Note that the log was looked through up to its newest entry, by whom (the worker when left out), and what came of it."""
    before = last_review(work)
    with work.change("log.reviewed") as change:
        head = log_head(change.session)
        return change.add(
            LogReview(
                on=change.today, reviewer=clean(reviewer) or change.worker, from_seq=before.to_seq + 1 if before else 1,
                to_seq=head.seq, remarks=clean(remarks, many_lines=True),
            )
        )  # fmt: skip
