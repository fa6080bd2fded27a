"""How a figure is defined: populations, tables that divide them into rows, and indicators read from the tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from relvald_desktop.rules.survival import Waiting


class Group(StrEnum):
    """The parts of a summary, in the order they are told."""

    REACH = "reach"
    SIGNALS = "signals"
    DELAY = "delay"
    WOMEN = "women"
    COHORT = "cohort"
    LEGAL = "legal"
    CHILDREN = "children"
    MEN = "men"
    LIAISON = "liaison"
    WORK = "work"
    QUALITY = "quality"


class Kind(StrEnum):
    """How a table divides its population. FLAGS: a unit may stand in several rows or none; else in exactly one."""

    PARTITION = "partition"
    FLAGS = "flags"
    MONTHS = "months"
    WAITS = "waits"


class Tie(StrEnum):
    """What links the figures of two periods. SPAN: units belong to days, so that overlapping periods share them;
    UNTIL: units are as they stood on the last day, so that periods with the same last day share them, and of
    nested ones the longer has all of the shorter; DAY: so are they, and
    the first day does not matter."""

    SPAN = "span"
    UNTIL = "until"
    DAY = "day"


@dataclass(frozen=True)
class Frame:
    """A period (local dates, both included) and the last day of it that is known: its own, or the day the figures
    are from when it is not over; `as_of` is the day the figures are from."""

    from_on: dt.date
    to_on: dt.date
    until: dt.date
    as_of: dt.date


@dataclass(frozen=True)
class Population:
    """What is counted. `sources` are the kinds of record it is read from; `people`: small counts of it are hidden in
    what leaves. `day_of` gives the local date by which a unit belongs to a period."""

    key: str
    sources: tuple[str, ...]
    day_of: Callable[[Any], dt.date]
    tie: Tie = Tie.SPAN
    people: bool = True


@dataclass(frozen=True)
class Bin:
    """Waits of so many days, both included; `last` None: or more."""

    first: int
    last: int | None

    @property
    def key(self) -> str:
        """The row's key, "4-7" or "31+"."""
        return f"{self.first}+" if self.last is None else f"{self.first}-{self.last}"


Hidden = Callable[[str], frozenset[str]]
"""The rows of a table (by its key) that are hidden wherever the unit is counted; none while that is not decided."""

Label = StrEnum | str | Bin
"""A code with a word of its own, an English text of the context "Summary", or days."""


@dataclass(frozen=True)
class TableDef:
    """A table: every unit of its population stands in the row that `row_of` names (for WAITS: after `wait_of`).

    `rows` gives each row's key and label, in order; a MONTHS table has none, its keys are the first days of months.
    `unknown` are the rows that mean "not known". `may_become` names the rows a unit could as well have stood in, as far
    as the tables of the population before this one tell; None: any. `by` names the fields of a unit that decide its row,
    where many units are alike in them, so that each is looked at once.
    """

    key: str
    group: Group
    population: Population
    kind: Kind
    title: str
    definition: str
    rows: Mapping[str, Label] = field(default_factory=dict)
    row_of: Callable[[Any, Frame], Any] | None = None
    wait_of: Callable[[Any, Frame], Waiting] | None = None
    unknown: tuple[str, ...] = ()
    may_become: Callable[[Any, Frame, str, Hidden], frozenset[str]] | None = None
    by: tuple[str, ...] = ()

    @cached_property
    def bins(self) -> tuple[Bin, ...]:
        """The bins among the rows, the shortest first."""
        return tuple(label for label in self.rows.values() if isinstance(label, Bin))


class Unit(StrEnum):
    """What an indicator's value is: a share from 0 to 1, days, a count, hours, or meetings per half-year."""

    SHARE = "share"
    WORKING_DAYS = "working_days"
    DAYS = "days"
    COUNT = "count"
    HOURS = "hours"
    PER_HALF_YEAR = "per_half_year"


@dataclass(frozen=True)
class Part:
    """How many stand in some rows of a table; no rows: all."""

    table: str
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Share:
    """The part of a table that stands in some rows, of all but those in the rows `without`. `interval`: shown with its
    95 % interval (Wilson 1927)."""

    table: str
    rows: tuple[str, ...]
    without: tuple[str, ...] = ()
    interval: bool = False


@dataclass(frozen=True)
class Quantile:
    """The day on which this share (0–1) no longer waits, by the Kaplan–Meier estimate."""

    table: str
    at: float


@dataclass(frozen=True)
class Within:
    """The estimated share that waits no longer after so many days; `days` ends a bin of the table."""

    table: str
    days: int


@dataclass(frozen=True)
class Hours:
    """The hours of all units of a table's population; `missing` is the row of those without a length."""

    table: str
    missing: str


@dataclass(frozen=True)
class PerHalfYear:
    """How many of some rows there were for each half-year of the period."""

    table: str
    rows: tuple[str, ...]


Formula = Part | Share | Quantile | Within | Hours | PerHalfYear


@dataclass(frozen=True)
class IndicatorDef:
    """A figure: what it is called, what it means in plain words, what is divided by what, and what is not known.

    All texts are English, of the context "Summary"; `fill` fills what stands in braces in them (a text is translated).
    `above` and `below` say what the numerator and the denominator count; `missing` what counts as unknown, and
    `unknown` is the part of which table that is.
    """

    key: str
    group: Group
    unit: Unit
    title: str
    definition: str
    formula: Formula
    above: str = ""
    below: str = ""
    missing: str = ""
    unknown: Part | None = None
    fill: Mapping[str, str | int] = field(default_factory=dict)
    in_short: bool = False


def months_of(from_on: dt.date, to_on: dt.date) -> list[str]:
    """The first day of each month of a period (local dates, both included): the rows of a MONTHS table."""
    months, month = [], from_on.replace(day=1)
    while month <= to_on:
        months.append(month.isoformat())
        month = (month + dt.timedelta(days=32)).replace(day=1)
    return months
