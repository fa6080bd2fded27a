"""What a calendar file may hold: the times she is gone along with, as times and places and nothing else."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from relvald_desktop.documents.calendar_file import CalendarEntry
from relvald_desktop.records.legal import Accompaniment


class Taken(NamedTuple):
    """A time that is taken, and the case whose secrets its place must not give away."""

    case_id: str
    entry: CalendarEntry


def taken_between(session: Session, first: dt.date, last: dt.date) -> list[Taken]:
    """The accompaniments from `first` to `last` (local dates, both included) that are not cancelled, by time."""
    query = (
        select(Accompaniment)
        .where(Accompaniment.on.between(first, last), Accompaniment.cancelled.is_(False))
        .order_by(Accompaniment.starts_at, Accompaniment.id)
    )
    return [
        Taken(each.case_id, CalendarEntry(each.starts_at, each.on, each.minutes, each.place, each.room))
        for each in session.scalars(query)
    ]
