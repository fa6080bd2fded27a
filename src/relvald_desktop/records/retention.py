"""What is kept longer than its time and why, what was erased for good, and when the log was looked through."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from relvald_desktop.records.base import Record, joined, link_to
from relvald_desktop.records.columns import Coded, Day
from relvald_desktop.records.keeping_codes import RetentionReason


class RetentionException(Record, kw_only=True):
    """Why a case is not erased though its time is over, until a local date or (without one) until this is taken away."""

    __tablename__ = "retention_exception"
    kind: ClassVar[str] = "retention_exception"

    case_id: Mapped[str] = mapped_column(link_to("case_.id"), index=True)
    reason: Mapped[RetentionReason] = mapped_column(Coded(RetentionReason))
    until: Mapped[dt.date | None] = mapped_column(Day, default=None)
    note: Mapped[str] = mapped_column(default="")

    def search_text(self) -> str:
        return joined(self.note)


class Erasure(Record, kw_only=True):
    """A case that was erased for good. Nothing here is about anybody: the neutral `code`, the `rule` (a key of
    `rules.retention`, or "asked_for"), how many records of each kind went (`counts`, JSON), and which backups still hold
    it until when (`backups`, JSON: name and last local date; null where the folder of backups could not be looked into)."""

    __tablename__ = "erasure"
    kind: ClassVar[str] = "erasure"

    on: Mapped[dt.date] = mapped_column(Day)
    code: Mapped[str]
    rule: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    counts: Mapped[str] = mapped_column(Text, default="{}")
    backups: Mapped[str] = mapped_column(Text, default="[]")


class LogReview(Record, kw_only=True):
    """Somebody looked through the log from one entry to another, and what came of it."""

    __tablename__ = "log_review"
    kind: ClassVar[str] = "log_review"

    on: Mapped[dt.date] = mapped_column(Day)
    reviewer: Mapped[str]
    from_seq: Mapped[int]
    to_seq: Mapped[int]
    remarks: Mapped[str] = mapped_column(default="")
