"""Children: what each has seen or heard, and the reports of concern that follow."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Coded, Day, Listed
from relvald_desktop.records.support_codes import ConcernOutcome, Exposure, LivesWith


class ChildNotice(Record, kw_only=True):
    """What was noticed about a child on a local date: how it met the violence and whom it lives with."""

    __tablename__ = "child_notice"
    kind: ClassVar[str] = "child_notice"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    child_id: Mapped[str] = mapped_column(link_to("person.id"), index=True)
    on: Mapped[dt.date] = mapped_column(Day)
    exposure: Mapped[tuple[Exposure, ...]] = mapped_column(Listed(Exposure), default=())
    lives_with: Mapped[LivesWith] = mapped_column(Coded(LivesWith), default=LivesWith.UNKNOWN)
    words: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.words)


class ConcernReport(Record, kw_only=True):
    """A report of concern for a child (orosanmälan): noticed, sent, received, answered. All dates are local."""

    __tablename__ = "concern_report"
    kind: ClassVar[str] = "concern_report"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    child_id: Mapped[str] = mapped_column(link_to("person.id"), index=True)
    noticed_on: Mapped[dt.date] = mapped_column(Day)
    sent_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    to: Mapped[str] = mapped_column(default="")
    receipt_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    outcome: Mapped[ConcernOutcome] = mapped_column(Coded(ConcernOutcome), default=ConcernOutcome.WAITING)
    outcome_on: Mapped[dt.date | None] = mapped_column(Day, default=None)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.to, self.note)
