"""Summaries that are made again and again, and what was issued: the figures exactly as they became public."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record
from relvald_desktop.records.columns import Day


class ReportDefinition(Record, kw_only=True):
    """A summary that is made again: which period (a key of `rules.periods`, or "own" with its local dates), and what it
    is compared with."""

    __tablename__ = "report_definition"
    kind: ClassVar[str] = "report_definition"

    title: Mapped[str]
    period: Mapped[str] = mapped_column(default="last_half")
    from_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    to_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    compare_before: Mapped[bool] = mapped_column(default=True)
    compare_last_year: Mapped[bool] = mapped_column(default=False)


class IssuedReport(Record, kw_only=True):
    """The figures of one period as they left, small counts hidden: public from then on.

    `as_of` is the local date they are from. `figures` is the JSON of the summary as issued, `counted` the SHA-256 of the
    figures before anything was hidden, to tell whether the records have changed since. Summaries that left together (a
    period and those it is compared with) share an `issue`; `role` says which of
    them the report is about ("summary"), which it is compared with ("before", "last_year").
    """

    __tablename__ = "issued_report"
    __table_args__ = (Index("ix_issued_report_period", "to_on", "from_on"),)
    kind: ClassVar[str] = "issued_report"

    issue: Mapped[str] = mapped_column(index=True)
    role: Mapped[str] = mapped_column(default="summary")
    title: Mapped[str] = mapped_column(default="")
    from_on: Mapped[dt.date] = mapped_column(Day)
    to_on: Mapped[dt.date] = mapped_column(Day)
    as_of: Mapped[dt.date] = mapped_column(Day)
    threshold: Mapped[int]
    counted: Mapped[str]
    figures: Mapped[str] = mapped_column(Text)
