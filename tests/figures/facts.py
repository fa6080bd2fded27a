"""The records of an export with the period they are counted in, and the ways to count them into tables."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tests.figures.days import read_day
from tests.figures.estimates import Wait

Row = dict[str, Any]
Tables = dict[str, dict[str, Any]]
WORKING_BINS = ("0-1", "2-3", "4-7", "8-14", "15-30", "31+")
CALENDAR_BINS = ("0-30", "31-90", "91-180", "181-365", "366+")


class Facts:
    """An export (docs/export.md) and a period, local dates; `until` is its last day that is known."""

    def __init__(self, export: Row, from_on: dt.date, to_on: dt.date, today: dt.date) -> None:
        self.export = export
        self.from_on, self.to_on, self.today = from_on, to_on, today
        self.until = min(to_on, today)

    def all(self, kind: str) -> list[Row]:
        """The records of a kind, ordered by id, which is the order they were made in."""
        records: list[Row] = self.export["records"][kind]
        return records

    def of(self, kind: str, link: str) -> dict[str, list[Row]]:
        """The records of a kind by the id in one of their fields."""
        found: dict[str, list[Row]] = defaultdict(list)
        for record in self.all(kind):
            found[record[link]].append(record)
        return found

    def within(self, day: dt.date | None) -> bool:
        """Whether a day lies in the part of the period that is known."""
        return day is not None and self.from_on <= day <= self.until

    def known(self, day: dt.date | None) -> bool:
        """Whether a day had come by the end."""
        return day is not None and day <= self.until

    def during(self, kind: str, field: str) -> list[Row]:
        """The records of a kind that a date puts in the period."""
        return [record for record in self.all(kind) if self.within(read_day(record[field]))]


def partition(rows: Sequence[str], stands: Iterable[str]) -> dict[str, Any]:
    """A table in which everybody stands in one row. Raises KeyError for a row there is not."""
    table = dict.fromkeys(rows, 0)
    total = 0
    for row in stands:
        table[row] += 1
        total += 1
    return {"rows": table, "total": total}


def flags(rows: Sequence[str], stands: Iterable[Iterable[str]]) -> dict[str, Any]:
    """A table in which each may stand in several rows or none."""
    table = dict.fromkeys(rows, 0)
    total = 0
    for each in stands:
        total += 1
        for row in set(each):
            table[row] += 1
    return {"rows": table, "total": total}


def waits_table(waits: list[Wait], bins: Sequence[str], *, leaves: bool = True) -> dict[str, Any]:
    """Waits by how long, those that have not ended apart."""
    rows = [*bins, "waiting", *(["left"] if leaves else [])]
    return partition(rows, (_bin(wait.days, bins) if wait.how == "ended" else wait.how for wait in waits))


def _bin(days: int, bins: Sequence[str]) -> str:
    for name in bins:
        first, _, last = name.rstrip("+").partition("-")
        if int(first) <= days and (not last or days <= int(last)):
            return name
    raise KeyError(days)


def wait(
    facts: Facts,
    start: dt.date,
    end: dt.date | None,
    left: dt.date | None,
    length: Callable[[dt.date, dt.date], int],
) -> Wait:
    """How long somebody waited: until `end`, else until she `left`, else until the end of the period."""
    if end is not None and facts.known(end):
        return Wait(length(start, end), "ended")
    if left is not None and facts.known(left):
        return Wait(length(start, left), "left")
    return Wait(length(start, facts.until), "waiting")
